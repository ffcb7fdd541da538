"""What stands beside a panel: try it, what is on the page, text size, related panels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mindbody.core.exercise import Exercise
from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.lengths import shortest
from mindbody.ui.pacer.guides import guide_named
from mindbody.ui.theme import L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import IconButton, Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.link import Link
from mindbody.ui.widgets.surfaces import Card
from mindbody.ui.widgets.tile import thumbnail
from mindbody.ui.words import length_words

TRY_PX = 110
TRY_AT_OWN_PACE, TRY_FOR = "Try it at your own pace", "Try it for {length}"
STOP_ANY_TIME = "You can stop at any time."
NOT_OFFERED = "An exercise that fits, not offered to you now"


class SideCard(Card):
    """A card with a heading and rows; rows may hold controls, which bring their own room."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(L + S - EDGE, L + S, L + S - EDGE, L)
        self.column.setSpacing(S)
        if title:
            self.column.addWidget(Heading(theme, title, Type.LABEL_STRONG, Ink.MUTED, inset=True))


class TryCard(SideCard):
    """One exercise that fits the panel, in its shortest form; `begin` carries the length."""

    begin = Signal(object, object)

    def __init__(self, theme: Theme, exercise: Exercise, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.exercise, self.length = exercise, shortest(exercise)
        if self.length is None:
            title = said(TRY_AT_OWN_PACE)
        else:
            title = said(TRY_FOR, length=length_words(self.length))
        self.button = Pill(theme, "Try now", "play", Look.PRIMARY)
        self.column.addWidget(_Emblem(theme, exercise), 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(Heading(theme, title, Type.H3, inset=True))
        told = f"{said(exercise.title)}. {said(exercise.summary)} {said(STOP_ANY_TIME)}"
        self.column.addWidget(Label(theme, told, Type.LABEL, Ink.MUTED, wraps=True, inset=True))
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(lambda: self.begin.emit(self.exercise, self.length))


class NotOfferedCard(SideCard):
    """In the place of an exercise that this person is not offered: which one, and why."""

    def __init__(
        self, theme: Theme, title: str, reason: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, NOT_OFFERED, parent)
        for text, ink in ((title, Ink.TEXT), (reason, Ink.MUTED)):
            self.column.addWidget(Label(theme, text, Type.LABEL, ink, wraps=True, inset=True))


class LinksCard(SideCard):
    """Titles that lead somewhere; `pressed` carries the number of the one."""

    pressed = Signal(int)

    def __init__(
        self, theme: Theme, title: str, texts: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, parent)
        self.column.setSpacing(0)
        self.links = [Link(theme, text) for text in texts]
        for number, link in enumerate(self.links):
            link.clicked.connect(lambda _=False, number=number: self.pressed.emit(number))
            self.column.addWidget(link)


class SizeCard(SideCard):
    """Smaller and larger text; `step` carries -1 or 1."""

    step = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.smaller = IconButton(theme, "Smaller text", "minus")
        self.larger = IconButton(theme, "Larger text", "plus")
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(Label(theme, "Text size", Type.LABEL, wraps=True, inset=True), 1)
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        self.column.setContentsMargins(L + S - EDGE, M, M, M)
        self.column.addLayout(row)
        self.smaller.clicked.connect(lambda: self.step.emit(-1))
        self.larger.clicked.connect(lambda: self.step.emit(1))


class ReadAloudCard(SideCard):
    """Offered only where the panel's lines are there as clips."""

    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.link = Link(theme, "Read this aloud", "speaker-high")
        self.column.setContentsMargins(L + S - EDGE, M, L, M)
        self.column.addWidget(self.link)
        self.link.clicked.connect(self.asked)


class _Emblem(QWidget):
    """The exercise's guide as a still picture."""

    def __init__(self, theme: Theme, exercise: Exercise) -> None:
        super().__init__()
        self._theme, self._guide = theme, guide_named(exercise.pacer)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.box(TRY_PX), self._theme.box(TRY_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        side, ratio = self._theme.box(TRY_PX), self.devicePixelRatioF()
        QPainter(self).drawImage(0, 0, thumbnail(self._theme, self._guide, side, ratio))
