from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.clock import ManualClock
from mindbody.core.session import EventKind, Outcome, SessionEvent, record_of
from mindbody.errors import StoreError, StoreUnwritable, WrongPassphrase
from mindbody.store import open_log
from mindbody.store.database import Store, store_in
from mindbody.store.log import SessionLog
from tests.store.conftest import a_session, breath, event, record

NOT_KEPT = {EventKind.CUE, EventKind.CAPTION}


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def news() -> list[StoreError | None]:
    return []


@pytest.fixture
def log(store: Store, clock: ManualClock, news: list[StoreError | None]) -> SessionLog:
    return SessionLog(store, clock, news.append)


def write(log: SessionLog, events: list[SessionEvent], session_id: str = "first") -> None:
    for each in events:
        log.append(session_id, each)


def crash_after(folder: Path, events: list[SessionEvent], plan: str = "") -> None:
    log = SessionLog(store_in(folder), ManualClock())
    log.begin(record(), plan)
    write(log, events)
    assert log.close() is None


def spoil(store: Store) -> None:
    """Let the next write fail as on a read-only disk; the one after opens the file anew."""
    store.call(lambda connection: connection.execute("PRAGMA query_only = ON")).result()


def test_a_whole_session_is_there_as_it_happened(log: SessionLog) -> None:
    log.begin(record())
    write(log, a_session())
    assert log.settle() is None
    assert log.events("first") == [each for each in a_session() if each.kind not in NOT_KEPT]
    assert log.recent(5) == [record_of(record(), a_session())]
    assert log.count() == 1
    assert log.interrupted() == []


def test_a_session_without_any_event_leaves_nothing(log: SessionLog, store: Store) -> None:
    log.begin(record())
    log.settle()
    count = store.call(lambda c: c.execute("SELECT count(*) FROM session").fetchone()).result()
    assert count == (0,)


def test_a_session_begins_once(log: SessionLog) -> None:
    log.begin(record())
    with pytest.raises(ValueError, match="once"):
        log.begin(record())


@pytest.mark.parametrize(
    "kind",
    [
        EventKind.STARTED,
        EventKind.SECTION,
        EventKind.PHASE,
        EventKind.PAUSED,
        EventKind.RESUMED,
        EventKind.ENDED,
    ],
)
def test_what_matters_is_saved_at_once(log: SessionLog, kind: EventKind) -> None:
    log.begin(record())
    log.append("first", event(EventKind.STARTED))
    log.append("first", event(kind, 5, outcome=Outcome.STOPPED))
    assert log.events("first")[-1].kind is kind


def test_the_rest_is_gathered_for_a_second(log: SessionLog, clock: ManualClock) -> None:
    log.begin(record())
    log.append("first", event(EventKind.STARTED))
    log.settle()
    clock.advance(999)
    log.append("first", event(EventKind.SOUGHT, 10, to_ms=20))
    assert len(log.events("first")) == 1
    clock.advance(1)
    log.append("first", event(EventKind.SOUGHT, 20, to_ms=30))
    assert len(log.events("first")) == 3


def test_captions_are_not_kept_but_how_far_they_came_is(folder: Path, store: Store) -> None:
    clock = ManualClock()
    log = SessionLog(store_in(folder), clock)
    log.begin(record())
    log.append("first", event(EventKind.STARTED))
    clock.advance(40_000)
    log.append("first", event(EventKind.CAPTION, 40_000, text="Look around"))
    log.close()
    later = SessionLog(store, clock)
    (found,) = later.interrupted()
    assert (found.position_ms, found.practised_ms) == (40_000, 40_000)
    assert [each.kind for each in later.events("first")] == [EventKind.STARTED]
    assert later.save_as_is("first").ended == event(EventKind.CAPTION, 40_000).wall


def test_appending_never_waits_for_the_disk(log: SessionLog, store: Store) -> None:
    log.begin(record())
    gate = threading.Event()
    held = store.call(lambda connection: gate.wait())
    write(log, a_session())
    assert not held.done()
    gate.set()
    assert log.settle() is None
    assert log.recent(1)[0].outcome is Outcome.STOPPED


