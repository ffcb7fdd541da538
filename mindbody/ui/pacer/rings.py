"""Rings: five soft discs, one in the other, that widen and draw in together."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from mindbody.ui.pacer.guide import Guide, disc_sprite
from mindbody.ui.pacer.moment import Moment
from mindbody.ui.tokens import Tokens

_SPRITE_PX = 256
# From the outermost in: hue, radius breathed out and in (shares of the ring's radius).
_DISCS = (
    (1, 0.44, 0.84),
    (0, 0.40, 0.75),
    (2, 0.36, 0.65),
    (1, 0.32, 0.56),
    (2, 0.28, 0.46),
)


class Rings(Guide):
    """The inner discs move less than the outer ones, as ripples do."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(tokens)
        rim, heart = (0.40, 0.13) if tokens.dark else (0.38, 0.14)
        self._sprites = [disc_sprite(hue, _SPRITE_PX, rim, heart) for hue in tokens.petals]

    def soft(self, painter: QPainter, side: float, moment: Moment) -> None:
        middle = side / 2
        for hue, out, full in _DISCS:
            radius = middle * (out + (full - out) * moment.level)
            place = QRectF(middle - radius, middle - radius, 2 * radius, 2 * radius)
            painter.drawImage(place, self._sprites[hue])

    def reach(self, moment: Moment) -> float:
        _, out, full = _DISCS[0]
        return out + (full - out) * moment.level
