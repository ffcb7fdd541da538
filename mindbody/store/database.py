"""The open store: one file, one connection, one thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TypeVar

from mindbody.errors import (
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreReadOnly,
    StoreUnwritable,
    WrongPassphrase,
)
from mindbody.places import make_private
from mindbody.private_file import make_private_file
from mindbody.store.backups import check_pages
from mindbody.store.ballast import let_go
from mindbody.store.cipher import Connection, connect, connect_to_read, mapped
from mindbody.store.forget import finish_forgetting
from mindbody.store.frames import is_wal_harmed
from mindbody.store.lockfile import LockFile
from mindbody.store.migrate import all_migrations, migrate, version_of
from mindbody.store.rescue import Harm, Rescued, Watched, has_copy, rescue
from mindbody.store.restore import finish_restore
from mindbody.store.side_files import wal_of
from mindbody.store.space import mark_space
from mindbody.store.why import hindrance, reason
from mindbody.store.written import Written
from mindbody.vault.keyfile import key_beside

T = TypeVar("T")

DATABASE = "practice.db"


class Store:
    """A database file that opens when it is first needed, and again after an error.

    `key` is asked for the 32-byte key each time the file is opened, on the store's thread.
    """

    def __init__(self, path: Path, key: Callable[[], bytes]) -> None:
        self.path = path
        self._key = key
        self._lock = LockFile(path.with_suffix(".lock"))
        self._connection: Connection | None = None
        # What was found damaged, as long as this store is open.
        self.damage: StoreDamaged | None = None
        # Whether the disk was full, and what runs is saved in the room of the ballast.
        self.ballast_used = False
        # What came of it where the file was harmed from outside, as long as this store is open.
        self.rescued: Rescued | None = None
        # Since the last copy; for the store's thread alone.
        self.written = Written()
        self._watched: Watched | None = None
        # Why the folder cannot be written though the open file still can.
        self.hindrance: StoreReadOnly | None = None
        # What has happened to the file, until it is put together again.
        self._harm: Harm | None = None
        self.is_closed = False
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")

    def open(self) -> None:
        """Open the file now, and wait for it. Raises StoreError."""
        self.call(lambda connection: None).result()

    def call(self, work: Callable[[Connection], T], *, must_save: bool = False) -> Future[T]:
        """Let the store's thread do some work, after all that was asked before.

        The future raises StoreError where the file cannot be opened, read or written. What
        `must_save` keeps what it wrote in `written` itself, and where the file is damaged, it
        is written into a new one. All other work is done again there.
        """
        return self._thread.submit(self._run, work, must_save)

    def close(self) -> None:
        """Finish what was asked, and give the file back. The store cannot be used any more."""
        self._thread.submit(self._disconnect).result()
        self._thread.shutdown()
        self.is_closed = True
        self.written.forget()

    def exchange(self, make: Callable[[Connection], None], put: Callable[[], None]) -> Future[None]:
        """Let the store's thread have `make` write what takes the place of the file, and `put`
        it there with the file closed and the lock held. It is opened anew at its next use, with
        the key of then. The future raises StoreError.
        """
        return self._thread.submit(self._exchange, make, put)

    def _exchange(self, make: Callable[[Connection], None], put: Callable[[], None]) -> None:
        self._attempt(make)
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        try:
            with mapped():
                put()
        finally:
            self._lock.release()

    def _run(self, work: Callable[[Connection], T], must_save: bool) -> T:
        try:
            return self._save(work) if must_save else self._noted(work)
        except StoreFull:
            with mapped():
                if not let_go(self.path.parent):
                    raise
            self.ballast_used = True
            return self._save(work) if must_save else self._noted(work)

    def _save(self, work: Callable[[Connection], T]) -> T:
        was_open = self._watched is not None
        try:
            return self._attempt(work)
        except StoreDamaged:
            self._harm = Harm.DAMAGED
        except WrongPassphrase:
            # A key that has opened this file is not the wrong one: the file is another.
            if not was_open:
                raise
            # A key that cannot be had either is another matter.
            self._key()
            self._harm = Harm.DAMAGED
        return self._attempt(work)

    def _noted(self, work: Callable[[Connection], T]) -> T:
        def noting(connection: Connection) -> T:
            before = connection.total_changes
            done = work(connection)
            if connection.total_changes != before:
                self.written.add(work)
            return done

        return self._attempt(noting)

    def _attempt(self, work: Callable[[Connection], T]) -> T:
        try:
            with mapped():
                self._look_after()
                return work(self._connected())
        except StoreError as trouble:
            if isinstance(trouble, StoreDamaged):
                self.damage = trouble
            # After one page that fails its check, SQLCipher fails all others as well.
            # Where the file is gone, the open one is all there is, until it has been mended.
            if self._harm is None or self._connection is None:
                self._disconnect()
            better = reason(self.path) if isinstance(trouble, StoreUnwritable) else None
            if better is None or isinstance(trouble, StoreFull):
                raise
            raise better from trouble

    def look_through(self) -> Future[None]:
        """Have the pages of the file checked after something was written, and mend it where
        something else has written over it. The future raises StoreError where neither is possible.
        """
        return self._thread.submit(self._look)

    def _look(self) -> None:
        # Damage that was told of already is the person's to decide about.
        self._run(check_pages, must_save=bool(self.written) and self.damage is None)

    def _look_after(self) -> None:
        """See that the open file is still the one that was opened, and mend it where not."""
        if self._harm is None and self._connection is not None and self._watched is not None:
            self._harm = self._watched.harm(self.path)
            self.hindrance = hindrance(self.path.parent)
        if self._harm is None:
            return
        if self._connection is None:
            self._lock.acquire()
        try:
            self._mend(self._harm, self._key())
        except BaseException:
            if self._connection is None:
                self._lock.release()
            raise
        self._connection = None
        self._lock.release()

    def _mend(self, harm: Harm, key: bytes) -> None:
        self.rescued = rescue(self.path, key, self._connection, self.written, harm)
        self._harm = self.damage = None

    def _connected(self) -> Connection:
        if self._connection is None:
            try:
                with mapped():
                    self._connection = self._open()
            except StoreReadOnly:
                self._disconnect()
                self._connection = self._open_to_read()
                if self._connection is None:
                    raise
        return self._connection

    def _open(self) -> Connection:
        make_private(self.path.parent)
        self._lock.acquire()
        finish_restore(self.path.parent)
        key = self._key()
        if has_copy(self.path, key):
            self._mend(Harm.GONE, key)
        elif is_wal_harmed(self.path, key):
            # SQLite would read up to the bad place, and delete the rest.
            self._mend(Harm.DAMAGED, key)
        make_private_file(self.path)
        connection = connect(self.path, key)
        try:
            is_new = not version_of(connection)
            migrate(connection, self.path, key, all_migrations())
            if is_new:
                mark_space(connection, self.path.parent)
            # Not sooner: a file that is harmed needs its copies.
            with suppress(OSError):
                finish_forgetting(self.path.parent)
        except BaseException:
            connection.close()
            raise
        self._watched = Watched.of(self.path)
        return connection

    def _open_to_read(self) -> Connection | None:
        """As it lies on a disk that may not be written; None where it cannot be read as it is."""
        wal = wal_of(self.path)
        try:
            # What stands in a WAL alone would be missing, and half of it would be worse.
            if not self.path.stat().st_size or (wal.exists() and wal.stat().st_size):
                return None
        except OSError:
            return None
        connection = connect_to_read(self.path, self._key())
        if version_of(connection) != all_migrations()[-1].number:
            connection.close()
            return None
        return connection

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._lock.release()


def store_in(folder: Path, key: Callable[[], bytes] | None = None) -> Store:
    """The store of a data folder; opens at first use.

    Without `key`, which gives the key, it is the one in a file beside the database.
    """
    path = folder / DATABASE
    return Store(path, key or partial(key_beside, path))


def open_store(path: Path, key: bytes) -> Store:
    """Open a store with a raw key of 32 bytes, or raise StoreError."""
    store = Store(path, lambda: key)
    try:
        store.open()
    except BaseException:
        store.close()
        raise
    return store
