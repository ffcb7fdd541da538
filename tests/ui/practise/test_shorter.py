"""The shorter form with open eyes: which one is found, for every exercise and for the others."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from mindbody.core.exercise import Exercise, Line, Narration
from mindbody.core.own import Draft
from mindbody.core.routine import InTime
from mindbody.core.tag import Tag
from mindbody.library import Library
from mindbody.plan import Plan, timer_plan
from mindbody.practice_space import PracticeSpace
from mindbody.ui.shorter import ALWAYS_SHORT, shorter_form

IDS = [entry.id for entry in Library.load().entries()]
HOUR_MS = 60 * 60_000


@pytest.mark.parametrize("id", IDS)
def test_every_exercise_that_is_offered_has_its_shortest_form(
    space: PracticeSpace, id: str
) -> None:
    exercise = space.library.exercise(id)
    found = shorter_form(space, Plan(id, HOUR_MS), id, HOUR_MS)
    assert found is not None
    if space.offer(exercise).is_offered:
        assert found.plan.id == id
        assert found.length_ms == space.timeline(found.plan).length_ms
        assert found.length_ms <= exercise.limits.shortest_ms
    else:
        assert found.plan.id == ALWAYS_SHORT


@pytest.mark.parametrize("id", ["loving_kindness", "open_monitoring", "mindful_walking"])
def test_what_has_no_shorter_form_gives_way_to_looking_round(space: PracticeSpace, id: str) -> None:
    found = shorter_form(space, Plan(id), id, 4 * 60_000)
    assert found is not None
    assert (found.plan.id, found.length_ms) == (ALWAYS_SHORT, 120_000)


def test_another_form_is_taken_where_the_chosen_one_takes_too_long(space: PracticeSpace) -> None:
    found = shorter_form(space, Plan("pmr"), "pmr", 10 * 60_000)
    assert found is not None
    assert found.plan.id == "pmr"
    assert found.plan.variant


def test_what_was_changed_about_it_stays_and_the_assignment_does_not(space: PracticeSpace) -> None:
    plan = Plan("mindful_breathing", HOUR_MS, preparation_ms=10_000, assignment="a")
    found = shorter_form(space, plan, plan.id, HOUR_MS)
    assert found is not None
    assert found.plan == Plan("mindful_breathing", 180_000, eyes_open=True)


def test_a_routine_gives_the_part_one_was_in(space: PracticeSpace) -> None:
    own = space.duplicate("evening", "Mine")
    for step in own.steps:
        found = shorter_form(space, space.plan(own.id), step.exercise.id, HOUR_MS)
        assert found is not None
        assert found.plan.id == step.exercise.id
        assert not found.plan.own


def test_a_breath_of_ones_own_stays_that_breath(space: PracticeSpace) -> None:
    own = space.keep_pattern(Draft("Mine"))
    plan = space.plan(own.id, InTime(10 * 60_000))
    found = shorter_form(space, plan, "own_breathing", HOUR_MS)
    assert found is not None
    assert (found.plan.id, found.plan.own) == (own.id, plan.own)


def test_after_a_timer_one_may_look_round(space: PracticeSpace) -> None:
    found = shorter_form(space, timer_plan(space.timer), "timer", HOUR_MS)
    assert found is not None
    assert found.plan.id == ALWAYS_SHORT


def test_none_follows_on_itself_and_none_where_nothing_is_short_enough(
    space: PracticeSpace,
) -> None:
    assert shorter_form(space, Plan(IDS[0], eyes_open=True), IDS[0], HOUR_MS) is None
    assert shorter_form(space, Plan(IDS[0]), IDS[0], 60_000) is None
    wishes = msgspec.structs.replace(space.wishes, hidden=frozenset({ALWAYS_SHORT}))
    space.set_wishes(wishes)
    assert shorter_form(space, timer_plan(space.timer), "timer", HOUR_MS) is None


def test_with_open_eyes_no_line_asks_to_close_them(space: PracticeSpace) -> None:
    closing = Line("Let them close.", frozenset({Tag.EYES_CLOSED}), instead="Look at one thing.")
    exercise = space.library.exercise("mindful_breathing")
    first = Narration("eyes", "Eyes", length_ms=20_000, lines=(closing,))
    exercise = replace(exercise, sections=(first, *exercise.sections[1:]))
    library = _With(exercise)
    assert Plan(exercise.id).timeline(library).captions[0].text == "Let them close."
    opened = Plan(exercise.id, eyes_open=True).timeline(library)
    assert opened.captions[0].text == "Look at one thing."


class _With(Library):
    """The library with another exercise in the place of its own."""

    def __init__(self, exercise: Exercise) -> None:
        super().__init__()
        self._other = exercise

    def exercise(self, id: str) -> Exercise:
        return self._other
