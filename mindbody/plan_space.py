"""The patient's side: what is assigned and why, this week, and what goes back.

    plan = PlanSpace.of(library, records, space)    # space: the PracticeSpace of this person
    plan.notices                                    # what could not be read, in words
    plan.assigned() -> tuple[Assigned, ...]         # what holds today, in its order
    plan.week(id) -> Week                           # "4 of 7 planned", days, no streaks
    plan.practise(id) -> Plan                       # for ui/practice: begin_plan(plan)
    plan.diary                                      # reasons, marks, exposure, question: diary.py
    plan.step(id) -> Step; plan.agree(id); plan.step_back(id); plan.not_now(id)
    plan.responses(), plan.report(period)           # one's own page
    plan.peers                                      # therapists, the number: peerbook.py
    plan.files                                      # invitation, cards, summaries: patient_files.py

Everything is on disk when a method returns; StoreError means that nothing has changed. For
one thread; knows no Qt.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from mindbody import __version__
from mindbody.assigned import Assigned, Changes, granted, read_assigned
from mindbody.core.distress import Use
from mindbody.core.ledger import Note, NoteKind
from mindbody.core.practice import (
    WEEK,
    Practised,
    TimeWindow,
    Week,
    practice_day,
    week_of,
    week_start,
    with_ledger,
)
from mindbody.core.titration import Move, Stage, at_stage, move_after
from mindbody.diary import EVER, Diary
from mindbody.errors import InvalidFile, StoreError
from mindbody.keepsakes import body_of
from mindbody.library import Library
from mindbody.plan import Plan
from mindbody.practice_space import PracticeSpace
from mindbody.store import Records
from mindbody.store.assignments import set_own
from mindbody.store.cipher import Connection, transaction
from mindbody.store.practised import own_sessions
from mindbody.store.ratings import session_notes

# Loaded when somebody asks for a page: a start has to wait for none of it.
if TYPE_CHECKING:
    from mindbody.core.report import Period, PersonRecords, PracticeReport, Response
    from mindbody.patient_files import PatientFiles
    from mindbody.peerbook import PeerBook


class PlanStep(msgspec.Struct, frozen=True):
    """Where the person is in a plan in steps, and what is offered now.

    `at` counts from 0, the easiest. With OFFER_NEXT `offered` is the next stage, with
    STEP_BACK the one before; nothing moves before the person agrees.
    """

    at: int
    count: int
    now: Stage
    move: Move
    offered: Stage | None
    back_words: str


class PlanSpace:
    """The plan of one person; see the head of this module."""

    def __init__(self, library: Library, records: Records, space: PracticeSpace) -> None:
        self._library, self._records, self._space = library, records, space
        self.diary = Diary(records)
        self._assigned: list[Assigned] = []
        self._notices: tuple[str, ...] = ()
        self.read_again()

    @classmethod
    def of(cls, library: Library, records: Records, space: PracticeSpace) -> PlanSpace:
        """A person's plan as it stands on disk. Never raises: see `notices`."""
        return cls(library, records, space)

    @cached_property
    def peers(self) -> PeerBook:
        """Whom this person exchanges files with; loads the keys when first asked."""
        from mindbody.peerbook import PeerBook

        return PeerBook(self._records)

    @property
    def files(self) -> PatientFiles:
        """What comes from a therapist and goes to them; loads the formats when first asked."""
        from mindbody.patient_files import PatientFiles

        return PatientFiles(self._library, self._records, self)

    @property
    def notices(self) -> tuple[str, ...]:
        """What could not be read so far, in words, each once."""
        return (*self._notices, *self.diary.notices)

    def read_again(self) -> None:
        """Read the assignments anew, as when a practice day has ended. Never raises."""
        try:
            self._read()
        except (StoreError, InvalidFile) as trouble:
            self._notices = (str(trouble),)

    def _read(self) -> None:
        self._assigned, told = read_assigned(self._library, self._records)
        self._notices = tuple(dict.fromkeys(told))
        self._space.set_granted(granted(self._assigned, self.diary.today))

    # What is assigned

    def assigned(self, day: date | None = None) -> tuple[Assigned, ...]:
        """What is to be practised on a day, today by default, in its order."""
        day = day or self.diary.today
        return tuple(one for one in self._assigned if one.holds_on(day))

    def all_assigned(self) -> tuple[Assigned, ...]:
        """Everything that was ever assigned and not deleted."""
        return tuple(self._assigned)

    def one(self, id: str) -> Assigned:
        """One assignment. Raises KeyError where there is none."""
        for found in self._assigned:
            if found.id == id:
                return found
        raise KeyError(id)

    def week(self, id: str, first: date | None = None) -> Week:
        """Seven days of one assignment, of this week from Monday by default."""
        first = first or week_start(self.diary.today)
        return week_of(
            self.one(id).assignment, self.sessions(first, first + timedelta(days=WEEK - 1)), first
        )

    def practise(self, id: str, *, preparation_ms: int = 0) -> Plan:
        """An assignment as something to practise, at the stage where the person is."""
        from mindbody.routine_text import routine_text

        found = self.one(id)
        plan = found.assignment.titration
        routine, length_ms = found.routine, None
        if plan is not None:
            stage = plan.stages[found.stage]
            routine, length_ms = at_stage(routine, stage), stage.length_ms
        return Plan(
            routine.id,
            length_ms,
            None,
            preparation_ms,
            own=routine_text(routine),
            assignment=id,
        )

    def change_times(self, id: str, window: TimeWindow | None, cue: str) -> Assigned:
        """Other times of the person's own; None and "" go back to what was agreed."""
        return self._change(id, window=window, cue=cue.strip() or None)

    def mark_seen(self, id: str) -> Assigned:
        """The person has looked at an assignment: it is not new any more."""
        return self._change(id, seen=True)

    # A plan in steps

    def step(self, id: str) -> PlanStep | None:
        """Where the person is in a plan in steps and what is offered; None without one."""
        found = self.one(id)
        plan = found.assignment.titration
        if plan is None:
            return None
        at = found.stage
        move = move_after(plan, at, self._uses_since(found, found.changes.stage_from))
        if move is not Move.STAY and self._rests(found):
            move = Move.STAY
        offered = {Move.OFFER_NEXT: at + 1, Move.STEP_BACK: at - 1}.get(move)
        return PlanStep(
            at,
            len(plan.stages),
            plan.stages[at],
            move,
            None if offered is None else plan.stages[offered],
            plan.back,
        )

    def agree(self, id: str) -> Assigned:
        """The person agrees to the next stage; at the last one nothing changes."""
        return self._move(id, +1)

    def step_back(self, id: str) -> Assigned:
        """One stage back, whenever the person wants it; at the first one nothing changes."""
        return self._move(id, -1)

    def not_now(self, id: str) -> Assigned:
        """Stay at this stage: nothing is offered again before another day and another use."""
        return self._change(id, not_now=self._records.clock.wall())

    # How it went

    def sessions(self, first: date, last: date) -> list[Practised]:
        """All practice of a span of practice days, that without the app and what was not done too.

        Raises StoreError.
        """
        boundary_min = self.diary.boundary_min
        ended = self._records.store.call(
            lambda connection: own_sessions(connection, first, last, boundary_min)
        ).result()
        ledger = self.diary.ledger(first, last)
        return with_ledger(ended, ledger, (one.assignment for one in self._assigned))

    def responses(self) -> tuple[Response, ...]:
        """The personal response table over all time; nothing is shown below three uses."""
        from mindbody.core.response import responses

        return responses(self.sessions(*EVER))

    def records(self, period: Period) -> PersonRecords:
        """All that is known of a period, for a report of one's own."""
        from mindbody.core.report import PersonRecords

        boundary_min = self.diary.boundary_min
        first, last = period.first, period.last
        ended, words = self._records.store.call(
            lambda connection: (
                own_sessions(connection, first, last, boundary_min),
                session_notes(connection),
            )
        ).result()
        diary = self.diary
        about = [
            Note(f"session.{one.uid}", NoteKind.NOTE, one.day, words[one.uid], session=one.uid)
            for one in ended
            if one.uid in words
        ]
        return PersonRecords(
            tuple(one.assignment for one in self._assigned),
            ended,
            diary.ledger(first, last),
            diary.safety(first, last),
            diary.exposures(first, last),
            sorted((*diary.notes(first, last), *about), key=lambda note: note.day),
            diary.marks(first, last),
        )

    def report(self, period: Period) -> PracticeReport:
        """One's own page of a period; the same page that a therapist reads."""
        from mindbody.core.report import Header, practice_report
        from mindbody.summary_parts import title_of

        records, today = self.records(period), self._records.clock.wall().date()
        safety = [replace(one, what=title_of(one.what, self._library)) for one in records.safety]
        header = Header("", "", __version__, __version__, today)
        return practice_report(replace(records, safety=safety), period, header)

    def _rests(self, found: Assigned) -> bool:
        """Whether the person chose to stay, today or since their last use."""
        asked = found.changes.not_now
        if asked is None:
            return False
        is_today = practice_day(asked, self.diary.boundary_min) == self.diary.today
        return is_today or not self._uses_since(found, asked)

    def _uses_since(self, found: Assigned, after: datetime | None) -> list[Use]:
        """The uses of an assignment since an instant, or since its start, from old to new."""
        since, boundary_min = found.assignment.start, self.diary.boundary_min
        done = self._records.store.call(
            lambda connection: own_sessions(connection, since, date.max, boundary_min, after=after)
        ).result()
        return [Use(one.before, one.after) for one in done if one.assignment == found.id]

    def _move(self, id: str, by: int) -> Assigned:
        found = self.one(id)
        plan = found.assignment.titration
        if plan is None or not 0 <= found.stage + by <= plan.last:
            return found
        self.diary.moved(id, up=by > 0)
        return self._change(
            id, stage=found.stage + by, stage_from=self._records.clock.wall(), not_now=None
        )

    def _change(self, id: str, **changes: object) -> Assigned:
        found = self.one(id)
        changed: Changes = msgspec.structs.replace(found.changes, **changes)

        def write(connection: Connection) -> None:
            with transaction(connection):
                set_own(connection, found.peer, id, body_of(changed))

        self._records.store.call(write).result()
        new = replace(found, changes=changed)
        self._assigned = [new if one.id == id else one for one in self._assigned]
        return new
