"""Between what is known of a person's practice and the parts of a practice summary.

`parts_of` makes the parts from records, whole; `without` strikes what the person does not
share; `told` reads a summary back into the records that a report is made from. The preview
and the file go through the same summary, so they cannot differ.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, get_args

import msgspec

from mindbody.card_parts import mark_parts, marks_of
from mindbody.core.ledger import (
    EntryKind,
    ExposureEntry,
    ExposureKind,
    LedgerEntry,
    Note,
    NoteKind,
    Reason,
    SafetyEntry,
    SafetyKind,
)
from mindbody.core.practice import Assignment, Practised, State
from mindbody.core.report import Period, PersonRecords
from mindbody.core.treatment_days import Mark
from mindbody.exchange.summary import (
    ExposurePart,
    GapPart,
    LedgerPart,
    NotePart,
    PracticeSummary,
    SafetyPart,
    SessionPart,
    StageAt,
    Withheld,
)
from mindbody.library import Library

# What can be struck out as a whole, by the names of the format.
FIELDS: tuple[str, ...] = get_args(Withheld)
_SECOND_MS = 1_000


@dataclass(frozen=True, slots=True)
class Parts:
    """All that a summary of a period could say."""

    sessions: tuple[SessionPart, ...] = ()
    ledger: tuple[LedgerPart, ...] = ()
    safety: tuple[SafetyPart, ...] = ()
    exposures: tuple[ExposurePart, ...] = ()
    notes: tuple[NotePart, ...] = ()
    question: str = ""
    marks: tuple[Mark, ...] = ()
    stages: tuple[StageAt, ...] = ()
    gaps: tuple[GapPart, ...] = ()


def parts_of(records: PersonRecords, period: Period, stages: Iterable[tuple[str, int]]) -> Parts:
    """The parts of a period; `stages` are assignments and where their plans stand.

    Notes are not in it: see `note_parts`. Exposure homework that is still open comes with the
    next summary.
    """
    questions = [
        note.text
        for note in records.notes
        if note.share and note.kind is NoteKind.QUESTION and period.holds(note.day)
    ]
    return Parts(
        tuple(map(_session_part, _inside(records.sessions, period))),
        tuple(map(_ledger_part, _inside(records.ledger, period))),
        tuple(
            SafetyPart(
                uid=one.uid, day=one.day, kind=one.kind.value, minute=one.minute, what=one.what
            )
            for one in _inside(records.safety, period)
            if one.kind is not SafetyKind.ITEM_9
        ),
        tuple(_exposure_part(one) for one in _inside(records.exposure, period) if not one.is_open),
        question=questions[-1] if questions else "",
        marks=tuple(_inside(records.marks, period)),
        stages=tuple(StageAt(assignment=id, at=at) for id, at in stages),
    )


def for_peer(records: PersonRecords, own: Container[str], library: Library) -> PersonRecords:
    """Records as one therapist may know them: nothing says what another one assigned.

    `own` are ids of the assignments of this therapist. Practice for another one counts as
    practice of the person's own choice; titles of the library are left out, the reader has them.
    """
    sessions = [
        one._replace(
            assignment=one.assignment if one.assignment in own else "",
            title="" if library.has(one.what) else one.title,
        )
        for one in records.sessions
    ]
    ledger = [one for one in records.ledger if not one.assignment or one.assignment in own]
    return replace(records, sessions=sessions, ledger=ledger)


def note_parts(notes: Iterable[Note], ticked: Container[str]) -> tuple[NotePart, ...]:
    """The notes that were ticked, by uid."""
    return tuple(
        NotePart(uid=note.uid, day=note.day, text=note.text, session=note.session)
        for note in notes
        if note.uid in ticked
    )


def without(parts: Parts, withheld: frozenset[str]) -> dict[str, Any]:
    """The fields of a summary, less what the person struck: some of `FIELDS`."""
    sessions, safety = parts.sessions, parts.safety
    if "minute" in withheld:
        sessions = tuple(msgspec.structs.replace(one, minute=None) for one in sessions)
        safety = tuple(msgspec.structs.replace(one, minute=None) for one in safety)
    if "ratings" in withheld:
        sessions = tuple(
            msgspec.structs.replace(one, before=None, mid=None, after=None, no_answer=False)
            for one in sessions
        )
    fields: dict[str, Any] = {
        "sessions": sessions,
        "ledger": parts.ledger,
        "safety": safety,
        "exposures": parts.exposures,
        "notes": parts.notes,
        "question": parts.question,
        "marks": mark_parts(parts.marks),
        "stages": parts.stages,
    }
    empty = {name: "" if name == "question" else () for name in fields if name in withheld}
    return {**fields, **empty, "gaps": parts.gaps, "withheld": tuple(sorted(withheld))}


@dataclass(frozen=True, slots=True)
class Told:
    """A summary read back. `titles` are of what is the person's own, by id."""

    period: Period
    sessions: tuple[Practised, ...]
    ledger: tuple[LedgerEntry, ...]
    safety: tuple[SafetyEntry, ...]
    exposure: tuple[ExposureEntry, ...]
    notes: tuple[Note, ...]
    marks: tuple[Mark, ...]
    covered: tuple[Period, ...]
    left_out: frozenset[str]
    stages: tuple[tuple[str, int], ...]


