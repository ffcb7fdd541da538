"""The page “What suits me”: to be left at any time, and to be changed at any time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.practice_space import PracticeSpace
from mindbody.text_tables import CheckScreen, Infusion
from mindbody.ui.fonts import Type
from mindbody.ui.screens.back_page import ColumnPage
from mindbody.ui.screens.suits.ticks import TickList
from mindbody.ui.theme import M, S, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label

TITLE = "What suits me"
BACK, DONE = "Back", "Done"

_WIDEST_PX = 720


class SuitsScreen(ColumnPage):
    """`back` says that one is done here; `help_wanted` and `trouble` are those of the ticks."""

    help_wanted = Signal()
    trouble = Signal(str)

    def __init__(
        self,
        theme: Theme,
        words: CheckScreen,
        infusion: Infusion,
        space: PracticeSpace,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, _WIDEST_PX, parent)
        self._space = space
        self.back_button = Pill(theme, BACK, "arrow-left", Look.GHOST)
        self.done_button = Pill(theme, DONE, "check", Look.PRIMARY)
        self.ticks = TickList(theme, words, infusion, space)
        self._lay_out(words)
        self.back_button.clicked.connect(self.back)
        self.done_button.clicked.connect(self.back)
        self.ticks.help_wanted.connect(self.help_wanted)
        self.ticks.trouble.connect(self.trouble)

    def open(self) -> None:
        """Show what holds now, from the top."""
        self.ticks.show_check(self._space.check)
        self.scroller.verticalScrollBar().setValue(0)
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, words: CheckScreen) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Heading(self._theme, TITLE, Type.DISPLAY, inset=True))
        column.addWidget(
            Label(self._theme, words.intro, Type.READING, Ink.MUTED, wraps=True, inset=True)
        )
        column.addSpacing(S)
        column.addWidget(self.ticks)
        column.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._frame_body()
