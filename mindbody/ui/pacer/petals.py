"""Petals: eight soft discs that unfold from a closed bud, and fold again."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from mindbody.ui.pacer.guide import Guide, disc_sprite
from mindbody.ui.pacer.moment import Moment
from mindbody.ui.tokens import Tokens

COUNT = 8
TURN = 22.5 * pi / 180
_TILT = -3 * pi / 8 - 0.17
# Which of the three hues each petal has.
_HUES = (0, 1, 0, 2, 0, 1, 0, 2)
_SPRITE_PX = 256
# Radius of a petal and its distance from the middle, as shares of the ring's radius.
_RADIUS, _REACH = 0.43, 0.41
_CLOSED_SIZE, _CLOSED_REACH, _CLOSED_OPACITY = 0.58, 0.22, 0.66


class Petals(Guide):
    """Size, spread and turn all follow the level, so nothing moves where it stands still."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(tokens)
        rim, heart = (0.52, 0.26) if tokens.dark else (0.50, 0.20)
        self._sprites: list[QImage] = [
            disc_sprite(hue, _SPRITE_PX, rim, heart) for hue in tokens.petals
        ]

    def soft(self, painter: QPainter, side: float, moment: Moment) -> None:
        paint_petals(painter, QRectF(0, 0, side, side), moment.level, self._sprites)

    def reach(self, moment: Moment) -> float:
        return _radius(moment.level) + _distance(moment.level)


def _radius(level: float) -> float:
    """Of a petal, as a share of the ring's radius."""
    return _RADIUS * (_CLOSED_SIZE + (1 - _CLOSED_SIZE) * level)


def _distance(level: float) -> float:
    """Of a petal from the middle, as a share of the ring's radius."""
    return _REACH * (_CLOSED_REACH + (1 - _CLOSED_REACH) * level)


def paint_petals(painter: QPainter, square: QRectF, level: float, sprites: list[QImage]) -> None:
    """The flower at a level of 0 to 1 in a square."""
    ring = square.width() / 2
    radius, reach = ring * _radius(level), ring * _distance(level)
    before = painter.opacity()
    painter.setOpacity(before * (_CLOSED_OPACITY + (1 - _CLOSED_OPACITY) * level))
    for number in range(COUNT):
        angle = 2 * pi * number / COUNT + _TILT + TURN * level
        x = square.center().x() + reach * cos(angle) - radius
        y = square.center().y() + reach * sin(angle) - radius
        painter.drawImage(QRectF(x, y, 2 * radius, 2 * radius), sprites[_HUES[number]])
    painter.setOpacity(before)
