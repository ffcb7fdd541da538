"""What happens, second by second, folded away; any part can be heard at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mindbody.core.timeline import Timeline
from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise import words
from mindbody.ui.screens.exercise.happening import Part, clock_words, parts_of
from mindbody.ui.screens.exercise.timed_lines import TimedLines
from mindbody.ui.theme import L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import IconButton
from mindbody.ui.widgets.fold import FoldButton
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Card


class SequenceCard(Card):
    """`hear` carries start and end of a part in ms, `silence` that nothing is to be heard."""

    hear = Signal(int, int)
    silence = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, inset_px: int = L) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._timeline: Timeline | None = None
        self._shown: Timeline | None = None
        self.buttons: list[IconButton] = []
        self._heard = -1
        self.head = FoldButton(theme, words.HAPPENS)
        self._inside: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(inset_px - EDGE, S, inset_px - EDGE, S)
        column.setSpacing(S)
        column.addWidget(self.head)
        self._column = column
        self.head.clicked.connect(lambda: self.set_open(not self.head.open))

    def set_open(self, open: bool) -> None:
        self.head.set_open(open)
        self._fill()

    def show_timeline(self, timeline: Timeline | None) -> None:
        """What would happen now; None where it is refused."""
        self._timeline = timeline
        self.head.set_now("" if timeline else words.NOT_LIKE_THIS)
        self._fill()

    def show_heard(self, start_ms: int) -> None:
        """Which part is being heard, by its start; -1 for none."""
        self._heard = start_ms
        for button in self.buttons:
            heard = button.property("start_ms") == start_ms
            button.show_as(self._hear_name(button, heard), "x" if heard else "speaker-simple-high")

    def _fill(self) -> None:
        if not self.head.open or self._timeline is None:
            if self._inside is not None:
                self._inside.hide()
            return
        if self._shown != self._timeline:
            self._shown = self._timeline
            self._replace(parts_of(self._timeline))
        if self._inside is not None:
            self._inside.show()

    def _replace(self, parts: tuple[Part, ...]) -> None:
        if self._inside is not None:
            self._inside.hide()
            self._column.removeWidget(self._inside)
            self._inside.deleteLater()
        self.buttons = []
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, M)
        column.setSpacing(S)
        for part in parts:
            column.addLayout(self._head(part))
            if part.note:
                note = Label(self._theme, part.note, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
                column.addWidget(note)
            column.addWidget(TimedLines(self._theme, part.lines))
        self._column.addWidget(self._inside)

    def _head(self, part: Part) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        start, end = clock_words(part.start_ms), clock_words(part.end_ms)
        times = said("{start} to {end}", start=start, end=end)
        row.addWidget(Heading(self._theme, part.title, Type.BODY_STRONG, inset=True), 1)
        row.addWidget(Label(self._theme, times, Type.CAPTION, Ink.MUTED))
        button = IconButton(self._theme, "", "speaker-simple-high")
        button.setProperty("start_ms", part.start_ms)
        button.setProperty("part", part.title)
        button.show_as(self._hear_name(button, False))
        button.clicked.connect(lambda: self._press(part))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.buttons.append(button)
        return row

    def _press(self, part: Part) -> None:
        if self._heard == part.start_ms:
            self.silence.emit()
        else:
            self.hear.emit(part.start_ms, part.end_ms)

    def _hear_name(self, button: IconButton, heard: bool) -> str:
        name = words.HEARING if heard else words.HEAR
        return f"{said(name)}: {said(button.property('part'))}"
