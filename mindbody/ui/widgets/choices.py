"""Choices: chips of which one is chosen, and switches that are on or off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.theme import TARGET, Theme
from mindbody.ui.widgets.brush import EDGE, FocusWatch, StateCache, body, fill, focus_ring
from mindbody.ui.widgets.spoken import SpokenText

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Chip(SpokenText, QRadioButton):
    """One of several: the chosen one is filled. Siblings of one parent exclude each other."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(said(text), parent)
        self.theme = theme
        self._cache, self._focus = StateCache(self), FocusWatch(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.changed.connect(self._dress)

    def show_as(self, text: str, name: str = "") -> None:
        self.setText(text)
        self.setAccessibleName(name or text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.theme.font(Type.LABEL_STRONG))
        width = metrics.horizontalAdvance(self.text()) + 2 * self.theme.box(15)
        high = self.theme.box(TARGET)
        return QSize(max(width, high) + 2 * EDGE, high + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

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
        state = (self.text(), self.isChecked(), self.underMouse(), ringed, self.isEnabled())
        self._cache.paint(state, self._draw)

    def _draw(self, painter: QPainter) -> None:
        tokens, rect = self.theme.tokens, body(self)
        radius, wide = rect.height() / 2, 2.0 if tokens.high_contrast else 1.0
        ink = tokens.text
        if self.isChecked():
            fill(painter, rect, radius, tokens.primary)
            ink = tokens.on_primary
        else:
            lit = tokens.glass if self.underMouse() else None
            fill(painter, rect, radius, lit, tokens.outline, wide)
        painter.setFont(self.theme.font(Type.LABEL_STRONG))
        painter.setPen(ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._focus.shown and self.hasFocus():
            focus_ring(painter, rect, radius, tokens)

    def _dress(self) -> None:
        self._cache.clear()
        self.updateGeometry()


class Switch(SpokenText, QCheckBox):
    """On or off, said in words beside a sliding knob."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(said(text), parent)
        self.theme = theme
        self._cache, self._focus = StateCache(self), FocusWatch(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.theme.font(Type.BODY))
        width = metrics.horizontalAdvance(self.text()) + self._knob_width() + self.theme.px(24)
        return QSize(width + 2 * EDGE, self.theme.box(TARGET) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        ringed = self._focus.shown and self.hasFocus()
        self._cache.paint((self.text(), self.isChecked(), ringed), self._draw)

    def _knob_width(self) -> int:
        return self.theme.px(46)

    def _draw(self, painter: QPainter) -> None:
        tokens, rect = self.theme.tokens, body(self)
        painter.setFont(self.theme.font(Type.BODY))
        painter.setPen(tokens.text)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.text())
        wide, high = self._knob_width(), self.theme.px(26)
        track = QRectF(rect.right() - wide, rect.center().y() - high / 2, wide, high)
        self._draw_track(painter, track)
        if self._focus.shown and self.hasFocus():
            focus_ring(painter, rect, self.theme.px(8), tokens)

    def _draw_track(self, painter: QPainter, track: QRectF) -> None:
        tokens, high, on = self.theme.tokens, track.height(), self.isChecked()
        fill(painter, track, high / 2, tokens.primary if on else None, tokens.outline, 1.5)
        x = track.right() - high / 2 if on else track.left() + high / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.on_primary if on else tokens.text)
        painter.drawEllipse(QPointF(x, track.center().y()), high * 0.31, high * 0.31)

    def _dress(self) -> None:
        self._cache.clear()
        self.updateGeometry()
