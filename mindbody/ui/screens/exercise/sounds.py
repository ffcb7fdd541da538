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

# A voice or a soundscape: its id and its name; an empty id is none.
Named = tuple[str, str]

# How the breath is heard, as (id, name); an empty id is not at all.
CUES: tuple[Named, ...] = (
    ("tones", words.SOFT_TONES),
    ("glide", words.GLIDE),
    ("breath", words.AIR),
    ("", words.NO_TONES),
)


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
        self.tones = OneOf(theme, words.TONES, CUES)
        self.background = OneOf(theme, words.BACKGROUND, soundscapes)
        self.voice.show_value(choice.voice or "")
        self.tones.show_value(choice.cues or "")
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
        self.tones.picked.connect(lambda id: self._take(cues=id or None))

    def _take(self, **changed: str | None) -> None:
        self.choice = replace(self.choice, **changed)
        self.chosen.emit(self.choice)


def sound_words(choice: SoundChoice, voices: Sequence[Named], soundscapes: Sequence[Named]) -> str:
    """What plays, in a few words: "Lighter voice, Soft tones, Rain"."""
    names = dict((*voices, *soundscapes, *CUES))
    parts = [
        names.get(choice.voice, "") if choice.voice else "",
        names.get(choice.cues, "") if choice.cues else "",
        names.get(choice.ambience, "") if choice.ambience else "",
    ]
    return ", ".join(said(part) for part in parts if part) or said(words.NO_SOUND)
