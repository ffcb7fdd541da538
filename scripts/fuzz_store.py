"""The readers of files of the records, for fuzz_files.py: copies, damaged files, cut changes.

A copy is changed within a page and its marks are made right again, as somebody with its key
could; a damaged file is changed as it lies on the disk, or likewise, and what can be read is saved.
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import closing, suppress
from datetime import date
from functools import cache
from pathlib import Path
from random import Random

from mindbody.clock import SystemClock
from mindbody.errors import StoreError
from mindbody.store.assignments import assignments_of
from mindbody.store.cipher import Connection, connect
from mindbody.store.database import DATABASE, open_store
from mindbody.store.history import days_before
from mindbody.store.migrate import all_migrations, migrate
from mindbody.store.new_key import MARK, NEW, finish_new_key
from mindbody.store.pages import PAGE_BYTES
from mindbody.store.practised import own_sessions
from mindbody.store.ratings import session_notes
from mindbody.store.restore import check_backup, finish_restore
from mindbody.store.salvage import salvage
from mindbody.store.sessions import ended_records, events_of, open_records
from mindbody.store.shelf import Shelf
from mindbody.vault.key import KEY_BYTES
from scripts.benchmarks.records import fill_own
from scripts.fuzzing import Reader
from scripts.resealed import CONTENT_BYTES, opened, sealed

KEY = bytes(range(KEY_BYTES))
_DAY = date(2026, 11, 28)
_SIDE_FILES = ("", "-wal", "-shm")
_WAL_FROM, _WAL_HEAD_BYTES = 0xFF00, 32


@cache
def _store() -> tuple[bytes, bytes]:
    """A store of some months as a killed process leaves it: its file, and its WAL."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / DATABASE
        with closing(connect(path, KEY)) as connection:
            migrate(connection, path, KEY, all_migrations())
            fill_own(connection, 12, _DAY)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            for number in range(3):
                connection.execute(
                    "INSERT INTO document VALUES ('pattern', ?, ?, 1, 0)", (f"{number}", "b" * 900)
                )
            return path.read_bytes(), Path(f"{path}-wal").read_bytes()


@cache
def _pages() -> list[bytes]:
    return opened(_store()[0], KEY)


def _resealed(raw: bytes) -> bytes:
    """The store with the page that `raw` names in two bytes holding the rest of it."""
    pages = list(_pages())
    number = int.from_bytes(raw[:2].ljust(2, b"\0"), "big") % len(pages)
    pages[number] = raw[2 : 2 + CONTENT_BYTES].ljust(CONTENT_BYTES, b"\0")
    return sealed(pages, KEY)


def _contents() -> list[bytes]:
    """One page each, opened, behind its number in two bytes."""
    return [number.to_bytes(2, "big") + page for number, page in enumerate(_pages())]


def _copied(raw: bytes, place: Path) -> object:
    """A copy with one page changed is checked as before it is put back, then read."""
    file = place / DATABASE
    file.write_bytes(_resealed(raw))
    check_backup(file, KEY, by_row=True)
    store = open_store(file, KEY)
    try:
        shelf = Shelf(store, SystemClock())
        return shelf.all(), store.call(_rows).result()
    finally:
        store.close()
        _remove(file, _SIDE_FILES[1:])


def _rows(connection: Connection) -> object:
    first, last = date(2016, 1, 1), date(2036, 1, 1)
    return (
        open_records(connection),
        ended_records(connection, 1_000),
        own_sessions(connection, first, last, 180),
        [events_of(connection, f"s{number}") for number in range(3)],
        days_before(connection, last, 1_000, 180),
        session_notes(connection),
        assignments_of(connection),
    )


def _harms() -> list[bytes]:
    """Pages as they lie on the disk, and the WAL, also where something was written over it, each
    behind its number in two bytes.
    """
    file, wal = _store()
    pages = [file[at : at + PAGE_BYTES] for at in range(0, len(file), PAGE_BYTES)]
    numbered = [number.to_bytes(2, "big") + page for number, page in enumerate(pages)]
    over = wal[:_WAL_HEAD_BYTES] + Random(1).randbytes(len(wal) - _WAL_HEAD_BYTES)
    wals = [_WAL_FROM.to_bytes(2, "big") + content for content in (wal, over)]
    return [*numbered, *wals * 10, *_contents()]


