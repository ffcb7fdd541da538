"""What was deleted for good stays deleted, whatever happens to the records afterwards."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from mindbody.clock import ManualClock
from mindbody.errors import StoreError, StoreUnwritable
from mindbody.keeping import Keeping
from mindbody.opening import Opening
from mindbody.peerbook import PeerBook
from mindbody.store import Records, open_records
from mindbody.store.backups import backups_in, make_backup
from mindbody.store.cipher import Connection
from mindbody.store.database import DATABASE, Store
from mindbody.store.entries import Entry, EntryTable
from mindbody.store.forget import COPIES_GOING, for_good, forget_days, forget_session
from mindbody.store.log import SessionLog
from mindbody.vault.keyfile import key_beside
from tests.store.conftest import START, a_session, record

DAY = date(2026, 3, 29)


def practise(store: Store, *uids: str) -> SessionLog:
    log = SessionLog(store, ManualClock())
    for uid in uids:
        log.begin(record(uid))
        for each in a_session():
            log.append(uid, each)
    assert log.settle() is None
    return log


def copy_of(store: Store) -> None:
    folder = store.path.parent

    def work(connection: Connection) -> None:
        make_backup(connection, folder, key_beside(folder / DATABASE), b"", DAY)
        store.written.forget(DAY)

    store.call(work).result()


def sessions(store: Store) -> list[str]:
    return sorted(one.session_id for one in SessionLog(store, ManualClock()).recent(9))


def delete(store: Store, uid: str) -> None:
    with for_good(store):
        store.call(lambda connection: forget_session(connection, uid)).result()


def run_in(folder: Path) -> tuple[Records, Keeping]:
    """What a start of the program has."""
    opening = Opening(folder, ManualClock())
    return opening.records(), Keeping(opening, ManualClock())


def refuse(*_: object, **__: object) -> None:
    raise PermissionError("this copy cannot be deleted")


def test_a_rescue_does_not_bring_back_what_was_deleted(
    folder: Path, opened: Callable[[Path], Store]
) -> None:
    store = opened(folder)
    practise(store, "kept", "deleted")
    copy_of(store)
    delete(store, "deleted")
    store.close()
    (folder / DATABASE).unlink()
    assert sessions(opened(folder)) == []


def test_what_was_done_since_is_not_lost_with_the_copies(
    folder: Path, opened: Callable[[Path], Store]
) -> None:
    """Of this run; the copy that is made afterwards is of what is left."""
    store = opened(folder)
    practise(store, "kept", "deleted")
    delete(store, "deleted")
    log = practise(store, "later")
    (folder / DATABASE).write_bytes(os.urandom(8_192))
    log.begin(record("last"))
    for each in a_session():
        log.append("last", each)
    assert log.settle() is None
    assert store.rescued is not None
    assert sessions(store) == ["kept", "last", "later"]
    copy_of(store)
    assert len(backups_in(folder)) == 1


def test_a_cut_between_deletion_and_copies_is_gone_on_with(
    folder: Path, opened: Callable[[Path], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(folder)
    practise(store, "kept", "deleted")
    copy_of(store)
    with monkeypatch.context() as patched:
        patched.setattr("mindbody.store.forget.drop_copies", refuse)
        with pytest.raises(StoreUnwritable, match="deleted from your records, but a copy"):
            delete(store, "deleted")
    store.close()
    assert backups_in(folder)
    assert sessions(opened(folder)) == ["kept"]
    assert not backups_in(folder)
    assert not (folder / COPIES_GOING).exists()


def test_a_copy_that_cannot_be_deleted_is_told_of_and_hinders_nothing(
    folder: Path, opened: Callable[[Path], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(folder)
    practise(store, "kept", "deleted")
    copy_of(store)
    (folder / "damaged-1").mkdir()
    unlink = os.unlink

    def stuck(path: str, *args: object, **how: object) -> None:
        if os.fspath(path).endswith(DATABASE):
            refuse()
        unlink(path, *args, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "unlink", stuck)
    with pytest.raises(StoreUnwritable, match="tried again"):
        delete(store, "deleted")
    assert not (folder / "damaged-1").exists()
    store.close()
    assert sessions(opened(folder)) == ["kept"]
    assert (folder / COPIES_GOING).exists()


def test_where_nothing_was_deleted_the_copies_stay(
    folder: Path, opened: Callable[[Path], Store]
) -> None:
    store = opened(folder)
    practise(store, "kept")
    copy_of(store)

    def fail(connection: Connection) -> None:
        raise StoreError("not deleted")

    with pytest.raises(StoreError, match="not deleted"), for_good(store):
        store.call(fail).result()
    store.close()
    assert sessions(opened(folder)) == ["kept"]
    assert len(backups_in(folder)) == 1


def test_a_period_leaves_nothing_in_the_log_of_the_database_either(
    folder: Path, opened: Callable[[Path], Store]
) -> None:
    store = opened(folder)
    practise(store, "deleted")
    day = START.date()
    with for_good(store):
        store.call(lambda connection: forget_days(connection, day, day, 0)).result()
    assert sessions(store) == []
    assert (folder / f"{DATABASE}-wal").stat().st_size == 0


def test_somebody_who_is_deleted_is_in_no_copy_either(folder: Path) -> None:
    records = open_records(ManualClock(), folder=folder)
    book = PeerBook(records)
    book.add("one", "Grey seal")
    copy_of(records.store)
    book.forget("one")
    assert book.find("one") is None
    assert backups_in(folder) == ()
    records.log.close()


@pytest.mark.parametrize("what", ["document", "entry", "session"])
def test_small_things_that_were_deleted_do_not_come_back_after_another_start(
    folder: Path, what: str
) -> None:
    """The copy of the day is made anew, by the end of the run or, where that was cut off, in the
    next one: a rescue has the tables that it cannot read from there.
    """
    records, keeping = run_in(folder)
    records.shelf.put("note", "deleted", "words")
    EntryTable(records.store).put(Entry("note", DAY, "deleted", "words"))
    practise(records.store, "deleted")
    assert keeping.back_up_if_due(records.store).result() is not None
    records.log.close()
    records, _ = run_in(folder)
    remove: dict[str, Callable[[], None]] = {
        "document": lambda: records.shelf.remove("note", "deleted"),
        "entry": lambda: EntryTable(records.store).remove("note", "deleted"),
        "session": lambda: records.log.discard("deleted"),
    }
    remove[what]()
    records.log.close()
    again, keeping = run_in(folder)
    assert keeping.back_up_if_due(again.store).result() is not None
    again.log.close()
    (folder / DATABASE).unlink()
    rescued, _ = run_in(folder)
    left = {
        "document": [one.id for one in rescued.shelf.all()],
        "entry": [one.uid for one in EntryTable(rescued.store).between("note")],
        "session": sessions(rescued.store),
    }
    assert rescued.store.rescued is not None
    assert {name for name, found in left.items() if found} == set(left) - {what}
    rescued.log.close()


def test_the_end_of_a_run_copies_what_is_left_after_a_deletion(folder: Path) -> None:
    records, keeping = run_in(folder)
    records.shelf.put("note", "deleted", "words")
    assert keeping.back_up_if_due(records.store).result() is not None
    assert keeping.back_up_if_due(records.store, at_end=True).result() is None
    records.shelf.remove("note", "deleted")
    assert keeping.back_up_if_due(records.store, at_end=True).result() is not None
    assert keeping.back_up_if_due(records.store).result() is None
    records.log.close()
