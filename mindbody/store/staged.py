"""A copy from anywhere, brought beside the records to be looked at before it takes their place.

Nothing is written where the copy lies: it may be a stick that cannot be written, or a folder
that is somebody else's. What is looked at is what is put back afterwards.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from msgspec import Struct

from mindbody.bounded_file import NotPlain, open_plain
from mindbody.errors import StoreDamaged, StoreError, StoreUnwritable
from mindbody.language import said
from mindbody.places import make_private
from mindbody.private_file import make_private_file, write_whole
from mindbody.store.backups import check_pages
from mindbody.store.cipher import Connection, connect, mapped
from mindbody.store.days import DAY_US, day_of
from mindbody.store.migrate import back_up, check_copy, tables_of
from mindbody.store.pages import any_page_fits
from mindbody.store.restore import check_content
from mindbody.store.side_files import wal_of
from mindbody.store.space import SPACE, Space, space_held

STAGED = "looked-at"
_DATABASE = "practice.db"
# Ten years of practice are less than a hundredth of it.
MOST_BYTES = 4 * 1024**3
_CHUNK = 1024 * 1024
_AT_US = "coalesce(started_us, last_us) + coalesce(started_zone_s, last_zone_s) * 1000000"
# One row of a session each, and no entry by itself.
_PARTS_OF_A_SESSION = ("event",)


class Held(Struct, frozen=True):
    """What a copy holds: sessions, the days of the first and the last of them, and other rows."""

    sessions: int
    others: int
    first: date | None = None
    last: date | None = None
    # Whose it is, where that can be told.
    space: Space | None = None


def stage(source: Path, folder: Path) -> Path:
    """Bring the database in `source`, with what its WAL holds, beside the records of `folder`.

    Returns the new file. Raises StoreError where there is none, or none that can be read.
    """
    drop_staged(folder)
    place = folder / STAGED
    with mapped():
        make_private(place)
    try:
        with mapped():
            _fetch(source / _DATABASE, place / _DATABASE)
            if (wal := wal_of(source / _DATABASE)).exists():
                _fetch(wal, place / wal.name)
    except BaseException:
        drop_staged(folder)
        raise
    return place / _DATABASE


def drop_staged(folder: Path) -> None:
    """Delete what was brought to be looked at, if there is anything."""
    shutil.rmtree(folder / STAGED, ignore_errors=True)


def _fetch(source: Path, target: Path) -> None:
    try:
        descriptor = open_plain(source)
    except (FileNotFoundError, NotADirectoryError, NotPlain) as error:
        raise _no_copy() from error
    except OSError as error:
        raise _unreadable() from error
    try:
        size = os.fstat(descriptor).st_size
        if size > MOST_BYTES:
            raise StoreError(
                said("This file is far larger than any records. Nothing was changed."),
                said("Choose a folder with a copy of your records."),
            )
        make_private_file(target)
        with target.open("wb") as writing:
            for chunk in _chunks(descriptor, size):
                writing.write(chunk)
    finally:
        os.close(descriptor)


def _chunks(descriptor: int, size: int) -> Iterator[bytes]:
    """So many bytes, and no more where somebody goes on writing."""
    left = size
    while left:
        try:
            chunk = os.read(descriptor, min(_CHUNK, left))
        except OSError as error:
            raise _unreadable() from error
        if not chunk:
            raise _unreadable()
        left -= len(chunk)
        yield chunk


def carry_out(connection: Connection, folder: Path, key: bytes, vault: bytes, place: Path) -> None:
    """Write a checked copy of open records, with its vault, into `place`, and read it again.

    It is made beside the records, because not every disk bears a database at work. Raises
    StoreError; then there is no file in `place` that looks like a copy.
    """
    drop_staged(folder)
    made = folder / STAGED / _DATABASE
    with mapped():
        make_private(made.parent)
        try:
            check_pages(connection)
            back_up(connection, made, key)
            content = made.read_bytes()
        finally:
            drop_staged(folder)
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        write_whole(place / "vault.json", vault)
        write_whole(place / _DATABASE, content)
        is_there = (place / _DATABASE).read_bytes() == content
    except OSError as error:
        raise _not_carried() from error
    if not is_there:
        (place / _DATABASE).unlink(missing_ok=True)
        raise _not_carried()


def key_that_fits(database: Path, keys: Iterable[bytes]) -> bytes | None:
    """The first of the keys that has written a page of this file."""
    return next((key for key in keys if any_page_fits(database, key)), None)


def look(database: Path, key: bytes) -> Held:
    """Check every page and row of a staged copy, and say what it holds.

    Raises StoreDamaged, or StoreTooNew where a newer app wrote it.
    """
    try:
        with mapped():
            connection = connect(database, key)
            try:
                check_pages(connection)
            finally:
                connection.close()
            check_copy(database, key)
    except StoreDamaged as error:
        raise damaged_copy() from error
    check_content(database, key, by_row=True)
    with mapped():
        connection = connect(database, key)
        try:
            return _held(connection)
        finally:
            connection.close()


def _held(connection: Connection) -> Held:
    query = f"SELECT count(*), min({_AT_US}), max({_AT_US}) FROM session"
    sessions, first_us, last_us = connection.execute(query).fetchone()
    others = sum(
        int(connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0])
        for name in tables_of(connection)
        if name not in ("session", *_PARTS_OF_A_SESSION)
    )
    said_by = "SELECT count(*) FROM document WHERE kind = ?"
    others -= int(connection.execute(said_by, (SPACE,)).fetchone()[0])
    space = space_held(connection)
    return Held(int(sessions), others, _day(first_us), _day(last_us), space)


def _day(at_us: int | None) -> date | None:
    try:
        return None if at_us is None else day_of(at_us // DAY_US)
    except (OverflowError, ValueError):
        return None


def damaged_copy() -> StoreDamaged:
    """What is said of a copy that is not whole."""
    return StoreDamaged(
        said("This copy is damaged, so it was not put back. Your records were not touched."),
        said("Try a copy of another day."),
    )


def _no_copy() -> StoreError:
    return StoreError(
        said("There is no copy of records in this folder. Nothing was changed."),
        said("Choose the folder in which practice.db lies, for example one named after a day."),
    )


def _unreadable() -> StoreError:
    return StoreError(
        said("This copy cannot be read. Nothing was changed."),
        said("See whether its disk is there and whether you may read that folder."),
    )


def _not_carried() -> StoreError:
    return StoreUnwritable(
        said("The copy could not be written there. Your records are untouched."),
        said("See whether the folder may be written and has space."),
    )
