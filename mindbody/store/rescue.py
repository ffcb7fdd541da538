"""Records whose file was harmed from outside while they are open: put together again.

What can still be had goes into a new file: all of it from the open file, where that was only
moved away; else what can be read, the newest copy that opens, and what this process has written
since. The harmed file is kept beside it.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from mindbody.errors import StoreDamaged, StoreError, WrongPassphrase
from mindbody.language import said
from mindbody.private_file import write_whole
from mindbody.store.backups import backups_in
from mindbody.store.cipher import Connection, connect, mapped, transaction
from mindbody.store.migrate import back_up, connect_at_newest
from mindbody.store.side_files import drop_database
from mindbody.store.written import Written

# Loaded with the first damage: a start waits for none of it.
if TYPE_CHECKING:
    from mindbody.store.salvage import Salvaged


class Harm(StrEnum):
    """What happened to the file of the records."""

    GONE = "gone"
    REPLACED = "replaced"
    CUT_SHORT = "cut short"
    DAMAGED = "damaged"


_HAPPENED = {
    Harm.GONE: "The file of your records was gone or empty.",
    Harm.REPLACED: "Another file stood in the place of your records.",
    Harm.CUT_SHORT: "Something outside mindbody had cut the file of your records short.",
    Harm.DAMAGED: (
        "The file of your records could not be read any more: it was overwritten, or the disk "
        "is failing."
    ),
}
_WHOLE = "All of it is in a new file; nothing is lost."
_WITH_COPY = (
    "A new file holds what could be read, the copy of {day}, and all that was saved since "
    "mindbody was opened. What was saved between the two may be missing."
)
_IN_PART = (
    "A new file holds what could be read and all that was saved since mindbody was opened. "
    "Something from before may be missing."
)
_ASIDE = "The old file is kept in the folder {folder}."
_NEXT = {
    Harm.GONE: "If you did not move it, see whether another program tidies or copies this folder.",
    Harm.REPLACED: (
        "If a program copies this folder to other computers, please leave this folder out there."
    ),
    Harm.CUT_SHORT: "Please have the disk checked, and see whether another program uses the file.",
    Harm.DAMAGED: "Please have the disk checked, and see whether another program uses the file.",
}


class Rescued(Struct, frozen=True):
    """What came of it. `copy` is the day of the copy that was needed, None for none; `aside`
    the folder of the harmed file, empty where there was no file any more.
    """

    harm: Harm
    is_whole: bool
    copy: date | None
    aside: str

    def words(self, day: str) -> str:
        """For people; `day` is the day of the copy as they write it."""
        kept = said(_WITH_COPY, day=day) if self.copy else said(_IN_PART)
        aside = said(_ASIDE, folder=self.aside) if self.aside else ""
        parts = (
            said(_HAPPENED[self.harm]),
            said(_WHOLE) if self.is_whole else kept,
            aside,
            said(_NEXT[self.harm]),
        )
        return " ".join(part for part in parts if part)


class Watched(Struct):
    """The file as it was when it was opened, to see whether it still is that file."""

    device: int
    inode: int
    size: int

    @classmethod
    def of(cls, path: Path) -> Watched:
        status = path.stat()
        return cls(status.st_dev, status.st_ino, status.st_size)

    def harm(self, path: Path) -> Harm | None:
        """What has happened to it. Raises OSError where the disk cannot be asked."""
        try:
            status = path.stat()
        except FileNotFoundError:
            return Harm.GONE
        if (status.st_dev, status.st_ino) != (self.device, self.inode):
            return Harm.REPLACED
        if status.st_size < self.size:
            # Records never shrink by themselves: nothing is vacuumed in their place.
            return Harm.CUT_SHORT if status.st_size else Harm.GONE
        self.size = status.st_size
        return None


def has_copy(path: Path, key: bytes) -> bool:
    """Whether the records are gone from `path`, and there is a copy that this key opens."""
    try:
        if path.stat().st_size:
            return False
    except FileNotFoundError:
        pass
    return any(_opens(one.folder / path.name, key) for one in backups_in(path.parent))


def rescue(
    path: Path, key: bytes, connection: Connection | None, written: Written, harm: Harm
) -> Rescued:
    """Put everything there is to be had in the place of `path`; `connection` is closed then.

    Raises StoreError; then nothing has changed, and it can be tried again.
    """
    from mindbody.store.restore import bring_in_made

    found: dict[str, date | None] = {}

    def make(database: Path) -> None:
        if connection is not None and _is_copied(connection, database, key):
            found["whole"] = None
        else:
            # With the connection open: closed, it would bring its WAL into the harmed file, and one
            # that was written over would put rubbish in the place of sound pages.
            found.update(_what_is_left(path, key, database))
            with mapped():
                _write_again(database, key, written)

    def let_go() -> None:
        # Where the file was deleted, the open one was all there was.
        if connection is not None:
            connection.close()

    aside = bring_in_made(path.parent, key, make, let_go)
    kept = aside.name if (aside / path.name).exists() else ""
    copy = found.get("copy")
    is_whole = "whole" in found or (copy is not None and copy == written.since)
    return Rescued(harm, is_whole, copy, kept)


def _is_copied(connection: Connection, database: Path, key: bytes) -> bool:
    """Whether the open file could be copied whole, as where it was only moved away."""
    try:
        with mapped():
            back_up(connection, database, key)
    except StoreDamaged:
        return False
    return True


def _what_is_left(path: Path, key: bytes, database: Path) -> dict[str, date | None]:
    from mindbody.store.salvage import salvage

    saved = None
    if path.exists() and path.stat().st_size:
        with suppress(StoreDamaged, WrongPassphrase):
            saved = salvage(path, key, database)
    if saved is not None and not saved.damaged:
        return {"whole": None}
    for backup in backups_in(path.parent):
        copy = backup.folder / path.name
        if not _opens(copy, key):
            continue
        if saved is None:
            write_whole(database, copy.read_bytes())
        else:
            with mapped():
                _fill_from(copy, key, database, saved)
        return {"copy": backup.day}
    return {}


def _opens(copy: Path, key: bytes) -> bool:
    from mindbody.store.restore import check_backup

    try:
        check_backup(copy, key)
    except StoreError:
        return False
    return True


def _fill_from(copy: Path, key: bytes, database: Path, saved: Salvaged) -> None:
    """Take from a copy the rows of damaged tables that could not be read."""
    from mindbody.store.salvage import drop_orphans

    beside = database.with_name("copy.db")
    write_whole(beside, copy.read_bytes())
    for each in (beside, database):
        connect_at_newest(each, key).close()
    connection = connect(database, key)
    try:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(f"ATTACH ? AS old KEY \"x'{key.hex()}'\"", (str(beside),))
        with transaction(connection):
            for table, ids in saved.stand_ins.items():
                connection.executemany(
                    f"DELETE FROM {table} WHERE id = ? AND id IN (SELECT id FROM old.{table})",
                    [(id,) for id in ids],
                )
            for table in saved.damaged:
                connection.execute(f"INSERT OR IGNORE INTO {table} SELECT * FROM old.{table}")
            drop_orphans(connection)
        connection.execute("DETACH old")
    finally:
        connection.close()
    drop_database(beside)


def _write_again(database: Path, key: bytes, written: Written) -> None:
    connection = connect_at_newest(database, key)
    try:
        written.write_again(connection)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()
