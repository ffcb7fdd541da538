"""How loud a sound is to a listener: gated loudness after ITU-R BS.1770-4, and peaks."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]

_SILENT_DB = -120.0
_BLOCK_S, _STEP_S = 0.4, 0.1
_ABSOLUTE_GATE_LUFS, _RELATIVE_GATE_LU = -70.0, -10.0
# The two filters of BS.1770-4, tables 1 and 2, for 48 kHz: a shelf for the head, a high-pass.
_FILTER_RATE_HZ = 48_000
_SHELF = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285),
    (1.0, -1.69065929318241, 0.73248077421585),
)
# True peaks are looked for block by block, without the edges where a block wraps round.
_PEAK_BLOCK, _PEAK_EDGE = 1 << 15, 256
_HIGH_PASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))


def loudness_lufs(samples: NDArray[np.floating], rate_hz: int) -> float:
    """Integrated loudness of (n,) mono or (n, channels), full scale 1.0, in LUFS.

    A sound of less than 0.4 s is measured together with silence up to 0.4 s.
    Silence gives -120.
    """
    channels = np.asarray(samples, np.float64).reshape(len(samples), -1)
    power = sum(_block_powers(channel, rate_hz) for channel in channels.T)
    return _gated_lufs(np.asarray(power))


def momentary_lufs(samples: NDArray[np.floating], rate_hz: int) -> float:
    """The loudest 0.4 s of (n,) or (n, channels), in LUFS; silence gives -120."""
    return float(np.max(momentary_curve_lufs(samples, rate_hz)))


def momentary_curve_lufs(samples: NDArray[np.floating], rate_hz: int) -> NDArray[np.float64]:
    """The loudness of every 0.4 s of (n,) or (n, channels), each 0.1 s after the last."""
    channels = np.asarray(samples, np.float64).reshape(len(samples), -1)
    power = np.sum([_block_powers(channel, rate_hz) for channel in channels.T], axis=0)
    return np.array([_lufs(float(block)) for block in power])


def gated_lufs(curve_lufs: NDArray[np.float64]) -> float:
    """Integrated loudness of what `momentary_curve_lufs` measured; silence gives -120."""
    return _gated_lufs(np.array([_power(level) for level in curve_lufs]))


def peak_dbfs(samples: NDArray[np.floating]) -> float:
    """The largest sample, in dB under full scale 1.0; silence gives -120."""
    return decibel(float(np.max(np.abs(samples), initial=0.0)))


def true_peak_dbtp(samples: NDArray[np.floating]) -> float:
    """The largest value between the samples of (n,), oversampled 4 times, in dBTP."""
    padded = np.pad(np.asarray(samples, np.float64), (_PEAK_EDGE, _PEAK_BLOCK))
    highest = 0.0
    for at in range(0, len(samples), _PEAK_BLOCK - 2 * _PEAK_EDGE):
        spectrum = np.fft.rfft(padded[at : at + _PEAK_BLOCK], _PEAK_BLOCK)
        finer = 4 * np.fft.irfft(spectrum, 4 * _PEAK_BLOCK)
        inner = finer[4 * _PEAK_EDGE : 4 * (_PEAK_BLOCK - _PEAK_EDGE)]
        highest = max(highest, float(np.max(np.abs(inner))))
    return decibel(highest)


def decibel(factor: float) -> float:
    """20 log10 of an amplitude, not below -120."""
    return max(_SILENT_DB, 20 * float(np.log10(factor))) if factor > 0 else _SILENT_DB


def amplitude(level_db: float) -> float:
    """The factor for a level in dB."""
    return float(10 ** (level_db / 20))


def _block_powers(channel: NDArray[np.float64], rate_hz: int) -> NDArray[np.float64]:
    """Mean square of the weighted sound over 0.4 s, every 0.1 s."""
    block, step = round(_BLOCK_S * rate_hz), round(_STEP_S * rate_hz)
    heard = np.pad(channel, (0, max(0, block - len(channel))))
    # Silence after it keeps the end of the sound from wrapping round to its beginning.
    spectrum = np.fft.rfft(np.pad(heard, (0, block))) * _weight(len(heard) + block, rate_hz)
    weighted = np.fft.irfft(spectrum, len(heard) + block)[: len(heard)]
    summed = np.concatenate(([0.0], np.cumsum(weighted**2)))
    starts = np.arange(0, len(heard) - block + 1, step)
    return np.asarray((summed[starts + block] - summed[starts]) / block)


@lru_cache(maxsize=4)
def _weight(frames: int, rate_hz: int) -> NDArray[np.float64]:
    frequencies_hz = np.fft.rfftfreq(frames, 1 / rate_hz)
    delay = np.exp(-2j * np.pi * frequencies_hz / _FILTER_RATE_HZ)
    gain = np.ones(len(frequencies_hz))
    for top, bottom in (_SHELF, _HIGH_PASS):
        gain *= np.abs(np.polyval(top[::-1], delay) / np.polyval(bottom[::-1], delay))
    return gain


def _gated_lufs(powers: NDArray[np.float64]) -> float:
    heard = powers[powers > _power(_ABSOLUTE_GATE_LUFS)]
    if not len(heard):
        return _SILENT_DB
    gate_lufs = _lufs(float(np.mean(heard))) + _RELATIVE_GATE_LU
    return _lufs(float(np.mean(heard[heard > _power(gate_lufs)])))


def _lufs(power: float) -> float:
    return max(_SILENT_DB, -0.691 + 10 * float(np.log10(power))) if power > 0 else _SILENT_DB


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))
