"""Bells that are not struck: they bloom, ring, and die away by themselves.

The same contract as in synth.py. What makes a bell is its partials, which are no whole
multiples of its note, each dying away at its own pace; what startles is the stroke, and
there is none.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mindbody.core.timeline import FRAMES_PER_MS, SAMPLE_RATE_HZ
from mindbody.sound.synth import Sound, onset

BELL_PEAK = 0.062


@dataclass(frozen=True, slots=True)
class Bell:
    """A note, its partials (multiple of the note, weight, fall time in s), how it blooms.

    `beat_hz` is how far the two sides of each partial lie apart: bowls waver slowly.
    """

    title: str
    kind: str
    note_hz: float
    partials: tuple[tuple[float, float, float], ...]
    bloom_ms: int
    length_ms: int
    beat_hz: float


BELLS = {
    "bell_low": Bell(
        "Low bell",
        "bell",
        174.61,
        ((1.0, 1.0, 2.6), (2.0, 0.42, 2.0), (2.41, 0.20, 1.5), (3.0, 0.14, 1.1), (4.5, 0.05, 0.7)),
        520,
        9_000,
        0.25,
    ),
    "bell_clear": Bell(
        "Clear bell",
        "bell",
        329.63,
        ((1.0, 1.0, 2.2), (2.0, 0.30, 1.6), (2.76, 0.12, 1.1), (4.07, 0.04, 0.7)),
        520,
        8_000,
        0.4,
    ),
    "bowl": Bell(
        "Singing bowl",
        "bowl",
        196.0,
        ((1.0, 1.0, 4.2), (2.71, 0.26, 3.0), (5.05, 0.05, 1.6)),
        900,
        12_000,
        0.55,
    ),
}


def ring(id: str) -> Sound:
    """One bell by its id, ringing out to its end. Raises KeyError for one that there is not."""
    bell = BELLS[id]
    frames = bell.length_ms * FRAMES_PER_MS
    time_s = np.arange(frames) / SAMPLE_RATE_HZ
    ringing = np.zeros((frames, 2))
    for number, (ratio, weight, fall_s) in enumerate(bell.partials):
        fall = weight * np.exp(-time_s / fall_s)
        for share, beat in ((1.0, 0.0), (0.32, bell.beat_hz * (1.0 + 0.3 * number))):
            for ear, side in enumerate((-0.5, 0.5)):
                turns = (bell.note_hz * ratio + beat) * time_s + 0.13 * number + 0.12 * side
                ringing[:, ear] += share * fall * np.sin(2 * np.pi * turns)
    ringing *= onset(frames, bell.bloom_ms * FRAMES_PER_MS)[:, None]
    ringing *= onset(frames, frames // 2)[::-1][:, None]
    rung: Sound = (ringing * (BELL_PEAK / np.max(np.abs(ringing)))).astype(np.float32)
    return rung