def test_what_comes_while_a_write_runs_is_in_the_next(log: SessionLog, store: Store) -> None:
    late = [breath(1, 4_000), event(EventKind.CAPTION, 9_000)]

    def meanwhile(statement: str) -> None:
        if statement == "COMMIT" and late:
            log.append("first", late.pop(0))

    store.call(lambda connection: connection.set_trace_callback(meanwhile)).result()
    log.begin(record())
    log.append("first", event(EventKind.STARTED))
    log.settle()
    log.settle()
    store.call(lambda connection: connection.set_trace_callback(None)).result()
    assert late == []
    log.append("first", event(EventKind.ENDED, 9_000, outcome=Outcome.STOPPED))
    assert [each.position_ms for each in log.events("first")] == [0, 4_000, 9_000]
    assert log.recent(1)[0].breaths == 1


def test_a_crash_leaves_an_interrupted_session_with_all_it_had(folder: Path, store: Store) -> None:
    crash_after(folder, a_session()[:8], plan='{"minutes": 10}')
    log = SessionLog(store, ManualClock())
    assert log.interrupted() == [record_of(record(), a_session()[:8])]
    assert log.plan("first") == '{"minutes": 10}'
    assert log.recent(5) == []
    assert log.count() == 0


def test_saved_as_it_is_it_ends_where_its_last_event_was(folder: Path, store: Store) -> None:
    crash_after(folder, a_session()[:6])
    log = SessionLog(store, ManualClock())
    saved = log.save_as_is("first")
    assert (saved.outcome, saved.position_ms) == (Outcome.INTERRUPTED, 13_000)
    assert saved.ended == a_session()[5].wall
    assert saved.practised_ms == 13_000
    assert log.interrupted() == []
    assert log.recent(1) == [saved]


def test_discarded_it_is_gone(folder: Path, store: Store) -> None:
    crash_after(folder, a_session()[:6])
    log = SessionLog(store, ManualClock())
    log.discard("first")
    assert log.interrupted() == []
    assert log.events("first") == []


def test_resumed_it_goes_on_in_the_same_record(folder: Path, store: Store) -> None:
    crash_after(folder, a_session()[:6])
    log = SessionLog(store, ManualClock())
    resumed = log.resume("first")
    assert resumed.running_from_ms is None
    assert log.interrupted() == []
    rest = [event(EventKind.RESUMED, 12_000), breath(2, 19_000), a_session()[-1]]
    write(log, rest)
    assert log.settle() is None
    (saved,) = log.recent(5)
    assert saved == record_of(resumed, rest)
    assert saved.started == a_session()[0].wall
    assert saved.practised_ms == 13_000 + 51_000
    assert saved.breaths == 2
    stored = [each for each in a_session()[:6] if each.kind not in NOT_KEPT]
    assert log.events("first") == stored + rest


def test_the_running_session_is_never_offered_as_interrupted(log: SessionLog) -> None:
    log.begin(record())
    write(log, a_session()[:5])
    log.settle()
    assert log.interrupted() == []


def test_a_session_that_runs_can_be_discarded(log: SessionLog, store: Store) -> None:
    log.begin(record())
    log.begin(record("second"))
    log.append("first", event(EventKind.STARTED))
    log.append("second", event(EventKind.STARTED))
    log.append("first", event(EventKind.SOUGHT, 5, to_ms=9))
    log.discard("first")
    assert log.settle() is None
    assert log.events("first") == []
    assert len(log.events("second")) == 1
    with pytest.raises(KeyError):
        log.append("first", event(EventKind.PAUSED, 9))


def test_trouble_is_told_once_and_nothing_is_lost(
    log: SessionLog, store: Store, clock: ManualClock, news: list[StoreError | None]
) -> None:
    log.begin(record())
    events = a_session()
    write(log, events[:4])
    assert log.settle() is None
    spoil(store)
    log.append("first", events[4])
    assert log.events("first") == [each for each in events[:4] if each.kind not in NOT_KEPT]
    assert isinstance(log.trouble, StoreUnwritable)
    clock.advance(9_999)
    log.append("first", events[5])
    assert len(log.events("first")) == 3
    spoil(store)
    clock.advance(1)
    log.append("first", events[6])
    assert len(log.events("first")) == 3
    assert [isinstance(each, StoreUnwritable) for each in news] == [True]
    write(log, events[7:])
    assert log.settle() is None
    assert log.trouble is None
    assert [isinstance(each, StoreUnwritable) for each in news] == [True, False]
    assert news[1] is None
    assert log.recent(1) == [record_of(record(), events)]
    assert log.events("first") == [each for each in events if each.kind not in NOT_KEPT]


