"""What lies in a folder that somebody chooses is brought in whole, or refused in words."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from mindbody.errors import StoreDamaged, StoreError
from mindbody.store import staged
from mindbody.store.cipher import connect
from mindbody.store.staged import STAGED, Held, drop_staged, key_that_fits, look, stage
from tests.store.filled import KEY, fill


@pytest.fixture
def source(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    fill(place / "practice.db", 30, 2)
    return place


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "data"
    place.mkdir()
    return place


def test_what_it_holds_is_counted_and_the_source_stays(source: Path, folder: Path) -> None:
    before = (source / "practice.db").read_bytes()
    database = stage(source, folder)
    assert database.stat().st_mode & 0o077 == 0
    assert key_that_fits(database, (bytes(32), KEY)) == KEY
    held = look(database, KEY)
    assert (held.sessions, held.others) == (30, 40)
    assert held.first is not None
    assert held.last is not None
    assert (held.last - held.first).days == 29
    assert (source / "practice.db").read_bytes() == before
    assert [file.name for file in source.iterdir()] == ["practice.db"]
    drop_staged(folder)
    assert not list(folder.iterdir())


def test_what_stands_in_a_wal_alone_comes_too(source: Path, folder: Path) -> None:
    connection = connect(source / "practice.db", KEY)
    connection.execute("DELETE FROM session WHERE id > 10")
    assert (source / "practice.db-wal").stat().st_size > 0
    database = stage(source, folder)
    connection.close()
    assert look(database, KEY).sessions == 10


def test_records_without_a_session_hold_no_days(source: Path, folder: Path) -> None:
    connection = connect(source / "practice.db", KEY)
    for table in ("session", "rating", "document"):
        connection.execute(f"DELETE FROM {table}")
    connection.close()
    assert look(stage(source, folder), KEY) == Held(0, 0, None, None)


def test_a_day_that_no_calendar_has_is_none() -> None:
    assert staged._day(2**62) is None
    assert staged._day(0) == date(1970, 1, 1)


def a_pipe(file: Path) -> None:
    os.mkfifo(file)


def a_folder(file: Path) -> None:
    file.mkdir()


def a_device(file: Path) -> None:
    file.symlink_to("/dev/zero")


def far_too_large(file: Path) -> None:
    with file.open("wb") as opened:
        opened.truncate(staged.MOST_BYTES + 1)


@pytest.mark.parametrize("put", [a_pipe, a_folder, a_device, far_too_large])
def test_what_is_no_copy_is_refused_at_once(
    folder: Path, tmp_path: Path, put: Callable[[Path], None]
) -> None:
    source = tmp_path / "strange"
    source.mkdir()
    put(source / "practice.db")
    with pytest.raises(StoreError, match=r"no copy of records|far larger"):
        stage(source, folder)
    assert not (folder / STAGED).exists()


def test_a_place_that_is_no_folder_holds_no_copy(source: Path, folder: Path) -> None:
    for place in (source / "practice.db", source / "nowhere"):
        with pytest.raises(StoreError, match="no copy of records"):
            stage(place, folder)


def test_a_disk_that_cannot_be_read_says_so(
    source: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(descriptor: int, size: int) -> bytes:
        raise OSError(5, "the stick was pulled out")

    with monkeypatch.context() as patch:
        patch.setattr(os, "read", fails)
        with pytest.raises(StoreError, match="This copy cannot be read"):
            stage(source, folder)
    assert not (folder / STAGED).exists()


def test_a_file_cut_short_is_damaged(source: Path, folder: Path) -> None:
    shutil.copy(source / "practice.db", source / "whole")
    with (source / "practice.db").open("r+b") as opened:
        opened.truncate(opened.seek(0, 2) // 2 + 100)
    database = stage(source, folder)
    assert key_that_fits(database, (KEY,)) == KEY
    with pytest.raises(StoreDamaged, match="This copy is damaged"):
        look(database, KEY)
