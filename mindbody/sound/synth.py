"""The tones of a session, made for the length they have to fill.

All sounds are float32 arrays (n, 2) at 48 kHz, left and right, full scale 1. Each begins
and ends at zero, rises no faster than a straight ramp of 200 ms to its peak, falls no
faster than one of 300 ms, and has its fundamentals between 150 and 500 Hz: exaggerated
startle is a symptom of PTSD.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mindbody.core.timeline import FRAMES_PER_MS, SAMPLE_RATE_HZ

Sound = NDArray[np.float32]

# The loudest sample of each kind of cue; together with the budget in mix.py they keep the
# whole mix under -6 dBTP and cues at least 6 dB under the voice.
TONE_PEAK = 0.070
HOLD_PEAK = 0.024
NOTE_PEAK = 0.070

# A raised cosine is pi/2 times as steep at its middle as a straight ramp of its length.
ONSET_MS = 375
RELEASE_MS = 620
_NOTE_ONSET_MS = 520
_NOTE_FALL_S = 1.15
_CUT_RELEASE_MS = 900

F3_HZ, A3_HZ, C4_HZ, E4_HZ = 174.614, 220.0, 261.626, 329.628

_PARTIALS = (1.0, 0.26, 0.09, 0.03)
# Root and fifth: open, neither glad nor sad.
_PAD = ((1.0, 1.0), (1.5, 0.34))
_SHIMMER = 0.26


@dataclass(frozen=True, slots=True)
class Shape:
    """How a pad moves: pitch from and to, loudness from and to (1 is its peak)."""

    from_hz: float
    to_hz: float
    from_level: float
    to_level: float
    onset_share: float
    release_share: float
    peak: float


SHAPES = {
    "tone_in": Shape(F3_HZ, C4_HZ, 0.50, 1.0, 0.36, 0.15, TONE_PEAK),
    "tone_out": Shape(C4_HZ, F3_HZ, 1.0, 0.45, 0.12, 0.30, TONE_PEAK),
    "tone_top_up": Shape(C4_HZ, E4_HZ, 0.85, 1.0, 0.33, 0.30, TONE_PEAK),
    "hold_high": Shape(C4_HZ, C4_HZ, 1.0, 1.0, 0.25, 0.25, HOLD_PEAK),
    "hold_low": Shape(F3_HZ, F3_HZ, 1.0, 1.0, 0.25, 0.25, HOLD_PEAK),
}
PHASE_TONES = ("tone_in", "tone_out", "tone_top_up", "tone_hold")
# Each note of a mark: how long after the onset it begins and ends, its pitch, its level.
NOTES = {
    "mark_soft": ((0, 4000, F3_HZ, 1.0),),
    "end_soft": ((0, 2400, A3_HZ, 0.95), (1700, 6000, F3_HZ, 1.0)),
}
NOTE_MS = {"mark_soft": 4000, "end_soft": 6000}


def tone(sound: str, length_ms: int, *, low: bool = False) -> Sound:
    """A phase tone that fills `length_ms` (1,000 to 10,000), or a mark at most that long.

    `low` sets a hold at the lower end of the breath, where the lungs are empty. Unknown
    names raise KeyError.
    """
    if sound in NOTES:
        return cut_short(notes(sound), length_ms * FRAMES_PER_MS)
    if sound == "tone_hold":
        sound = "hold_low" if low else "hold_high"
    return pad(SHAPES[sound], length_ms * FRAMES_PER_MS)


def pad(shape: Shape, frames: int) -> Sound:
    """A soft chord that glides along `shape` for `frames` frames."""
    along = np.arange(frames) / max(1, frames - 1)
    glide = along * along * (3.0 - 2.0 * along)
    pitch_hz = shape.from_hz * (shape.to_hz / shape.from_hz) ** glide
    level = shape.from_level + (shape.to_level - shape.from_level) * glide
    level *= onset(frames, _ramp_frames(shape.onset_share, ONSET_MS, 1600, frames))
    level *= onset(frames, _ramp_frames(shape.release_share, RELEASE_MS, 2200, frames))[::-1]
    return _to_peak(_chorus(pitch_hz) * level[:, None], shape.peak)


def notes(sound: str) -> Sound:
    """One or two low mellow notes that ring out."""
    frames = NOTE_MS[sound] * FRAMES_PER_MS
    ringing = np.zeros((frames, 2))
    for from_ms, to_ms, pitch_hz, level in NOTES[sound]:
        part = slice(from_ms * FRAMES_PER_MS, to_ms * FRAMES_PER_MS)
        time_s = np.arange(part.stop - part.start) / SAMPLE_RATE_HZ
        bloom = onset(len(time_s), _NOTE_ONSET_MS * FRAMES_PER_MS) * np.exp(-time_s / _NOTE_FALL_S)
        bloom *= onset(len(time_s), 2 * RELEASE_MS * FRAMES_PER_MS)[::-1]
        ringing[part] += _chorus(np.full(len(time_s), pitch_hz)) * (level * bloom)[:, None]
    return _to_peak(ringing, NOTE_PEAK)


def onset(frames: int, ramp_frames: int) -> NDArray[np.float64]:
    """1 everywhere, but rising from 0 over the first `ramp_frames` as a raised cosine."""
    rising = np.ones(frames)
    ramp = min(ramp_frames, frames)
    rising[:ramp] = 0.5 - 0.5 * np.cos(np.pi * np.arange(ramp) / max(1, ramp))
    return rising


def cut_short(sound: Sound, frames: int) -> Sound:
    """At most `frames` frames of a sound, with a soft release where it was cut."""
    if frames >= len(sound):
        return sound
    release = onset(frames, min(frames * 2 // 3, _CUT_RELEASE_MS * FRAMES_PER_MS))[::-1]
    shortened: Sound = (sound[:frames] * release[:, None]).astype(np.float32)
    return shortened


def _ramp_frames(share: float, least_ms: int, most_ms: int, frames: int) -> int:
    return round(min(max(share * frames, least_ms * FRAMES_PER_MS), most_ms * FRAMES_PER_MS))


def _chorus(pitch_hz: NDArray[np.float64]) -> NDArray[np.float64]:
    """A chord with a slow shimmer: beside each note, each ear hears a copy that leans off it.

    The copies are quiet, so that both ears in one loudspeaker do not cancel each other.
    """
    time_s = np.arange(len(pitch_hz)) / SAMPLE_RATE_HZ
    turns = np.cumsum(pitch_hz) / SAMPLE_RATE_HZ
    both = np.zeros((len(pitch_hz), 2))
    for number, (ratio, weight) in enumerate(_PAD):
        both += (weight * _voice(ratio * turns))[:, None]
        for ear, side in enumerate((-1.0, 1.0)):
            sway = 0.09 * np.sin(2 * np.pi * (0.17 + 0.06 * number) * time_s + side * 1.3)
            lean = side * (0.21 + 0.13 * number) * time_s + 0.25 * (ear + number)
            both[:, ear] += _SHIMMER * weight * _voice(ratio * turns + sway + lean)
    return both


def _voice(turns: NDArray[np.float64]) -> NDArray[np.float64]:
    """A sine with its first partials, by sin((k+1)x) = 2 cos(x) sin(kx) - sin((k-1)x)."""
    angle = (2 * np.pi * (turns - np.floor(turns))).astype(np.float32)
    before, now, twice_cos = np.zeros_like(angle), np.sin(angle), 2 * np.cos(angle)
    total = np.zeros(len(angle))
    for weight in _PARTIALS:
        total += weight * now
        before, now = now, twice_cos * now - before
    return total


def _to_peak(sound: NDArray[np.float64], peak: float) -> Sound:
    loudest = float(np.max(np.abs(sound), initial=1e-9))
    scaled: Sound = (sound * (peak / loudest)).astype(np.float32)
    return scaled
