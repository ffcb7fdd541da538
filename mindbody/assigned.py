"""What is assigned to the person of this store: reading it, and what it opens and closes.

Kept by `store/assignments.py` as bodies; here they become `core.practice.Assignment` and a
`Routine` again. What a therapist narrows holds at once; what they open only holds once the
safety number was compared, because a forged file could open what harms.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import reduce

from msgspec import Struct

from mindbody.core.practice import (
    USUAL_BOUNDARY_MIN,
    Assignment,
    TimeWindow,
    practice_day,
)
from mindbody.core.routine import OPEN_ENVELOPE, Envelope, Routine
from mindbody.core.tag import Tag
from mindbody.errors import InvalidFile, MindbodyError
from mindbody.keepsakes import value_of
from mindbody.language import said
from mindbody.library import Library
from mindbody.own_scripts import add_scripts
from mindbody.store import Records
from mindbody.store.assignments import AssignmentRow, assignments_of
from mindbody.store.peers import peers


class Changes(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What the person changed in an assignment; None is as it was given.

    `stage` is where they are in a plan in steps, since `stage_from`; `not_now` is when
    they left an offered step for later. `seen` is whether they have looked at it.
    """

    window: TimeWindow | None = None
    cue: str | None = None
    stage: int | None = None
    stage_from: datetime | None = None
    not_now: datetime | None = None
    seen: bool = False


@dataclass(frozen=True, slots=True)
class Assigned:
    """One assignment of this person's, as it stands: the routine, and what they changed.

    `by` is the alias of the therapist, `peer` their id. `window` and `cue` are the person's
    own where they changed them.
    """

    peer: str
    by: str
    is_verified: bool
    assignment: Assignment
    routine: Routine
    changes: Changes

    @property
    def withdrawn(self) -> date | None:
        return self.assignment.withdrawn

    @property
    def id(self) -> str:
        return self.assignment.id

    @property
    def window(self) -> TimeWindow | None:
        return self.assignment.window if self.changes.window is None else self.changes.window

    @property
    def cue(self) -> str:
        return self.assignment.cue if self.changes.cue is None else self.changes.cue

    @property
    def stage(self) -> int:
        """Where the person is in the plan in steps, 0 the easiest; 0 where there is none."""
        plan = self.assignment.titration
        if plan is None:
            return 0
        return min(plan.last, plan.at if self.changes.stage is None else self.changes.stage)

    def holds_on(self, day: date) -> bool:
        """Whether it is to be practised on a day."""
        return self.assignment.holds_on(day)


class Granted(Struct, frozen=True):
    """What all assignments of a day together narrow and open for a person."""

    envelope: Envelope = OPEN_ENVELOPE
    unlocked: frozenset[str] = frozenset()
    enabled: frozenset[Tag] = frozenset()


NOTHING_GRANTED = Granted()


def granted(assigned: Iterable[Assigned], day: date) -> Granted:
    """What holds on a day."""
    now = [one for one in assigned if one.holds_on(day)]
    verified = [one.assignment for one in now if one.is_verified]
    return Granted(
        reduce(Envelope.narrowed, (one.assignment.envelope for one in now), OPEN_ENVELOPE),
        frozenset(unlock.exercise for one in verified for unlock in one.unlocks),
        frozenset(tag for one in verified for tag in one.enabled),
    )


def read_given(records: Records, peer: str | None = None) -> dict[str, list[Assignment]]:
    """All assignments of a peer, or of all, in their order by peer, without their routines.

    What cannot be read is left out, and told about where the routines are read. Raises
    StoreError.
    """
    rows = records.store.call(lambda connection: assignments_of(connection, peer)).result()
    found: dict[str, list[Assignment]] = {}
    for row in rows:
        with suppress(InvalidFile):
            found.setdefault(row.peer, []).append(_assignment(row))
    return found


def read_assigned(
    library: Library, records: Records, peer: str | None = None
) -> tuple[list[Assigned], list[str]]:
    """All assignments of a peer, or of all, with their routines, withdrawn ones too, in their
    order; and what could not be read, in words. Raises StoreError.
    """
    add_scripts(library, records)
    rows, known = records.store.call(
        lambda connection: (assignments_of(connection, peer), peers(connection))
    ).result()
    by_id = {row.id: row for row in known}
    found, notices = [], []
    for row in rows:
        other = by_id[row.peer]
        verified = other.verified and other.new_keys is None
        try:
            found.append(_assigned(library, row, other.alias, verified))
        except MindbodyError as fault:
            words = "An assignment could not be read and is left out for now: {why} It is kept."
            notices.append(said(words, why=fault.message))
    return found, notices


def today_of(records: Records, boundary_min: int = USUAL_BOUNDARY_MIN) -> date:
    """The practice day that it is now."""
    return practice_day(records.clock.wall(), boundary_min)


def _assigned(library: Library, row: AssignmentRow, alias: str, verified: bool) -> Assigned:
    assignment = _assignment(row)
    routine = library.read_routine(row.routine, assignment.title)
    if (routine.id, routine.version) != (assignment.routine, assignment.version):
        raise InvalidFile(
            said("its routine is another one."), said("Ask your therapist for a new file.")
        )
    changes = value_of(row.own, Changes)
    return Assigned(row.peer, alias, verified, assignment, routine, changes)


def _assignment(row: AssignmentRow) -> Assignment:
    return replace(value_of(row.body, Assignment), withdrawn=row.withdrawn)
