"""vault.json: the slots of one vault, read strictly and written whole."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Annotated

import msgspec

from mindbody.bounded_file import read_bounded
from mindbody.errors import StoreTooNew, StoreUnwritable, VaultDamaged, WrongPassphrase
from mindbody.language import said
from mindbody.private_file import write_whole
from mindbody.strict_json import decode_json
from mindbody.vault.code import check_code, plain
from mindbody.vault.key import Key
from mindbody.vault.slots import Slot, SlotKind, seal, unseal

VAULT_FILE = "vault.json"
FORMAT = 1
MOST_BYTES = 16 * 1024
_ID_BYTES = 16


class _Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Annotated[int, msgspec.Meta(ge=1)]
    id: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]
    slots: Annotated[tuple[Slot, ...], msgspec.Meta(max_length=len(SlotKind))]


class LockNotSure(StoreUnwritable):
    """The new vault is in place, but a power cut may bring back the one before."""


class Vault:
    """The slots of a vault. It is changed by making another one, and `save`."""

    def __init__(self, path: Path, id: str, slots: tuple[Slot, ...] = ()) -> None:
        self.path, self.id, self._slots = path, id, slots

    @classmethod
    def new(cls, folder: Path) -> Vault:
        """A vault of its own id without a slot, not yet on disk."""
        return cls(folder / VAULT_FILE, secrets.token_hex(_ID_BYTES))

    @classmethod
    def read(cls, folder: Path) -> Vault | None:
        """The vault of a folder, None where there is none.

        Raises VaultDamaged, StoreTooNew, and OSError where the file cannot be read.
        """
        path = folder / VAULT_FILE
        try:
            text = read_bounded(path, MOST_BYTES)
        except FileNotFoundError:
            return None
        document = _decoded(text)
        return cls(path, document.id, document.slots)

    @property
    def kinds(self) -> frozenset[SlotKind]:
        return frozenset(slot.kind for slot in self._slots)

    @property
    def asks(self) -> bool:
        """Whether nothing opens it without the person: no key file and no keychain."""
        return not self.kinds & {SlotKind.DEVICE, SlotKind.KEYCHAIN}

    def open_by_passphrase(self, passphrase: str) -> Key:
        """Takes about half a second, on purpose. Raises WrongPassphrase."""
        return self._open(SlotKind.PASSPHRASE, _secret(passphrase))

    def open_by_code(self, code: str) -> Key:
        """Raises WrongPassphrase, in other words for a slip of the pen than for a wrong code."""
        if not check_code(code):
            raise WrongPassphrase(
                said("One of the characters of the recovery code is not right, or is missing."),
                said("Compare it with the paper, group by group."),
            )
        return self._open(SlotKind.RECOVERY, plain(code).encode("ascii"))

    def with_passphrase(self, passphrase: str, key: Key) -> Vault:
        """The same vault with another passphrase. Raises ValueError for an empty one."""
        if not passphrase:
            raise ValueError("a passphrase is not empty")
        return self._with(seal(SlotKind.PASSPHRASE, _secret(passphrase), key, self.id))

    def with_code(self, code: str, key: Key) -> Vault:
        """The same vault with another recovery code; raises ValueError for none of ours."""
        if not check_code(code):
            raise ValueError("not a recovery code")
        return self._with(seal(SlotKind.RECOVERY, plain(code).encode("ascii"), key, self.id))

    def with_mark(self, kind: SlotKind) -> Vault:
        """The same vault, which says that the key file or the keychain holds its key."""
        return self._with(Slot(kind))

    def without(self, kind: SlotKind) -> Vault:
        return Vault(self.path, self.id, tuple(slot for slot in self._slots if slot.kind != kind))

    def at(self, folder: Path) -> Vault:
        """The same vault for another folder, not yet on disk there."""
        return Vault(folder / VAULT_FILE, self.id, self._slots)

    def save(self) -> None:
        """Write the file whole or not at all.

        Raises StoreUnwritable: the old one holds, or LockNotSure, or it says that the disk lets
        nobody see which of the two does.
        """
        try:
            write_whole(self.path, self.text())
        except OSError as error:
            raise self._as_it_stands() from error

    def _as_it_stands(self) -> StoreUnwritable:
        """What is said where the disk failed: it may have failed after the file had its name."""
        try:
            is_in_place = read_bounded(self.path, MOST_BYTES) == self.text()
        except FileNotFoundError:
            is_in_place = False
        except OSError:
            return StoreUnwritable(
                said(
                    "The disk gave way while the new lock was saved; it cannot be seen whether "
                    "the new one or the one before holds. Your records themselves were not "
                    "touched."
                ),
                said(
                    "Keep what opened your records before as well as what you chose now. See "
                    "whether the disk is there, then start mindbody again."
                ),
            )
        if is_in_place:
            return LockNotSure(
                said(
                    "The new lock holds now, but the disk did not confirm that it stays: after a "
                    "power cut the one before may hold again. Your records themselves were not "
                    "touched."
                ),
                said(
                    "Keep what opened your records before as well as what you chose now. See "
                    "whether the folder may be written, then set the new lock once more."
                ),
            )
        return StoreUnwritable(
            said("The new lock could not be saved, so the one before still holds."),
            said("There may be no free space, or the folder is read-only."),
        )

    def text(self) -> bytes:
        """The file, as it stands on disk."""
        document = _Document(FORMAT, self.id, self._slots)
        return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"

    def _with(self, slot: Slot) -> Vault:
        others = self.without(slot.kind)
        return Vault(self.path, self.id, (*others._slots, slot))

    def _open(self, kind: SlotKind, secret: bytes) -> Key:
        slot = next((slot for slot in self._slots if slot.kind is kind), None)
        key = None if slot is None else unseal(slot, secret, self.id)
        if key is None:
            raise _refusal(kind)
        return key


def _secret(passphrase: str) -> bytes:
    """The same passphrase is the same bytes, however a keyboard composes its letters."""
    from unicodedata import normalize

    return normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _refusal(kind: SlotKind) -> WrongPassphrase:
    if kind is SlotKind.RECOVERY:
        return WrongPassphrase(
            said("This recovery code does not open your records. Nothing was changed."),
            said(
                "It may belong to another computer, or to a time before a newer code was printed."
            ),
        )
    return WrongPassphrase(
        said("This passphrase does not open your records. Nothing was changed."),
        said("Try again. The recovery code opens them as well."),
    )


def _decoded(text: bytes) -> _Document:
    try:
        if decode_json(text, _Format, MOST_BYTES).format > FORMAT:
            raise StoreTooNew(
                said(
                    "Your records were locked by a newer version of mindbody. Nothing was changed."
                ),
                said("Install the newest version, then start again."),
            )
        document = decode_json(text, _Document)
        if not all(slot.effort is None or slot.effort.is_bounded for slot in document.slots):
            raise VaultDamaged(
                said(
                    "The file that opens your records (vault.json) asks for more work than "
                    "mindbody ever asks for: somebody has changed it, or it comes from elsewhere. "
                    "It was not tried, and your records were not touched."
                ),
                said(
                    "Put vault.json back from a backup, with your passphrase or your recovery "
                    "code at hand."
                ),
            )
        kinds = [slot.kind for slot in document.slots]
        if len(set(kinds)) < len(kinds) or not all(slot.is_whole() for slot in document.slots):
            raise ValueError("slots that no vault has")
    except ValueError as error:
        raise VaultDamaged(
            said(
                "The file that opens your records (vault.json) is damaged. Your records "
                "themselves were not touched."
            ),
            said(
                "Put vault.json back from a backup, with your passphrase or your recovery code "
                "at hand."
            ),
        ) from error
    return document


class _Format(msgspec.Struct):
    format: int
