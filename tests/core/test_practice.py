"""Assignments, practice days and adherence: what is planned, what counts, what adds up."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.ledger import EntryKind, LedgerEntry, Reason
from mindbody.core.practice import (
    Adherence,
    Assignment,
    Frequency,
    Practised,
    State,
    TimeWindow,
    adherence,
    minute_of,
    practice_day,
    state_of,
    week_of,
    week_start,
    with_ledger,
)
from mindbody.core.session import Outcome
from mindbody.errors import LimitExceeded
from tests.core.made_practice import START, days, frequencies, practised

DAY = timedelta(days=1)


def done(n: int, state: State = State.COMPLETED, assignment: str = "one") -> Practised:
    """A session on the nth day from START on."""
    return Practised(
        f"{n}{state}", "box", "Box", START + n * DAY, 600, state, 60_000, 60_000, assignment
    )


# What is planned


@given(frequency=frequencies, start=days, n=st.integers(0, 500))
def test_a_whole_week_from_the_start_has_its_sessions(
    frequency: Frequency, start: date, n: int
) -> None:
    first = start + 7 * n * DAY
    assert frequency.planned(start, first, first + 6 * DAY) == frequency.per_week


@given(frequency=frequencies, start=days, first=days, middle=days, last=days)
def test_plans_of_two_spans_add_up(
    frequency: Frequency, start: date, first: date, middle: date, last: date
) -> None:
    first, middle, last = sorted((first, middle, last))
    parts = frequency.planned(start, first, middle) + frequency.planned(start, middle + DAY, last)
    assert parts == frequency.planned(start, first, last)
    assert frequency.planned(start, first, middle) >= 0


def test_five_days_of_seven_are_spread_over_the_week() -> None:
    by_day = [Frequency(1, 5).planned(START, START, START + n * DAY) for n in range(7)]
    assert by_day == [0, 1, 2, 2, 3, 4, 5]


def test_chosen_days_are_those_days() -> None:
    frequency = Frequency(2, 7, frozenset({0, 3}))
    assert (frequency.days_per_week, frequency.per_week) == (2, 4)
    # START is a Monday.
    by_day = [frequency.planned(START, START + n * DAY, START + n * DAY) for n in range(7)]
    assert by_day == [2, 0, 0, 2, 0, 0, 0]


@pytest.mark.parametrize(
    ("wrong", "field", "nearest"),
    [
        ({"times_per_day": 0}, "times_per_day", 1),
        ({"times_per_day": 7}, "times_per_day", 6),
        ({"days_per_week": 8}, "days_per_week", 7),
        ({"days_per_week": 0}, "days_per_week", 1),
        ({"days": frozenset({7})}, "days_per_week", 7),
    ],
)
def test_what_no_week_holds_is_refused_with_the_nearest(
    wrong: dict[str, object], field: str, nearest: int
) -> None:
    with pytest.raises(LimitExceeded) as refused:
        Frequency(**wrong)  # type: ignore[arg-type]
    assert (refused.value.field, refused.value.nearest) == (field, nearest)


def assignment(**changes: object) -> Assignment:
    return Assignment("one", "box", 1, "Box", START, **changes)  # type: ignore[arg-type]


def test_nothing_is_planned_after_the_end_or_once_taken_back() -> None:
    week = (START, START + 6 * DAY)
    assert assignment().planned(*week) == 7
    assert assignment(end=START + DAY).planned(*week) == 2
    assert assignment(end=START + 5 * DAY, withdrawn=START + 2 * DAY).planned(*week) == 2
    assert assignment(withdrawn=START).planned(*week) == 0
    assert not assignment(withdrawn=START).holds_on(START)
    assert not assignment().holds_on(START - DAY)
    assert assignment(end=START).holds_on(START)
    assert not assignment(end=START).holds_on(START + DAY)
    assert assignment().holds_on(START + 999 * DAY)


@pytest.mark.parametrize("field", ["review", "end"])
def test_nothing_ends_before_it_begins(field: str) -> None:
    with pytest.raises(LimitExceeded) as refused:
        assignment(**{field: START - DAY})
    assert refused.value.field == field


def test_a_window_may_go_past_midnight() -> None:
    evening = TimeWindow(22 * 60, 60)
    assert [evening.holds(minute) for minute in (22 * 60, 23 * 60, 60, 61, 600)] == [
        True,
        True,
        True,
        False,
        False,
    ]
    assert TimeWindow(60, 120).holds(120)
    assert not TimeWindow(60, 120).holds(121)
    with pytest.raises(LimitExceeded):
        TimeWindow(0, 24 * 60)


# Days


def test_after_midnight_is_the_day_before_until_the_day_ends() -> None:
    zone = timezone(timedelta(hours=5, minutes=45))
    late = datetime(2026, 6, 2, 3, 59, 59, tzinfo=zone)
    assert practice_day(late) == START
    assert practice_day(late + timedelta(seconds=1)) == START + DAY
    assert practice_day(late, 0) == START + DAY
    assert minute_of(late) == 239
    for wrong in (-1, 721):
        with pytest.raises(ValueError, match="between midnight and noon"):
            practice_day(late, wrong)


@given(wall=st.datetimes(timezones=st.just(UTC)), boundary_min=st.integers(0, 720))
def test_a_practice_day_lasts_a_day(wall: datetime, boundary_min: int) -> None:
    day = practice_day(wall, boundary_min) if wall.year > 1 else None
    if day is not None:
        begins = datetime.combine(day, datetime.min.time(), UTC) + timedelta(minutes=boundary_min)
        assert begins <= wall < begins + DAY


def test_a_week_begins_where_it_is_said_to() -> None:
    assert week_start(START + 3 * DAY) == START
    assert week_start(START + 3 * DAY, first_weekday=6) == START - DAY


# How it went


@pytest.mark.parametrize(
    ("outcome", "ran_ms", "state"),
    [
        (Outcome.COMPLETED, 10, State.COMPLETED),
        (Outcome.PARTIAL, 90, State.PARTIAL),
        (Outcome.STOPPED, 90, State.STARTED),
        (Outcome.SWITCHED_TO_GROUNDING, 90, State.STOPPED_DISTRESS),
        (Outcome.INTERRUPTED, 80, State.COMPLETED),
        (Outcome.INTERRUPTED, 79, State.PARTIAL),
        (Outcome.INTERRUPTED, 20, State.PARTIAL),
        (Outcome.INTERRUPTED, 19, State.STARTED),
        (Outcome.ENDED_NO_RESPONSE, 75, State.PARTIAL),
    ],
)
def test_an_outcome_counts_by_its_share(outcome: Outcome, ran_ms: int, state: State) -> None:
    assert state_of(outcome, ran_ms, 100) is state


def test_what_had_no_length_was_at_least_begun() -> None:
    assert state_of(Outcome.INTERRUPTED, 0, 0) is State.STARTED


def test_a_share_never_passes_a_hundred_and_needs_a_plan() -> None:
    sessions = [done(0), done(0, State.PARTIAL), done(1), done(2)]
    counts = adherence(2, sessions, START, START + 6 * DAY)
    assert (counts.completed, counts.partial, counts.percent) == (3, 1, 100)
    assert (counts.days, counts.span_days, counts.practised_ms) == (3, 7, 240_000)
    assert adherence(0, sessions, START, START).percent is None
    assert adherence(7, sessions, START, START + 6 * DAY).percent == 43


def test_own_choice_stands_apart_and_what_was_skipped_is_no_practice() -> None:
    sessions = [done(0, assignment=""), done(1, State.SKIPPED), done(2, State.STOPPED_DISTRESS)]
    counts = adherence(7, sessions, START, START + 6 * DAY)
    assert (counts.extra, counts.skipped, counts.stopped_distress) == (1, 1, 1)
    assert (counts.completed, counts.started, counts.days) == (0, 0, 2)


@given(sessions=st.lists(practised()), first=days, middle=days, last=days)
def test_counts_of_two_spans_add_up(
    sessions: list[Practised], first: date, middle: date, last: date
) -> None:
    first, middle, last = sorted((first, middle, last))
    one = adherence(3, sessions, first, middle)
    two = adherence(4, sessions, middle + DAY, last)
    assert one + two == adherence(7, sessions, first, last)
    assert sum((one, two), Adherence()) == one + two


def test_a_week_shows_days_and_counts_what_was_done() -> None:
    sessions = [
        done(0),
        done(0, State.PARTIAL),
        done(2, State.STARTED),
        done(3, State.SKIPPED),
        done(4, assignment="other"),
        done(8),
    ]
    week = week_of(assignment(frequency=Frequency(1, 5)), sessions, START)
    assert week.per_day == (2, 0, 1, 0, 0, 0, 0)
    assert (week.done, week.planned, week.days) == (2, 5, 2)


def test_the_ledger_tells_of_practice_without_the_app_and_of_none() -> None:
    ledger = [
        LedgerEntry("a", EntryKind.WITHOUT_APP, START, "one", minutes=5),
        LedgerEntry("b", EntryKind.NOT_DONE, START + DAY, "one", Reason.FORGOT),
        LedgerEntry("c", EntryKind.WITHOUT_APP, START, "unknown"),
        LedgerEntry("d", EntryKind.OPENED, START, "one"),
        LedgerEntry("e", EntryKind.WITHOUT_APP, START + DAY, "one"),
    ]
    told = with_ledger([done(0)], ledger, [assignment()])
    assert [(one.uid, one.state, one.minute, one.practised_ms) for one in told] == [
        ("a", State.COMPLETED, None, 300_000),
        (done(0).uid, State.COMPLETED, 600, 60_000),
        ("b", State.SKIPPED, None, 0),
        ("e", State.COMPLETED, None, 0),
    ]
    assert [one.without_app for one in told] == [True, False, False, True]
    assert [one.what for one in told] == ["box"] * 4


def test_a_change_needs_both_ratings() -> None:
    assert done(0).change is None
    both = Practised("x", "box", "Box", START, 0, State.COMPLETED, before=6, after=2)
    assert both.change == -4
