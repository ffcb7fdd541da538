"""Samples of speech made fit to be heard: cut to the words, evened out, without a hard edge.

All arrays are float32 (n,), full scale 1.0.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from mindbody.sound.loudness import Samples, amplitude, loudness_lufs, true_peak_dbtp
from mindbody.sound.voice.engine import ENGINE_RATE_HZ

# As loud as broadcast speech (EBU R 128); measured on the one channel of the clip.
TARGET_LUFS = -23.0
# The mix leaves the voice peaks of 0.32 of full scale, between samples too.
LARGEST_PEAK_DBTP = -9.9
CEILING_DBFS = -10.6

_FRAME_MS = 5
# Speech is what is within so many dB of its own loudest 5 ms.
_FLOOR_DB = 45.0
# A rest within a sentence is at least so long and so far below the loudest 5 ms.
_SHORTEST_REST_MS, _REST_DB = 130, 38.0
# A comma's rest is looked for within this share of the sentence around its letter.
_NEAR = 0.12
_BEFORE_MS, _AFTER_MS = 20, 60
_FADE_IN_MS, _FADE_OUT_MS = 20, 60
# The first word swells over as long as the onset of a cue lasts, from this far below.
_SWELL_MS, _SWELL_FROM_DB = 200, -6.0
_LOOK_AHEAD_MS = 5
_FILTER_REACH = 48


def frames(length_ms: float) -> int:
    """Samples of the engine's rate in so many ms."""
    return round(length_ms * ENGINE_RATE_HZ / 1000)


def length_ms(samples: Samples) -> int:
    """How long samples of the engine's rate last, in whole ms, rounded up."""
    return -(-len(samples) * 1000 // ENGINE_RATE_HZ)


def cut_to_words(samples: Samples) -> Samples:
    """The stretch in which something is said, with a breath's edge of 20 and 60 ms, faded.

    Empty where nothing is said.
    """
    frame, level = frames(_FRAME_MS), _levels(samples)
    loudest = float(np.max(level, initial=0.0))
    heard = np.nonzero(level > max(loudest * amplitude(-_FLOOR_DB), 1e-9))[0]
    if not len(heard):
        return samples[:0]
    first = max(0, int(heard[0]) * frame - frames(_BEFORE_MS))
    last = (int(heard[-1]) + 1) * frame + frames(_AFTER_MS)
    return _faded(samples[first:last], _FADE_IN_MS, _FADE_OUT_MS)


def rests(samples: Samples, places: Sequence[float]) -> list[int]:
    """Where the voice rests by itself near the given places, as the middle samples.

    `places` are shares of the sentence, 0 to 1. The closure before a "p" or "t" is as still
    as a rest, so only the longest stillness near each place counts.
    """
    still = _still(samples)
    middles = still.sum(axis=1) / 2 * frames(_FRAME_MS)
    found = set()
    for place in places:
        near = np.abs(middles / max(1, len(samples)) - place) <= _NEAR
        if near.any():
            longest = np.argmax(np.where(near, still[:, 1] - still[:, 0], 0))
            found.add(int(middles[longest]))
    return sorted(found)


def drawn_out(samples: Samples, at: Sequence[int], extra_ms: float) -> Samples:
    """The sentence with `extra_ms` of silence at each of the samples `at`."""
    parts = np.split(samples, at)
    return joined([_faded(part, 2, 2) for part in parts], extra_ms)


def joined(parts: list[Samples], pause_ms: float) -> Samples:
    """Parts one after the other with silence of `pause_ms` between them."""
    silence = np.zeros(frames(pause_ms), np.float32)
    pieces = [piece for part in parts for piece in (silence, part)]
    return np.concatenate(pieces[1:])


def placed(parts: list[tuple[int, Samples]]) -> Samples:
    """Parts each at its own ms from the start; a part may overlap the fade of the one before."""
    clip = np.zeros(max(frames(at_ms) + len(part) for at_ms, part in parts), np.float32)
    for at_ms, part in parts:
        clip[frames(at_ms) : frames(at_ms) + len(part)] += part
    return clip


def even(samples: Samples, ceiling_dbfs: float = CEILING_DBFS) -> Samples:
    """The clip at `TARGET_LUFS`, with no sample over the ceiling."""
    clip = samples
    # Holding down the peaks takes a little loudness away, so the next round gives it back.
    for _ in range(6):
        clip = clip * np.float32(amplitude(TARGET_LUFS - loudness_lufs(clip, ENGINE_RATE_HZ)))
        clip = _limited(clip, amplitude(ceiling_dbfs))
    return clip


def heard_lufs(loudness: float, true_peak: float) -> float:
    """How loud the mix lets a clip be: one with a higher peak is turned down as a whole."""
    return loudness - max(0.0, true_peak - LARGEST_PEAK_DBTP)


def is_even(loudness: float, true_peak: float) -> bool:
    """Whether a clip of these LUFS and dBTP is heard within 1 LU of all others."""
    return abs(heard_lufs(loudness, true_peak) - TARGET_LUFS) <= 1.0


def figures(samples: Samples) -> tuple[float, float]:
    """Loudness in LUFS and true peak in dBTP, to a hundredth."""
    return (
        round(loudness_lufs(samples, ENGINE_RATE_HZ), 2),
        round(true_peak_dbtp(samples), 2),
    )


def doubled(samples: Samples) -> Samples:
    """Samples (n,) at 24 kHz as (2n,) at 48 kHz: the old ones stay, new ones come between."""
    between = np.convolve(np.pad(samples, _FILTER_REACH), _half_band(), "valid")
    double = np.empty(2 * len(samples), np.float32)
    double[::2] = samples
    double[1::2] = between[1 : len(samples) + 1]
    return double


def _still(samples: Samples) -> NDArray[np.int64]:
    """Stretches without voice inside the sentence, (k, 2) in frames of 5 ms."""
    level = _levels(samples)
    quiet = level < float(np.max(level, initial=0.0)) * amplitude(-_REST_DB)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], quiet, [False])).astype(np.int8)))
    inner = edges.reshape(-1, 2)
    long = (inner[:, 1] - inner[:, 0]) * _FRAME_MS >= _SHORTEST_REST_MS
    return np.asarray(inner[long & (inner[:, 0] > 0) & (inner[:, 1] < len(level))], np.int64)


