"""A routine at a glance: its parts side by side, each as wide as it is long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.language import said
from mindbody.ui import access
from mindbody.ui.fonts import Type
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.brush import EDGE, fill, mirrored, mixed, smooth
from mindbody.ui.words import minutes

_INKS = ("primary", "lavender", "warm")
_GAP = 3.0


class RoutineBar(QWidget):
    """Parts as (title, length in ms); titles are painted where there is room for them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        access.set_role(self, access.Role.Graphic)
        theme.changed.connect(self._dress)

    def spoken_name(self) -> str:
        return ", ".join(f"{said(title)} {minutes(ms)}" for title, ms in self._parts)

    def show_parts(self, parts: Sequence[tuple[str, int]]) -> None:
        self._parts = tuple(parts)
        self.setVisible(bool(parts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.box(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(100), self._theme.box(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = smooth(QPainter(self)), self._theme.tokens
        total_ms = sum(ms for _, ms in self._parts) or 1
        room = QRectF(self.rect()).adjusted(EDGE, 0, -EDGE, 0)
        left = room.left()
        wide = max(1.0, room.width() - _GAP * (len(self._parts) - 1))
        painter.setFont(self._theme.font(Type.CAPTION_STRONG))
        for index, (title, ms) in enumerate(self._parts):
            part = QRectF(left, room.top(), max(4.0, wide * ms / total_ms), room.height())
            colour = getattr(tokens, _INKS[index % len(_INKS)])
            ground = mixed(tokens.surface, colour, 0.22)
            place = mirrored(self, part)
            fill(painter, place, 8, ground, colour if tokens.high_contrast else None)
            self._write(painter, place, title)
            left = part.right() + _GAP

    def _write(self, painter: QPainter, part: QRectF, title: str) -> None:
        inner = part.adjusted(8, 0, -8, 0)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(said(title), Qt.TextElideMode.ElideRight, round(inner.width()))
        if inner.width() >= metrics.horizontalAdvance("mmmm"):
            painter.setPen(self._theme.tokens.text)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, shown)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
