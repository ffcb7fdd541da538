"""Each rule about a rating of distress, at its edge and on both sides of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.distress import (
    EXPOSURE_LOG,
    Change,
    DistressRules,
    Next,
    Start,
    Use,
    after_session,
    asks_midway,
    at_checkin,
    before_session,
    ends_without_answer,
    offers_grounding,
    rests,
    trend_rose,
)

RATINGS = st.integers(0, 10)


@pytest.mark.parametrize(
    ("rating", "start"),
    [
        (None, Start.GO),
        (0, Start.GO),
        (7, Start.GO),
        (8, Start.GROUNDING_FIRST),
        (9, Start.GROUNDING_FIRST),
        (10, Start.HELP),
    ],
)
def test_a_high_rating_before_offers_grounding_and_the_highest_help(
    rating: int | None, start: Start
) -> None:
    assert before_session(rating) is start


@pytest.mark.parametrize("rating", [None, 0, 5])
@pytest.mark.parametrize("kind", ["", EXPOSURE_LOG])
def test_not_safe_opens_help_whatever_the_number(rating: int | None, kind: str) -> None:
    assert before_session(rating, not_safe=True, kind=kind) is Start.HELP


@pytest.mark.parametrize(
    ("before", "now", "what"),
    [
        (4, None, Next.GO_ON),
        (4, 5, Next.GO_ON),
        (4, 6, Next.GROUND),
        (4, 2, Next.GO_ON),
        (None, 7, Next.GO_ON),
        (None, 8, Next.GROUND_AND_END),
        (8, 8, Next.GROUND_AND_END),
        (7, 8, Next.GROUND_AND_END),
    ],
)
def test_a_rise_pauses_and_a_high_rating_ends(
    before: int | None, now: int | None, what: Next
) -> None:
    assert at_checkin(before, now) is what


GROUNDED = {
    *(Change.RISE, Change.HIGH, Change.HIGH_LOWER, Change.HIGH_SAME, Change.HIGH_HIGHER),
}


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (5, None, Change.NONE),
        (None, 3, Change.ONE_NUMBER),
        (5, 3, Change.LOWER),
        (5, 5, Change.SAME),
        (5, 6, Change.HIGHER),
        (5, 7, Change.RISE),
        (5, 8, Change.HIGH_HIGHER),
        (8, 8, Change.HIGH_SAME),
        (10, 8, Change.HIGH_LOWER),
        (None, 9, Change.HIGH),
    ],
)
def test_words_after_a_session_follow_the_numbers(
    before: int | None, after: int | None, change: Change
) -> None:
    assert after_session(before, after) is change
    assert offers_grounding(change) is (change in GROUNDED)


def test_a_session_of_eight_minutes_asks_once_midway() -> None:
    assert asks_midway(8 * 60_000)
    assert not asks_midway(8 * 60_000 - 1)


def test_a_second_missing_answer_ends_softly() -> None:
    assert not ends_without_answer(1)
    assert ends_without_answer(2)


UP, DOWN, UNKNOWN = Use(3, 5), Use(5, 3), Use(None, 9)


def test_an_exercise_rests_after_two_rises_in_its_last_five_uses() -> None:
    assert rests([UP, DOWN, DOWN, DOWN, UP])
    assert not rests([UP, DOWN, DOWN, DOWN, DOWN, UP])
    assert not rests([UP, UNKNOWN, UNKNOWN])
    assert not rests([Use(3, 4), Use(3, 4), Use(3, 4)])


def test_the_trend_compares_medians_of_two_weeks() -> None:
    assert trend_rose([3, 4, 4], [6, 6, 9])
    assert not trend_rose([3, 4, 4], [5, 5, 9])
    assert not trend_rose([], [9])


@given(before=RATINGS, now=RATINGS)
def test_exposure_practice_is_never_stopped(before: int, now: int) -> None:
    kind = EXPOSURE_LOG
    assert before_session(before, kind=kind) is Start.GO
    assert at_checkin(before, now, kind=kind) is Next.GO_ON
    assert not offers_grounding(after_session(before, now, kind=kind))
    assert not rests([Use(before, now, kind)] * 5)
    assert not asks_midway(3_600_000, kind=kind)


@given(before=RATINGS, now=RATINGS, bound=st.integers(1, 10), rise=st.integers(1, 10))
def test_the_rules_take_their_numbers_from_the_settings(
    before: int, now: int, bound: int, rise: int
) -> None:
    rules = DistressRules(pre_block_threshold=bound, absolute_stop=bound, rise_stop_delta=rise)
    assert (before_session(before, rules) is Start.GO) is (before < bound and before < 10)
    assert (at_checkin(before, now, rules) is Next.GROUND_AND_END) is (now >= bound)
    stays = now < bound and now - before < rise
    assert (at_checkin(before, now, rules) is Next.GO_ON) is stays


def test_other_settings_hold_too() -> None:
    rules = DistressRules(
        repeat_flag=1, repeat_window=1, trend_flag=1, mid_checkin_from_ms=1, most_missed_checkins=1
    )
    assert rests([UP], rules)
    assert not rests([UP, DOWN], rules)
    assert trend_rose([3], [4], rules)
    assert asks_midway(1, rules)
    assert ends_without_answer(1, rules)


@pytest.mark.parametrize("rating", [-1, 11])
def test_a_rating_outside_of_the_scale_is_refused(rating: int) -> None:
    for ask in (before_session, lambda n: at_checkin(None, n), lambda n: after_session(None, n)):
        with pytest.raises(ValueError, match="between 0 and 10"):
            ask(rating)


@pytest.mark.parametrize(
    "wrong",
    [
        {"pre_block_threshold": 11},
        {"absolute_stop": -1},
        {"rise_stop_delta": 0},
        {"repeat_flag": 0},
        {"mid_checkin_from_ms": 0},
    ],
)
def test_settings_that_make_no_sense_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"lies between|every session|1 ms"):
        DistressRules(**wrong)


def test_a_rise_at_the_check_in_is_one_whatever_was_said_afterwards() -> None:
    assert rests([Use(2, 2, mid=6), Use(2, None, mid=9)])
    assert not rests([Use(2, 2, mid=3), Use(2, 2, mid=9)])
    assert not rests([Use(None, 2, mid=9), Use(None, 2, mid=9)]), "without a number before"
