"""The open store: one file, one connection, one thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeVar

from mindbody.errors import StoreDamaged, StoreError, StoreFull, StoreReadOnly
from mindbody.places import make_private
from mindbody.private_file import make_private_file
from mindbody.store.ballast import let_go
from mindbody.store.cipher import Connection, connect, connect_to_read, mapped
from mindbody.store.lockfile import LockFile
from mindbody.store.migrate import all_migrations, migrate, version_of
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
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")

    def open(self) -> None:
        """Open the file now, and wait for it. Raises StoreError."""
        self.call(lambda connection: None).result()

    def call(self, work: Callable[[Connection], T]) -> Future[T]:
        """Let the store's thread do some work, after all that was asked before.

        The future raises StoreError where the file cannot be opened, read or written.
        """
        return self._thread.submit(self._run, work)

    def close(self) -> None:
        """Finish what was asked, and give the file back. The store cannot be used any more."""
        self._thread.submit(self._disconnect).result()
        self._thread.shutdown()

    def _run(self, work: Callable[[Connection], T]) -> T:
        try:
            return self._attempt(work)
        except StoreFull:
            with mapped():
                if not let_go(self.path.parent):
                    raise
            self.ballast_used = True
            return self._attempt(work)

    def _attempt(self, work: Callable[[Connection], T]) -> T:
        try:
            with mapped():
                return work(self._connected())
        except StoreError as trouble:
            if isinstance(trouble, StoreDamaged):
                self.damage = trouble
            # After one page that fails its check, SQLCipher fails all others as well.
            self._disconnect()
            raise

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
        key = self._key()
        make_private_file(self.path)
        connection = connect(self.path, key)
        try:
            migrate(connection, self.path, key, all_migrations())
        except BaseException:
            connection.close()
            raise
        return connection

    def _open_to_read(self) -> Connection | None:
        """As it lies on a disk that may not be written; None where it cannot be read as it is."""
        wal = Path(f"{self.path}-wal")
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
