"""What one has made: to open, edit, copy or delete; a deletion can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from mindbody.core.arrange import draft_of
from mindbody.core.own import OwnPattern
from mindbody.core.routine import InBreaths, InTime
from mindbody.errors import InvalidFile, LimitExceeded, StoreError
from mindbody.language import as_is, said
from mindbody.practice_space import PracticeSpace
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise.mending import pattern_words
from mindbody.ui.screens.notices import NoticeCard
from mindbody.ui.screens.own import words
from mindbody.ui.screens.practise.catalogue import Item, Kind, routine_item
from mindbody.ui.theme import M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import IconButton, Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.row import Mark, Row, RowFace
from mindbody.ui.widgets.surfaces import row_of
from mindbody.ui.words import length_words, short_minutes

_STACKED_BELOW_PX = 520
_PATTERN_MARK = Mark("wind", "primary")


class OwnRow(QWidget):
    """A row with what can be done to it; `asked` carries one of the words for it."""

    asked = Signal(str)

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.row = Row(theme, item.face)
        title = item.face.title
        self.buttons = {
            words.EDIT: IconButton(theme, f"{said(words.EDIT)}: {title}", "pencil-simple"),
            words.COPY: IconButton(theme, f"{said(words.COPY)}: {title}", "copy"),
            words.DELETE: IconButton(theme, f"{said(words.DELETE)}: {title}", "trash"),
        }
        self._theme = theme
        tools = QWidget()
        together = QHBoxLayout(tools)
        together.setContentsMargins(0, 0, 0, 0)
        together.setSpacing(0)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(self.row, 1)
        self._line.addWidget(tools, 0, Qt.AlignmentFlag.AlignLeft)
        self.row.clicked.connect(lambda: self.asked.emit(words.OPEN))
        for name, button in self.buttons.items():
            together.addWidget(button)
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the buttons stand below."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_STACKED_BELOW_PX)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(down if narrow else across)


class OwnShelf(QWidget):
    """`opened` carries an Item; the others ask for a builder, for a new or an old thing."""

    opened = Signal(object)
    pattern_wanted = Signal(object)
    routine_wanted = Signal(object)
    sounds_wanted = Signal()
    trouble = Signal(str)

    def __init__(self, theme: Theme, space: PracticeSpace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._space = theme, space
        self.rows: list[OwnRow] = []
        self._bring_back: Callable[[], object] | None = None
        self.make_pattern = Pill(theme, words.MAKE_PATTERN, "plus", Look.QUIET)
        self.make_routine = Pill(theme, words.MAKE_ROUTINE, "plus", Look.QUIET)
        self.sounds_button = Pill(theme, words.SOUNDS, "waves", Look.GHOST)
        self.undo_button = Pill(theme, words.UNDO, "arrow-u-up-left", Look.QUIET)
        self.deleted = NoticeCard(theme, "", "", self.undo_button)
        self.deleted.title.hide()
        self._lists = QWidget()
        self._lay_out()
        self.make_pattern.clicked.connect(lambda: self.pattern_wanted.emit(None))
        self.make_routine.clicked.connect(lambda: self.routine_wanted.emit(None))
        self.sounds_button.clicked.connect(self.sounds_wanted)
        self.undo_button.clicked.connect(self._undo)
        self.refresh()

    def refresh(self) -> None:
        """Everything anew, as it stands now."""
        self._forget_deleted()
        self._fill()

    def _lay_out(self) -> None:
        buttons = row_of(self.make_pattern, self.make_routine, self.sounds_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(M)
        self._column.addWidget(buttons)
        framed = QVBoxLayout()
        framed.setContentsMargins(EDGE, 0, EDGE, 0)
        framed.addWidget(self.deleted)
        self._column.addLayout(framed)
        self._column.addWidget(self._lists)
        self.deleted.hide()

    def _fill(self) -> None:
        self._column.removeWidget(self._lists)
        self._lists.hide()
        self._lists.deleteLater()
        self._lists, self.rows = QWidget(), []
        column = QVBoxLayout(self._lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        patterns = [pattern_item(own) for own in self._space.patterns()]
        routines = [routine_item(own, Kind.OWN_ROUTINE) for own in self._space.routines()]
        self._add_list(column, words.PATTERNS, words.NO_PATTERNS, patterns)
        self._add_list(column, words.ROUTINES, words.NO_ROUTINES, routines)
        self._column.addWidget(self._lists)

    def _add_list(self, column: QVBoxLayout, title: str, none: str, items: Sequence[Item]) -> None:
        column.addWidget(Heading(self._theme, title, Type.H3, inset=True))
        if not items:
            column.addWidget(Label(self._theme, none, Type.BODY, Ink.MUTED, wraps=True, inset=True))
        for item in items:
            row = OwnRow(self._theme, item)
            row.asked.connect(lambda what, item=item: self._asked(what, item))
            column.addWidget(row)
            self.rows.append(row)
        column.addSpacing(M)

    def _asked(self, what: str, item: Item) -> None:
        try:
            match what:
                case words.OPEN:
                    self.opened.emit(item)
                case words.EDIT:
                    self._edit(item)
                case words.COPY:
                    title = said(words.COPY_TITLE, title=as_is(item.face.title))
                    self._space.duplicate(item.id, title)
                    self.refresh()
                case words.DELETE:
                    self._delete(item)
        except (InvalidFile, LimitExceeded, StoreError) as problem:
            self.trouble.emit(str(problem))

    def _edit(self, item: Item) -> None:
        if item.kind is Kind.OWN_PATTERN:
            self.pattern_wanted.emit(self._pattern(item.id))
        else:
            self.routine_wanted.emit(self._space.routine(item.id))

    def _pattern(self, id: str) -> OwnPattern:
        return next(own for own in self._space.patterns() if own.id == id)

    def _delete(self, item: Item) -> None:
        """Gone at once, and back by one press as long as this page is open."""
        space, choice = self._space, self._space.choice(item.id)
        bring_back = self._bringing_back(item)
        space.delete(item.id)

        def again() -> None:
            bring_back()
            space.set_choice(item.id, choice)

        self._bring_back = again
        message = said(words.DELETED, title=as_is(item.face.title))
        self.deleted.text.setText(message)
        self.deleted.show()
        self._fill()
        announce(self.deleted, message)
        self.undo_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _bringing_back(self, item: Item) -> Callable[[], object]:
        """What makes a thing again as it is now."""
        if item.kind is Kind.OWN_PATTERN:
            return partial(self._space.keep_pattern, self._pattern(item.id).draft(), item.id)
        return partial(self._space.keep_routine, draft_of(self._space.routine(item.id)), item.id)

    def _undo(self) -> None:
        bring_back = self._bring_back
        if bring_back is None:
            return
        try:
            bring_back()
        except (LimitExceeded, StoreError) as problem:
            self.trouble.emit(str(problem))
        self.refresh()

    def _forget_deleted(self) -> None:
        self._bring_back = None
        self.deleted.hide()


def pattern_item(own: OwnPattern) -> Item:
    """The row of a pattern of one's own."""
    match own.length:
        case InTime(length_ms):
            length = short_minutes(length_ms)
        case InBreaths():
            length = length_words(own.length)
    told = pattern_words(own.pattern)
    summary = f"{told[:1].upper()}{told[1:]}."
    face = RowFace(as_is(own.title), summary, _PATTERN_MARK, length)
    return Item(Kind.OWN_PATTERN, own.id, face)


def own_items(space: PracticeSpace) -> tuple[Item, ...]:
    """All rows of what one has made."""
    routines = (routine_item(own, Kind.OWN_ROUTINE) for own in space.routines())
    return (*map(pattern_item, space.patterns()), *routines)
