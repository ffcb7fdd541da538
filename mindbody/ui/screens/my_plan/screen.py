"""The page My plan: the assignments with this week's practice, and what goes with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mindbody.core.ledger import ExposureEntry, ExposureItem
from mindbody.core.treatment_days import Mark
from mindbody.language import as_is, said
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.screens.my_plan import words
from mindbody.ui.screens.my_plan.assignment import AssignmentCard, PlanItem, date_words
from mindbody.ui.screens.my_plan.side import (
    ExposureCard,
    QuestionCard,
    RemindersCard,
    RemindersShown,
    SharingCard,
    SharingShown,
)
from mindbody.ui.screens.my_plan.today import TodayCard
from mindbody.ui.screens.notices import NoticeCard
from mindbody.ui.theme import MARGIN, XL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Scroll

_SIDE_PX, _STACKED_BELOW_PX, _WIDEST_PX = 320, 860, 1160


@dataclass(frozen=True, slots=True)
class PlanShown:
    """All that the page shows, as it stands on `today`.

    `review` is the next day to look at it together. `exposure` are the items of exposure
    homework, `entries` what was noted of it, from old to new.
    """

    today: date
    items: Sequence[PlanItem] = ()
    sharing: SharingShown = SharingShown()
    reminders: RemindersShown = RemindersShown(on=False)
    review: date | None = None
    question: str = ""
    marks: Sequence[Mark] = ()
    exposure: Sequence[ExposureItem] = ()
    entries: Sequence[ExposureEntry] = ()


class MyPlanScreen(QWidget):
    """The signals of its cards go through to whoever keeps the plan; see `AssignmentCard`."""

    begin = Signal(str)
    see_first = Signal(str)
    not_done = Signal(str, object, object, str)
    without_app = Signal(str, object, object)
    times = Signal(str, object, str)
    moved = Signal(str, int)
    on_paper = Signal(str)
    undo = Signal(str)

    def __init__(
        self,
        theme: Theme,
        locale: QLocale,
        title_of: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._locale = theme, locale
        self.intro = Label(theme, "", Type.READING, Ink.MUTED, wraps=True, inset=True)
        self.pair_button = Pill(theme, words.PAIR, "users", Look.PRIMARY)
        self.card_button = Pill(theme, words.BRING_CARD, "clipboard-text", Look.QUIET)
        self.empty = NoticeCard(
            theme, words.NOTHING, words.NOTHING_ABOUT, self.pair_button, self.card_button
        )
        self.cards: dict[str, AssignmentCard] = {}
        self.exposure = ExposureCard(theme, locale)
        self.today = TodayCard(theme, locale, title_of)
        self.question = QuestionCard(theme)
        self.reminders = RemindersCard(theme, locale)
        self.sharing = SharingCard(theme, locale)
        self._main, self._list = QVBoxLayout(), QWidget()
        self._lay_out()
        theme.changed.connect(self._reflow)

    def show_plan(self, shown: PlanShown) -> None:
        """Show everything anew. The focus stays on its card where that is still there."""
        self._show_items(shown)
        told = [said(words.FROM, who=as_is(shown.sharing.who))] if shown.sharing.who else []
        if shown.review is not None and shown.items:
            told.append(said(words.REVIEW, day=date_words(shown.review, self._locale)))
        self.intro.setText(" ".join(told))
        self.intro.setVisible(bool(told))
        self.empty.setVisible(not shown.items)
        self.pair_button.setVisible(not shown.sharing.who)
        self.exposure.show_items(shown.exposure, shown.entries, shown.today)
        self.exposure.setVisible(bool(shown.exposure))
        self.today.show_marks(shown.marks, shown.today)
        self.question.show_question(shown.question)
        self.reminders.show_reminders(shown.reminders, shown.today)
        self.sharing.show_sharing(shown.sharing, shown.today)
        for widget in (self.question, self.sharing):
            widget.setVisible(bool(shown.sharing.who))
        self.reminders.setVisible(bool(shown.items))

    def open(self) -> None:
        """From the top, with the focus on Begin."""
        self.scroller.verticalScrollBar().setValue(0)
        first = next(iter(self.cards.values()), None)
        button = self.pair_button if first is None else first.begin_button
        if not button.isVisibleTo(self) or not button.isEnabled():
            button = self.card_button if first is None else first.see_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, said(words.TITLE))

    def noted(self, id: str, text: str) -> None:
        """Say on the card of an assignment that something was noted."""
        if id in self.cards:
            self.cards[id].close_panel()
            self.cards[id].say(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _show_items(self, shown: PlanShown) -> None:
        new, self.cards = QWidget(), {}
        column = QVBoxLayout(new)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        for item in shown.items:
            card = AssignmentCard(self._theme, item, shown.today, self._locale)
            self._wire(card)
            column.addWidget(card)
            self.cards[card.id] = card
        self._main.replaceWidget(self._list, new)
        self._list.hide()
        self._list.deleteLater()
        self._list = new
        new.setVisible(bool(shown.items))
        self._order()

    def _wire(self, card: AssignmentCard) -> None:
        for name in (
            *("begin", "see_first", "not_done", "without_app", "times", "moved", "on_paper"),
        ):
            getattr(card, name).connect(getattr(self, name))
        card.undo.connect(lambda: self.undo.emit(card.id))

    def _order(self) -> None:
        """Tab goes through what was made last where it stands on the page."""
        before: QWidget = self.card_button
        for card in self.cards.values():
            for button in (
                card.begin_button,
                card.see_button,
                *((card.yes_button, card.stay_button) if card.step is not None else ()),
                card.without_button,
                card.not_done_button,
                card.times_button,
                card.paper_button,
                card.undo_button,
            ):
                QWidget.setTabOrder(before, button)
                before = button

    def _lay_out(self) -> None:
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setSpacing(S)
        self._column.addWidget(Heading(self._theme, words.TITLE, Type.DISPLAY, inset=True))
        self._column.addWidget(self.intro)
        self._column.addSpacing(M)
        self._main.setSpacing(L)
        for widget in (self.empty, self._list, self.exposure):
            self._main.addWidget(widget)
        self._main.addStretch()
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(L)
        for card in (self.sharing, self.today, self.question, self.reminders):
            side.addWidget(card)
        side.addStretch()
        self._stage = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._stage.setSpacing(L + 4)
        self._stage.setContentsMargins(EDGE, 0, EDGE, 0)
        self._stage.addLayout(self._main, 1)
        self._stage.addWidget(self._side)
        self._column.addLayout(self._stage)
        self._column.addStretch()
        self._page = page
        self.scroller = Scroll(page, snug=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)

    def _reflow(self) -> None:
        width, scale = self.width(), max(1.0, self._theme.text_scale)
        stacked = width < _STACKED_BELOW_PX * scale
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._stage.setDirection(down if stacked else across)
        self._side.setMaximumWidth(16_777_215 if stacked else self._theme.px(_SIDE_PX))
        self._side.setMinimumWidth(0 if stacked else self._theme.px(_SIDE_PX))
        margin = (MARGIN if width > 600 else M + EDGE) - EDGE
        over = max(0, width - self._theme.px(_WIDEST_PX) - 2 * margin)
        self._column.setContentsMargins(margin, XL, margin + over, L)
