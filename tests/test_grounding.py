"""The walk through Ground me, without a window."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.grounding import Grounding, Stage, mind_lines
from mindbody.library import Library
from mindbody.texts import load_texts

WORDS = load_texts().ground
MIND = mind_lines(Library.load().exercise("mental_grounding"))


@pytest.fixture
def walk() -> Grounding:
    return Grounding(WORDS, MIND)


def at_question(walk: Grounding) -> Grounding:
    while walk.stage is not Stage.QUESTION:
        walk.skip()
    return walk


def test_the_lines_for_the_mind_come_from_the_exercise() -> None:
    assert len(MIND) == 4
    assert "Say which year it is" in MIND[0]
    assert MIND[-1].endswith("You are here.")


def test_every_thing_is_counted_and_then_the_next_line_comes(walk: Grounding) -> None:
    presses = 0
    seen = []
    while walk.stage is not Stage.QUESTION:
        if walk.spot.text not in seen:
            seen.append(walk.spot.text)
        walk.next()
        presses += 1
    # Arriving, feet three times, five, four, three, two, one, and something rough.
    assert presses == 1 + 3 + 5 + 4 + 3 + 2 + 1 + 1
    assert seen == ["", *(step.text for step in WORDS.steps)]


def test_one_key_skips_a_whole_line(walk: Grounding) -> None:
    for _ in range(1 + len(WORDS.steps)):
        walk.skip()
    assert walk.stage is Stage.QUESTION
    walk.skip()
    assert walk.stage is Stage.QUESTION, "the question is answered or left, not skipped"


def test_each_line_can_be_gone_back_to(walk: Grounding) -> None:
    at_question(walk)
    seen = []
    while walk.may_go_back:
        walk.back()
        seen.append(walk.reached)
    assert seen == [*(step.id for step in reversed(WORDS.steps)), "here"]


def test_better_offers_to_stop_first(walk: Grounding) -> None:
    answer = at_question(walk).answer("better")
    assert answer.choices == ("stop_for_today", "starter_exercise")
    assert walk.choose("stop_for_today") == "stop_for_today"
    assert not walk.needs_people


def test_the_same_gives_the_mind_something_plain_once_and_then_asks_again(walk: Grounding) -> None:
    assert at_question(walk).answer("same").choices[0] == "mental_grounding"
    assert not walk.needs_people
    assert walk.choose("mental_grounding") == ""
    seen = [walk.spot.text]
    while walk.stage is Stage.MIND:
        walk.next()
        seen.append(walk.spot.text)
    assert seen == [*MIND, WORDS.question]
    assert walk.asked_again
    assert walk.answer("same").id == "same_again"
    assert walk.needs_people
    assert walk.answered is not None
    assert walk.answered.choices[0] == "open_help"


def test_worse_brings_people_at_once(walk: Grounding) -> None:
    answer = at_question(walk).answer("worse")
    assert walk.needs_people
    assert answer.choices[0] == "open_help"
    walk.back()
    assert walk.stage is Stage.QUESTION
    assert not walk.needs_people


def test_without_lines_for_the_mind_the_app_is_asked() -> None:
    walk = at_question(Grounding(WORDS))
    walk.answer("same")
    assert walk.choose("mental_grounding") == "mental_grounding"


def test_an_unknown_answer_is_a_bug(walk: Grounding) -> None:
    with pytest.raises(KeyError):
        at_question(walk).answer("perhaps")


@given(st.lists(st.sampled_from(["next", "skip", "back", "better", "same", "worse", "mind"])))
def test_no_order_of_keys_leads_nowhere(keys: list[str]) -> None:
    walk = Grounding(WORDS, MIND)
    for key in keys:
        match key:
            case "better" | "same" | "worse" if walk.stage is Stage.QUESTION:
                walk.answer(key)
            case "mind" if walk.stage is Stage.ANSWERED:
                walk.choose("mental_grounding")
            case "next":
                walk.next()
            case "skip":
                walk.skip()
            case "back":
                walk.back()
        assert walk.reached
        assert walk.spot.text or walk.stage is Stage.HERE
        assert 0 <= walk.spot.done <= max(0, walk.spot.wanted - 1)
