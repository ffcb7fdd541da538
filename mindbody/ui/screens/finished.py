"""The end of a session: one plain line, and the way home."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.ui.fonts import Type
from mindbody.ui.theme import SESSION_TARGET, L, M, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label

LINE = "That was the session."


class Finished(QWidget):
    """Says that it is over and what it was; neither praise nor score."""

    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignCenter
        self.line = Heading(theme, LINE, Type.DISPLAY, Ink.SESSION)
        self.what = Label(theme, "", Type.READING, Ink.SESSION_MUTED, wraps=True)
        self.home = Pill(
            theme, "Back to the start", "", Look.QUIET, height_px=SESSION_TARGET, on_session=True
        )
        for label in (self.line, self.what):
            label.setAlignment(centre)
        column = QVBoxLayout(self)
        column.setContentsMargins(L, L, L, L)
        column.setSpacing(M)
        column.addStretch()
        column.addWidget(self.line)
        column.addWidget(self.what)
        column.addSpacing(L)
        column.addWidget(self.home, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.home.clicked.connect(self.done)

    def show_for(self, what: str) -> None:
        self.what.setText(what)
        self.show()
        self.raise_()
        self.home.setFocus(Qt.FocusReason.OtherFocusReason)
