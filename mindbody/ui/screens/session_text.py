"""A text of the person's own, to be read in the part of a session that is for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.language import as_is
from mindbody.ui.fonts import Type
from mindbody.ui.theme import L, M, Theme
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.surfaces import Card, Scroll

_LINE_PX = 60


class OwnText(Card):
    """Large, plain and scrollable by the arrow keys; hidden where there is no text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.text = Label(theme, "", Type.READING, Ink.TEXT, wraps=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(L, M, L, M)
        inside.addWidget(self.text)
        inside.addStretch()
        self.scroller = Scroll(page)
        self.scroller.verticalScrollBar().setSingleStep(_LINE_PX)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, M, 2, M)
        whole.addWidget(self.scroller)
        self.hide()

    def show_text(self, text: str) -> None:
        if text != self.text.text():
            self.text.setText(as_is(text))
            self.scroller.verticalScrollBar().setValue(0)
        self.setVisible(bool(text))

    def scroll_by(self, lines: int) -> None:
        """Move by so many steps, down where it is above 0."""
        bar = self.scroller.verticalScrollBar()
        bar.setValue(bar.value() + lines * bar.singleStep())
