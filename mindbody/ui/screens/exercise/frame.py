"""The frame of a page about one practice: a head, what to read, and what to choose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mindbody.ui.fonts import Type
from mindbody.ui.screens.back_page import BackPage
from mindbody.ui.screens.exercise import words
from mindbody.ui.screens.exercise.reading import Chapter
from mindbody.ui.screens.exercise.refusal import Refusal
from mindbody.ui.theme import MARGIN, SESSION_TARGET, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Flow, Scroll, side_margins

_SIDE_PX, _STACKED_BELOW_PX, _WIDEST_PX = 376, 860, 1160


class Frame(BackPage):
    """A head with Begin, a reading column, and a card of choices beside or below it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.back_button = Pill(theme, words.BACK, "arrow-left", Look.GHOST)
        self.kind = Label(theme, "", Type.CAPTION_STRONG, Ink.PRIMARY, inset=True)
        self.title = Heading(theme, "", Type.DISPLAY, inset=True)
        self.summary = Label(theme, "", Type.READING, wraps=True, inset=True)
        self.not_now = Chapter(theme, words.NOT_NOW)
        self.not_now_text = Label(theme, "", Type.BODY, wraps=True, inset=True)
        self.check_button = Pill(theme, words.CHECK, "list-bullets", Look.QUIET)
        self.not_now.column.addWidget(self.not_now_text)
        self.not_now.column.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.begin_button = Pill(theme, words.BEGIN, "play", Look.PRIMARY, height_px=SESSION_TARGET)
        self.see_button = Pill(theme, words.SEE_FIRST, "", Look.GHOST, height_px=SESSION_TARGET)
        self.refusal = Refusal(theme)
        self._stage = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._reading, self._side = QWidget(), QWidget()
        self._buttons = Flow(M)
        self._lay_out()
        self.back_button.clicked.connect(self.back)
        theme.changed.connect(self._reflow)

    def fill(self, reading: QWidget, side: QWidget) -> None:
        """Put other contents below the head; what was there goes."""
        for old in (self._reading, self._side):
            self._stage.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._reading, self._side = reading, side
        self._stage.addWidget(side)
        self._reflow()
        # Stacked, the choices come before the reading; so does Tab always.
        self._order()

    def _lay_out(self) -> None:
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(MARGIN - EDGE, M, MARGIN - EDGE, L)
        self._column.setSpacing(S)
        self._column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.kind, self.title, self.summary):
            self._column.addWidget(widget)
        framed = QVBoxLayout()
        framed.setContentsMargins(EDGE, 0, EDGE, 0)
        framed.addWidget(self.not_now)
        self._column.addLayout(framed)
        self._column.addSpacing(S)
        buttons = QWidget()
        self._buttons.addWidget(self.begin_button)
        self._buttons.addWidget(self.see_button)
        buttons.setLayout(self._buttons)
        self._column.addWidget(buttons)
        self._column.addWidget(self.refusal)
        self._column.addSpacing(M)
        self._stage.setSpacing(L)
        self._stage.addWidget(self._reading, 1)
        self._stage.addWidget(self._side)
        cards = QVBoxLayout()
        cards.setContentsMargins(EDGE, 0, EDGE, 0)
        cards.addLayout(self._stage)
        self._column.addLayout(cards)
        self._column.addStretch()
        self.not_now.hide()
        self.scroller = Scroll(page, snug=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)

    def _reflow(self) -> None:
        width, scale = self.width(), max(1.0, self._theme.text_scale)
        stacked = width < _STACKED_BELOW_PX * scale
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._stage.setDirection(down if stacked else across)
        first, second = (self._side, self._reading) if stacked else (self._reading, self._side)
        for widget in (first, second):
            self._stage.removeWidget(widget)
        self._stage.addWidget(first, 0 if stacked else 1)
        top = Qt.AlignmentFlag(0) if stacked else Qt.AlignmentFlag.AlignTop
        self._stage.addWidget(second, 0, top)
        self._side.setMinimumWidth(0 if stacked else self._theme.px(_SIDE_PX))
        self._side.setMaximumWidth(16_777_215 if stacked else self._theme.px(_SIDE_PX))
        margin = (MARGIN if width > 600 else M) - EDGE
        left, right = side_margins(self, margin, self._theme.px(_WIDEST_PX))
        self._column.setContentsMargins(left, M, right, L)

    def _order(self) -> None:
        QWidget.setTabOrder(self.see_button, self._side)
        QWidget.setTabOrder(self._side, self._reading)
