"""Help: the lines of the country that the person chose, own people, the safety plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mindbody.clock import Clock
from mindbody.helplines import HelpCountry, Helplines
from mindbody.language import said
from mindbody.papers import SAFETY_PLAN, Papers
from mindbody.sheet import safety_plan_sheet, supporter_sheet
from mindbody.texts import Texts
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.screens.help.cards import (
    BodyCard,
    ContactsCard,
    FarAwayCard,
    SupporterCard,
    red_flags_card,
)
from mindbody.ui.screens.help.lines import EmergencyCard, LineCard
from mindbody.ui.screens.lock.words import HELP_WHILE_LOCKED
from mindbody.ui.screens.paper_form import (
    AS_HIGH_AS_ITS_WIDTH_MAKES_IT,
    PaperForm,
    safety_plan_parts,
)
from mindbody.ui.theme import MARGIN, XL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.choices import Chip
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.print_row import PrintRow
from mindbody.ui.widgets.row import Mark, Row, RowFace
from mindbody.ui.widgets.surfaces import Flow, Scroll, bring_into_view

TITLE = "Help"
BACK = "Back"
OTHER_COUNTRY = "Another country"
_MAIN_PX, _SIDE_PX, _STACKED_BELOW_PX = 640, 380, 940
_MOST, _NO_MOST = 1_000, 16_777_215


def open_in_browser(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))


@dataclass(frozen=True, slots=True)
class HelpContent:
    """What Help shows. `exercise_title` gives the title of an exercise, empty if unknown."""

    helplines: Helplines
    texts: Texts
    locale: QLocale
    exercise_title: Callable[[str], str]


class HelpScreen(QWidget):
    """`country_chosen` carries a code; `begin` the id of an exercise; `ground_me` asks for it.

    Where it is `locked`, what is the person's own is left out, and a sentence says so.
    `open_page` is what a press on "Open in the browser" does: nothing else here leaves the
    computer.
    """

    back = Signal()
    ground_me = Signal()
    begin = Signal(str)
    country_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        content: HelpContent,
        papers: Papers,
        country: str = "",
        *,
        locked: bool = False,
        open_page: Callable[[str], None] = open_in_browser,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock, self._content, self._papers = theme, clock, content, papers
        self._open_page = open_page
        self.country_code = country
        self.plan: PaperForm | None = None
        self._left_out: Label | None = None
        self.chips: dict[str, Chip] = {}
        self.line_cards: list[LineCard] = []
        self.back_button = Pill(theme, BACK, "arrow-left", Look.GHOST)
        self.ground_button = Pill(theme, "Ground me", "anchor", Look.QUIET)
        self.change_button = Pill(theme, OTHER_COUNTRY, "", Look.GHOST)
        self.contacts = ContactsCard(theme, papers)
        plan_words = content.texts.safety_plan
        face = RowFace(plan_words.title, plan_words.intro, Mark("clipboard-text"))
        self.plan_row = Row(theme, face)
        self.plan_row.setSizePolicy(AS_HIGH_AS_ITS_WIDTH_MAKES_IT)
        self._build()
        if locked:
            self._leave_out_own()
        self._wire()
        self.show_country(country)

    @property
    def country(self) -> HelpCountry | None:
        """The chosen country; None where none was chosen: it is never guessed."""
        return self._content.helplines.country(self.country_code) if self.country_code else None

    def open(self) -> None:
        """Show Help from its top, as things are now."""
        self.stack.setCurrentWidget(self.scroller)
        self.contacts.open()
        self.show_country(self.country_code)
        self.scroller.verticalScrollBar().setValue(0)
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, TITLE)

    def show_country(self, code: str) -> None:
        """Show the lines of a country; without one, the countries to choose from."""
        self.country_code = code
        self._choice.setVisible(not code)
        self.change_button.setVisible(bool(code))
        if code in self.chips:
            self.chips[code].setChecked(True)
        self._fill_lines()

    def tab_order(self) -> list[QWidget]:
        """What takes the focus, in the order in which it stands on the page."""
        pages = [card.page_button for card in self.line_cards if card.page_button is not None]
        fields = [field for line in self.contacts.lines.fields for field in line]
        printing = (self.card_printing.print_button, self.card_printing.save_button)
        return [
            self.back_button,
            self.ground_button,
            *self.chips.values(),
            *pages,
            self.change_button,
            *fields,
            self.plan_row,
            self.body_card.button,
            *self.far_away_card.buttons.values(),
            *printing,
        ]

    def show_contacts(self) -> None:
        """The person's own people, or why they are not here."""
        if self._left_out is None:
            field = self.contacts.lines.fields[0][0]
            # Who asked for this may still give the focus to one of its own buttons.
            QTimer.singleShot(0, field, lambda: field.setFocus(Qt.FocusReason.OtherFocusReason))
        bring_into_view(self.contacts if self._left_out is None else self._left_out)

    def open_plan(self) -> None:
        if self.plan is None:
            words = self._content.texts.safety_plan
            self.plan = PaperForm(
                self._theme,
                self._papers,
                SAFETY_PLAN,
                words.title,
                words.intro,
                safety_plan_parts(words),
                lambda filled: safety_plan_sheet(words, filled),
                back=TITLE,
                footer=words.review,
                urgent=words.in_danger,
                centred=True,
                near=True,
            )
            self.plan.near.ground_me.connect(self.ground_me)
            self.plan.back.connect(self._leave_plan)
            self.stack.addWidget(self.plan)
        self.stack.setCurrentWidget(self.plan)
        self.plan.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        self.contacts.keep()
        self.back.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _build(self) -> None:
        theme, page = self._theme, QWidget()
        self._column = QVBoxLayout(page)
        self._column.setSpacing(M)
        head = QWidget()
        row = Flow(S)
        row.addWidget(self.back_button)
        row.addWidget(self.ground_button)
        head.setLayout(row)
        self._column.addWidget(head)
        self._column.addWidget(Heading(theme, TITLE, Type.DISPLAY, inset=True))
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(L + S - 2 * EDGE)
        self._main, self._side = self._make_main(), self._make_side()
        self._both.addWidget(self._main, _MOST)
        self._both.addWidget(self._side)
        self._both.addStretch(1)
        self._column.addLayout(self._both)
        self._column.addStretch()
        self.scroller = Scroll(page, snug=True)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.scroller)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self._reflow()

    def _make_main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        self._choice = self._make_choice()
        self._lines = QWidget()
        self._lines_column = QVBoxLayout(self._lines)
        self._lines_column.setContentsMargins(0, 0, 0, 0)
        self._lines_column.setSpacing(M)
        # What can be pressed leaves room for its ring; its body lines up with the cards.
        self._lines.setContentsMargins(EDGE, 0, EDGE, 0)
        cards = QVBoxLayout()
        cards.setContentsMargins(EDGE, 0, EDGE, 0)
        cards.addWidget(self.contacts)
        column.addWidget(self._choice)
        column.addWidget(self._lines)
        column.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(cards)
        column.addWidget(self.plan_row)
        column.addStretch()
        return main

    def _make_choice(self) -> QWidget:
        choice, row = QWidget(), QWidget()
        flow = Flow(0)
        words = self._content.helplines.words.choose_country
        for country in self._content.helplines.countries:
            chip = Chip(self._theme, country.name)
            chip.clicked.connect(lambda _=False, code=country.code: self._choose(code))
            flow.addWidget(chip)
            self.chips[country.code] = chip
        row.setLayout(flow)
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(self._theme, words, Type.READING, wraps=True, inset=True))
        column.addWidget(row)
        return choice

    def _make_side(self) -> QWidget:
        texts, side = self._content.texts, QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(EDGE, 0, EDGE, 0)
        column.setSpacing(M)
        column.addWidget(red_flags_card(self._theme, texts.safety.red_flags))
        overbreathing = texts.safety.overbreathing
        title = self._content.exercise_title(overbreathing.then_exercise)
        self.body_card = BodyCard(self._theme, overbreathing, title)
        self.body_card.begin.connect(self.begin)
        column.addWidget(self.body_card)
        self.far_away_card = FarAwayCard(
            self._theme, texts.safety.far_away, self._content.exercise_title
        )
        self.far_away_card.begin.connect(self.begin)
        column.addWidget(self.far_away_card)
        self.card_printing = PrintRow(self._theme, lambda: supporter_sheet(texts.supporter))
        column.addWidget(SupporterCard(self._theme, texts.supporter, self.card_printing))
        column.addStretch()
        return side

    def _fill_lines(self) -> None:
        """The emergency number, then each line, in the order of the file."""
        while item := self._lines_column.takeAt(0):
            old = item.widget()
            assert old is not None
            old.hide()
            old.deleteLater()
        words, today = self._content.helplines.words, self._clock.wall().date()
        emergency = EmergencyCard(self._theme, self.country, words)
        self._lines_column.addWidget(emergency)
        emergency.show()
        self.line_cards = []
        for line in self.country.lines if self.country is not None else ():
            card = LineCard(self._theme, line, words, today, self._content.locale)
            card.page_asked.connect(self._open_page)
            self.line_cards.append(card)
            self._lines_column.addWidget(card)
            card.show()
        for first, second in pairwise(self.tab_order()):
            QWidget.setTabOrder(first, second)

    def _wire(self) -> None:
        self.back_button.clicked.connect(self.leave)
        self.ground_button.clicked.connect(self.ground_me)
        self.change_button.clicked.connect(self.change_country)
        self.plan_row.clicked.connect(self.open_plan)
        self._theme.changed.connect(self._reflow)

    def _choose(self, code: str) -> None:
        self.show_country(code)
        self.country_chosen.emit(code)
        self.change_button.setFocus(Qt.FocusReason.OtherFocusReason)
        country = self.country
        assert country is not None
        announce(self, f"{said(country.name)}. {country.emergency}")

    def change_country(self) -> None:
        """Show the countries to choose from."""
        self._choice.show()
        self.change_button.hide()
        chip = self.chips.get(self.country_code) or next(iter(self.chips.values()))
        chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_out_own(self) -> None:
        self.contacts.hide()
        self.plan_row.hide()
        note = Label(self._theme, HELP_WHILE_LOCKED, Type.BODY, Ink.MUTED, wraps=True, inset=True)
        column = self._main.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self.plan_row), note)
        self._left_out = note

    def _leave_plan(self) -> None:
        self.stack.setCurrentWidget(self.scroller)
        self.plan_row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reflow(self) -> None:
        scale = max(1.0, self._theme.text_scale)
        stacked = self.width() < _STACKED_BELOW_PX * scale
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._both.setDirection(down if stacked else across)
        main, side = round(_MAIN_PX * scale) + 2 * EDGE, round(_SIDE_PX * scale) + 2 * EDGE
        self._main.setMaximumWidth(_NO_MOST if stacked else main)
        self._side.setMaximumWidth(_NO_MOST if stacked else side)
        self._side.setMinimumWidth(0 if stacked else side)
        margin = MARGIN if self.width() > 600 else L
        widest = main if stacked else main + side + self._both.spacing()
        margin = max(margin, (self.width() - widest) // 2 + EDGE)
        self._column.setContentsMargins(margin - EDGE, M, margin - EDGE, XL)
