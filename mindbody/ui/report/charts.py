"""Small pictures of practice: `draw(painter, rect, picture, ink)` on screen and on paper.

Every session is a mark of its own and nothing is smoothed. What differs, differs in shape:
before is a ring, after is a disc, so that a black-and-white print says the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from mindbody.core.distress import MOST
from mindbody.ui.report.block import Columns, Dumbbells, Picture, Strip


@dataclass(frozen=True, slots=True)
class Inks:
    """What a picture is drawn with; `ground` is what lies behind it."""

    ground: QColor
    text: QColor
    muted: QColor
    line: QColor
    before: QColor
    after: QColor
    font: QFont


def draw(painter: QPainter, rect: QRectF, picture: Picture, inks: Inks) -> None:
    """Draw a picture so that it fills `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    match picture:
        case Strip():
            _draw_strip(painter, rect, picture, inks)
        case Dumbbells():
            _draw_dumbbells(painter, rect, picture, inks)
        case Columns():
            _draw_columns(painter, rect, picture, inks)
    painter.restore()


def _draw_strip(painter: QPainter, rect: QRectF, strip: Strip, inks: Inks) -> None:
    step = min(rect.width() / len(strip.days), rect.height() * 1.1)
    radius = min(step * 0.36, rect.height() * 0.4)
    for number, practised in enumerate(strip.days):
        middle = QPointF(rect.left() + step * (number + 0.5), rect.center().y())
        if practised:
            _disc(painter, middle, radius, inks.after)
        else:
            _disc(painter, middle, max(0.9, radius * 0.28), inks.muted)


def _draw_dumbbells(painter: QPainter, rect: QRectF, dots: Dumbbells, inks: Inks) -> None:
    """Time from left to right, distress from 0 at the foot to 10 at the top."""
    painter.setPen(QPen(inks.line, 0.7))
    for level in (0, MOST // 2, MOST):
        y = _height(rect, level)
        painter.drawLine(QLineF(rect.left(), y, rect.right(), y))
    radius = min(rect.width() / max(1, len(dots.pairs)) * 0.36, rect.height() * 0.085)
    radius = max(radius, rect.height() * 0.05)
    step = min(rect.height(), max(radius * 2.6, rect.width() / max(1, len(dots.pairs))))
    # Where there is not room for all of them, the latest are drawn.
    lately = dots.pairs[-max(1, int(rect.width() / step)) :]
    for number, (before, after) in enumerate(lately):
        x = rect.left() + step * (number + 0.5)
        high, low = QPointF(x, _height(rect, before)), QPointF(x, _height(rect, after))
        painter.setPen(QPen(inks.muted, max(0.7, radius * 0.5)))
        painter.drawLine(high, low)
        _disc(painter, low, radius, inks.after)
        _ring(painter, high, radius, inks.before, inks.ground, filled=before != after)


def _draw_columns(painter: QPainter, rect: QRectF, columns: Columns, inks: Inks) -> None:
    """For each stretch of time a frame as high as planned, filled as high as was completed."""
    painter.setFont(inks.font)
    words = painter.fontMetrics().height() * 1.25
    room = rect.adjusted(0, words, 0, -words)
    most = max((max(planned, done) for _, planned, done in columns.pairs), default=0) or 1
    step = room.width() / max(1, len(columns.pairs))
    wide = min(step * 0.56, room.height() * 0.5)
    painter.setPen(QPen(inks.line, 0.8))
    painter.drawLine(room.bottomLeft(), room.bottomRight())
    for number, (when, planned, done) in enumerate(columns.pairs):
        left = room.left() + step * (number + 0.5) - wide / 2
        filled = QRectF(left, room.bottom() - room.height() * done / most, wide, 0)
        filled.setBottom(room.bottom())
        painter.fillRect(filled, inks.after)
        frame = QRectF(left, room.bottom() - room.height() * planned / most, wide, 0)
        frame.setBottom(room.bottom())
        painter.setPen(QPen(inks.text, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)
        cell = QRectF(left - step, 0, wide + 2 * step, words)
        top = min(filled.top(), frame.top())
        _word(painter, cell, top - words, f"{done}/{planned}", inks.text)
        shown = len(columns.pairs) <= 8 or number % (len(columns.pairs) // 6 + 1) == 0
        _word(painter, cell, room.bottom() + words * 0.1, when if shown else "", inks.muted)


def _word(painter: QPainter, cell: QRectF, top: float, word: str, ink: QColor) -> None:
    if word:
        cell.moveTop(top)
        painter.setPen(ink)
        painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), word)


def _height(rect: QRectF, level: float) -> float:
    inner = rect.height() * 0.82
    return rect.center().y() + inner / 2 - inner * level / MOST


def _disc(painter: QPainter, middle: QPointF, radius: float, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(middle, radius, radius)


def _ring(
    painter: QPainter, middle: QPointF, radius: float, ink: QColor, ground: QColor, *, filled: bool
) -> None:
    """A ring; where nothing changed it lies round the disc and leaves it to be seen."""
    painter.setPen(QPen(ink, max(0.8, radius * 0.45)))
    painter.setBrush(ground if filled else Qt.BrushStyle.NoBrush)
    reach = radius if filled else radius * 1.5
    painter.drawEllipse(middle, reach, reach)
