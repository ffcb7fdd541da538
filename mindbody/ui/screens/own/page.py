"""The frame that the two builders share: Back, a title, cards, Keep."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mindbody.ui.fonts import Type
from mindbody.ui.screens.back_page import BackPage, card_of
from mindbody.ui.screens.own import words
from mindbody.ui.theme import MARGIN, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Card, Scroll, row_of, side_margins

_SIDE_PX, _STACKED_BELOW_PX, _WIDEST_PX = 336, 860, 1160


class BuilderPage(BackPage):
    """Cards in a main column and a side column, which come one below the other when narrow."""

    kept = Signal(str)
    trouble = Signal(str)

    def __init__(self, theme: Theme, about: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.back_button = Pill(theme, words.BACK, "arrow-left", Look.GHOST)
        self.title = Heading(theme, "", Type.DISPLAY, inset=True)
        self._about = Label(theme, about, Type.READING, Ink.MUTED, wraps=True, inset=True)
        if not about:
            self._about.hide()
        self.keep_button = Pill(theme, words.KEEP, "check", Look.PRIMARY)
        self.undo_button = Pill(theme, words.UNDO, "arrow-u-up-left", Look.GHOST)
        self.problem = Label(theme, "", Type.LABEL, Ink.WARM, wraps=True, inset=True)
        self.main, self.side = QVBoxLayout(), QVBoxLayout()
        self._stage = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._left, self._right = QWidget(), QWidget()
        self._lay_out()
        self.back_button.clicked.connect(self.back)
        theme.changed.connect(self._reflow)

    def set_alone(self) -> None:
        """Without a side column: the main one takes all of the width."""
        self._right.hide()

    def card(self, title: str, *rows: QWidget) -> Card:
        """A card with rows below a title; without one for what brings its own."""
        return card_of(self._theme, title, *rows)

    def _lay_out(self) -> None:
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setSpacing(S)
        self._column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.title)
        self._column.addWidget(self._about)
        buttons = row_of(self.keep_button, self.undo_button)
        self._column.addWidget(buttons)
        self._column.addWidget(self.problem)
        self._column.addSpacing(S)
        for widget, column in ((self._left, self.main), (self._right, self.side)):
            column.setContentsMargins(EDGE, 0, EDGE, 0)
            column.setSpacing(M)
            widget.setLayout(column)
        self._stage.setSpacing(M)
        self._stage.addWidget(self._left, 1)
        self._stage.addWidget(self._right, 0)
        self._column.addLayout(self._stage)
        self._column.addStretch()
        self.problem.hide()
        self.undo_button.hide()
        self.scroller = Scroll(page, snug=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)

    def _reflow(self) -> None:
        width, scale = self.width(), max(1.0, self._theme.text_scale)
        stacked = width < _STACKED_BELOW_PX * scale
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._stage.setDirection(down if stacked else across)
        self._right.setMinimumWidth(0 if stacked else self._theme.px(_SIDE_PX))
        self._right.setMaximumWidth(16_777_215 if stacked else self._theme.px(_SIDE_PX))
        margin = (MARGIN if width > 600 else M) - EDGE
        left, right = side_margins(self, margin, self._theme.px(_WIDEST_PX))
        self._column.setContentsMargins(left, M, right, M)
