"""What a patient takes in and gives out: invitation, answer, routine card, practice summary.

    files.look_at_invite(text) -> InviteSeen        # nothing changes; the number to compare
    files.take_invite(invite, alias) -> Known
    files.answer(id) -> bytes                       # the file that goes back to the therapist
    files.look_at_card(raw) -> CardSeen             # nothing changes
    files.take_card(raw) -> CardSeen                # assignments, envelope, unlocks, marks
    files.draft_summary(id, period) -> SummaryDraft # field by field, each can be struck
    files.summary_file(draft) -> bytes              # exactly what the draft shows

What cannot be taken raises InvalidFile, UntrustedFile or UnsupportedVersion with words for
people; then nothing has changed. Bytes become a file at exchange/files.py.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

import msgspec

from mindbody import __version__
from mindbody.assigned import Assigned
from mindbody.card_parts import assignment_of, marks_of, script_of
from mindbody.core.ledger import Note, NoteKind
from mindbody.core.practice import Assignment, practice_day
from mindbody.core.report import Header, Period, PersonRecords, PracticeReport, practice_report
from mindbody.core.routine import Routine
from mindbody.core.treatment_days import Mark
from mindbody.diary import MARK, Diary, mark_uid
from mindbody.exchange.card import RoutineCard
from mindbody.exchange.invite import Invite, answer_to, invite_from_text
from mindbody.exchange.order import Standing, require_new, standing
from mindbody.exchange.payload import tidy
from mindbody.exchange.safety_number import safety_number
from mindbody.exchange.seal import Opened, open_card, seal
from mindbody.exchange.summary import AckPart, GapPart, PracticeSummary
from mindbody.keepsakes import body_of
from mindbody.library import Library
from mindbody.own_scripts import OwnScript, known_with, put_script
from mindbody.peerbook import Known, PeerBook, checked_alias, not_paired, not_verified
from mindbody.routine_text import routine_text
from mindbody.store import Records, peers
from mindbody.store.assignments import AssignmentRow, put_assignments
from mindbody.store.cipher import Connection, transaction
from mindbody.store.entries import OWN, Entry, put_entries
from mindbody.store.exchanged import Exchanged, exchanged_with, put_exchanged
from mindbody.store.sessions import first_start
from mindbody.summary_parts import (
    FIELDS,
    Parts,
    for_peer,
    note_parts,
    page_records,
    parts_of,
    told,
    without,
)

# Struck until the person puts it in: all but counts, days, minutes and ratings.
STRUCK_AT_FIRST = frozenset(FIELDS) - {"sessions", "ratings"}
# A summary begins so many days before today where nothing was sent before.
FIRST_DAYS = 28


@dataclass(frozen=True, slots=True)
class InviteSeen:
    """An invitation that was read, and taken by nobody yet.

    `number` is what both compare; `known` is the therapist where the pairing is known, and
    `is_key_changed` says that it comes with other keys than before.
    """

    invite: Invite
    name: str
    number: tuple[str, ...]
    known: Known | None
    is_key_changed: bool


@dataclass(frozen=True, slots=True)
class AssignedSeen:
    """One assignment in a card: with its routine, and whether it was there before."""

    assignment: Assignment
    routine: Routine
    is_new: bool


@dataclass(frozen=True, slots=True)
class CardSeen:
    """A routine card that was read. `taken_back` are titles of what is in it no more."""

    by: Known
    seq: int
    note: str
    assigned: tuple[AssignedSeen, ...]
    taken_back: tuple[str, ...]
    marks: tuple[Mark, ...]
    scripts: tuple[OwnScript, ...]
    card: RoutineCard


@dataclass(frozen=True, slots=True)
class SummaryDraft:
    """A summary before it leaves. `withheld` are struck fields, by the names of the format
    (`summary_parts.FIELDS`); `choices` are all notes of the period, `ticked` the uids of those
    that go with it.

    `report` is the page that the therapist will read, made from nothing but `summary`.
    """

    peer: str
    period: Period
    parts: Parts
    choices: tuple[Note, ...]
    withheld: frozenset[str]
    ticked: frozenset[str]
    summary: PracticeSummary
    report: PracticeReport


class OwnPlan(Protocol):
    """What the files need of a person's plan: `plan_space.PlanSpace` has it."""

    @property
    def diary(self) -> Diary: ...
    @property
    def peers(self) -> PeerBook: ...
    def read_again(self) -> None: ...
    def all_assigned(self) -> tuple[Assigned, ...]: ...
    def records(self, period: Period) -> PersonRecords: ...


