"""History: the days with practice from new to old, a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.practice import Practised
from mindbody.history import Day, Page
from mindbody.ui.access import announce
from mindbody.ui.dates import long_date, weekday
from mindbody.ui.fonts import Type
from mindbody.ui.screens.history import words
from mindbody.ui.screens.history.entry import EntryLine
from mindbody.ui.theme import MARGIN, XL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.fold import Fold
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Ground, Scroll

_WIDEST_PX = 760


class HistoryScreen(Ground):
    """`back` puts it away, `more` asks for earlier days; the rest is about one line."""

    back = Signal()
    more = Signal()
    noted = Signal(object, str)
    delete = Signal(object)

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._kit, self._locale = theme, locale
        self.lines: list[EntryLine] = []
        self.back_button = Pill(theme, words.BACK, "arrow-left", Look.GHOST)
        self.title = Heading(theme, words.TITLE, Type.DISPLAY, inset=True)
        self.notice = Label(theme, "", Type.BODY, Ink.WARM, wraps=True, inset=True)
        self.more_button = Pill(theme, words.MORE, "caret-down", Look.QUIET)
        self._folds, self._days = QVBoxLayout(), QVBoxLayout()
        for column in (self._folds, self._days):
            column.setSpacing(S)
        self._lay_out()
        self.back_button.clicked.connect(self.back)
        self.more_button.clicked.connect(self.more)
        theme.changed.connect(self._reflow)

    def come_in(self) -> None:
        self.scroller.verticalScrollBar().setValue(0)
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.title.text())

    def set_folds(self, folds: Sequence[tuple[str, Callable[[], QWidget]]]) -> list[Fold]:
        """What is folded away above the days, in place of what was there."""
        _empty(self._folds)
        made = [Fold(self._kit, title, make) for title, make in folds]
        for fold in made:
            self._folds.addWidget(fold)
        return made

    def clear(self) -> None:
        self.lines = []
        _empty(self._days)

    def add(self, page: Page, nothing: str) -> None:
        """Put a page below what is there; `nothing` is said where there is none at all."""
        if page.days:
            self._days.addWidget(self._part(page))
        if not self.lines:
            text = Label(self._kit, nothing, Type.READING, Ink.MUTED, wraps=True, inset=True)
            self._days.addWidget(text)
        self.more_button.setVisible(page.before is not None)

    def say(self, text: str) -> None:
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
        announce(self.notice, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _part(self, page: Page) -> QWidget:
        """A page, to be shown as a whole: line by line, all before would be laid out each time."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for day in page.days:
            self._add_day(column, day, page.notes)
        return part

    def _add_day(self, column: QVBoxLayout, day: Day, notes: dict[str, str]) -> None:
        name = f"{weekday(day.day, self._locale)}, {long_date(day.day, self._locale)}"
        head = Heading(self._kit, f"{name[:1].upper()}{name[1:]}", Type.H3, inset=True)
        if self.lines:
            column.addSpacing(M)
        column.addWidget(head)
        for one in day.sessions:
            line = EntryLine(self._kit, one, self._time(one), notes.get(one.uid, ""))
            line.opened.connect(self._one_open)
            line.noted.connect(self.noted)
            line.delete.connect(self.delete)
            column.addWidget(line)
            self.lines.append(line)

    def _time(self, one: Practised) -> str:
        if one.minute is None:
            return ""
        time = QTime(one.minute // 60, one.minute % 60)
        return self._locale.toString(time, QLocale.FormatType.ShortFormat)

    def _one_open(self, line: EntryLine) -> None:
        for other in self.lines:
            if other is not line:
                other.close_panel()

    def _lay_out(self) -> None:
        theme = self._kit
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.title)
        column.addWidget(Label(theme, words.ABOUT, Type.READING, Ink.MUTED, wraps=True, inset=True))
        column.addLayout(self._folds)
        column.addWidget(self.notice)
        column.addLayout(self._days)
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.notice.hide()
        self.more_button.hide()
        page = QWidget()
        self._around = QVBoxLayout(page)
        self._around.addWidget(self._body)
        self._around.addStretch()
        self.scroller = Scroll(page, snug=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)

    def _reflow(self) -> None:
        wide = self._kit.px(_WIDEST_PX)
        side = max((MARGIN if self.width() > 600 else L) - EDGE, (self.width() - wide) // 2)
        self._around.setContentsMargins(side, L, side, XL)


def _empty(column: QVBoxLayout) -> None:
    while item := column.takeAt(0):
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
