"""A copy of records that somebody wants back, and what opens it.

    copy = find_copy(folder, beside, keys)   # brought in; opened, where one of the keys fits
    copy = copy.opened_by(typed, by_code)    # else by what opened it when it was made
    copy.held                                # what is in it

A copy carries the vault of its time. So it opens by the passphrase or the printed code of that
time, whatever opens the records now. None of this is for the window's thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from mindbody.errors import StoreError, StoreTooNew, VaultDamaged, WrongPassphrase
from mindbody.language import said
from mindbody.store.space import refuse_other
from mindbody.store.staged import Held, damaged_copy, drop_staged, key_that_fits, look, stage
from mindbody.vault import Key, SlotKind, Vault, check_code, keyfile

_OF_A_PERSON = frozenset({SlotKind.PASSPHRASE, SlotKind.RECOVERY})


class FoundCopy(Struct, frozen=True):
    """A copy beside the records, ready to be put in their place once it is open."""

    name: str
    database: Path
    vault: Vault | None
    key: Key | None = None
    held: Held | None = None
    # Whether it was the recovery code that opened it.
    by_code: bool = False

    @property
    def asks_a_person(self) -> bool:
        """Whether its vault opens by a passphrase or a recovery code, beside what it was."""
        return self.vault is not None and bool(self.vault.kinds & _OF_A_PERSON)

    @property
    def asks_for_passphrase(self) -> bool:
        """Whether it has one; else only a recovery code opens it."""
        return self.vault is not None and SlotKind.PASSPHRASE in self.vault.kinds

    def opened_by(self, typed: str, by_code: bool) -> FoundCopy:
        """The copy opened by its passphrase or its recovery code.

        Takes half a second, on purpose. Raises WrongPassphrase, StoreDamaged or StoreTooNew,
        and StoreError where it belongs into another space.
        """
        assert self.vault is not None
        if by_code and check_code(typed) and SlotKind.RECOVERY not in self.vault.kinds:
            raise _refusal(by_code)
        try:
            key = (
                self.vault.open_by_code(typed) if by_code else self.vault.open_by_passphrase(typed)
            )
        except WrongPassphrase as error:
            if by_code and not check_code(typed):
                raise
            raise _refusal(by_code) from error
        if key_that_fits(self.database, (key.reveal(),)) is None:
            raise damaged_copy()
        held = _looked_at(self.database, key.reveal())
        return replace(self, key=key, held=held, by_code=by_code)


def find_copy(source: Path, folder: Path, keys: Sequence[bytes]) -> FoundCopy:
    """Bring in the copy that lies in `source`, and open it where one of the keys fits it.

    `folder` is that of the records, `keys` what opens them now, if anything. A key file beside
    the copy, or beside records that were set aside, is tried as well. Raises StoreError where
    nothing will ever open it; then nothing of it is left beside the records.
    """
    database = stage(source, folder)
    try:
        return _found(source, folder, database, keys)
    except BaseException:
        drop_staged(folder)
        raise


def _found(source: Path, folder: Path, database: Path, keys: Sequence[bytes]) -> FoundCopy:
    places = (source, *folder.glob("before-restore-*"))
    beside = [key for place in places if (key := _key_file(place)) is not None]
    fitting = key_that_fits(database, (*keys, *beside))
    trouble, vault = None, None
    try:
        vault = _vault_of(source)
    except StoreError as problem:
        trouble = problem
    if fitting is not None:
        held = _looked_at(database, fitting)
        return FoundCopy(source.name, database, vault, Key(fitting), held)
    if trouble is not None:
        raise trouble
    if keys and vault is not None and vault.id == _id_of(folder):
        # The key of these very records, and no page of the copy knows it.
        raise damaged_copy()
    if vault is None or not vault.kinds & _OF_A_PERSON:
        raise _nothing_opens(vault)
    return FoundCopy(source.name, database, vault)


def _looked_at(database: Path, key: bytes) -> Held:
    """What a staged copy holds. Raises StoreError where it is not for the folder it lies in."""
    held = look(database, key)
    refuse_other(held.space, database.parent.parent)
    return held


def _id_of(folder: Path) -> str:
    with suppress(StoreError, OSError):
        vault = Vault.read(folder)
        return "" if vault is None else vault.id
    return ""


def _key_file(place: Path) -> bytes | None:
    try:
        return keyfile.read_beside(place / "practice.db")
    except (StoreError, OSError):
        return None


def _vault_of(source: Path) -> Vault | None:
    try:
        return Vault.read(source)
    except StoreTooNew as error:
        raise StoreTooNew(
            said("This copy was locked by a newer version of mindbody. Nothing was changed."),
            said("Install the newest version, then start again."),
        ) from error
    except (VaultDamaged, OSError) as error:
        raise VaultDamaged(
            said(
                "The file that opens this copy (vault.json) is damaged, or cannot be read. Your "
                "records were not touched."
            ),
            said("Try a copy of another day: each has a vault.json of its own."),
        ) from error


def _nothing_opens(vault: Vault | None) -> StoreError:
    if vault is None:
        return VaultDamaged(
            said(
                "The file that opens this copy (vault.json) does not lie beside it. Your records "
                "were not touched."
            ),
            said("Choose the folder that holds both practice.db and vault.json."),
        )
    return WrongPassphrase(
        said(
            "This copy was made without a passphrase. What opens it is the file practice.key of "
            "the computer it comes from. Your records were not touched."
        ),
        said("Put that file beside the copy, then choose the folder again."),
    )


def _refusal(by_code: bool) -> WrongPassphrase:
    if by_code:
        return WrongPassphrase(
            said("This recovery code does not open the copy. Nothing was changed."),
            said("It is the code that was printed before the copy was made."),
        )
    return WrongPassphrase(
        said("This passphrase does not open the copy. Nothing was changed."),
        said(
            "It is the one from when the copy was made, which may not be that of today. The "
            "recovery code of that time opens it as well."
        ),
    )
