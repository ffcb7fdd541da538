"""Spoken lines for the mixer: looked up by voice and text, decoded when they are needed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from threading import Lock

import numpy as np

from mindbody.core.timeline import FRAMES_PER_MS
from mindbody.errors import MindbodyError
from mindbody.sound.loudness import Samples, amplitude, true_peak_dbtp
from mindbody.sound.mix import Clip
from mindbody.sound.voice.catalogue import VOICES, Voice
from mindbody.sound.voice.engine import Engine, open_engine
from mindbody.sound.voice.files import read_clip
from mindbody.sound.voice.index import ClipEntry, read_index
from mindbody.sound.voice.shape import doubled, length_ms
from mindbody.sound.voice.speak import speak

_log = logging.getLogger(__name__)

# A session comes back to a few lines; the rest is decoded again in some milliseconds.
_KEPT_CLIPS = 16

OpenEngine = Callable[[str, Path], Engine]


class VoiceClips:
    """The clips under one `audio/voice` folder, and lines of one's own spoken for a session.

    What is not there is looked for under the folders `more`.

    Lines of one's own live in memory only: what a therapist writes for somebody is never
    laid down as sound on the disk. No method raises for a voice or clip that is missing or
    damaged: the line is then a caption.
    """

    def __init__(
        self, folder: Path, open_engine: OpenEngine = open_engine, more: tuple[Path, ...] = ()
    ) -> None:
        self._folder, self._more = folder, more
        self._open_engine = open_engine
        self._indexes: dict[tuple[Path, str], dict[str, ClipEntry]] = {}
        self._own: dict[tuple[str, str], Clip] = {}
        self._engines: dict[str, Engine] = {}
        self._lock = Lock()
        self._decoded = lru_cache(_KEPT_CLIPS)(self._decode)

    def voices(self) -> tuple[Voice, ...]:
        """The voices that have clips here, in the order of the catalogue."""
        return tuple(voice for voice in VOICES if self._index(self._folder, voice.id))

    def frames(self, voice: str, text: str) -> int:
        """How long the clip of a line is at 48 kHz, without decoding it; 0 where there is none."""
        if own := self._own.get((voice, text)):
            return len(own.samples)
        entry = self._found(voice, text)[1]
        return entry.length_ms * FRAMES_PER_MS if entry else 0

    def clip(self, voice: str, text: str) -> Clip:
        """The clip of a line: int16 (frames, 2) at 48 kHz, from 0 to 0; silence if unreadable.

        Raises KeyError for a line that `frames` does not know.
        """
        return self._own.get((voice, text)) or self._decoded(voice, text)

    def missing(self, voice: str, texts: Iterable[str]) -> tuple[str, ...]:
        """The texts without a clip in this voice, each once."""
        return tuple(text for text in dict.fromkeys(texts) if not self.frames(voice, text))

    def prepare(self, voice: str, texts: Iterable[str]) -> tuple[str, ...]:
        """Speak the texts that have no clip yet; returns those that stay captions.

        May take seconds, so call it before a session and not on the window's thread.
        """
        left = []
        for text in self.missing(voice, texts):
            try:
                self._own[voice, text] = self._spoken(voice, text)
            except MindbodyError as error:
                _log.info("a line stays a caption: %s", type(error).__name__)
                left.append(text)
        return tuple(left)

    def _spoken(self, voice: str, text: str) -> Clip:
        chosen = next(one for one in VOICES if one.id == voice)
        with self._lock:
            if voice not in self._engines:
                self._engines[voice] = self._open_engine(voice, self._folder / voice)
            samples = speak(text, self._engines[voice], chosen)
        return for_mixer(samples, length_ms(samples))

    def _found(self, voice: str, text: str) -> tuple[Path, ClipEntry | None]:
        """The folder that has a line, and its entry; None where there is none."""
        for folder in (self._folder, *self._more):
            if entry := self._index(folder, voice).get(text):
                return folder, entry
        return self._folder, None

    def _index(self, folder: Path, voice: str) -> dict[str, ClipEntry]:
        key = (folder, voice)
        if key not in self._indexes:
            try:
                clips = read_index(folder / voice).clips
            except MindbodyError as error:
                _log.warning("no clips of the voice %s: %s", voice, type(error).__name__)
                clips = []
            self._indexes[key] = {entry.text: entry for entry in clips}
        return self._indexes[key]

    def _decode(self, voice: str, text: str) -> Clip:
        folder, entry = self._found(voice, text)
        if entry is None:
            raise KeyError(text)
        try:
            samples = read_clip(folder / voice / f"{entry.file}.ogg")
        except MindbodyError as error:
            _log.warning("a clip of the voice %s is left out: %s", voice, type(error).__name__)
            samples = np.zeros(0, np.float32)
        return for_mixer(samples, entry.length_ms)


def for_mixer(samples: Samples, length_ms: int) -> Clip:
    """Samples (n,) of the engine's rate as the mixer takes them, exactly `length_ms` long."""
    frames = length_ms * FRAMES_PER_MS
    mono = np.zeros(frames, np.float32)
    double = doubled(samples)[:frames]
    mono[: len(double)] = double
    # A lossy codec smears the faded edges a little, so they are closed again.
    edge = np.linspace(0, 1, min(4 * FRAMES_PER_MS, frames // 2), endpoint=False, dtype=np.float32)
    mono[: len(edge)] *= edge
    mono[frames - len(edge) :] *= edge[::-1]
    pcm = np.round(mono * 32767).astype(np.int16)
    # Both sides are one: seen twice, kept once.
    return Clip(np.broadcast_to(pcm[:, None], (frames, 2)), amplitude(true_peak_dbtp(mono)))
