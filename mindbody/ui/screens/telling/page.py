"""A page of plain words in quiet cards, over everything, and one key leads back."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.text_tables import TitledLines
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.theme import MARGIN, XL, L, M, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Card, Ground, Scroll

_WIDEST_PX = 760
_LINE_STEP_PX = 60
BACK = "Back"


class TellingPage(Ground):
    """`back` asks to put it away; the arrow keys scroll."""

    back = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        parts: Iterable[TitledLines],
        about: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._page_theme = theme
        self.back_button = Pill(theme, BACK, "arrow-left", Look.GHOST)
        self.title = Heading(theme, title, Type.DISPLAY, inset=True)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.title)
        if about:
            column.addWidget(Label(theme, about, Type.LABEL, Ink.MUTED, wraps=True, inset=True))
        cards = QVBoxLayout()
        cards.setContentsMargins(EDGE, 0, EDGE, 0)
        cards.setSpacing(M)
        for part in parts:
            cards.addWidget(self._card(part))
        column.addLayout(cards)
        page = QWidget()
        self._around = QVBoxLayout(page)
        self._around.addWidget(self._body)
        self._around.addStretch()
        self.scroller = Scroll(page, snug=True)
        self.scroller.verticalScrollBar().setSingleStep(_LINE_STEP_PX)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)
        self.back_button.clicked.connect(self.back)
        theme.changed.connect(self._reflow)

    def come_in(self) -> None:
        """At its top, with the way back in the focus."""
        self.scroller.verticalScrollBar().setValue(0)
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.title.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.scroller.verticalScrollBar()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6}
        steps[Qt.Key.Key_PageUp] = -6
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        elif event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())] * bar.singleStep())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _card(self, part: TitledLines) -> Card:
        card = Card(self._page_theme)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(XL, L, XL, L)
        inside.setSpacing(M)
        inside.addWidget(Heading(self._page_theme, part.title, Type.H3))
        for line in part.lines:
            inside.addWidget(Label(self._page_theme, line, Type.READING, wraps=True))
        return card

    def _reflow(self) -> None:
        wide = self._page_theme.px(_WIDEST_PX)
        side = max(MARGIN if self.width() > 600 else L, (self.width() - wide) // 2) - EDGE
        self._around.setContentsMargins(side, L, side, XL)
