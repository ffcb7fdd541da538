"""Taking a session along: a format, captions beside it, a place, and what came of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.timeline import Timeline
from mindbody.errors import InvalidFile
from mindbody.language import as_is, said
from mindbody.ui.access import announce
from mindbody.ui.choosing import ChooseWhere, ask_where
from mindbody.ui.fonts import Type
from mindbody.ui.jobs import Job, Told
from mindbody.ui.screens.back_page import ColumnPage, card_of
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.exercise.reading import CopyText
from mindbody.ui.theme import SESSION_TARGET, M, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.choices import Switch
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.progress import CalmProgress
from mindbody.ui.widgets.surfaces import row_of
from mindbody.ui.words import minutes, title_of

TITLE = "Take along"
ABOUT = (
    "The whole session as a sound file, for a phone or another player. Whoever has the file can "
    "hear it, so keep it where it suits you."
)
WHAT, FORMAT, RESULT = "What it holds", "Format", "Saved"
FORMATS = {
    "ogg": ("OGG", "Small, and good for most players. It has chapters."),
    "mp3": ("MP3", "Plays almost everywhere."),
    "flac": ("FLAC", "As it is, without loss. Larger."),
    "wav": ("WAV", "As it is, for editing. Very large."),
}
CAPTIONS = "Captions beside it, as a VTT file"
SAVE, STOP, BACK = "Choose where to save it", "Stop", "Back"
SAVING = "Being written. You can go on with other things here."
STOPPED = "Stopped. No file was left behind."
SAVED = "It is in {folder}, as {name}."
SAVED_WITH = "It is in {folder}, as {name}, with its captions beside it."

_WIDEST_PX = 680
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class TakeAlongScreen(ColumnPage):
    """Writes one file at a time, away from the window's thread."""

    def __init__(
        self,
        theme: Theme,
        levels: Callable[[], Levels],
        choose: ChooseWhere = ask_where,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, _WIDEST_PX, parent)
        self._levels, self._choose = levels, choose
        self._timeline: Timeline | None = None
        self._sounds = SoundChoice()
        self.job = Job(self)
        self.back_button = Pill(theme, BACK, "arrow-left", Look.GHOST)
        self.what = Label(theme, "", Type.BODY, wraps=True, inset=True)
        values = [(ending, name) for ending, (name, _) in FORMATS.items()]
        self.format = OneOf(theme, FORMAT, values, named=False)
        self.format_about = Label(theme, "", Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.captions = Switch(theme, CAPTIONS)
        self.save_button = Pill(theme, SAVE, "export", Look.PRIMARY, height_px=SESSION_TARGET)
        self.stop_button = Pill(theme, STOP, "x", Look.GHOST, height_px=SESSION_TARGET)
        self.progress = CalmProgress(theme, TITLE)
        self.state = Label(theme, "", Type.BODY, Ink.MUTED, wraps=True, inset=True)
        self.result = CopyText(theme, RESULT, "")
        self._lay_out()
        self._wire()
        self._format_picked("ogg")
        self.captions.setChecked(True)

    def open(self, timeline: Timeline, sounds: SoundChoice) -> None:
        """Offer a session; one that is being written goes on."""
        self._timeline, self._sounds = timeline, sounds
        self.what.setText(f"{self._title}, {minutes(timeline.length_ms)}.")
        if not self.job.is_running:
            self._show_state("")
            self.result.hide()
        self.scroller.verticalScrollBar().setValue(0)
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _title(self) -> str:
        timeline = self._timeline
        return said(title_of(timeline.routine_id, timeline.title)) if timeline is not None else ""

    def save(self) -> None:
        """Ask where, and write it there."""
        if self._timeline is None or self.job.is_running:
            return
        ending = self._ending()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        suggested = str(Path(folder) / f"{file_name(self._title)}.{ending}")
        chosen = self._choose(self, suggested, f"{FORMATS[ending][0]} (*.{ending})")
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != f".{ending}":
            path = path.with_name(f"{path.name}.{ending}")
        self._start(self._timeline, path)

    def _start(self, timeline: Timeline, path: Path) -> None:
        sounds, levels, captions = self._sounds, self._levels(), self.captions.isChecked()

        def work(told: Told) -> tuple[Path, bool]:
            from mindbody.sound.captions import captions_vtt
            from mindbody.sound.export import export

            export(timeline, sounds, levels, path, told=told)
            if captions:
                _write(path.with_suffix(".vtt"), captions_vtt(timeline))
            return path, captions

        self.result.hide()
        self.progress.setValue(0)
        self._show_state(SAVING)
        self.job.start(work)
        self._show_running(True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Heading(self._theme, TITLE, Type.DISPLAY, inset=True))
        about = Label(self._theme, ABOUT, Type.READING, Ink.MUTED, wraps=True, inset=True)
        column.addWidget(about)
        cards = QVBoxLayout()
        cards.setContentsMargins(EDGE, 0, EDGE, 0)
        cards.setSpacing(M)
        cards.addWidget(card_of(self._theme, WHAT, self.what))
        cards.addWidget(card_of(self._theme, FORMAT, self.format, self.format_about, self.captions))
        column.addLayout(cards)
        buttons = row_of(self.save_button, self.stop_button, spacing=M)
        for widget in (buttons, self.progress, self.state, self.result):
            column.addWidget(widget)
        self._frame_body()
        self.result.hide()
        self.state.hide()
        self._show_running(False)

    def _wire(self) -> None:
        self.back_button.clicked.connect(self.back)
        self.save_button.clicked.connect(self.save)
        self.stop_button.clicked.connect(self.job.stop)
        self.format.picked.connect(self._format_picked)
        self.job.progress.connect(self.progress.setValue)
        self.job.done.connect(self._done)
        self.job.failed.connect(self._ended)
        self.job.stopped.connect(lambda: self._ended(STOPPED))

    def _format_picked(self, ending: str) -> None:
        self.format.show_value(ending)
        self.format_about.setText(FORMATS[ending][1])

    def _ending(self) -> str:
        return next(id for id, chip in self.format.chips.items() if chip.isChecked())

    def _done(self, result: object) -> None:
        assert isinstance(result, tuple)
        path, captions = result
        words = SAVED_WITH if captions else SAVED
        self.result.setText(
            as_is(said(words, folder=as_is(str(path.parent)), name=as_is(path.name)))
        )
        self.result.show()
        self._ended("")
        announce(self, self.result.text())

    def _ended(self, words: str) -> None:
        self._show_running(False)
        self._show_state(words)

    def _show_state(self, words: str) -> None:
        self.state.setText(words)
        self.state.setVisible(bool(words))
        announce(self, words)

    def _show_running(self, runs: bool) -> None:
        self.save_button.setEnabled(not runs)
        self.stop_button.setVisible(runs)
        self.progress.setVisible(runs)


def file_name(title: str) -> str:
    """A title as the name of a file, without an ending."""
    plain = " ".join(_NOT_IN_NAMES.sub(" ", title).split()).strip(". ")
    return plain[:80] or said("Session")


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as fault:
        raise InvalidFile(
            "the sound is written, but its captions could not be",
            "Choose a folder of your own with enough room.",
            file=path.name,
        ) from fault
