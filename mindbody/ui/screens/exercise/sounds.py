"""Which sounds a session plays: voice, tones, background."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.lanes import SoundChoice
from mindbody.language import said
from mindbody.ui.screens.exercise import words
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.theme import S, Theme
from mindbody.ui.widgets.choices import Switch

# A voice or a soundscape: its id and its name; an empty id is none.
Named = tuple[str, str]

_TONES = "tones"


class SoundPicker(QWidget):
    """`chosen` carries the whole choice each time."""

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        voices: Sequence[Named],
        soundscapes: Sequence[Named],
        choice: SoundChoice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.choice = choice
        self.voice = OneOf(theme, words.VOICE, [*voices, ("", words.NO_VOICE)])
        self.tones = Switch(theme, words.TONES)
        self.background = OneOf(theme, words.BACKGROUND, soundscapes)
        self.voice.show_value(choice.voice or "")
        self.tones.setChecked(choice.cues is not None)
        self.background.show_value(choice.ambience or "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for widget in (self.voice, self.tones, self.background):
            column.addWidget(widget)
        self.voice.setVisible(bool(voices))
        self.background.setVisible(len(soundscapes) > 1)
        self.voice.picked.connect(lambda id: self._take(voice=id or None))
        self.background.picked.connect(lambda id: self._take(ambience=id or None))
        self.tones.toggled.connect(lambda on: self._take(cues=_TONES if on else None))

    def _take(self, **changed: str | None) -> None:
        self.choice = replace(self.choice, **changed)
        self.chosen.emit(self.choice)


def sound_words(choice: SoundChoice, voices: Sequence[Named], soundscapes: Sequence[Named]) -> str:
    """What plays, in a few words: "Lighter voice, tones, Rain"."""
    names = dict((*voices, *soundscapes))
    parts = [
        names.get(choice.voice, "") if choice.voice else "",
        words.TONES if choice.cues else "",
        names.get(choice.ambience, "") if choice.ambience else "",
    ]
    return ", ".join(said(part) for part in parts if part) or said(words.NO_SOUND)
