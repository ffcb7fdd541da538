"""How far something is, as a quiet bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from mindbody.ui.theme import Theme
from mindbody.ui.widgets.brush import EDGE, fill, mirrored, smooth
from mindbody.ui.widgets.spoken import Spoken


class CalmProgress(Spoken, QProgressBar):
    """0 to 100 percent, filled from the left."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.box(12) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = smooth(QPainter(self)), self.theme.tokens
        track = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        fill(painter, track, 6, tokens.surface, tokens.outline)
        done = QRectF(track)
        done.setWidth(track.width() * self.value() / 100)
        if self.value() > 0:
            fill(painter, mirrored(self, done), 6, tokens.primary)
