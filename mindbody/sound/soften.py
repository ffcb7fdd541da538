"""How loud a soundscape is along its way, and the gain that makes it even and soft.

`Meter` measures block by block; `gains` decides. The bounds are those of the startle-safe
contract: the loudness of all soundscapes, peaks below a ceiling, and no sudden rise.
"""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray

from mindbody.core.timeline import SAMPLE_RATE_HZ
from mindbody.sound import loudness
from mindbody.sound.intake import HOP, Samples

Curve = NDArray[np.float64]

TARGET_LUFS = -23.0
# Above its loudness a soundscape may peak by this much; the budget of mix.py rests on it.
CEILING_DBTP = TARGET_LUFS + 12.2
# Quieter than this, and what is there is mostly the noise of the recording.
QUIETEST_LUFS = -60.0
# Within 0.2 s, over all that was heard in the 3 s before; a rise below this goes unnoticed.
MOST_SUDDEN_DB = 6.0
PEAK_FRAMES = HOP // 20
_LEVEL_FRAMES = HOP // 5

_CONTEXT = SAMPLE_RATE_HZ
# Between samples a sound goes higher than in them, noise by up to 1.5 dB.
_CEILING = loudness.amplitude(CEILING_DBTP - 1.5)
# How much louder than anything in the last 3 s it may get in each 20 ms, and what counts as
# silence before a rise: steady birds or a voice with pauses stay, a bang out of nothing goes.
_RISE_DB, _FLOOR_DB, _RECENT = 0.1, 30.0, 150
_AHEAD = 3
_ROUNDS, _LOOKS = 8, 3
_REACH = 12


