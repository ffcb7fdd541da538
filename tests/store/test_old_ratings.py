"""A file from before ratings had a table of their own: what fits moves, nothing is lost."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from mindbody.core.session import EventKind, Outcome
from mindbody.store.cipher import Connection, connect, transaction
from mindbody.store.instants import instant_of, wall_of
from mindbody.store.migrate import all_migrations, migrate
from tests.store.conftest import event, record

KEY = bytes(32)
BEFORE = [migration for migration in all_migrations() if migration.number <= 2]
UP_TO_RATINGS = [migration for migration in all_migrations() if migration.number <= 3]

_PUT_SESSION = (
    "INSERT INTO session (uid, routine_id, title, plan, planned_ms, started_us, started_zone_s, "
    "last_us, last_zone_s, position_ms, practised_ms, furthest_section, breaths, pauses, outcome) "
    "VALUES (?, ?, 'Box', '{}', 300000, ?, ?, ?, ?, 0, 0, 0, 0, 0, 'completed')"
)


def old_file(path: Path) -> Connection:
    connection = connect(path, KEY)
    migrate(connection, path, KEY, BEFORE)
    return connection


def put_document(connection: Connection, id: str, body: str, kind: str = "rating") -> None:
    with transaction(connection):
        row = (kind, id, body, 0, 0)
        connection.execute("INSERT OR REPLACE INTO document VALUES (?, ?, ?, ?, ?)", row)


def put_session(connection: Connection, uid: str, what: str, started: str) -> None:
    at = instant_of(datetime.fromisoformat(started))
    with transaction(connection):
        connection.execute(_PUT_SESSION, (uid, what, *at, *at))


def documents(connection: Connection) -> list[tuple[str, str]]:
    return connection.execute("SELECT kind, id FROM document ORDER BY id").fetchall()


def test_old_ratings_find_their_sessions(tmp_path: Path) -> None:
    path = tmp_path / "practice.db"
    connection = old_file(path)
    said = (
        '{"exercise":"box_breathing","before":%d,"mid":null,"after":2,"note":"é","no_answer":true}'
    )
    put_document(connection, "2026-01-05T09:00:00.123456+05:45", said % 7)
    put_session(connection, "one", "box_breathing", "2026-01-05T09:00:20+05:45")
    # The second was asked about and never begun: the session after it is the third's.
    put_document(connection, "2026-01-06T09:00:00+00:00", said % 6)
    put_document(connection, "2026-01-06T09:05:00+00:00", said % 5)
    put_session(connection, "two", "box_breathing", "2026-01-06T09:05:30+00:00")
    # Another exercise, and one that began much later, are not what was asked about.
    put_document(connection, "2026-01-07T09:00:00-03:30", said % 4)
    put_session(connection, "other", "body_scan", "2026-01-07T09:01:00-03:30")
    put_session(connection, "late", "box_breathing", "2026-01-07T10:00:00-03:30")
    migrate(connection, path, KEY, UP_TO_RATINGS)
    found = connection.execute(
        "SELECT at_us, zone_s, session, exercise, before, mid, after, note, no_answer "
        "FROM rating ORDER BY at_us"
    ).fetchall()
    assert [(wall_of(*row[:2]).isoformat(), *row[2:5]) for row in found] == [
        ("2026-01-05T09:00:00.123456+05:45", "one", "box_breathing", 7),
        ("2026-01-06T09:00:00+00:00", None, "box_breathing", 6),
        ("2026-01-06T09:05:00+00:00", "two", "box_breathing", 5),
        ("2026-01-07T09:00:00-03:30", None, "box_breathing", 4),
    ]
    assert {row[5:] for row in found} == {(None, 2, "é", 1)}
    assert documents(connection) == []
    connection.close()


def test_what_does_not_fit_stays_on_the_shelf(tmp_path: Path) -> None:
    path = tmp_path / "practice.db"
    connection = old_file(path)
    at = "2026-01-05T09:00:0%d+00:00"
    wrong = [
        '{"exercise":"x","before":12}',
        '{"exercise":"x","before":"5"}',
        '{"exercise":"x","before":5,"more":1}',
        '{"before":5}',
        "[5]",
        "not json",
        '{"exercise":"x","note":5}',
        '{"exercise":"x","no_answer":1}',
    ]
    for n, body in enumerate(wrong):
        put_document(connection, at % n, body)
    put_document(connection, "2026", '{"exercise":"x","before":5}')
    put_document(connection, "2026-01-05T09:00:09", '{"exercise":"x","before":5}')
    put_document(connection, "2026-13-45T09:00:09+00:00", '{"exercise":"x","before":5}')
    put_document(connection, at % 8, '{"exercise":"x","before":5}', kind="check")
    kept = documents(connection)
    # The same instant by another clock: one of the two moves.
    put_document(connection, "2026-02-05T09:00:00+00:00", '{"exercise":"x","before":5}')
    put_document(connection, "2026-02-05T10:00:00+01:00", '{"exercise":"x","before":6}')
    migrate(connection, path, KEY, UP_TO_RATINGS)
    assert len(documents(connection)) == len(kept) + 1
    assert set(kept) < set(documents(connection))
    assert connection.execute("SELECT count(*) FROM rating").fetchone() == (1,)
    connection.close()


instants = st.datetimes(
    min_value=datetime(2020, 1, 1),
    max_value=datetime(2040, 1, 1),
    timezones=st.timezones().filter(lambda zone: zone.key != "localtime"),
)
ratings = st.none() | st.integers(0, 10)


@given(at=instants, before=ratings, mid=ratings, after=ratings, note=st.text(max_size=20))
@settings(max_examples=25, deadline=None)
def test_every_old_rating_is_kept_as_it_was(
    tmp_path_factory: object,
    at: datetime,
    before: int | None,
    mid: int | None,
    after: int | None,
    note: str,
) -> None:
    path = tmp_path_factory.mktemp("old") / "practice.db"  # type: ignore[attr-defined]
    connection = old_file(path)
    said = {"exercise": "box_breathing", "before": before, "mid": mid, "after": after}
    body = msgspec.json.encode(said | {"note": note, "no_answer": False}).decode()
    put_document(connection, at.isoformat(), body)
    migrate(connection, path, KEY, UP_TO_RATINGS)
    (row,) = connection.execute(
        "SELECT at_us, zone_s, before, mid, after, note, no_answer FROM rating"
    ).fetchall()
    assert row == (*instant_of(at), before, mid, after, note, 0)
    connection.close()


def test_an_old_session_can_still_be_gone_on_with(tmp_path: Path) -> None:
    """The new column has a meaning for what was there before: a choice of one's own."""
    from mindbody.clock import ManualClock
    from mindbody.store.database import open_store
    from mindbody.store.log import SessionLog

    path = tmp_path / "practice.db"
    connection = old_file(path)
    put_session(connection, "one", "box_breathing", "2026-01-05T09:00:20+00:00")
    connection.execute("UPDATE session SET outcome = NULL")
    connection.close()
    store = open_store(path, KEY)
    log = SessionLog(store, ManualClock())
    assert log.resume("one").session_id == "one"
    log.append("one", event(EventKind.ENDED, 1_000, outcome=Outcome.PARTIAL))
    assert log.settle() is None
    log.begin(record("new"), "{}", "an assignment")
    log.append("new", event(EventKind.STARTED, 0))
    log.append("new", event(EventKind.ENDED, 1_000, outcome=Outcome.PARTIAL))
    assert log.settle() is None
    query = "SELECT uid, assignment FROM session ORDER BY id"
    found = store.call(lambda connection: connection.execute(query).fetchall()).result()
    assert found == [("one", ""), ("new", "an assignment")]
    assert (path.parent / "practice.before-0003.db").is_file()
    store.close()
