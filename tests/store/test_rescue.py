"""The file of the records is harmed while it is open, and put together again."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from mindbody.clock import ManualClock
from mindbody.core.session import EventKind
from mindbody.errors import StoreDamaged, StoreError, StoreFull
from mindbody.store.backups import Backup, make_backup
from mindbody.store.cipher import connect
from mindbody.store.database import DATABASE, Store, store_in
from mindbody.store.log import SessionLog
from mindbody.store.rescue import Harm
from mindbody.store.shelf import Shelf
from mindbody.vault.keyfile import key_beside
from tests.store.conftest import a_session, breath, event, record

DAY = date(2026, 3, 29)
Break = Callable[[Path], None]


def gone(path: Path) -> None:
    path.unlink()


def gone_with_its_log(path: Path) -> None:
    for end in ("", "-wal", "-shm"):
        Path(f"{path}{end}").unlink()


def emptied(path: Path) -> None:
    os.truncate(path, 0)


def halved(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def swapped(path: Path) -> None:
    other = path.with_suffix(".other")
    other.write_bytes(os.urandom(path.stat().st_size))
    os.replace(other, path)


def scribbled(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(os.urandom(path.stat().st_size))


def copy_now(store: Store, folder: Path) -> Backup:
    def work(connection: object) -> Backup:
        return make_backup(connection, folder, key_beside(folder / DATABASE), b"", DAY)  # type: ignore[arg-type]

    return store.call(work).result()


def practise(log: SessionLog, uid: str) -> None:
    log.begin(record(uid))
    for each in a_session():
        log.append(uid, each)


def found(folder: Path) -> tuple[list[str], list[str], int]:
    """What the next start finds: ended sessions, documents, events of the one that ran."""
    store = store_in(folder)
    log = SessionLog(store, ManualClock())
    ended = sorted(one.session_id for one in log.recent(9))
    documents = [one.id for one in Shelf(store, ManualClock()).all()]
    events = len(log.events("running"))
    assert log.close() is None
    return ended, documents, events


@pytest.mark.parametrize(
    ("harm", "is_whole"),
    [
        (gone, True),
        (gone_with_its_log, True),
        (swapped, True),
        (emptied, False),
        (halved, False),
        (scribbled, False),
    ],
)
def test_nothing_of_this_run_or_the_copy_is_lost(folder: Path, harm: Break, is_whole: bool) -> None:
    earlier = SessionLog(store_in(folder), ManualClock())
    practise(earlier, "earlier")
    assert earlier.close() is None
    copying = store_in(folder)
    copy_now(copying, folder)
    copying.close()
    store = store_in(folder)
    log, shelf = SessionLog(store, ManualClock()), Shelf(store, ManualClock())
    practise(log, "since the copy")
    shelf.put("note", "kept", "words")
    shelf.put("note", "deleted", "words")
    shelf.remove("note", "deleted")
    log.begin(record("running"))
    log.append("running", event(EventKind.STARTED))
    log.append("running", breath(1, 4_000))
    assert log.settle() is None
    harm(folder / DATABASE)
    log.append("running", breath(2, 14_000))
    assert log.close() is None
    assert store.rescued is not None
    assert store.rescued.is_whole is is_whole
    assert (store.rescued.aside != "") == (folder / "damaged-1" / DATABASE).exists()
    assert found(folder) == (["earlier", "since the copy"], ["kept"], 3)


def test_a_copy_of_this_run_and_what_followed_are_all_there_is(folder: Path) -> None:
    store = store_in(folder)
    log = SessionLog(store, ManualClock())
    practise(log, "before")
    assert log.settle() is None
    copy_now(store, folder)
    store.call(lambda connection: store.written.forget(DAY)).result()
    practise(log, "after")
    assert log.settle() is None
    scribbled(folder / DATABASE)
    assert log.close() is None
    assert store.rescued is not None
    assert store.rescued.copy == DAY
    assert "nothing is lost" in store.rescued.words("29 March")
    assert found(folder)[0] == ["after", "before"]


def test_a_resumed_session_keeps_what_an_earlier_run_saved_of_it(folder: Path) -> None:
    first = SessionLog(store_in(folder), ManualClock())
    first.begin(record("running"))
    for each in a_session()[:6]:
        first.append("running", each)
    assert first.close() is None
    log = SessionLog(store_in(folder), ManualClock())
    log.resume("running")
    scribbled(folder / DATABASE)
    log.append("running", event(EventKind.RESUMED, 13_000))
    assert log.close() is None
    assert found(folder)[2] == 6


@pytest.mark.parametrize(
    "where",
    ["rescue.back_up", "restore.check_backup", "restore.make_private", "restore.write_whole"],
)
def test_what_cannot_be_written_yet_is_tried_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    """Wherever the disk stops it: the deleted file, still open, is all there is until then."""
    store, clock = store_in(folder), ManualClock()
    log = SessionLog(store, clock)
    practise(log, "earlier")
    assert log.settle() is None
    gone(folder / DATABASE)

    def no_room(*_: object) -> None:
        raise StoreFull("full")

    with monkeypatch.context() as patched:
        patched.setattr(f"mindbody.store.{where}", no_room)
        log.begin(record("running"))
        log.append("running", event(EventKind.STARTED))
        assert isinstance(log.settle(), StoreFull)
        assert not (folder / DATABASE).exists()
    log.append("running", breath(1, 4_000))
    assert log.close() is None
    assert found(folder) == (["earlier"], [], 2)


@pytest.mark.parametrize("is_empty", [True, False])
def test_records_that_are_gone_at_the_start_come_from_the_copy(
    folder: Path, is_empty: bool
) -> None:
    store = store_in(folder)
    practise(SessionLog(store, ManualClock()), "earlier")
    copy_now(store, folder)
    store.close()
    (folder / DATABASE).unlink()
    if is_empty:
        (folder / DATABASE).touch()
    store = store_in(folder)
    assert SessionLog(store, ManualClock()).count() == 1
    assert store.rescued is not None
    assert (store.rescued.harm, store.rescued.copy) == (Harm.GONE, DAY)
    assert "gone or empty" in store.rescued.words("29 March")
    store.close()


def test_rubbish_at_the_start_is_damage_where_the_key_has_written_a_copy(folder: Path) -> None:
    store = store_in(folder)
    practise(SessionLog(store, ManualClock()), "earlier")
    copy_now(store, folder)
    store.close()
    key = key_beside(folder / DATABASE)
    scribbled(folder / DATABASE)
    with pytest.raises(StoreDamaged, match="damaged"):
        connect(folder / DATABASE, key)


def test_what_is_read_alone_mends_nothing(folder: Path) -> None:
    store = store_in(folder)
    practise(SessionLog(store, ManualClock()), "earlier")
    store.close()
    with (folder / DATABASE).open("r+b") as file:
        file.write(os.urandom(4_096))
    store = store_in(folder)
    with pytest.raises(StoreError):
        SessionLog(store, ManualClock()).count()
    store.close()
    assert store.rescued is None
    assert not list(folder.glob("damaged-*"))
