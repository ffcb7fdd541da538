"""Sessions and events as rows: all SQL about them is here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from msgspec import Struct

from mindbody.core.breath import Phase
from mindbody.core.session import EventKind, Outcome, SessionEvent, SessionRecord
from mindbody.store.cipher import Connection, transaction
from mindbody.store.instants import instant_of, wall_of


class Standing(Struct, frozen=True):
    """How far a session has come: its record, its plan, and the instant of its last event.

    `assignment` is the id of what it was practised for, empty for a choice of one's own.
    """

    record: SessionRecord
    plan: str
    wall: datetime
    assignment: str = ""


_COLUMNS = (
    "uid, routine_id, title, plan, planned_ms, started_us, started_zone_s, ended_us, "
    "ended_zone_s, last_us, last_zone_s, position_ms, practised_ms, furthest_section, "
    "breaths, pauses, running_from_ms, outcome, assignment"
)
_GROWING = _COLUMNS.split(", ")[5:-1]
_PUT_STANDING = (
    f"INSERT INTO session ({_COLUMNS}) VALUES ({', '.join('?' * 19)}) "
    f"ON CONFLICT (uid) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _GROWING)}"
)
_EVENT_COLUMNS = "kind, position_ms, at_us, zone_s, section, phase, cycle, text, to_ms, outcome"
# A write whose answer was lost is written again: the same event twice is the same event.
_PUT_EVENT = (
    f"INSERT INTO event (session, seq, {_EVENT_COLUMNS}) "
    f"VALUES ((SELECT id FROM session WHERE uid = ?), {', '.join('?' * 11)}) "
    "ON CONFLICT (session, seq) DO NOTHING"
)


def put_standing(connection: Connection, standing: Standing) -> None:
    """Write a session's row, or how far it has come since."""
    record = standing.record
    connection.execute(
        _PUT_STANDING,
        (
            record.session_id,
            record.routine_id,
            record.title,
            standing.plan,
            record.planned_ms,
            *_instant(record.started),
            *_instant(record.ended),
            *_instant(standing.wall),
            record.position_ms,
            record.practised_ms,
            record.furthest_section,
            record.breaths,
            record.pauses,
            record.running_from_ms,
            record.outcome,
            standing.assignment,
        ),
    )


def put_events(connection: Connection, events: Iterable[tuple[str, int, SessionEvent]]) -> None:
    """Add events, each with its session's id and its number in the session, from 0."""
    put_event_rows(connection, ((uid, seq, *event_row(event)) for uid, seq, event in events))


def put_event_rows(connection: Connection, rows: Iterable[tuple[Any, ...]]) -> None:
    """Add events as rows: id of the session, number in it, and what `event_row` gives."""
    connection.executemany(_PUT_EVENT, rows)


def standing_of(connection: Connection, session_id: str) -> tuple[Standing, int]:
    """A session as it stands, and the number of its next event. Raises KeyError."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM session WHERE uid = ?", (session_id,)
    ).fetchone()
    if row is None:
        raise KeyError(session_id)
    (next_seq,) = connection.execute(
        "SELECT coalesce(max(seq) + 1, 0) FROM event "
        "WHERE session = (SELECT id FROM session WHERE uid = ?)",
        (session_id,),
    ).fetchone()
    return _standing(row), next_seq


def open_records(connection: Connection) -> list[SessionRecord]:
    """The sessions without an end, in the order in which they began."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM session WHERE outcome IS NULL ORDER BY id")
    return [_standing(row).record for row in rows]


def ended_records(connection: Connection, n: int) -> list[SessionRecord]:
    """The last `n` sessions that have ended, the latest start first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM session WHERE outcome IS NOT NULL "
        "ORDER BY started_us DESC, id DESC LIMIT ?",
        (n,),
    )
    return [_standing(row).record for row in rows]


def first_start(connection: Connection) -> datetime | None:
    """When the first session of all began, None where there is none."""
    row = connection.execute(
        "SELECT started_us, started_zone_s FROM session WHERE started_us IS NOT NULL "
        "ORDER BY started_us LIMIT 1"
    ).fetchone()
    return None if row is None else wall_of(*row)


def last_start(connection: Connection) -> datetime | None:
    """When the latest session of all began, by the date it carries; None where there is none."""
    row = connection.execute(
        "SELECT started_us, started_zone_s FROM session WHERE started_us IS NOT NULL "
        "ORDER BY started_us DESC LIMIT 1"
    ).fetchone()
    return None if row is None else wall_of(*row)


def count_ended(connection: Connection) -> int:
    """How many sessions have ended, whatever their outcome."""
    query = "SELECT count(*) FROM session WHERE outcome IS NOT NULL"
    (count,) = connection.execute(query).fetchone()
    return int(count)


def events_of(connection: Connection, session_id: str) -> list[SessionEvent]:
    """The stored events of a session in their order."""
    rows = connection.execute(
        f"SELECT {_EVENT_COLUMNS} FROM event "
        "WHERE session = (SELECT id FROM session WHERE uid = ?) ORDER BY seq",
        (session_id,),
    )
    return [_event(*row) for row in rows]


def delete_session(connection: Connection, session_id: str) -> None:
    """Delete a session, its events and its rating, and leave nothing of them in file or log."""
    with transaction(connection):
        connection.execute("DELETE FROM session WHERE uid = ?", (session_id,))
        connection.execute("DELETE FROM rating WHERE session = ?", (session_id,))
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _instant(wall: datetime | None) -> tuple[int | None, int | None]:
    return (None, None) if wall is None else instant_of(wall)


def _wall_or_none(at_us: int | None, zone_s: int | None) -> datetime | None:
    return None if at_us is None or zone_s is None else wall_of(at_us, zone_s)


def _standing(row: tuple[Any, ...]) -> Standing:
    record = SessionRecord(
        session_id=row[0],
        routine_id=row[1],
        title=row[2],
        planned_ms=row[4],
        started=_wall_or_none(row[5], row[6]),
        ended=_wall_or_none(row[7], row[8]),
        position_ms=row[11],
        practised_ms=row[12],
        furthest_section=row[13],
        breaths=row[14],
        pauses=row[15],
        running_from_ms=row[16],
        outcome=None if row[17] is None else Outcome(row[17]),
    )
    return Standing(record, row[3], wall_of(row[9], row[10]), row[18])


def event_row(event: SessionEvent) -> tuple[Any, ...]:
    """An event as plain values, in the order of its columns."""
    return (
        event.kind,
        event.position_ms,
        *_instant(event.wall),
        event.section,
        event.phase,
        event.cycle,
        event.text,
        event.to_ms,
        event.outcome,
    )


def _event(
    kind: str,
    position_ms: int,
    at_us: int,
    zone_s: int,
    section: int,
    phase: str | None,
    cycle: int,
    text: str,
    to_ms: int | None,
    outcome: str | None,
) -> SessionEvent:
    return SessionEvent(
        kind=EventKind(kind),
        position_ms=position_ms,
        wall=wall_of(at_us, zone_s),
        section=section,
        phase=None if phase is None else Phase(phase),
        cycle=cycle,
        text=text,
        to_ms=to_ms,
        outcome=None if outcome is None else Outcome(outcome),
    )
