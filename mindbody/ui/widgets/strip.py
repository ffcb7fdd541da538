"""A few words across the top of a page, until they are put away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.theme import MARGIN, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import IconButton
from mindbody.ui.widgets.labels import Ink, Label

CLOSE = "Put these words away"


class Strip(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Label(theme, "", Type.BODY, Ink.WARM, wraps=True, inset=True)
        self.close_button = IconButton(theme, CLOSE, "x")
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN - EDGE, M, M, 0)
        row.setSpacing(S)
        row.addWidget(self.text, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def say(self, words: str) -> None:
        """Show words; empty ones put away what was said."""
        self.text.setText(words)
        self.setVisible(bool(words))
        announce(self, words)
