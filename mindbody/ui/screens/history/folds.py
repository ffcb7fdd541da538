"""What is folded away above the days: a choice of what to see, deleting a period, adding."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mindbody.language import as_is, counted, said
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.history import words
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.surfaces import row_of, stack_in

Named = Sequence[tuple[str, str]]


class ShowOnly(QWidget):
    """`chosen` carries the id of what to show and how many days back, both empty for all."""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, titles: Named) -> None:
        super().__init__()
        self._what = self._days = ""
        self.what = OneOf(theme, words.WHAT, [("", words.EVERYTHING), *titles])
        self.period = OneOf(theme, words.PERIOD, list(words.PERIODS.items()))
        self.what.show_value("")
        self.period.show_value("")
        stack_in(self, self.what, self.period)
        self.what.picked.connect(self._pick_what)
        self.period.picked.connect(self._pick_days)

    def _pick_what(self, what: str) -> None:
        self._what = what
        self.chosen.emit(self._what, self._days)

    def _pick_days(self, days: str) -> None:
        self._days = days
        self.chosen.emit(self._what, self._days)


class DayField(QWidget):
    """A day, written as year, month and day."""

    def __init__(self, theme: Theme, name: str, today: date) -> None:
        super().__init__()
        hint = said(words.DAY_HINT, day=today.isoformat())
        self.field = TextField(theme, name, hint, most=10)
        stack_in(
            self, Label(theme, name, Type.LABEL, Ink.MUTED, wraps=True, inset=True), self.field
        )

    @property
    def day(self) -> date | None:
        """None where it is no day."""
        try:
            return date.fromisoformat(self.field.text().strip())
        except ValueError:
            return None


class DeletePeriod(QWidget):
    """`delete` carries the first and the last day, once the person has seen what is there."""

    delete = Signal(object, object)

    def __init__(self, theme: Theme, today: date, count: Callable[[date, date], int]) -> None:
        super().__init__()
        self._today, self._count = today, count
        self.first = DayField(theme, words.FIRST_DAY, today)
        self.last = DayField(theme, words.LAST_DAY, today)
        self.look = Pill(theme, words.LOOK, "eye", Look.QUIET)
        self.told = Label(theme, "", Type.BODY, Ink.WARM, wraps=True, inset=True)
        self.sure = Pill(theme, words.FOR_GOOD, "trash", Look.QUIET)
        self.cancel = Pill(theme, words.CANCEL, "", Look.GHOST)
        buttons = row_of(self.sure, self.cancel)
        stack_in(self, self.first, self.last, row_of(self.look), self.told, buttons)
        self._put_away()
        self.look.clicked.connect(self._look)
        self.sure.clicked.connect(self._delete)
        self.cancel.clicked.connect(self._put_away)
        for field in (self.first.field, self.last.field):
            field.textChanged.connect(self._put_away)
            field.returnPressed.connect(self._look)

    def say(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()
        announce(self.told, text)

    def _look(self) -> None:
        first, last = self.first.day, self.last.day
        self._put_away()
        if first is None or last is None:
            self.say(said(words.NOT_A_DAY, day=self._today.isoformat()))
        elif last < first:
            self.say(said(words.WRONG_WAY))
        else:
            n = self._count(first, last)
            told = counted("There is {n} session.", "There are {n} sessions.", n)
            self.say(f"{told} {said(words.SURE_ABOUT)}")
            self.sure.show()
            self.cancel.show()
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self) -> None:
        first, last = self.first.day, self.last.day
        if first is not None and last is not None:
            self.delete.emit(first, last)

    def _put_away(self) -> None:
        for part in (self.told, self.sure, self.cancel):
            part.hide()


class AddWithoutApp(QWidget):
    """`add` carries the id of an assignment and a day that is not still to come."""

    add = Signal(str, object)

    def __init__(self, theme: Theme, assigned: Named, today: date) -> None:
        super().__init__()
        self._today, self._id = today, assigned[0][0]
        titles = [(id, as_is(title)) for id, title in assigned]
        self.which = OneOf(theme, words.WHICH, titles)
        self.which.show_value(self._id)
        self.day = DayField(theme, words.WHICH_DAY, today)
        self.day.field.setText(today.isoformat())
        self.button = Pill(theme, words.ADD_IT, "plus", Look.QUIET)
        self.told = Label(theme, "", Type.BODY, Ink.WARM, wraps=True, inset=True)
        stack_in(self, self.which, self.day, row_of(self.button), self.told)
        self.told.hide()
        self.which.picked.connect(self._pick)
        self.button.clicked.connect(self._add)

    def say(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()
        announce(self.told, text)

    def _pick(self, id: str) -> None:
        self._id = id

    def _add(self) -> None:
        day = self.day.day
        if day is None:
            self.say(said(words.NOT_A_DAY, day=self._today.isoformat()))
        elif day > self._today:
            self.say(said(words.LATER_DAY))
        else:
            self.add.emit(self._id, day)
