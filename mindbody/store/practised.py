"""Sessions as a page counts them: the person's own, and those that came in a summary."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from mindbody.core.practice import MINUTES_PER_DAY, Practised, State, state_of
from mindbody.core.session import Outcome
from mindbody.store.cipher import Connection
from mindbody.store.days import DAY_US, MINUTE_US, day_of, number_of
from mindbody.store.instants import instant_of

# The session's own day may be a day off that of UTC, and a practice day ends in the morning.
_MARGIN = timedelta(days=2)

# What an outcome counts as by itself; the others go by their share.
_BY_SHARE = {Outcome.INTERRUPTED, Outcome.ENDED_NO_RESPONSE}
_STATES = {outcome: state_of(outcome, 0, 0) for outcome in Outcome if outcome not in _BY_SHARE}

OWN_QUERY = """
SELECT session.uid, session.routine_id, session.title, session.started_us,
    session.started_zone_s, session.outcome, session.practised_ms, session.planned_ms,
    session.assignment, rating.before, rating.mid, rating.after, rating.no_answer
FROM session LEFT JOIN rating ON rating.session = session.uid
WHERE session.started_us BETWEEN ? AND ? AND session.outcome IS NOT NULL
ORDER BY session.started_us
"""

_BY_NAME = {str(state): state for state in State}
_TOLD_COLUMNS = (
    "day, uid, minute, what, title, state, practised_ms, planned_ms, assignment, "
    "before, mid, after, no_answer"
)
# What a later summary leaves out was still told once.
_PUT_TOLD = f"""
INSERT INTO told_session (peer, {_TOLD_COLUMNS}) VALUES ({", ".join("?" * 14)})
ON CONFLICT (peer, uid) DO UPDATE SET
    day = excluded.day, minute = coalesce(excluded.minute, minute), what = excluded.what,
    title = excluded.title, state = excluded.state, practised_ms = excluded.practised_ms,
    planned_ms = excluded.planned_ms, assignment = excluded.assignment,
    before = coalesce(excluded.before, before), mid = coalesce(excluded.mid, mid),
    after = coalesce(excluded.after, after), no_answer = excluded.no_answer
"""


def own_sessions(
    connection: Connection,
    first: date,
    last: date,
    boundary_min: int,
    *,
    after: datetime | None = None,
) -> list[Practised]:
    """The person's ended sessions of a span of practice days, in order, with their ratings.

    With `after` only those that began later than that instant.
    """
    from_us = _us(first, -_MARGIN)
    if after is not None:
        from_us = max(from_us, instant_of(after)[0] + 1)
    rows = connection.execute(OWN_QUERY, (from_us, _us(last, _MARGIN)))
    boundary_us = boundary_min * MINUTE_US
    first_day, last_day = number_of(first), number_of(last)
    days: dict[int, date] = {}
    found = []
    # Whole numbers instead of dates and times: this runs for every session of ten years.
    for uid, what, title, at_us, zone_s, outcome, ran_ms, planned_ms, assignment, *said in rows:
        local_us = at_us + zone_s * 1_000_000
        day = (local_us - boundary_us) // DAY_US
        if first_day <= day <= last_day:
            state = _STATES.get(outcome) or state_of(Outcome(outcome), ran_ms, planned_ms)
            minute = local_us // MINUTE_US % MINUTES_PER_DAY
            found.append(
                Practised(
                    uid,
                    what,
                    title,
                    days.get(day) or days.setdefault(day, day_of(day)),
                    minute,
                    state,
                    ran_ms,
                    planned_ms,
                    assignment,
                    said[0],
                    said[1],
                    said[2],
                    bool(said[3]),
                )
            )
    return found


def put_told(connection: Connection, peer: str, sessions: Iterable[Practised]) -> int:
    """Take sessions from a summary, in the open transaction; the same one twice is one.

    Returns how many were not known before.
    """
    before = _count_told(connection, peer)
    connection.executemany(_PUT_TOLD, ((peer, *_told_row(session)) for session in sessions))
    return _count_told(connection, peer) - before


def _count_told(connection: Connection, peer: str) -> int:
    query = "SELECT count(*) FROM told_session WHERE peer = ?"
    (count,) = connection.execute(query, (peer,)).fetchone()
    return int(count)


def told_sessions(connection: Connection, peer: str, first: date, last: date) -> list[Practised]:
    """What a person told of a span of practice days, by day."""
    rows = connection.execute(
        f"SELECT {_TOLD_COLUMNS} FROM told_session WHERE peer = ? AND day BETWEEN ? AND ? "
        "ORDER BY day, minute, uid",
        (peer, number_of(first), number_of(last)),
    )
    days: dict[int, date] = {}
    return [
        Practised(
            uid,
            what,
            title,
            days.get(day) or days.setdefault(day, day_of(day)),
            minute,
            _BY_NAME[state],
            ran_ms,
            planned_ms,
            assignment,
            said[0],
            said[1],
            said[2],
            bool(said[3]),
        )
        for day, uid, minute, what, title, state, ran_ms, planned_ms, assignment, *said in rows
    ]


def _us(day: date, margin: timedelta) -> int:
    # The ends of the calendar have no margin left.
    moment = max(date(1900, 1, 1), min(day, date(9000, 1, 1)))
    return instant_of(datetime.combine(moment, time(), UTC) + margin)[0]


def _told_row(session: Practised) -> tuple[object, ...]:
    return (
        number_of(session.day),
        session.uid,
        session.minute,
        session.what,
        session.title,
        session.state,
        session.practised_ms,
        session.planned_ms,
        session.assignment,
        session.before,
        session.mid,
        session.after,
        int(session.no_answer),
    )
