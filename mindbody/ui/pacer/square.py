"""Square: a light that goes round a rounded square once a breath, and a disc that breathes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QRadialGradient

from mindbody.core.timeline import SpanKind
from mindbody.ui.pacer.guide import Guide, disc_sprite
from mindbody.ui.pacer.moment import Moment
from mindbody.ui.tokens import Tokens

_SPRITE_PX = 256
_OUT, _FULL = 0.34, 0.66
# The track's distance from the guide's edge and the radius of its corners, of the half side.
_INSET, _CORNER = 0.18, 0.12


class Square(Guide):
    """The light climbs as one breathes in, crosses, sinks as one breathes out, and returns."""

    # It stays clear of the light that goes round it.
    most_word_share = 0.72

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(tokens)
        rim, heart = (0.58, 0.44) if tokens.dark else (0.46, 0.22)
        self._disc = disc_sprite(tokens.petals[0], _SPRITE_PX, rim, heart)

    def soft(self, painter: QPainter, side: float, moment: Moment) -> None:
        middle = side / 2
        radius = middle * self.reach(moment)
        painter.drawImage(
            QRectF(middle - radius, middle - radius, 2 * radius, 2 * radius), self._disc
        )

    def reach(self, moment: Moment) -> float:
        return _OUT + (_FULL - _OUT) * moment.level

    def sharp(self, painter: QPainter, room: QRectF, square: QRectF, moment: Moment) -> None:
        half = square.width() / 2
        inset = half * _INSET
        track = square.adjusted(inset, inset, -inset, -inset)
        faint = QColor(self.tokens.session_text)
        faint.setAlphaF(0.6 if self.tokens.high_contrast else 0.28)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(faint, 3))
        painter.drawPath(track_path(track, half * _CORNER))
        if moment.kind is SpanKind.BREATH:
            self._light(painter, on_track(track, moment.lap), half * 0.10)

    def emblem(self, painter: QPainter, square: QRectF, moment: Moment) -> None:
        """A square with a disc in it, large enough to be told apart."""
        painter.setPen(QPen(self.tokens.lavender, square.width() * 0.045))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = square.width() * 0.09
        track = square.adjusted(inset, inset, -inset, -inset)
        painter.drawPath(track_path(track, square.width() * 0.14))
        inset = square.width() * 0.19
        painter.drawImage(square.adjusted(inset, inset, -inset, -inset), self._disc)

    def _light(self, painter: QPainter, at: QPointF, reach: float) -> None:
        glow = QRadialGradient(at, reach)
        colour = QColor(self.tokens.session_text)
        for stop, opacity in ((0.0, 0.55), (0.4, 0.22), (1.0, 0.0)):
            colour.setAlphaF(opacity)
            glow.setColorAt(stop, colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        painter.drawEllipse(at, reach, reach)
        painter.setBrush(self.tokens.session_text)
        painter.drawEllipse(at, 9, 9)


def track_path(track: QRectF, corner: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(track, corner, corner)
    return path


def on_track(track: QRectF, lap: float) -> QPointF:
    """The place after a share of a lap (0 to 1): up the left, along the top, and round."""
    way = (lap % 1.0) * 4
    side, along = int(way), way - int(way)
    corners = (track.bottomLeft(), track.topLeft(), track.topRight(), track.bottomRight())
    start, end = corners[side % 4], corners[(side + 1) % 4]
    return start + (end - start) * along