def told(summary: PracticeSummary) -> Told:
    """What a summary says. Titles of the library's own are empty: the reader knows them."""
    period = Period(summary.from_day, summary.to_day)
    question = Note(summary.id, NoteKind.QUESTION, summary.to_day, summary.question, share=True)
    return Told(
        period,
        tuple(map(_practised, summary.sessions)),
        tuple(map(_ledger_entry, summary.ledger)),
        tuple(
            SafetyEntry(one.uid, SafetyKind(one.kind), one.day, one.minute, one.what)
            for one in summary.safety
        ),
        tuple(map(_exposure_entry, summary.exposures)),
        (
            *(
                Note(one.uid, NoteKind.NOTE, one.day, one.text, True, one.session)
                for one in summary.notes
            ),
            *((question,) if summary.question else ()),
        ),
        tuple(marks_of(summary.marks)),
        _covered(period, summary.gaps),
        frozenset(summary.withheld),
        tuple((one.assignment, one.at) for one in summary.stages),
    )


def page_records(
    summaries: Sequence[Told], assignments: Sequence[Assignment], library: Library
) -> PersonRecords:
    """What a page is made from that knows summaries alone; titles come from the library."""

    def all_of(name: str) -> list[Any]:
        return [one for summary in summaries for one in getattr(summary, name)]

    return PersonRecords(
        assignments,
        [titled(one, library, assignments) for one in all_of("sessions")],
        all_of("ledger"),
        [replace(one, what=title_of(one.what, library)) for one in all_of("safety")],
        all_of("exposure"),
        all_of("notes"),
        all_of("marks"),
        (),
        all_of("covered"),
        frozenset().union(*(summary.left_out for summary in summaries)),
    )


def titled(one: Practised, library: Library, assignments: Sequence[Assignment]) -> Practised:
    """A session with its title, where that was left to the reader."""
    if one.title:
        return one
    given = {assignment.id: assignment.title for assignment in assignments}
    return one._replace(title=given.get(one.assignment) or title_of(one.what, library))


def title_of(id: str, library: Library) -> str:
    """The title of an exercise or routine of the library; the id itself for anything else."""
    for entry in library.entries():
        if entry.id == id:
            return entry.title
    return library.routine(id).title if id and library.has(id) else id


def _covered(period: Period, gaps: Sequence[GapPart]) -> tuple[Period, ...]:
    covered, day = [], period.first
    for gap in sorted(gaps, key=lambda gap: gap.from_day):
        if gap.from_day > day:
            covered.append(Period(day, min(period.last, gap.from_day - timedelta(days=1))))
        day = max(day, gap.to_day + timedelta(days=1))
    return (*covered, Period(day, period.last)) if day <= period.last else tuple(covered)


def _inside(dated: Iterable[Any], period: Period) -> list[Any]:
    return [one for one in dated if period.holds(one.day)]


def _session_part(one: Practised) -> SessionPart:
    return SessionPart(
        uid=one.uid,
        day=one.day,
        what=one.what,
        state=one.state.value,
        minute=one.minute,
        title=one.title,
        assignment=one.assignment,
        planned_s=round(one.planned_ms / _SECOND_MS),
        done_s=round(one.practised_ms / _SECOND_MS),
        before=one.before,
        mid=one.mid,
        after=one.after,
        no_answer=one.no_answer,
        without_app=one.without_app,
    )


def _practised(part: SessionPart) -> Practised:
    return Practised(
        part.uid,
        part.what,
        part.title,
        part.day,
        part.minute,
        State(part.state),
        part.done_s * _SECOND_MS,
        part.planned_s * _SECOND_MS,
        part.assignment,
        part.before,
        part.mid,
        part.after,
        part.no_answer,
        part.without_app,
    )


def _ledger_part(one: LedgerEntry) -> LedgerPart:
    return LedgerPart(
        uid=one.uid,
        day=one.day,
        kind=one.kind.value,
        assignment=one.assignment,
        reason=None if one.reason is None else one.reason.value,
        until=one.until,
    )


def _ledger_entry(part: LedgerPart) -> LedgerEntry:
    reason = None if part.reason is None else Reason(part.reason)
    return LedgerEntry(
        part.uid, EntryKind(part.kind), part.day, part.assignment, reason, part.until
    )


def _exposure_part(one: ExposureEntry) -> ExposurePart:
    return ExposurePart(
        uid=one.uid,
        day=one.day,
        item=one.item,
        item_id=one.item_id,
        kind=one.kind.value,
        before=one.before,
        peak=one.peak,
        after=one.after,
        minutes=one.minutes,
    )


def _exposure_entry(part: ExposurePart) -> ExposureEntry:
    return ExposureEntry(
        part.uid,
        part.item,
        part.day,
        ExposureKind(part.kind),
        part.before,
        part.peak,
        part.after,
        0 if part.minutes is None else part.minutes,
        part.item_id,
    )
