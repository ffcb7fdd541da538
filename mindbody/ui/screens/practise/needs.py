"""Practices by need: first the needs, then what may fit one of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.needs import Need, Opens
from mindbody.ui.fonts import Type
from mindbody.ui.screens.practise import words
from mindbody.ui.screens.practise.catalogue import Catalogue
from mindbody.ui.screens.practise.rows import RowList
from mindbody.ui.theme import XS, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.row import Mark, Row, RowFace
from mindbody.ui.widgets.surfaces import Card, Flow

_NEED_PX = 280
_PLAIN = Mark("")


class NeedsGrid(QWidget):
    """All needs; `chosen` carries the one that was pressed."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, needs: tuple[Need, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: dict[str, Row] = {}
        self._flow = Flow(0, _NEED_PX)
        for need in needs:
            row = Row(theme, RowFace(need.title, need.about, _PLAIN))
            row.clicked.connect(lambda _=False, need=need: self.chosen.emit(need))
            self._flow.addWidget(row)
            self.rows[need.id] = row
        self.setLayout(self._flow)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._flow.column_px = self._theme.px(_NEED_PX)
        self._flow.invalidate()


class NeedPage(QWidget):
    """What may fit one need: first, then, and what can wait."""

    back = Signal()
    opened = Signal(object)
    ground_me = Signal()
    timer = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.back_button = Pill(theme, words.ALL_NEEDS, "arrow-left", Look.GHOST)
        self.title = Heading(theme, "", Type.H1, inset=True)
        self.about = Label(theme, "", Type.READING, Ink.MUTED, wraps=True, inset=True)
        self.ground_button = Pill(theme, words.GROUND_ME, "anchor", Look.PRIMARY)
        self.timer_button = Pill(theme, words.TIMER, "timer", Look.QUIET)
        self.first = RowList(theme, words.FIRST)
        self.then = RowList(theme, words.THEN)
        self.later = Card(theme)
        self.avoid = Label(theme, "", Type.BODY, wraps=True, inset=True)
        self._lay_out(theme)
        self.back_button.clicked.connect(self.back)
        self.ground_button.clicked.connect(self.ground_me)
        self.timer_button.clicked.connect(self.timer)
        self.first.opened.connect(self.opened)
        self.then.opened.connect(self.opened)

    def show_need(self, need: Need) -> None:
        self.title.setText(need.title)
        self.about.setText(need.about)
        self.ground_button.setVisible(Opens.GROUND_ME in need.opens)
        self.timer_button.setVisible(Opens.TIMER in need.opens)
        self.first.show_items(self._catalogue.picked(need.first))
        self.then.show_items(self._catalogue.picked(need.then))
        self.avoid.setText(need.avoid)
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, theme: Theme) -> None:
        inside = QVBoxLayout(self.later)
        inside.setContentsMargins(L - EDGE, L, L, L)
        inside.setSpacing(S)
        inside.addWidget(Heading(theme, words.LATER, Type.H3, Ink.WARM, inset=True))
        inside.addWidget(self.avoid)
        buttons = QWidget()
        flow = Flow(S)
        flow.addWidget(self.ground_button)
        flow.addWidget(self.timer_button)
        buttons.setLayout(flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(XS)
        for widget in (self.title, self.about, buttons):
            column.addWidget(widget)
        column.addSpacing(M)
        for widget in (self.first, self.then):
            column.addWidget(widget)
        card = QVBoxLayout()
        card.setContentsMargins(EDGE, 0, EDGE, 0)
        card.addWidget(self.later)
        column.addLayout(card)
