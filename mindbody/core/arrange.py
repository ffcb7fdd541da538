"""A routine while it is put together: steps added, moved, replaced, taken out, and checked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from msgspec import Struct

from mindbody.core.compile import compile_timeline
from mindbody.core.plain import LONGEST_NOTE, LONGEST_TITLE, text_problems
from mindbody.core.routine import OPEN_ENVELOPE, Envelope, Routine, Step
from mindbody.errors import LimitExceeded
from mindbody.language import said

MOST_STEPS = 20


@dataclass(frozen=True, slots=True)
class RoutineDraft:
    """A routine as it stands in a form; nothing in it needs to be right yet."""

    title: str = ""
    steps: tuple[Step, ...] = ()
    note: str = ""
    tags: frozenset[str] = frozenset()

    def with_step(self, step: Step, at: int | None = None) -> RoutineDraft:
        """With one more step, before the step `at` (from 0), or at the end."""
        at = len(self.steps) if at is None else at
        return replace(self, steps=(*self.steps[:at], step, *self.steps[at:]))

    def with_copy(self, index: int) -> RoutineDraft:
        """With the step at `index` twice."""
        return self.with_step(self.steps[index], index + 1)

    def without_step(self, index: int) -> RoutineDraft:
        return replace(self, steps=self.steps[:index] + self.steps[index + 1 :])

    def replaced(self, index: int, step: Step) -> RoutineDraft:
        return replace(self, steps=(*self.steps[:index], step, *self.steps[index + 1 :]))

    def moved(self, index: int, to: int) -> RoutineDraft:
        """With the step at `index` at place `to` of the new order."""
        return self.without_step(index).with_step(self.steps[index], to)

    def finished(self, id: str) -> Routine:
        """The routine that this has become. Raises ValueError where it has no steps."""
        return Routine(id, self.title.strip(), self.steps, 1, self.note.strip(), self.tags)


class StepProblem(Struct, frozen=True):
    """What keeps a step (from 0; None for the routine as a whole) from being played."""

    step: int | None
    problem: LimitExceeded


def draft_of(routine: Routine) -> RoutineDraft:
    """A routine, to be edited."""
    return RoutineDraft(routine.title, routine.steps, routine.note, routine.tags)


def routine_problems(
    draft: RoutineDraft, envelope: Envelope = OPEN_ENVELOPE
) -> tuple[StepProblem, ...]:
    """All that keeps a draft from being played by this person; none for one that is fine."""
    found = [StepProblem(None, problem) for problem in _whole_problems(draft)]
    # How long all of it may be is asked of the whole, not of each step.
    alone = replace(envelope, longest_session_ms=None)
    for index, step in enumerate(draft.steps):
        found += [
            StepProblem(index, problem)
            for problem in (
                *text_problems("title", step.title, LONGEST_TITLE, required=False),
                *_compiled((step,), alone),
            )
        ]
    if not found:
        found = [StepProblem(None, problem) for problem in _compiled(draft.steps, envelope)]
    return tuple(found)


def _whole_problems(draft: RoutineDraft) -> Iterator[LimitExceeded]:
    yield from text_problems("title", draft.title, LONGEST_TITLE)
    yield from text_problems("note", draft.note, LONGEST_NOTE, required=False)
    if not draft.steps:
        yield LimitExceeded(
            "A routine has at least one part.", "Add an exercise.", field="steps", nearest=1
        )
    elif len(draft.steps) > MOST_STEPS:
        yield LimitExceeded(
            said("A routine has at most {n} parts.", n=MOST_STEPS),
            "Take some out, or make two routines.",
            field="steps",
            nearest=MOST_STEPS,
        )


def _compiled(steps: tuple[Step, ...], envelope: Envelope) -> Iterator[LimitExceeded]:
    try:
        compile_timeline(Routine("draft", "Draft", steps), None, envelope)
    except LimitExceeded as problem:
        yield problem
