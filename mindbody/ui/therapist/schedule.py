"""How often, when and from which day: the schedule of an assignment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.practice import MOST_TIMES_PER_DAY, WEEK, Assignment, Frequency, TimeWindow
from mindbody.errors import LimitExceeded
from mindbody.language import counted, said
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise.chips import AnyOf, OneOf
from mindbody.ui.screens.timer.amount import Steps
from mindbody.ui.theme import S, Theme
from mindbody.ui.therapist import words
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.words import listed

_LATEST_START, _LATEST_REVIEW, _MOST_WEEKS = 28, 56, 26
_GRID_MIN = 30
ANY, OWN = "any", "own"
_PARTS = {
    "morning": TimeWindow(5 * 60, 11 * 60),
    "midday": TimeWindow(11 * 60, 17 * 60),
    "evening": TimeWindow(17 * 60, 22 * 60),
}
_FIRST_OWN = TimeWindow(7 * 60, 9 * 60)


class ScheduleForm(QWidget):
    """`changed` carries the assignment with another schedule, `refused` why it cannot be."""

    changed = Signal(object)
    refused = Signal(object)

    def __init__(
        self, theme: Theme, day: Callable[[date], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._day = theme, day
        self._assignment: Assignment | None = None
        self._today = date.min
        times = range(1, MOST_TIMES_PER_DAY + 1)
        self.times = OneOf(theme, words.TIMES, [(str(n), str(n)) for n in times])
        self.days = OneOf(theme, words.DAYS, [(str(n), str(n)) for n in range(1, WEEK + 1)])
        self.chosen = AnyOf(theme, words.ON_DAYS, _weekdays())
        self.part_of_day = OneOf(theme, words.WHEN, list(words.WINDOWS.items()))
        grid = range(0, 24 * 60, _GRID_MIN)
        self.from_min = Steps(theme, words.FROM, grid, clock)
        self.until_min = Steps(theme, words.UNTIL, grid, clock)
        self.cue = TextField(theme, words.CUE, words.CUE_HINT, most=80)
        self.start = Steps(theme, words.START, range(_LATEST_START + 1), self._start_words)
        self.review = Steps(theme, words.REVIEW, range(1, _LATEST_REVIEW + 1), self._review_words)
        self.end = Steps(theme, words.END, range(_MOST_WEEKS + 1), self._end_words)
        self._lay_out()
        self._wire()

    def show_assignment(self, assignment: Assignment, today: date) -> None:
        self._assignment, self._today = assignment, today
        frequency = assignment.frequency
        self.times.show_value(str(frequency.times_per_day))
        self.days.show_value(str(frequency.days_per_week))
        self.chosen.show_marked(map(str, frequency.days))
        self.cue.blockSignals(True)
        self.cue.setText(assignment.cue)
        self.cue.blockSignals(False)
        self._show_window(assignment.window)
        self.start.show_value((assignment.start - today).days)
        review, end = assignment.review, assignment.end
        self.review.show_value((review - assignment.start).days if review else WEEK)
        self.end.show_value((end - assignment.start).days // WEEK if end else 0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        theme = self._theme
        rows: tuple[QWidget, ...] = (
            self.times,
            self.days,
            Label(theme, words.ON_DAYS, Type.LABEL, Ink.MUTED, wraps=True, inset=True),
            self.chosen,
            self.part_of_day,
            self.from_min,
            self.until_min,
            Label(theme, words.CUE, Type.LABEL, Ink.MUTED, inset=True),
            self.cue,
            self.start,
            self.review,
            self.end,
        )
        for row in rows:
            column.addWidget(row)

    def _wire(self) -> None:
        self.times.picked.connect(lambda n: self._set_frequency(times_per_day=int(n)))
        self.days.picked.connect(
            lambda n: self._set_frequency(days_per_week=int(n), days=frozenset())
        )
        self.chosen.changed.connect(self._choose_days)
        self.part_of_day.picked.connect(self._pick_window)
        for steps in (self.from_min, self.until_min):
            steps.changed.connect(lambda _: self._pick_window(OWN))
        self.cue.textChanged.connect(lambda text: self._set(cue=text.strip()))
        self.start.changed.connect(self._set_start)
        self.review.changed.connect(lambda n: self._set(review=self._from_start(n)))
        self.end.changed.connect(lambda n: self._set(end=self._from_start(n * WEEK) if n else None))

    def _choose_days(self, marked: frozenset[str]) -> None:
        days = frozenset(map(int, marked))
        self._set_frequency(days=days, days_per_week=len(days) or WEEK)

    def _pick_window(self, choice: str) -> None:
        if choice == OWN:
            window = TimeWindow(self.from_min.value, self.until_min.value)
            self._set(window=window)
        else:
            self._set(window=_PARTS.get(choice))
        self._show_own(choice == OWN)

    def _show_window(self, window: TimeWindow | None) -> None:
        known = next((name for name, part in _PARTS.items() if part == window), None)
        choice = ANY if window is None else known or OWN
        shown = window if window is not None and choice == OWN else _FIRST_OWN
        self.part_of_day.show_value(choice)
        self.from_min.show_value(shown.from_min)
        self.until_min.show_value(shown.until_min)
        self._show_own(choice == OWN)

    def _show_own(self, shown: bool) -> None:
        self.from_min.setVisible(shown)
        self.until_min.setVisible(shown)

    def _set_start(self, days: int) -> None:
        """Another first day moves the day of the review and the last day with it."""
        assert self._assignment is not None
        now = self._assignment
        start = self._today + timedelta(days=days)
        moved = start - now.start
        self._set(
            start=start,
            review=now.review and now.review + moved,
            end=now.end and now.end + moved,
        )

    def _from_start(self, days: int) -> date:
        assert self._assignment is not None
        return self._assignment.start + timedelta(days=days)

    def _set_frequency(self, **changes: Any) -> None:
        assert self._assignment is not None
        try:
            self._set(frequency=_frequency(self._assignment.frequency, **changes))
        except LimitExceeded as problem:
            self.refused.emit(problem)

    def _set(self, **changes: Any) -> None:
        assert self._assignment is not None
        try:
            self._assignment = replace(self._assignment, **changes)
        except LimitExceeded as problem:
            self.refused.emit(problem)
            return
        self.show_assignment(self._assignment, self._today)
        self.changed.emit(self._assignment)

    def _start_words(self, days: int) -> str:
        if days == 0:
            return said(words.TODAY)
        if self._today == date.min:
            return str(days)
        return self._day(self._today + timedelta(days=days))

    def _review_words(self, days: int) -> str:
        after = counted("after {n} day", "after {n} days", days)
        if self._assignment is None:
            return after
        return f"{after} ({self._day(self._from_start(days))})"

    def _end_words(self, weeks: int) -> str:
        return (
            counted("after {n} week", "after {n} weeks", weeks) if weeks else said(words.OPEN_END)
        )


def clock(minute: int) -> str:
    """A minute of the day as it is read: "7:30"."""
    return f"{minute // 60}:{minute % 60:02d}"


def schedule_words(assignment: Assignment) -> str:
    """A schedule in one line."""
    frequency = assignment.frequency
    parts = [
        counted("once a day", "{n} times a day", frequency.times_per_day),
        counted("{n} day a week", "{n} days a week", frequency.days_per_week),
        assignment.cue,
    ]
    if frequency.days:
        parts[1] = ", ".join(said(words.WEEKDAYS[day]) for day in sorted(frequency.days))
    window = assignment.window
    if window is not None:
        parts.append(f"{clock(window.from_min)}–{clock(window.until_min)}")
    return listed(parts)


def _weekdays() -> list[tuple[str, str]]:
    return [(str(number), said(name)) for number, name in enumerate(words.WEEKDAYS)]


def _frequency(now: Frequency, **changes: Any) -> Frequency:
    values = {
        "times_per_day": now.times_per_day,
        "days_per_week": now.days_per_week,
        "days": now.days,
    }
    return Frequency(**{**values, **changes})
