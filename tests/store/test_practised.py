"""Practice as rows: the person's own with ratings, and what was told, each once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mindbody.clock import ManualClock
from mindbody.core.practice import Practised, State, minute_of, practice_day, state_of
from mindbody.core.session import EventKind, Outcome, SessionEvent, SessionRecord
from mindbody.store.caseload import case_rows
from mindbody.store.cipher import Connection, transaction
from mindbody.store.database import Store
from mindbody.store.exchanged import Exchanged, exchanged_with, put_exchanged
from mindbody.store.log import SessionLog
from mindbody.store.peers import (
    hold_new_keys,
    key_changes,
    peer_of,
    put_peer,
    set_keys,
    take_new_keys,
)
from mindbody.store.practised import OWN_QUERY, own_sessions, put_told, told_sessions
from mindbody.store.ratings import RatingRow, RatingTable

DAY = date(2026, 6, 1)
AT = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
TOLD = Practised("a", "box", "Box", DAY, 600, State.PARTIAL, 60_000, 90_000, "one", 6, None, 4)


def write(store: Store, work: Callable[[Connection], object]) -> object:
    def run(connection: Connection) -> object:
        with transaction(connection):
            return work(connection)

    return store.call(run).result()


@pytest.fixture
def peer(store: Store) -> str:
    write(store, lambda connection: put_peer(connection, "p", "Robin", DAY))
    return "p"


def told(store: Store, peer: str = "p") -> list[Practised]:
    return store.call(
        lambda connection: told_sessions(connection, peer, date.min, date.max)
    ).result()


walls = st.datetimes(
    min_value=datetime(2020, 1, 1),
    max_value=datetime(2030, 1, 1),
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
)


@given(
    wall=walls,
    outcome=st.sampled_from(Outcome),
    ran_ms=st.integers(0, 300_000),
    boundary_min=st.integers(0, 720),
)
@settings(max_examples=25, deadline=None)
def test_a_session_is_what_the_core_says_it_is(
    tmp_path_factory: pytest.TempPathFactory,
    wall: datetime,
    outcome: Outcome,
    ran_ms: int,
    boundary_min: int,
) -> None:
    from mindbody.store.database import open_store

    store = open_store(tmp_path_factory.mktemp("own") / "practice.db", bytes(32))
    log = SessionLog(store, ManualClock(wall))
    log.begin(SessionRecord("a", "box", "Box", 300_000), "{}", "one")
    log.append("a", SessionEvent(EventKind.STARTED, 0, wall))
    log.append("a", SessionEvent(EventKind.ENDED, ran_ms, wall, outcome=outcome))
    assert log.settle() is None
    table = RatingTable(store)
    table.put(wall, RatingRow("box", 6, after=4, no_answer=True))
    table.belongs(wall, "a")
    day = practice_day(wall, boundary_min)
    (found,) = store.call(
        lambda connection: own_sessions(connection, day, day, boundary_min)
    ).result()
    state = state_of(outcome, ran_ms, 300_000)
    head = ("a", "box", "Box", day, minute_of(wall), state, ran_ms, 300_000, "one")
    assert found == Practised(*head, 6, None, 4, True)
    for other in (day - timedelta(days=1), day + timedelta(days=1)):
        near = store.call(
            lambda connection, other=other: own_sessions(connection, other, other, boundary_min)
        ).result()
        assert near == []
    later = store.call(
        lambda connection: own_sessions(connection, day, day, boundary_min, after=wall)
    ).result()
    assert later == []
    log.close()


def test_a_session_that_runs_is_not_counted_yet(store: Store) -> None:
    log = SessionLog(store, ManualClock())
    log.begin(SessionRecord("a", "box", "Box", 300_000))
    log.append("a", SessionEvent(EventKind.STARTED, 0, AT))
    assert log.settle() is None
    found = store.call(
        lambda connection: own_sessions(connection, date.min, date.max, 240)
    ).result()
    assert found == []


def test_the_same_session_told_twice_is_one(store: Store, peer: str) -> None:
    assert write(store, lambda connection: put_told(connection, peer, [TOLD])) == 1
    again = [TOLD, TOLD._replace(uid="b", day=DAY + timedelta(days=1))]
    assert write(store, lambda connection: put_told(connection, peer, again)) == 1
    assert told(store) == again


def test_what_was_told_once_is_not_untold(store: Store, peer: str) -> None:
    """A later summary with the ratings struck, and another day of the same session."""
    write(store, lambda connection: put_told(connection, peer, [TOLD]))
    bare = TOLD._replace(
        day=DAY + timedelta(days=1), minute=None, before=None, after=None, state=State.COMPLETED
    )
    write(store, lambda connection: put_told(connection, peer, [bare]))
    assert told(store) == [bare._replace(minute=600, before=6, after=4)]


def test_sessions_of_two_people_may_have_one_name(store: Store, peer: str) -> None:
    write(store, lambda connection: put_peer(connection, "q", "Kim", DAY))
    for id in (peer, "q"):
        write(store, lambda connection, id=id: put_told(connection, id, [TOLD]))
    assert told(store, "p") == told(store, "q") == [TOLD]


def test_a_line_of_the_list_counts_its_spans(store: Store, peer: str) -> None:
    sessions = [
        TOLD._replace(uid="1", state=State.COMPLETED),
        TOLD._replace(uid="2", state=State.COMPLETED, assignment=""),
        TOLD._replace(uid="3", state=State.STOPPED_DISTRESS, day=DAY - timedelta(days=9)),
        TOLD._replace(uid="4", state=State.SKIPPED, day=DAY + timedelta(days=1)),
        TOLD._replace(uid="5", state=State.COMPLETED, day=DAY - timedelta(days=7)),
    ]
    file = Exchanged(1, "f", AT, False, DAY - timedelta(days=20), DAY, "notes minute", b"proof")
    write(store, lambda connection: put_told(connection, peer, sessions))
    write(store, lambda connection: put_exchanged(connection, peer, file))
    write(store, lambda connection: put_exchanged(connection, peer, file))
    first = DAY - timedelta(days=6)
    (row,) = store.call(
        lambda connection: case_rows(connection, first, DAY, DAY - timedelta(days=14))
    ).result()
    assert (row.told_until, row.last_day) == (DAY, DAY)
    assert (row.completed, row.without_app, row.stopped_distress, row.safety) == (1, 0, 1, 0)
    (kept,) = store.call(
        lambda connection: exchanged_with(connection, peer, outward=False)
    ).result()
    assert (kept.first, kept.last, kept.left_out, kept.payload) == (
        *(file.first, file.last),
        *("notes minute", None),
    )


def test_keys_change_only_when_some_waited(store: Store, peer: str) -> None:
    write(store, lambda connection: set_keys(connection, peer, b"old", AT))
    write(store, lambda connection: take_new_keys(connection, peer, AT))
    found = store.call(lambda connection: peer_of(connection, peer)).result()
    assert (found.keys, found.new_keys) == (b"old", None)
    write(store, lambda connection: hold_new_keys(connection, peer, b"new"))
    write(store, lambda connection: take_new_keys(connection, peer, AT))
    found = store.call(lambda connection: peer_of(connection, peer)).result()
    assert (found.keys, found.new_keys, found.verified) == (b"new", None, False)
    assert store.call(lambda connection: key_changes(connection, peer)).result() == 1


def test_a_transaction_that_fails_takes_nothing_in(store: Store, peer: str) -> None:
    def half(connection: Connection) -> None:
        put_told(connection, peer, [TOLD])
        raise KeyError("a bug of ours")

    with pytest.raises(KeyError):
        write(store, half)
    assert told(store) == []


def test_all_tables_are_strict(store: Store, folder: Path) -> None:
    def read(connection: Connection) -> list[tuple[str]]:
        query = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0"
        return connection.execute(query).fetchall()

    loose = {name for (name,) in store.call(read).result() if not name.startswith("sqlite_")}
    assert loose == set()


def test_a_page_reads_sessions_from_their_index_alone(store: Store) -> None:
    """The plans of ten years are megabytes that no page needs."""

    def plan(connection: Connection) -> list[str]:
        steps = connection.execute(f"EXPLAIN QUERY PLAN {OWN_QUERY}", (0, 1)).fetchall()
        return [step[3] for step in steps]

    steps = store.call(plan).result()
    assert any("COVERING INDEX session_page" in step for step in steps)
    assert all("SCAN" not in step and "TEMP B-TREE" not in step for step in steps)
