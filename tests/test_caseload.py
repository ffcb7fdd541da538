"""A patient and a therapist over two real stores: pair, assign, practise, tell, read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mindbody.caseload import Look, new_assignment
from mindbody.core.arrange import RoutineDraft
from mindbody.core.ledger import Reason
from mindbody.core.practice import Frequency
from mindbody.core.report import Period
from mindbody.core.report_text import report_text
from mindbody.core.routine import Step
from mindbody.core.session import Outcome
from mindbody.core.tag import Tag
from mindbody.core.treatment_days import MarkKind, Moment
from mindbody.errors import InvalidFile, UntrustedFile
from mindbody.own_scripts import OwnLine
from mindbody.patient_files import STRUCK_AT_FIRST
from mindbody.store.cipher import Connection
from tests.two_people import LIBRARY, MONDAY, Two, practised

START = MONDAY.date()
CALM = LIBRARY.routine("daily_calm")


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    found = Two(tmp_path)
    yield found
    found.close()


def test_both_see_the_same_page(two: Two) -> None:
    id = two.pair()
    two.caseload.assign(id, new_assignment(CALM, START, "So that evenings are softer."), CALM)
    seen = two.files.take_card(two.caseload.card(id, "Gently."))
    (one,) = two.plan.assigned()
    assert (one.by, one.assignment.reason) == ("Dr. Vale", "So that evenings are softer.")
    assert (seen.note, [new.is_new for new in seen.assigned]) == ("Gently.", [True])
    assert two.plan.practise(one.id).assignment == one.id
    practised(two.patient_records, "a", "daily_calm", assignment=one.id, before=6, after=4)
    two.days(1)
    practised(
        two.patient_records,
        "b",
        "daily_calm",
        assignment=one.id,
        ran_ms=90_000,
        outcome=Outcome.PARTIAL,
    )
    practised(two.patient_records, "c", "physical_grounding")
    two.plan.diary.not_done(one.id, Reason.NO_TIME)
    two.plan.diary.done_without_app(one.id, minutes=5)
    week = two.plan.week(one.id)
    assert (week.done, week.planned, week.days) == (3, 5, 2)
    period = Period(START, START + timedelta(days=6))
    draft = two.files.draft_summary(id, period)
    draft = two.files.strike(draft, "ledger", False)
    taken = two.caseload.take(two.files.summary_file(draft))
    two.files.handed_over(draft)
    assert taken.new_sessions == 3
    mine, theirs = draft.report, two.caseload.report(id, period)
    assert theirs.rows == mine.rows
    assert theirs.total == mine.total
    assert (theirs.total.completed, theirs.total.partial, theirs.total.extra) == (2, 1, 1)
    assert theirs.reasons == ((Reason.NO_TIME, 1),)
    assert [row.assigned for row in theirs.rows] == [True, False]
    assert two.files.last_handed_over(id) == period.last


def test_reports_wait_until_the_number_was_compared(two: Two) -> None:
    id = two.pair(verified=False)
    draft = two.files.draft_summary(id, Period(START, START))
    with pytest.raises(InvalidFile, match="has not been compared"):
        two.files.summary_file(draft)
    assert two.plan.peers.number(id) == two.caseload.peers.number(id)
    two.plan.peers.say_same(id)
    two.caseload.take(two.files.summary_file(draft))


def test_the_same_file_and_an_older_one_are_refused(two: Two) -> None:
    id = two.pair()
    two.caseload.assign(id, new_assignment(CALM, START), CALM)
    older, newer = two.caseload.card(id), two.caseload.card(id)
    two.files.take_card(newer)
    with pytest.raises(InvalidFile, match="have this file already"):
        two.files.take_card(newer)
    assert two.files.is_there_already(newer)
    with pytest.raises(UntrustedFile, match="older"):
        two.files.take_card(older)
    draft = two.files.draft_summary(id, Period(START, START))
    first, second = two.files.summary_file(draft), two.files.summary_file(draft)
    two.caseload.take(second)
    with pytest.raises(InvalidFile, match="have this file already"):
        two.caseload.take(second)
    with pytest.raises(UntrustedFile, match="older"):
        two.caseload.take(first)


def test_what_is_taken_back_is_gone_with_the_next_card(two: Two) -> None:
    id = two.pair()
    one = new_assignment(CALM, START)
    two.caseload.assign(id, one, CALM)
    two.files.take_card(two.caseload.card(id))
    two.caseload.withdraw(id, one.id)
    seen = two.files.take_card(two.caseload.card(id))
    assert seen.taken_back == (CALM.title,)
    assert two.plan.assigned() == ()
    assert [found.withdrawn for found in two.caseload.assigned(id)] == [START]


def test_the_list_says_what_needs_a_look(two: Two) -> None:
    id = two.pair("Robin")
    two.caseload.add("Kim")
    two.caseload.assign(id, new_assignment(CALM, START), CALM)
    assert [line.looks for line in two.caseload.people()] == [(Look.NOT_PAIRED,), ()]
    two.days(16)
    (robin, kim) = two.caseload.people()
    assert robin.person.alias == "Robin"
    assert robin.looks == (Look.REVIEW_DUE, Look.GAP)
    assert (robin.planned, robin.completed, kim.planned) == (5, 0, 0)


def test_words_of_the_therapist_go_with_the_card(two: Two) -> None:
    id = two.pair()
    lines = [
        OwnLine("Look at the window."),
        OwnLine("Feel the chest.", tags=frozenset({Tag.CHEST})),
    ]
    script = two.caseload.scripts.keep("Our window", 60_000, lines)
    draft = RoutineDraft("Window", (Step(two.caseload.scripts.exercise(script)),))
    routine = two.caseload.routines.keep(draft)
    two.caseload.assign(id, new_assignment(routine, START), routine)
    seen = two.files.take_card(two.caseload.card(id))
    assert seen.scripts == (script,)
    two.open_again()
    (one,) = two.plan.assigned()
    timeline = two.space.timeline(two.plan.practise(one.id))
    assert 30_000 < timeline.length_ms <= 60_000
    assert [caption.text for caption in timeline.captions] == ["Look at the window."]


def test_a_script_that_does_not_fit_is_told_about_in_words(two: Two) -> None:
    with pytest.raises(InvalidFile, match="half a minute"):
        two.caseload.scripts.keep("Short", 1_000, [OwnLine("Hello.")])
    with pytest.raises(InvalidFile):
        two.caseload.scripts.keep("Long words", 30_000, [OwnLine("word " * 90)])
    assert two.caseload.scripts.all() == ()


def test_three_sessions_one_stopped_one_skipped_and_the_page_says_so(two: Two) -> None:
    id = two.pair()
    given = replace(new_assignment(CALM, START), frequency=Frequency(1, 7))
    two.caseload.assign(id, given, CALM)
    two.files.take_card(two.caseload.card(id))
    records, plan = two.patient_records, two.plan
    practised(records, "a", "daily_calm", assignment=given.id, before=6, after=4)
    two.days(1)
    practised(
        records,
        "b",
        "daily_calm",
        assignment=given.id,
        before=5,
        outcome=Outcome.SWITCHED_TO_GROUNDING,
        ran_ms=80_000,
    )
    two.days(1)
    plan.diary.not_done(given.id, Reason.TOO_TIRED)
    two.days(1)
    practised(records, "c", "daily_calm", assignment=given.id, before=4, after=4)
    plan.diary.ask("May I sit outside?")
    assert two.files.period_due(id) == Period(START - timedelta(days=24), START + timedelta(days=3))
    draft = two.files.draft_summary(id, Period(START, START + timedelta(days=6)))
    assert draft.withheld == STRUCK_AT_FIRST
    assert (draft.summary.question, draft.summary.ledger) == ("", ())
    for field in sorted(draft.withheld):
        draft = two.files.strike(draft, field, False)
    with pytest.raises(ValueError, match="no field"):
        two.files.strike(draft, "name", True)
    two.caseload.take(two.files.summary_file(draft))
    assert two.files.last_handed_over(id) is None
    two.files.handed_over(draft)
    assert two.files.period_due(id).last == START + timedelta(days=3)
    assert two.caseload.last_told(id) == draft.period
    report = two.caseload.report(id, draft.period)
    assert (report.total.planned, report.total.completed) == (7, 2)
    assert (report.total.stopped_distress, report.total.skipped) == (1, 1)
    assert report.safety.stopped_distress == 1
    assert report.reasons == ((Reason.TOO_TIRED, 1),)
    assert report.question == "May I sit outside?"
    assert report.is_complete
    assert (report.header.code, report.header.therapist) == ("Robin", "Dr. Vale")
    text = report_text(report)
    assert text.startswith("Safety: 1 session ended for Ground me\n")
    assert report_text(replace(draft.report, header=report.header)) == text
    # Change over time: the same page of as many days before.
    before = two.caseload.report(id, draft.period.before)
    assert before.total.planned == 0
    assert before.gaps == (draft.period.before,)
    (line,) = two.caseload.people()
    assert line.looks == (Look.SAFETY,)


def test_marked_days_go_with_the_card_and_suggest_gentler_practice(two: Two) -> None:
    id = two.pair()
    two.caseload.set_mark(id, START + timedelta(days=1), MarkKind.INFUSION, on=True)
    two.caseload.set_mark(id, START - timedelta(days=1), MarkKind.APPOINTMENT, on=True)
    two.caseload.assign(id, new_assignment(CALM, START), CALM)
    seen = two.files.take_card(two.caseload.card(id))
    assert [mark.kind for mark in seen.marks] == [MarkKind.INFUSION]
    assert [one.moment for one in two.plan.diary.suggestions()] == [Moment.BEFORE_INFUSION]
    two.caseload.set_mark(id, START + timedelta(days=1), MarkKind.INFUSION, on=False)
    assert len(two.caseload.marks(id)) == 1


def test_a_person_put_away_is_in_no_list_and_another_alias_is_another_word(two: Two) -> None:
    person = two.caseload.add("  Robin   Hood ")
    assert person.alias == "Robin Hood"
    two.caseload.peers.add(person.id, "R.")
    assert [line.person.alias for line in two.caseload.people()] == ["R."]
    assert two.caseload.last_told(person.id) is None
    assert two.caseload.invite(person.id).pairing == person.id


def test_one_that_cannot_be_read_does_not_hide_the_others(two: Two) -> None:
    id = two.pair()
    good, bad = new_assignment(CALM, START), new_assignment(CALM, START)
    two.caseload.assign(id, good, CALM)
    two.caseload.assign(id, bad, CALM)

    def spoil(connection: Connection) -> None:
        connection.execute("UPDATE assignment SET body = '{}' WHERE id = ?", (bad.id,))

    two.therapist_records.store.call(spoil).result()
    assert [one.id for one in two.caseload.assigned(id)] == [good.id]
    assert "could not be read" in two.caseload.notices[0]
    assert two.caseload.people()[0].titles == (CALM.title,)
