"""Putting a copy in the place of the records, with what was there kept aside.

The copy is brought in whole first, then the two change places by renaming. A power cut in the
middle leaves a mark, and the next start goes on where it stood.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from mindbody.bounded_file import read_bounded
from mindbody.errors import StoreDamaged, StoreTooNew, StoreUnwritable
from mindbody.language import said
from mindbody.places import make_private
from mindbody.private_file import sync_folder, write_whole
from mindbody.store.beside import Row, add_rows_of_sounds
from mindbody.store.cipher import Connection, connect, mapped
from mindbody.store.migrate import all_migrations, check_copy, has_our_tables, version_of
from mindbody.store.side_files import drop_side_files
from mindbody.store.under_key import copy_under
from mindbody.vault import Key, keyfile

# Loaded with the first damage: a start, which asks for `finish_restore`, waits for none of it.
if TYPE_CHECKING:
    from mindbody.store.salvage import Salvaged

_MOST_MARK_BYTES = 100
_NAME_ASIDE = re.compile(r"[a-z]+(-[a-z]+)*(-[0-9]+)+")
INCOMING, RESTORE_MARK = "incoming", "restore.mark"
_MOVED = "moved"
_PARTS = ("practice.db", "practice.db-wal", "practice.db-shm", "vault.json")
# A key file stays where it is, where it opens the copy and what was there before alike. This
# mark says that it does not: then it goes aside with what it opens.
_KEY, _KEY_GOES = "practice.key", "key.goes"
# The daily copies stay too, where the key of what comes in opens them. This mark says that it
# does not: later copies would take their place, which are of other records.
_COPIES, _COPIES_GO = "backups", "copies.go"
_GO_BY_MARK = {_KEY: _KEY_GOES, _COPIES: _COPIES_GO}


def check_backup(database: Path, key: bytes, *, by_row: bool = False) -> None:
    """Raise StoreError where a copy is damaged, of another key, newer or of something else.

    `by_row` asks every row as well.
    """
    with mapped():
        check_copy(database, key)
    check_content(database, key, by_row=by_row)


def check_content(database: Path, key: bytes, *, by_row: bool = False) -> None:
    """Raise StoreError where a copy, in itself sound, is newer or of something else.

    Only what the app's own migrations make may be in it: a trigger or a view in a file that
    somebody handed over would run with each later write. `by_row` asks it of every row too.
    """
    with mapped():
        connection = connect(database, key)
        try:
            version = version_of(connection)
            if version > all_migrations()[-1].number:
                raise _too_new()
            if not has_our_tables(connection, version) or (by_row and not _is_sound(connection)):
                raise _not_ours()
        finally:
            connection.close()
            drop_side_files(database)


def _is_sound(connection: Connection) -> bool:
    # Loaded for a copy that is put back; a start waits for none of it.
    from mindbody.store.sound_rows import has_sound_rows

    return has_sound_rows(connection)


def _too_new() -> StoreTooNew:
    return StoreTooNew(
        said("This copy was written by a newer version of mindbody. Nothing was changed."),
        said("Install the newest version, then start again."),
    )


def _not_ours() -> StoreDamaged:
    return StoreDamaged(
        said("This copy holds something that mindbody did not write. Nothing was changed."),
        said("Choose another copy."),
    )


def bring_in(
    folder: Path,
    database: Path,
    vault: bytes,
    key: bytes,
    now: datetime,
    *,
    new_key: bytes | None = None,
    key_file_goes: bool = False,
    opens_by_itself: bool = False,
    sounds: tuple[Row, ...] = (),
) -> Path:
    """Put a checked copy in place of the records of `folder`, which must be closed.

    `key` opens the copy; with `new_key` what comes in is written anew under that one. Where
    `key_file_goes`, the key file beside the records goes aside with them, and so do their daily
    copies; where the copy `opens_by_itself`, one with its key comes in. `sounds` are rows that it
    may be too old to hold. Returns the folder where the records of before are kept. Raises
    StoreError; then nothing has changed, or it says that the change is begun.
    """
    with mapped():
        incoming = _empty_incoming(folder)
        if new_key is None:
            write_whole(incoming / "practice.db", database.read_bytes())
        else:
            connection = connect(database, key)
            try:
                copy_under(connection, incoming / "practice.db", new_key)
            finally:
                connection.close()
        write_whole(incoming / "vault.json", vault)
        check_backup(incoming / "practice.db", new_key or key, by_row=True)
        add_rows_of_sounds(incoming / "practice.db", new_key or key, sounds)
        if key_file_goes:
            write_whole(incoming / _KEY_GOES, b"")
            write_whole(incoming / _COPIES_GO, b"")
        if opens_by_itself:
            keyfile.put_key(incoming / "practice.db", Key(new_key or key))
        return _change_places(folder, name_aside(now))


def bring_in_readable(folder: Path, key: bytes, now: datetime) -> tuple[Salvaged, Path]:
    """Put what can be read of the records of `folder` in their place; they must be closed.

    Returns what was read, and the folder where the damaged file is kept. Raises StoreError;
    then nothing has changed.
    """
    from mindbody.store.salvage import salvage

    with mapped():
        incoming = _empty_incoming(folder)
        saved = salvage(folder / "practice.db", key, incoming / "practice.db")
        with suppress(FileNotFoundError):
            write_whole(incoming / "vault.json", (folder / "vault.json").read_bytes())
        check_backup(incoming / "practice.db", key)
        return saved, _change_places(folder, now.strftime("damaged-%Y%m%d-%H%M%S"))


def bring_in_made(
    folder: Path, key: bytes, make: Callable[[Path], None], let_go: Callable[[], None]
) -> Path:
    """Put a database that `make` writes in place of the records, beside today's vault.

    `let_go` closes the records of before, once nothing can keep the new ones from coming in.
    Returns the folder where those of before are kept. Raises StoreError; then nothing has
    changed, or the next call goes on where it stood.
    """
    with mapped():
        if (folder / RESTORE_MARK).exists():
            let_go()
            aside = _aside(folder)
            finish_restore(folder)
            return aside
        incoming = _empty_incoming(folder)
        make(incoming / "practice.db")
        with suppress(FileNotFoundError):
            write_whole(incoming / "vault.json", (folder / "vault.json").read_bytes())
        check_backup(incoming / "practice.db", key)
        return _change_places(folder, _free_name(folder), let_go)


def _free_name(folder: Path) -> str:
    """A name by number: the store's thread asks no clock."""
    return next(
        name
        for name in (f"damaged-{number}" for number in count(1))
        if not (folder / name).exists()
    )


