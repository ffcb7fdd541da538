"""Clips on disk: Ogg Vorbis at the engine's rate, mono."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import soundfile  # type: ignore[import-untyped]

from mindbody.errors import SoundUnavailable
from mindbody.sound.loudness import Samples
from mindbody.sound.voice.engine import ENGINE_RATE_HZ

# Vorbis quality 3 of 10.
_SMALLNESS = 0.7
_BLOCK_FRAMES = 1 << 15


def write_clip(file: Path, samples: Samples) -> None:
    """Samples (n,) at `ENGINE_RATE_HZ` as Ogg Vorbis; whole or not at all."""
    draft = file.with_name(file.name + ".part")
    with soundfile.SoundFile(
        *(draft, "w", ENGINE_RATE_HZ, 1, "VORBIS"), format="OGG", compression_level=_SMALLNESS
    ) as ogg:
        for start in range(0, len(samples), _BLOCK_FRAMES):
            ogg.write(samples[start : start + _BLOCK_FRAMES])
    draft.replace(file)


def read_clip(file: Path) -> Samples:
    """A clip as float32 (n,) at `ENGINE_RATE_HZ`. Raises SoundUnavailable."""
    try:
        samples, rate_hz = soundfile.read(file, dtype="float32")
    except (OSError, soundfile.SoundFileError) as error:
        raise SoundUnavailable("A clip of the voice cannot be read; it stays a caption.") from error
    if rate_hz != ENGINE_RATE_HZ or samples.ndim != 1:
        raise SoundUnavailable("A clip of the voice has another format; it stays a caption.")
    return np.asarray(samples, np.float32)


def samples_sha256(samples: Samples) -> str:
    """Hash of samples in 16 bit, the same on every machine that decodes them alike."""
    return hashlib.sha256(np.round(samples * 32767).astype("<i2").tobytes()).hexdigest()
