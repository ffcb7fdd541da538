"""Words only: for people whom a moving picture disturbs, or who cannot see one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mindbody.ui.pacer.guide import Guide
from mindbody.ui.pacer.moment import Moment

_ROUND = Qt.PenCapStyle.RoundCap


class WordsOnly(Guide):
    """No picture and no ring: the view writes the word and the seconds."""

    ringed = False
    pooled = False
    titled = True

    def soft(self, painter: QPainter, side: float, moment: Moment) -> None:
        return

    def reach(self, moment: Moment) -> float:
        return 0.0

    def emblem(self, painter: QPainter, square: QRectF, moment: Moment) -> None:
        """Three lines of writing."""
        pen = QPen(self.tokens.petals[0], square.width() * 0.07)
        pen.setCapStyle(_ROUND)
        painter.setPen(pen)
        for row, share in enumerate((0.62, 0.48, 0.56)):
            y = square.top() + square.height() * (0.28 + 0.22 * row)
            x = square.left() + square.width() * 0.16
            painter.drawLine(QPointF(x, y), QPointF(x + square.width() * share, y))
