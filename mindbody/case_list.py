"""The caseload as a list: who needs a look first, and why. Nobody is ranked against others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mindbody.core.practice import WEEK, Assignment
from mindbody.peerbook import Known
from mindbody.store.caseload import CaseRow

# Safety entries of this long ago still ask for a look; so long without a summary is a gap.
SAFETY_DAYS, GAP_DAYS = 14, 14


class Look(StrEnum):
    """Why somebody needs a look, the most pressing first."""

    KEY_CHANGED = "key_changed"
    SAFETY = "safety"
    REVIEW_DUE = "review_due"
    GAP = "gap"
    NOT_VERIFIED = "not_verified"
    NOT_PAIRED = "not_paired"


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One person in the list. `looks` are reasons to look, the most pressing first.

    `planned` and `completed` are of the last seven days that a summary has told; `review` is
    the next day to look at it together, or the last one that has passed.
    """

    person: Known
    looks: tuple[Look, ...]
    told_until: date | None
    last_day: date | None
    review: date | None
    titles: tuple[str, ...]
    planned: int
    completed: int
    safety: int


def first_day(today: date) -> date:
    """The first of the seven days that a line counts."""
    return today - timedelta(days=WEEK - 1)


def case_list(
    people: Iterable[Known],
    rows: Mapping[str, CaseRow],
    given: Mapping[str, Sequence[Assignment]],
    today: date,
) -> tuple[CaseLine, ...]:
    """Everybody but those put away: who needs a look first, the others as they come."""
    lines = [
        _line(known, rows[known.id], given.get(known.id, ()), today)
        for known in people
        if not known.is_archived
    ]
    order = list(Look)
    return tuple(
        sorted(lines, key=lambda line: min(map(order.index, line.looks), default=len(order)))
    )


def _line(known: Known, row: CaseRow, given: Sequence[Assignment], today: date) -> CaseLine:
    holds = [one for one in given if one.holds_on(today)]
    reviews = sorted(one.review for one in holds if one.review is not None)
    review = next((day for day in reviews if day >= today), reviews[-1] if reviews else None)
    first = first_day(today)
    safety = row.safety + row.stopped_distress
    is_gap = bool(holds) and known.is_paired and _is_gap(row, holds, today)
    found = {
        Look.KEY_CHANGED: known.is_key_changed,
        Look.SAFETY: safety > 0,
        Look.REVIEW_DUE: any(day <= today for day in reviews),
        Look.GAP: is_gap,
        Look.NOT_VERIFIED: known.is_paired and not known.is_verified and not known.is_key_changed,
        Look.NOT_PAIRED: not known.is_paired,
    }
    return CaseLine(
        known,
        tuple(look for look, holds_now in found.items() if holds_now),
        row.told_until,
        row.last_day,
        review,
        tuple(one.title for one in holds),
        sum(one.planned(first, today) for one in holds),
        row.completed + row.without_app,
        safety,
    )


def _is_gap(row: CaseRow, holds: Sequence[Assignment], today: date) -> bool:
    """Whether nothing was told for long, of what was assigned that long ago."""
    since = max(row.told_until or date.min, min(one.start for one in holds))
    return (today - since).days > GAP_DAYS
