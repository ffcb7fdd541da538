"""A practice summary in words, field by field: every datum of the file, and nothing else.

The lines are made from the document that is sealed, not from what it was made from: so the
preview cannot show less than the file holds.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale

from mindbody.core.ledger import REASONS, Reason
from mindbody.core.practice import State
from mindbody.core.treatment_days import MarkKind
from mindbody.exchange.summary import (
    ExposurePart,
    LedgerPart,
    PracticeSummary,
    SafetyPart,
    SessionPart,
    StageAt,
)
from mindbody.language import as_is, counted, said
from mindbody.ui.screens.my_plan.assignment import minute_words
from mindbody.ui.screens.my_plan.words import MARKS
from mindbody.ui.words import listed, minutes

TitleOf = Callable[[str], str]

# In the order of the page: what is struck there, its name, and a word about it.
FIELDS = {
    "sessions": "Practice: which, on which day, how long, how far",
    "ratings": "How distress was, from 0 to 10",
    "minute": "The time of day",
    "ledger": "Done without the app, not done and why, rests, steps",
    "safety": "That Help or Ground me was opened",
    "exposures": "Exposure homework",
    "marks": "Days that differ",
    "stages": "Where a plan in steps stands",
    "question": "My question",
    "notes": "My notes",
}
STATES = {
    State.COMPLETED: "to the end",
    State.PARTIAL: "in part",
    State.STARTED: "begun",
    State.STOPPED_DISTRESS: "went over to Ground me",
    State.SKIPPED: "not done",
}
LEDGER = {
    "not_done": "Not done: {reason}",
    "without_app": "Done without the app",
    "reminders_paused": "Reminders at rest",
    "reminders_resumed": "Reminders again",
    "opened": "Opened, not begun",
    "stage_up": "A step further, agreed to",
    "stage_back": "A step back",
}
SAFETY = {
    "help_opened": "Help was opened",
    "grounding": "Ground me was used",
    "put_aside": "Put aside after distress rose: {what}",
}
WITHOUT_APP = "without the app"
OF_PLANNED = "{done} of {planned}"
BEFORE, MIDDLE, AFTER = "before {n}", "in the middle {n}", "after {n}"
NO_ANSWER = "no answer in the middle"
HIGHEST = "highest {n}"
UNTIL = "{what}, until {day}"
STAGE = "{title}: step {n}"
ABOUT_IT = "{what} ({title})"


def field_lines(
    document: PracticeSummary, title_of: TitleOf, locale: QLocale
) -> dict[str, tuple[str, ...]]:
    """What each field says, line by line; ratings and time stand in the lines of practice.

    `title_of` gives the title of an exercise, a routine or an assignment by its id.
    """
    told = {
        "sessions": (_session(one, title_of, locale) for one in document.sessions),
        "ledger": (_ledger(one, title_of, locale) for one in document.ledger),
        "safety": (_safety(one, title_of, locale) for one in document.safety),
        "exposures": (_exposure(one, locale) for one in document.exposures),
        "marks": (
            listed((short_day(one.day, locale), said(MARKS[MarkKind(one.kind)])))
            for one in document.marks
        ),
        "stages": (_stage(one, title_of) for one in document.stages),
        "question": (as_is(text) for text in (document.question,) if text),
        "notes": (listed((short_day(one.day, locale), one.text)) for one in document.notes),
    }
    return {name: tuple(lines) for name, lines in told.items()}


def short_day(day: date, locale: QLocale) -> str:
    """A day with its weekday, in little room: "Mon 5 Jan"."""
    return locale.toString(QDate(day.year, day.month, day.day), "ddd d MMM")


def _joined(*parts: str) -> str:
    return listed(parts)


def _session(one: SessionPart, title_of: TitleOf, locale: QLocale) -> str:
    done = minutes(one.done_s * 1_000)
    planned = minutes(one.planned_s * 1_000)
    length = said(OF_PLANNED, done=done, planned=planned) if one.planned_s else ""
    return _joined(
        _when(one.day, one.minute, locale),
        one.title or title_of(one.what),
        said(WITHOUT_APP) if one.without_app else said(STATES[State(one.state)]),
        length,
        _number(BEFORE, one.before),
        _number(MIDDLE, one.mid),
        _number(AFTER, one.after),
        said(NO_ANSWER) if one.no_answer else "",
    )


def _ledger(one: LedgerPart, title_of: TitleOf, locale: QLocale) -> str:
    reason = said(REASONS[Reason(one.reason)]).lower() if one.reason is not None else ""
    told = said(LEDGER[one.kind], reason=reason)
    if one.until is not None:
        told = said(UNTIL, what=told, day=short_day(one.until, locale))
    if one.assignment:
        told = said(ABOUT_IT, what=told, title=title_of(one.assignment))
    return _joined(short_day(one.day, locale), told)


def _safety(one: SafetyPart, title_of: TitleOf, locale: QLocale) -> str:
    what = title_of(one.what) if one.what else ""
    return _joined(_when(one.day, one.minute, locale), said(SAFETY[one.kind], what=what))


def _exposure(one: ExposurePart, locale: QLocale) -> str:
    length = "" if one.minutes is None else counted("{n} minute", "{n} minutes", one.minutes)
    return _joined(
        short_day(one.day, locale),
        one.item,
        _number(BEFORE, one.before),
        _number(HIGHEST, one.peak),
        _number(AFTER, one.after),
        length,
    )


def _stage(one: StageAt, title_of: TitleOf) -> str:
    return said(STAGE, title=title_of(one.assignment), n=one.at + 1)


def _when(day: date, minute: int | None, locale: QLocale) -> str:
    told = short_day(day, locale)
    return told if minute is None else f"{told}, {minute_words(minute, locale)}"


def _number(words: str, number: int | None) -> str:
    return "" if number is None else said(words, n=number)