class PatientFiles:
    """Files of one person; see the head of this module. Every method raises StoreError."""

    def __init__(self, library: Library, records: Records, plan: OwnPlan) -> None:
        self._library, self._records, self._plan = library, records, plan
        self._peers = plan.peers

    # Pairing

    def look_at_invite(self, text: str) -> InviteSeen:
        """What an invitation says that was scanned, typed, or read from a file."""
        invite = invite_from_text(text)
        known = self._peers.find(invite.pairing)
        changed = known is not None and known.keys is not None and known.keys != invite.keys
        number = safety_number(self._peers.identity.public, invite.keys)
        return InviteSeen(invite, invite.name, number, known, changed)

    def take_invite(self, invite: Invite, alias: str = "") -> Known:
        """Take a therapist in, not verified yet; other keys of a known one only wait.

        `alias` is what the person calls them, by default the name in the invitation.
        """
        known = self._peers.find(invite.pairing)
        if known is None or alias:
            self._peers.add(invite.pairing, checked_alias(alias or invite.name))
        return self._peers.take_keys(invite.pairing, invite.keys)

    def answer(self, id: str) -> bytes:
        """The answer to a therapist's invitation: this person's public keys, sealed for them."""
        known = self._peers.one(id)
        keys = known.new_keys or known.keys
        if keys is None:
            raise not_paired(known.alias)
        identity = self._peers.identity
        invite = Invite(keys, id)
        return seal(answer_to(invite, identity, str(uuid.uuid4()), self._now()), identity)

    # Cards

    def look_at_card(self, raw: bytes, name: str = "") -> CardSeen:
        """What a routine card says. Nothing changes; one that is there already may be read."""
        opened = self._open_card(raw, name)
        return self._seen(opened)[0]

    def take_card(self, raw: bytes, name: str = "") -> CardSeen:
        """Take a routine card in: it is the whole plan of this therapist from now on.

        The same card again, an older one, or another under the same number is refused.
        """
        opened = self._open_card(raw, name)
        accepted = opened.accepted
        assert accepted is not None
        require_new(accepted, self._peers.one(opened.peer.pairing).last)
        seen, rows = self._seen(opened)
        peer, at, today = opened.peer.pairing, self._records.clock.wall(), self._plan.diary.today
        proof = Exchanged(
            seen.seq, opened.content.id, at, False, payload=opened.signature + opened.payload
        )
        marks = [Entry(MARK, m.day, mark_uid(m), body_of(m)) for m in seen.marks]

        def write(connection: Connection) -> None:
            with transaction(connection):
                put_assignments(connection, peer, rows, today)
                for script in seen.scripts:
                    put_script(connection, script, at)
                put_entries(connection, OWN, marks)
                put_exchanged(connection, peer, proof)
                peers.set_seq_in(connection, peer, accepted.seq, accepted.digest)

        self._records.store.call(write).result()
        self._plan.read_again()
        return seen

    def is_there_already(self, raw: bytes, name: str = "") -> bool:
        """Whether this very card was the last that was taken in."""
        opened = self._open_card(raw, name)
        assert opened.accepted is not None
        last = self._peers.one(opened.peer.pairing).last
        return standing(opened.accepted, last) is Standing.SAME

    def _open_card(self, raw: bytes, name: str) -> Opened:
        return open_card(raw, self._peers.identity, self._peers.to_open_with(), name)

    def _seen(self, opened: Opened) -> tuple[CardSeen, list[AssignmentRow]]:
        card = opened.content
        assert isinstance(card, RoutineCard)
        peer = opened.peer.pairing
        before = {one.id: one for one in self._plan.all_assigned() if one.peer == peer}
        seen, rows = [], []
        scripts = tuple(script_of(part) for part in card.scripts)
        exercises = known_with(self._library, scripts)
        for part in card.assignments:
            assignment, routine = assignment_of(part, exercises)
            seen.append(AssignedSeen(assignment, routine, part.id not in before))
            rows.append(_row(peer, assignment, routine_text(routine)))
        today, given = self._plan.diary.today, {row.id for row in rows}
        taken_back = tuple(
            one.assignment.title
            for one in before.values()
            if one.id not in given and one.holds_on(today)
        )
        known = self._peers.one(peer)
        marks = tuple(marks_of(card.marks))
        found = CardSeen(known, card.seq, card.note, tuple(seen), taken_back, marks, scripts, card)
        return found, rows

    # Summaries

    def period_due(self, id: str) -> Period:
        """From the last day that a summary for this therapist has told, until today.

        That day is told again, because it may not have been over.
        """
        today, last = self._plan.diary.today, self.last_handed_over(id)
        if last is not None:
            return Period(min(today, last), today)
        return Period(date.fromordinal(today.toordinal() - FIRST_DAYS + 1), today)

    def draft_summary(self, id: str, period: Period) -> SummaryDraft:
        """What a therapist would see of a period, with the fields struck that are at first.

        Raises InvalidFile before pairing.
        """
        mine = [one for one in self._plan.all_assigned() if one.peer == id]
        stages = [(one.id, one.stage) for one in mine if one.assignment.titration is not None]
        records = for_peer(self._plan.records(period), {one.id for one in mine}, self._library)
        parts = replace(parts_of(records, period, stages), gaps=self._gaps(id, period))
        notes = tuple(
            note for note in records.notes if period.holds(note.day) and note.kind is NoteKind.NOTE
        )
        ticked = frozenset(note.uid for note in notes if note.share)
        return self._draft(id, period, parts, notes, STRUCK_AT_FIRST, ticked)

    def strike(self, draft: SummaryDraft, field: str, struck: bool) -> SummaryDraft:
        """Strike a field of a draft, or put it back. Raises ValueError for none of `FIELDS`."""
        if field not in FIELDS:
            raise ValueError(f"a summary has no field {field}")
        withheld = draft.withheld | {field} if struck else draft.withheld - {field}
        return self._again(draft, withheld, draft.ticked)

    def tick(self, draft: SummaryDraft, note: str, ticked: bool) -> SummaryDraft:
        """Let a note, by its uid, go with a draft, or leave it out."""
        chosen = draft.ticked | {note} if ticked else draft.ticked - {note}
        return self._again(draft, draft.withheld, chosen)

    def summary_file(self, draft: SummaryDraft) -> bytes:
        """The sealed summary: exactly what the draft shows, and nothing else.

        Call `handed_over` once the file is where the person wanted it. Raises InvalidFile
        while the number with this therapist has not been compared.
        """
        known = self._peers.one(draft.peer)
        if known.keys is None:
            raise not_paired(known.alias)
        if not known.is_verified:
            raise not_verified(known.alias)
        seq = self._peers.next_seq(draft.peer)
        return seal(msgspec.structs.replace(draft.summary, seq=seq), self._peers.identity)

    def handed_over(self, draft: SummaryDraft) -> None:
        """Note that a summary went out: its days and what was struck, nothing of its content."""
        at, period = self._records.clock.wall(), draft.period
        struck = " ".join(sorted(draft.withheld))

        def write(connection: Connection) -> None:
            with transaction(connection):
                seq = peers.peer_of(connection, draft.peer).seq_out
                sent = Exchanged(seq, draft.summary.id, at, True, period.first, period.last, struck)
                put_exchanged(connection, draft.peer, sent)

        self._records.store.call(write).result()

    def last_handed_over(self, id: str) -> date | None:
        """The last day that a summary for this therapist has told, None where none went out."""
        sent = self._records.store.call(
            lambda connection: exchanged_with(connection, id, outward=True)
        ).result()
        return max((file.last for file in sent if file.last is not None), default=None)

    def _gaps(self, id: str, period: Period) -> tuple[GapPart, ...]:
        """The days of a period of which nothing can be known: before there was any trace."""
        first = self._records.store.call(first_start).result()
        known = self._peers.one(id).made
        if first is not None:
            known = min(known, practice_day(first, self._plan.diary.boundary_min))
        if known <= period.first:
            return ()
        last = min(period.last, known - timedelta(days=1))
        return (GapPart(from_day=period.first, to_day=last, why="not_installed"),)

    def _again(
        self, draft: SummaryDraft, withheld: frozenset[str], ticked: frozenset[str]
    ) -> SummaryDraft:
        return self._draft(draft.peer, draft.period, draft.parts, draft.choices, withheld, ticked)

    def _draft(
        self,
        id: str,
        period: Period,
        parts: Parts,
        choices: tuple[Note, ...],
        withheld: frozenset[str],
        ticked: frozenset[str],
    ) -> SummaryDraft:
        known = self._peers.one(id)
        if known.keys is None:
            raise not_paired(known.alias)
        seq = None if known.last is None else known.last.seq
        whole = PracticeSummary(
            id=str(uuid.uuid4()),
            created=self._now(),
            to=known.keys.recipient,
            seq=1,
            from_day=period.first,
            to_day=period.last,
            app=__version__,
            # Exercises and panels come with the app, and change with its version only.
            content=__version__,
            ack=None if seq is None else AckPart(routine_seq=seq),
            **without(replace(parts, notes=note_parts(choices, ticked)), withheld),
        )
        # Before the person sees it: what is shown is what goes.
        summary = tidy(whole)
        mine = (one.assignment for one in self._plan.all_assigned() if one.peer == id)
        records = page_records((told(summary),), tuple(mine), self._library)
        today = self._records.clock.wall().date()
        header = Header("", known.alias, __version__, __version__, today)
        report = practice_report(records, period, header)
        return SummaryDraft(id, period, parts, choices, withheld, ticked, summary, report)

    def _now(self) -> datetime:
        return self._records.clock.wall().astimezone(UTC)


def _row(peer: str, assignment: Assignment, text: str) -> AssignmentRow:
    return AssignmentRow(
        peer,
        assignment.id,
        body_of(assignment),
        text,
        assignment.start,
        review=assignment.review,
        end=assignment.end,
    )
