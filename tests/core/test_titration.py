"""A plan in steps: offered, never done by itself, and back after a rise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.distress import Use
from mindbody.core.routine import Routine, Step
from mindbody.core.titration import Move, Stage, Titration, at_stage, move_after
from mindbody.errors import LimitExceeded
from mindbody.library import Library

LIBRARY = Library.load()
PLAN = Titration((Stage(60_000), Stage(180_000), Stage(300_000)))
CALM, ROSE = Use(5, 4), Use(4, 6)


@pytest.mark.parametrize(
    ("at", "uses", "move"),
    [
        (0, [], Move.STAY),
        (0, [CALM] * 2, Move.STAY),
        (0, [CALM] * 3, Move.OFFER_NEXT),
        (0, [Use(None, None)] * 3, Move.OFFER_NEXT),
        (0, [Use(4, None)] * 3, Move.OFFER_NEXT),
        (0, [ROSE, CALM, CALM], Move.STAY),
        (0, [ROSE, CALM, CALM, CALM], Move.OFFER_NEXT),
        (2, [CALM] * 9, Move.STAY),
        (1, [CALM, CALM, CALM, ROSE], Move.STEP_BACK),
        (0, [CALM, ROSE], Move.STAY),
    ],
)
def test_what_is_offered(at: int, uses: list[Use], move: Move) -> None:
    assert move_after(PLAN, at, uses) is move


@given(at=st.integers(0, 2), pairs=st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10))))
def test_after_a_rise_nothing_longer_is_offered(at: int, pairs: list[tuple[int, int]]) -> None:
    uses = [Use(*pair) for pair in pairs]
    if uses and pairs[-1][1] - pairs[-1][0] >= 2:
        assert move_after(PLAN, at, uses) is not Move.OFFER_NEXT


@pytest.mark.parametrize("at", [-1, 3])
def test_there_is_no_other_stage(at: int) -> None:
    with pytest.raises(ValueError, match="no such stage"):
        move_after(PLAN, at, [])


@pytest.mark.parametrize(
    "stages", [(), (Stage(1),), (Stage(1),) * 11], ids=["none", "one", "eleven"]
)
def test_a_plan_has_two_to_ten_stages(stages: tuple[Stage, ...]) -> None:
    with pytest.raises(LimitExceeded):
        Titration(stages)


def test_a_plan_begins_at_one_of_its_stages() -> None:
    assert Titration(PLAN.stages, at=2).at == 2
    for at in (-1, 3):
        with pytest.raises(LimitExceeded):
            Titration(PLAN.stages, at=at)


@pytest.mark.parametrize("wrong", [{}, {"length_ms": 0}, {"per_minute": -1.0}])
def test_a_stage_has_a_length_or_a_pace(wrong: dict[str, float]) -> None:
    with pytest.raises(LimitExceeded):
        Stage(**wrong)  # type: ignore[arg-type]


def test_a_pace_changes_what_is_paced_and_nothing_else() -> None:
    breath, senses = LIBRARY.exercise("resonance_breathing"), LIBRARY.exercise("grounding_54321")
    routine = Routine("own", "Own", (Step(breath), Step(senses)))
    slower = at_stage(routine, Stage(per_minute=6.5))
    assert slower.steps[0].pattern is not None
    assert slower.steps[0].pattern.cycle_ms == round(60_000 / 6.5)
    assert slower.steps[1] == routine.steps[1]
    assert at_stage(routine, Stage(length_ms=60_000)) is routine
    # A rate that leaves no room beside the stays changes nothing.
    box = Routine("own", "Own", (Step(LIBRARY.exercise("box_breathing")),))
    assert at_stage(box, Stage(per_minute=12.0)) == box
