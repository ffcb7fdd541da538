"""What a person says besides sessions: kept at once, taken back, read again after a restart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from mindbody.clock import ManualClock
from mindbody.core.ledger import (
    EntryKind,
    ExposureItem,
    ExposureKind,
    NoteKind,
    Reason,
    SafetyKind,
)
from mindbody.core.treatment_days import MarkKind, Moment
from mindbody.diary import LEDGER, Diary
from mindbody.errors import InvalidFile
from mindbody.store import Records, open_records
from mindbody.store.entries import Entry, EntryTable

ZONE = timezone(timedelta(hours=2))
TODAY = date(2026, 6, 1)
DAY_MS = 86_400_000.0
MINUTE_MS = 60_000.0


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2026, 6, 1, 9, 0, tzinfo=ZONE))


@pytest.fixture
def records(tmp_path: Path, clock: ManualClock) -> Iterator[Records]:
    found = open_records(clock, folder=tmp_path / "mindbody")
    yield found
    found.log.close()


@pytest.fixture
def diary(records: Records) -> Diary:
    return Diary(records)


def test_a_practice_day_ends_when_the_person_says(
    diary: Diary, records: Records, clock: ManualClock
) -> None:
    clock.advance(15 * 60 * MINUTE_MS)  # midnight
    assert (diary.boundary_min, diary.today) == (240, TODAY)
    diary.end_day_at(0)
    assert diary.today == TODAY + timedelta(days=1)
    assert Diary(records).boundary_min == 0
    with pytest.raises(ValueError, match="midnight and noon"):
        diary.end_day_at(800)
    assert Diary(records).boundary_min == 0


def test_one_tap_is_kept_and_taken_back(diary: Diary, records: Records) -> None:
    entry = diary.not_done("one", Reason.OTHER, text="The dog was ill.")
    diary.done_without_app("one", TODAY - timedelta(days=1), minutes=10)
    diary.opened("one")
    diary.moved("one", up=True)
    diary.moved("one", up=False)
    again = Diary(records)
    assert sorted((one.kind, one.day, one.minutes) for one in again.ledger()) == [
        (EntryKind.NOT_DONE, TODAY, None),
        (EntryKind.OPENED, TODAY, None),
        (EntryKind.STAGE_BACK, TODAY, None),
        (EntryKind.STAGE_UP, TODAY, None),
        (EntryKind.WITHOUT_APP, TODAY - timedelta(days=1), 10),
    ]
    assert entry in again.ledger(TODAY)
    diary.undo(entry)
    assert entry not in Diary(records).ledger()


def test_reminders_rest_as_long_as_they_should(diary: Diary, clock: ManualClock) -> None:
    assert not diary.reminders_paused
    diary.pause_reminders(TODAY + timedelta(days=2))
    clock.advance(2 * DAY_MS)
    assert diary.reminders_paused
    clock.advance(DAY_MS)
    assert not diary.reminders_paused
    diary.pause_reminders()
    clock.advance(1)
    assert diary.reminders_paused
    diary.resume_reminders()
    assert not diary.reminders_paused


def test_a_marked_day_is_met_gently(diary: Diary, clock: ManualClock) -> None:
    tomorrow = TODAY + timedelta(days=1)
    assert diary.suggestions() == ()
    diary.set_mark(tomorrow, MarkKind.INFUSION, on=True)
    diary.set_mark(tomorrow, MarkKind.INFUSION, on=True)
    assert len(diary.marks()) == 1
    assert [one.moment for one in diary.suggestions()] == [Moment.BEFORE_INFUSION]
    clock.advance(DAY_MS)
    assert [one.moment for one in diary.suggestions()] == [Moment.INFUSION_DAY]
    diary.set_mark(tomorrow, MarkKind.INFUSION, on=False)
    assert diary.marks() == []
    diary.set_mark(tomorrow, MarkKind.EXPOSURE, on=False)


def test_exposure_homework_survives_a_restart_and_nothing_calming_is_offered(
    diary: Diary, records: Records, clock: ManualClock
) -> None:
    item = ExposureItem("i", "the bus", ExposureKind.IN_VIVO, planned=4)
    diary.begin_exposure(item, before=4)
    assert not diary.may_offer_calming
    with pytest.raises(InvalidFile, match="open already"):
        diary.begin_exposure("the tram")
    again = Diary(records)
    assert again.running_exposure is not None
    again.rate_peak(9)
    clock.advance(40 * MINUTE_MS)
    ended = again.end_exposure(after=3)
    assert (ended.item, ended.item_id, ended.before, ended.peak, ended.after) == (
        *("the bus", "i"),
        *(4, 9, 3),
    )
    assert ended.minutes == 40
    assert diary.may_offer_calming
    # A rise of distress puts nothing aside and notes nothing.
    assert diary.safety() == []
    with pytest.raises(InvalidFile, match="No exposure homework is open"):
        diary.end_exposure()
    second = diary.begin_exposure("the tram")
    assert diary.end_exposure(peak=5).peak == 5
    diary.drop_exposure(second.uid)
    assert [entry.item for entry in diary.exposures()] == ["the bus"]


@pytest.mark.parametrize("wrong", [-1, 11])
def test_a_rating_outside_of_its_range_is_not_kept(diary: Diary, wrong: int) -> None:
    with pytest.raises(ValueError, match="between 0 and 10"):
        diary.begin_exposure("the bus", before=wrong)
    assert diary.exposures() == []


def test_there_is_one_question_and_notes_stay_here(diary: Diary) -> None:
    assert diary.question is None
    diary.ask("  May I lie down?  ")
    diary.ask("May I stand?", share=False)
    assert diary.question is not None
    assert (diary.question.text, diary.question.share) == ("May I stand?", False)
    note = diary.note("It rained.", session="s")
    assert not note.share
    shared = diary.share(note, True)
    assert [one.share for one in diary.notes() if one.kind is NoteKind.NOTE] == [True]
    diary.forget(shared)
    diary.ask(" ")
    assert diary.notes() == []


def test_what_stands_in_the_safety_line_has_its_day_and_time(diary: Diary) -> None:
    diary.note_safety(SafetyKind.PUT_ASIDE, "box_breathing")
    (entry,) = diary.safety()
    assert (entry.day, entry.minute, entry.what) == (TODAY, 540, "box_breathing")


def test_an_entry_that_cannot_be_read_is_told_about_and_kept(
    diary: Diary, records: Records
) -> None:
    table = EntryTable(records.store)
    table.put(Entry(LEDGER, TODAY, "odd", '{"kind":"of another version"}'))
    diary.opened("one")
    assert len(diary.ledger()) == 1
    assert len(diary.ledger()) == 1
    assert len(diary.notices) == 1
    assert "It is kept" in diary.notices[0]
    assert len(table.between(LEDGER)) == 2


def test_the_diaries_of_two_people_are_two(records: Records) -> None:
    Diary(records, "one").set_mark(TODAY, MarkKind.INFUSION, on=True)
    assert Diary(records, "two").marks() == []
    assert Diary(records).marks() == []
