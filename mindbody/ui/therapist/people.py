"""The first page of a therapist: everyone by alias, and what needs a look first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from mindbody.errors import MindbodyError
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.theme import MARGIN, XL, L, M, S, Theme
from mindbody.ui.therapist import words
from mindbody.ui.therapist.people_delegate import PersonDelegate
from mindbody.ui.therapist.people_model import PeopleModel, PersonLine
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.spoken import Spoken
from mindbody.ui.widgets.surfaces import Card, row_of

_WIDEST_PX = 920
_ROOMY_PX = 440
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class PeopleList(Spoken, QListView):
    """`opened` carries the id of the person whose row was pressed."""

    opened = Signal(str)

    def __init__(self, theme: Theme, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = model
        self.delegate = PersonDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAccessibleName(words.PEOPLE)
        self.setStyleSheet("QListView { background: transparent; }")
        self.clicked.connect(self._open)
        theme.changed.connect(self.doItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.delegate.rings = True
        if event.key() in _OPENS and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come in by keys, and the first person is ready to be opened."""
        self.delegate.rings = event.reason() in _BY_KEYS
        if not self.currentIndex().isValid() and self._people.rowCount():
            self.setCurrentIndex(self._people.index(0, 0))
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def show_current(self, id: str) -> None:
        row = self._people.row_of(id)
        if row >= 0:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._people.index(row, 0), flag)

    def viewportSizeHint(self) -> QSize:
        return QSize(320, 320)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._people.line(index.row()).id)


class AddPerson(Card):
    """A name for a new person; `wanted` carries it, `closed` says that there is none after all."""

    wanted = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.alias = TextField(theme, words.ALIAS, words.ALIAS_HINT, most=40)
        self.add_button = Pill(theme, words.ADD, "check", Look.PRIMARY)
        self.cancel_button = Pill(theme, words.CANCEL, "x", Look.GHOST)
        self.problem = Label(theme, "", Type.LABEL, Ink.WARM, wraps=True, inset=True)
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(L - EDGE, L, L - EDGE, M)
        column.setSpacing(S)
        column.addWidget(Heading(theme, words.ALIAS, Type.LABEL, Ink.MUTED, inset=True))
        column.addWidget(self.alias)
        column.addWidget(self.problem)
        row = row_of(self.add_button, self.cancel_button)
        column.addWidget(row)
        self.add_button.clicked.connect(self._ask)
        self.alias.returnPressed.connect(self._ask)
        self.cancel_button.clicked.connect(self.closed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def open(self) -> None:
        self.alias.clear()
        self.problem.hide()
        self.show()
        self.alias.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, problem: MindbodyError) -> None:
        self.problem.setText(str(problem))
        self.problem.show()
        announce(self.problem, str(problem))
        self.alias.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        self.wanted.emit(self.alias.text())


class PeopleScreen(QWidget):
    """`opened` carries the id of a person, `add_wanted` an alias, `file_wanted` asks for a file."""

    opened = Signal(str)
    add_wanted = Signal(str)
    file_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = PeopleModel(self)
        self.search = TextField(
            theme, words.SEARCH, words.SEARCH, "magnifying-glass", round=True, clears=True
        )
        self.add_button = Pill(theme, words.ADD_PERSON, "user-plus", Look.QUIET)
        self.file_button = Pill(theme, words.OPEN_FILE, "file-arrow-down", Look.GHOST)
        self.adding = AddPerson(theme)
        self.list = PeopleList(theme, self.model)
        self.nobody = Heading(theme, "", Type.H2, inset=True)
        self.nobody_about = Label(theme, "", Type.BODY, Ink.MUTED, wraps=True, inset=True)
        self.adding.hide()
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self.search.down.connect(lambda: self.list.setFocus(Qt.FocusReason.TabFocusReason))
        self.search.returnPressed.connect(self._open_first)
        self.add_button.clicked.connect(self._add)
        self.adding.closed.connect(self._added)
        self.file_button.clicked.connect(self.file_wanted)
        self.adding.wanted.connect(self.add_wanted)
        self.list.opened.connect(self.opened)
        theme.changed.connect(self._narrow)
        self._tell()

    def show_people(self, people: Sequence[PersonLine], current: str = "") -> None:
        """Everyone as they are now; `current` is who was looked at last."""
        self.model.show_people(people)
        self.adding.hide()
        self.list.show_current(current)
        self._tell()

    def come_in(self) -> None:
        """Where the keys begin."""
        target = self.add_button if self.model.is_empty else self.search
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(S)
        self._title = Heading(self._theme, words.PEOPLE, Type.DISPLAY, inset=True)
        self._column.addWidget(self._title)
        self._about = Label(
            self._theme, words.PEOPLE_ABOUT, Type.READING, Ink.MUTED, wraps=True, inset=True
        )
        self._column.addWidget(self._about)
        self._tools = row_of(self.search, self.add_button, self.file_button)
        self._column.addWidget(self._tools)
        asking = QVBoxLayout()
        asking.setContentsMargins(EDGE, 0, EDGE, 0)
        asking.addWidget(self.adding)
        self._column.addLayout(asking)
        self._column.addSpacing(S)
        self._column.addWidget(self.nobody)
        self._column.addWidget(self.nobody_about)
        self._column.addWidget(self.list, 1)
        self._column.addStretch(0)

    def _add(self) -> None:
        """Ask for a name; the rest makes room meanwhile."""
        self.adding.open()
        self._tell()

    def _added(self) -> None:
        self.adding.hide()
        self._tell()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self, query: str) -> None:
        self.model.search(query)
        self._tell()

    def _open_first(self) -> None:
        if self.model.rowCount():
            self.opened.emit(self.model.line(0).id)

    def _tell(self) -> None:
        shown, adding = self.model.rowCount() > 0, not self.adding.isHidden()
        empty = self.model.is_empty
        self.nobody.setText(words.NOBODY if empty else words.NOBODY_FOUND)
        self.nobody_about.setText(words.NOBODY_ABOUT)
        self._narrow()
        self._tools.setVisible(not adding)
        self.list.setVisible(shown and not adding)
        self.nobody.setVisible(not shown and not adding)
        self.nobody_about.setVisible(empty and not adding)

    def _narrow(self) -> None:
        margin = (MARGIN if self.width() > 600 else M) - EDGE
        over = max(0, self.width() - 2 * margin - self._theme.px(_WIDEST_PX))
        listed = not self.list.isHidden()
        # With large words the room is for the people.
        tight = listed and self.height() < self._theme.px(_ROOMY_PX)
        self._title.set_kind(Type.H2 if tight else Type.DISPLAY)
        self._about.setVisible(not tight and self.adding.isHidden())
        # The list ends where the window ends, or a row would seem cut off above its edge.
        above, below = M if tight else XL, 0 if listed else M
        self._column.setContentsMargins(margin, above, margin + over, below)
