"""What seamless loops are made of: noise, hills and drops on a circle of samples.

Noise comes from its spectrum, envelopes and drops wrap round, so a loop has no seam to
hide. All sounds are float64 arrays at 48 kHz; where nothing else is said (frames, 2), of
no particular loudness.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mindbody.core.timeline import SAMPLE_RATE_HZ

Signal = NDArray[np.floating[Any]]
Weight = Callable[[Signal], Signal]

_STEP_FRAMES = 480


def band(low_hz: float, high_hz: float, tilt: float = 0.0, steep: int = 2) -> Weight:
    """A soft band-pass; `tilt` is the power of the amplitude over frequency (-0.5 is pink)."""

    def weight(hz: Signal) -> Signal:
        safe = np.maximum(hz, 1.0)
        shaped: Signal = safe**tilt
        shaped /= np.sqrt(1.0 + (low_hz / safe) ** (2 * steep))
        shaped /= np.sqrt(1.0 + (safe / high_hz) ** (2 * steep))
        shaped[0] = 0.0
        return shaped

    return weight


def noise(frames: int, rng: np.random.Generator, weight: Weight) -> Signal:
    """One channel of noise with the given spectrum, mean square 1."""
    hz: Signal = np.fft.rfftfreq(frames, 1.0 / SAMPLE_RATE_HZ)
    spectrum = rng.standard_normal(len(hz)) + 1j * rng.standard_normal(len(hz))
    shaped = np.fft.irfft(spectrum * weight(hz), frames)
    return unit(shaped)


def wide(frames: int, rng: np.random.Generator, weight: Weight, width: float = 0.7) -> Signal:
    """Two channels of noise; `width` 0 is one voice in the middle, 1 is two voices."""
    middle = noise(frames, rng, weight) * np.sqrt(1.0 - width**2)
    sides = [noise(frames, rng, weight) * width for _ in range(2)]
    return np.stack([middle + side for side in sides], axis=1)


def slow(frames: int, rng: np.random.Generator, period_s: float, depth: float) -> Signal:
    """A gain around 1 that wanders by about `depth`, changing over some `period_s`."""
    count = frames // _STEP_FRAMES
    rate_hz = SAMPLE_RATE_HZ / _STEP_FRAMES
    hz: Signal = np.fft.rfftfreq(count, 1.0 / rate_hz)
    spectrum = rng.standard_normal(len(hz)) + 1j * rng.standard_normal(len(hz))
    spectrum *= np.exp(-0.5 * (hz * period_s) ** 2)
    spectrum[0] = 0.0
    wander = unit(np.fft.irfft(spectrum, count))
    return stretch(np.exp(depth * np.tanh(wander * 0.7)), frames)


def stretch(points: Signal, frames: int) -> Signal:
    """Evenly spaced values joined by straight lines, round the circle."""
    step = frames // len(points)
    at = np.arange(frames) / step
    joined: Signal = np.interp(at, np.arange(len(points) + 1), np.append(points, points[0]))
    return joined


def swells(frames: int, starts_s: Signal, rise_s: Signal, fall_s: Signal, tops: Signal) -> Signal:
    """Soft hills, one after the other and over each other, round the circle."""
    count = frames // _STEP_FRAMES
    total = np.zeros(count)
    length_s = frames / SAMPLE_RATE_HZ
    time_s = np.arange(count) * _STEP_FRAMES / SAMPLE_RATE_HZ
    for start, rise, fall, top in zip(starts_s, rise_s, fall_s, tops, strict=True):
        since = (time_s - start) % length_s
        up = 0.5 - 0.5 * np.cos(np.pi * np.clip(since / rise, 0.0, 1.0))
        down = 0.5 + 0.5 * np.cos(np.pi * np.clip((since - rise) / fall, 0.0, 1.0))
        total += top * up * down
    return stretch(total, frames)


def drops(
    frames: int, rng: np.random.Generator, kernel: Signal, per_s: float, spread: float = 0.8
) -> Signal:
    """A small sound scattered over the circle and over the two sides, uneven in loudness."""
    count = round(per_s * frames / SAMPLE_RATE_HZ)
    at = rng.integers(0, frames, count)
    loud = rng.gamma(2.0, 0.5, count)
    pan = 0.5 + 0.5 * spread * rng.uniform(-1.0, 1.0, count)
    sides = np.sqrt(np.stack([pan, 1.0 - pan], axis=1)) * loud[:, None]
    total = np.zeros((frames + len(kernel), 2))
    for start, side in zip(at, sides, strict=True):
        total[start : start + len(kernel)] += kernel[:, None] * side
    total[: len(kernel)] += total[frames:]
    return total[:frames]


def plink(hz: float, fall_ms: float, rise_ms: float, glide: float = 0.0) -> Signal:
    """A tiny soft drop: a sine that dies away, its pitch rising by `glide` of itself."""
    time_s = np.arange(round((rise_ms + 7 * fall_ms) * SAMPLE_RATE_HZ / 1000)) / SAMPLE_RATE_HZ
    body = np.exp(-time_s * 1000 / fall_ms)
    rise = np.clip(time_s * 1000 / rise_ms, 0.0, 1.0)
    end = np.clip((time_s[-1] - time_s) * 1000 / fall_ms, 0.0, 1.0)
    angle = 2 * np.pi * hz * time_s * (1.0 + glide * time_s * 1000 / (7 * fall_ms))
    drop: Signal = np.sin(angle) * body * np.sin(0.5 * np.pi * rise) ** 2 * end
    return drop


def unit(signal: Signal) -> Signal:
    """The same signal with mean square 1."""
    scaled: Signal = signal / max(float(np.sqrt(np.mean(signal**2))), 1e-12)
    return scaled


def tamed(signal: Signal, highest: float) -> Signal:
    """Peaks held below `highest` by a gain that moves softly, round the circle."""
    step = 240
    blocks = np.abs(signal).max(axis=1).reshape(-1, step).max(axis=1)
    reach = 12
    near = np.max([np.roll(blocks, shift) for shift in range(-reach, reach + 1)], axis=0)
    gain = np.minimum(1.0, highest / np.maximum(near, 1e-12))
    window = np.hanning(2 * reach + 1)[1:-1]
    window /= window.sum()
    around = len(window) // 2
    smooth = np.convolve(np.pad(gain, around, mode="wrap"), window, mode="valid")
    held: Signal = signal * stretch(smooth, len(signal))[:, None]
    return held


def gusts(
    frames: int, rng: np.random.Generator, bands: Sequence[Weight], period_s: float, depth: float
) -> Signal:
    """Bands of noise whose loudness wanders for each on its own: the colour moves."""
    total = np.zeros((frames, 2))
    for number, weight in enumerate(bands):
        gain = slow(frames, rng, period_s * (1.0 - 0.08 * number), depth)
        total += wide(frames, rng, weight, 0.85) * gain[:, None]
    return total
