"""Days that differ: an infusion, an appointment, exposure homework, a changed dose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mindbody.core.treatment_days import Mark, MarkKind
from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.timer.amount import Steps
from mindbody.ui.theme import S, Theme
from mindbody.ui.therapist import words
from mindbody.ui.widgets.buttons import IconButton, Look, Pill
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.words import listed

_BACK, _AHEAD = 14, 84


class MarksForm(QWidget):
    """`marked` carries a Mark to be set, `cleared` one to be taken away."""

    marked = Signal(object)
    cleared = Signal(object)

    def __init__(
        self, theme: Theme, day: Callable[[date], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._day = theme, day
        self._today = date.min
        self._kind = MarkKind.APPOINTMENT
        self.buttons: list[IconButton] = []
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        about = Label(theme, words.MARKS_ABOUT, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.kind = OneOf(theme, words.MARK_KIND, list(words.MARK_KINDS.items()), named=False)
        self.when = Steps(theme, words.MARK_DAY, range(-_BACK, _AHEAD + 1), self._words)
        self.add_button = Pill(theme, words.ADD_MARK, "plus", Look.QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for widget in (about, self._rows, self.kind, self.when):
            column.addWidget(widget)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.kind.show_value(self._kind)
        self.when.show_value(0)
        self.kind.picked.connect(self._pick)
        self.add_button.clicked.connect(self._add)

    def show_marks(self, marks: Sequence[Mark], today: date) -> None:
        """What is marked from two weeks ago on."""
        self._today = today
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        near = [mark for mark in marks if mark.day >= today - timedelta(days=_BACK)]
        for mark in sorted(near, key=lambda mark: mark.day):
            self._column.addWidget(self._row(mark))
        self.when.show_value(self.when.value)

    def _row(self, mark: Mark) -> QWidget:
        what = listed((self._day(mark.day), said(words.MARK_KINDS[mark.kind])))
        button = IconButton(self._theme, said("Take out: {step}", step=what), "trash")
        button.clicked.connect(lambda: self.cleared.emit(mark))
        self.buttons.append(button)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(self._theme, what, Type.BODY, wraps=True, inset=True), 1)
        row.addWidget(button)
        return holder

    def _pick(self, kind: str) -> None:
        self._kind = MarkKind(kind)

    def _add(self) -> None:
        self.marked.emit(Mark(self._today + timedelta(days=self.when.value), self._kind))

    def _words(self, days: int) -> str:
        if days == 0 or self._today == date.min:
            return said(words.TODAY)
        return self._day(self._today + timedelta(days=days))
