"""Several lines to read, select and copy, in the frame that lines to write in have."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from mindbody.ui.fonts import Type
from mindbody.ui.theme import RADIUS_NAV, Theme
from mindbody.ui.widgets.brush import EDGE, RING
from mindbody.ui.widgets.spoken import Spoken

# How small letters of one width may get, as a share, to keep a line whole.
_SMALLEST = 0.8
_STYLE = """
QPlainTextEdit {
    margin: %(edge)dpx;
    padding: %(more_room)dpx;
    border: %(thin)dpx solid %(outline)s;
    border-radius: %(round)dpx;
    background: %(base)s;
    color: %(text)s;
    selection-background-color: %(marked)s;
    selection-color: %(on_marked)s;
}
QPlainTextEdit:focus {
    padding: %(room)dpx;
    border: %(ring)dpx solid %(focus)s;
}
"""


class TextToRead(Spoken, QPlainTextEdit):
    """Plain text; Tab leads on, the arrow keys scroll."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        thin = 2 if tokens.high_contrast else 1
        values = {
            "edge": EDGE,
            "base": tokens.surface.name(),
            "text": tokens.text.name(),
            "marked": tokens.primary.name(),
            "on_marked": tokens.on_primary.name(),
            "outline": tokens.outline.name(),
            "focus": tokens.focus.name(),
            "thin": thin,
            "ring": RING,
            "round": px(RADIUS_NAV),
            "room": px(10),
            # What the ring takes of the room inside, the padding gives back: nothing moves.
            "more_room": px(10) + RING - thin,
        }
        self.setStyleSheet(_STYLE % values)


class ColumnsToRead(TextToRead):
    """Text whose columns are made of spaces, in letters of one width, on lines that never wrap.

    The letters are a little smaller where that keeps the longest line whole; where it takes more,
    they keep their size, and the arrow keys lead to the rest.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        # Columns of spaces stand below each other only as long as no line is broken.
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

    def show_text(self, text: str) -> None:
        self.setPlainText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _dress(self) -> None:
        super()._dress()
        self._fit()

    def _fit(self) -> None:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        usual = self._theme.font(Type.LABEL).pixelSize()
        fixed.setPixelSize(usual)
        longest = max(self.toPlainText().splitlines(), key=len, default="")
        wanted = QFontMetricsF(fixed).horizontalAdvance(longest)
        room = self.viewport().width() - 2 * self.document().documentMargin()
        if wanted > room >= wanted * _SMALLEST:
            fixed.setPixelSize(int(usual * room / wanted))
        if fixed != self.font():
            self.setFont(fixed)
