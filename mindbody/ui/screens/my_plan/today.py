"""Does today differ? Marks of treatment days, and what is gentler on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.treatment_days import Mark, MarkKind, Suggestion, suggestions
from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise.chips import AnyOf, OneOf
from mindbody.ui.screens.my_plan import words
from mindbody.ui.screens.my_plan.days import DayStepper, day_words
from mindbody.ui.theme import L, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.fold import Fold
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.link import Link
from mindbody.ui.widgets.surfaces import Card

_MOST_DAYS_AHEAD = 60
_MOST_SUITING = 3


class SuggestionBox(QWidget):
    """What suits a moment: words, practices to open, a panel to read. `title_of` gives the
    title of an exercise that this person may do, empty otherwise.
    """

    opened = Signal(str)
    read = Signal(str)

    def __init__(
        self,
        theme: Theme,
        suggestion: Suggestion,
        title_of: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(theme, suggestion.words, Type.BODY, wraps=True, inset=True))
        self.practices: dict[str, Link] = {}
        offered = [id for id in (suggestion.routine, *suggestion.suits) if id and title_of(id)]
        for id in offered[:_MOST_SUITING]:
            link = Link(theme, title_of(id), "play")
            link.clicked.connect(lambda _=False, id=id: self.opened.emit(id))
            self.practices[id] = link
            column.addWidget(link)
        self.read_button = Link(theme, words.READ, "book-open")
        panel = words.PANEL_OF[suggestion.moment]
        self.read_button.clicked.connect(lambda: self.read.emit(panel))
        column.addWidget(self.read_button)


class TodayCard(Card):
    """`marked` and `unmarked` carry a Mark; `opened` the id of an exercise or routine;
    `read` the id of a panel.
    """

    marked = Signal(object)
    unmarked = Signal(object)
    opened = Signal(str)
    read = Signal(str)

    def __init__(
        self,
        theme: Theme,
        locale: QLocale,
        title_of: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._locale, self._title_of = locale, title_of
        self._today, self._marks = date(2000, 1, 1), frozenset[Mark]()
        kinds = [(kind.value, said(title)) for kind, title in words.MARKS.items()]
        self.kinds = AnyOf(theme, words.TODAY_TITLE, kinds)
        self.other = Fold(theme, words.OTHER_DAY, self._make_other)
        self.boxes: list[SuggestionBox] = []
        self.marks: dict[Mark, Link] = {}
        self._told, self._list = QWidget(), QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(L + S - EDGE, L, L + S - EDGE, L)
        self._column.setSpacing(S)
        self._column.addWidget(Heading(theme, words.TODAY_TITLE, Type.H3, inset=True))
        about = Label(theme, words.TODAY_ABOUT, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        for widget in (about, self.kinds, self._told, self.other, self._list):
            self._column.addWidget(widget)
        self.kinds.changed.connect(self._kinds_changed)

    def show_marks(self, marks: Sequence[Mark], today: date) -> None:
        """The marks from today on, and what they suggest today."""
        self._today, self._marks = today, frozenset(marks)
        self.kinds.show_marked(mark.kind.value for mark in marks if mark.day == today)
        self._told = self._replaced(self._told, self._make_told())
        self._list = self._replaced(self._list, self._make_list())

    def _replaced(self, old: QWidget, new: QWidget) -> QWidget:
        self._column.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        new.show()
        return new

    def _make_told(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        self.boxes = []
        for suggestion in suggestions(self._marks, self._today):
            box = SuggestionBox(self._theme, suggestion, self._title_of)
            box.opened.connect(self.opened)
            box.read.connect(self.read)
            column.addWidget(box)
            self.boxes.append(box)
        return whole

    def _make_list(self) -> QWidget:
        """Marks of other days to come, each to be taken away."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.marks = {}
        later = sorted(mark for mark in self._keys() if mark[0] > self._today)
        for day, kind in later:
            mark, what = Mark(day, kind), said(words.MARKS[kind])
            when = day_words(day, self._today, self._locale)
            link = Link(self._theme, said(words.REMOVE_MARK, what=what, day=when), "x")
            link.clicked.connect(lambda _=False, mark=mark: self.unmarked.emit(mark))
            column.addWidget(link)
            self.marks[mark] = link
        return whole

    def _keys(self) -> list[tuple[date, MarkKind]]:
        return [(mark.day, mark.kind) for mark in self._marks]

    def _make_other(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        self.day = DayStepper(self._theme, words.WHICH_DAY, _MOST_DAYS_AHEAD, self._locale)
        self.day.open(self._today, 1)
        kinds = [(kind.value, said(title)) for kind, title in words.MARKS.items()]
        self.kind = OneOf(self._theme, words.MARK_KIND, kinds)
        self.kind.show_value(MarkKind.INFUSION.value)
        self.add_button = Pill(self._theme, words.ADD_MARK, "plus", Look.QUIET)
        column.addWidget(self.day, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.kind)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.clicked.connect(self._add)
        return whole

    def _add(self) -> None:
        chosen = next(id for id, chip in self.kind.chips.items() if chip.isChecked())
        self.marked.emit(Mark(self.day.day, MarkKind(chosen)))

    def _kinds_changed(self, marked: frozenset[str]) -> None:
        for kind in MarkKind:
            mark = Mark(self._today, kind)
            if kind.value in marked and mark not in self._marks:
                self.marked.emit(mark)
            elif kind.value not in marked and mark in self._marks:
                self.unmarked.emit(mark)
