"""A patient and a therapist on one machine, each with a real store of their own."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

from mindbody.caseload import Caseload
from mindbody.clock import ManualClock
from mindbody.core.practice import Assignment
from mindbody.core.session import EventKind, Outcome, SessionEvent, SessionRecord
from mindbody.library import Library
from mindbody.patient_files import PatientFiles
from mindbody.plan_space import PlanSpace
from mindbody.practice_space import PracticeSpace
from mindbody.ratings import Rating, Ratings
from mindbody.store import Records, open_records
from mindbody.store.ratings import RatingTable
from mindbody.summary_parts import title_of

LIBRARY = Library.load()
ZONE = timezone(timedelta(hours=2))
MONDAY = datetime(2026, 6, 1, 9, 0, tzinfo=ZONE)


class Two:
    """Both sides, with one clock; `close` gives the files back."""

    def __init__(self, folder: Path) -> None:
        self.clock = ManualClock(MONDAY)
        self.patient_records = open_records(self.clock, folder=folder / "patient")
        self.therapist_records = open_records(self.clock, folder=folder / "therapist")
        self.open_again()

    def open_again(self) -> None:
        """As after both apps were closed and opened."""
        self.space = PracticeSpace.of(LIBRARY, self.patient_records)
        self.plan = PlanSpace.of(LIBRARY, self.patient_records, self.space)
        self.caseload = Caseload.of(LIBRARY, self.therapist_records)

    @property
    def files(self) -> PatientFiles:
        return self.plan.files

    def close(self) -> None:
        self.patient_records.log.close()
        self.therapist_records.log.close()

    def pair(self, alias: str = "Robin", *, verified: bool = True) -> str:
        """Invite, answer, compare; returns the id that both have for each other."""
        self.caseload.name = "Dr. Vale"
        person = self.caseload.add(alias)
        seen = self.files.look_at_invite(self.caseload.invite(person.id).text())
        self.files.take_invite(seen.invite)
        self.caseload.take(self.files.answer(person.id))
        if verified:
            self.plan.peers.say_same(person.id)
            self.caseload.peers.say_same(person.id)
        return person.id

    def days(self, n: int) -> None:
        self.clock.advance(n * 86_400_000)
        self.plan.read_again()


def practised(
    records: Records,
    uid: str,
    what: str,
    *,
    assignment: str = "",
    outcome: Outcome = Outcome.COMPLETED,
    ran_ms: int = 300_000,
    before: int | None = None,
    after: int | None = None,
) -> SessionRecord:
    """A session written to a log as it would have run, ending now, with its ratings."""
    began = records.clock.wall()
    record = SessionRecord(uid, what, title_of(what, LIBRARY), 300_000)
    records.log.begin(record, "{}", assignment)
    records.log.append(uid, SessionEvent(EventKind.STARTED, 0, began))
    ended = began + timedelta(milliseconds=ran_ms)
    records.log.append(uid, SessionEvent(EventKind.ENDED, ran_ms, ended, outcome=outcome))
    assert records.log.settle() is None
    ratings = Ratings(RatingTable(records.store))
    ratings.keep(began.isoformat(), Rating(what, before, after=after), uid)
    return replace(record, practised_ms=ran_ms)


def assigned(two: Two, id: str, assignment: Assignment, routine_id: str) -> None:
    """Assign a routine of the library and carry the card over."""
    two.caseload.assign(id, assignment, LIBRARY.routine(routine_id))
    two.files.take_card(two.caseload.card(id))
