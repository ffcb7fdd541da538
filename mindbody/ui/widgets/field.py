"""A line to type in, with an icon where it helps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.theme import RADIUS_NAV, TARGET, Theme
from mindbody.ui.widgets.brush import (
    EDGE,
    FocusWatch,
    body,
    fill,
    focus_ring,
    is_mirrored,
    mirrored,
    smooth,
)
from mindbody.ui.widgets.spoken import Spoken


class TextField(Spoken, QLineEdit):
    """One line of plain text. Escape empties it where `clears` is set; an empty one lets it by.

    `down` says that the arrow down was pressed: on to what the line belongs to.
    """

    down = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        hint: str = "",
        icon: str = "",
        *,
        most: int = 120,
        round: bool = False,
        clears: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._icon, self._round, self._clears = icon, round, clears
        self._focus = FocusWatch(self)
        self.setFrame(False)
        # The style would fill the whole rectangle; the body is painted here.
        self.setStyleSheet("QLineEdit { background: transparent; border: none; }")
        self.setMaxLength(most)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        self._dress()

    def setText(self, text: str | None) -> None:
        """Show a text from its beginning, where nobody is writing just now."""
        super().setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def setPlaceholderText(self, hint: str) -> None:
        super().setPlaceholderText(said(hint))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(280), self.theme.box(TARGET) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clears and event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens, rect = smooth(QPainter(self)), self.theme.tokens, body(self)
        radius = rect.height() / 2 if self._round else self.theme.px(RADIUS_NAV)
        wide = 2.0 if tokens.high_contrast else 1.0
        fill(painter, rect, radius, tokens.surface, tokens.outline, wide)
        if self._icon:
            side = self.theme.box(20)
            picture = self.theme.icon(self._icon, tokens.muted, side, self.devicePixelRatioF())
            left = rect.left() + self.theme.box(14)
            spot = mirrored(self, QRectF(left, rect.center().y() - side / 2, side, side))
            painter.drawPixmap(spot.topLeft(), picture)
        if self.hasFocus():
            focus_ring(painter, rect, radius, tokens)
        painter.end()
        super().paintEvent(event)

    def _dress(self) -> None:
        tokens = self.theme.tokens
        self.setFont(self.theme.font(Type.BODY))
        dress = self.palette()
        dress.setColor(QPalette.ColorRole.Text, tokens.text)
        dress.setColor(QPalette.ColorRole.PlaceholderText, tokens.muted)
        dress.setColor(QPalette.ColorRole.Highlight, tokens.primary)
        dress.setColor(QPalette.ColorRole.HighlightedText, tokens.on_primary)
        self.setPalette(dress)
        left = self.theme.box(14) + (self.theme.box(30) if self._icon else 0)
        right = self.theme.box(14)
        if is_mirrored(self):
            left, right = right, left
        self.setTextMargins(left + EDGE, EDGE, right + EDGE, EDGE)
        self.updateGeometry()
        self.update()
