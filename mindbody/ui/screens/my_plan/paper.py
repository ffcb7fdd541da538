"""An assigned routine on paper, for those who have no computer where they practise."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from mindbody.core.practice import Assignment, TimeWindow
from mindbody.core.routine import Routine, Step
from mindbody.language import said
from mindbody.sheet import Sheet, SheetPart
from mindbody.ui.screens.my_plan import words
from mindbody.ui.screens.my_plan.assignment import date_words, schedule_words
from mindbody.ui.words import length_words, minutes

PART = "{number}. {title}, {length}"
LOOK = "To look at together on {day}."
STOP = "You can stop at any moment. Keep your eyes open if you like, and look round."
NOTES, NOTES_HINT = "My notes", "What fitted, and what did not."
_NOTE_ROWS = 4


def routine_sheet(
    assignment: Assignment,
    routine: Routine,
    window: TimeWindow | None,
    cue: str,
    locale: QLocale,
) -> Sheet:
    """The routine with how each part goes. Nothing about the person is on it."""
    parts = [_part(number, step) for number, step in enumerate(routine.steps, 1)]
    parts = [
        _with_reason(part, why)
        for part, why in zip(parts, (*assignment.step_reasons, *[""] * len(parts)), strict=False)
    ]
    often = schedule_words(assignment.frequency, window, cue, locale)
    intro = [often, assignment.reason] if assignment.reason else [often]
    if assignment.review is not None:
        intro.append(said(LOOK, day=date_words(assignment.review, locale)))
    notes = SheetPart(said(NOTES), said(NOTES_HINT), rules=_NOTE_ROWS)
    return Sheet(assignment.title, "\n".join(intro), (*parts, notes), said(STOP))


def _part(number: int, step: Step) -> SheetPart:
    exercise = step.exercise
    length = length_words(step.length) if step.length else minutes(exercise.default_ms)
    title = said(PART, number=number, title=step.title or exercise.title, length=length)
    return SheetPart(title, exercise.summary, tuple(exercise.how_to), dots=True)


def _with_reason(part: SheetPart, why: str) -> SheetPart:
    if not why:
        return part
    hint = f"{said(words.WHY)}: {why}"
    return SheetPart(part.title, hint, part.lines, dots=True)
