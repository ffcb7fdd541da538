"""Words of a therapist's own: lines over a time, said by the app's voice where it is installed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mindbody.core.compile import compile_timeline
from mindbody.core.lanes import SoundChoice
from mindbody.core.routine import routine_of
from mindbody.core.timeline import Timeline
from mindbody.errors import MindbodyError
from mindbody.language import said
from mindbody.own_scripts import LONGEST_MS, SHORTEST_MS, OwnLine, OwnScript, OwnScripts
from mindbody.ui.fonts import Type
from mindbody.ui.listening import Listening
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.exercise.sequence import SequenceCard
from mindbody.ui.screens.own.page import BuilderPage
from mindbody.ui.screens.timer.amount import Steps
from mindbody.ui.theme import Theme
from mindbody.ui.therapist import words
from mindbody.ui.widgets.buttons import IconButton, Look, Pill
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.words import minutes

MOST_LINES = 60
_GRID_MS = 30_000


class LineRow(QWidget):
    """One line; it can be moved and taken out."""

    changed = Signal()
    up = Signal()
    remove = Signal()

    def __init__(
        self, theme: Theme, number: int, line: OwnLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._line = line
        name = said("Line {n}", n=number)
        self.text = TextField(theme, name, words.LINE_HINT, most=500)
        self.text.setText(line.text)
        self.up_button = IconButton(theme, said("Move up: {line}", line=name), "arrow-up")
        self.up_button.setEnabled(number > 1)
        self.remove_button = IconButton(theme, said("Take out: {step}", step=name), "trash")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.text, 1)
        row.addWidget(self.up_button)
        row.addWidget(self.remove_button)
        self.text.textChanged.connect(lambda _: self.changed.emit())
        self.up_button.clicked.connect(self.up)
        self.remove_button.clicked.connect(self.remove)

    @property
    def line(self) -> OwnLine:
        return OwnLine(
            self.text.text().strip(), self._line.at_ms, self._line.tags, self._line.instead
        )


class ScriptScreen(BuilderPage):
    """`written` carries the OwnScript that was kept, `deleted` the id of one that is gone."""

    written = Signal(object)
    deleted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        scripts: OwnScripts,
        preferences: Preferences,
        listening: Listening,
        usual_sounds: Callable[[], SoundChoice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, words.SCRIPT_ABOUT, parent)
        self._scripts, self._preferences = scripts, preferences
        self._listening, self._usual_sounds = listening, usual_sounds
        self.id = ""
        self.rows: list[LineRow] = []
        self.name = TextField(theme, words.SCRIPT_NAME, words.SCRIPT_NAME, most=80)
        lengths = range(SHORTEST_MS, LONGEST_MS + 1, _GRID_MS)
        self.length = Steps(theme, words.SCRIPT_LENGTH, lengths, minutes)
        self.add_button = Pill(theme, words.ADD_LINE, "plus", Look.GHOST)
        self.delete_button = Pill(theme, words.DELETE_SCRIPT, "trash", Look.GHOST)
        self.sequence = SequenceCard(theme)
        self._holder = QWidget()
        self._lines = QVBoxLayout(self._holder)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        about = Label(theme, words.LINES_ABOUT, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.main.addWidget(self.card(words.LINES, about, self._holder, self.add_button))
        self.main.addWidget(self.sequence)
        self.main.addStretch()
        self.side.addWidget(self.card(words.SCRIPT_NAME, self.name, self.length))
        self.side.addWidget(self.delete_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.side.addStretch()
        self._wire()

    def open(self, script: OwnScript | None = None) -> None:
        """Write a new one, or change one."""
        self.id = script.id if script else ""
        self.title.setText(words.SCRIPT)
        self.name.setText(script.title if script else "")
        self.length.show_value(script.length_ms if script else 120_000)
        self.delete_button.setVisible(script is not None)
        self._rebuild(script.lines if script else (OwnLine(""),))
        self.scroller.verticalScrollBar().setValue(0)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> OwnScript:
        """The script as the form stands; lines without words are left out."""
        lines = tuple(row.line for row in self.rows if row.line.text)
        return OwnScript(self.id or "own_draft", self.name.text().strip(), self.length.value, lines)

    def _wire(self) -> None:
        self.name.textChanged.connect(lambda _: self._tell())
        self.length.changed.connect(lambda _: self._tell())
        self.add_button.clicked.connect(self._add)
        self.delete_button.clicked.connect(self._delete)
        self.keep_button.clicked.connect(self._keep)
        self.sequence.hear.connect(self._hear)
        self.sequence.silence.connect(self._listening.stop)
        self._listening.heard.connect(self.sequence.show_heard)

    def _rebuild(self, lines: Sequence[OwnLine]) -> None:
        for row in self.rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [LineRow(self._theme, n, line) for n, line in enumerate(lines, 1)]
        for index, row in enumerate(self.rows):
            row.changed.connect(self._tell)
            row.up.connect(lambda index=index: self._move_up(index))
            row.remove.connect(lambda index=index: self._remove(index))
            row.text.returnPressed.connect(lambda index=index: self._add(index + 1))
            self._lines.addWidget(row)
        self.add_button.setEnabled(len(self.rows) < MOST_LINES)
        self._tell()

    def _add(self, at: int | None = None) -> None:
        """One more line, at the end or below the one where Enter was pressed."""
        if len(self.rows) >= MOST_LINES:
            return
        lines = [row.line for row in self.rows]
        at = at if isinstance(at, int) and not isinstance(at, bool) else len(lines)
        self._rebuild([*lines[:at], OwnLine(""), *lines[at:]])
        self.rows[at].text.setFocus(Qt.FocusReason.TabFocusReason)

    def _move_up(self, index: int) -> None:
        lines = [row.line for row in self.rows]
        lines[index - 1 : index + 1] = reversed(lines[index - 1 : index + 1])
        self._rebuild(lines)
        row = self.rows[index - 1]
        (row.up_button if index > 1 else row.text).setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, index: int) -> None:
        lines = [row.line for row in self.rows]
        del lines[index]
        self._rebuild(lines or [OwnLine("")])
        self.rows[max(0, index - 1)].text.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self) -> None:
        """What keeps it from being kept, and what happens when."""
        timeline = None
        started = any(row.line.text for row in self.rows) and bool(self.name.text().strip())
        try:
            timeline = self._timeline() if started else None
        except MindbodyError as problem:
            self.problem.setText(str(problem))
        self.problem.setVisible(timeline is None and started)
        self.keep_button.setEnabled(timeline is not None)
        self.sequence.setVisible(timeline is not None)
        self.sequence.show_timeline(timeline)

    def _timeline(self) -> Timeline:
        return compile_timeline(routine_of(self._scripts.exercise(self.draft())))

    def _hear(self, start_ms: int, end_ms: int) -> None:
        levels = replace(self._preferences.now.levels, muted=False)
        self._listening.hear(self._timeline(), self._usual_sounds(), levels, start_ms, end_ms)

    def _keep(self) -> None:
        draft = self.draft()
        try:
            script = self._scripts.keep(draft.title, draft.length_ms, draft.lines, self.id)
        except MindbodyError as problem:
            self.trouble.emit(str(problem))
            return
        self.written.emit(script)

    def _delete(self) -> None:
        try:
            self._scripts.delete(self.id)
        except MindbodyError as problem:
            self.trouble.emit(str(problem))
            return
        self.deleted.emit(self.id)
