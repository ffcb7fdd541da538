from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.breath import Phase
from mindbody.core.session import EventKind, Outcome, SessionEvent, SessionRecord
from mindbody.store import sessions
from mindbody.store.cipher import Connection, connect
from mindbody.store.migrate import all_migrations, migrate
from mindbody.store.sessions import Standing
from tests.store.conftest import START, a_session, record

KEY = bytes(32)

whole = st.integers(-(2**40), 2**40)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
zones = st.integers(-86_399, 86_399).map(lambda s: timezone(timedelta(seconds=s)))
walls: st.SearchStrategy[datetime] = st.datetimes(
    datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=zones
)
events = st.builds(
    SessionEvent,
    kind=st.sampled_from(EventKind),
    position_ms=whole,
    wall=walls,
    section=whole,
    phase=st.none() | st.sampled_from(Phase),
    cycle=whole,
    text=words,
    cue=st.none(),
    to_ms=st.none() | whole,
    outcome=st.none() | st.sampled_from(Outcome),
)
records = st.builds(
    SessionRecord,
    session_id=words,
    routine_id=words,
    title=words,
    planned_ms=whole,
    started=st.none() | walls,
    ended=st.none() | walls,
    position_ms=whole,
    practised_ms=whole,
    furthest_section=whole,
    breaths=whole,
    pauses=whole,
    outcome=st.none() | st.sampled_from(Outcome),
    running_from_ms=st.none() | whole,
)


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    path: Path = tmp_path_factory.mktemp("store") / "practice.db"
    connection = connect(path, KEY)
    migrate(connection, path, KEY, all_migrations())
    yield connection
    connection.close()


@pytest.fixture(autouse=True)
def empty(connection: Connection) -> None:
    connection.execute("DELETE FROM session")


def offset(wall: datetime | None) -> Any:
    return wall if wall is None else wall.utcoffset()


@given(kept=records, plan=words, wall=walls)
def test_what_is_written_is_read(
    connection: Connection, kept: SessionRecord, plan: str, wall: datetime
) -> None:
    connection.execute("DELETE FROM session")
    sessions.put_standing(connection, Standing(kept, plan, wall))
    standing, next_seq = sessions.standing_of(connection, kept.session_id)
    assert standing == Standing(kept, plan, wall)
    assert next_seq == 0
    assert offset(standing.record.started) == offset(kept.started)
    assert offset(standing.record.ended) == offset(kept.ended)
    assert offset(standing.wall) == offset(wall)


@given(kept=st.lists(events, max_size=5))
def test_events_keep_their_order_and_their_zone(
    connection: Connection, kept: list[SessionEvent]
) -> None:
    connection.execute("DELETE FROM session")
    sessions.put_standing(connection, Standing(record("a"), "", START))
    sessions.put_events(connection, [("a", seq, event) for seq, event in enumerate(kept)])
    read = sessions.events_of(connection, "a")
    assert read == kept
    assert [offset(event.wall) for event in read] == [offset(event.wall) for event in kept]
    assert sessions.standing_of(connection, "a")[1] == len(kept)


def test_an_event_written_twice_is_one_event(connection: Connection) -> None:
    sessions.put_standing(connection, Standing(record("a"), "", START))
    kept = [("a", seq, event) for seq, event in enumerate(a_session())]
    sessions.put_events(connection, kept[:5])
    sessions.put_events(connection, kept)
    assert sessions.events_of(connection, "a") == a_session()


def test_what_a_session_is_does_not_change_with_how_far_it_came(connection: Connection) -> None:
    sessions.put_standing(connection, Standing(record("a", title="Mine"), "plan", START))
    later = Standing(record("a", title="Other", breaths=4), "other plan", START)
    sessions.put_standing(connection, later)
    standing, _ = sessions.standing_of(connection, "a")
    assert (standing.record.title, standing.plan, standing.record.breaths) == ("Mine", "plan", 4)


def test_an_instant_without_a_zone_is_our_mistake(connection: Connection) -> None:
    naive = datetime(2026, 1, 1)
    with pytest.raises(ValueError, match="time zone"):
        sessions.put_standing(connection, Standing(record("a"), "", naive))


def test_an_unknown_session_is_our_mistake(connection: Connection) -> None:
    with pytest.raises(KeyError, match="nobody"):
        sessions.standing_of(connection, "nobody")


def put(connection: Connection, session_id: str, hour: int, outcome: Outcome | None) -> None:
    started = datetime(2026, 1, 1, hour, tzinfo=UTC)
    kept = record(session_id, started=started, outcome=outcome)
    sessions.put_standing(connection, Standing(kept, "", started))


def test_ended_sessions_come_latest_first_and_open_ones_apart(connection: Connection) -> None:
    put(connection, "noon", 12, Outcome.COMPLETED)
    put(connection, "morning", 8, Outcome.STOPPED)
    put(connection, "crashed", 10, None)
    put(connection, "night", 23, Outcome.INTERRUPTED)
    ended = [kept.session_id for kept in sessions.ended_records(connection, 2)]
    assert ended == ["night", "noon"]
    assert sessions.count_ended(connection) == 3
    assert [kept.session_id for kept in sessions.open_records(connection)] == ["crashed"]


def test_deleting_takes_the_events_along_and_leaves_no_trace(connection: Connection) -> None:
    put(connection, "a", 1, None)
    put(connection, "b", 2, None)
    for session_id in ("a", "b"):
        sessions.put_events(connection, [(session_id, 0, a_session()[0])])
    sessions.delete_session(connection, "a")
    assert sessions.events_of(connection, "a") == []
    assert len(sessions.events_of(connection, "b")) == 1
    (_, _, file) = connection.execute("PRAGMA database_list").fetchone()
    assert Path(f"{file}-wal").stat().st_size == 0
