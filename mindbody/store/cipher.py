"""The one door to SQLCipher: opening a file, a transaction, and what its errors mean."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from mindbody.errors import (
    StoreDamaged,
    StoreError,
    StoreReadOnly,
    StoreUnwritable,
    WrongPassphrase,
)
from mindbody.language import said
from mindbody.store.pages import PAGE_BYTES, any_page_fits
from mindbody.store.why import full

if TYPE_CHECKING:
    # The binding ships no types; it is the standard library's module over another engine.
    import sqlite3 as sqlcipher3
    from sqlite3 import Connection, IntegrityError, OperationalError
else:
    import sqlcipher3
    from sqlcipher3 import Connection, IntegrityError, OperationalError

__all__ = [
    "KEY_BYTES",
    "SETTINGS",
    "Connection",
    "IntegrityError",
    "OperationalError",
    "connect",
    "connect_in_memory",
    "connect_to_read",
    "mapped",
    "require_sqlite",
    "transaction",
]

KEY_BYTES = 32
# Before it, a checkpoint beside a writing connection could reset the WAL too early.
OLDEST_SQLITE = (3, 51, 3)

# One PRAGMA each; scripts/power_cuts.py shows what they hold against.
SETTINGS = (
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "secure_delete = ON",
    "cell_size_check = ON",
    "temp_store = MEMORY",
    "busy_timeout = 5000",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "synchronous = FULL",
    "journal_mode = WAL",
)

_TO_READ = ("trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY")

_FULL, _READ_ONLY, _BUSY, _LOCKED = 13, 8, 5, 6
_CANNOT_OPEN, _PERMISSION, _IO = 14, 3, 10
_CORRUPT, _NOT_A_DATABASE = 11, 26
# The binding's own error, without a code.
_NO_LETTERS = "Could not decode to UTF-8"


def connect(path: Path, key: bytes) -> Connection:
    """Open or make an encrypted database with a raw key of 32 bytes, in WAL mode.

    The connection belongs to the calling thread and is in autocommit: use `transaction`.
    Raises WrongPassphrase, StoreDamaged or StoreUnwritable.
    """
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes")
    require_sqlite(sqlcipher3.sqlite_version_info)
    with mapped():
        connection = sqlcipher3.connect(path, isolation_level=None)
        try:
            _unlock(connection, key)
        except sqlcipher3.DatabaseError as error:
            connection.close()
            if _code(error) == _NOT_A_DATABASE:
                raise _refusal(path, key) from error
            raise
        except UnicodeDecodeError:
            connection.close()
            raise
    return connection


def connect_in_memory() -> Connection:
    """An empty database that no file holds, in autocommit."""
    return sqlcipher3.connect(":memory:", isolation_level=None)


def connect_to_read(path: Path, key: bytes) -> Connection:
    """Open a database on a disk that may not be written; nothing beside it is made or read.

    There must be no WAL with anything in it. Raises as `connect` does.
    """
    with mapped():
        address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        connection = sqlcipher3.connect(address, isolation_level=None, uri=True)
        try:
            _unlock(connection, key, _TO_READ)
        except sqlcipher3.DatabaseError:
            connection.close()
            raise
    return connection


def require_sqlite(version: tuple[int, ...]) -> None:
    """Raise StoreError where the SQLite that was loaded can damage a log."""
    if version < OLDEST_SQLITE:
        raise StoreError(
            said(
                "This installation carries SQLite {version}, which can damage the practice log. "
                "Nothing was opened.",
                version=".".join(map(str, version)),
            ),
            "Install mindbody again, so that its own parts are used.",
        )


def versions() -> tuple[str, str]:
    """The versions of SQLite and of SQLCipher."""
    connection = sqlcipher3.connect(":memory:")
    try:
        (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return sqlcipher3.sqlite_version, str(cipher)


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Everything inside is written, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # SQLite has already rolled back after some errors, a full disk among them.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def mapped() -> Iterator[None]:
    """Turn what the disk and SQLite raise into our own errors; our bugs pass unchanged."""
    try:
        yield
    except sqlcipher3.DatabaseError as error:
        meaning = damaged() if _NO_LETTERS in str(error) else _meaning(_code(error))
        if meaning is None:
            raise
        raise meaning from error
    except UnicodeDecodeError as error:
        # What SQLite says about a damaged table quotes it, letters or not.
        raise damaged() from error
    except BlockingIOError as error:
        raise StoreUnwritable(
            "mindbody is already open, and only one window at a time can write your practice log.",
            "Close the other window, then try again.",
        ) from error
    except OSError as error:
        raise _meaning_of_system(error) from error


def _unlock(connection: Connection, key: bytes, settings: tuple[str, ...] = SETTINGS) -> None:
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    # Otherwise each page that fails its check is a line on stderr.
    connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
    for setting in settings:
        connection.execute(f"PRAGMA {setting}").fetchall()
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _code(error: sqlcipher3.Error) -> int:
    extended: int = getattr(error, "sqlite_errorcode", 0)
    return extended & 0xFF


def _meaning_of_system(error: OSError) -> StoreError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return full()
    if error.errno == errno.EROFS:
        return _read_only()
    kind = StoreReadOnly if error.errno in (errno.EACCES, errno.EPERM) else StoreUnwritable
    return _unwritable(said("The folder of your practice log cannot be used."), kind=kind)


def _meaning(code: int) -> StoreError | None:
    if code == _FULL:
        return full()
    if code in (_READ_ONLY, _PERMISSION):
        return _read_only()
    if code in (_BUSY, _LOCKED):
        return _unwritable(
            said("Another program is using the practice log."), said("Close it, if you can.")
        )
    if code in (_CANNOT_OPEN, _IO):
        return _unwritable(said("The disk did not let the practice log be read or written."))
    if code in (_CORRUPT, _NOT_A_DATABASE):
        return damaged()
    return None


_KEPT = "What was saved before is still there."


def _unwritable(
    message: str,
    hint: str = "See whether the disk is there, has space and may be written.",
    kind: type[StoreUnwritable] = StoreUnwritable,
) -> StoreUnwritable:
    return kind(f"{message} {said(_KEPT)}", hint)


def _read_only() -> StoreUnwritable:
    return _unwritable(
        said("The practice log is on a disk or in a folder that may not be written."),
        kind=StoreReadOnly,
    )


def damaged() -> StoreDamaged:
    """What is said of records of which a part cannot be read."""
    return StoreDamaged(
        "A part of your practice log is damaged and cannot be read. Nothing was changed.",
        "Keep the file as it is, and put back a copy from a backup if you have one.",
    )


def _refusal(path: Path, key: bytes) -> StoreError:
    with path.open("rb") as file:
        start = file.read(16)
    if start == b"SQLite format 3\0":
        return StoreDamaged(
            said(
                "{file} is not a practice log: it is not encrypted. Nothing was changed.",
                file=path.name,
            ),
            "Move the file somewhere else, then start again.",
        )
    if any_page_fits(path, key) or path.stat().st_size % PAGE_BYTES or _fits_a_copy(path, key):
        return damaged()
    return WrongPassphrase(
        "This key does not open the practice log. Nothing was changed.",
        "The key or the log may come from another computer or a backup: put back the pair.",
    )


def _fits_a_copy(path: Path, key: bytes) -> bool:
    """Whether the key has written a copy of these records: then it is the file that is wrong."""
    copies = sorted(path.parent.glob(f"backups/*/{path.name}"), reverse=True)
    return any(any_page_fits(copy, key) for copy in copies)