def test_a_session_goes_on_where_there_is_no_place_to_save_it(
    tmp_path: Path, opened: Callable[[Path], Store], clock: ManualClock
) -> None:
    (tmp_path / "mindbody").write_text("a file where the folder should be")
    log = SessionLog(opened(tmp_path / "mindbody"), clock)
    log.begin(record())
    write(log, a_session())
    trouble = log.settle()
    assert isinstance(trouble, StoreUnwritable)
    with pytest.raises(StoreUnwritable):
        log.recent(1)
    (tmp_path / "mindbody").unlink()
    assert log.settle() is None
    assert log.recent(1) == [record_of(record(), a_session())]


def test_a_full_disk_keeps_what_was_saved_and_takes_the_rest_later(
    log: SessionLog, store: Store
) -> None:
    log.begin(record())
    write(log, a_session()[:5])
    log.settle()
    store.call(lambda connection: connection.execute("PRAGMA max_page_count = 1")).result()
    log.append("first", event(EventKind.PAUSED, 14_000, text="x" * 100_000))
    assert len(log.events("first")) == 4
    assert "full" in str(log.trouble)
    assert log.settle() is None
    assert len(log.events("first")) == 5


def test_saving_as_it_is_says_when_it_cannot(folder: Path, store: Store) -> None:
    crash_after(folder, a_session()[:6])
    log = SessionLog(store, ManualClock())
    log.interrupted()
    key = (folder / "practice.key").rename(folder / "elsewhere.key")
    spoil(store)
    with pytest.raises(WrongPassphrase):
        log.save_as_is("first")
    key.rename(folder / "practice.key")
    assert log.interrupted() == []
    assert log.settle() is None
    assert log.recent(1)[0].outcome is Outcome.INTERRUPTED


def test_closing_says_what_could_not_be_saved(folder: Path, clock: ManualClock) -> None:
    store = store_in(folder)
    log = SessionLog(store, clock)
    log.begin(record())
    log.append("first", event(EventKind.STARTED))
    log.settle()
    spoil(store)
    log.append("first", event(EventKind.PAUSED, 5))
    spoil_again = store.call(lambda c: c.execute("PRAGMA query_only = ON"))
    assert isinstance(log.close(), StoreUnwritable)
    assert spoil_again.done()


def test_a_mistake_of_ours_is_logged_without_words_of_the_session(
    log: SessionLog, caplog: pytest.LogCaptureFixture, news: list[StoreError | None]
) -> None:
    log.begin(record(title="A private title"))
    naive = event(EventKind.STARTED).wall.replace(tzinfo=None)
    log.append("first", replace(event(EventKind.STARTED, text="private"), wall=naive))
    with caplog.at_level(logging.ERROR):
        trouble = log.settle()
    assert trouble is not None
    assert type(trouble) is StoreError
    assert len(news) == 1
    assert "time zone" in caplog.text
    assert "rivate" not in caplog.text


def test_a_listener_that_fails_does_not_hold_the_log(
    store: Store, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(trouble: StoreError | None) -> None:
        raise LookupError

    log = SessionLog(store, clock, fail)
    log.begin(record())
    write(log, a_session()[:1])
    log.settle()
    spoil(store)
    log.append("first", event(EventKind.PAUSED, 5))
    assert log.settle() is None
    assert len(log.events("first")) == 2
    assert len(caplog.records) == 2


def test_the_apps_log_is_in_the_data_folder(
    folder: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MINDBODY_DATA_DIR", str(folder))
    log = open_log(clock)
    log.begin(record())
    write(log, a_session())
    assert log.close() is None
    assert (folder / "practice.db").exists()


@given(cut=st.integers(1, 12), resumed=st.booleans())
def test_whatever_is_read_back_is_the_fold_of_its_events(
    tmp_path_factory: pytest.TempPathFactory, cut: int, resumed: bool
) -> None:
    folder = tmp_path_factory.mktemp("fold")
    events = a_session()[:cut]
    crash_after(folder, events)
    log = SessionLog(store_in(folder), ManualClock())
    if cut == len(a_session()):
        assert log.recent(1) == [record_of(record(), log.events("first"))]
    elif resumed:
        start = log.resume("first")
        write(log, [event(EventKind.RESUMED, start.position_ms), a_session()[-1]])
        log.settle()
        (saved,) = log.recent(1)
        assert saved == record_of(record(), log.events("first"))
    else:
        assert log.save_as_is("first") == record_of(record(), log.events("first"))
    assert log.close() is None
