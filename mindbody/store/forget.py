"""Deleting for good: a session, a span of time, everything.

`secure_delete` overwrites rows in the file; what the WAL still holds goes with a checkpoint.
Copies from before are let go of as well, because they hold what is to be gone.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from mindbody.store.backups import BACKUPS
from mindbody.store.cipher import Connection, transaction

_DAY_US = 86_400_000_000
# By what each table is dated; a table that is not here holds nothing of one day alone.
DATED = {
    "session": "coalesce(started_us, last_us)",
    "rating": "at_us",
    "entry": f"day * {_DAY_US}",
    "told_session": f"day * {_DAY_US}",
}
# Of the documents only those that note something that happened.
HAPPENED = ("grounding_used",)


def count_between(connection: Connection, from_us: int, to_us: int) -> int:
    """How many practices lie in a span of instants: microseconds UTC, the end left out."""
    query = f"SELECT count(*) FROM session WHERE {DATED['session']} >= ? AND {DATED['session']} < ?"
    (count,) = connection.execute(query, (from_us, to_us)).fetchone()
    return int(count)


def forget_between(connection: Connection, from_us: int, to_us: int) -> None:
    """Delete all that happened in a span of instants: microseconds UTC, the end left out."""
    with transaction(connection):
        connection.execute(
            "DELETE FROM rating WHERE session IN (SELECT uid FROM session "
            f"WHERE {DATED['session']} >= ? AND {DATED['session']} < ?)",
            (from_us, to_us),
        )
        for table, instant in DATED.items():
            connection.execute(
                f"DELETE FROM {table} WHERE {instant} >= ? AND {instant} < ?", (from_us, to_us)
            )
        marks = ", ".join("?" * len(HAPPENED))
        connection.execute(
            f"DELETE FROM document WHERE kind IN ({marks}) AND at_us >= ? AND at_us < ?",
            (*HAPPENED, from_us, to_us),
        )
    leave_no_residue(connection)


def forget_session(connection: Connection, uid: str) -> None:
    """Delete one practice with what was said about it."""
    with transaction(connection):
        connection.execute("DELETE FROM rating WHERE session = ?", (uid,))
        connection.execute("DELETE FROM session WHERE uid = ?", (uid,))
    leave_no_residue(connection)


def leave_no_residue(connection: Connection) -> None:
    """Write what was deleted through to the file, and empty the WAL."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def drop_copies(folder: Path) -> None:
    """Delete all copies of the records: backups, those of before a migration or a restore."""
    shutil.rmtree(folder / BACKUPS, ignore_errors=True)
    for place in folder.glob("before-restore-*"):
        shutil.rmtree(place, ignore_errors=True)
    for pattern in ("practice.before-*", "practice.damaged-*"):
        for file in folder.glob(pattern):
            file.unlink(missing_ok=True)


def erase_everything(folder: Path) -> None:
    """Delete the vault first, so that all else is noise, then the records and their copies.

    The store must be closed. Raises OSError where something cannot be deleted.
    """
    for name in ("vault.json", "practice.key"):
        _overwrite(folder / name)
    drop_copies(folder)
    for name in ("practice.db", "practice.db-wal", "practice.db-shm", "ballast"):
        (folder / name).unlink(missing_ok=True)


def _overwrite(file: Path) -> None:
    with suppress(FileNotFoundError):
        with file.open("r+b") as opened:
            opened.write(os.urandom(file.stat().st_size))
            opened.flush()
            os.fsync(opened.fileno())
        file.unlink()
