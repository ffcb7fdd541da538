"""What the pages with a way back have in common: Escape leaves them, and what they hold scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.ui.fonts import Type
from mindbody.ui.theme import MARGIN, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.labels import Heading
from mindbody.ui.widgets.surfaces import Card, Scroll, side_margins


class BackPage(QWidget):
    """`back` asks to leave the page, as Escape does."""

    back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _reflow(self) -> None:
        """Lay out anew for the width and the size of the text that hold now."""


class ColumnPage(BackPage):
    """One column of at most `widest_px` (at the usual size of the text) that scrolls.

    A page fills `_body`, and then has it framed.
    """

    def __init__(self, theme: Theme, widest_px: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._widest_px = widest_px
        self._body = QWidget()

    def _frame_body(self) -> None:
        page = QWidget()
        self._around = QVBoxLayout(page)
        self._around.addWidget(self._body)
        self._around.addStretch()
        self.scroller = Scroll(page, snug=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)
        self._theme.changed.connect(self._reflow)

    def _reflow(self) -> None:
        margin = (MARGIN if self.width() > 600 else M) - EDGE
        left, right = side_margins(self, margin, self._theme.px(self._widest_px))
        self._around.setContentsMargins(left, M, right, L)


def card_of(theme: Theme, title: str, *rows: QWidget, spacing: int = S) -> Card:
    """A card with rows below a title, `spacing` px apart; without one for what brings its own."""
    card = Card(theme)
    column = QVBoxLayout(card)
    column.setContentsMargins(L - EDGE, L, L - EDGE, M)
    column.setSpacing(spacing)
    if title:
        column.addWidget(Heading(theme, title, Type.H3, inset=True))
    for row in rows:
        column.addWidget(row)
    return card
