"""Two other ways to hear the breath: soft air without words, and one gliding tone.

Both keep the contract of synth.py; noise is the same for the same phase and length.
"""

from __future__ import annotations

import zlib

import numpy as np
from numpy.typing import NDArray

from mindbody.core.timeline import FRAMES_PER_MS, SAMPLE_RATE_HZ
from mindbody.sound.synth import Sound, onset

AIR_PEAK = 0.088
GLIDE_PEAK = 0.062
_HOLD_SHARE = 0.22
_RISE_MS, _FALL_MS = 450, 700

# Where the air is brightest at the start and at the end of each phase.
_AIR_HZ = {
    "tone_in": (300.0, 620.0),
    "tone_out": (540.0, 230.0),
    "tone_top_up": (560.0, 760.0),
    "hold_high": (430.0, 430.0),
    "hold_low": (240.0, 240.0),
}
_GLIDE_HZ = {
    "tone_in": (164.81, 329.63),
    "tone_out": (329.63, 164.81),
    "tone_top_up": (329.63, 440.0),
    "hold_high": (329.63, 329.63),
    "hold_low": (164.81, 164.81),
}
_AIR_BANDS_HZ = np.geomspace(170.0, 1_100.0, 7)
_OVERTONES = ((1.0, 1.0), (2.0, 0.10), (3.0, 0.025))


def air(sound: str, length_ms: int, *, low: bool = False) -> Sound:
    """A soft stream of air that fills `length_ms`: lighter inwards, darker outwards."""
    phase = _phase(sound, low)
    frames = length_ms * FRAMES_PER_MS
    rng = np.random.default_rng(zlib.crc32(f"{phase} {length_ms}".encode()))
    colour_hz = _path(_AIR_HZ[phase], frames)
    stream = np.zeros((frames, 2))
    for band_hz in _AIR_BANDS_HZ:
        near = np.exp(-0.5 * (np.log2(colour_hz / band_hz) / 0.42) ** 2)
        stream += _narrow(rng, frames, band_hz) * near[:, None]
    return _shaped(_even(stream), phase, AIR_PEAK, 0.42, 0.34)


def glide(sound: str, length_ms: int, *, low: bool = False) -> Sound:
    """One tone that rises an octave with the breath and falls with it."""
    phase = _phase(sound, low)
    turns = np.cumsum(_path(_GLIDE_HZ[phase], length_ms * FRAMES_PER_MS)) / SAMPLE_RATE_HZ
    tone = sum(weight * np.sin(2 * np.pi * ratio * turns) for ratio, weight in _OVERTONES)
    time_s = np.arange(len(turns)) / SAMPLE_RATE_HZ
    sides = [tone * (1.0 + 0.10 * np.sin(2 * np.pi * 0.2 * time_s + lag)) for lag in (0.0, 2.2)]
    return _shaped(np.stack(sides, axis=1), phase, GLIDE_PEAK, 0.22, 0.24)


def _phase(sound: str, low: bool) -> str:
    return ("hold_low" if low else "hold_high") if sound == "tone_hold" else sound


def _path(ends_hz: tuple[float, float], frames: int) -> NDArray[np.float64]:
    """A pitch that leaves one end softly and reaches the other softly."""
    along = np.arange(frames) / max(1, frames - 1)
    path: NDArray[np.float64] = ends_hz[0] * (ends_hz[1] / ends_hz[0]) ** (
        along**2 * (3 - 2 * along)
    )
    return path


def _narrow(rng: np.random.Generator, frames: int, middle_hz: float) -> NDArray[np.float64]:
    """Two sides of noise around a pitch, mostly alike."""
    size = 1 << (frames - 1).bit_length()
    hz = np.maximum(np.fft.rfftfreq(size, 1.0 / SAMPLE_RATE_HZ), 1.0)
    weight = np.exp(-0.5 * (np.log2(hz / middle_hz) / 0.30) ** 2) / np.sqrt(hz)
    noises = [
        np.fft.irfft(weight * (rng.standard_normal(len(hz)) + 1j * rng.standard_normal(len(hz))))
        for _ in range(3)
    ]
    middle, left, right = (one[:frames] / np.std(one) for one in noises)
    return np.stack([0.8 * middle + 0.6 * left, 0.8 * middle + 0.6 * right], axis=1)


def _even(stream: NDArray[np.float64]) -> NDArray[np.float64]:
    """The same air without its gusts: neither its power nor its peaks stand out."""
    hop = SAMPLE_RATE_HZ // 50
    power = (stream**2).mean(axis=1)
    power = np.pad(power, (0, -len(power) % hop), mode="edge").reshape(-1, hop).mean(axis=1)
    smooth = np.convolve(np.pad(power, 1, mode="edge"), np.full(3, 1 / 3), "valid")
    at = (np.arange(len(stream)) + 0.5) / hop - 0.5
    level = np.interp(at, np.arange(len(smooth)), np.sqrt(smooth))
    even: NDArray[np.float64] = np.tanh(stream / (2.0 * level[:, None]))
    return even


def _shaped(
    stream: NDArray[np.float64], phase: str, peak: float, onset_share: float, release_share: float
) -> Sound:
    frames = len(stream)
    rise = max(round(onset_share * frames), _RISE_MS * FRAMES_PER_MS)
    fall = max(round(release_share * frames), _FALL_MS * FRAMES_PER_MS)
    level = onset(frames, rise) * onset(frames, fall)[::-1]
    shaped = stream * level[:, None]
    if phase.startswith("hold"):
        peak *= _HOLD_SHARE
    scaled: Sound = (shaped * (peak / np.max(np.abs(shaped)))).astype(np.float32)
    return scaled
