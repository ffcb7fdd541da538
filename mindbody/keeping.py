"""What a person can do with all of their records: copies, a way back, taking out, erasing."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from msgspec import Struct

from mindbody.bounded_file import read_bounded
from mindbody.clock import Clock
from mindbody.errors import StoreDamaged, StoreError, StoreUnwritable, WrongPassphrase
from mindbody.found_copy import FoundCopy, find_copy
from mindbody.language import said
from mindbody.opening import Opening
from mindbody.private_file import write_whole
from mindbody.sound.own import SOUNDS, OwnSounds
from mindbody.store.backups import (
    Backup,
    backups_in,
    drop_other_backup,
    holds_deleted,
    is_due,
    make_backup,
)
from mindbody.store.ballast import lay_in
from mindbody.store.beside import Row, add_rows_of_sounds, rows_of_sounds
from mindbody.store.cipher import Connection, mapped
from mindbody.store.database import Store
from mindbody.store.finish import alone_with
from mindbody.store.forget import erase_everything
from mindbody.store.restore import bring_in, bring_in_readable, free_aside, name_aside
from mindbody.store.space import refuse_other
from mindbody.store.staged import carry_out, drop_staged
from mindbody.vault import SlotKind, keychain, keyfile
from mindbody.vault.vault import MOST_BYTES, VAULT_FILE, Vault

if TYPE_CHECKING:
    from mindbody.store.salvage import Salvaged

# What was written since is kept in memory meanwhile, and is lost only where both go.
_COPY_AGAIN_MS = 10 * 60_000


class HowIn(TypedDict, total=False):
    """As `bring_in` takes it."""

    new_key: bytes | None
    key_file_goes: bool
    opens_by_itself: bool
    sounds: tuple[Row, ...]


class TakenOut(Struct, frozen=True):
    """Where everything was written, and how many recordings could not be read."""

    folder: Path
    unread_sounds: int


class Keeping:
    """The records of one opening as a whole. Methods raise StoreError.

    `erase_besides` deletes what is the person's and lies elsewhere; it may raise OSError.
    """

    def __init__(
        self, opening: Opening, clock: Clock, erase_besides: Callable[[], None] | None = None
    ) -> None:
        self._opening, self._clock = opening, clock
        self._erase_besides = erase_besides
        # When the copy of today was made last, by this process.
        self._made_ms: float | None = None

    @property
    def folder(self) -> Path:
        """Where the records lie."""
        return self._opening.folder

    @property
    def backups(self) -> tuple[Backup, ...]:
        """The copies there are, the newest first."""
        return backups_in(self._opening.folder)

    def back_up_if_due(self, store: Store, *, at_end: bool = False) -> Future[Backup | None]:
        """Have today's copy made on the store's thread: where there is none yet, or where
        something was written since and it is some minutes old, or deleted. `at_end` is for the
        end of the program: there, what was practised or deleted since is copied in any case.
        """
        folder, today = self._opening.folder, self._clock.wall().date()
        now_ms = self._clock.now_ms()

        def work(connection: Connection) -> Backup | None:
            is_old = bool(store.written) and self._is_old(now_ms)
            if at_end and not (store.written.has_sessions or holds_deleted(folder)):
                return None
            if lay_in(folder):
                store.ballast_used = False
            if not (is_due(folder, today) or is_old or at_end):
                return None
            vault = read_bounded(folder / VAULT_FILE, MOST_BYTES)
            made = make_backup(connection, folder, self._opening.reveal(), vault, today)
            store.written.forget(today)
            self._made_ms = now_ms
            return made

        return store.call(work)

    def _is_old(self, now_ms: float) -> bool:
        return self._made_ms is None or now_ms - self._made_ms >= _COPY_AGAIN_MS

    def take_out(self, store: Store, target: Path) -> TakenOut:
        """Write everything into a new folder in `target`, unencrypted. Raises StoreError."""
        from mindbody.store.take_out import everything

        day = self._clock.wall().date().isoformat()
        files = store.call(lambda connection: everything(connection, day)).result()
        place = target / f"export-{day}"
        try:
            place.mkdir(mode=0o700, exist_ok=True)
            for name, content in files.items():
                write_whole(place / name, content)
            unread = OwnSounds(self._opening.folder / SOUNDS).take_out(place)
        except OSError as error:
            raise StoreUnwritable(
                said("The files could not be written there. Your records are untouched."),
                said("See whether the folder may be written and has space."),
            ) from error
        return TakenOut(place, unread)

    def check_opens_elsewhere(self) -> None:
        """Raise StoreError where no other computer could ever open a copy."""
        if not self.has_passphrase:
            raise StoreError(
                said(
                    "On another computer a copy opens by a passphrase, and your records have none "
                    "yet. Nothing was written."
                ),
                said("Set a passphrase under “Lock and passphrase”, then make the copy."),
            )

    def take_along(self, store: Store, target: Path) -> Path:
        """Write an encrypted copy into a new folder in `target`; returns that folder.

        It opens on another computer by the passphrase and the recovery code of now.
        """
        self.check_opens_elsewhere()
        folder, day = self._opening.folder, self._clock.wall().date()
        # An older copy of the day keeps the vault that opens it.
        plain = f"mindbody-{day.isoformat()}"
        names = chain((plain,), (f"{plain}-{number}" for number in count(2)))
        place = next(target / name for name in names if not (target / name).exists())

        def work(connection: Connection) -> None:
            now = self._opening.present_vault()
            assert now is not None
            # A keychain is of this computer alone.
            vault = now.without(SlotKind.KEYCHAIN).text()
            carry_out(connection, folder, self._opening.reveal(), vault, place)

        store.call(work).result()
        return place

    def finder(self, source: Path) -> Callable[[], FoundCopy]:
        """What brings in a copy, for a thread of its own; it raises StoreError."""
        folder = self._opening.folder
        keys = () if self.is_shut else (self._opening.peek(),)
        return lambda: find_copy(source, folder, keys)

    def forget_copy(self) -> None:
        """Let go of a copy that was found and is not wanted."""
        drop_staged(self._opening.folder)

    @property
    def has_passphrase(self) -> bool:
        """Whether a passphrase opens the records now."""
        return self._opening.can_lock

    @property
    def is_shut(self) -> bool:
        """Whether nothing at hand opens the records: locked, or what opens them is lost."""
        try:
            self._opening.peek()
        except (StoreError, OSError):
            return True
        return False

    def takes_lock_of(self, copy: FoundCopy) -> bool:
        """Whether what opens a copy will open the records: nobody is asked now, but was then, or
        nobody can open what lies here.
        """
        if self.is_shut:
            return copy.key is not None and copy.asks_a_person
        if copy.key is None or not copy.asks_for_passphrase:
            return False
        return SlotKind.DEVICE in self._opening.kinds and (
            copy.key.reveal() != self._opening.peek()
        )

    def put_back(self, copy: FoundCopy) -> Path:
        """Put an open copy in place of the records, which must be closed.

        What opens the records now opens them afterwards. Only where nobody is asked now, and
        the copy had a passphrase, that of the copy holds: nothing gets weaker than it was. Where
        nothing at hand opens the records, they go aside closed as they are.
        Returns where the records of before are kept.
        """
        try:
            if copy.held is not None:
                refuse_other(copy.held.space, self._opening.folder)
            with mapped():
                # What was cut off would be gone on with over what comes in.
                with alone_with(self._opening.database):
                    pass
                place = self._put_back(copy)
                # A rescue would take rows from there that are none of what has come in.
                drop_other_backup(self._opening.folder, self._clock.wall().date(), copy.database)
                return place
        finally:
            self.forget_copy()

    def _put_back(self, copy: FoundCopy) -> Path:
        opening = self._opening
        if self.is_shut:
            return self._put_back_beside_shut(copy)
        assert copy.key is not None
        key, new = copy.key.reveal(), opening.reveal()
        now = opening.present_vault()
        assert now is not None
        if self.takes_lock_of(copy):
            return self._put_back_with_its_lock(copy)
        sounds = rows_of_sounds(opening.database, new)
        return self._bring_in(copy, now, new_key=None if key == new else new, sounds=sounds)

    def _bring_in(self, copy: FoundCopy, vault: Vault, **how: Unpack[HowIn]) -> Path:
        """With no other window at the records meanwhile."""
        assert copy.key is not None
        folder, key = self._opening.folder, copy.key.reveal()
        with alone_with(self._opening.database):
            return bring_in(folder, copy.database, vault.text(), key, self._clock.wall(), **how)

    def _put_back_with_its_lock(self, copy: FoundCopy) -> Path:
        """With the copy coming in, the records of now and their copies come under its vault, so
        that nothing of them is left open. Where they are damaged, or the key file is another
        one, they go aside with it.
        """
        assert copy.key is not None
        assert copy.vault is not None
        opening = self._opening
        vault = copy.vault.without(SlotKind.KEYCHAIN).without(SlotKind.DEVICE)
        aside = free_aside(opening.folder, name_aside(self._clock.wall()))
        sounds = rows_of_sounds(opening.database, opening.reveal())
        try:
            opening.give_way(vault, copy.key, copy.database, aside)
            place = opening.folder / aside
        except (StoreDamaged, WrongPassphrase):
            place = self._bring_in(copy, vault, key_file_goes=True)
        with suppress(StoreError):
            add_rows_of_sounds(opening.database, copy.key.reveal(), sounds)
        opening.take(copy.key, by_code=copy.by_code)
        return place

    def _put_back_beside_shut(self, copy: FoundCopy) -> Path:
        """The copy comes in with its own lock; a key file, where that is all that opens it."""
        assert copy.key is not None
        opening, by_itself = self._opening, not copy.asks_a_person
        vault = copy.vault or Vault.new(opening.folder)
        vault = vault.without(SlotKind.KEYCHAIN).without(SlotKind.DEVICE)
        if by_itself:
            vault = vault.with_mark(SlotKind.DEVICE)
        place = self._bring_in(copy, vault, key_file_goes=True, opens_by_itself=by_itself)
        opening.take(copy.key, by_code=copy.by_code)
        return place

    def lies_open(self, aside: Path) -> bool:
        """Whether what was set aside lies beside the key file that opens it."""
        return keyfile.beside(aside / self._opening.database.name)

    def save_readable(self) -> tuple[Salvaged, Path]:
        """Put what can be read of damaged records in their place; they must be closed.

        Returns what was read, and where the damaged file is kept.
        """
        key = self._opening.peek()
        with mapped(), alone_with(self._opening.database):
            return bring_in_readable(self._opening.folder, key, self._clock.wall())

    def erase(self) -> None:
        """Delete everything for good, the vault first; the records must be closed."""
        try:
            vault = Vault.read(self._opening.folder)
        except (StoreError, OSError):
            vault = None
        if vault is not None and SlotKind.KEYCHAIN in vault.kinds:
            keychain.remove(vault.id)
        self._opening.lock()
        try:
            erase_everything(self._opening.folder)
            OwnSounds(self._opening.folder / SOUNDS).delete_all()
            if self._erase_besides is not None:
                self._erase_besides()
        except OSError as error:
            raise StoreUnwritable(
                said("Something could not be deleted."),
                said("Without its key nobody can read it. Delete the folder by hand."),
            ) from error
