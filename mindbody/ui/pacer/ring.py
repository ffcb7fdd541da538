"""The thin ring around the guide, which fills once for each phase."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from mindbody.ui.pacer.moment import Moment
from mindbody.ui.tokens import Tokens

TAU = 360 * 16
_TOP = 90 * 16
_INSET, _FAINT_PX, _CLEAR_PX = 4, 2, 3
# Half the side of a square within the ring that it does not touch, in radii.
_HOLLOW = 0.70


class Ring:
    """Before a session it runs empty instead of full.

    The faint circle under it never moves and is the dearest line of the picture, so it is
    drawn once for each size and then laid on as four strips around the hollow middle.
    """

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._circle = QPixmap()
        self._strips: tuple[QRectF, ...] = ()

    def paint(self, painter: QPainter, square: QRectF, moment: Moment) -> None:
        self._paint_circle(painter, square)
        if not moment.waiting and moment.progress > 0:
            clear = QColor(self._tokens.session_text)
            clear.setAlphaF(0.92)
            pen = QPen(clear, _CLEAR_PX)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawArc(_inside(square), _TOP, -round(moment.progress * TAU))

    def _paint_circle(self, painter: QPainter, square: QRectF) -> None:
        ratio = painter.device().devicePixelRatio()
        size = square.size().toSize() * ratio
        if (self._circle.size(), self._circle.devicePixelRatio()) != (size, ratio):
            self._circle, self._strips = self._drawn(size, ratio), _strips(square.width())
        for strip in self._strips:
            source = QRectF(strip.topLeft() * ratio, strip.size() * ratio)
            painter.drawPixmap(strip.translated(square.topLeft()), self._circle, source)

    def _drawn(self, size: QSize, ratio: float) -> QPixmap:
        picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        faint = QColor(self._tokens.session_text)
        faint.setAlphaF(0.45 if self._tokens.high_contrast else 0.20)
        painter.setPen(QPen(faint, _FAINT_PX))
        painter.drawEllipse(_inside(QRectF(0, 0, size.width() / ratio, size.height() / ratio)))
        painter.end()
        return picture


def _inside(square: QRectF) -> QRectF:
    return square.adjusted(_INSET, _INSET, -_INSET, -_INSET)


def _strips(side: float) -> tuple[QRectF, ...]:
    """A square of `side` px without its hollow middle: top, bottom, left, right."""
    wide = float(int(side / 2 - (side / 2 - _INSET) * _HOLLOW))
    high = side - 2 * wide
    return (
        QRectF(0, 0, side, wide),
        QRectF(0, side - wide, side, wide),
        QRectF(0, wide, wide, high),
        QRectF(side - wide, wide, wide, high),
    )