class Meter:
    """Feed it blocks (multiples of 0.1 s); it keeps curves, never the sound.

    Peaks between samples take the longest to find, and are looked for only when `finely`.
    """

    def __init__(self, *, finely: bool = False) -> None:
        self._finely = finely
        self._before = np.zeros((_CONTEXT, 2), np.float32)
        self._heard: list[Curve] = []
        self._levels: list[Curve] = []
        self._peaks: list[Curve] = []
        self._true_peak_dbtp = loudness.decibel(0.0)

    def feed(self, block: Samples) -> None:
        joined = np.concatenate([self._before, block])
        # Of the curve, what ends within the block: 0.4 s each, one every 0.1 s.
        curve = loudness.momentary_curve_lufs(joined, SAMPLE_RATE_HZ)
        self._heard.append(curve[-(len(block) // HOP) :])
        power = np.mean(block.astype(np.float64) ** 2, axis=1)
        power = power.reshape(-1, _LEVEL_FRAMES).mean(axis=1)
        self._levels.append(10 * np.log10(power + 1e-12))
        loudest = np.abs(block).max(axis=1).reshape(-1, PEAK_FRAMES).max(axis=1)
        self._peaks.append(loudest.astype(np.float64))
        if self._finely:
            sides = (joined[-len(block) - PEAK_FRAMES :, side] for side in (0, 1))
            peaks = map(loudness.true_peak_dbtp, sides)
            self._true_peak_dbtp = max(self._true_peak_dbtp, *peaks)
        self._before = joined[-_CONTEXT:]

    @property
    def heard_lufs(self) -> Curve:
        """The loudness of the 0.4 s up to each 0.1 s."""
        heard = np.concatenate(self._heard)
        # Before the loop's start comes its end, not the silence that was measured there.
        heard[:4] = heard[min(4, len(heard) - 1)]
        return heard

    @property
    def levels_db(self) -> Curve:
        """The level of each 20 ms."""
        return np.concatenate(self._levels)

    @property
    def peaks(self) -> Curve:
        """The highest sample in each 5 ms."""
        return np.concatenate(self._peaks)

    @property
    def true_peak_dbtp(self) -> float:
        return self._true_peak_dbtp

    @property
    def loudness_lufs(self) -> float:
        return loudness.gated_lufs(self.heard_lufs)


def sudden_rise_db(levels_db: Curve) -> float:
    """How much a loop gets louder, at most, within 0.2 s than anything in the 3 s before that.

    What is 30 dB under the loudest counts as silence.
    """
    level = np.maximum(levels_db, levels_db.max() - _FLOOR_DB)
    near = 10 * np.log10(_mean_of_power(10.0 ** (level / 10), 5))
    around = np.pad(near, (_RECENT + 10, 0), mode="wrap")
    before = np.lib.stride_tricks.sliding_window_view(around, _RECENT).max(axis=1)
    return float(np.max(near - before[: len(near)]))


def gains(meter: Meter) -> Curve:
    """A gain for each 5 ms of a loop: even loudness, no sudden rise, peaks below the ceiling."""
    heard, levels, peaks = meter.heard_lufs, meter.levels_db, meter.peaks
    base_db = TARGET_LUFS - loudness.gated_lufs(heard)
    gain = np.ones(len(peaks))
    for _ in range(_ROUNDS):
        gain = _finer(base_db + _held_back(levels + base_db), len(peaks))
        gain = gain * _limited(peaks * gain)
        now = heard + _change_db(levels, gain, len(heard))
        base_db += TARGET_LUFS - loudness.gated_lufs(now)
    return gain


def applied(block: Samples, gain: Curve, at_frame: int) -> Samples:
    """A block of the loop from `at_frame` on with its part of the gain, round the circle."""
    points = np.arange(-1, len(gain) + 1) * PEAK_FRAMES + PEAK_FRAMES // 2
    first = max(0, at_frame // PEAK_FRAMES - 1)
    last = (at_frame + len(block)) // PEAK_FRAMES + 3
    around = np.concatenate([gain[-1:], gain, gain[:1]])
    frames = np.arange(at_frame, at_frame + len(block))
    curve = np.interp(frames, points[first:last], around[first:last])
    scaled: Samples = block * curve.astype(np.float32)[:, None]
    return scaled


def _change_db(levels: Curve, gain: Curve, hops: int) -> Curve:
    """What a gain does to the loudness of the 0.4 s up to each 0.1 s: loud parts count for more."""
    power = 10.0 ** (levels / 10)
    after = power * np.mean(gain.reshape(len(levels), -1) ** 2, axis=1)
    before_hops, after_hops = (part.reshape(hops, -1).sum(axis=1) for part in (power, after))
    change: Curve = _mean_of_power(after_hops, 4) / _mean_of_power(before_hops, 4)
    return 10 * np.log10(change)


def _held_back(levels: Curve) -> Curve:
    """A gain in dB, 0 or less, with which no level rises suddenly, round the circle.

    Turning down what is loud begins before it and ends after it, and that must not make a
    sudden rise of its own; so it is looked at again.
    """
    floor = TARGET_LUFS - _FLOOR_DB
    gain = np.zeros(len(levels))
    for _ in range(_LOOKS):
        level = np.maximum(levels + gain, floor)
        gain = gain + _slow_rise(level) - level
        gain = np.minimum(gain, _smooth(_nearest_least(gain, _AHEAD), _AHEAD))
    return gain


def _slow_rise(level: Curve) -> Curve:
    """The level where it goes above what was just heard no faster than allowed, round twice."""
    held = level.tolist()
    recent = deque(held[-_RECENT:], maxlen=_RECENT)
    highest = max(recent)
    for _ in range(2):
        for at, wanted in enumerate(held):
            held[at] = now = min(wanted, highest + _RISE_DB)
            gone = recent[0]
            recent.append(now)
            if now >= highest:
                highest = now
            elif gone >= highest:
                highest = max(recent)
    return np.array(held)


def _limited(peaks: Curve) -> Curve:
    gain = np.minimum(1.0, _CEILING / np.maximum(peaks, 1e-12))
    return _smooth(_nearest_least(gain, _REACH), _REACH)


def _nearest_least(curve: Curve, reach: int) -> Curve:
    """The least value within `reach` points on either side, round the circle."""
    around = np.pad(curve, reach, mode="wrap")
    windows = np.lib.stride_tricks.sliding_window_view(around, 2 * reach + 1)
    least: Curve = windows.min(axis=1)
    return least


def _smooth(curve: Curve, reach: int) -> Curve:
    window = np.hanning(2 * reach + 1)[1:-1]
    around = np.pad(curve, reach - 1, mode="wrap")
    return np.convolve(around, window / window.sum(), mode="valid")


def _mean_of_power(power: Curve, count: int) -> Curve:
    """The mean of each `count` points up to a point, round the circle."""
    around = np.pad(power, (count - 1, 0), mode="wrap")
    return np.convolve(around, np.full(count, 1 / count), mode="valid")


def _finer(gain_db: Curve, points: int) -> Curve:
    """A gain in dB for each 20 ms as a factor for each 5 ms, round the circle."""
    centres = (np.arange(-1, len(gain_db) + 1) + 0.5) * _LEVEL_FRAMES
    at = (np.arange(points) + 0.5) * PEAK_FRAMES
    curve = np.interp(at, centres, np.concatenate([gain_db[-1:], gain_db, gain_db[:1]]))
    return np.asarray(10.0 ** (curve / 20.0))
