"""The page about sounds: choose a background by ear, add or delete one's own, set the levels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from mindbody.core.lanes import Lane, Levels, SoundChoice
from mindbody.core.plain import LONGEST_TITLE
from mindbody.errors import MindbodyError, StoreError
from mindbody.language import as_is, said
from mindbody.sound.entry import SoundEntry
from mindbody.ui.access import announce
from mindbody.ui.choosing import ask_which
from mindbody.ui.fonts import Type
from mindbody.ui.jobs import Job, Told
from mindbody.ui.listening import Listening, scape_alone
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.back_page import ColumnPage, card_of
from mindbody.ui.screens.exercise.sounds import Named
from mindbody.ui.screens.notices import NoticeCard
from mindbody.ui.screens.sounds import words
from mindbody.ui.screens.timer.amount import Steps
from mindbody.ui.theme import M, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import IconButton, Look, Pill
from mindbody.ui.widgets.choices import Chip
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.progress import CalmProgress
from mindbody.ui.widgets.surfaces import row_of

_WIDEST_PX = 680
_PERCENTS = tuple(range(0, 101, 5))
_LANES = {Lane.VOICE: words.VOICE, Lane.CUES: words.TONES, Lane.AMBIENCE: words.BACKGROUND}
_OWN = "own_"

# Asks the person for a file to read; "" for none.
ChooseFile = Callable[[QWidget], str]


class OwnFolder(Protocol):
    """Where sounds of one's own are kept; see mindbody/own_sounds.py."""

    def add(self, path: Path, told: Told) -> SoundEntry: ...

    def name(self, id: str, title: str) -> None: ...

    def delete(self, id: str) -> None: ...


def ask_sound(parent: QWidget) -> str:
    return ask_which(parent, words.KINDS, words.OWN)