def _empty_incoming(folder: Path) -> Path:
    incoming = folder / INCOMING
    shutil.rmtree(incoming, ignore_errors=True)
    make_private(incoming)
    return incoming


def _change_places(folder: Path, wanted: str, let_go: Callable[[], None] = lambda: None) -> Path:
    name = free_aside(folder, wanted)
    make_private(folder / name)
    # What a power cut left of an older one would be taken for the place of this one.
    for moved in folder.glob(f"*/{_MOVED}"):
        moved.unlink()
    try:
        write_mark(folder / RESTORE_MARK, name.encode("ascii"))
    except OSError as error:
        if (folder / RESTORE_MARK).exists():
            raise begun_only() from error
        raise
    let_go()
    try:
        finish_restore(folder)
    except OSError as error:
        raise begun_only() from error
    return folder / name


def write_mark(mark: Path, text: bytes) -> None:
    """Write the mark from which on a change holds. Raises OSError; then it does not hold, unless
    the mark is there all the same.
    """
    try:
        write_whole(mark, text)
    except OSError:
        # It may have its name already, and the change would be gone on with that was refused.
        with suppress(OSError):
            mark.unlink(missing_ok=True)
            sync_folder(mark.parent)
        raise


def name_aside(now: datetime) -> str:
    """The folder of what is set aside for a copy."""
    return now.strftime("before-restore-%Y%m%d-%H%M%S")


def free_aside(folder: Path, wanted: str) -> str:
    """A name for what is set aside that nothing in `folder` has: this one, or with a number."""
    names = chain((wanted,), (f"{wanted}-{number}" for number in count(2)))
    return next(name for name in names if not (folder / name).exists())


def begun_only() -> StoreUnwritable:
    """What is said where the disk fails after the mark."""
    return StoreUnwritable(
        said(
            "The change is begun, but the disk did not let all files be moved. Nothing is "
            "lost: it goes on by itself when your records are opened next."
        ),
        said("See whether the folder may be written, then start mindbody again."),
    )


def finish_restore(folder: Path) -> None:
    """Go on with a restore that a power cut stopped; without one this does nothing."""
    mark = folder / RESTORE_MARK
    if not mark.exists():
        return
    aside, incoming = _aside(folder), folder / INCOMING
    if not (aside / _MOVED).exists():
        going = [part for part, mark in _GO_BY_MARK.items() if (incoming / mark).exists()]
        for part in (*_PARTS, *going):
            with suppress(FileNotFoundError):
                os.replace(folder / part, aside / part)
        write_whole(aside / _MOVED, b"")
    for part in (*_PARTS, _KEY):
        with suppress(FileNotFoundError):
            os.replace(incoming / part, folder / part)
    shutil.rmtree(incoming, ignore_errors=True)
    mark.unlink()
    # Were the mark seen again, what has come in would be put aside over what was before.
    sync_folder(folder)
    (aside / _MOVED).unlink(missing_ok=True)


def drop_restore(folder: Path) -> None:
    """Delete what a restore may have left that was refused or cut off."""
    shutil.rmtree(folder / INCOMING, ignore_errors=True)
    (folder / RESTORE_MARK).unlink(missing_ok=True)


def _aside(folder: Path) -> Path:
    """Where a restore under way puts what was there; the mark names it, but never another place.

    Where the mark is damaged, it is the folder that says so itself, or a new one.
    """
    name = read_bounded(folder / RESTORE_MARK, _MOST_MARK_BYTES).decode("ascii", errors="replace")
    if _NAME_ASIDE.fullmatch(name):
        place = folder / name
    else:
        begun = (moved.parent for moved in sorted(folder.glob(f"*/{_MOVED}")))
        place = next(begun, folder / _free_name(folder))
    make_private(place)
    return place
