"""Putting a routine together: the order of its steps, and everything that is wrong with it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.arrange import MOST_STEPS, RoutineDraft, draft_of, routine_problems
from mindbody.core.breath import BreathPattern
from mindbody.core.routine import Envelope, InTime, Step
from tests.core.builders import PACED, PROMPTED, SCRIPTED

A, B, C = (Step(exercise) for exercise in (PACED, PROMPTED, SCRIPTED))
DRAFT = RoutineDraft(" Mine ", (A, B, C), " In the evening. ", frozenset({"daily"}))


def where(draft: RoutineDraft, envelope: Envelope | None = None) -> list[tuple[int | None, str]]:
    found = routine_problems(draft, envelope or Envelope())
    return [(problem.step, problem.problem.field) for problem in found]


def test_steps_come_go_and_move() -> None:
    assert RoutineDraft().with_step(A).with_step(C).with_step(B, 1).steps == (A, B, C)
    assert DRAFT.moved(0, 2).steps == (B, C, A)
    assert DRAFT.moved(2, 0).steps == (C, A, B)
    assert DRAFT.with_copy(1).steps == (A, B, B, C)
    assert DRAFT.without_step(1).steps == (A, C)
    assert DRAFT.replaced(1, C).steps == (A, C, C)


@given(st.integers(0, 2), st.integers(0, 2))
def test_a_move_back_undoes_a_move(index: int, to: int) -> None:
    moved = DRAFT.moved(index, to)
    assert moved.steps[to] == DRAFT.steps[index]
    assert moved.moved(to, index) == DRAFT


def test_a_sound_draft_becomes_a_routine_and_a_draft_again() -> None:
    assert where(DRAFT) == []
    routine = DRAFT.finished("own_1")
    assert (routine.id, routine.title, routine.note, routine.version) == (
        "own_1",
        "Mine",
        "In the evening.",
        1,
    )
    assert draft_of(routine) == RoutineDraft("Mine", (A, B, C), "In the evening.", DRAFT.tags)


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        (RoutineDraft(), [(None, "title"), (None, "steps")]),
        (RoutineDraft("Many", (A,) * (MOST_STEPS + 1)), [(None, "steps")]),
        (RoutineDraft("Mine", (A,), "two\nlines"), [(None, "note")]),
        (RoutineDraft("Mine", (A,), "a" * 501), [(None, "note")]),
        (
            RoutineDraft("Mine", (A, Step(PACED, InTime(1_000), title="a\nb"), Step(PACED, None))),
            [(1, "title"), (1, "length_ms")],
        ),
        (
            RoutineDraft("Mine", (Step(PACED, pattern=BreathPattern(1_000, 9_000)),)),
            [(0, "inhale_ms")],
        ),
    ],
)
def test_every_problem_is_said_at_its_step(
    draft: RoutineDraft, wrong: list[tuple[int | None, str]]
) -> None:
    assert where(draft) == wrong


def test_the_whole_is_bounded_too() -> None:
    envelope = Envelope(longest_session_ms=PACED.default_ms)
    assert where(RoutineDraft("Mine", (A,)), envelope) == []
    assert where(RoutineDraft("Mine", (A, B)), envelope) == [(None, "length_ms")]