def _salvaged(raw: bytes, place: Path) -> object:
    """What can be read of a damaged file makes a sound one."""
    file, saved = place / DATABASE, place / "saved.db"
    _remove(file, _SIDE_FILES)
    _remove(saved, _SIDE_FILES)
    number, rest = int.from_bytes(raw[:2].ljust(2, b"\0"), "big"), raw[2:]
    content, wal = _store()
    if number >= _WAL_FROM:
        Path(f"{file}-wal").write_bytes(rest)
    elif len(rest) > CONTENT_BYTES:
        at = number * PAGE_BYTES % len(content)
        content = content[:at] + rest + content[at + PAGE_BYTES :]
        Path(f"{file}-wal").write_bytes(wal)
    else:
        content = _resealed(raw)
    file.write_bytes(content)
    found = salvage(file, KEY, saved)
    with suppress(StoreError):
        # Rows whose marks are right are believed, whatever they say.
        check_backup(saved, KEY, by_row=True)
    return found


def _marked(raw: bytes, place: Path) -> object:
    """A restore that was cut off goes on, with whatever its mark says, and loses nothing."""
    folder = place / "records"
    shutil.rmtree(folder, ignore_errors=True)
    for name, content in (("incoming", b"new"), (".", b"old")):
        (folder / name).mkdir(parents=True, exist_ok=True)
        (folder / name / DATABASE).write_bytes(content)
    (folder / "restore.mark").write_bytes(raw)
    around = sorted(place.iterdir())
    finish_restore(folder)
    found = {path.read_bytes() for path in folder.glob(f"*/{DATABASE}")}
    if sorted(place.iterdir()) != around or found != {b"old"}:
        raise AssertionError("what was there was put in another place")
    return (folder / DATABASE).read_bytes() == b"new"


def _marks() -> list[bytes]:
    names = ("before-restore-20261128-093000", "damaged-1", "before-restore-20261128-093000-2")
    return [name.encode() for name in names]


def _new_key_marked(raw: bytes, place: Path) -> object:
    """A change of the key that was cut off goes on, and all that was made holds from then on."""
    folder = place / "records"
    shutil.rmtree(folder, ignore_errors=True)
    for name in (*_MADE, _NOT_MADE):
        _laid(folder / name, b"old")
    for name in _MADE:
        _laid(folder / NEW / name, b"new")
    (folder / MARK).write_bytes(raw)
    around = sorted(place.iterdir())
    finish_new_key(folder)
    found = [(folder / name).read_bytes() for name in _MADE]
    if sorted(place.iterdir()) != around or found != [b"new"] * len(_MADE):
        raise AssertionError("something that was made is not in its place")
    if (folder / MARK).exists() or (folder / NEW).exists():
        raise AssertionError("the change of the key is not at its end")
    return (folder / _NOT_MADE).exists()


def _laid(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


_MADE = (
    *(DATABASE, "vault.json", "practice.before-0003.db", f"damaged-1/{DATABASE}"),
    f"backups/2026-11-28/{DATABASE}",
)
_NOT_MADE = f"backups/2026-11-27/{DATABASE}"


def _new_key_marks() -> list[bytes]:
    """As it is written now, and as it was once, with all that was made."""
    made = ("backups/2026-11-28", "damaged-1", "practice.before-0003.db", DATABASE, "vault.json")
    let_go = b"- backups/2026-11-27\n"
    return [let_go, let_go + "\n".join(f"= {name}" for name in made).encode()]


def _remove(file: Path, ends: tuple[str, ...]) -> None:
    for end in ends:
        Path(f"{file}{end}").unlink(missing_ok=True)


STORE_READERS = {
    "copies": Reader(_contents, _copied, 0.01),
    "damaged_records": Reader(_harms, _salvaged, 0.002),
    "restore_marks": Reader(_marks, _marked, 0.004),
    "new_key_marks": Reader(_new_key_marks, _new_key_marked, 0.004),
}
