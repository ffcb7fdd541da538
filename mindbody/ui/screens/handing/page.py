"""The frame of these pages: back, a title, a few words, cards below each other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.theme import MARGIN, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Card, Scroll, side_margins

BACK = "Back"
_WIDEST_PX = 720


class HandingPage(QWidget):
    """`back` is asked for by its button and by Escape."""

    back = Signal()

    def __init__(self, theme: Theme, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.back_button = Pill(theme, BACK, "arrow-left", Look.GHOST)
        self.title = Heading(theme, title, Type.DISPLAY, inset=True)
        self.about = Label(theme, about, Type.READING, Ink.MUTED, wraps=True, inset=True)
        self.trouble = Label(theme, "", Type.BODY, Ink.WARM, wraps=True, inset=True)
        self.trouble.hide()
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(M)
        self.column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        for label in (self.title, self.about, self.trouble):
            self.column.addWidget(label)
        page = QWidget()
        self._around = QVBoxLayout(page)
        self._around.addWidget(self._body)
        self._around.addStretch()
        self.scroller = Scroll(page, snug=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)
        self.back_button.clicked.connect(self.back)
        theme.changed.connect(self._reflow)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _reflow(self) -> None:
        margin = (MARGIN if self.width() > 600 else M) - EDGE
        left, right = side_margins(self, margin, self._theme.px(_WIDEST_PX))
        self._around.setContentsMargins(left, M, right, L)


def label(theme: Theme, text: str = "", ink: Ink = Ink.TEXT) -> Label:
    """Running text of these pages."""
    return Label(theme, text, Type.BODY, ink, wraps=True, inset=True)
