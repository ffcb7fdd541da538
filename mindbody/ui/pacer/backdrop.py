"""The room behind the guide: two pictures, breathed out and breathed in, and a cross-fade."""

from __future__ import annotations

from functools import cache
from random import Random

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPixmap,
    QRadialGradient,
)

from mindbody.ui.tokens import Tokens

# The smallest step of the cross-fade that is painted: less than one level of 8 bits.
STEP = 0.022
_ORIGIN = QPoint(0, 0)
_GRAIN_SIDE = 128
# Grain of about one level of 8 bits, so that the gradients show no bands.
_GRAIN_OPACITY = 0.008


def stepped(level: float) -> float:
    """A level rounded to the steps that are worth a repaint of the whole window."""
    return round(level / STEP) * STEP


@cache
def _grain() -> QImage:
    noise = Random(1).randbytes(_GRAIN_SIDE * _GRAIN_SIDE)
    # The copy owns its bytes; the first image only borrows them.
    return QImage(
        noise, _GRAIN_SIDE, _GRAIN_SIDE, _GRAIN_SIDE, QImage.Format.Format_Grayscale8
    ).copy()


class Backdrop:
    """Painted once for each size; showing it is one or two blits."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._calm = QPixmap()
        self._full = QPixmap()

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        size: QSize,
        centre: QPointF,
        tokens: Tokens,
        level: float,
    ) -> None:
        """Paint the part `rect` of a room of `size` at a level of 0 (calm) to 1 (full)."""
        ratio = painter.device().devicePixelRatio()
        self._prepare(size, centre, tokens, ratio)
        source = QRect(rect.topLeft() * ratio, rect.size() * ratio)
        painter.drawPixmap(rect, self._calm, source)
        if level > 0:
            painter.setOpacity(min(1.0, level))
            painter.drawPixmap(rect, self._full, source)
            painter.setOpacity(1.0)

    def _prepare(self, size: QSize, centre: QPointF, tokens: Tokens, ratio: float) -> None:
        key = (size.width(), size.height(), centre.x(), centre.y(), tokens.name, ratio)
        if key == self._key:
            return
        self._key = key
        self._calm = _room(size, centre, ratio, tokens.calm, tokens.calm2, tokens.calm_glow)
        self._full = _room(size, centre, ratio, tokens.full, tokens.full2, tokens.full_glow)


def _room(
    size: QSize, centre: QPointF, ratio: float, start: QColor, end: QColor, glow: QColor
) -> QPixmap:
    # 16 bits a channel until the grain is in: only then can rounding not make bands.
    image = QImage(size * ratio, QImage.Format.Format_RGBX64)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    slope = QLinearGradient(0, 0, size.width(), size.height())
    slope.setColorAt(0, start)
    slope.setColorAt(1, end)
    painter.fillRect(QRect(_ORIGIN, size), QBrush(slope))
    light = QRadialGradient(centre, max(size.width(), size.height()) * 0.55)
    faded = QColor(glow)
    faded.setAlpha(0)
    light.setColorAt(0, glow)
    light.setColorAt(1, faded)
    painter.fillRect(QRect(_ORIGIN, size), QBrush(light))
    if start != end:
        painter.setOpacity(_GRAIN_OPACITY)
        painter.fillRect(QRect(_ORIGIN, size), QBrush(_grain()))
    painter.end()
    flat = image.convertToFormat(QImage.Format.Format_RGB32, Qt.ImageConversionFlag.AutoColor)
    return QPixmap.fromImage(flat)
