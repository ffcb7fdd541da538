"""The picture of the window in the desktop's bar: plain things, one of which a person chooses."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from mindbody.settings import IconChoice
from mindbody.ui.icons import icon

ICON_NAMES = {
    IconChoice.WAVES: "Waves",
    IconChoice.PAGE: "Page",
    IconChoice.BOOK: "Book",
    IconChoice.CLOCK: "Clock",
    IconChoice.GEAR: "Gear",
}
_FILES = {
    IconChoice.WAVES: "waves",
    IconChoice.PAGE: "clipboard-text",
    IconChoice.BOOK: "book-open",
    IconChoice.CLOCK: "timer",
    IconChoice.GEAR: "gear-six",
}
# A middle grey-blue: the bar below it may be light or dark.
_GROUND, _INK = QColor("#4a5d70"), QColor("#ffffff")
_SIDES_PX = (16, 32, 64)


def window_icon(choice: IconChoice) -> QIcon:
    """The icon in the sizes that desktops ask for; says nothing of what the app is for."""
    whole = QIcon()
    for side_px in _SIDES_PX:
        whole.addPixmap(_drawn(choice, side_px))
    return whole


def _drawn(choice: IconChoice, side_px: int) -> QPixmap:
    picture = QPixmap(side_px, side_px)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(QRectF(picture.rect()), side_px / 5, side_px / 5)
    inner_px = side_px * 3 // 4
    edge_px = (side_px - inner_px) // 2
    painter.drawPixmap(edge_px, edge_px, icon(_FILES[choice], _INK, inner_px, 1.0))
    painter.end()
    return picture
