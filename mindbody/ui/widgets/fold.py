"""Something that is folded away until it is wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.theme import RADIUS_NAV, TARGET, Theme
from mindbody.ui.widgets.brush import EDGE, body, fill, focus_ring, mirrored
from mindbody.ui.widgets.buttons import KitButton
from mindbody.ui.widgets.surfaces import bring_into_view

_WRAPPED = int(Qt.TextFlag.TextWordWrap)


SHOWN, HIDDEN = "shown", "hidden"


class FoldButton(KitButton):
    """The head of a fold: a title, what is chosen now, and which way it opens."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        self.open = False
        self.now = ""
        super().__init__(theme, title, "caret-down", parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tell()

    def set_open(self, open: bool) -> None:
        self.open = open
        self.icon_name = "caret-up" if open else "caret-down"
        self._tell()
        self.update()

    def set_now(self, now: str) -> None:
        self.now = said(now)
        self._tell()
        self._dress()

    def sizeHint(self) -> QSize:
        width = self._text_px() + self._icon_px() + 3 * self.theme.box(10) + 2 * EDGE
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(100), self.theme.box(TARGET) + 2 * EDGE)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        high = self._draw_words(None, self._words_rect(QRectF(EDGE, 0, width - 2 * EDGE, 10_000)))
        return max(high + 2 * self.theme.box(6), self.theme.box(TARGET)) + 2 * EDGE

    def draw(self, painter: QPainter) -> None:
        tokens, rect, radius = self.theme.tokens, body(self), self.theme.px(RADIUS_NAV)
        if self.underMouse():
            fill(painter, rect, radius, tokens.glass)
        side = self._icon_px()
        picture = self.theme.icon(self.icon_name, tokens.muted, side, self.devicePixelRatioF())
        left = rect.right() - side - self.theme.box(6)
        spot = mirrored(self, QRectF(left, rect.center().y() - side / 2, side, side))
        painter.drawPixmap(spot.topLeft(), picture)
        words = mirrored(self, self._words_rect(rect))
        high = self._draw_words(None, words)
        self._draw_words(painter, words.adjusted(0, (rect.height() - high) / 2, 0, 0))
        if self.ringed:
            focus_ring(painter, rect, radius, tokens)

    def _words_rect(self, rect: QRectF) -> QRectF:
        return rect.adjusted(0, 0, -self._icon_px() - self.theme.box(12), 0)

    def _draw_words(self, painter: QPainter | None, rect: QRectF) -> int:
        """Paint title and state (or, without a painter, only measure them); the height in px."""
        tokens, room, high = self.theme.tokens, rect.toRect(), 0
        for text, kind, ink in (
            (self.text(), Type.LABEL_STRONG, tokens.text),
            (self.now, Type.CAPTION, tokens.muted),
        ):
            if not text:
                continue
            font = self.theme.font(kind)
            if painter is not None:
                painter.setFont(font)
                painter.setPen(ink)
                painter.drawText(room.adjusted(0, high, 0, 0), _WRAPPED, text)
            whole = QRect(0, 0, max(1, room.width()), 10_000)
            high += QFontMetrics(font).boundingRect(whole, _WRAPPED, text).height()
        return high

    def _state(self) -> tuple[object, ...]:
        return (*super()._state(), self.now)

    def _tell(self) -> None:
        state = said(SHOWN if self.open else HIDDEN)
        self.setAccessibleDescription(f"{self.now}, {state}" if self.now else state)


class Fold(QWidget):
    """A head and what lies below it; `make` builds the inside when it is first opened."""

    toggled = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        title: str,
        make: Callable[[], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.head = FoldButton(theme, title)
        self._make = make
        self.inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self.head.clicked.connect(self._toggle)

    def set_open(self, open: bool) -> None:
        if open and self.inside is None:
            self.inside = self._make()
            self._column.addWidget(self.inside)
        if self.inside is not None:
            self.inside.setVisible(open)
        self.head.set_open(open)
        self.toggled.emit(open)

    def _toggle(self) -> None:
        self.set_open(not self.head.open)
        if self.head.open:
            bring_into_view(self)
