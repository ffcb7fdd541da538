"""Deleting for good: a session, a span of time, everything.

`secure_delete` overwrites rows in the file; what the WAL still holds goes with a checkpoint.
Copies from before are let go of as well, because they hold what is to be gone: nobody can put it
back from there, and no rescue brings it back.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from mindbody.errors import StoreUnwritable
from mindbody.language import said
from mindbody.private_file import sync_folder, write_whole
from mindbody.store.backups import BACKUPS, HOLDS_DELETED
from mindbody.store.ballast import BALLAST
from mindbody.store.cipher import Connection, transaction
from mindbody.store.days import DAY_US, MINUTE_US, number_of
from mindbody.store.side_files import drop_database

if TYPE_CHECKING:
    from mindbody.store.database import Store

# There from before something is deleted until the copies that hold it are gone.
COPIES_GOING = "copies.going"
_ASIDE = ("before-restore-*", "damaged-*")
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


def leave_no_residue(connection: Connection) -> None:
    """Write what was deleted through to the file, and empty the WAL."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


@contextmanager
def for_good(store: Store) -> Iterator[None]:
    """What is deleted within is gone from file, WAL and copies; a power cut in the middle is gone
    on with at the next opening.

    Raises StoreError: what the deletion raises, and then the copies stay; or it says that some
    copy could not be deleted.
    """
    folder = store.path.parent
    mark = folder / COPIES_GOING
    store.call(lambda _: write_whole(mark, b"")).result()
    try:
        yield
    except BaseException:
        with suppress(OSError):
            mark.unlink(missing_ok=True)
        raise
    # On the store's thread, where no copy is being made meanwhile. By itself: what has deleted
    # rows is done again in a file that is put together anew, and that one lies among the copies.
    store.call(leave_no_residue).result()
    trouble = store.call(lambda _: _tried_to_finish(folder)).result()
    if trouble is not None:
        raise StoreUnwritable(
            said(
                "It is deleted from your records, but a copy of before, which holds it, could "
                "not be deleted yet. That is tried again when your records are opened next."
            ),
            said("See whether the folder may be written, then start mindbody again."),
        ) from trouble


def _tried_to_finish(folder: Path) -> OSError | None:
    try:
        finish_forgetting(folder)
    except OSError as error:
        return error
    return None


def finish_forgetting(folder: Path) -> None:
    """Let go of the copies of before a deletion, where that is not done yet; else this does
    nothing. With the lock held, and nothing else cut off. Raises OSError.
    """
    mark = folder / COPIES_GOING
    if not mark.exists():
        return
    drop_copies(folder)
    # Else the mark could be gone after a power cut, and a copy be there again.
    sync_folder(folder)
    mark.unlink()


def drop_copies(folder: Path) -> None:
    """Delete all copies of the records: backups, those of before a migration or a restore.

    Raises OSError, after all that can be deleted is gone.
    """
    # Loaded with the first deletion; a start waits for none of it.
    from mindbody.store.new_key import drop_new_key
    from mindbody.store.restore import drop_restore
    from mindbody.store.staged import drop_staged

    places = [folder / BACKUPS, *(place for name in _ASIDE for place in folder.glob(name))]
    for place in places:
        shutil.rmtree(place, ignore_errors=True)
    drop_staged(folder)
    drop_new_key(folder)
    drop_restore(folder)
    for pattern in ("practice.before-*", "practice.damaged-*"):
        for file in folder.glob(pattern):
            file.unlink(missing_ok=True)
    for place in places:
        if place.exists():
            shutil.rmtree(place)


def erase_everything(folder: Path) -> None:
    """Delete the vault first, so that all else is noise, then records, copies and own sounds.

    The store must be closed. Raises OSError where something cannot be deleted.
    """
    for name in ("vault.json", "vault.damaged.json", "practice.key"):
        _overwrite(folder / name)
    # Of records that were set aside when those of another computer came in.
    for key in folder.glob("before-restore-*/practice.key"):
        _overwrite(key)
    shutil.rmtree(folder / "sounds", ignore_errors=True)
    drop_database(folder / "practice.db")
    (folder / BALLAST).unlink(missing_ok=True)
    drop_copies(folder)
    for mark in (COPIES_GOING, HOLDS_DELETED):
        (folder / mark).unlink(missing_ok=True)


def _overwrite(file: Path) -> None:
    with suppress(FileNotFoundError):
        with file.open("r+b") as opened:
            opened.write(os.urandom(file.stat().st_size))
            opened.flush()
            os.fsync(opened.fileno())
        file.unlink()
