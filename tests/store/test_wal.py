"""A WAL as a kill leaves it, with a bad place in it: what was committed behind it comes back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from mindbody.store.check import store_report
from mindbody.store.cipher import connect
from mindbody.store.database import DATABASE, Store, store_in
from mindbody.store.pages import PAGE_BYTES
from mindbody.store.rescue import Harm
from mindbody.store.side_files import wal_of
from mindbody.vault.keyfile import key_beside

Open = Callable[[Path], Store]

HEAD_BYTES, FRAME_HEAD_BYTES = 32, 24
FRAME_BYTES = FRAME_HEAD_BYTES + PAGE_BYTES
ROWS = 20
ALL = [f"peer-{number:02}" for number in range(ROWS)]
# Where a bit is flipped in a frame.
NUMBER, ENDS, SHARED, CHECKSUM, PAGE = 3, 7, 8, 16, FRAME_HEAD_BYTES + 500


def killed(folder: Path, earlier: int = 0) -> Path:
    """Records of which each row is a frame of the WAL; `earlier` were in it before it was begun
    again, and stand behind.
    """
    store = store_in(folder)
    store.open()
    store.close()
    before = folder.with_name("running")
    shutil.copytree(folder, before)
    path = before / DATABASE
    with closing(connect(path, key_beside(path))) as connection:
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        for number, name in enumerate(ALL):
            if number == earlier:
                connection.execute("PRAGMA wal_checkpoint(RESTART)").fetchall()
            connection.execute("INSERT INTO peer (id, alias, made_day) VALUES (?, 'x', 0)", (name,))
        for name in (DATABASE, f"{DATABASE}-wal"):
            shutil.copy(before / name, folder / name)
    return folder / DATABASE


def flip(path: Path, at: int) -> None:
    content = bytearray(wal_of(path).read_bytes())
    content[at] ^= 1
    wal_of(path).write_bytes(content)


def in_frame(frame: int, field: int) -> int:
    """Where a field of a frame, counted from 0, is in the WAL."""
    return HEAD_BYTES + frame * FRAME_BYTES + field


def names_in(store: Store) -> list[str]:
    query = "SELECT id FROM peer ORDER BY id"
    return store.call(lambda one: [row[0] for row in one.execute(query)]).result()


@pytest.mark.parametrize(
    "at",
    [
        *(0, 3, 9, 16, 24),
        *(in_frame(0, field) for field in (NUMBER, ENDS, SHARED, CHECKSUM, PAGE)),
        *(in_frame(9, field) for field in (NUMBER, ENDS, SHARED, CHECKSUM, PAGE)),
        *(in_frame(ROWS - 2, field) for field in (NUMBER, ENDS, SHARED, CHECKSUM, PAGE)),
    ],
)
def test_behind_a_flipped_bit_every_row_comes_back_and_it_is_told(
    folder: Path, opened: Open, at: int
) -> None:
    """Each later frame holds the page of the damaged one anew."""
    path = killed(folder)
    flip(path, at)
    harmed = wal_of(path).read_bytes()
    store = opened(folder)
    assert names_in(store) == ALL
    assert store.rescued is not None
    assert store.rescued.harm is Harm.DAMAGED
    assert wal_of(folder / store.rescued.aside / DATABASE).read_bytes() == harmed


def test_a_whole_wal_is_read_as_ever(folder: Path, opened: Open) -> None:
    killed(folder)
    store = opened(folder)
    assert (names_in(store), store.rescued) == (ALL, None)


@pytest.mark.parametrize("kept_bytes", [0, 8, 24, 512, FRAME_BYTES - 1])
@pytest.mark.parametrize("is_filled", [True, False])
def test_a_write_that_was_cut_off_is_no_damage(
    folder: Path, opened: Open, kept_bytes: int, is_filled: bool
) -> None:
    path = killed(folder)
    wal = wal_of(path).read_bytes()
    assert len(wal) == HEAD_BYTES + ROWS * FRAME_BYTES
    torn = wal[: len(wal) - FRAME_BYTES + kept_bytes]
    wal_of(path).write_bytes(torn.ljust(len(wal), b"\0") if is_filled else torn)
    store = opened(folder)
    assert (names_in(store), store.rescued) == (ALL[:-1], None)


def test_what_stands_behind_from_before_a_checkpoint_is_no_damage(
    folder: Path, opened: Open
) -> None:
    path = killed(folder, earlier=15)
    assert wal_of(path).stat().st_size == HEAD_BYTES + 15 * FRAME_BYTES
    store = opened(folder)
    assert (names_in(store), store.rescued) == (ALL, None)


@pytest.mark.parametrize("at", [16, in_frame(1, SHARED), in_frame(1, PAGE)])
def test_nothing_from_before_a_checkpoint_takes_the_place_of_what_followed(
    folder: Path, opened: Open, at: int
) -> None:
    path = killed(folder, earlier=15)
    flip(path, at)
    store = opened(folder)
    assert names_in(store) == ALL
    assert store.rescued is not None


def test_a_look_at_the_records_keeps_a_damaged_wal(folder: Path) -> None:
    path = killed(folder)
    flip(path, in_frame(9, PAGE))
    harmed = wal_of(path).read_bytes()
    assert "damaged" in store_report(folder).integrity
    assert wal_of(path).read_bytes() == harmed
