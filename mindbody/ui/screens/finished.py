"""The end of a session: one plain line, and the way home."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.language import counted, said
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.theme import SESSION_TARGET, L, M, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label

LINE = "That was the session."
PRESSES = "Show what I pressed"
ONE_PRESS, SO_MANY_PRESSES = "You pressed the key once.", "You pressed the key {n} times."
BETWEEN = "From one press to the next it was {least} to {most} seconds."
ALWAYS = "From one press to the next it was about {least} seconds."
_WIDEST_PX = 560
NOT_SEEN = "The app does not see your breath, so it cannot say whether a count was right."


def press_words(presses_ms: Sequence[float]) -> str:
    """What can honestly be said of presses at positions in ms: how many, and how far apart."""
    words = [counted(ONE_PRESS, SO_MANY_PRESSES, len(presses_ms))]
    gaps_s = [round((b - a) / 1000) for a, b in pairwise(presses_ms)]
    if gaps_s:
        least, most = min(gaps_s), max(gaps_s)
        words.append(said(ALWAYS if least == most else BETWEEN, least=least, most=most))
    return " ".join((*words, said(NOT_SEEN)))


class Finished(QWidget):
    """Says that it is over and what it was; neither praise nor score.

    What was pressed is shown only to those who ask for it, and nowhere kept.
    """

    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignCenter
        self.line = Heading(theme, LINE, Type.DISPLAY, Ink.SESSION)
        self.what = Label(theme, "", Type.READING, Ink.SESSION_MUTED, wraps=True)
        self.home = Pill(
            theme, "Back to the start", "", Look.QUIET, height_px=SESSION_TARGET, on_session=True
        )
        self.presses = Pill(theme, PRESSES, "", Look.GHOST, on_session=True)
        self.pressed = Label(theme, "", Type.READING, Ink.SESSION_MUTED, wraps=True)
        self._presses_ms: Sequence[float] = ()
        self._theme = theme
        for label in (self.line, self.what, self.pressed):
            label.setAlignment(centre)
        column = QVBoxLayout(self)
        column.setContentsMargins(L, L, L, L)
        column.setSpacing(M)
        column.addStretch()
        column.addWidget(self.line)
        column.addWidget(self.what)
        column.addSpacing(L)
        column.addWidget(self.home, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.presses, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.pressed, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.home.clicked.connect(self.done)
        self.presses.clicked.connect(self._show_presses)

    def show_for(self, what: str, presses_ms: Sequence[float] = ()) -> None:
        self.what.setText(what)
        self._presses_ms = presses_ms
        self.presses.setVisible(bool(presses_ms))
        self.pressed.hide()
        self.show()
        self.raise_()
        self.home.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pressed.setFixedWidth(min(self._theme.px(_WIDEST_PX), self.width() - 2 * L))

    def _show_presses(self) -> None:
        self.pressed.setText(press_words(self._presses_ms))
        self.presses.hide()
        self.pressed.show()
        self.home.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.pressed.text())
