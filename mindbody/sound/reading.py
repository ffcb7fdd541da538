"""The voice that reads panels aloud: which sentences it has, and how long each takes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from mindbody.core.fit import Speech
from mindbody.errors import SoundUnavailable
from mindbody.sound.folder import audio_dir
from mindbody.sound.voice.catalogue import VOICES
from mindbody.sound.voice.clips import VoiceClips
from mindbody.sound.voice.lengths import speech_of

FOLDER = "learn"


class PanelVoice:
    """The clips of the one voice that reads panels. Nothing raises where clips are missing."""

    def __init__(self) -> None:
        self.voice = next(voice.id for voice in VOICES if voice.reads_panels)
        try:
            self._folder: Path | None = audio_dir() / FOLDER
        except SoundUnavailable:
            self._folder = None
        self._clips = VoiceClips(self._folder) if self._folder else None

    def has(self, texts: Iterable[str]) -> bool:
        """Whether all of these can be heard."""
        return self._clips is not None and not self._clips.missing(self.voice, texts)

    def speech(self) -> Speech:
        """How many ms a sentence takes."""
        assert self._folder is not None
        return speech_of(self.voice, self._folder)
