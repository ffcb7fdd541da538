"""How long each line takes in a voice, for timelines: read from the index, nothing decoded."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from mindbody.core.fit import Speech, estimated_speech_ms
from mindbody.errors import MindbodyError
from mindbody.sound.folder import audio_dir
from mindbody.sound.voice.index import read_index


def speech_of(voice: str | None, folder: Path | None = None) -> Speech:
    """How long a text takes to say, in ms: its clip in this voice, else the usual estimate.

    None, a voice without clips and a damaged index give the estimate, at which captions are
    easily read. `folder` holds the voices, by default the app's own.
    """
    if voice is None:
        return estimated_speech_ms
    try:
        lengths = _lengths(folder or audio_dir() / "voice", voice)
    except MindbodyError:
        return estimated_speech_ms
    return lambda text: lengths.get(text) or estimated_speech_ms(text)


@lru_cache(maxsize=4)
def _lengths(folder: Path, voice: str) -> Mapping[str, int]:
    return {clip.text: clip.length_ms for clip in read_index(folder / voice).clips}
