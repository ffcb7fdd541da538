"""Files on a disk, and a folder that somebody else's software keeps in step."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from mindbody.errors import InvalidFile
from mindbody.exchange import folder
from mindbody.exchange.files import random_name, read_file, write_file
from mindbody.exchange.folder import (
    MOST_AT_ONCE,
    RETRY_MS,
    SETTLED_MS,
    Entry,
    Seen,
    entries,
    looked,
    put,
    read,
)
from mindbody.exchange.seal import MOST_SUMMARY_BYTES

NAME = "00000000-0000-4000-8000-000000000001.age"


def name(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012x}.age"


def test_a_file_is_written_whole_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / random_name()
    write_file(path, b"one")
    write_file(path, b"two")
    assert read_file(path) == b"two"
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_names_say_nothing() -> None:
    names = {random_name() for _ in range(50)}
    assert len(names) == 50
    assert all(re.fullmatch(r"[0-9a-f-]{36}\.age", name) for name in names)


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InvalidFile, match="Nothing has left this app"):
        write_file(tmp_path / NAME, b"x")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(InvalidFile, match="could not be written"):
        write_file(tmp_path / "gone" / NAME, b"x")
    with pytest.raises(InvalidFile, match="cannot be read"):
        read_file(tmp_path / NAME)
    with pytest.raises(InvalidFile, match="folder"):
        entries(tmp_path / "gone")


def test_a_large_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / NAME).write_bytes(bytes(MOST_SUMMARY_BYTES + 1))
    for attempt in (lambda: read_file(tmp_path / NAME), lambda: read(tmp_path, NAME)):
        with pytest.raises(InvalidFile, match="larger than 8192 KiB"):
            attempt()
    assert entries(tmp_path) == ()


def test_what_is_put_into_the_folder_is_found_there(tmp_path: Path) -> None:
    written = put(tmp_path, b"sealed")
    assert [entry.name for entry in entries(tmp_path)] == [written]
    assert read(tmp_path, written) == b"sealed"
    assert entries(tmp_path, frozenset({written})) == ()


def test_other_names_links_and_empty_files_are_passed_over(tmp_path: Path) -> None:
    stem = NAME.removesuffix(".age")
    for other in (
        f".{stem}.tmp",
        f"{stem}.age.tmp",
        f"{stem} (conflicted copy 2026-11-28).age",
        f"{stem}.sync-conflict-20261128-101500-ABCDEFG.age",
        f"{stem} 2.age",
        f"{stem}.AGE",
        f"{stem.upper()[:-1]}A.age",
        "summary.age",
        "desktop.ini",
    ):
        (tmp_path / other).write_bytes(b"x")
    (tmp_path / name(2)).write_bytes(b"")
    (tmp_path / name(3)).mkdir()
    assert entries(tmp_path) == ()


def linked(path: Path) -> None:
    secret = path.parent / "secret"
    secret.write_bytes(b"x")
    path.symlink_to(secret)


# A pipe would hold whoever opens it; there are none of this kind on Windows.
NO_FILES = [linked, Path.mkdir, *([os.mkfifo] if hasattr(os, "mkfifo") else [])]


@pytest.mark.parametrize("make", NO_FILES)
def test_what_is_no_file_is_neither_followed_nor_read(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / NAME)
    open_before = len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").is_dir() else 0
    assert entries(tmp_path) == ()
    with pytest.raises(InvalidFile, match="cannot be read"):
        read(tmp_path, NAME)
    assert not open_before or len(os.listdir("/proc/self/fd")) == open_before


@pytest.mark.parametrize("other", ["../x.age", "x.age", "", NAME + "\n", "/etc/passwd"])
def test_only_names_of_ours_are_read(tmp_path: Path, other: str) -> None:
    with pytest.raises(InvalidFile, match="cannot be read"):
        read(tmp_path, other)


def test_a_file_that_goes_away_meanwhile_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / NAME).write_bytes(b"x")

    class Gone:
        name = NAME

        def stat(self, *, follow_symlinks: bool) -> os.stat_result:
            return os.stat(tmp_path / "gone")

    assert folder._regular(Gone()) == []  # type: ignore[arg-type]


def test_a_flood_of_files_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(30):
        path = tmp_path / name(number)
        path.write_bytes(b"x")
        os.utime(path, ns=(number, number))
    monkeypatch.setattr(folder, "MOST_FILES", 10)
    assert [entry.name for entry in entries(tmp_path)] == [name(n) for n in range(29, 19, -1)]
    monkeypatch.setattr(folder, "MOST_NAMES", 5)
    assert len(entries(tmp_path)) == 5


def test_a_file_is_read_once_it_rests() -> None:
    seen: Seen = {}
    growing = [Entry(NAME, size, size) for size in (1, 2, 3)]
    for at, entry in enumerate(growing):
        seen, ready = looked(seen, [entry], at * SETTLED_MS)
        assert ready == ()
    seen, ready = looked(seen, [growing[-1]], 3 * SETTLED_MS - 1)
    assert ready == ()
    seen, ready = looked(seen, [growing[-1]], 3 * SETTLED_MS)
    assert ready == (NAME,)


def test_a_file_that_was_cut_off_is_tried_again_later_or_when_it_changes() -> None:
    entry, whole = Entry(NAME, 10, 1), Entry(NAME, 20, 2)
    seen, _ = looked({}, [entry], 0)
    seen, ready = looked(seen, [entry], SETTLED_MS)
    assert ready == (NAME,)
    seen, ready = looked(seen, [entry], SETTLED_MS + RETRY_MS - 1)
    assert ready == ()
    again, ready = looked(seen, [entry], SETTLED_MS + RETRY_MS)
    assert ready == (NAME,)
    seen, ready = looked(again, [whole], 2 * RETRY_MS)
    assert ready == ()
    seen, ready = looked(seen, [whole], 2 * RETRY_MS + SETTLED_MS)
    assert ready == (NAME,)


def test_many_files_are_read_a_few_at_a_time_the_oldest_first() -> None:
    found = [Entry(name(n), 1, n) for n in range(3 * MOST_AT_ONCE)]
    seen, _ = looked({}, reversed(found), 0)
    got: list[str] = []
    for at in range(1, 4):
        seen, ready = looked(seen, reversed(found), at * SETTLED_MS)
        assert len(ready) == MOST_AT_ONCE
        got += ready
    assert got == [entry.name for entry in found]


def test_what_is_gone_is_forgotten() -> None:
    seen, _ = looked({}, [Entry(NAME, 1, 1)], 0)
    seen, ready = looked(seen, [], SETTLED_MS)
    assert (dict(seen), ready) == ({}, ())
