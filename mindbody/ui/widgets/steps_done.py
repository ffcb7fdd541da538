"""Small dots that say how much of something countable is done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.language import said
from mindbody.ui import access
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.brush import mirrored, smooth


class StepsDone(QWidget):
    """So many dots, the first of them filled. Said as "1 of 3"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.done = self.wanted = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        access.set_role(self, access.Role.Indicator)
        theme.changed.connect(self.updateGeometry)

    def show_done(self, done: int, wanted: int) -> None:
        """`wanted` 0 leaves the row empty, so that nothing below it moves."""
        self.done, self.wanted = done, wanted
        self.updateGeometry()
        self.update()

    def spoken_name(self) -> str:
        return said("{n} of {count}", n=self.done, count=self.wanted) if self.wanted else ""

    def sizeHint(self) -> QSize:
        return QSize(self._step_px() * max(1, self.wanted), self._step_px())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, ink, step = (
            smooth(QPainter(self)),
            self._theme.tokens.session_text,
            self._step_px(),
        )
        radius = step * 0.28
        painter.setPen(QPen(ink, 2))
        for number in range(self.wanted):
            painter.setBrush(ink if number < self.done else Qt.BrushStyle.NoBrush)
            spot = mirrored(self, QRectF(number * step, 0, step, step))
            painter.drawEllipse(spot.center(), radius, radius)

    def _step_px(self) -> int:
        return self._theme.box(26)
