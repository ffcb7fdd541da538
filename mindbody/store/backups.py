"""Copies of the records: one a day, seven days and four weeks of them, each checked.

A copy is a folder `backups/2026-11-28/` with the database as `VACUUM INTO` writes it, under the
same key, and the vault beside it. The key itself is in none of them.
"""

from __future__ import annotations

import filecmp
import shutil
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from msgspec import Struct

from mindbody.places import make_private
from mindbody.private_file import write_whole
from mindbody.store.cipher import Connection, damaged
from mindbody.store.migrate import back_up

BACKUPS = "backups"
DAILY, WEEKLY = 7, 4
# There as long as something is deleted that the newest copy may still hold.
HOLDS_DELETED = "copy.old"


class Backup(Struct, frozen=True):
    """One copy, of the day it was made on."""

    day: date
    folder: Path


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """The copies beside the records of a data folder, the newest first."""
    found = []
    for place in (folder / BACKUPS).glob("????-??-??"):
        try:
            found.append(Backup(date.fromisoformat(place.name), place))
        except ValueError:
            continue
    return tuple(sorted(found, key=lambda backup: backup.day, reverse=True))


def note_deletion(folder: Path) -> None:
    """Have the copy of the day made anew soon, also by the next run: a rescue fills damaged
    tables from there, and would bring back what is being deleted.
    """
    # Where the disk takes no new file, what is to be deleted goes all the same.
    with suppress(OSError):
        if not (folder / HOLDS_DELETED).exists():
            write_whole(folder / HOLDS_DELETED, b"")


def holds_deleted(folder: Path) -> bool:
    """Whether the newest copy may hold something that was deleted since."""
    return (folder / HOLDS_DELETED).exists()


def is_due(folder: Path, today: date) -> bool:
    """Whether there is no copy of this day yet, or one that holds what was deleted since. A
    clock that was put back changes nothing.
    """
    return holds_deleted(folder) or all(backup.day != today for backup in backups_in(folder))


def make_backup(
    connection: Connection, folder: Path, key: bytes, vault: bytes, today: date
) -> Backup:
    """Write a copy, open and check it, then let go of those that are not kept any longer.

    `vault` is what stands in the vault's file. Raises StoreDamaged where the copy is not
    sound, and what the disk and SQLite raise; then the copies of before are all there.
    """
    place = folder / BACKUPS / today.isoformat()
    make_private(place.parent)
    make_private(place)
    try:
        check_pages(connection)
        back_up(connection, place / "practice.db", key)
        write_whole(place / "vault.json", vault)
    except BaseException:
        if not (place / "practice.db").exists():
            shutil.rmtree(place, ignore_errors=True)
        raise
    (folder / HOLDS_DELETED).unlink(missing_ok=True)
    for old in _let_go_of(backups_in(folder), today):
        shutil.rmtree(old.folder, ignore_errors=True)
    return Backup(today, place)


def drop_other_backup(folder: Path, day: date, database: Path) -> None:
    """Let go of the copy of a day, so that it is due again, unless it is the same as `database`.

    Nothing is raised: a copy that cannot be read or deleted is made anew with the next change.
    """
    place = folder / BACKUPS / day.isoformat()
    try:
        is_same = filecmp.cmp(place / "practice.db", database, shallow=False)
    except OSError:
        is_same = False
    if not is_same:
        shutil.rmtree(place, ignore_errors=True)


def check_pages(connection: Connection) -> None:
    """Raise StoreDamaged where a page of the file fails its check, in use or not.

    The check reads the file alone; what is in the WAL is brought there first.
    """
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    if connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
        raise damaged()


def _let_go_of(backups: Sequence[Backup], today: date) -> tuple[Backup, ...]:
    """What is not kept, where the date may be wrong: it may run ahead, or have been put back.

    Copies that are dated ahead are counted by themselves. So they push out none of those before
    today, and where it is today that is wrong, they are the true ones, and none is let go of.
    """
    ahead = [backup for backup in backups if backup.day > today]
    return (*not_kept([one for one in backups if one.day <= today]), *not_kept(ahead))


def not_kept(backups: Sequence[Backup]) -> tuple[Backup, ...]:
    """All but the newest seven days, and the newest of each of the newest four weeks."""
    newest_first = sorted(backups, key=lambda backup: backup.day, reverse=True)
    kept = {backup.day for backup in newest_first[:DAILY]}
    weeks: dict[tuple[int, int], date] = {}
    for backup in newest_first:
        weeks.setdefault(backup.day.isocalendar()[:2], backup.day)
    kept.update(sorted(weeks.values(), reverse=True)[:WEEKLY])
    return tuple(backup for backup in newest_first if backup.day not in kept)
