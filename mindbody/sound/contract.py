"""Measuring a sound against the startle-safe contract.

Exaggerated startle is a symptom of PTSD: what comes suddenly is a hazard, so every sound
of the app rises slowly, ends slowly, and keeps below a peak.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mindbody.core.timeline import SAMPLE_RATE_HZ
from mindbody.sound import loudness

Signal = NDArray[np.floating[Any]]

LEAST_ONSET_MS = 200.0
LEAST_RELEASE_MS = 300.0
MOST_CUE_PEAK_DBFS = -12.0
MOST_MIX_PEAK_DBTP = -6.0
FUNDAMENTALS_HZ = (150.0, 500.0)
# How fast loudness may grow: from silence to full within two seconds is a session's fade.
MOST_RISE_LU_PER_S = 9.0

_HOP = SAMPLE_RATE_HZ // 200
_SPAN = 10
_HARSH_HZ = 2_000.0
_SHORT_S = 0.8


@dataclass(frozen=True, slots=True)
class Measured:
    """What a sound does. `onset_ms` is the length of a straight ramp as steep as its
    steepest rise; `release_ms` likewise for its steepest fall. `step` is the largest
    difference between neighbouring samples (full scale 1), `harsh_db` the energy above
    2 kHz against all of it.
    """

    onset_ms: float
    release_ms: float
    peak_dbfs: float
    true_peak_dbtp: float
    step: float
    harsh_db: float
    starts_and_ends_silent: bool


def measure(sound: Signal, *, noise: bool = False) -> Measured:
    """Measure (n, 2), full scale 1, at 48 kHz; of `noise` the mean power is followed."""
    rise, fall = _steepest(_power_curve(sound) if noise else envelope(sound))
    edges = np.abs(np.concatenate([sound[:1], sound[-1:]]))
    return Measured(
        rise,
        fall,
        loudness.peak_dbfs(sound),
        max(loudness.true_peak_dbtp(side) for side in sound.T),
        float(np.max(np.abs(np.diff(sound, axis=0)), initial=0.0)),
        _above(sound, _HARSH_HZ),
        bool(np.all(edges < 1e-3)),
    )


def envelope(sound: Signal) -> Signal:
    """The loudest sample of either side in the 30 ms around, 200 times a second.

    That bridges the beats within a chord, which are no rise and fall of it.
    """
    loudest = np.abs(sound).max(axis=1)
    hops = np.pad(loudest, (0, -len(loudest) % _HOP)).reshape(-1, _HOP).max(axis=1)
    near = np.lib.stride_tricks.sliding_window_view(np.pad(hops, (3, 2)), 6)
    around: Signal = near.max(axis=1)
    return around


def steepest_rise_lu_per_s(sound: Signal, rate_hz: int = SAMPLE_RATE_HZ) -> float:
    """How fast the loudness of 0.4 s grows at most, over 0.8 s, where it is not near silence."""
    heard = loudness.momentary_curve_lufs(sound, rate_hz)
    heard = np.maximum(heard, heard.max() - 25.0)
    apart = round(_SHORT_S / 0.1)
    grown = heard[apart:] - heard[:-apart]
    return float(np.max(grown, initial=0.0)) / _SHORT_S


def _power_curve(sound: Signal) -> Signal:
    """The root of the mean power in the 100 ms around, 200 times a second."""
    power = (np.asarray(sound, np.float64) ** 2).mean(axis=1)
    hops = np.pad(power, (0, -len(power) % _HOP)).reshape(-1, _HOP).mean(axis=1)
    smooth: Signal = np.sqrt(np.convolve(hops, np.full(20, 0.05), "same"))
    return smooth


def _steepest(curve: Signal) -> tuple[float, float]:
    """The lengths in ms of straight ramps as steep as the steepest rise and fall."""
    curve = np.pad(curve, _SPAN)
    change = (curve[_SPAN:] - curve[:-_SPAN]) / max(float(curve.max()), 1e-9)
    span_ms = 1_000.0 * _SPAN * _HOP / SAMPLE_RATE_HZ
    return span_ms / max(float(change.max()), 1e-9), span_ms / max(float(-change.min()), 1e-9)


def _above(sound: Signal, hz: float) -> float:
    power = np.sum(np.abs(np.fft.rfft(sound, axis=0)) ** 2, axis=1)
    first = int(np.searchsorted(np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE_HZ), hz))
    return 10.0 * float(np.log10(max(power[first:].sum(), 1e-20) / max(power.sum(), 1e-20)))
