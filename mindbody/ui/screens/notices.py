"""Quiet cards at the head of home: an interrupted session, a first soft tone, a notice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.session import SessionRecord
from mindbody.language import said
from mindbody.ui.dates import day_and_time
from mindbody.ui.fonts import Type
from mindbody.ui.theme import XL, XS, L, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Card, row_of
from mindbody.ui.words import minutes, title_of

REACHED = "It had come to {length}; nothing of it is lost."


class NoticeCard(Card):
    """A heading, a few words, and buttons beside each other."""

    def __init__(
        self, theme: Theme, title: str, text: str, *buttons: Pill, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.title = Heading(theme, title, Type.H3, inset=True)
        self.text = Label(theme, text, Type.BODY, Ink.MUTED, wraps=True, inset=True)
        row = row_of(*buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL - EDGE, L + XS, XL - EDGE, L)
        column.setSpacing(S)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(row)
        row.setVisible(bool(buttons))


class InterruptedCard(NoticeCard):
    """What an interrupted session had reached, and three ways on. Nothing happens by itself."""

    resume = Signal(str)
    save = Signal(str)
    discard = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.resume_button = Pill(theme, "Resume", "play", Look.QUIET)
        self.save_button = Pill(theme, "Save as it is", "check", Look.GHOST)
        self.discard_button = Pill(theme, "Discard", "x", Look.GHOST)
        super().__init__(
            theme,
            "A session stopped before its end",
            "",
            self.resume_button,
            self.save_button,
            self.discard_button,
            parent=parent,
        )
        self._session_id = ""
        self.resume_button.clicked.connect(lambda: self.resume.emit(self._session_id))
        self.save_button.clicked.connect(lambda: self.save.emit(self._session_id))
        self.discard_button.clicked.connect(lambda: self.discard.emit(self._session_id))

    def show_record(self, record: SessionRecord | None, *, can_resume: bool = True) -> None:
        """Show a record that has no end yet; None hides the card."""
        self.setVisible(record is not None)
        if record is None:
            return
        self._session_id = record.session_id
        when = day_and_time(record.started) if record.started else ""
        reached = said(REACHED, length=minutes(record.position_ms))
        title = said(title_of(record.routine_id, record.title))
        self.text.setText(". ".join(filter(None, (title, when, reached))))
        self.resume_button.setVisible(can_resume)


class ToneCard(NoticeCard):
    """Offers a soft tone before the first session, so that the first one startles nobody."""

    play = Signal()
    later = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.play_button = Pill(theme, "Play a soft tone", "speaker-simple-high", Look.QUIET)
        self.later_button = Pill(theme, "Not now", "", Look.GHOST)
        super().__init__(
            theme,
            "How loud should it be?",
            "Before your first session you can hear a tone, as loud as it will be there. "
            "The volume of your computer changes it.",
            self.play_button,
            self.later_button,
            parent=parent,
        )
        self.play_button.clicked.connect(self.play)
        self.later_button.clicked.connect(self.later)
