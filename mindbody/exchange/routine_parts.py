"""A routine as it stands in a card, and back, through the reader of routine files.

What a card may say of a routine is what a routine file may say (docs/formats.md 10), with
`pattern` in place of `per_minute`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import structs, to_builtins

from mindbody.core.breath import BreathPattern
from mindbody.core.own import PARTS
from mindbody.core.routine import InBreaths, InTime, Routine, Step
from mindbody.exchange import refusals
from mindbody.exchange.card import PatternPart, RoutinePart, SettingsPart, StepPart
from mindbody.routine_file import ROUTINE_FORMAT, VERSION, Exercises, RoutineTag, routine_from
from mindbody.toml_file import TomlFile


def part_of(routine: Routine, whys: Sequence[str] = ()) -> RoutinePart:
    """A routine as a part of a card; `whys` are the reasons of its steps, in their order.

    Raises ValueError for more reasons than steps.
    """
    if len(whys) > len(routine.steps):
        raise ValueError("a reason without a step")
    reasons = [*whys, *[""] * (len(routine.steps) - len(whys))]
    return RoutinePart(
        id=routine.id,
        title=routine.title,
        steps=tuple(_step(step, why) for step, why in zip(routine.steps, reasons, strict=True)),
        revision=routine.version,
        note=routine.note,
        tags=tuple(RoutineTag(tag) for tag in sorted(routine.tags)),
    )


def routine_of(part: RoutinePart, exercises: Exercises, name: str = "") -> Routine:
    """The routine in a card, checked against the exercises' own limits.

    `exercises` gives an exercise by its id and raises KeyError for one that there is not.
    Raises UnsupportedVersion for such an exercise, and InvalidFile as for a routine file.
    """
    for index, known in enumerate(part.steps):
        try:
            exercises(known.exercise)
        except KeyError:
            raise refusals.unknown_exercise(name, f"steps[{index}].exercise") from None
    values = {"format": ROUTINE_FORMAT, "version": VERSION, **_filled(to_builtins(part))}
    for step in values["steps"]:
        step.pop("why", None)
    return routine_from(TomlFile.holding(values, name or part.title), exercises)


def _step(step: Step, why: str) -> StepPart:
    exercise = step.exercise
    return StepPart(
        exercise=exercise.id,
        variant=exercise.variant,
        length_ms=step.length.length_ms if isinstance(step.length, InTime) else None,
        breaths=step.length.breaths if isinstance(step.length, InBreaths) else None,
        pattern=_pattern(step.pattern),
        without=tuple(sorted(exercise.left_out)),
        settings=structs.replace(SettingsPart(), **exercise.settings),
        word=step.word,
        title=step.title,
        why=why,
    )


def _pattern(pattern: BreathPattern | None) -> PatternPart | None:
    if pattern is None:
        return None
    return PatternPart(**{name: getattr(pattern, name) for name in PARTS})


def _filled(value: Any) -> Any:
    """Without what a routine file leaves out: null and empty text."""
    if isinstance(value, dict):
        return {key: _filled(v) for key, v in value.items() if v is not None and v != ""}
    return [_filled(inner) for inner in value] if isinstance(value, list) else value
