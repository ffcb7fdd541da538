"""Choices: chips of which one is chosen, and switches that are on or off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.theme import TARGET, Theme
from mindbody.ui.widgets import wrapping
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


class Chip(wrapping.Wraps, SpokenText, QRadioButton):
    """One of several: the chosen one is filled. Siblings of one parent exclude each other."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(said(text), parent)
        self.theme = theme
        self._cache, self._focus = StateCache(self), FocusWatch(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        theme.changed.connect(self._dress)

    def show_as(self, text: str, name: str = "") -> None:
        self.setText(text)
        self.setAccessibleName(name or text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = wrapping.wide(self._font(), self.text()) - 2 + self._beside_px()
        high = self.theme.box(TARGET) + 2 * EDGE
        return QSize(max(width, high), high)

    def minimumSizeHint(self) -> QSize:
        """Where there is no room for one line, words go to the next."""
        hint = self.sizeHint()
        least = wrapping.least_wide(self._font(), self.text()) + self._beside_px()
        return QSize(min(hint.width(), max(least, hint.height())), hint.height())

    def heightForWidth(self, width: int) -> int:
        hint = self.sizeHint()
        if width >= hint.width():
            return hint.height()
        high = wrapping.high(self._font(), self.text(), width - self._beside_px())
        return max(hint.height(), high + 2 * self.theme.box(wrapping.ROOM_PX) + 2 * EDGE)

    def _beside_px(self) -> int:
        return 2 * self.theme.box(15) + 2 * EDGE

    def _font(self) -> QFont:
        return self.theme.font(Type.LABEL_STRONG)

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
        radius = min(rect.height(), self.theme.box(TARGET)) / 2
        wide = 2.0 if tokens.high_contrast else 1.0
        ink = tokens.text
        if self.isChecked():
            fill(painter, rect, radius, tokens.primary)
            ink = tokens.on_primary
        else:
            lit = tokens.glass if self.underMouse() else None
            fill(painter, rect, radius, lit, tokens.outline, wide)
        painter.setFont(self.theme.font(Type.LABEL_STRONG))
        painter.setPen(ink)
        pad = self.theme.box(15) - 1
        flags = wrapping.WRAPPED | int(Qt.AlignmentFlag.AlignCenter)
        painter.drawText(rect.adjusted(pad, 0, -pad, 0), flags, self.text())
        if self._focus.shown and self.hasFocus():
            focus_ring(painter, rect, radius, tokens)

    def _dress(self) -> None:
        self._cache.clear()
        self.updateGeometry()
        self.stay_whole()


class Switch(SpokenText, QCheckBox):
    """On or off, said in words beside a sliding knob."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(said(text), parent)
        self.theme = theme
        self._cache, self._focus = StateCache(self), FocusWatch(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        theme.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        width = wrapping.wide(self.theme.font(Type.BODY), self.text()) - 2
        return QSize(width + self._beside_px(), self.theme.box(TARGET) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Where there is no room for one line, words go to the next."""
        least = wrapping.least_wide(self.theme.font(Type.BODY), self.text())
        return QSize(least + self._beside_px(), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self.theme.font(Type.BODY)
        high = wrapping.high(words, self.text(), width - self._beside_px())
        return max(self.sizeHint().height(), high + 2 * self.theme.box(6) + 2 * EDGE)

    def _beside_px(self) -> int:
        return self._knob_width() + self.theme.px(24) + 2 * EDGE

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
        words = rect.adjusted(0, 0, -self._knob_width() - self.theme.px(24) + 1, 0)
        flags = wrapping.WRAPPED | int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(mirrored(self, words), flags, self.text())
        wide, high = self._knob_width(), self.theme.px(26)
        track = QRectF(rect.right() - wide, rect.center().y() - high / 2, wide, high)
        self._draw_track(painter, mirrored(self, track))
        if self._focus.shown and self.hasFocus():
            focus_ring(painter, rect, self.theme.px(8), tokens)

    def _draw_track(self, painter: QPainter, track: QRectF) -> None:
        tokens, high, on = self.theme.tokens, track.height(), self.isChecked()
        fill(painter, track, high / 2, tokens.primary if on else None, tokens.outline, 1.5)
        ahead = on is not is_mirrored(self)
        x = track.right() - high / 2 if ahead else track.left() + high / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.on_primary if on else tokens.text)
        painter.drawEllipse(QPointF(x, track.center().y()), high * 0.31, high * 0.31)

    def _dress(self) -> None:
        self._cache.clear()
        self.updateGeometry()
