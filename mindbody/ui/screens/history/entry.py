"""One line of a day; pressed, it opens for a note, and for deleting it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.practice import Practised
from mindbody.history import LONGEST_NOTE
from mindbody.language import as_is, said
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.screens.history import words
from mindbody.ui.theme import M, S, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.row import Mark, Row, RowFace
from mindbody.ui.widgets.surfaces import bring_into_view, row_of
from mindbody.ui.words import listed, short_minutes, title_of


def face_of(one: Practised, time: str, note: str) -> RowFace:
    """A line as it is shown; `time` is the time of day in words, empty unknown."""
    rated = ""
    if one.before is not None and one.after is not None:
        rated = said(words.RATED, before=one.before, after=one.after)
    elif one.before is not None:
        rated = said(words.ONLY_BEFORE, before=one.before)
    elif one.after is not None:
        rated = said(words.ONLY_AFTER, after=one.after)
    where = said(words.WITHOUT_APP) if one.without_app else ""
    line = listed((time, where, rated))
    length = short_minutes(one.practised_ms) if one.practised_ms else ""
    mark = Mark("leaf", "muted") if one.without_app else Mark("wind")
    return RowFace(title_of(one.what, one.title), as_is(line), mark, as_is(length), as_is(note))


class EntryLine(QWidget):
    """`noted` carries what was written; `delete` comes once the person is sure."""

    noted = Signal(object, str)
    delete = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme, one: Practised, time: str, note: str) -> None:
        super().__init__()
        self._theme, self.one, self._time, self.note = theme, one, time, note
        self.row = Row(theme, face_of(one, time, note))
        self.panel: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)
        self._column.addWidget(self.row)
        self.row.clicked.connect(self._toggle)

    def close_panel(self) -> None:
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None

    def show_note(self, note: str) -> None:
        self.note = note
        self.row.show_face(face_of(self.one, self._time, note))

    def _toggle(self) -> None:
        if self.panel is not None:
            self.close_panel()
            return
        self.opened.emit(self)
        self.panel = self._make_panel()
        self._column.addWidget(self.panel)
        bring_into_view(self)
        (self.remove if self.one.without_app else self.field).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _make_panel(self) -> QWidget:
        theme, panel = self._theme, QWidget()
        column = QVBoxLayout(panel)
        # The field and the buttons stand under the edges of the row.
        column.setContentsMargins(0, 0, 0, M)
        column.setSpacing(S)
        self.field = TextField(theme, words.NOTE, words.NOTE_HINT, most=LONGEST_NOTE)
        self.field.setText(self.note)
        self.keep = Pill(theme, words.KEEP_NOTE, "check", Look.QUIET)
        self.remove = Pill(theme, words.DELETE_ONE, "trash", Look.GHOST)
        self.close_button = Pill(theme, words.CLOSE, "", Look.GHOST)
        self.sure = Label(theme, words.SURE_ONE, Type.BODY, Ink.WARM, wraps=True, inset=True)
        self.for_good = Pill(theme, words.FOR_GOOD, "trash", Look.QUIET)
        self.cancel = Pill(theme, words.CANCEL, "", Look.GHOST)
        if not self.one.without_app:
            column.addWidget(self.field)
        column.addWidget(row_of(self.keep, self.remove, self.close_button))
        column.addWidget(self.sure)
        column.addWidget(row_of(self.for_good, self.cancel))
        self.keep.setVisible(not self.one.without_app)
        self._ask(False)
        self.keep.clicked.connect(lambda: self.noted.emit(self, self.field.text()))
        self.field.returnPressed.connect(self.keep.click)
        self.remove.clicked.connect(lambda: self._ask(True))
        self.cancel.clicked.connect(lambda: self._ask(False))
        self.close_button.clicked.connect(self._leave)
        self.for_good.clicked.connect(lambda: self.delete.emit(self))
        return panel

    def _ask(self, asks: bool) -> None:
        for part in (self.sure, self.for_good, self.cancel):
            part.setVisible(asks)
        if asks:
            announce(self.sure, self.sure.text())
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(self.cancel)

    def _leave(self) -> None:
        self.close_panel()
        self.row.setFocus(Qt.FocusReason.OtherFocusReason)
