"""Days to choose from: the last week by name, and any day by steps."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QFontMetrics, QValidator
from PySide6.QtWidgets import QWidget

from mindbody.language import said
from mindbody.ui.dates import long_date, weekday
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.my_plan import words
from mindbody.ui.theme import TARGET, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.stepper import Stepper

BACK_DAYS = 7


def day_words(day: date, today: date, locale: QLocale) -> str:
    """A day as people say it: today, yesterday, tomorrow, a weekday of the last week, a date."""
    away = (day - today).days
    if near := {0: words.TODAY, -1: words.YESTERDAY, 1: words.TOMORROW}.get(away):
        return said(near)
    if -BACK_DAYS < away < 0:
        return weekday(day, locale)
    return long_date(day, locale)


def day_title(day: date, today: date, locale: QLocale) -> str:
    """The same where it stands by itself."""
    told = day_words(day, today, locale)
    return f"{told[:1].upper()}{told[1:]}"


class LastDays(OneOf):
    """One of the last seven days, today first."""

    def __init__(
        self, theme: Theme, today: date, locale: QLocale, parent: QWidget | None = None
    ) -> None:
        days = [today - timedelta(days=n) for n in range(BACK_DAYS)]
        values = [(day.isoformat(), day_title(day, today, locale)) for day in days]
        super().__init__(theme, words.WHICH_DAY, values, parent=parent)
        self.show_value(today.isoformat())

    @property
    def day(self) -> date:
        marked = next(id for id, chip in self.chips.items() if chip.isChecked())
        return date.fromisoformat(marked)


class DayStepper(Stepper):
    """A day some days from now, by minus and plus; Page Up and Page Down go five days."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        most_days: int,
        locale: QLocale,
        parent: QWidget | None = None,
    ) -> None:
        self._today, self._locale = date(2000, 1, 1), locale
        super().__init__(theme, name, most_days, parent)
        self.setSingleStep(1)
        self.lineEdit().setReadOnly(True)

    @property
    def day(self) -> date:
        return self._today + timedelta(days=self.value())

    def open(self, today: date, away: int = 0) -> None:
        """Count from `today`, and show the day so many days away."""
        self._today = today
        self.setValue(away)
        self.lineEdit().setText(self.textFromValue(away))

    def sizeHint(self) -> QSize:
        longest = max(
            (self.textFromValue(n) for n in range(min(40, self.maximum() + 1))), key=len, default=""
        )
        text = QFontMetrics(self.theme.font(Type.LABEL_STRONG)).horizontalAdvance(longest)
        width = text + 2 * self.theme.box(TARGET) + 2 * self.theme.box(12)
        return QSize(width + 2 * EDGE, self.theme.box(TARGET) + 2 * EDGE)

    def textFromValue(self, value: int) -> str:
        return day_title(self._today + timedelta(days=value), self._today, self._locale)

    def valueFromText(self, text: str) -> int:
        return self.value()

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, text, at
