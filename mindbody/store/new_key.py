"""Everything that is kept under a key, written anew under another one.

    renewal = Renewal(folder, old, new, vault)
    renewal.take_copies()               # may take a while; beside the open store
    renewal.take_records(connection)    # on the store's thread
    renewal.take_copy(connection, …)    # or in its place a copy, which the new key opens
    renewal.mark()                      # from here on the new holds
    finish_new_key(folder)              # with the file closed

What is new is made whole beside the old. Then a mark is written, and from there on the new
holds: a power cut before it leaves everything as it was, one after it is gone on with by
`finish_new_key` at the next opening. All that was made is put in place, whatever the mark says:
it only names the copies that nothing was made of, and that are let go.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from mindbody.bounded_file import read_bounded
from mindbody.errors import StoreDamaged, StoreError, StoreUnwritable
from mindbody.language import said
from mindbody.places import make_private
from mindbody.private_file import put_in_place, sync_folder, write_whole
from mindbody.store.backups import BACKUPS, check_pages
from mindbody.store.cipher import Connection, connect, mapped
from mindbody.store.pages import any_page_fits
from mindbody.store.restore import begun_only, check_backup, write_mark
from mindbody.store.side_files import drop_database, drop_side_files
from mindbody.store.under_key import copy_under
from mindbody.vault import SlotKind, Vault, keyfile

NEW, MARK = "new-key", "new-key.mark"
_DATABASE, _VAULT = "practice.db", "vault.json"
_MOST_MARK_BYTES = 64 * 1024
# Folders with a database and a vault of their own, and databases that lie alone.
_FOLDERS = (f"{BACKUPS}/????-??-??", "before-restore-*", "damaged-*")
_ALONE = ("practice.before-*.db",)
# The mark names nothing but these copies, never the records: whatever else it says is left out.
_NAME = re.compile(
    rf"(?:{BACKUPS}/\d{{4}}-\d\d-\d\d|before-restore-[\w-]+|damaged-[\w-]+|"
    r"practice\.before-\w+\.db)"
)


class Renewed(Struct):
    """How many copies were written anew, and how many could not be read and are let go of."""

    copies: int = 0
    dropped: int = 0


class Renewal:
    """One change of the key, from `old` to `new`, 32 bytes each. `vault` is the text of the
    vault that holds from then on. Every method raises StoreError; then nothing has changed.
    """

    def __init__(self, folder: Path, old: bytes, new: bytes, vault: bytes) -> None:
        self._folder, self._old, self._new, self._vault = folder, old, new, vault
        self._made: dict[str, bool] = {}
        self._foreign: set[str] = set()
        # Where the records are put by a copy that takes their place; "" where none does.
        self._aside = ""
        with mapped():
            _drop(folder / NEW)
            make_private(folder / NEW)

    @property
    def result(self) -> Renewed:
        """Of the copies that were taken so far."""
        kept = sum(self._made.values())
        return Renewed(kept, len(self._made) - kept)

    def take_copies(self) -> None:
        """Write the copies and what was set aside anew, where the old key opens them."""
        with mapped():
            for name in _copies(self._folder):
                if name not in self._made and name not in self._foreign:
                    self._write_copy(name)

    def take_records(self, connection: Connection) -> None:
        """Write the records themselves anew, and what was copied since."""
        self.take_copies()
        with mapped():
            _copy_checked(connection, self._folder / NEW / _DATABASE, self._new)
            write_whole(self._folder / NEW / _VAULT, self._vault)

    def take_copy(self, connection: Connection, database: Path, aside: str) -> None:
        """Write the records anew for the folder `aside`, and bring in `database`, a whole copy
        that the new key opens, in their place: all of it holds from one mark on.
        """
        self.take_copies()
        self._aside = aside
        new = self._folder / NEW
        with mapped():
            make_private(new / aside)
            _copy_checked(connection, new / aside / _DATABASE, self._new)
            write_whole(new / aside / _VAULT, self._vault)
            write_whole(new / _DATABASE, database.read_bytes())
            check_backup(new / _DATABASE, self._new, by_row=True)
            write_whole(new / _VAULT, self._vault)

    def mark(self) -> None:
        """Let the new hold from here on. Where this raises, `holds` says whether it does."""
        lines = (f"- {name}\n" for name, made in self._made.items() if not made)
        with mapped():
            write_mark(self._folder / MARK, "".join(lines).encode("utf-8"))

    @property
    def holds(self) -> bool:
        """Whether the mark is there: then the next opening goes on with it."""
        return (self._folder / MARK).exists()

    def give_up(self) -> None:
        """Let go of what was made; what is marked already is left to the next opening."""
        # What the disk does not let go of now is made anew, or dropped, the next time.
        with suppress(OSError):
            if not self.holds:
                _drop(self._folder / NEW)

    @property
    def not_all_moved(self) -> StoreUnwritable:
        """What is said where the disk fails after the mark."""
        if self._aside:
            return begun_only()
        return StoreUnwritable(
            said(
                "The new passphrase holds, but the disk did not let all files be moved. "
                "Nothing is lost: it goes on by itself when your records are opened next."
            ),
            said(
                "Keep the new passphrase and recovery code. See whether the folder may be "
                "written, then start mindbody again."
            ),
        )

    def _write_copy(self, name: str) -> None:
        source, target = self._folder / name, self._folder / NEW / name
        database = source if source.is_file() else source / _DATABASE
        if not database.is_file() or not any_page_fits(database, self._old):
            # Nothing that the old key opens.
            self._foreign.add(name)
            return
        make_private(target.parent)
        if database is source:
            self._made[name] = self._written_anew(database, target)
            return
        make_private(target)
        self._made[name] = self._written_anew(database, target / _DATABASE)
        write_whole(target / _VAULT, self._vault)

    def _written_anew(self, database: Path, target: Path) -> bool:
        """Whether it could be read, whole or in part."""
        try:
            self._write(database, target)
        except StoreDamaged:
            return self._write_readable(database, target)
        return True

    def _write(self, database: Path, target: Path) -> None:
        with mapped():
            connection = connect(database, self._old)
            try:
                _copy_checked(connection, target, self._new)
            finally:
                connection.close()

    def _write_readable(self, database: Path, target: Path) -> bool:
        from mindbody.store.salvage import salvage

        part = self._folder / NEW / "readable.db"
        try:
            salvage(database, self._old, part)
            self._write(part, target)
        except StoreDamaged:
            return False
        finally:
            drop_database(part)
        return True


def finish_new_key(folder: Path) -> None:
    """Go on with a change of the key that was cut off after its mark; without one this does
    nothing. With the lock held, and the records closed. Raises OSError.
    """
    mark, new = folder / MARK, folder / NEW
    if not mark.exists():
        return
    # The new vault is made last and put in place last: without it there is nothing to go on with.
    if (new / _VAULT).is_file():
        for name in _let_go_of(mark):
            if not _is_made(new / name):
                _drop(folder / name)
        for name in (*_copies(new), _DATABASE, _VAULT):
            if _is_made(new / name):
                _put(new / name, folder / name)
    if _asks_the_person(folder):
        keyfile.remove(folder / _DATABASE)
    _drop(new)
    mark.unlink()
    # Were the mark seen again, a key file of later would be taken for the old one.
    sync_folder(folder)


def _let_go_of(mark: Path) -> Iterator[str]:
    """The copies that could not be written anew, and which the old key alone opens."""
    text = read_bounded(mark, _MOST_MARK_BYTES).decode("utf-8", errors="replace")
    for line in text.splitlines():
        sign, _, name = line.partition(" ")
        if sign == "-" and _NAME.fullmatch(name) is not None:
            yield name


def _is_made(fresh: Path) -> bool:
    return fresh.is_file() or (fresh / _DATABASE).is_file()


def _put(fresh: Path, place: Path) -> None:
    if fresh.is_dir():
        _drop(place)
        fresh.rename(place)
        return
    # A WAL of the old file would be read into the new one.
    drop_side_files(place)
    put_in_place(fresh, place)


def _asks_the_person(folder: Path) -> bool:
    """Whether the vault that holds now does without a key file: a mark alone proves nothing."""
    try:
        vault = Vault.read(folder)
    except StoreError:
        return False
    return vault is not None and SlotKind.DEVICE not in vault.kinds


def drop_new_key(folder: Path) -> None:
    """Delete what a change of the key may have left that was cut off."""
    _drop(folder / NEW)
    (folder / MARK).unlink(missing_ok=True)


def _copy_checked(connection: Connection, target: Path, key: bytes) -> None:
    # What is copied past a damaged page ends in an error that does not say so.
    check_pages(connection)
    copy_under(connection, target, key)


def _copies(folder: Path) -> Iterator[str]:
    for pattern in (*_FOLDERS, *_ALONE):
        for place in sorted(folder.glob(pattern)):
            name = place.relative_to(folder).as_posix()
            if _NAME.fullmatch(name) is not None and not place.is_symlink():
                yield name


def _drop(place: Path) -> None:
    if place.is_dir():
        shutil.rmtree(place)
    else:
        place.unlink(missing_ok=True)
