"""The therapist's side: people, what is assigned to each, what they told, one page of it.

    caseload = Caseload.of(library, records)   # records: open_records(..., therapist_folder())
    caseload.people() -> tuple[CaseLine, ...]  # what needs a look first; nobody is ranked
    caseload.add(alias) -> Known; caseload.peers: rename, verify, archive, forget (peerbook.py)
    caseload.invite(id, name) -> Invite        # .text() for a file, .letters() for the code
    caseload.take(raw, name) -> Taken          # an answer or a summary, refusals in words
    caseload.routines                          # own routines, versions: own_routines.py
    caseload.scripts                           # words of one's own: own_scripts.py
    caseload.assigned(id) -> tuple[Assigned, ...]
    caseload.assign(id, assignment, routine); caseload.withdraw(id, assignment_id)
    caseload.limits(id), caseload.set_limits(id, limits)   # hold for all that is assigned
    caseload.marks(id), caseload.set_mark(id, day, kind, on=True)
    caseload.card(id, note) -> bytes           # the whole plan, sealed; a new number each time
    caseload.report(id, period) -> PracticeReport; caseload.records(id, period)

Everything is on disk when a method returns; StoreError means that nothing has changed. For one
thread; knows no Qt.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta

from mindbody import __version__
from mindbody.assigned import Assigned, read_assigned, read_given
from mindbody.assigning import Limits, assignment_problems, new_assignment, within_limits
from mindbody.card_parts import assignment_part, mark_parts, script_part
from mindbody.case_list import SAFETY_DAYS, CaseLine, Look, case_list, first_day
from mindbody.core.ledger import SafetyEntry
from mindbody.core.practice import Assignment
from mindbody.core.report import Header, Period, PersonRecords, PracticeReport, practice_report
from mindbody.core.routine import Routine
from mindbody.core.treatment_days import Mark, MarkKind
from mindbody.diary import EXPOSURE, LEDGER, MARK, NOTE, SAFETY, Diary, mark_uid
from mindbody.errors import InvalidFile
from mindbody.exchange.card import RoutineCard
from mindbody.exchange.invite import Answer, Invite
from mindbody.exchange.order import require_new
from mindbody.exchange.payload import tidy
from mindbody.exchange.seal import Opened, open_file, seal
from mindbody.exchange.summary import PracticeSummary
from mindbody.keepsakes import ONLY, body_of, value_of
from mindbody.language import said
from mindbody.library import Library
from mindbody.own_routines import OwnRoutines
from mindbody.own_scripts import OwnScripts
from mindbody.peerbook import Known, PeerBook, checked_alias, not_paired
from mindbody.routine_text import routine_text
from mindbody.store import Records, peers
from mindbody.store.assignments import AssignmentRow, put_assignments
from mindbody.store.caseload import case_rows
from mindbody.store.cipher import Connection, transaction
from mindbody.store.entries import Entry, put_entries
from mindbody.store.exchanged import Exchanged, exchanged_with, put_exchanged
from mindbody.store.practised import put_told, told_sessions
from mindbody.summary_parts import Told, title_of, titled, told

__all__ = [
    "CaseLine",
    "Caseload",
    "Limits",
    "Look",
    "Taken",
    "assignment_problems",
    "new_assignment",
    "within_limits",
]

_NAME, _LIMITS = "therapist_name", "limits"


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that was taken in. `told` is the summary, None for an answer.

    `new_sessions` counts sessions that were not known before.
    """

    person: Known
    told: Told | None = None
    new_sessions: int = 0


