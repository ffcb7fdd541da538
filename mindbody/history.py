"""What a person practised, day by day, for themselves: to look at, to put words to, to delete.

    history = History(records, plan)
    history.page(before, what) -> Page           # 25 days at most, the newest first
    history.write_note(uid, "words")             # "" takes them away
    history.forget(entry); history.forget_days(first, last)

Whatever is deleted is also gone from the copies: they are let go of, and the next one is made
from what is left. Every method waits for the disk and raises StoreError.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from mindbody.core.ledger import EntryKind, Note, NoteKind
from mindbody.core.practice import Practised, with_ledger
from mindbody.plan_space import PlanSpace
from mindbody.store import Records
from mindbody.store.cipher import Connection
from mindbody.store.forget import count_days, for_good, forget_days, forget_session
from mindbody.store.history import days_before, has_rating, practised_titles, set_rating_note
from mindbody.store.practised import own_sessions
from mindbody.store.ratings import session_notes

DAYS_AT_ONCE = 25
LONGEST_NOTE = 200


@dataclass(frozen=True, slots=True)
class Day:
    """One practice day and its sessions in order."""

    day: date
    sessions: tuple[Practised, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Days from new to old, words by the uid of a session, and where the next page begins."""

    days: tuple[Day, ...]
    notes: dict[str, str]
    before: date | None


class History:
    """See the head of this module. For one thread."""

    def __init__(self, records: Records, plan: PlanSpace) -> None:
        self._records, self._plan = records, plan

    @property
    def today(self) -> date:
        return self._plan.diary.today

    def titles(self) -> list[tuple[str, str]]:
        """The id and title of all that was practised, the most often practised first."""
        return self._records.store.call(practised_titles).result()

    def page(self, before: date = date.max, what: str = "", first: date = date.min) -> Page:
        """At most 25 days before a day, not before `first`; of one exercise where one is named."""
        boundary_min = self._plan.diary.boundary_min
        # The ends of the calendar have no day after them.
        before = min(before, date(9000, 1, 1))

        def read(connection: Connection) -> tuple[list[Practised], dict[str, str], date | None]:
            days = days_before(connection, before, DAYS_AT_ONCE + 1, boundary_min, what)
            more = days[-2] if len(days) > DAYS_AT_ONCE else None
            low = max(first, more or date.min)
            sessions = own_sessions(connection, low, before - timedelta(days=1), boundary_min)
            rest = more if more is not None and more > first else None
            return sessions, session_notes(connection), rest

        sessions, notes, rest = self._records.store.call(read).result()
        low, high = max(first, rest or date.min), before - timedelta(days=1)
        ledger = self._plan.diary.ledger(low, high)
        told = [entry for entry in ledger if entry.kind is EntryKind.WITHOUT_APP]
        assigned = (one.assignment for one in self._plan.all_assigned())
        found = [one for one in with_ledger(sessions, told, assigned) if what in ("", one.what)]
        for note in self._plan.diary.notes():
            if note.session:
                notes.setdefault(note.session, note.text)
        return Page(_by_day(found), notes, rest)

    def write_note(self, uid: str, text: str) -> None:
        """Words about a session, in place of those before; empty takes them away."""
        text = text.strip()[:LONGEST_NOTE]
        store, diary = self._records.store, self._plan.diary
        if store.call(lambda connection: has_rating(connection, uid)).result():
            store.call(lambda connection: set_rating_note(connection, uid, text)).result()
            return
        self._drop_notes(uid)
        if text:
            diary.note(text, session=uid)

    def forget(self, one: Practised) -> None:
        """Delete one session, or one line about practice without the app, for good."""
        with for_good(self._records.store):
            if one.without_app:
                for entry in self._plan.diary.ledger(one.day, one.day):
                    if entry.uid == one.uid:
                        self._plan.diary.undo(entry)
            else:
                self._drop_notes(one.uid)
                self._records.store.call(
                    lambda connection: forget_session(connection, one.uid)
                ).result()

    def count(self, first: date, last: date) -> int:
        """How many sessions lie in a span of practice days."""
        boundary_min = self._plan.diary.boundary_min
        return self._records.store.call(
            lambda connection: count_days(connection, first, last, boundary_min)
        ).result()

    def forget_days(self, first: date, last: date) -> None:
        """Delete all that happened in a span of practice days, for good."""
        boundary_min = self._plan.diary.boundary_min
        with for_good(self._records.store):
            self._records.store.call(
                lambda connection: forget_days(connection, first, last, boundary_min)
            ).result()

    def _drop_notes(self, uid: str) -> None:
        for note in self._about(uid):
            self._plan.diary.forget(note)

    def _about(self, uid: str) -> list[Note]:
        notes = self._plan.diary.notes()
        return [note for note in notes if note.session == uid and note.kind is NoteKind.NOTE]


def _by_day(sessions: list[Practised]) -> tuple[Day, ...]:
    days: dict[date, list[Practised]] = {}
    for one in sessions:
        days.setdefault(one.day, []).append(one)
    return tuple(Day(day, tuple(days[day])) for day in sorted(days, reverse=True))