class SoundsScreen(ColumnPage):
    """`changed` says that there are other soundscapes now; `trouble` is for people.

    `soundscapes` gives id and title of all there are, without "none"; ids of one's own
    begin with "own_".
    """

    changed = Signal()
    trouble = Signal(str)

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        listening: Listening,
        soundscapes: Callable[[], Sequence[Named]],
        own: OwnFolder,
        choose: ChooseFile = ask_sound,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, _WIDEST_PX, parent)
        self._preferences, self._listening = preferences, listening
        self._soundscapes, self._own, self._choose = soundscapes, own, choose
        self.job = Job(self)
        self.chips: dict[str, Chip] = {}
        self.hear_buttons: dict[str, IconButton] = {}
        self.delete_buttons: dict[str, IconButton] = {}
        self._heard = ""
        self._leaving: dict[str, str] = {}
        self.back_button = Pill(theme, words.BACK, "arrow-left", Look.GHOST)
        self.undo_button = Pill(theme, words.UNDO, "arrow-u-up-left", Look.QUIET)
        self.deleted = NoticeCard(theme, "", "", self.undo_button)
        self.deleted.title.hide()
        self.add_button = Pill(theme, words.ADD, "plus", Look.QUIET)
        self.stop_button = Pill(theme, words.STOP, "x", Look.GHOST)
        self.progress = CalmProgress(theme, words.OWN)
        self.state = Label(theme, "", Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.levels = {
            lane: Steps(theme, name, _PERCENTS, lambda n: f"{n} %") for lane, name in _LANES.items()
        }
        self._list, self._group = QWidget(), QButtonGroup(self)
        self._lay_out()
        self._wire()

    def open(self) -> None:
        self._fill()
        for lane, steps in self.levels.items():
            steps.show_value(round(getattr(self._preferences.now.levels, lane.value) * 100))
        self.scroller.verticalScrollBar().setValue(0)
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._listening.stop()
        self.delete_now()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Heading(self._theme, words.TITLE, Type.DISPLAY, inset=True))
        about = Label(self._theme, words.ABOUT, Type.READING, Ink.MUTED, wraps=True, inset=True)
        column.addWidget(about)
        cards = QVBoxLayout()
        cards.setContentsMargins(EDGE, 0, EDGE, 0)
        cards.setSpacing(M)
        self._background = card_of(self._theme, words.BACKGROUND, self._list)
        cards.addWidget(self._background)
        cards.addWidget(self.deleted)
        own = Label(self._theme, words.OWN_ABOUT, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        buttons = row_of(self.add_button, self.stop_button)
        cards.addWidget(card_of(self._theme, words.OWN, own, buttons, self.progress, self.state))
        cards.addWidget(card_of(self._theme, words.LEVELS, *self.levels.values()))
        column.addLayout(cards)
        self._frame_body()
        self.deleted.hide()
        self.state.hide()
        self._show_running(False)

    def _wire(self) -> None:
        self.back_button.clicked.connect(self.back)
        self.undo_button.clicked.connect(self._undo)
        self.add_button.clicked.connect(self.add)
        self.stop_button.clicked.connect(self.job.stop)
        self.job.progress.connect(self.progress.setValue)
        self.job.done.connect(self._added)
        self.job.failed.connect(self._ended)
        self.job.stopped.connect(lambda: self._ended(words.STOPPED))
        self._listening.heard.connect(self._show_heard)
        for lane, steps in self.levels.items():
            steps.changed.connect(lambda percent, lane=lane: self._set_level(lane, percent))

    def _fill(self) -> None:
        """A line for each soundscape that stays."""
        layout = self._background.layout()
        assert layout is not None
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.chips, self.hear_buttons, self.delete_buttons = {}, {}, {}
        self._group = QButtonGroup(self)
        for id, title in (("", words.NONE), *self._soundscapes()):
            if id not in self._leaving:
                column.addLayout(self._line(id, title))
        layout.replaceWidget(self._list, fresh)
        self._list.hide()
        self._list.deleteLater()
        self._list = fresh
        now = self._preferences.now.ambience
        self.chips[now if now in self.chips else ""].setChecked(True)

    def _line(self, id: str, title: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(0)
        chip = Chip(self._theme, title)
        chip.clicked.connect(lambda: self._chosen(id))
        self._group.addButton(chip)
        self.chips[id] = chip
        line.addWidget(chip)
        line.addStretch()
        if id:
            hear = IconButton(
                self._theme, f"{said(words.HEAR)}: {said(title)}", "speaker-simple-high"
            )
            hear.clicked.connect(lambda: self._hear(id))
            self.hear_buttons[id] = hear
            line.addWidget(hear)
        if id.startswith(_OWN):
            delete = IconButton(self._theme, f"{said(words.DELETE)}: {title}", "trash")
            delete.clicked.connect(lambda: self._delete(id, title))
            self.delete_buttons[id] = delete
            line.addWidget(delete)
        return line

    def _chosen(self, id: str) -> None:
        self._preferences.set(ambience=id)
        if id:
            self._hear(id, again=True)
        else:
            self._listening.stop()

    def _hear(self, id: str, *, again: bool = False) -> None:
        if self._heard == id and not again:
            self._listening.stop()
            return
        timeline = scape_alone()
        levels = replace(self._preferences.now.levels, muted=False)
        self._heard = id
        self._listening.hear(timeline, SoundChoice(ambience=id), levels, 0, timeline.length_ms)

    def _show_heard(self, start_ms: int) -> None:
        if start_ms < 0:
            self._heard = ""
        titles = {id: chip.text() for id, chip in self.chips.items()}
        for id, button in self.hear_buttons.items():
            heard = id == self._heard
            name = words.HUSH if heard else words.HEAR
            button.show_as(f"{said(name)}: {titles[id]}", "x" if heard else "speaker-simple-high")

    def _set_level(self, lane: Lane, percent: int) -> None:
        levels: Levels = self._preferences.now.levels.with_level(lane, percent / 100)
        self._preferences.set(levels=levels)

    def add(self) -> None:
        """Ask which, and take it in."""
        chosen = self._choose(self)
        if not chosen or self.job.is_running:
            return
        path = Path(chosen)
        title = " ".join(path.stem.replace("_", " ").split())[:LONGEST_TITLE] or said(words.OWN)

        def work(told: Told) -> tuple[str, str]:
            return self._own.add(path, told).id, title

        self.progress.setValue(0)
        self._show_state(words.ADDING)
        self.job.start(work)
        self._show_running(True)

    def _added(self, added: tuple[str, str]) -> None:
        id, title = added
        try:
            self._own.name(id, title)
        except MindbodyError as problem:
            self.trouble.emit(str(problem))
        self._ended(said(words.ADDED, title=as_is(title)))
        self._fill()
        self.changed.emit()

    def _ended(self, state: str) -> None:
        self._show_running(False)
        self._show_state(state)

    def _show_state(self, state: str) -> None:
        self.state.setText(state)
        self.state.setVisible(bool(state))
        announce(self, state)

    def _show_running(self, runs: bool) -> None:
        self.add_button.setEnabled(not runs)
        self.stop_button.setVisible(runs)
        self.progress.setVisible(runs)

    def _delete(self, id: str, title: str) -> None:
        """Away from the list at once, and from the disk when the page is left."""
        self._listening.stop()
        self._leaving[id] = title
        if self._preferences.now.ambience == id:
            self._preferences.set(ambience="")
        message = said(words.DELETED, title=as_is(title))
        self.deleted.text.setText(message)
        self.deleted.show()
        self._fill()
        announce(self.deleted, message)
        self.undo_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _undo(self) -> None:
        self._leaving.clear()
        self.deleted.hide()
        self._fill()

    def delete_now(self) -> None:
        """Delete for good what was taken off the list, as when the page is left."""
        if not self._leaving:
            return
        try:
            for id in self._leaving:
                self._own.delete(id)
        except StoreError as problem:
            self.trouble.emit(str(problem))
        self._leaving.clear()
        self.deleted.hide()
        self.changed.emit()