class Caseload:
    """The people of one therapist; see the head of this module."""

    def __init__(self, library: Library, records: Records) -> None:
        self._library, self._records = library, records
        self.peers = PeerBook(records)
        self.routines = OwnRoutines(library, records)
        self.scripts = OwnScripts(library, records)
        self.notices: tuple[str, ...] = ()

    @classmethod
    def of(cls, library: Library, records: Records) -> Caseload:
        """A therapist's caseload as it stands on disk; nothing is read yet."""
        return cls(library, records)

    @property
    def today(self) -> date:
        """The day of the calendar; practice days are the patients' own."""
        return self._records.clock.wall().date()

    # People

    def people(self) -> tuple[CaseLine, ...]:
        """Everybody but those put away: who needs a look first, then by alias.

        Raises StoreError. The order says what to look at, never who does better.
        """
        today = self.today
        rows = self._records.store.call(
            lambda connection: case_rows(
                connection, first_day(today), today, today - timedelta(days=SAFETY_DAYS)
            )
        ).result()
        given = read_given(self._records)
        return case_list(self.peers.all(), {row.id: row for row in rows}, given, today)

    def add(self, alias: str) -> Known:
        """A new person, known by an alias the two chose. Raises InvalidFile for no alias."""
        identity = self.peers.identity
        return self.peers.add(Invite.of(identity).pairing, checked_alias(alias))

    @property
    def name(self) -> str:
        """How patients see this therapist, empty until it was chosen; 24 bytes at most."""
        kept = [one.body for one in self._records.shelf.all() if one.kind == _NAME]
        return kept[0] if kept else ""

    @name.setter
    def name(self, name: str) -> None:
        self._invite("", name)
        self._records.shelf.put(_NAME, ONLY, name)

    def invite(self, id: str) -> Invite:
        """The invitation for one person; the same person always has the same pairing."""
        return self._invite(self.peers.one(id).id, self.name)

    def _invite(self, pairing: str, name: str) -> Invite:
        try:
            return Invite.of(self.peers.identity, name, pairing)
        except ValueError:
            raise InvalidFile(
                said("This name is too long for an invitation, or cannot be shown."),
                said("Choose one of 24 letters at most, on one line."),
            ) from None

    # What comes in

    def take(self, raw: bytes, name: str = "") -> Taken:
        """Take in an answer to an invitation or a practice summary.

        Raises InvalidFile, UntrustedFile, UnsupportedVersion with words; nothing has changed.
        """
        opened = open_file(raw, self.peers.identity, self.peers.to_open_with(), name)
        content = opened.content
        if isinstance(content, Answer):
            return self._take_answer(content)
        if isinstance(content, RoutineCard):
            raise InvalidFile(
                said("This is a routine card, meant for a patient. Nothing was taken in."),
                said("Ask for a practice summary."),
            )
        return self._take_summary(opened, content)

    def _take_answer(self, answer: Answer) -> Taken:
        known = self.peers.find(answer.pairing)
        if known is None:
            raise InvalidFile(
                said("This answers an invitation that is not yours, or that you deleted."),
                said("Make a new invitation for this person, and ask for the answer to that."),
            )
        return Taken(self.peers.take_keys(answer.pairing, answer.keys))

    def _take_summary(self, opened: Opened, summary: PracticeSummary) -> Taken:
        peer, accepted = opened.peer.pairing, opened.accepted
        assert accepted is not None
        require_new(accepted, self.peers.one(peer).last)
        found, at = told(summary), self._records.clock.wall()
        # From the first day of which the person's app knew anything: what is before is a gap.
        first = found.covered[0].first if found.covered else None
        proof = Exchanged(
            summary.seq,
            summary.id,
            at,
            False,
            first,
            found.period.last if found.covered else None,
            " ".join(sorted(found.left_out)),
            opened.signature + opened.payload,
        )

        def write(connection: Connection) -> int:
            with transaction(connection):
                new = put_told(connection, peer, found.sessions)
                put_entries(connection, peer, _entries(found))
                put_exchanged(connection, peer, proof)
                peers.set_seq_in(connection, peer, accepted.seq, accepted.digest)
            return new

        new = self._records.store.call(write).result()
        return Taken(self.peers.one(peer), found, new)

    # What is assigned

    def assigned(self, id: str) -> tuple[Assigned, ...]:
        """Everything that was assigned to a person, what was withdrawn too, in its order."""
        found, told_about = read_assigned(self._library, self._records, id)
        self.notices = tuple(dict.fromkeys((*self.notices, *told_about)))
        return tuple(found)

    def assign(self, id: str, assignment: Assignment, routine: Routine) -> None:
        """Assign a routine, or change an assignment of the same id. The card tells the person.

        Raises the first of `assignment_problems` as LimitExceeded, and ValueError where the
        routine is not the one that the assignment names.
        """
        if (routine.id, routine.version) != (assignment.routine, assignment.version):
            raise ValueError("an assignment names its routine and version")
        for problem in assignment_problems(within_limits(assignment, self.limits(id)), routine):
            raise problem
        rows = [row for row in self._rows(id) if row.id != assignment.id]
        self._put(id, [*rows, _row(id, assignment, routine)])

    def withdraw(self, id: str, assignment: str) -> None:
        """Take an assignment back; the next card does not have it any more."""
        self._put(id, [row for row in self._rows(id) if row.id != assignment])

    def limits(self, id: str) -> Limits:
        """What holds for a person besides each assignment; a card carries it with all of them."""
        kept = [
            one.body for one in self._records.shelf.all() if (one.kind, one.id) == (_LIMITS, id)
        ]
        return value_of(kept[0], Limits) if kept else Limits()

    def set_limits(self, id: str, limits: Limits) -> None:
        """Choose them; the next card tells the person."""
        self._records.shelf.put(_LIMITS, self.peers.one(id).id, body_of(limits))

    def marks(self, id: str) -> list[Mark]:
        """The marked days of a person: those given here and those told by them."""
        return Diary(self._records, id).marks()

    def set_mark(self, id: str, day: date, kind: MarkKind, *, on: bool) -> None:
        """Mark a day of a person's, or take the mark away; the card tells them."""
        Diary(self._records, id).set_mark(day, kind, on=on)

    def card(self, id: str, note: str = "") -> bytes:
        """The routine card for a person: all that holds now or later, sealed for them.

        Raises InvalidFile before pairing, or where the person's keys have changed.
        """
        known = self.peers.one(id)
        if known.keys is None:
            raise not_paired(known.alias)
        today = self.today
        given = [one for one in self.assigned(id) if one.withdrawn is None]
        limits = self.limits(id)
        card = RoutineCard(
            id=str(uuid.uuid4()),
            created=self._records.clock.wall().astimezone(UTC),
            to=known.keys.recipient,
            seq=self.peers.next_seq(id),
            app=__version__,
            note=note,
            assignments=tuple(
                assignment_part(within_limits(one.assignment, limits), one.routine) for one in given
            ),
            scripts=tuple(map(script_part, self.scripts.named_by(one.routine for one in given))),
            marks=mark_parts(mark for mark in self.marks(id) if mark.day >= today),
        )
        sealed = seal(tidy(card), self.peers.identity)
        sent = Exchanged(card.seq, card.id, self._records.clock.wall(), True)

        def write(connection: Connection) -> None:
            with transaction(connection):
                put_exchanged(connection, id, sent)

        self._records.store.call(write).result()
        return sealed

    # What was told

    def records(self, id: str, period: Period) -> PersonRecords:
        """All that a person has told of a period, for a report."""
        first, last = period.first, period.last
        assignments = tuple(read_given(self._records, id).get(id, ()))
        sessions, files = self._records.store.call(
            lambda connection: (
                told_sessions(connection, id, first, last),
                exchanged_with(connection, id, outward=False),
            )
        ).result()
        diary = Diary(self._records, id)
        known = [
            (Period(file.first, file.last), file.left_out)
            for file in files
            if file.first is not None and file.last is not None
        ]
        near = [left for span, left in known if span.first <= last and span.last >= first]
        return PersonRecords(
            assignments,
            [titled(one, self._library, assignments) for one in sessions],
            diary.ledger(first, last),
            [_with_title(one, self._library) for one in diary.safety(first, last)],
            diary.exposures(first, last),
            diary.notes(first, last),
            diary.marks(first, last),
            (),
            [span for span, _ in known],
            frozenset(name for left in near for name in left.split()),
        )

    def report(self, id: str, period: Period) -> PracticeReport:
        """The page of one person and one period."""
        known = self.peers.one(id)
        header = Header(known.alias, self.name, __version__, __version__, self.today)
        return practice_report(self.records(id, period), period, header)

    def last_told(self, id: str) -> Period | None:
        """The days of the last summary of a person, None where there is none."""
        files = self._records.store.call(
            lambda connection: exchanged_with(connection, id, outward=False)
        ).result()
        if not files or files[-1].first is None or files[-1].last is None:
            return None
        return Period(files[-1].first, files[-1].last)

    def _rows(self, id: str) -> list[AssignmentRow]:
        given = [one for one in self.assigned(id) if one.withdrawn is None]
        return [_row(id, one.assignment, one.routine) for one in given]

    def _put(self, id: str, rows: list[AssignmentRow]) -> None:
        today = self.today

        def write(connection: Connection) -> None:
            with transaction(connection):
                put_assignments(connection, id, rows, today)

        self._records.store.call(write).result()


def _entries(found: Told) -> list[Entry]:
    dated = (
        (LEDGER, found.ledger),
        (SAFETY, found.safety),
        (EXPOSURE, found.exposure),
        (NOTE, found.notes),
    )
    entries = [
        Entry(kind, one.day, one.uid, body_of(one)) for kind, several in dated for one in several
    ]
    marks = [Entry(MARK, one.day, mark_uid(one), body_of(one)) for one in found.marks]
    return entries + marks


def _with_title(entry: SafetyEntry, library: Library) -> SafetyEntry:
    return replace(entry, what=title_of(entry.what, library))


def _row(peer: str, assignment: Assignment, routine: Routine) -> AssignmentRow:
    return AssignmentRow(
        peer,
        assignment.id,
        body_of(assignment),
        routine_text(routine),
        assignment.start,
        review=assignment.review,
        end=assignment.end,
    )
