"""Rows in place of those that were on a damaged page, where other rows mean nothing without them.

A session is known from the index that a page of History reads, and from its events; without
the index its events alone say when it was. A peer is known by its id.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from uuid import UUID

from mindbody.core.session import Outcome, SessionRecord, record_of
from mindbody.language import said
from mindbody.store.cipher import Connection
from mindbody.store.instants import wall_of
from mindbody.store.leaves import Record
from mindbody.store.sessions import Standing, events_of, put_standing

TITLE_LOST = "A session whose name is lost"
NAME_LOST = "Name lost"

# Of the index `session_page`: instant, uid, id and title of what it was, zone, outcome, time
# practised, time planned, assignment, and the number of the session.
_INDEX_TYPES = (int, str, str, str, int, str, int, int, str, int)
_BY_EVENTS = (
    "SELECT session FROM event WHERE session NOT IN (SELECT id FROM session) GROUP BY session"
)
_FIRST_EVENT = "SELECT at_us, zone_s FROM event WHERE session = ? ORDER BY seq LIMIT 1"
_NO_PEER = "SELECT peer FROM {table} WHERE peer NOT IN (SELECT id FROM peer)"
_OF_PEERS = ("assignment", "exchanged", "told_session", "key_change")


def is_indexed_session(record: Record) -> bool:
    """Whether a record is one of the index `session_page`."""
    return record.rowid is None and record.types == _INDEX_TYPES


def stand_in_for_sessions(connection: Connection, indexed: Iterable[tuple[Any, ...]]) -> list[int]:
    """Put a session in place of each that is missing; returns their numbers.

    `indexed` are values of records of the index, as far as they could be read.
    """
    found = connection.execute("SELECT id FROM session")
    known = {number for (number,) in found}
    added = [
        values[-1]
        for values in indexed
        if values[-1] not in known and _put_session(connection, values)
    ]
    for (number,) in connection.execute(_BY_EVENTS).fetchall():
        at_us, zone_s = connection.execute(_FIRST_EVENT, (number,)).fetchone()
        uid = str(UUID(int=abs(number)))
        of_events = (at_us, uid, "", said(TITLE_LOST), zone_s, None, None, 0, "", number)
        if _put_session(connection, of_events):
            added.append(number)
    return added


def stand_in_for_peers(connection: Connection) -> list[str]:
    """Put a peer without name and keys in place of each that is missing; returns their ids."""
    missing = " UNION ".join(_NO_PEER.format(table=table) for table in _OF_PEERS)
    ids = [id for (id,) in connection.execute(missing)]
    connection.executemany(
        "INSERT INTO peer (id, alias, made_day) VALUES (?, ?, 0)",
        [(id, said(NAME_LOST)) for id in ids],
    )
    return ids


def _put_session(connection: Connection, known: tuple[Any, ...]) -> bool:
    """Put one session; its outcome and the time practised may be None where nothing says them.

    False, and no session, where what is known of it is nothing that the app can have written.
    """
    started_us, uid, what, title, zone_s, _, _, planned_ms, assignment, number = known
    put = connection.execute(
        "INSERT OR IGNORE INTO session (id, uid, routine_id, title, plan, planned_ms, last_us, "
        "last_zone_s, position_ms, practised_ms, furthest_section, breaths, pauses, assignment) "
        "VALUES (?, ?, ?, ?, '', ?, ?, ?, 0, 0, 0, 0, 0, ?)",
        (number, uid, what, title, planned_ms, started_us, zone_s, assignment),
    )
    if not put.rowcount:
        return False
    try:
        put_standing(connection, _standing(connection, known))
    except (OverflowError, ValueError):
        connection.execute("DELETE FROM session WHERE id = ?", (number,))
        return False
    return True


def _standing(connection: Connection, known: tuple[Any, ...]) -> Standing:
    """How far a session came, as its events tell. Raises ValueError, OverflowError."""
    started_us, uid, what, title, zone_s, outcome, practised_ms, planned_ms, assignment, _ = known
    started = wall_of(started_us, zone_s)
    events = events_of(connection, uid)
    record = record_of(SessionRecord(uid, what, title, planned_ms, started), events)
    last = events[-1].wall if events else started
    record = replace(
        record,
        ended=record.ended or last,
        practised_ms=record.practised_ms if practised_ms is None else practised_ms,
        outcome=Outcome(outcome) if outcome else record.outcome or Outcome.INTERRUPTED,
        running_from_ms=None,
    )
    return Standing(record, "", last, assignment)
