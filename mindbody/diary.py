"""What a person says about practice besides sessions, and what the app notes of safety.

    diary.today                                       the practice day that it is
    diary.not_done(id, Reason.NO_TIME)                one tap; diary.undo(entry) takes it back
    diary.done_without_app(id, minutes=10)
    diary.pause_reminders(until); diary.resume_reminders(); diary.reminders_paused
    diary.set_mark(day, kind, on=True); diary.suggestions()
    diary.begin_exposure(item, before=4); diary.rate_peak(8); diary.end_exposure(after=3)
    diary.ask(text, share=True); diary.question
    diary.note_safety(SafetyKind.HELP_OPENED)

Everything is on disk when a method returns. Every method waits for the disk and raises
StoreError; nothing has changed then. No rule of distress ever runs on exposure entries.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from msgspec import Struct

from mindbody.core.ledger import (
    EntryKind,
    ExposureEntry,
    ExposureItem,
    ExposureKind,
    LedgerEntry,
    Note,
    NoteKind,
    Reason,
    SafetyEntry,
    SafetyKind,
    may_offer_calming,
    reminders_paused,
)
from mindbody.core.practice import USUAL_BOUNDARY_MIN, minute_of, practice_day
from mindbody.core.treatment_days import Mark, MarkKind, Suggestion, suggestions
from mindbody.errors import InvalidFile
from mindbody.keepsakes import ONLY, body_of, value_of
from mindbody.language import said
from mindbody.store import Records
from mindbody.store.entries import OWN, Entry, EntryTable

LEDGER, SAFETY, EXPOSURE, NOTE, MARK = "ledger", "safety", "exposure", "note", "mark"
_DAY = "day"
# Marks this far away say nothing about today.
_MARKS_FROM, _MARKS_UNTIL = timedelta(days=10), timedelta(days=10)

Value = TypeVar("Value")
EVER = (date.min, date.max)


class _Day(Struct, frozen=True, forbid_unknown_fields=True):
    boundary_min: int = USUAL_BOUNDARY_MIN


class Diary:
    """The diary of one person; see the head of this module. For one thread."""

    def __init__(self, records: Records, peer: str = OWN) -> None:
        self._records, self._peer = records, peer
        self._entries = EntryTable(records.store)
        self._boundary_min: int | None = None
        self.notices: tuple[str, ...] = ()

    # The day

    @property
    def boundary_min(self) -> int:
        """When a practice day ends, in minutes after midnight."""
        if self._boundary_min is None:
            bodies = [one.body for one in self._records.shelf.all() if one.kind == _DAY]
            kept = value_of(bodies[0], _Day) if bodies else _Day()
            self._boundary_min = kept.boundary_min
        return self._boundary_min

    def end_day_at(self, boundary_min: int) -> None:
        """Choose when a practice day ends, 0 to 720 minutes after midnight."""
        practice_day(self._records.clock.wall(), boundary_min)
        self._records.shelf.put(_DAY, ONLY, body_of(_Day(boundary_min)))
        self._boundary_min = boundary_min

    @property
    def today(self) -> date:
        """The practice day that it is now."""
        return practice_day(self._records.clock.wall(), self.boundary_min)

    # The ledger

    def not_done(
        self, assignment: str, reason: Reason, day: date | None = None, text: str = ""
    ) -> LedgerEntry:
        """Practice that did not happen, and why; `text` is the person's own words for it."""
        return self._log(EntryKind.NOT_DONE, day, assignment, reason=reason, text=text)

    def done_without_app(
        self, assignment: str, day: date | None = None, minutes: int | None = None
    ) -> LedgerEntry:
        """Practice that happened without the app."""
        return self._log(EntryKind.WITHOUT_APP, day, assignment, minutes=minutes)

    def opened(self, assignment: str) -> LedgerEntry:
        """An assignment was opened and not begun."""
        return self._log(EntryKind.OPENED, None, assignment)

    def moved(self, assignment: str, *, up: bool) -> LedgerEntry:
        """The person agreed to the next step of a plan, or took a step back."""
        return self._log(EntryKind.STAGE_UP if up else EntryKind.STAGE_BACK, None, assignment)

    def pause_reminders(self, until: date | None = None) -> LedgerEntry:
        """Let reminders rest until a day, that day included, or until they are wanted again."""
        return self._log(EntryKind.REMINDERS_PAUSED, None, "", until=until)

    def resume_reminders(self) -> LedgerEntry:
        """Let reminders come again."""
        return self._log(EntryKind.REMINDERS_RESUMED, None, "")

    @property
    def reminders_paused(self) -> bool:
        """Whether reminders rest today."""
        return reminders_paused(self.ledger(), self.today)

    def undo(self, entry: LedgerEntry) -> None:
        """Take back an entry of the ledger, as if it had never been."""
        self._entries.remove(LEDGER, entry.uid, self._peer)

    def ledger(self, first: date = date.min, last: date = date.max) -> list[LedgerEntry]:
        """The ledger of a span of days, from old to new."""
        return sorted(self._read(LEDGER, LedgerEntry, first, last), key=lambda one: one.at_us)

    # Days that differ

    def set_mark(self, day: date, kind: MarkKind, *, on: bool) -> None:
        """Mark a day, or take the mark away."""
        mark = Mark(day, kind)
        if on:
            self._put(MARK, day, mark_uid(mark), mark)
        else:
            self._entries.remove(MARK, mark_uid(mark), self._peer)

    def marks(self, first: date = date.min, last: date = date.max) -> list[Mark]:
        """The marked days of a span of days."""
        return self._read(MARK, Mark, first, last)

    def suggestions(self) -> tuple[Suggestion, ...]:
        """What suits today, the most binding first; empty on an ordinary day."""
        today = self.today
        return suggestions(self.marks(today - _MARKS_FROM, today + _MARKS_UNTIL), today)

    # Exposure homework

    def begin_exposure(self, item: ExposureItem | str, before: int | None = None) -> ExposureEntry:
        """Begin a piece of exposure homework; the one that is open stays the only one.

        Raises InvalidFile where one is open already, ValueError for a rating there is not.
        """
        if self.running_exposure is not None:
            raise InvalidFile(
                said("A piece of exposure homework is open already."),
                said("End it first, then begin the next one."),
            )
        kind = ExposureKind.IN_VIVO if isinstance(item, str) else item.kind
        words, item_id = (item, "") if isinstance(item, str) else (item.item, item.id)
        entry = ExposureEntry(
            str(uuid.uuid4()),
            words,
            self.today,
            kind,
            before,
            item_id=item_id,
            started=self._records.clock.wall(),
        )
        return self._keep_exposure(entry)

    @property
    def running_exposure(self) -> ExposureEntry | None:
        """The entry that is open, also after the app was closed in between."""
        return next((entry for entry in self.exposures() if entry.is_open), None)

    @property
    def may_offer_calming(self) -> bool:
        """Whether calming exercises may be offered now."""
        return may_offer_calming(self.exposures(self.today - timedelta(days=1)))

    def rate_peak(self, peak: int) -> ExposureEntry:
        """The highest distress so far, 0 to 10. Raises InvalidFile where nothing is open."""
        return self._keep_exposure(replace(self._open_exposure(), peak=peak))

    def end_exposure(self, after: int | None = None, peak: int | None = None) -> ExposureEntry:
        """End what is open; its minutes are counted from its beginning."""
        entry = self._open_exposure()
        assert entry.started is not None
        ran = self._records.clock.wall() - entry.started
        peak = entry.peak if peak is None else peak
        minutes = max(0, round(ran / timedelta(minutes=1)))
        return self._keep_exposure(replace(entry, after=after, peak=peak, minutes=minutes))

    def drop_exposure(self, uid: str) -> None:
        """Delete an entry for good."""
        self._entries.remove(EXPOSURE, uid, self._peer)

    def exposures(self, first: date = date.min, last: date = date.max) -> list[ExposureEntry]:
        """The exposure log of a span of days."""
        return self._read(EXPOSURE, ExposureEntry, first, last)

    # Words

    def ask(self, text: str, *, share: bool = True) -> None:
        """The question for the next appointment, in place of the one before; "" takes it away."""
        for note in self.notes():
            if note.kind is NoteKind.QUESTION:
                self._entries.remove(NOTE, note.uid, self._peer)
        if text.strip():
            self._note(NoteKind.QUESTION, text.strip(), share, "")

    @property
    def question(self) -> Note | None:
        """The question for the next appointment."""
        asked = [note for note in self.notes() if note.kind is NoteKind.QUESTION]
        return asked[-1] if asked else None

    def note(self, text: str, *, share: bool = False, session: str = "") -> Note:
        """A note on practice; it leaves this computer only where `share` is ticked."""
        return self._note(NoteKind.NOTE, text, share, session)

    def share(self, note: Note, share: bool) -> Note:
        """Tick a note to share, or untick it."""
        return self._keep_note(replace(note, share=share))

    def forget(self, note: Note) -> None:
        """Delete a note for good."""
        self._entries.remove(NOTE, note.uid, self._peer)

    def notes(self, first: date = date.min, last: date = date.max) -> list[Note]:
        """The notes and questions of a span of days."""
        return self._read(NOTE, Note, first, last)

    # Safety

    def note_safety(self, kind: SafetyKind, what: str = "", value: int = 0) -> None:
        """Note that Help was opened, Ground me was used, an exercise was put aside (`what`)."""
        minute = minute_of(self._records.clock.wall())
        entry = SafetyEntry(str(uuid.uuid4()), kind, self.today, minute, what, value)
        self._put(SAFETY, entry.day, entry.uid, entry)

    def safety(self, first: date = date.min, last: date = date.max) -> list[SafetyEntry]:
        """What stands in the first line of a report, of a span of days."""
        return self._read(SAFETY, SafetyEntry, first, last)

    # Keeping and reading

    def _log(
        self,
        kind: EntryKind,
        day: date | None,
        assignment: str,
        *,
        reason: Reason | None = None,
        until: date | None = None,
        minutes: int | None = None,
        text: str = "",
    ) -> LedgerEntry:
        entry = LedgerEntry(
            str(uuid.uuid4()),
            kind,
            day or self.today,
            assignment,
            reason,
            until,
            minutes,
            text,
            round(self._records.clock.wall().timestamp() * 1_000_000),
        )
        self._put(LEDGER, entry.day, entry.uid, entry)
        return entry

    def _open_exposure(self) -> ExposureEntry:
        entry = self.running_exposure
        if entry is None:
            raise InvalidFile(
                said("No exposure homework is open just now."), said("Begin one first.")
            )
        return entry

    def _keep_exposure(self, entry: ExposureEntry) -> ExposureEntry:
        self._put(EXPOSURE, entry.day, entry.uid, entry)
        return entry

    def _note(self, kind: NoteKind, text: str, share: bool, session: str) -> Note:
        return self._keep_note(Note(str(uuid.uuid4()), kind, self.today, text, share, session))

    def _keep_note(self, note: Note) -> Note:
        self._put(NOTE, note.day, note.uid, note)
        return note

    def _put(self, kind: str, day: date, uid: str, value: object) -> None:
        self._entries.put(Entry(kind, day, uid, body_of(value)), self._peer)

    def _read(self, kind: str, type: type[Value], first: date, last: date) -> list[Value]:
        """Entries as what they mean; one that cannot be read is left out, and kept."""
        return read_entries(self._entries.between(kind, first, last, self._peer), type, self._tell)

    def _tell(self, words: str) -> None:
        if words not in self.notices:
            self.notices = (*self.notices, words)


def mark_uid(mark: Mark) -> str:
    """A day has a mark of one kind once."""
    return f"{mark.day.isoformat()}.{mark.kind}"


def read_entries(
    entries: list[Entry], type: type[Value], tell: Callable[[str], None]
) -> list[Value]:
    """The values in entries; `tell` is given words about one that cannot be read."""
    found = []
    for entry in entries:
        try:
            found.append(value_of(entry.body, type))
        except InvalidFile:
            tell(said("An entry of your diary could not be read and is left out. It is kept."))
    return found
