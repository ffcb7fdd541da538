"""One slot: the key of the records sealed under something that opens it.

A passphrase goes through Argon2id (RFC 9106: 64 MiB, 3 passes, 4 lanes), the recovery code, which
is random, through HKDF-SHA256. The key is sealed with ChaCha20-Poly1305;
the vault's id and the kind of slot are authenticated with it, so that a slot opens in no other
vault and in no other place. Keychain and key file hold the key itself; their slots only say so.
"""

from __future__ import annotations

import secrets
from enum import StrEnum
from typing import Annotated

import msgspec

from mindbody.vault.key import KEY_BYTES, Key

SALT_BYTES, NONCE_BYTES, SEALED_BYTES = 16, 12, KEY_BYTES + 16
_KIB = 1024


class SlotKind(StrEnum):
    """What opens a slot. DEVICE is a key file of this computer: it keeps no one out who sits
    at the computer, and is there so that there is one way of opening only."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"
    KEYCHAIN = "keychain"
    DEVICE = "device"


class Effort(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The cost of Argon2id. The least is what OWASP's password storage sheet asks for."""

    memory_kib: Annotated[int, msgspec.Meta(ge=19 * _KIB)] = 64 * _KIB
    passes: Annotated[int, msgspec.Meta(ge=1)] = 3
    lanes: Annotated[int, msgspec.Meta(ge=1)] = 4

    @property
    def is_bounded(self) -> bool:
        """Whether an attempt costs no more than `MOST_EFFORT`, which is room for later versions
        and no more: whoever can write the file must not make this computer stand still.
        """
        return (
            self.memory_kib <= MOST_EFFORT.memory_kib
            and self.passes <= MOST_EFFORT.passes
            and self.lanes <= MOST_EFFORT.lanes
        )


USUAL_EFFORT = Effort()
MOST_EFFORT = Effort(256 * _KIB, 4, 8)


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """As it stands in vault.json; bytes are base64. `effort` belongs to a passphrase."""

    kind: SlotKind
    salt: bytes = b""
    nonce: bytes = b""
    sealed: bytes = b""
    effort: Effort | None = None

    def is_whole(self) -> bool:
        """Whether its parts have the lengths they must have."""
        lengths = (len(self.salt), len(self.nonce), len(self.sealed))
        if self.kind in (SlotKind.KEYCHAIN, SlotKind.DEVICE):
            return lengths == (0, 0, 0)
        has_effort = self.effort is not None
        return lengths == (SALT_BYTES, NONCE_BYTES, SEALED_BYTES) and (
            has_effort is (self.kind is SlotKind.PASSPHRASE)
        )


def seal(kind: SlotKind, secret: bytes, key: Key, vault_id: str) -> Slot:
    """A new slot that `secret` opens."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    effort = USUAL_EFFORT if kind is SlotKind.PASSPHRASE else None
    wrapping = ChaCha20Poly1305(_derived(kind, secret, salt, effort))
    sealed = wrapping.encrypt(nonce, key.reveal(), _bound_to(kind, vault_id))
    return Slot(kind, salt, nonce, sealed, effort)


def unseal(slot: Slot, secret: bytes, vault_id: str) -> Key | None:
    """The key, or None where this secret does not open the slot in this vault."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    wrapping = ChaCha20Poly1305(_derived(slot.kind, secret, slot.salt, slot.effort))
    try:
        return Key(wrapping.decrypt(slot.nonce, slot.sealed, _bound_to(slot.kind, vault_id)))
    except InvalidTag:
        return None


def _bound_to(kind: SlotKind, vault_id: str) -> bytes:
    return f"mindbody vault 1|{vault_id}|{kind.value}".encode("ascii")


def _derived(kind: SlotKind, secret: bytes, salt: bytes, effort: Effort | None) -> bytes:
    if effort is not None:
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        argon = Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=effort.passes,
            lanes=effort.lanes,
            memory_cost=effort.memory_kib,
        )
        return argon.derive(secret)
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    info = f"mindbody vault 1|{kind.value}".encode("ascii")
    return HKDF(SHA256(), KEY_BYTES, salt, info).derive(secret)
