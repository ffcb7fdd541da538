"""A line to tick, as long as it needs to be, with what follows from it below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.lines import company
from mindbody.ui.theme import RADIUS_NAV, TARGET, XS, M, Theme
from mindbody.ui.widgets.brush import (
    EDGE,
    FocusWatch,
    StateCache,
    body,
    fill,
    focus_ring,
    is_mirrored,
    mirrored,
)
from mindbody.ui.widgets.spoken import SpokenText

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class TickLine(SpokenText, QCheckBox):
    """Ticked or not; `then` is shown while it is ticked, and told to screen readers."""

    def __init__(
        self, theme: Theme, text: str, then: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(said(text), parent)
        self.theme, self._then = theme, said(then)
        self._cache, self._focus = StateCache(self), FocusWatch(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        self.setAccessibleDescription(then)
        self.toggled.connect(lambda: self.updateGeometry())
        theme.changed.connect(self._dress)

    @property
    def shown_then(self) -> str:
        return self._then if self.isChecked() else ""

    def sizeHint(self) -> QSize:
        width = self.theme.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.box(TARGET) + 2 * EDGE)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = self._words_rect(QRectF(EDGE, 0, width - 2 * EDGE, 10_000))
        high = self._draw_words(None, room) + 2 * self.theme.box(10)
        return max(high, self.theme.box(TARGET)) + 2 * EDGE

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ringed = self._focus.shown and self.hasFocus()
        self._cache.paint((self.isChecked(), self.underMouse(), ringed), self._draw)

    def _draw(self, painter: QPainter) -> None:
        tokens, rect, radius = self.theme.tokens, body(self), self.theme.px(RADIUS_NAV)
        if self.underMouse():
            fill(painter, rect, radius, tokens.glass)
        self._draw_box(painter, rect)
        self._draw_words(painter, mirrored(self, self._words_rect(rect)))
        if self._focus.shown and self.hasFocus():
            focus_ring(painter, rect, radius, tokens)

    def _draw_box(self, painter: QPainter, rect: QRectF) -> None:
        tokens, side = self.theme.tokens, self._box_px()
        left, top = rect.left() + self.theme.box(8), rect.top() + self.theme.box(9)
        box = mirrored(self, QRectF(left, top, side, side))
        marked = self.isChecked()
        edge = tokens.primary if marked else tokens.outline
        fill(painter, box, 6, tokens.primary if marked else tokens.surface, edge, 1.5)
        if marked:
            icon_px = round(side * 0.7)
            ratio = self.devicePixelRatioF()
            icon = self.theme.icon("check", tokens.on_primary, icon_px, ratio)
            painter.drawPixmap(box.center() - QPointF(icon_px / 2, icon_px / 2), icon)

    def _draw_words(self, painter: QPainter | None, rect: QRectF) -> int:
        """Paint the words (or, without a painter, only measure them); their height in px."""
        tokens, room, high = self.theme.tokens, rect.toRect(), 0
        for text, kind, ink in (
            (self.text(), Type.BODY, tokens.text),
            (self.shown_then, Type.LABEL, tokens.primary),
        ):
            if not text:
                continue
            font = self.theme.font(kind)
            if painter is not None:
                painter.setFont(font)
                painter.setPen(ink)
                below = company(font, text, room.adjusted(0, high, 0, 0), turned=is_mirrored(self))
                painter.drawText(below, _WRAPPED, text)
            whole = QRect(0, 0, max(1, room.width()), 10_000)
            high += QFontMetrics(font).boundingRect(whole, _WRAPPED, text).height() + XS
        return high - XS

    def _words_rect(self, rect: QRectF) -> QRectF:
        left = self.theme.box(8) + self._box_px() + self.theme.box(M)
        return rect.adjusted(left, self.theme.box(10), -self.theme.box(8), 0)

    def _box_px(self) -> int:
        return self.theme.box(24)

    def _dress(self) -> None:
        self._cache.clear()
        self.updateGeometry()
