"""What a routine card assigns, in words: seen before anything of it is taken in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QLocale

from mindbody.core.practice import Assignment
from mindbody.core.routine import OPEN_ENVELOPE, Envelope, Routine, Step
from mindbody.core.treatment_days import Mark
from mindbody.language import as_is, number, said
from mindbody.ui.screens.my_plan.assignment import date_words, schedule_words, stage_words
from mindbody.ui.screens.my_plan.words import MARKS
from mindbody.ui.words import length_words, listed, minutes

# Gives the title of an exercise by its id; the id itself where nobody knows it.
TitleOf = Callable[[str], str]

STARTS, STARTS_ENDS = "From {start}", "From {start} to {end}"
LOOK = "Looked at together on {day}"
STEP = "{number}. {title}, {length}"
STEP_WHY = "{step}: {why}"
IN_STEPS = "In steps, each only when you agree: {steps}"
OPENS, OPENS_WHY = "Opens for you: {title}", "Opens for you: {title} ({reason})"
EXPOSURE_ITEM = "Exposure homework: {item}"
NO_STAYS = "No stays between breaths"
LONGEST_STAY = "Stays of at most {seconds} s"
SLOWEST = "Not slower than {rate} breaths a minute"
FASTEST = "Not faster than {rate} breaths a minute"
LONGEST_SESSION = "Sessions of at most {length}"
LONGEST_SILENCE = "Silences of at most {length}"
LEFT_OUT = "Left out: {titles}"
NO_LIMITS = "Nothing beyond the limits of the app itself."
MARKED = "{what} on {day}"


def assignment_lines(
    assignment: Assignment, routine: Routine, title_of: TitleOf, locale: QLocale
) -> tuple[str, ...]:
    """One assignment, line by line; its title and reason are shown besides."""
    often = schedule_words(assignment.frequency, assignment.window, assignment.cue, locale)
    told = [often, _dates(assignment, locale)]
    reasons = (*assignment.step_reasons, *[""] * len(routine.steps))
    told += [
        _step(number, step, why)
        for number, (step, why) in enumerate(zip(routine.steps, reasons, strict=False), 1)
    ]
    if assignment.titration is not None:
        steps = ", ".join(map(stage_words, assignment.titration.stages))
        told.append(said(IN_STEPS, steps=steps))
    for unlock in assignment.unlocks:
        words = OPENS_WHY if unlock.reason else OPENS
        told.append(said(words, title=title_of(unlock.exercise), reason=as_is(unlock.reason)))
    told += [said(EXPOSURE_ITEM, item=as_is(one.item)) for one in assignment.exposure]
    return tuple(told)


def limit_lines(assignments: Iterable[Assignment], title_of: TitleOf) -> tuple[str, ...]:
    """What is agreed for this person in all of them, each line once."""
    told = [
        line
        for one in assignments
        for line in (*_limits(one.envelope, title_of), one.envelope_reason)
        if line
    ]
    return tuple(dict.fromkeys(told)) or (said(NO_LIMITS),)


def mark_line(mark: Mark, locale: QLocale) -> str:
    return said(MARKED, what=said(MARKS[mark.kind]), day=date_words(mark.day, locale))


def _limits(envelope: Envelope, title_of: TitleOf) -> list[str]:
    told = [] if envelope.holds else [said(NO_STAYS)]
    if envelope.holds and envelope.longest_hold_ms is not None:
        told.append(said(LONGEST_STAY, seconds=number(envelope.longest_hold_ms / 1000)))
    for words, rate in (
        (SLOWEST, envelope.slowest_per_minute),
        (FASTEST, envelope.fastest_per_minute),
    ):
        if rate is not None:
            told.append(said(words, rate=number(rate, 1)))
    if envelope.longest_session_ms is not None:
        told.append(said(LONGEST_SESSION, length=minutes(envelope.longest_session_ms)))
    if envelope.longest_silence_ms < OPEN_ENVELOPE.longest_silence_ms:
        told.append(said(LONGEST_SILENCE, length=minutes(envelope.longest_silence_ms)))
    if envelope.hidden:
        told.append(said(LEFT_OUT, titles=", ".join(map(title_of, sorted(envelope.hidden)))))
    return told


def _dates(assignment: Assignment, locale: QLocale) -> str:
    def words(day: date | None) -> str:
        return "" if day is None else date_words(day, locale)

    told = said(
        STARTS if assignment.end is None else STARTS_ENDS,
        start=words(assignment.start),
        end=words(assignment.end),
    )
    if assignment.review is None:
        return told
    return listed((told, said(LOOK, day=words(assignment.review))))


def _step(number: int, step: Step, why: str) -> str:
    length = length_words(step.length) if step.length else minutes(step.exercise.default_ms)
    title = step.title or step.exercise.title
    told = said(STEP, number=number, title=title, length=length)
    return said(STEP_WHY, step=told, why=as_is(why)) if why else told
