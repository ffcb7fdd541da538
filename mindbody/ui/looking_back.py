"""The history in the window: built when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.errors import MindbodyError
from mindbody.history import History
from mindbody.language import language, said
from mindbody.plan_space import PlanSpace
from mindbody.ui.dates import locale_for, long_date
from mindbody.ui.theme import S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.window import MainWindow
from mindbody.ui.words import title_of

if TYPE_CHECKING:
    from mindbody.ui.screens.history.entry import EntryLine
    from mindbody.ui.screens.history.screen import HistoryScreen


class LookingBack(QObject):
    """Opens the history over whatever is there. `forgotten` says that something was deleted."""

    forgotten = Signal()

    def __init__(self, theme: Theme, history: History, plan: PlanSpace, window: MainWindow) -> None:
        super().__init__(window.content)
        self._theme, self._history, self._plan, self._window = theme, history, plan, window
        self._locale = locale_for(language())
        self._what, self._first = "", date.min
        self._before: date | None = None

    @cached_property
    def screen(self) -> HistoryScreen:
        from mindbody.ui.screens.history.screen import HistoryScreen

        screen = HistoryScreen(self._theme, self._locale)
        screen.back.connect(self._window.leave_layer)
        screen.more.connect(lambda: self._do(self._add_page))
        screen.noted.connect(self._note)
        screen.delete.connect(self._delete)
        return screen

    def show(self) -> None:
        """The history as it stands now, all of it."""
        self.screen.say("")
        self._show_only("", "")
        self._do(self._make_folds)
        self._window.show_layer(self.screen)
        self.screen.come_in()

    def _make_folds(self) -> None:
        from mindbody.ui.screens.history import folds, words

        titles = [(id, title_of(id, title)) for id, title in self._history.titles()]
        assigned = [(one.id, one.assignment.title) for one in self._plan.all_assigned()]
        today, theme = self._history.today, self._theme

        def show_only() -> QWidget:
            made = folds.ShowOnly(theme, titles)
            made.chosen.connect(self._show_only)
            return made

        def period() -> QWidget:
            made = folds.DeletePeriod(theme, today, self._history.count)
            made.delete.connect(self._delete_days)
            return made

        def add() -> QWidget:
            made = folds.AddWithoutApp(theme, assigned, today)
            made.add.connect(self._add)
            return made

        parts: list[tuple[str, Callable[[], QWidget]]] = []
        if titles:
            parts = [(words.SHOW_ONLY, show_only), (words.RESPONSES, self._responses)]
        if assigned:
            parts.append((words.ADD, add))
        if titles:
            parts.append((words.DELETE_PERIOD, period))
        self.folds = self.screen.set_folds(parts)

    def _responses(self) -> QWidget:
        """The person's own numbers around each practice, where there are enough of them."""
        from mindbody.ui.fonts import Type
        from mindbody.ui.screens.exercise.reading import Chapter
        from mindbody.ui.screens.exercise.response import response_lines
        from mindbody.ui.screens.history import words
        from mindbody.ui.widgets.labels import Ink, Label

        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(EDGE, 0, EDGE, 0)
        column.setSpacing(S)
        try:
            found = [
                (title_of(one.what, one.title), response_lines(one))
                for one in self._plan.responses()
            ]
        except MindbodyError as problem:
            self.screen.say(str(problem))
            found = []
        for title, lines in found:
            if lines:
                column.addWidget(Chapter(self._theme, title, lines))
        if not column.count():
            text = Label(
                self._theme, words.NO_RESPONSES, Type.BODY, Ink.MUTED, wraps=True, inset=True
            )
            column.addWidget(text)
        return whole

    def _show_only(self, what: str, days: str) -> None:
        back = timedelta(days=int(days)) if days else None
        self._what = what
        self._first = date.min if back is None else self._history.today - back
        self._before = date.max
        self.screen.clear()
        self._do(self._add_page)

    def _add_page(self) -> None:
        from mindbody.ui.screens.history import words

        if self._before is None:
            return
        page = self._history.page(self._before, self._what, self._first)
        self._before = page.before
        is_all = not self._what and self._first == date.min
        self.screen.add(page, words.NOTHING if is_all else words.NOTHING_OF_IT)

    def _note(self, line: EntryLine, text: str) -> None:
        def write() -> None:
            self._history.write_note(line.one.uid, text)
            line.close_panel()
            line.show_note(text.strip())
            line.row.setFocus()

        self._do(write)

    def _delete(self, line: EntryLine) -> None:
        self._forget(lambda: self._history.forget(line.one))

    def _delete_days(self, first: date, last: date) -> None:
        self._forget(lambda: self._history.forget_days(first, last))

    def _forget(self, work: Callable[[], None]) -> None:
        from mindbody.ui.screens.history import words

        def forget() -> None:
            work()
            self.forgotten.emit()
            self._show_only(self._what, "")
            self._make_folds()
            self.screen.say(said(words.DELETED))
            self.screen.come_in()

        self._do(forget)

    def _add(self, id: str, day: date) -> None:
        from mindbody.ui.screens.history import words

        def add() -> None:
            self._plan.diary.done_without_app(id, day)
            self._show_only("", "")
            self.screen.say(said(words.ADDED, day=long_date(day, self._locale)))

        self._do(add)

    def _do(self, work: Callable[[], None]) -> None:
        try:
            work()
        except MindbodyError as problem:
            self.screen.say(str(problem))
