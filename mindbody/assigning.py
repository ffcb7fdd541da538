"""Making an assignment: the usual suggestion, what holds for the person, what cannot be."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date, timedelta

from msgspec import Struct

from mindbody.core.compile import compile_timeline
from mindbody.core.practice import WEEK, Assignment, Frequency, Unlock
from mindbody.core.routine import OPEN_ENVELOPE, Envelope, InTime, Routine
from mindbody.core.tag import Tag
from mindbody.core.titration import at_stage
from mindbody.errors import LimitExceeded


class Limits(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What one person may do, whatever is assigned: narrowed, opened, and why."""

    envelope: Envelope = OPEN_ENVELOPE
    reason: str = ""
    unlocks: tuple[Unlock, ...] = ()
    enabled: frozenset[Tag] = frozenset()


def new_assignment(
    routine: Routine, start: date, reason: str = "", frequency: Frequency | None = None
) -> Assignment:
    """A new assignment of a routine, by the usual suggestion (5.2): once a day on 5 days a
    week, looked at together after a week.
    """
    return Assignment(
        str(uuid.uuid4()),
        routine.id,
        routine.version,
        routine.title,
        start,
        frequency or Frequency(1, 5),
        start + timedelta(days=WEEK),
        reason=reason,
    )


def assignment_problems(assignment: Assignment, routine: Routine) -> tuple[LimitExceeded, ...]:
    """Why nobody could practise an assignment as it is, at any of its stages; best empty.

    What the person themselves has ticked is not known here.
    """
    unlocked = frozenset(one.exercise for one in assignment.unlocks)
    envelope = replace(assignment.envelope, unlocked=unlocked)
    plan = assignment.titration
    found = []
    for stage in (None,) if plan is None else plan.stages:
        length_ms = None if stage is None else stage.length_ms
        length = None if length_ms is None else InTime(length_ms)
        paced = routine if stage is None else at_stage(routine, stage)
        try:
            compile_timeline(paced, length, envelope)
        except LimitExceeded as problem:
            found.append(problem)
    return tuple(found)


def within_limits(assignment: Assignment, limits: Limits) -> Assignment:
    """An assignment with what holds for the person as well: the narrower of both."""
    reasons = dict.fromkeys(filter(None, (limits.reason, assignment.envelope_reason)))
    return replace(
        assignment,
        envelope=limits.envelope.narrowed(assignment.envelope),
        envelope_reason=" ".join(reasons),
        unlocks=tuple(
            {one.exercise: one for one in (*limits.unlocks, *assignment.unlocks)}.values()
        ),
        enabled=limits.enabled | assignment.enabled,
    )
