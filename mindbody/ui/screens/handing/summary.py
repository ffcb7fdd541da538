"""What my therapist will see: all of it, each field to be struck, then handed over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.report import PracticeReport
from mindbody.exchange.summary import PracticeSummary
from mindbody.language import said
from mindbody.ui.choosing import ChooseWhere, ask_where
from mindbody.ui.report.blocks import blocks_of
from mindbody.ui.report.view import ReportView
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.handing import words
from mindbody.ui.screens.handing.fields import FIELDS, TitleOf, field_lines, short_day
from mindbody.ui.screens.handing.hand_over import HandOver, Make
from mindbody.ui.screens.handing.page import HandingPage, label
from mindbody.ui.theme import XS, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.fold import Fold
from mindbody.ui.widgets.labels import Ink
from mindbody.ui.widgets.surfaces import Card
from mindbody.ui.widgets.tick import TickLine
from mindbody.ui.words import listed

LAST = "last"
SPANS = (7, 14, 28)
# More lines than this are folded away, and counted.
_LINES_SHOWN = 7
# Where the words of a tick begin: lines below line up with them.
_TICK_PX = 44
# Fields that are told within the lines of others.
_WITHIN = {"ratings": ("sessions",), "minute": ("sessions", "safety")}


@dataclass(frozen=True, slots=True)
class NoteShown:
    """A note of the person's own, and whether it is ticked to go along."""

    uid: str
    day: date
    text: str
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class SummaryShown:
    """A summary before it is sealed. `document` is what would be sealed as things are ticked,
    `report` the page that the therapist's app makes of it;
    `withheld` are the fields without a tick. `refusal` says why nothing may be handed over.
    """

    who: str
    document: PracticeSummary
    report: PracticeReport
    withheld: frozenset[str]
    notes: Sequence[NoteShown] = ()
    refusal: str = ""
    since_last: date | None = None
    span: str = field(default=LAST)


