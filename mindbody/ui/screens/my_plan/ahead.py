"""What happens in an assigned practice, second by second, before one begins it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout

from mindbody.core.timeline import Timeline
from mindbody.language import as_is
from mindbody.ui.access import announce
from mindbody.ui.screens.exercise.sequence import SequenceCard
from mindbody.ui.screens.handing.page import HandingPage
from mindbody.ui.screens.my_plan import words
from mindbody.ui.theme import SESSION_TARGET, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.surfaces import row_of


class AheadScreen(HandingPage):
    """`begin` begins it; `hear` carries start and end of a part in ms, `silence` stops that."""

    begin = Signal()
    hear = Signal(int, int)
    silence = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", "")
        self.begin_button = Pill(theme, words.BEGIN, "play", Look.PRIMARY, height_px=SESSION_TARGET)
        self.column.addWidget(row_of(self.begin_button))
        self.sequence = SequenceCard(theme)
        framed = QVBoxLayout()
        framed.setContentsMargins(EDGE, 0, EDGE, 0)
        framed.addWidget(self.sequence)
        self.column.addLayout(framed)
        self.begin_button.clicked.connect(self.begin)
        self.sequence.hear.connect(self.hear)
        self.sequence.silence.connect(self.silence)

    def open(self, title: str, reason: str, timeline: Timeline) -> None:
        """Show what would happen now, unfolded."""
        self.title.setText(title)
        self.about.setText(as_is(reason))
        self.about.setVisible(bool(reason))
        self.sequence.show_timeline(timeline)
        self.sequence.set_open(True)
        self.scroller.verticalScrollBar().setValue(0)
        self.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, title)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.silence.emit()