def _levels(samples: Samples) -> NDArray[np.float64]:
    frame = frames(_FRAME_MS)
    whole = samples[: len(samples) // frame * frame].astype(np.float64).reshape(-1, frame)
    return np.asarray(np.sqrt(np.mean(whole**2, axis=1)))


def _faded(samples: Samples, in_ms: float, out_ms: float) -> Samples:
    clip = samples.astype(np.float32)
    rise = _rise(min(frames(in_ms), len(clip) // 2))
    fall = _rise(min(frames(out_ms), len(clip) // 2))[::-1]
    clip[: len(rise)] *= rise
    clip[len(clip) - len(fall) :] *= fall
    return clip


def swelling(samples: Samples) -> Samples:
    """The clip with its first 200 ms rising from 6 dB below, so that no word bursts in."""
    clip = samples.copy()
    low = amplitude(_SWELL_FROM_DB)
    rise = _rise(min(frames(_SWELL_MS), len(clip)))
    clip[: len(rise)] *= low + (1 - low) * rise
    return clip


def _rise(length: int) -> Samples:
    """A raised cosine from exactly 0 to almost 1."""
    return np.asarray((1 - np.cos(np.pi * np.arange(length) / max(1, length))) / 2, np.float32)


def _limited(samples: Samples, ceiling: float) -> Samples:
    """Peaks turned down smoothly, beginning `_LOOK_AHEAD_MS` before them; never over."""
    reach = frames(_LOOK_AHEAD_MS)
    # What lies between two samples can be higher than both.
    peaks = np.max(np.abs(doubled(samples)).reshape(-1, 2), axis=1)
    gain = np.minimum(1.0, ceiling / np.maximum(peaks, 1e-9))
    padded = np.pad(gain, reach, constant_values=1.0)
    lowest = np.min(np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1), axis=1)
    window = np.hanning(2 * reach + 1)
    smooth = np.convolve(np.pad(lowest, reach, mode="edge"), window / window.sum(), "valid")
    return (samples * smooth).astype(np.float32)


@lru_cache(1)
def _half_band() -> NDArray[np.float32]:
    """A Kaiser-windowed sinc that reads halfway between samples: flat to 11 kHz, -80 dB above."""
    reach = np.arange(-_FILTER_REACH, _FILTER_REACH) + 0.5
    taps = np.sinc(reach) * np.kaiser(2 * _FILTER_REACH, 8.0)
    return np.asarray(taps / taps.sum(), np.float32)
