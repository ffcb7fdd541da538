"""What stands at the foot of a panel while it is read aloud, and what marks the part read."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.ui.fonts import Type
from mindbody.ui.theme import L, M, S, Theme
from mindbody.ui.widgets.brush import fill, smooth
from mindbody.ui.widgets.buttons import IconButton, Look, Pill
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.surfaces import Card, row_of
from mindbody.ui.words import keys_told

PAUSE, GO_ON, STOP = "Pause", "Go on", "Stop reading"
BEFORE, AFTER = "The part before", "The part after"
KEYS = "R: pause or go on   ·   B: back   ·   N: next   ·   Esc: stop"
_EDGE_PX, _AROUND_PX, _TINT = 3.0, 10, 22


class AloudBar(Card):
    """The sentence that is said, and what can be done about it."""

    toggled = Signal()
    stepped = Signal(int)
    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.caption = Label(theme, "", Type.READING, wraps=True, inset=True)
        self.pause = Pill(theme, PAUSE, "pause", Look.PRIMARY)
        self.before = IconButton(theme, BEFORE, "arrow-up")
        self.after = IconButton(theme, AFTER, "arrow-down")
        self.stop = Pill(theme, STOP, "x", Look.GHOST)
        row = row_of(self.pause, self.before, self.after, self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(L, M, L, M)
        column.setSpacing(S)
        column.addWidget(self.caption)
        column.addWidget(row)
        column.addWidget(
            Label(theme, keys_told(KEYS), Type.CAPTION, Ink.MUTED, wraps=True, inset=True)
        )
        self.pause.clicked.connect(self.toggled)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.stop.clicked.connect(self.stopped)
        self.hide()

    def show_running(self, runs: bool) -> None:
        self.pause.show_as(PAUSE if runs else GO_ON, "pause" if runs else "play")


class PartMark(QWidget):
    """Lies over one part of the page: a line at its side, and a breath of colour."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def mark(self, part: QWidget) -> None:
        """Lay it over a part, wherever that is now."""
        page = self.parentWidget()
        assert page is not None
        rect = part.rect().translated(part.mapTo(page, part.rect().topLeft()))
        around = _AROUND_PX
        self.setGeometry(rect.adjusted(-around, -around // 2, around, around // 2))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, rect = self._theme.tokens, QRectF(self.rect())
        painter = smooth(QPainter(self))
        if not tokens.high_contrast:
            tint = QColor(tokens.primary)
            tint.setAlpha(_TINT)
            fill(painter, rect, 6, tint)
        side = QRectF(rect.left(), rect.top(), _EDGE_PX, rect.height())
        fill(painter, side, _EDGE_PX / 2, tokens.primary)
