"""The list of panels, in their order, and the plan as a whole after them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.explainer import Explainer, plain
from mindbody.language import said
from mindbody.text_tables import WholePlanWords
from mindbody.ui.fonts import Type
from mindbody.ui.screens.paper_form import AS_HIGH_AS_ITS_WIDTH_MAKES_IT
from mindbody.ui.theme import MARGIN, XL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.row import Mark, Row, RowFace
from mindbody.ui.widgets.surfaces import Flow, Scroll

TITLE = "Learn"
INTRO = "Short pages in plain words, each with its sources. None of them tells you what to do."
PLAN_TITLE = "For you to fill in"
_COLUMN_PX = 380

_MARKS = {
    "what_is_ptsd": Mark("info"),
    "psychotherapy": Mark("chat-text"),
    "medicines": Mark("pill", "lavender"),
    "ketamine_how_it_works": Mark("drop", "lavender"),
    "ketamine_for_ptsd": Mark("scales", "lavender"),
    "ketamine_right_for_you": Mark("shield-check", "lavender"),
    "therapy_alongside": Mark("hand-heart"),
    "supportive_environment": Mark("users", "warm"),
    "holistic_mind_body": Mark("leaf", "warm"),
    "seeking_help_and_recovery": Mark("compass"),
}
_OTHER = Mark("book-open")


class PanelShelf(QWidget):
    """`opened` carries the id of a panel; `plan` asks for the plan as a whole."""

    opened = Signal(str)
    plan = Signal()

    def __init__(
        self,
        theme: Theme,
        panels: Iterable[Explainer],
        plan: WholePlanWords | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: dict[str, Row] = {}
        self.plan_row: Row | None = None
        self._flow = Flow(0, _COLUMN_PX, 2)
        page, shelf = QWidget(), QWidget()
        for panel in panels:
            self._flow.addWidget(self._row(panel))
        shelf.setLayout(self._flow)
        self._column = QVBoxLayout(page)
        self._column.setSpacing(M)
        self._column.addWidget(Heading(theme, TITLE, Type.DISPLAY, inset=True))
        self._column.addWidget(Label(theme, INTRO, Type.READING, Ink.MUTED, wraps=True, inset=True))
        self._column.addSpacing(S)
        self._column.addWidget(shelf)
        if plan is not None:
            self._add_plan(plan)
        self._column.addStretch()
        self.scroller = Scroll(page, snug=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)
        theme.changed.connect(self._reflow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _row(self, panel: Explainer) -> Row:
        face = RowFace(
            panel.title,
            plain(panel.key_points[0]),
            _MARKS.get(panel.id, _OTHER),
            said("{number} min", number=panel.reading_minutes),
        )
        row = Row(self._theme, face)
        row.clicked.connect(lambda: self.opened.emit(panel.id))
        self.rows[panel.id] = row
        return row

    def _add_plan(self, plan: WholePlanWords) -> None:
        self._column.addSpacing(M)
        self._column.addWidget(
            Heading(self._theme, PLAN_TITLE, Type.LABEL_STRONG, Ink.MUTED, inset=True)
        )
        self.plan_row = Row(self._theme, RowFace(plan.title, plan.intro, Mark("clipboard-text")))
        self.plan_row.setSizePolicy(AS_HIGH_AS_ITS_WIDTH_MAKES_IT)
        self.plan_row.clicked.connect(self.plan)
        self._column.addWidget(self.plan_row)

    def _reflow(self) -> None:
        margin = MARGIN if self.width() > 600 else L
        self._column.setContentsMargins(margin - EDGE, XL, margin - EDGE, L)
        room = max(1, self.width() - 2 * margin)
        self._flow.column_px = min(self._theme.box(_COLUMN_PX), room)
        self._flow.invalidate()
