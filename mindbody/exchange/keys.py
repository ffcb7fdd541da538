"""Who is who: the keys of this person, and what is known of another.

One key signs (Ed25519), the other opens files (X25519, an age identity). `Identity` holds the
secret ones and belongs into the encrypted store; `Peer` holds public ones only.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mindbody.errors import InvalidFile
from mindbody.exchange import bech32
from mindbody.language import said

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY_BYTES = 32
SIGNATURE_BYTES = 64
PAIRING_BYTES = 8
RECIPIENT_PREFIX = "age"
_SECRET_PREFIX = "age-secret-key-"
_STORED_VERSION = b"\x01"
# Points of small order, sign bit cleared: under such a "key" some signatures fit anything.
_WEAK_SIGNING = frozenset(
    bytes.fromhex(text)
    for text in (
        "00" * 32,
        "01" + "00" * 31,
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ec" + "ff" * 30 + "7f",
        "ed" + "ff" * 30 + "7f",
        "ee" + "ff" * 30 + "7f",
    )
)


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """The public half of somebody: `signing` are 32 bytes, `recipient` is "age1…".

    Raises ValueError for a key of another form.
    """

    signing: bytes
    recipient: str

    def __post_init__(self) -> None:
        if len(self.signing) != KEY_BYTES or len(recipient_bytes(self.recipient)) != KEY_BYTES:
            raise ValueError("a key has 32 bytes")

    @property
    def are_weak(self) -> bool:
        """Whether one of the two is no key anybody can hold, but a point of small order.

        age cannot seal to such a recipient; ask this of all keys that come from outside.
        """
        from cryptography.hazmat.primitives.asymmetric.x25519 import (
            X25519PrivateKey,
            X25519PublicKey,
        )

        if self.signing[:-1] + bytes([self.signing[-1] & 0x7F]) in _WEAK_SIGNING:
            return True
        theirs = X25519PublicKey.from_public_bytes(recipient_bytes(self.recipient))
        try:
            X25519PrivateKey.from_private_bytes(bytes(KEY_BYTES)).exchange(theirs)
        except ValueError:
            return True
        return False

    def signed(self, signature: bytes, data: bytes) -> bool:
        """Whether the holder of the signing key made this signature of `data`."""
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

        try:
            Ed25519PublicKey.from_public_bytes(self.signing).verify(signature, data)
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, slots=True)
class Peer:
    """Somebody this person exchanges files with.

    `pairing` is 16 hexadecimal digits, made with the invitation; it stays when the same two
    people renew their keys. `alias` is what this side calls the other, and never leaves it.
    """

    pairing: str
    keys: PublicKeys
    alias: str = ""


def key_changed(known: Peer, now: Peer) -> bool:
    """Whether the same pairing now comes with other keys: compare the safety number again."""
    return known.pairing == now.pairing and known.keys != now.keys


@dataclass(frozen=True, slots=True)
class Identity:
    """The keys of this person, 32 secret bytes each. Never shown, never logged."""

    _signing_seed: bytes = field(repr=False)
    _age_secret: bytes = field(repr=False)
    public: PublicKeys = field(init=False)

    def __post_init__(self) -> None:
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

        signing = self._signing_key().public_key().public_bytes_raw()
        opening = X25519PrivateKey.from_private_bytes(self._age_secret)
        recipient = recipient_of(opening.public_key().public_bytes_raw())
        object.__setattr__(self, "public", PublicKeys(signing, recipient))

    @classmethod
    def make(cls) -> Identity:
        """New keys from the system's own randomness."""
        return cls(os.urandom(KEY_BYTES), os.urandom(KEY_BYTES))

    @classmethod
    def from_bytes(cls, stored: bytes) -> Identity:
        """What `to_bytes` gave. Raises InvalidFile for anything else."""
        if len(stored) != 1 + 2 * KEY_BYTES or stored[:1] != _STORED_VERSION:
            raise InvalidFile(
                said("The keys for files from and to others cannot be read."),
                said("Pair again with the other person. Nothing else is lost."),
            )
        return cls(stored[1 : 1 + KEY_BYTES], stored[1 + KEY_BYTES :])

    def to_bytes(self) -> bytes:
        """65 secret bytes for the encrypted store, and for nothing else."""
        return _STORED_VERSION + self._signing_seed + self._age_secret

    @property
    def recipient(self) -> str:
        """The "age1…" to which files for this person are sealed."""
        return self.public.recipient

    @property
    def age_identity(self) -> str:
        """The secret "AGE-SECRET-KEY-1…", as the `age` program reads it from a file."""
        return bech32.encode(_SECRET_PREFIX, self._age_secret).upper()

    def sign(self, data: bytes) -> bytes:
        """64 bytes."""
        return self._signing_key().sign(data)

    def _signing_key(self) -> Ed25519PrivateKey:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self._signing_seed)


def recipient_of(raw: bytes) -> str:
    """The "age1…" of a public X25519 key of 32 bytes."""
    return bech32.encode(RECIPIENT_PREFIX, raw)


def recipient_bytes(recipient: str) -> bytes:
    """The public X25519 key of an "age1…". Raises ValueError where it is none."""
    return bech32.decode(RECIPIENT_PREFIX, recipient)
