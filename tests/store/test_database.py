from __future__ import annotations

import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from mindbody.errors import StoreTooNew, StoreUnwritable, WrongPassphrase
from mindbody.store.cipher import Connection
from mindbody.store.database import Store, open_store, store_in

KEY = bytes(range(32))


def test_the_files_are_private(store: Store, folder: Path) -> None:
    store.open()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}
    assert set(modes) >= {"practice.db", "practice.key", "practice.lock"}
    assert set(modes.values()) == {0o600}


def test_all_work_runs_in_order_on_one_other_thread(store: Store) -> None:
    seen: list[tuple[int, threading.Thread]] = []

    def note(number: int) -> Callable[[Connection], None]:
        return lambda connection: seen.append((number, threading.current_thread()))

    for work in [store.call(note(number)) for number in range(20)]:
        work.result()
    assert [number for number, _ in seen] == list(range(20))
    assert len({thread for _, thread in seen}) == 1
    assert seen[0][1] is not threading.current_thread()


def test_a_second_instance_gets_a_sentence_until_the_first_is_closed(folder: Path) -> None:
    first, second = store_in(folder), store_in(folder)
    first.open()
    with pytest.raises(StoreUnwritable, match="already open"):
        second.open()
    first.close()
    second.open()
    second.close()


def test_after_an_error_the_file_is_opened_again(store: Store) -> None:
    def spoil(connection: Connection) -> None:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("CREATE TABLE t (a)")

    with pytest.raises(StoreUnwritable):
        store.call(spoil).result()
    assert store.call(lambda c: c.execute("PRAGMA query_only").fetchone()).result() == (0,)


def test_a_place_that_cannot_be_is_said_and_taken_up_when_it_can(
    tmp_path: Path, opened: Callable[[Path], Store]
) -> None:
    (tmp_path / "mindbody").write_text("a file where the folder should be")
    store = opened(tmp_path / "mindbody")
    with pytest.raises(StoreUnwritable, match="folder"):
        store.open()
    (tmp_path / "mindbody").unlink()
    store.open()


def test_closing_leaves_one_whole_file(folder: Path) -> None:
    store = store_in(folder)
    store.open()
    store.close()
    names = {file.name for file in folder.iterdir()}
    assert names == {"practice.db", "practice.key", "practice.lock"}


def test_the_key_is_the_callers(tmp_path: Path) -> None:
    path = tmp_path / "practice.db"
    open_store(path, KEY).close()
    with pytest.raises(WrongPassphrase):
        open_store(path, bytes(32))
    open_store(path, KEY).close()
    assert not path.with_suffix(".key").exists()


def test_a_store_from_a_newer_app_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "practice.db"
    store = open_store(path, KEY)
    store.call(lambda connection: connection.execute("PRAGMA user_version = 9999")).result()
    store.close()
    with pytest.raises(StoreTooNew):
        open_store(path, KEY)
