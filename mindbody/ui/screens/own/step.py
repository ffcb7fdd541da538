"""One part of a routine that is being made: moved, changed, taken out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mindbody.core.exercise import Exercise
from mindbody.core.routine import InTime, Length, Step
from mindbody.language import said
from mindbody.ui import lengths
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.options import LengthPicker
from mindbody.ui.screens.own import words
from mindbody.ui.theme import TARGET, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import IconButton
from mindbody.ui.widgets.fold import Fold
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Card
from mindbody.ui.words import length_words, listed, minutes

_STACKED_BELOW_PX = 480


class Handle(QWidget):
    """What a part is dragged by. The arrows do the same without a mouse.

    `moved` and `dropped` carry the place of the mouse on the screen, from the top in px.
    """

    moved = Signal(int)
    dropped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(said(words.DRAG))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = self._theme.box(TARGET)
        return QSize(self._theme.box(28), side)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.moved.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.dropped.emit(round(event.globalPosition().y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._theme.box(22)
        ratio = self.devicePixelRatioF()
        picture = self._theme.icon("dots-six-vertical", self._theme.tokens.muted, side, ratio)
        at = QPointF((self.width() - side) / 2, (self.height() - side) / 2)
        QPainter(self).drawPixmap(at, picture)


class StepCard(Card):
    """`changed` carries the step anew; the others ask for what their names say.

    `base` is the exercise with all its forms, which one form by itself does not know.
    """

    changed = Signal(object)
    up = Signal()
    down = Signal()
    twice = Signal()
    remove = Signal()

    def __init__(
        self,
        theme: Theme,
        step: Step,
        number: int,
        count: int,
        base: Exercise | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._theme, self.step = theme, step
        self._base = base or step.exercise
        title = said(step.title or step.exercise.title)
        self.handle = Handle(theme)
        self.name = Heading(theme, f"{number}. {title}", Type.BODY_STRONG)
        self.about = Label(theme, "", Type.LABEL, Ink.MUTED, wraps=True)
        self.problem = Label(theme, "", Type.LABEL, Ink.WARM, wraps=True)
        self.problem.hide()
        self.buttons = {
            words.UP: IconButton(theme, f"{said(words.UP)}: {title}", "arrow-up"),
            words.DOWN: IconButton(theme, f"{said(words.DOWN)}: {title}", "arrow-down"),
            words.TWICE: IconButton(theme, f"{said(words.TWICE)}: {title}", "copy"),
            words.REMOVE: IconButton(theme, f"{said(words.REMOVE)}: {title}", "trash"),
        }
        self.buttons[words.UP].setEnabled(number > 1)
        self.buttons[words.DOWN].setEnabled(number < count)
        self.fold = Fold(theme, words.CHANGE, self._make_inside)
        self._lay_out()
        for name, signal in (
            (words.UP, self.up),
            (words.DOWN, self.down),
            (words.TWICE, self.twice),
            (words.REMOVE, self.remove),
        ):
            self.buttons[name].clicked.connect(signal)
        self._tell()

    def show_problem(self, message: str) -> None:
        self.problem.setText(message)
        self.problem.setVisible(bool(message))

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for label in (self.name, self.about, self.problem):
            texts.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.handle, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        tools = QWidget()
        together = QHBoxLayout(tools)
        together.setContentsMargins(0, 0, 0, 0)
        together.setSpacing(0)
        for button in self.buttons.values():
            together.addWidget(button)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(0)
        self._head.addLayout(row, 1)
        self._head.addWidget(tools, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(M, M, M, S)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.fold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the buttons stand below."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_STACKED_BELOW_PX)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(down if narrow else across)

    def _make_inside(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, EDGE)
        column.setSpacing(S)
        exercise = self.step.exercise
        variants = self._base.variants
        if variants:
            values = [("", words.USUAL_FORM), *((v.variant, v.variant_title) for v in variants)]
            forms = OneOf(self._theme, words.FORM, values)
            forms.show_value(exercise.variant)
            forms.picked.connect(self._form_picked)
            column.addWidget(forms)
        self.picker = LengthPicker(self._theme)
        self.picker.show_exercise(exercise, self.step.length or InTime(exercise.default_ms))
        self.picker.chosen.connect(self._length_picked)
        name = Label(self._theme, words.HOW_LONG, Type.LABEL, Ink.MUTED, inset=True)
        column.addWidget(name)
        column.addWidget(self.picker)
        return inside

    def _form_picked(self, variant: str) -> None:
        form = self._base.as_variant(variant) if variant else self._base
        length = self.step.length
        if length is not None and not lengths.fits(form, length):
            length = None
        self._take(replace(self.step, exercise=form, length=length, pattern=None))
        self.picker.show_exercise(form, length or InTime(form.default_ms))

    def _length_picked(self, length: Length | None) -> None:
        self._take(replace(self.step, length=length))

    def _take(self, step: Step) -> None:
        self.step = step
        self._tell()
        self.changed.emit(step)

    def _tell(self) -> None:
        step = self.step
        lasts = length_words(step.length) if step.length else minutes(step.exercise.default_ms)
        form = step.exercise.variant_title
        self.about.setText(listed((lasts, said(form) if form else "")))
