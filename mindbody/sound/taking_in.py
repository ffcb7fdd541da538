"""A file becomes a loop on disk: measured, softened, written, and measured again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO, NamedTuple

import numpy as np

from mindbody.errors import InvalidFile
from mindbody.sound import loudness
from mindbody.sound.files import Pcm, write_flac
from mindbody.sound.intake import Samples, Source
from mindbody.sound.intake import source_of as source_of
from mindbody.sound.soften import (
    MOST_SUDDEN_DB,
    QUIETEST_LUFS,
    TARGET_LUFS,
    Curve,
    Meter,
    applied,
    gains,
    sudden_rise_db,
)

_HINT = "Choose another file."


class Measured(NamedTuple):
    """What the mix goes by; see `SoundEntry`."""

    lufs: float
    peak_dbfs: float
    true_peak_dbtp: float


def take_in(source: Source, target: BinaryIO, told: Callable[[float], None]) -> Measured:
    """Write `source` as a soft loop to `target` as FLAC.

    `told` hears how much is done, 0 to 1. Raises InvalidFile where it cannot be made soft,
    and OSError where it cannot be written.
    """
    before, after = Meter(), Meter(finely=True)
    for _, block in _placed(source, told, 0.0):
        before.feed(block)
    if before.loudness_lufs < QUIETEST_LUFS:
        raise InvalidFile("there is hardly anything to hear in it.", _HINT, file=source.path.name)
    gain = gains(before)
    write_flac(target, _softened(source, gain, after, told))
    if sudden_rise_db(after.levels_db) > MOST_SUDDEN_DB:
        raise InvalidFile(
            "it grows louder too suddenly to be made soft.", _HINT, file=source.path.name
        )
    return Measured(
        # What is mostly quiet stays so: the mix raises nothing above this.
        round(max(after.loudness_lufs, TARGET_LUFS - 1.0), 2),
        round(loudness.decibel(float(after.peaks.max())), 2),
        round(after.true_peak_dbtp, 2),
    )


def _softened(
    source: Source, gain: Curve, meter: Meter, told: Callable[[float], None]
) -> Iterator[Pcm]:
    for at, block in _placed(source, told, 0.5):
        scaled = np.rint(applied(block, gain, at) * 32_768)
        pcm = np.clip(scaled, -32_768, 32_767).astype(np.int16)
        meter.feed(pcm.astype(np.float32) / np.float32(32_768))
        yield pcm


def _placed(
    source: Source, told: Callable[[float], None], share: float
) -> Iterator[tuple[int, Samples]]:
    """Each block of the loop with the frame at which it begins; half of the whole work."""
    at = 0
    for block in source.loop():
        yield at, block
        at += len(block)
        told(share + 0.5 * at / source.loop_frames)
