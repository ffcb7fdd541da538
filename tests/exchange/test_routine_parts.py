"""A routine in a card is the routine that a file would hold."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec import structs

from mindbody.core.routine import Routine, Step
from mindbody.errors import InvalidFile, UnsupportedVersion
from mindbody.exchange.card import PatternPart, RoutinePart, StepPart
from mindbody.exchange.payload import decoded, encoded
from mindbody.exchange.routine_parts import part_of, routine_of
from mindbody.library import Library
from mindbody.routine_file import RoutineTag
from scripts.exchange_examples import full_card
from tests.test_routine_text import LIBRARY, steps


@given(
    st.lists(steps(), min_size=1, max_size=3),
    st.integers(1, 1_000),
    st.frozensets(st.sampled_from([str(tag) for tag in RoutineTag])),
)
def test_any_routine_comes_back_equal(
    made: list[Step], revision: int, tags: frozenset[str]
) -> None:
    routine = Routine("calm", "Calm", tuple(made), revision, "Softly.", tags)
    part = part_of(routine, ["Because."])
    assert [step.why for step in part.steps] == ["Because.", *[""] * (len(made) - 1)]
    try:
        assert routine_of(part, LIBRARY.known) == routine
    except InvalidFile as fault:
        # Only a length that does not go with the pattern may be refused here.
        assert any(key in fault.place for key in ("length_ms", "breaths", "settings")), fault
        assume(False)


def test_the_routines_of_the_library_travel_in_a_card() -> None:
    card = full_card()
    (assigned,) = card.assignments
    for routine in LIBRARY.routines():
        sent = structs.replace(assigned, routine=part_of(routine))
        whole = structs.replace(card, assignments=(sent,))
        (got,) = decoded(encoded(whole), type(whole)).assignments
        assert routine_of(got.routine, LIBRARY.exercise) == routine


@pytest.mark.parametrize(
    "step",
    [
        StepPart(exercise="box_breathing", variant="no_such_form"),
        StepPart(exercise="box_breathing", length_ms=7_000_000),
        StepPart(exercise="mindful_breathing", without=("no_such_part",)),
        StepPart(exercise="own_breathing", pattern=PatternPart(inhale_ms=1_000, exhale_ms=1_000)),
        StepPart(
            exercise="resonance_breathing", pattern=PatternPart(inhale_ms=20_000, exhale_ms=1_000)
        ),
    ],
)
def test_limits_hold_whatever_a_card_says(step: StepPart) -> None:
    part = RoutinePart(id="calm", title="Calm", steps=(step,))
    with pytest.raises(InvalidFile) as refused:
        routine_of(part, LIBRARY.known)
    assert refused.value.file == "Calm"


def test_an_exercise_of_a_newer_library_is_told_as_such() -> None:
    part = RoutinePart(id="calm", title="Calm", steps=(StepPart(exercise="no_such_exercise"),))
    with pytest.raises(UnsupportedVersion, match="does not know") as refused:
        routine_of(part, LIBRARY.known, "x.age")
    assert (refused.value.file, refused.value.place) == ("x.age", "steps[0].exercise")


def test_a_reason_belongs_to_a_step() -> None:
    routine = LIBRARY.routines()[0]
    with pytest.raises(ValueError, match="without a step"):
        part_of(routine, ["x"] * (len(routine.steps) + 1))


def test_the_example_is_a_routine_of_the_library_but_for_its_own_words() -> None:
    part = full_card().assignments[0].routine
    known = tuple(step for step in part.steps if not step.exercise.startswith("own_garden"))
    library = Library.load()
    assert len(routine_of(structs.replace(part, steps=known), library.known).steps) == 4
