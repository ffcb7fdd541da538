"""The one-page report: its order, its honesty about n, and counts that add up."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mindbody.core.ledger import (
    EntryKind,
    ExposureEntry,
    LedgerEntry,
    Note,
    NoteKind,
    Reason,
    SafetyEntry,
    SafetyKind,
)
from mindbody.core.practice import Adherence, Assignment, Frequency, Practised, State
from mindbody.core.report import (
    MeasureTotal,
    Period,
    PersonRecords,
    PracticeReport,
    Safety,
    practice_report,
    responses,
)
from mindbody.core.treatment_days import Mark, MarkKind
from tests.core.made_practice import HEADER, START, periods, records

DAY = timedelta(days=1)
WEEK = Period(START, START + 6 * DAY)
BOX = Assignment("one", "box", 1, "Box", START, Frequency(1, 7))


def at(n: int, **changes: object) -> Practised:
    """A session on the nth day."""
    whole = Practised(f"{n}{changes}", "box", "Box", START + n * DAY, 600, State.COMPLETED, 60_000)
    return whole._replace(**({"assignment": "one"} | changes))  # type: ignore[arg-type]


def page(*sessions: Practised, **more: object) -> PracticeReport:
    kept = PersonRecords((BOX,), sessions, **more)  # type: ignore[arg-type]
    return practice_report(kept, WEEK, HEADER)


def test_the_order_of_the_page_is_that_of_the_clinical_content() -> None:
    names = [field.name for field in fields(PracticeReport)]
    order = ["safety", "header", "rows", "responses", "pattern", "reasons", "measures", "exposure"]
    assert [name for name in names if name in order] == order


def test_an_empty_page_says_so_everywhere() -> None:
    report = practice_report(PersonRecords(), WEEK, HEADER)
    assert report.safety.is_empty
    assert report.is_complete
    assert (report.rows, report.responses, report.reasons, report.question) == ((), (), (), "")
    assert report.pattern.longest_gap_days == 7


def test_the_safety_line_gathers_what_it_must() -> None:
    entries = [
        SafetyEntry("a", SafetyKind.HELP_OPENED, START),
        SafetyEntry("b", SafetyKind.PUT_ASIDE, START, what="Box"),
        SafetyEntry("c", SafetyKind.PUT_ASIDE, START, what="Box"),
        SafetyEntry("d", SafetyKind.ITEM_9, START, value=2),
        SafetyEntry("e", SafetyKind.ITEM_9, START, value=0),
        SafetyEntry("f", SafetyKind.GROUNDING, START, 700),
        SafetyEntry("g", SafetyKind.HELP_OPENED, START - DAY),
    ]
    report = page(at(0, state=State.STOPPED_DISTRESS), safety=entries)
    assert report.safety == Safety(((START, 2),), (START,), 1, ("Box",))
    assert not report.safety.is_empty
    assert report.pattern.grounding == ((START, 700),)


@pytest.mark.parametrize(("later", "rises"), [(5, True), (4, False)])
def test_a_weekly_median_that_rose_by_two_is_told(later: int, rises: bool) -> None:
    two_weeks = Period(START, START + 13 * DAY)
    sessions = [at(n, before=3) for n in range(7)] + [at(n, before=later) for n in range(7, 14)]
    report = practice_report(PersonRecords((BOX,), sessions), two_weeks, HEADER)
    assert report.safety.weekly_rise is rises


def test_assigned_comes_first_and_own_choice_after_it() -> None:
    report = page(
        at(0, practised_ms=60_000),
        at(1, practised_ms=180_000, state=State.PARTIAL),
        at(2, assignment="", what="walk", title="Walk"),
        at(3, assignment="", what="scan", title="Scan"),
        at(4, assignment="", what="scan", title="Scan"),
        at(5, assignment="gone", what="sit", title="Sit"),
    )
    assert [(row.what, row.assigned) for row in report.rows] == [
        ("box", True),
        ("scan", False),
        ("sit", False),
        ("walk", False),
    ]
    box = report.rows[0]
    assert (box.adherence.planned, box.adherence.completed, box.adherence.partial) == (7, 1, 1)
    assert box.strip == (True, True, False, False, False, False, False)
    assert box.median_ms == 120_000


def test_an_assignment_without_plan_or_practice_in_the_period_has_no_row() -> None:
    later = replace(BOX, id="later", start=START + 30 * DAY)
    report = practice_report(PersonRecords((BOX, later), [at(0)]), WEEK, HEADER)
    assert len(report.rows) == 1
    early = at(0, assignment="later")
    report = practice_report(PersonRecords((BOX, later), [early]), WEEK, HEADER)
    assert [row.adherence.planned for row in report.rows] == [7, 0]


def test_below_three_uses_nothing_of_a_response_is_shown() -> None:
    two = [at(0, before=6, after=2), at(1, before=6, after=2), at(2, before=6)]
    (few,) = responses(two)
    assert (few.n, few.before, few.after, few.change, few.dots) == (2, None, None, None, ())
    assert (few.lowest, few.highest, few.rose) == (None, None, 0)
    (three,) = responses([*two, at(3, before=3, after=5)])
    assert (three.n, three.before, three.after, three.change) == (3, 6, 2, -4)
    assert (three.lowest, three.highest, three.rose) == (-4, 2, 1)
    assert three.dots == ((6, 2), (6, 2), (3, 5))


def test_the_pattern_says_when_and_how_long_not() -> None:
    entries = [
        LedgerEntry("a", EntryKind.WITHOUT_APP, START, "one", minutes=4),
        LedgerEntry("b", EntryKind.REMINDERS_PAUSED, START + DAY),
        LedgerEntry("c", EntryKind.OPENED, START, "one"),
        LedgerEntry("d", EntryKind.NOT_DONE, START + 2 * DAY, "one", Reason.FORGOT),
    ]
    minutes = [299, 300, 659, 660, 1019, 1020, 1319, 1320, None]
    sessions = [at(0, minute=minute, uid=f"{minute}") for minute in minutes]
    sessions.append(at(5, minute=600, state=State.STARTED, practised_ms=80_000))
    marks = [Mark(START, MarkKind.INFUSION), Mark(START - DAY, MarkKind.EXPOSURE)]
    pattern = page(*sessions, ledger=entries, marks=marks).pattern
    counts = (pattern.morning, pattern.midday, pattern.evening, pattern.night)
    assert counts == (3, 2, 2, 2)
    assert pattern.longest_gap_days == 4
    assert (pattern.without_app, pattern.opened_not_started) == (1, 1)
    assert pattern.reminders_paused == (START + DAY,)
    assert pattern.stopped_at_ms == (80_000,)
    assert pattern.marks == (marks[0],)


def test_reasons_are_counted_the_most_first() -> None:
    given_reasons = [Reason.NO_TIME, Reason.FORGOT, Reason.OTHER, Reason.OTHER]
    entries = [
        LedgerEntry(f"{n}", EntryKind.NOT_DONE, START, "one", reason)
        for n, reason in enumerate(given_reasons)
    ]
    report = page(ledger=entries)
    assert report.reasons == ((Reason.OTHER, 2), (Reason.FORGOT, 1), (Reason.NO_TIME, 1))
    assert report.total.skipped == 4


def test_only_shared_words_of_the_period_are_on_the_page_and_three_at_most() -> None:
    notes = [Note(f"{n}", NoteKind.NOTE, START, f"note {n}", share=n != 2) for n in range(5)]
    notes += [
        Note("q", NoteKind.QUESTION, START, "first?", share=True),
        Note("r", NoteKind.QUESTION, START, "second?", share=True),
        Note("s", NoteKind.QUESTION, START, "secret?"),
        Note("t", NoteKind.NOTE, START - DAY, "before", share=True),
    ]
    report = page(notes=notes)
    assert [note.text for note in report.notes] == ["note 1", "note 3", "note 4"]
    assert report.question == "second?"


def test_the_last_three_totals_of_each_form_stand_with_their_days() -> None:
    totals = [
        MeasureTotal("pcl5", form, START - n * 30 * DAY, n)
        for form in ("week", "month")
        for n in range(5)
    ]
    totals.append(MeasureTotal("pcl5", "month", START + 8 * DAY, 80))
    report = page(measures=totals)
    assert [(one.form, one.total) for one in report.measures] == [
        *(("month", n) for n in (2, 1, 0)),
        *(("week", n) for n in (2, 1, 0)),
    ]


def test_exposure_stands_apart_and_no_rule_runs_on_it() -> None:
    log = [
        ExposureEntry("a", "the bus", START, before=3, peak=9, after=8, minutes=40),
        ExposureEntry("b", "the bus", START - DAY, minutes=40),
    ]
    report = page(exposure=log)
    assert report.exposure == (log[0],)
    assert report.safety.is_empty
    assert report.responses == ()


@pytest.mark.parametrize(
    ("covered", "gaps"),
    [
        ([], [(0, 6)]),
        ([(0, 6)], []),
        ([(-9, 30)], []),
        ([(0, 1), (4, 6)], [(2, 3)]),
        ([(4, 6), (0, 1), (0, 0)], [(2, 3)]),
        ([(2, 3)], [(0, 1), (4, 6)]),
        ([(-9, -1), (7, 9)], [(0, 6)]),
    ],
)
def test_gaps_are_the_days_that_nothing_told(
    covered: list[tuple[int, int]], gaps: list[tuple[int, int]]
) -> None:
    known = [Period(START + first * DAY, START + last * DAY) for first, last in covered]
    report = page(covered=known)
    assert [((gap.first - START).days, (gap.last - START).days) for gap in report.gaps] == gaps
    assert report.is_complete is not bool(gaps)


def test_what_was_left_out_makes_a_page_incomplete() -> None:
    assert not page(left_out=frozenset({"notes"})).is_complete


def test_a_period_ends_after_it_begins() -> None:
    assert WEEK.days == 7
    with pytest.raises(ValueError, match="ends after"):
        Period(START, START - DAY)


def row_counts(report: PracticeReport) -> dict[tuple[str, bool], Adherence]:
    """The counts of each line; several assignments of one routine are one sum here."""
    counts: dict[tuple[str, bool], Adherence] = {}
    for row in report.rows:
        key = (row.what, row.assigned)
        counts[key] = counts.get(key, Adherence()) + replace(row.adherence, span_days=0)
    return counts


@given(kept=records(), period=periods(), cut=st.integers(0, 40))
@settings(max_examples=60, deadline=None)
def test_reports_over_split_periods_add_up(kept: PersonRecords, period: Period, cut: int) -> None:
    middle: date = min(period.last - DAY, period.first + cut * DAY)
    if middle < period.first:
        return
    whole = practice_report(kept, period, HEADER)
    one = practice_report(kept, Period(period.first, middle), HEADER)
    two = practice_report(kept, Period(middle + DAY, period.last), HEADER)
    assert one.total + two.total == whole.total
    parts = row_counts(one)
    for key, counts in row_counts(two).items():
        parts[key] = parts.get(key, Adherence()) + counts
    assert parts == row_counts(whole)
    assert dict(one.reasons).keys() | dict(two.reasons).keys() == dict(whole.reasons).keys()
    for reason, n in whole.reasons:
        assert dict(one.reasons).get(reason, 0) + dict(two.reasons).get(reason, 0) == n
    assert one.safety.stopped_distress + two.safety.stopped_distress == (
        whole.safety.stopped_distress
    )
    assert one.safety.help_opened + two.safety.help_opened == whole.safety.help_opened or sorted(
        one.safety.help_opened + two.safety.help_opened
    ) == sorted(whole.safety.help_opened)
    assert len(one.exposure) + len(two.exposure) == len(whole.exposure)
    for name in ("morning", "midday", "evening", "night", "without_app", "opened_not_started"):
        parts_sum = getattr(one.pattern, name) + getattr(two.pattern, name)
        assert parts_sum == getattr(whole.pattern, name)


@given(kept=records(), period=periods())
@settings(max_examples=50, deadline=None)
def test_no_order_of_records_changes_the_numbers(kept: PersonRecords, period: Period) -> None:
    turned = replace(kept, sessions=list(reversed(kept.sessions)))
    one, two = (practice_report(some, period, HEADER) for some in (kept, turned))
    assert one.total == two.total
    assert row_counts(one) == row_counts(two)
    assert [(r.what, r.n, r.change) for r in one.responses] == [
        (r.what, r.n, r.change) for r in two.responses
    ]
