"""Why something cannot be done like this, and a button that takes the nearest that can."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.theme import S, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Ink, Label


class Refusal(QWidget):
    """Hidden while there is nothing to say; `mend` asks for the nearest allowed value."""

    mend = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = Label(theme, "", Type.LABEL, Ink.WARM, wraps=True, inset=True)
        self.use = Pill(theme, "", "check", Look.QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self.reason)
        column.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeft)
        self.use.clicked.connect(self.mend)
        self.hide()

    def show_reason(self, reason: str, use: str = "") -> None:
        """Say why; an empty reason hides it. `use` is what the button says, "" for none."""
        if reason and reason != self.reason.text():
            announce(self, reason)
        self.reason.setText(reason)
        self.use.show_as(use, "check")
        self.use.setVisible(bool(use))
        self.setVisible(bool(reason))
