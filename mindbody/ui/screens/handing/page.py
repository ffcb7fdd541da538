"""The frame of these pages: back, a title, a few words, cards below each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.screens.back_page import ColumnPage
from mindbody.ui.theme import L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Card

BACK = "Back"
_WIDEST_PX = 720


class HandingPage(ColumnPage):
    """`back` is asked for by its button and by Escape."""

    def __init__(self, theme: Theme, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, _WIDEST_PX, parent)
        self.back_button = Pill(theme, BACK, "arrow-left", Look.GHOST)
        self.title = Heading(theme, title, Type.DISPLAY, inset=True)
        self.about = Label(theme, about, Type.READING, Ink.MUTED, wraps=True, inset=True)
        self.trouble = Label(theme, "", Type.BODY, Ink.WARM, wraps=True, inset=True)
        self.trouble.hide()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(M)
        self.column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        for label in (self.title, self.about, self.trouble):
            self.column.addWidget(label)
        self._frame_body()
        self.back_button.clicked.connect(self.back)

    def add_card(self, title: str, *widgets: QWidget) -> Card:
        """A card below the others, with a heading."""
        card = Card(self._theme)
        column = QVBoxLayout(card)
        column.setContentsMargins(L + S - EDGE, L, L + S - EDGE, L)
        column.setSpacing(S)
        if title:
            column.addWidget(Heading(self._theme, title, Type.H3, inset=True))
        for widget in widgets:
            left = Qt.AlignmentFlag.AlignLeft if isinstance(widget, Pill) else Qt.AlignmentFlag(0)
            column.addWidget(widget, 0, left)
        framed = QVBoxLayout()
        framed.setContentsMargins(EDGE, 0, EDGE, 0)
        framed.addWidget(card)
        self.column.addLayout(framed)
        return card

    def say(self, words: str) -> None:
        """Say what went wrong, at the head of the page; empty puts it away."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        if words:
            self.scroller.verticalScrollBar().setValue(0)
            announce(self, words)

    def come_in(self) -> None:
        """From the top, with the focus on the way back."""
        self.say("")
        self.scroller.verticalScrollBar().setValue(0)
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.title.text())


def label(theme: Theme, text: str = "", ink: Ink = Ink.TEXT) -> Label:
    """Running text of these pages."""
    return Label(theme, text, Type.BODY, ink, wraps=True, inset=True)
