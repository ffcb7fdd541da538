"""Bar: a column that fills and empties, as plain as a picture can be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from mindbody.ui.pacer.guide import Guide
from mindbody.ui.pacer.moment import Moment

# Of the guide's side: width, height and top of the column; how full it is when breathed out.
_WIDE, _HIGH, _TOP, _LEAST = 0.20, 0.60, 0.10, 0.16
_WORD_TOP = 0.70


class Bar(Guide):
    """Rises on the in-breath, sinks on the out-breath; the word stands under it."""

    pooled = False

    def soft(self, painter: QPainter, side: float, moment: Moment) -> None:
        wide, high = side * _WIDE, side * _HIGH
        column = QRectF((side - wide) / 2, side * _TOP, wide, high)
        path = QPainterPath()
        path.addRoundedRect(column, wide / 2, wide / 2)
        rest, full = QColor(self.tokens.petals[2]), QColor(self.tokens.petals[0])
        rest.setAlphaF(0.22)
        full.setAlphaF(0.62)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(path, rest)
        share = _LEAST + (1 - _LEAST) * moment.level
        painter.save()
        painter.setClipRect(column.adjusted(0, high * (1 - share), 0, 0))
        painter.fillPath(path, full)
        painter.restore()

    def word_place(self, square: QRectF) -> QRectF:
        inset = square.width() * 0.14
        return square.adjusted(inset, square.height() * _WORD_TOP, -inset, -inset)

    def emblem(self, painter: QPainter, square: QRectF, moment: Moment) -> None:
        painter.save()
        painter.translate(square.left(), square.top() + square.height() * (0.5 - _TOP - _HIGH / 2))
        self.soft(painter, square.width(), moment)
        painter.restore()
