"""The shorter form with open eyes that is offered after a rise (clinical content 3.6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from mindbody.core.exercise import Exercise
from mindbody.errors import MindbodyError
from mindbody.plan import Plan
from mindbody.practice_space import PracticeSpace

# Where an exercise has no shorter form of its own: two minutes of looking round, for everybody.
ALWAYS_SHORT = "sensory_orienting"


@dataclass(frozen=True, slots=True)
class Shorter:
    """What to begin, and how long it takes in ms."""

    plan: Plan
    length_ms: int


def shorter_form(
    space: PracticeSpace, plan: Plan, exercise_id: str, below_ms: float
) -> Shorter | None:
    """The shortest form that takes less than `below_ms`, with open eyes, or None.

    Of what was practised itself where it can be that short (`exercise_id` is the part of a
    routine that one was in); else of another form of the exercise; else looking round. None
    after such a form: who was in it is not led from one to the next.
    """
    if plan.eyes_open:
        return None
    for plans in (_own(space, plan, exercise_id), _forms(space, exercise_id), _others(space)):
        found = [made for one in plans if (made := _made(space, one, below_ms)) is not None]
        if found:
            return min(found, key=lambda one: one.length_ms)
    return None


def _own(space: PracticeSpace, plan: Plan, exercise_id: str) -> Iterator[Plan]:
    if plan.timer is not None:
        return
    routine = plan.routine(space.library)
    if len(routine.steps) == 1:
        shortest_ms = routine.steps[0].exercise.limits.shortest_ms
        yield msgspec.structs.replace(
            plan,
            length_ms=shortest_ms,
            breaths=None,
            preparation_ms=0,
            by_key=False,
            assignment="",
        )
    elif (exercise := _known(space, exercise_id)) is not None:
        yield Plan(exercise_id, exercise.limits.shortest_ms)


def _forms(space: PracticeSpace, exercise_id: str) -> Iterator[Plan]:
    exercise = _known(space, exercise_id)
    for form in exercise.variants if exercise is not None else ():
        yield Plan(exercise_id, form.limits.shortest_ms, variant=form.variant)


def _others(space: PracticeSpace) -> Iterator[Plan]:
    exercise = _known(space, ALWAYS_SHORT)
    if exercise is not None:
        yield Plan(ALWAYS_SHORT, exercise.limits.shortest_ms)


def _known(space: PracticeSpace, id: str) -> Exercise | None:
    known = any(entry.id == id for entry in space.library.entries())
    return space.library.exercise(id) if known else None


def _made(space: PracticeSpace, plan: Plan, below_ms: float) -> Shorter | None:
    """The plan as something to begin, where this person may and it is short enough."""
    plan = msgspec.structs.replace(plan, eyes_open=True)
    try:
        length_ms = space.timeline(plan).length_ms
    except MindbodyError:
        return None
    return Shorter(plan, length_ms) if length_ms < below_ms else None