class FieldCard(Card):
    """One field: a tick, and all that it says. Without the tick it stays here."""

    def __init__(self, theme: Theme, id: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.id = id
        self.tick = TickLine(theme, FIELDS[id])
        self._lines = QWidget()
        self.lines: tuple[str, ...] = ()
        self.fold: Fold | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(M - EDGE, M - EDGE, L - EDGE, M)
        self.column.setSpacing(0)
        for widget in (self.tick, self._lines):
            self.column.addWidget(widget)

    def show_lines(self, lines: Sequence[str], *, ticked: bool, told_elsewhere: bool) -> None:
        """What the field says now; `told_elsewhere` where it stands in the lines of another."""
        self.tick.setChecked(ticked)
        self.lines = tuple(lines)
        new = QWidget()
        column = QVBoxLayout(new)
        column.setContentsMargins(self._theme.box(_TICK_PX), 0, 0, 0)
        column.setSpacing(XS)
        self.fold = None
        if not ticked or told_elsewhere:
            text = words.IN_LINES if ticked else words.STAYS
            column.addWidget(label(self._theme, text, Ink.MUTED))
        else:
            self._fill(column)
        self.column.replaceWidget(self._lines, new)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = new
        new.show()

    def _fill(self, column: QVBoxLayout) -> None:
        if not self.lines:
            column.addWidget(label(self._theme, words.NOTHING_IN, Ink.MUTED))
        for line in self.lines[:_LINES_SHOWN]:
            column.addWidget(label(self._theme, line))
        rest = self.lines[_LINES_SHOWN:]
        if rest:
            title = said(words.MORE_LINES, count=len(self.lines))
            self.fold = Fold(self._theme, title, lambda: self._made(rest))
            column.addWidget(self.fold)

    def _made(self, lines: Sequence[str]) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        for line in lines:
            column.addWidget(label(self._theme, line))
        return whole


class SummaryScreen(HandingPage):
    """`struck` carries a field and whether it stays here, `note` a uid and whether it goes
    along, `spanned` "last" or a number of days; `handed` says that the file is where it should
    be.
    """

    struck = Signal(str, bool)
    note = Signal(str, bool)
    spanned = Signal(str)
    handed = Signal()

    def __init__(
        self,
        theme: Theme,
        locale: QLocale,
        title_of: TitleOf,
        today: Callable[[], date],
        choose_where: ChooseWhere = ask_where,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, words.SUMMARY_TITLE, words.SUMMARY_ABOUT, parent)
        self._locale, self._title_of = locale, title_of
        spans = [(LAST, said(words.SINCE_LAST))]
        spans += [(str(days), said(words.DAYS, days=days)) for days in SPANS]
        self.spans = OneOf(theme, words.PERIOD, spans)
        self.span = label(theme, "", Ink.MUTED)
        self.column.addWidget(self.spans)
        self.column.addWidget(self.span)
        self.fields = {id: FieldCard(theme, id) for id in FIELDS}
        framed = QVBoxLayout()
        framed.setContentsMargins(EDGE, 0, EDGE, 0)
        framed.setSpacing(S)
        for card in self.fields.values():
            framed.addWidget(card)
            card.tick.clicked.connect(lambda on, id=card.id: self.struck.emit(id, not on))
        self.column.addLayout(framed)
        self.note_ticks: dict[str, TickLine] = {}
        self._notes = QWidget()
        self.fields["notes"].column.addWidget(self._notes)
        self._report: PracticeReport | None = None
        self.page = ReportView(theme)
        self.page.setContentsMargins(EDGE, 0, EDGE, 0)
        self.page_fold = Fold(theme, words.THE_PAGE, lambda: self.page)
        self.page_fold.toggled.connect(self._show_page)
        self.column.addWidget(self.page_fold)
        self.refusal = label(theme, "", Ink.WARM)
        self.hand_over = HandOver(theme, today, choose_where)
        self.handing = self.add_card(words.HAND_OVER, self.refusal, self.hand_over)
        self.hand_over.handed.connect(self.handed)
        self.spans.picked.connect(self.spanned)

    def show_summary(self, shown: SummaryShown, make: Make, folder: Path | None) -> None:
        """Show a summary; `make` seals exactly this document."""
        document = shown.document
        self.spans.chips[LAST].setVisible(shown.since_last is not None)
        is_first = shown.span == LAST and shown.since_last is None
        self.spans.show_value(str(SPANS[-1]) if is_first else shown.span)
        first, last = (short_day(day, self._locale) for day in (document.from_day, document.to_day))
        self.span.setText(said(words.SPAN, first=first, last=last))
        lines = field_lines(document, self._title_of, self._locale)
        for id, card in self.fields.items():
            within = [name for name in _WITHIN.get(id, ()) if name not in shown.withheld]
            card.show_lines(
                lines.get(id, ()), ticked=id not in shown.withheld, told_elsewhere=bool(within)
            )
        self._show_notes(shown)
        self._report = shown.report
        self._show_page(self.page_fold.head.open)
        self.refusal.setText(shown.refusal)
        self.refusal.setVisible(bool(shown.refusal))
        self.hand_over.setVisible(not shown.refusal)
        self.hand_over.open(make, shown.who, folder)

    def text(self) -> str:
        """All lines that are shown as going along."""
        return "\n".join(
            line for card in self.fields.values() if card.tick.isChecked() for line in card.lines
        )

    def _show_page(self, open: bool) -> None:
        """The page as it will be read, by the code that draws it there; only where it is seen."""
        if open and self._report is not None:
            self.page.show_blocks(blocks_of(self._report, self._day))

    def _day(self, day: date) -> str:
        return short_day(day, self._locale)

    def _show_notes(self, shown: SummaryShown) -> None:
        """Each note with a tick of its own; the card's tick alone sends none."""
        new = QWidget()
        column = QVBoxLayout(new)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.note_ticks = {}
        if "notes" not in shown.withheld:
            for one in shown.notes:
                tick = TickLine(self._theme, listed((short_day(one.day, self._locale), one.text)))
                tick.setChecked(one.ticked)
                tick.clicked.connect(lambda on, uid=one.uid: self.note.emit(uid, on))
                column.addWidget(tick)
                self.note_ticks[one.uid] = tick
        card = self.fields["notes"]
        card.column.replaceWidget(self._notes, new)
        self._notes.hide()
        self._notes.deleteLater()
        self._notes = new
        new.setVisible(bool(self.note_ticks))
