"""The page of one person: on screen, printed, as a PDF, as plain text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.report import Header, Period, PersonRecords, PracticeReport, practice_report
from mindbody.core.report_text import report_text
from mindbody.ui import choosing
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.report import page
from mindbody.ui.report.block import Block
from mindbody.ui.report.blocks import blocks_of, period_words
from mindbody.ui.report.over_time import compared, over_time, stretches
from mindbody.ui.report.view import ReportView
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.own.page import BuilderPage
from mindbody.ui.theme import M, S, Theme
from mindbody.ui.therapist import words
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.surfaces import row_of
from mindbody.ui.widgets.text_to_read import ColumnsToRead

_DAYS = {"since": 0, "7": 7, "14": 14, "28": 28, "91": 91, "365": 365, "3653": 3653}


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose page it is: `records` reads what is known of a period, `told` is the last summary's
    period, `until` the day to count back from.
    """

    header: Header
    records: Callable[[Period], PersonRecords]
    until: date
    told: Period | None = None


class ReportScreen(BuilderPage):
    """Everything that is on the page is on the screen, at the size of the person's text."""

    def __init__(
        self,
        theme: Theme,
        day: Callable[[date], str],
        ask_where: choosing.ChooseWhere = choosing.ask_where,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._day, self._ask_where = day, ask_where
        self._subject: Subject | None = None
        self.blocks: tuple[Block, ...] = ()
        self.period = OneOf(theme, words.PERIOD, list(words.PERIODS.items()))
        self.form, self.paper = (
            OneOf(theme, name, list(values.items()), named=False, together=True)
            for name, values in ((words.FORM, words.FORMS), (words.PAPER, words.PAPERS))
        )
        self.print_button = Pill(theme, words.PRINT, "printer", Look.QUIET)
        self.save_button = Pill(theme, words.SAVE_PDF, "file-pdf", Look.GHOST)
        self.text_button = Pill(theme, words.SAVE_TEXT, "text-aa", Look.GHOST)
        self.told = Label(theme, "", Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.view = ReportView(theme)
        self.more = ReportView(theme)
        self.text = ColumnsToRead(theme, words.PLAIN)
        self._make_room()
        self._fill()
        self._wire()

    def open(self, subject: Subject) -> None:
        """Show somebody's page, since the last summary where there is one."""
        self._subject = subject
        self.title.setText(subject.header.code)
        since = self.period.chips["since"]
        since.setVisible(subject.told is not None)
        self.period.show_value("since" if subject.told else "14")
        self.form.show_value("page")
        self._show_form("page")
        self.told.hide()
        self.scroller.verticalScrollBar().setValue(0)
        self._show("since" if subject.told else "14")
        self.period.chips["since" if subject.told else "14"].setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def period_of(self, choice: str) -> Period:
        """The period that a chip stands for."""
        assert self._subject is not None
        told, days = self._subject.told, _DAYS[choice]
        if not days:
            assert told is not None
            return told
        return Period(self._subject.until - timedelta(days=days - 1), self._subject.until)

    def _fill(self) -> None:
        self.keep_button.hide()
        self.paper.show_value("a4")
        # One row: the page itself is to begin as high as it can.
        actions = row_of(
            self.form, self.print_button, self.save_button, self.text_button, self.paper
        )
        shown = QVBoxLayout()
        shown.setContentsMargins(EDGE, S, EDGE, 0)
        shown.setSpacing(M)
        for view in (self.view, self.more):
            shown.addWidget(view)
        self.main.setContentsMargins(0, 0, 0, 0)
        self.main.setSpacing(S)
        for widget in (self.period, actions, self.told, self.text):
            self.main.addWidget(widget)
        self.main.addLayout(shown)
        self.main.addStretch()
        self.set_alone()

    def _wire(self) -> None:
        self.period.picked.connect(self._show)
        self.form.picked.connect(self._show_form)
        self.print_button.clicked.connect(lambda: page.print_page(self.blocks, self.window()))
        self.save_button.clicked.connect(self._save_pdf)
        self.text_button.clicked.connect(self._save_text)
        self._theme.changed.connect(self._make_room)

    def _show(self, choice: str) -> None:
        subject = self._subject
        assert subject is not None
        period = self.period_of(choice)
        before = Period(
            period.first - timedelta(days=period.days), period.first - timedelta(days=1)
        )
        # One look at the records is enough for all that is shown.
        records = subject.records(Period(before.first, period.last))

        def report_of(part: Period) -> PracticeReport:
            return practice_report(records, part, subject.header)

        report = report_of(period)
        self.blocks = blocks_of(report, self._day)
        self._about.setText(period_words(period, self._day))
        self._about.show()
        self.view.show_blocks(self.blocks)
        self.text.show_text(report_text(report))
        extra = (
            compared(report, report_of(before), self._day),
            over_time([report_of(one) for one in stretches(period)], self._day),
        )
        self.more.show_blocks([block for block in extra if block is not None])

    def _show_form(self, form: str) -> None:
        self.view.setVisible(form == "page")
        self.more.setVisible(form == "page")
        self.text.setVisible(form == "text")

    def _save_pdf(self) -> None:
        size = page.A4
        if self.paper.chips["letter"].isChecked():
            size = page.LETTER
        self._save(words.PDF_KIND, ".pdf", lambda path: page.write_pdf(self.blocks, path, size))

    def _save_text(self) -> None:
        def write(path: str) -> None:
            with open(path, "w", encoding="utf-8") as file:
                file.write(self.text.toPlainText())

        self._save(words.TEXT_KIND, ".txt", write)

    def _save(self, kind: str, end: str, write: Callable[[str], None]) -> None:
        suggested = f"{choosing.documents()}/{words.FILE_NAME}{end}"
        path = self._ask_where(self.window(), suggested, kind)
        if not path:
            return
        try:
            write(path)
        except OSError:
            self._say(words.NOT_SAVED)
        else:
            self._say(words.SAVED)

    def _say(self, what: str) -> None:
        self.told.setText(what)
        self.told.show()
        announce(self.told, what)

    def _make_room(self) -> None:
        self.text.setMinimumHeight(self._theme.px(420))
