"""The open store: one file, one connection, one thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeVar

from mindbody.errors import StoreDamaged, StoreError
from mindbody.places import make_private
from mindbody.private_file import make_private_file
from mindbody.store.cipher import Connection, connect, mapped
from mindbody.store.lockfile import LockFile
from mindbody.store.migrate import all_migrations, migrate
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
            make_private(self.path.parent)
            self._lock.acquire()
            key = self._key()
            make_private_file(self.path)
            self._connection = connect(self.path, key)
            migrate(self._connection, self.path, key, all_migrations())
        return self._connection

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
