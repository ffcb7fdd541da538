"""The face that every picture of the guide has."""

from __future__ import annotations

from abc import ABC, abstractmethod

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient

from mindbody.ui.pacer.moment import Moment
from mindbody.ui.pacer.ring import Ring
from mindbody.ui.tokens import Tokens


class Guide(ABC):
    """One picture that breathes.

    `soft` paints in a small buffer that is stretched: what has no hard edges. `sharp`
    paints on the screen itself: lines. Both draw the same moment the same way, always.
    """

    ringed = True
    pooled = True
    # Whether the title of a part stands where a phase's word would.
    titled = False
    # How much of the width of its place the word may take where the text is large.
    most_word_share = 0.92

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self._ring = Ring(tokens)

    @abstractmethod
    def soft(self, painter: QPainter, side: float, moment: Moment) -> None:
        """Paint into a square of `side` px."""

    def sharp(self, painter: QPainter, room: QRectF, square: QRectF, moment: Moment) -> None:
        """Paint lines over it; `room` is the whole view, `square` the guide's part of it."""
        if self.ringed:
            self._ring.paint(painter, square, moment)

    def emblem(self, painter: QPainter, square: QRectF, moment: Moment) -> None:
        """Paint the guide small and still, as on a tile."""
        painter.save()
        # What moves keeps clear of the ring; a small picture has none and may be larger.
        grow = square.width() * 0.10
        painter.translate(square.left() - grow, square.top() - grow)
        self.soft(painter, square.width() + 2 * grow, moment)
        painter.restore()

    def reach(self, moment: Moment) -> float:
        """How far from the middle `soft` paints at most, in halves of the square's side."""
        return 1.0

    def touched(self, room: QRect, square: QRect) -> QRect:
        """What of the view may change from one frame to the next."""
        return square

    def word_place(self, square: QRectF) -> QRectF:
        """Where the word stands, in the middle of this."""
        return square


def disc_sprite(colour: QColor, side_px: int, rim: float, heart: float) -> QImage:
    """A round sprite with a soft edge: `heart` and `rim` are its opacities, 0 to 1."""
    stops = ((0.0, heart), (0.55, (heart * 2 + rim) / 3), (0.93, rim), (1.0, 0.0))
    return _sprite(colour, side_px, stops)


def pool_sprite(colour: QColor, side_px: int, strength: float) -> QImage:
    """Dense in the middle and without any edge: what a word stands on."""
    stops = ((0.0, 0.92), (0.32, 0.88), (0.5, 0.66), (0.7, 0.30), (0.87, 0.07), (1.0, 0.0))
    return _sprite(colour, side_px, tuple((at, strength * dense) for at, dense in stops))


def _sprite(colour: QColor, side_px: int, stops: tuple[tuple[float, float], ...]) -> QImage:
    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    radius = side_px / 2
    light = QRadialGradient(QPointF(radius, radius), radius)
    for at, opacity in stops:
        stop = QColor(colour)
        stop.setAlphaF(opacity)
        light.setColorAt(at, stop)
    painter = QPainter(image)
    painter.fillRect(image.rect(), light)
    painter.end()
    return image
