"""The caseload in a few queries: one line for each person, whatever they have told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mindbody.store.cipher import Connection
from mindbody.store.days import day_or_none, number_of

# Each sub-select walks one short range of an index.
_LINES = """
SELECT peer.id,
    (SELECT max(last_day) FROM exchanged WHERE peer = peer.id AND outward = 0),
    (SELECT max(day) FROM told_session WHERE peer = peer.id AND state <> 'skipped'),
    (SELECT count(*) FROM told_session
        WHERE peer = peer.id AND day BETWEEN :first AND :last
            AND state = 'completed' AND assignment <> ''),
    (SELECT count(*) FROM entry
        WHERE peer = peer.id AND kind = 'ledger' AND day BETWEEN :first AND :last
            AND body ->> '$.kind' = 'without_app'),
    (SELECT count(*) FROM told_session
        WHERE peer = peer.id AND day BETWEEN :since AND :last AND state = 'stopped_distress'),
    (SELECT count(*) FROM entry
        WHERE peer = peer.id AND kind = 'safety' AND day BETWEEN :since AND :last)
FROM peer
"""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """What the list knows of one person: days, and counts of the spans that were asked for.

    `told_until` is the last day that a summary has told, `last_day` the last with practice.
    """

    id: str
    told_until: date | None
    last_day: date | None
    completed: int
    without_app: int
    stopped_distress: int
    safety: int


def case_rows(connection: Connection, first: date, last: date, since: date) -> list[CaseRow]:
    """One row for each person: practice from `first` to `last`, safety from `since` to `last`."""
    days = {"first": number_of(first), "last": number_of(last), "since": number_of(since)}
    return [
        CaseRow(id, day_or_none(told_until), day_or_none(last_day), *counts)
        for id, told_until, last_day, *counts in connection.execute(_LINES, days)
    ]
