"""A routine on paper, for people without a computer: what, how often, why, how to do it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from mindbody.assigned import Assigned
from mindbody.core.practice import Assignment
from mindbody.core.routine import Step
from mindbody.language import said
from mindbody.sheet import Sheet, SheetPart
from mindbody.ui.therapist import words
from mindbody.ui.therapist.pace_panel import breath_words, pace_words
from mindbody.ui.therapist.schedule import schedule_words
from mindbody.ui.words import length_words, minutes


def routine_sheet(one: Assigned, day: Callable[[date], str]) -> Sheet:
    """An assignment as a sheet; `day` writes a date. Nobody's name is on it."""
    assignment = one.assignment
    parts = [SheetPart(said(words.HOW_OFTEN), lines=_schedule(assignment, day))]
    for number, step in enumerate(one.routine.steps):
        why = assignment.step_reasons[number] if assignment.step_reasons else ""
        parts.append(_step(number + 1, step, why))
    parts.append(SheetPart(said(words.STOP_TITLE), lines=(said(words.STOP_ANYTIME),)))
    parts.append(SheetPart(said(words.MY_NOTES), rules=3))
    return Sheet(one.routine.title, assignment.reason, tuple(parts))


def _schedule(assignment: Assignment, day: Callable[[date], str]) -> tuple[str, ...]:
    lines = [schedule_words(assignment), said("From {day} on", day=day(assignment.start))]
    if assignment.review is not None:
        lines.append(said("We look at it together: {day}", day=day(assignment.review)))
    return tuple(lines)


def _step(number: int, step: Step, why: str) -> SheetPart:
    exercise = step.exercise
    length = length_words(step.length) if step.length else minutes(exercise.default_ms)
    pattern = step.pattern or exercise.pattern
    lines = [*((f"“{why}”",) if why else ()), length]
    if pattern is not None:
        lines.append(f"{pace_words(pattern)}: {breath_words(pattern)}")
    lines += exercise.how_to or (exercise.summary,)
    return SheetPart(
        f"{number}. {said(step.title or exercise.title)}", lines=tuple(lines), dots=True
    )
