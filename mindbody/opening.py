"""How this person's records are opened in this process: by itself, or by the person.

    opening = Opening(data_folder(), clock)
    opening.asks                      # whether a passphrase or code is needed now
    opening.unlock(passphrase)        # or unlock_by_code(code)
    opening.records(on_trouble)       # log and shelf; opened, or made, at their first use
    opening.lock()                    # forget the key; close the records first

A vault without a passphrase opens by a key file beside the records, or by the keychain of the
system. Where something stronger was chosen, nothing weaker is ever tried in its place.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from weakref import ref

from mindbody.clock import Clock
from mindbody.errors import (
    StoreDamaged,
    StoreError,
    StoreLocked,
    StoreUnwritable,
    VaultDamaged,
    WrongPassphrase,
)
from mindbody.language import said
from mindbody.stand_in import keep, stand_in
from mindbody.store import DATABASE, Records, open_records
from mindbody.store.cipher import Connection
from mindbody.store.database import Store
from mindbody.store.log import OnTrouble, keep_quiet
from mindbody.store.new_key import Renewal, Renewed, finish_new_key
from mindbody.store.pages import any_page_fits
from mindbody.vault import Key, SlotKind, Vault, keychain, keyfile
from mindbody.vault.vault import LockNotSure


class Opening:
    """See the head of this module. All methods are for one thread."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.folder, self._clock = folder, clock
        self._key: Key | None = None
        self._was_locked = False
        # The records that were opened last, while they live.
        self._store: ref[Store] | None = None
        # Whether it was the recovery code that opened them: the passphrase may be forgotten.
        self.by_code = False
        # The day of the copy whose vault stands in for the one here; None as long as none does.
        self.stands_in: date | None = None

    @property
    def database(self) -> Path:
        return self.folder / DATABASE

    @property
    def kinds(self) -> frozenset[SlotKind]:
        """What opens the vault. Raises StoreError where that cannot be read."""
        vault = self._vault()
        return frozenset({SlotKind.DEVICE}) if vault is None else vault.kinds

    @property
    def can_lock(self) -> bool:
        """Whether there is something that only the person has; not where it cannot be read."""
        try:
            return SlotKind.PASSPHRASE in self.kinds
        except StoreError:
            return False

    @property
    def asks(self) -> bool:
        """Whether the person is needed to open the records. Raises StoreError."""
        if self._key is not None:
            return False
        return SlotKind.DEVICE not in self.kinds

    def open_by_keychain(self) -> None:
        """Take the key from the keychain, where that is how this vault opens.

        Does nothing where it is not, or after a lock. Raises StoreError, KeychainLost with it.
        """
        vault = self._vault()
        if self._key is not None or self._was_locked or vault is None:
            return
        if SlotKind.KEYCHAIN in vault.kinds:
            self._key = keychain.get(vault.id)

    def unlock(self, passphrase: str) -> None:
        """Raises WrongPassphrase or another StoreError; takes half a second, on purpose."""
        self.take(self.key_of(passphrase, by_code=False), by_code=False)

    def unlock_by_code(self, code: str) -> None:
        """Raises WrongPassphrase or another StoreError."""
        self.take(self.key_of(code, by_code=True), by_code=True)

    def key_of(self, typed: str, *, by_code: bool) -> Key:
        """The key that what was typed opens; nothing is unlocked. Raises as `unlock` does."""
        vault = self._locked_vault()
        return vault.open_by_code(typed) if by_code else vault.open_by_passphrase(typed)

    def take(self, key: Key, *, by_code: bool) -> None:
        """Unlock with the key of `key_of`; whether it fits the records, `try_records` says."""
        self._key, self.by_code = key, by_code

    def lock(self) -> None:
        """Forget the key, and ask the person the next time."""
        if self._key is not None:
            self._key.wipe()
        self._key, self._was_locked, self.by_code = None, True, False

    def records(self, on_trouble: OnTrouble = keep_quiet) -> Records:
        """This person's log and shelf. Raises nothing: the first use of either may."""
        records = open_records(self._clock, on_trouble, self.folder, self.reveal)
        self._store = ref(records.store)
        return records

    def try_records(self) -> None:
        """See that the key fits the records, by opening them once. Raises StoreError.

        A vault that stood in for a damaged one takes its place then, and a key file that was
        left lying there goes: not before, or a vault of other records could take away the only
        key.
        """
        store = self.records().store
        try:
            store.open()
        except WrongPassphrase as error:
            raise error if self._key is None else _foreign() from error
        except StoreDamaged:
            # Not what the error says, which is also said of other records beside copies of these.
            if self._key is not None and any_page_fits(self.database, self._key.reveal()):
                self._drop_left_key_file()
            raise
        finally:
            store.close()
        self._drop_left_key_file()
        vault = self._vault()
        if self.stands_in is not None and vault is not None:
            with suppress(StoreError, OSError):
                keep(vault, self.folder)

    def reveal(self) -> bytes:
        """The key of the records, 32 bytes. At the first start it is made.

        Called by the store with its lock held. Raises StoreError and OSError.
        """
        finish_new_key(self.folder)
        key = self.peek()
        if self._vault() is None:
            # The first start, or the first one after a version that had no vault.
            Vault.new(self.folder).with_mark(SlotKind.DEVICE).save()
        return key

    def peek(self) -> bytes:
        """As `reveal`, and makes no vault where there was none yet."""
        if self._key is not None:
            return self._key.reveal()
        if self.asks:
            raise locked()
        return keyfile.key_beside(self.database)

    # What the person may change while the records are open

    def check(self, passphrase: str) -> None:
        """Raise WrongPassphrase where this is not the passphrase."""
        self._locked_vault().open_by_passphrase(passphrase).wipe()

    @property
    def needs_new_key(self) -> bool:
        """Whether a passphrase would be the first: then somebody may have the key of now."""
        vault = self._vault()
        return vault is None or SlotKind.DEVICE in vault.kinds

    def set_passphrase(self, passphrase: str, code: str = "") -> Renewed | None:
        """Open by this passphrase from now on; the first one comes with a recovery `code`.

        Another passphrase rewrites one slot. The first one is `renew`. Raises StoreError; then
        what opened the records before still does, or it says that the new passphrase holds.
        """
        if self.needs_new_key:
            if not code:
                raise ValueError("the first passphrase comes with a recovery code")
            return self.renew(passphrase, code)
        vault, key = self._locked_vault(), Key(self.reveal())
        if code:
            vault = vault.with_code(code, key)
        self._replace(vault.with_passphrase(passphrase, key), key)
        self.by_code = False
        return None

    def renew(self, passphrase: str, code: str) -> Renewed:
        """Put the records and their copies under a new key, which this passphrase and this code
        open, and nothing else. Who has the old key, from a key file or a keychain, has nothing.

        Records that are open stay so. For any thread but the store's, and it may take a while.
        Raises StoreError; then nothing has changed, or it says that the new passphrase holds.
        """
        new = Key.new()
        vault = Vault.new(self.folder).with_code(code, new).with_passphrase(passphrase, new)
        return self._renewed(vault, new, Renewal.take_records)

    def give_way(self, vault: Vault, new: Key, database: Path, aside: str) -> None:
        """Let a copy that `new` opens take the place of the records, which go under the lock of
        the copy and into the folder `aside`, with their copies: all of it or nothing.

        Raises as `renew`.
        """

        def take(renewal: Renewal, connection: Connection) -> None:
            renewal.take_copy(connection, database, aside)

        self._renewed(vault, new, take)

    def _renewed(
        self, vault: Vault, new: Key, take: Callable[[Renewal, Connection], None]
    ) -> Renewed:
        former, opened = self._vault(), self._open_store()
        used = opened or self.records().store
        try:
            used.open()
            renewal = Renewal(self.folder, self.reveal(), new.reveal(), vault.text())
            try:
                renewal.take_copies()
                used.exchange(
                    partial(take, renewal), partial(self._put_in_place, renewal, new)
                ).result()
            finally:
                renewal.give_up()
        finally:
            if opened is None:
                used.close()
        if former is not None and SlotKind.KEYCHAIN in former.kinds:
            keychain.remove(former.id)
        return renewal.result

    def _open_store(self) -> Store | None:
        store = None if self._store is None else self._store()
        return None if store is None or store.is_closed else store

    def _put_in_place(self, renewal: Renewal, key: Key) -> None:
        """On the store's thread, which opens the file by this key the next time."""
        try:
            renewal.mark()
        except StoreError as error:
            if not renewal.holds:
                raise
            self._key, self.by_code = key, False
            raise renewal.not_all_moved from error
        self._key, self.by_code = key, False
        try:
            finish_new_key(self.folder)
        except OSError as error:
            raise renewal.not_all_moved from error

    def present_vault(self) -> Vault | None:
        """The vault as it is now, None before the first start. Raises StoreError."""
        return self._vault()

    def set_code(self, code: str) -> None:
        """Another recovery code in place of the one before. Raises as `set_passphrase`."""
        key = Key(self.reveal())
        self._replace((self._vault() or Vault.new(self.folder)).with_code(code, key), key)

    def use_keychain(self, used: bool) -> None:
        """Let the keychain open the records beside the passphrase, or no longer.

        Raises KeychainLost or another StoreError; then nothing has changed, or it says so.
        """
        vault, key = self._locked_vault(), Key(self.reveal())
        if used:
            keychain.put(vault.id, key)
            self._replace(vault.with_mark(SlotKind.KEYCHAIN), key)
        else:
            self._replace(vault.without(SlotKind.KEYCHAIN), key, lambda: keychain.remove(vault.id))

    def open_without_asking(self) -> None:
        """Give up the passphrase: from now on the key lies in a file beside the records."""
        vault, key = self._locked_vault(), Key(self.reveal())
        keyfile.put_key(self.database, key)
        bare = vault.without(SlotKind.PASSPHRASE).without(SlotKind.KEYCHAIN)
        bare.with_mark(SlotKind.DEVICE).save()
        if SlotKind.KEYCHAIN in vault.kinds:
            keychain.remove(vault.id)
        self._key = key

    def _replace(self, vault: Vault, key: Key, then: Callable[[], None] = lambda: None) -> None:
        def follow() -> None:
            self._key = key
            self._drop_key_file(vault)
            then()

        try:
            vault.save()
        except LockNotSure:
            follow()
            raise
        follow()

    def _drop_left_key_file(self) -> None:
        vault = self._vault()
        if vault is not None:
            self._drop_key_file(vault)

    def _drop_key_file(self, vault: Vault) -> None:
        """What a power cut may have left when the passphrase was set must not open anything."""
        if SlotKind.DEVICE in vault.kinds:
            return
        try:
            keyfile.remove(self.database)
        except OSError as error:
            raise StoreUnwritable(
                said(
                    "The passphrase is set, but the key file of before could not be deleted, so "
                    "the records still open without it to somebody who finds that file."
                ),
                said("See whether the folder may be written, then set the passphrase again."),
            ) from error

    def _vault(self) -> Vault | None:
        self.stands_in = None
        try:
            vault = Vault.read(self.folder)
            if vault is not None or not self._is_bereft():
                return vault
            found = stand_in(self.folder)
        except VaultDamaged:
            found = stand_in(self.folder)
            if found is None:
                raise
        except OSError as error:
            raise StoreUnwritable(
                said("The folder of your records cannot be read just now. Nothing was changed."),
                said("See whether the disk is there, then try again."),
            ) from error
        if found is None:
            return None
        vault, self.stands_in = found
        return vault

    def _is_bereft(self) -> bool:
        """Whether there are records, and neither a vault nor a key file. Raises OSError."""
        has_key = self.database.with_suffix(".key").exists()
        return not has_key and self.database.exists() and self.database.stat().st_size > 0

    def _locked_vault(self) -> Vault:
        vault = self._vault()
        if vault is None:
            raise VaultDamaged(
                said(
                    "The file that opens your records (vault.json) is missing. Your records "
                    "themselves were not touched."
                ),
                said("Put vault.json back from a backup."),
            )
        return vault


def locked() -> StoreLocked:
    """What is said where only the person can open the records."""
    return StoreLocked(
        said("Your records are locked."),
        said("Your passphrase opens them, and so does your recovery code."),
    )


def _foreign() -> WrongPassphrase:
    return WrongPassphrase(
        said(
            "What you typed is right for the file vault.json, but that file belongs to other "
            "records than the ones beside it. Nothing was changed."
        ),
        said(
            "Put back the two files that belong together: each daily copy in the folder backups "
            "has both."
        ),
    )
