"""What a therapist assigns from: routines of their own, and those of the library."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mindbody.core.routine import Routine
from mindbody.language import said
from mindbody.own_scripts import OwnScript
from mindbody.ui.fonts import Type
from mindbody.ui.screens.own.page import BuilderPage
from mindbody.ui.screens.practise.catalogue import routine_item
from mindbody.ui.theme import S, Theme
from mindbody.ui.therapist import words
from mindbody.ui.widgets.buttons import IconButton, Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.row import Mark, Row, RowFace
from mindbody.ui.widgets.surfaces import Flow, row_of
from mindbody.ui.words import short_minutes


class RoutineRow(QWidget):
    """A routine with what can be done with it."""

    def __init__(self, theme: Theme, routine: Routine, *, own: bool) -> None:
        super().__init__()
        self.routine = routine
        item = routine_item(routine)
        self.row = Row(theme, item.face)
        named = said("{what}: {title}", what=said(words.EDIT), title=routine.title)
        self.edit_button = IconButton(theme, named, "pencil-simple")
        named = said("{what}: {title}", what=said(words.PUT_AWAY), title=routine.title)
        self.away_button = IconButton(theme, named, "x")
        if not own:
            self.away_button.hide()
        tools = QVBoxLayout()
        tools.setSpacing(0)
        tools.addWidget(self.edit_button)
        tools.addWidget(self.away_button)
        tools.addStretch()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.row)
        about = said(words.VERSION, n=routine.version) if own else ""
        if about:
            texts.addWidget(Label(theme, about, Type.CAPTION, Ink.MUTED, inset=True))
        texts.addStretch()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, S)
        across.setSpacing(0)
        across.addLayout(texts, 1)
        across.addLayout(tools)


class RoutinesScreen(BuilderPage):
    """`picked` and `edit` carry a Routine, `put_away` the id of one, `script` an OwnScript;
    `new` and `new_script` ask for a new one.
    """

    picked = Signal(object)
    edit = Signal(object)
    put_away = Signal(str)
    new = Signal()
    script = Signal(object)
    new_script = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.ROUTINES_ABOUT, parent)
        self.rows: list[RoutineRow] = []
        self.new_button = Pill(theme, words.NEW_ROUTINE, "plus", Look.PRIMARY)
        self.script_button = Pill(theme, words.NEW_SCRIPT, "note-pencil", Look.QUIET)
        self.script_rows: list[Row] = []
        self._own, self._scripts, self._library = QWidget(), QWidget(), QWidget()
        for holder in (self._own, self._scripts, self._library):
            holder.setLayout(Flow(S, theme.px(380), 2))
        self._scripts_title = Heading(theme, words.OWN_SCRIPTS, Type.H3, inset=True)
        self.nothing = Label(
            theme, words.NO_OWN_ROUTINES, Type.BODY, Ink.MUTED, wraps=True, inset=True
        )
        self.keep_button.hide()
        buttons = row_of(self.new_button, self.script_button)
        self.main.setContentsMargins(0, 0, 0, 0)
        self.main.addWidget(buttons)
        self.main.addWidget(Heading(theme, words.OWN_ROUTINES, Type.H3, inset=True))
        self.main.addWidget(self.nothing)
        self.main.addWidget(self._own)
        self.main.addWidget(self._scripts_title)
        self.main.addWidget(self._scripts)
        self.main.addWidget(Heading(theme, words.LIBRARY_ROUTINES, Type.H3, inset=True))
        self.main.addWidget(self._library)
        self.main.addStretch()
        self.set_alone()
        self.new_button.clicked.connect(self.new)
        self.script_button.clicked.connect(self.new_script)

    def open(self, own: Sequence[Routine], library: Sequence[Routine], alias: str = "") -> None:
        """All of them; `alias` is for whom one is chosen, empty for nobody."""
        self.title.setText(words.ROUTINES)
        about = said(words.PICK_ABOUT, alias=alias) if alias else words.ROUTINES_ABOUT
        self._about.setText(about)
        self.back_button.setVisible(bool(alias))
        self.rows = []
        self._show(self._own, own, own=True)
        self._show(self._library, library, own=False)
        self.nothing.setVisible(not own)
        self._own.setVisible(bool(own))
        self.scroller.verticalScrollBar().setValue(0)
        self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_scripts(self, scripts: Sequence[OwnScript]) -> None:
        """Words of one's own; they are added to routines in the composer."""
        flow = self._emptied(self._scripts)
        self.script_rows = []
        for script in scripts:
            first = script.lines[0].text if script.lines else ""
            face = RowFace(script.title, first, Mark("chat-text"), short_minutes(script.length_ms))
            row = Row(self._theme, face)
            row.clicked.connect(lambda _=False, one=script: self.script.emit(one))
            flow.addWidget(row)
            self.script_rows.append(row)
        self._scripts.setVisible(bool(scripts))
        self._scripts_title.setVisible(bool(scripts))

    def _emptied(self, holder: QWidget) -> Flow:
        flow = holder.layout()
        assert isinstance(flow, Flow)
        while item := flow.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        return flow

    def _show(self, holder: QWidget, routines: Sequence[Routine], *, own: bool) -> None:
        flow = self._emptied(holder)
        for routine in routines:
            row = RoutineRow(self._theme, routine, own=own)
            row.row.clicked.connect(lambda _=False, one=routine: self.picked.emit(one))
            row.edit_button.clicked.connect(lambda _=False, one=routine: self.edit.emit(one))
            row.away_button.clicked.connect(lambda _=False, one=routine: self.put_away.emit(one.id))
            flow.addWidget(row)
            self.rows.append(row)
