"""The shelf of small documents, on the same file and thread as the log."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from mindbody.clock import ManualClock
from mindbody.core.session import EventKind, Outcome
from mindbody.errors import StoreDamaged, StoreError
from mindbody.store import open_log, open_records
from mindbody.store.cipher import connect
from mindbody.store.database import Store, store_in
from mindbody.store.migrate import all_migrations, migrate, version_of
from mindbody.store.shelf import Shelf
from tests.store.conftest import START, event, record


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(START)


@pytest.fixture
def shelf(store: Store, clock: ManualClock) -> Shelf:
    return Shelf(store, clock)


def bodies(shelf: Shelf) -> dict[tuple[str, str], str]:
    return {(document.kind, document.id): document.body for document in shelf.all()}


def test_an_empty_shelf(shelf: Shelf) -> None:
    assert shelf.all() == []


def test_what_is_put_is_there_after_opening_again(
    clock: ManualClock, folder: Path, opened: Callable[[Path], Store]
) -> None:
    store = store_in(folder)
    shelf = Shelf(store, clock)
    shelf.put("choice", "box", "{}")
    clock.advance(60_000)
    shelf.put("check", "", "ünï\n")
    store.close()
    again = Shelf(opened(folder), clock).all()
    assert [(d.kind, d.id, d.body) for d in again] == [
        ("check", "", "ünï\n"),
        ("choice", "box", "{}"),
    ]
    assert [d.wall for d in again] == [START + timedelta(minutes=1), START]
    assert again[1].wall.utcoffset() == START.utcoffset()


def test_a_document_replaces_the_one_before(shelf: Shelf, clock: ManualClock) -> None:
    shelf.put("choice", "box", "one")
    clock.advance(1_000)
    shelf.put("choice", "box", "two")
    (kept,) = shelf.all()
    assert (kept.body, kept.wall) == ("two", START + timedelta(seconds=1))


def test_removing_leaves_nothing_behind(shelf: Shelf, folder: Path) -> None:
    shelf.put("routine", "mine", "text")
    shelf.put("routine", "other", "text")
    shelf.remove("routine", "mine")
    shelf.remove("routine", "never there")
    assert bodies(shelf) == {("routine", "other"): "text"}
    assert (folder / "practice.db-wal").stat().st_size == 0


@pytest.mark.parametrize("text", ["", "a\x00b", "'; DROP TABLE document; --", "é\u202e\U0001f33f"])
def test_any_text_comes_back(shelf: Shelf, text: str) -> None:
    shelf.put("kind", text, text)
    assert bodies(shelf) == {("kind", text): text}


def test_log_and_shelf_share_one_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, clock: ManualClock
) -> None:
    monkeypatch.setenv("MINDBODY_DATA_DIR", str(folder))
    records = open_records(clock)
    records.log.begin(record())
    records.log.append("first", event(EventKind.STARTED))
    records.shelf.put("check", "", "{}")
    records.log.append("first", event(EventKind.ENDED, 1_000, outcome=Outcome.STOPPED))
    assert records.log.close() is None
    log = open_log(clock)
    assert log.count() == 1
    assert log.close() is None


def test_a_log_of_version_one_gets_its_shelf_after_a_copy(folder: Path) -> None:
    folder.mkdir()
    path = folder / "practice.db"
    store = store_in(folder)
    key = store._key()
    connection = connect(path, key)
    migrate(connection, path, key, all_migrations()[:1])
    assert version_of(connection) == 1
    connection.close()
    shelf = Shelf(store, ManualClock())
    shelf.put("check", "", "{}")
    assert bodies(shelf) == {("check", ""): "{}"}
    store.close()
    assert (folder / "practice.before-0002.db").is_file()


def test_a_store_that_cannot_be_opened_says_so(shelf: Shelf, folder: Path) -> None:
    folder.mkdir()
    (folder / "practice.key").write_text("00" * 32)
    (folder / "practice.db").write_bytes(b"SQLite format 3\0" + bytes(5_000))
    with pytest.raises(StoreDamaged):
        shelf.all()
    with pytest.raises(StoreError):
        shelf.put("check", "", "{}")
    with pytest.raises(StoreError):
        shelf.remove("check", "")
