"""How the practice log is: for `main.py doctor`."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mindbody.errors import StoreError
from mindbody.store.cipher import Connection, connect, mapped, versions
from mindbody.store.frames import is_wal_harmed
from mindbody.store.lockfile import LockFile
from mindbody.store.migrate import all_migrations, version_of
from mindbody.store.sessions import count_ended, open_records
from mindbody.store.side_files import wal_of
from mindbody.vault.keyfile import key_beside

_DAMAGED = "The practice log is damaged."


@dataclass(frozen=True, slots=True)
class StoreReport:
    """What there is to say about a store. Sizes in bytes.

    `integrity` is "ok", or the sentence that says what is wrong or why nothing was
    checked; the figures below it are None where they could not be read.
    """

    path: Path
    sqlite: str
    sqlcipher: str
    size_bytes: int
    free_bytes: int
    integrity: str
    newest_version: int
    version: int | None = None
    ended_sessions: int | None = None
    interrupted_sessions: int | None = None


def store_report(folder: Path, key: Callable[[], bytes] | None = None) -> StoreReport:
    """Look at the store of a data folder. Nothing is made, migrated or repaired.

    Without `key`, which gives the key, it is the one in a file beside the database.
    """
    path = folder / "practice.db"
    sqlite, sqlcipher = versions()
    integrity, figures = _checked(path, key or partial(key_beside, path))
    return StoreReport(
        path,
        sqlite,
        sqlcipher,
        _size_bytes(path),
        shutil.disk_usage(_nearest_folder(folder)).free,
        integrity,
        all_migrations()[-1].number,
        *figures,
    )


def _checked(path: Path, key: Callable[[], bytes]) -> tuple[str, tuple[int, ...]]:
    if not path.exists():
        return "There is no practice log yet.", ()
    lock = LockFile(path.with_suffix(".lock"))
    try:
        with mapped():
            lock.acquire()
            return _look(path, key)
    except StoreError as error:
        return str(error), ()
    finally:
        lock.release()


def _look(path: Path, key: Callable[[], bytes]) -> tuple[str, tuple[int, ...]]:
    if path.stat().st_size == 0:
        return "There is no practice log yet.", ()
    secret = key()
    # Closing the file would delete what can still be read of its WAL.
    if is_wal_harmed(path, secret):
        return _DAMAGED, ()
    connection = connect(path, secret)
    try:
        (answer,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
        if answer != "ok" or orphan is not None:
            return _DAMAGED, ()
        return "ok", _figures(connection)
    finally:
        connection.close()


def _figures(connection: Connection) -> tuple[int, ...]:
    version = version_of(connection)
    if version != all_migrations()[-1].number:
        return (version,)
    return version, count_ended(connection), len(open_records(connection))


def _size_bytes(path: Path) -> int:
    parts = (path, wal_of(path))
    return sum(part.stat().st_size for part in parts if part.exists())


def _nearest_folder(folder: Path) -> Path:
    return next(place for place in (folder, *folder.parents) if place.is_dir())
