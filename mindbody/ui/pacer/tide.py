"""Tide: water that rises and falls over the whole width; for people who would look outward."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from mindbody.ui.pacer.guide import Guide
from mindbody.ui.pacer.moment import Moment
from mindbody.ui.widgets.brush import mixed

# From the back: hue, height of the line below the highest (share of the room), waves across
# the room, where the first begins, and how far the line moves with the breath.
_WAVES = (
    (0, 0.00, 1.1, 0.4, 1.00),
    (1, 0.06, 0.8, 2.1, 0.86),
    (2, 0.12, 0.9, 4.0, 0.74),
    (0, 0.18, 1.0, 5.2, 0.62),
)
_LOW, _RISE, _SWELL = 0.70, 0.26, 0.012
_STEP_PX = 16


class Tide(Guide):
    """The word stands above the water; there is no ring to look into."""

    ringed = False
    pooled = False

    def soft(self, painter: QPainter, side: float, moment: Moment) -> None:
        return

    def reach(self, moment: Moment) -> float:
        return 0.0

    def sharp(self, painter: QPainter, room: QRectF, square: QRectF, moment: Moment) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for hue, below, waves, start, share in _WAVES:
            painter.setBrush(self._water_colour(hue))
            line = room.top() + room.height() * (_LOW + below - _RISE * moment.level * share)
            painter.drawPolygon(_water(room, line, waves, start + 0.9 * moment.level))

    def _water_colour(self, hue: int) -> QColor:
        """Captions and controls lie on the water: in the dark it is deep, by day it is thin."""
        colour, opacity = QColor(self.tokens.petals[hue]), 0.16
        if self.tokens.dark:
            colour, opacity = mixed(self.tokens.calm, colour, 0.36), 0.36
        colour.setAlphaF(opacity)
        return colour

    def touched(self, room: QRect, square: QRect) -> QRect:
        """From the highest water down, and the word."""
        top = round(room.height() * (_LOW - _RISE - 2 * _SWELL))
        return QRect(0, top, room.width(), room.height() - top).united(square)

    def word_place(self, square: QRectF) -> QRectF:
        return QRectF(square.left(), square.top(), square.width(), square.height() * 0.62)

    def emblem(self, painter: QPainter, square: QRectF, moment: Moment) -> None:
        """A round window onto the water."""
        painter.save()
        mask = QRectF(square).adjusted(2, 2, -2, -2)
        ground = QColor(self.tokens.petals[0])
        ground.setAlphaF(0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(mask)
        for number, (hue, _, waves, start, _) in enumerate(_WAVES):
            colour = QColor(self.tokens.petals[hue])
            colour.setAlphaF(0.45)
            painter.setBrush(colour)
            line = mask.top() + mask.height() * (0.42 + 0.13 * number)
            water = _water(mask, line, waves, start, mask.height() * 0.04)
            painter.drawPolygon(water.intersected(_round(mask)))
        painter.restore()


def _water(
    room: QRectF, line: float, waves: float, start: float, swell_px: float | None = None
) -> QPolygonF:
    """Everything below a waving line, `swell_px` high about `line`."""
    swell = room.height() * _SWELL if swell_px is None else swell_px
    count = max(2, round(room.width() / _STEP_PX))
    points = [QPointF(room.left(), room.bottom())]
    for step in range(count + 1):
        x = step / count
        y = line + swell * sin(2 * pi * waves * x + start)
        points.append(QPointF(room.left() + x * room.width(), y))
    points.append(QPointF(room.right(), room.bottom()))
    return QPolygonF(points)


def _round(rect: QRectF) -> QPolygonF:
    middle, across, up = rect.center(), rect.width() / 2, rect.height() / 2
    angles = (2 * pi * step / 72 for step in range(72))
    return QPolygonF(
        [QPointF(middle.x() + across * cos(a), middle.y() + up * sin(a)) for a in angles]
    )
