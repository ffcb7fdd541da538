"""The session with the screen dark: for walking with the ear, and for the night.

Black, with the line that is said now in grey; what is heard goes on unchanged.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from mindbody.ui.fonts import Type
from mindbody.ui.theme import MARGIN, M, Theme
from mindbody.ui.widgets.labels import BalancedLabel

DARK = "The screen is dark, the session goes on. Any key brings the picture back."
# The least light that still has the contrast that WCAG 2.2 AAA asks of sentences: 7.1 to 1.
_BLACK, _LINE = QColor("#000000"), QColor("#969696")
_LINE_SHARE = 0.6


class Dark(QWidget):
    """Lies over the session while it is shown. `lit` says that somebody clicked on it."""

    lit = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.line = _Grey(theme, _LINE, Type.H2, self)
        self.hint = _Grey(theme, _LINE, Type.LABEL, self)
        self.hint.setText(DARK)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self._place)
        self.hide()

    def show_line(self, text: str) -> None:
        """The caption, or the word of a breath; empty for none."""
        if text != self.line.text():
            self.line.setText(text)
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), _BLACK)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.lit.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        margin = min(MARGIN, round(self.width() * 0.04))
        inner = self.width() - 2 * margin
        hint = self.hint.heightForWidth(inner)
        self.hint.setGeometry(margin, self.height() - M - hint, inner, hint)
        wide = min(inner, self._theme.px(760))
        high = round(self.height() * _LINE_SHARE)
        self.line.setGeometry(
            QRect((self.width() - wide) // 2, (self.height() - high) // 2, wide, high)
        )


class _Grey(BalancedLabel):
    """A text in one grey, whatever the theme."""

    def __init__(self, theme: Theme, grey: QColor, kind: Type, parent: QWidget) -> None:
        self._grey = grey
        super().__init__(theme, "", kind, wraps=True, parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _dress(self) -> None:
        super()._dress()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._grey)
        self.setPalette(palette)
