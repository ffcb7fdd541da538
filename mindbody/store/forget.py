"""Deleting for good: a session, a span of time, everything.

`secure_delete` overwrites rows in the file; what the WAL still holds goes with a checkpoint.
Copies from before are let go of as well, because they hold what is to be gone.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from datetime import date
from pathlib import Path

from mindbody.store.backups import BACKUPS
from mindbody.store.ballast import BALLAST
from mindbody.store.cipher import Connection, transaction
from mindbody.store.days import DAY_US, MINUTE_US, number_of
from mindbody.store.side_files import drop_database

_STARTED = "coalesce(started_us, last_us) + coalesce(started_zone_s, last_zone_s) * 1000000"
# On which practice day a row is; a table that is not here holds nothing of one day alone.
_BY_CLOCK = {"session": _STARTED, "rating": "at_us + zone_s * 1000000"}
_BY_DAY = ("entry", "told_session")
# Of the documents only those that note something that happened.
HAPPENED = ("grounding_used",)


def count_days(connection: Connection, first: date, last: date, boundary_min: int) -> int:
    """How many practices lie in a span of practice days, both ends included."""
    query = f"SELECT count(*) FROM session WHERE {_within(_STARTED)}"
    (count,) = connection.execute(query, _span(first, last, boundary_min)).fetchone()
    return int(count)


def forget_days(connection: Connection, first: date, last: date, boundary_min: int) -> None:
    """Delete all that happened in a span of practice days, both ends included.

    A practice day ends `boundary_min` minutes after midnight, by the clock of where one was.
    """
    span = _span(first, last, boundary_min)
    of_session = f"SELECT uid FROM session WHERE {_within(_STARTED)}"
    with transaction(connection):
        connection.execute(f"DELETE FROM rating WHERE session IN ({of_session})", span)
        for table, clock in _BY_CLOCK.items():
            connection.execute(f"DELETE FROM {table} WHERE {_within(clock)}", span)
        for table in _BY_DAY:
            days = (number_of(first), number_of(last))
            connection.execute(f"DELETE FROM {table} WHERE day BETWEEN ? AND ?", days)
        marks = ", ".join("?" * len(HAPPENED))
        connection.execute(
            f"DELETE FROM document WHERE {_within('at_us + zone_s * 1000000')} "
            f"AND kind IN ({marks})",
            (*span, *HAPPENED),
        )
    leave_no_residue(connection)


def _within(clock: str) -> str:
    return f"{clock} >= ? AND {clock} < ?"


def _span(first: date, last: date, boundary_min: int) -> tuple[int, int]:
    from_us = number_of(first) * DAY_US + boundary_min * MINUTE_US
    return from_us, from_us + ((last - first).days + 1) * DAY_US


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
    # Loaded with the first deletion; a start waits for none of it.
    from mindbody.store.new_key import drop_new_key
    from mindbody.store.restore import drop_restore
    from mindbody.store.staged import drop_staged

    drop_staged(folder)
    drop_new_key(folder)
    drop_restore(folder)
    for pattern in ("before-restore-*", "damaged-*"):
        for place in folder.glob(pattern):
            shutil.rmtree(place, ignore_errors=True)
    for pattern in ("practice.before-*", "practice.damaged-*"):
        for file in folder.glob(pattern):
            file.unlink(missing_ok=True)


def erase_everything(folder: Path) -> None:
    """Delete the vault first, so that all else is noise, then records, copies and own sounds.

    The store must be closed. Raises OSError where something cannot be deleted.
    """
    for name in ("vault.json", "vault.damaged.json", "practice.key"):
        _overwrite(folder / name)
    # Of records that were set aside when those of another computer came in.
    for key in folder.glob("before-restore-*/practice.key"):
        _overwrite(key)
    drop_copies(folder)
    shutil.rmtree(folder / "sounds", ignore_errors=True)
    drop_database(folder / "practice.db")
    (folder / BALLAST).unlink(missing_ok=True)


def _overwrite(file: Path) -> None:
    with suppress(FileNotFoundError):
        with file.open("r+b") as opened:
            opened.write(os.urandom(file.stat().st_size))
            opened.flush()
            os.fsync(opened.fileno())
        file.unlink()
