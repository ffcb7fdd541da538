"""Beside a session that two practise together: its pace, nudged while it runs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.breath import BreathPattern
from mindbody.language import number, said
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.theme import XL, L, M, S, Theme
from mindbody.ui.therapist import words
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Ground, Scroll, row_of

SLOWER, FASTER, MORE_OUT, MORE_IN = "slower", "faster", "more_out", "more_in"


class PacePanel(Ground):
    """`nudged` carries one of the four names above; `saved` the reason in the person's words."""

    nudged = Signal(str)
    comfortable = Signal()
    saved = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._panel_theme = theme
        self.title = Heading(theme, "", Type.H2, inset=True)
        self.pace = Label(theme, "", Type.READING, wraps=True, inset=True)
        self.parts = Label(theme, "", Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.problem = Label(theme, "", Type.LABEL, Ink.WARM, wraps=True, inset=True)
        self.buttons = {
            SLOWER: Pill(theme, words.SLOWER, "minus"),
            FASTER: Pill(theme, words.FASTER, "plus"),
            MORE_OUT: Pill(theme, words.MORE_OUT, "arrow-right", Look.GHOST),
            MORE_IN: Pill(theme, words.MORE_IN, "arrow-left", Look.GHOST),
        }
        self.comfortable_button = Pill(theme, words.COMFORTABLE, "flag")
        self.marks = Label(theme, "", Type.BODY, wraps=True, inset=True)
        self.reason = TextField(theme, words.REASON, words.REASON_HINT, most=500)
        self.save_button = Pill(theme, words.SAVE_AS_ASSIGNMENT, "check", Look.PRIMARY)
        self.leave_button = Pill(theme, words.LEAVE_TOGETHER, "arrow-left", Look.GHOST)
        self._lay_out()
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.nudged.emit(name))
        self.comfortable_button.clicked.connect(self.comfortable)
        self.save_button.clicked.connect(lambda: self.saved.emit(self.reason.text().strip()))
        self.leave_button.clicked.connect(self.left)

    def show_pattern(self, pattern: BreathPattern | None, waits: bool = False) -> None:
        """The pace as it is now, or as it will be from the next breath on (`waits`)."""
        for button in (*self.buttons.values(), self.comfortable_button):
            button.setEnabled(pattern is not None)
        if pattern is None:
            self.pace.setText(words.NO_PACE)
            self.parts.setText("")
            return
        parts = breath_words(pattern)
        self.parts.setText(said(words.FROM_NEXT, parts=parts) if waits else parts)
        if self.pace.text() != pace_words(pattern):
            self.pace.setText(pace_words(pattern))
            announce(self.pace, self.pace.text())
        if waits:
            self.problem.hide()

    def show_ended(self) -> None:
        """The session is over; what was marked can still be saved."""
        for button in (*self.buttons.values(), self.comfortable_button):
            button.setEnabled(False)
        self.parts.setText(words.ENDED)
        announce(self.parts, words.ENDED)
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, why: str) -> None:
        self.problem.setText(why)
        self.problem.show()
        announce(self.problem, why)

    def show_marks(self, marks: Sequence[tuple[str, BreathPattern]]) -> None:
        """The paces that were comfortable, with when; the last one is what is saved."""
        told = [said("{when}: {pace}", when=when, pace=pace_words(p)) for when, p in marks]
        self.marks.setText("\n".join(told))
        self.marks.setVisible(bool(marks))
        self.save_button.setEnabled(bool(marks))

    def _lay_out(self) -> None:
        theme, page = self._panel_theme, QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(M, XL, M, L)
        column.setSpacing(S)
        nudges = row_of(*self.buttons.values())
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self.title)
        column.addWidget(self.pace)
        column.addWidget(self.parts)
        column.addWidget(nudges)
        column.addWidget(self.problem)
        column.addSpacing(M)
        column.addWidget(self.comfortable_button, 0, left)
        column.addWidget(self.marks)
        column.addSpacing(M)
        column.addWidget(Label(theme, words.REASON, Type.LABEL, Ink.MUTED, wraps=True, inset=True))
        column.addWidget(self.reason)
        column.addWidget(self.save_button, 0, left)
        column.addStretch()
        column.addWidget(self.leave_button, 0, left)
        self.problem.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(page))


def pace_words(pattern: BreathPattern) -> str:
    return said("{rate} breaths a minute", rate=number(pattern.breaths_per_minute, 1))


def breath_words(pattern: BreathPattern) -> str:
    """The parts of a breath in seconds: "in 4 s, out 6 s"."""
    parts = (
        (words.IN, pattern.inhale_ms + pattern.top_up_ms),
        (words.STAY, pattern.hold_in_ms),
        (words.OUT, pattern.exhale_ms),
        (words.REST, pattern.hold_out_ms),
    )
    return ", ".join(said(word, s=number(ms / 1000)) for word, ms in parts if ms)
