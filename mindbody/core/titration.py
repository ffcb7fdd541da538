"""A plan in small steps: longer or slower only when the person agrees, back after a rise.

The numbers are design rules of ours: an exercise moves up only after some completed uses
without a rise of distress, and one rise of `rise` or more is enough to offer a step back.
The app never moves anybody up by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum

from msgspec import Struct

from mindbody.core.distress import USUAL_RULES, Use
from mindbody.core.routine import Routine
from mindbody.errors import LimitExceeded
from mindbody.language import said

MOST_STAGES = 10
# Uses at a stage, all without a rise, before the next one is offered.
USES_BEFORE_NEXT = 3


class Stage(Struct, frozen=True):
    """One step: a length in ms, or a rate in breaths a minute, or both; None leaves it as is."""

    length_ms: int | None = None
    per_minute: float | None = None

    def __post_init__(self) -> None:
        given = [value for value in (self.length_ms, self.per_minute) if value is not None]
        if not given or min(given) <= 0:
            raise LimitExceeded(
                said("A step of a plan has a length or a pace."),
                said("Choose one of the two."),
                field="stages",
            )


@dataclass(frozen=True, slots=True)
class Titration:
    """The steps in their order, the easiest first: 2 to 10 of them.

    `at` is the index to begin with; `back` says in the person's words when a step back is
    a good idea.
    """

    stages: tuple[Stage, ...]
    at: int = 0
    back: str = ""

    def __post_init__(self) -> None:
        if not 2 <= len(self.stages) <= MOST_STAGES or not 0 <= self.at < len(self.stages):
            raise LimitExceeded(
                said("A plan in steps has 2 to {most} of them.", most=MOST_STAGES),
                said("Leave the steps out, or choose a number in between."),
                field="stages",
            )

    @property
    def last(self) -> int:
        """The index of the last stage."""
        return len(self.stages) - 1


class Move(StrEnum):
    """What a plan in steps has to offer now."""

    STAY = "stay"
    OFFER_NEXT = "offer_next"
    STEP_BACK = "step_back"


def move_after(plan: Titration, at: int, uses: Sequence[Use]) -> Move:
    """What to offer somebody at stage `at`; `uses` are theirs at this stage, from old to new.

    A rise in the last use leads back, wherever there is an easier stage. The next stage is
    offered after `USES_BEFORE_NEXT` uses in a row without a rise; a use without both ratings
    counts as one, because nobody has to rate. Raises ValueError for a stage there is not.
    """
    if not 0 <= at <= plan.last:
        raise ValueError("a plan has no such stage")
    if uses and _rose(uses[-1]):
        return Move.STEP_BACK if at > 0 else Move.STAY
    lately = uses[-USES_BEFORE_NEXT:]
    ready = len(lately) == USES_BEFORE_NEXT and not any(map(_rose, lately))
    return Move.OFFER_NEXT if ready and at < plan.last else Move.STAY


def at_stage(routine: Routine, stage: Stage) -> Routine:
    """A routine at the pace of a stage; its length is for whoever compiles it to say.

    Steps that are not paced, or cannot go at that rate, stay as they are.
    """
    if stage.per_minute is None:
        return routine
    steps = []
    for step in routine.steps:
        pattern = step.pattern or step.exercise.pattern
        if pattern is not None:
            with suppress(ValueError):
                step = replace(step, pattern=pattern.at_rate(stage.per_minute))
        steps.append(step)
    return replace(routine, steps=tuple(steps))


def _rose(use: Use) -> bool:
    if use.before is None or use.after is None:
        return False
    return use.after - use.before >= USUAL_RULES.rise_stop_delta
