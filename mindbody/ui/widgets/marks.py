"""Chips of which any number can be marked, each for itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.theme import TARGET, Theme
from mindbody.ui.widgets import wrapping
from mindbody.ui.widgets.brush import EDGE, FocusWatch, StateCache, body, fill, focus_ring, mirrored
from mindbody.ui.widgets.spoken import SpokenText

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MarkChip(wrapping.Wraps, SpokenText, QCheckBox):
    """Marked or not; a marked one carries a tick (or another icon), so that colour is not all."""

    def __init__(
        self, theme: Theme, text: str, icon: str = "check", parent: QWidget | None = None
    ) -> None:
        super().__init__(said(text), parent)
        self.theme = theme
        self._icon = icon
        self._cache, self._focus = StateCache(self), FocusWatch(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        theme.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        width = wrapping.wide(self._font(), self.text()) - 2 + self._beside_px()
        return QSize(width, self.theme.box(TARGET) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Where there is no room for one line, words go to the next."""
        hint = self.sizeHint()
        least = wrapping.least_wide(self._font(), self.text()) + self._beside_px()
        return QSize(min(hint.width(), least), hint.height())

    def heightForWidth(self, width: int) -> int:
        hint = self.sizeHint()
        if width >= hint.width():
            return hint.height()
        high = wrapping.high(self._font(), self.text(), width - self._beside_px())
        return max(hint.height(), high + 2 * self.theme.box(wrapping.ROOM_PX) + 2 * EDGE)

    def _beside_px(self) -> int:
        """Pads, and room for the tick always, so that nothing moves when it comes."""
        return 2 * self.theme.box(15) + self._icon_px() + self.theme.box(6) + 2 * EDGE

    def _font(self) -> QFont:
        return self.theme.font(Type.LABEL_STRONG)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        ringed = self._focus.shown and self.hasFocus()
        state = (self.text(), self.isChecked(), ringed, self.isEnabled())
        self._cache.paint(state, self._draw)

    def _draw(self, painter: QPainter) -> None:
        tokens, rect = self.theme.tokens, body(self)
        radius = min(rect.height(), self.theme.box(TARGET)) / 2
        wide = 2.0 if tokens.high_contrast else 1.0
        marked = self.isChecked()
        ink = tokens.on_primary if marked else tokens.text
        if marked:
            fill(painter, rect, radius, tokens.primary)
        else:
            fill(painter, rect, radius, None, tokens.outline, wide)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        side, pad = self._icon_px(), self.theme.box(15)
        if marked:
            spot = QRectF(rect.left() + pad, rect.center().y() - side / 2, side, side)
            at = mirrored(self, spot).topLeft()
            picture = self.theme.icon(self._icon, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(at, picture)
            rect = mirrored(self, rect.adjusted(side + self.theme.box(6), 0, 0, 0))
        painter.setFont(self.theme.font(Type.LABEL_STRONG))
        painter.setPen(ink)
        flags = wrapping.WRAPPED | int(Qt.AlignmentFlag.AlignCenter)
        painter.drawText(rect.adjusted(pad - 1, 0, 1 - pad, 0), flags, self.text())
        painter.setOpacity(1.0)
        if self._focus.shown and self.hasFocus():
            focus_ring(painter, body(self), radius, tokens)

    def _icon_px(self) -> int:
        return self.theme.box(16)

    def _dress(self) -> None:
        self._cache.clear()
        self.updateGeometry()
        self.stay_whole()
