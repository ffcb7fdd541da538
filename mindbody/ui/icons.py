"""Icons: SVG files drawn in any colour and size, sharp at every pixel ratio."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mindbody.ui.fonts import ASSETS


@cache
def _source(name: str) -> str:
    return (ASSETS / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, side_px: int, ratio: float) -> QPixmap:
    svg = _source(name).replace("currentColor", colour)
    picture = QPixmap(round(side_px * ratio), round(side_px * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, colour: QColor, side_px: int, ratio: float) -> QPixmap:
    """The icon `name` in a colour, `side_px` logical px wide, for a device pixel ratio.

    Raises FileNotFoundError for an icon that is not bundled: that is a bug.
    """
    return _drawn(name, colour.name(), side_px, ratio)
