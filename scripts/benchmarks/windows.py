"""Figures of the window: processes that run the real app, and what they printed."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import median

import numpy as np

from scripts.benchmarks.machine import Bench, Figures, NotMeasured

_FRAME_BYTES, _FRAMES_PER_MS = 4, 48
# As a share of full scale: -60 dBFS.
_AUDIBLE = 33
_LOOK_FRAMES = 48_000


def start(on: Bench) -> Figures:
    """Command to home on the screen, beside an empty Qt window; medians, files in the cache."""
    ours, empty = [], []
    for _ in range(on.either(3, 9) + 1):
        ours.append(on.run("watch", "start"))
        empty.append(on.run("empty_window"))
    figures: Figures = {}
    for name in ("cpu_ms", "wall_ms"):
        figures[name] = round(_median(ours, name), 1)
        figures[f"empty_window_{name}"] = round(_median(empty, name), 1)
    figures["cpu_of_empty_window"] = _ratio(figures["cpu_ms"], figures["empty_window_cpu_ms"])
    figures["memory_mb"] = round(_median(ours, "memory_mb"), 1)
    return figures


def turns(on: Bench) -> Figures:
    """Begin to the first frame and the first that moves; Esc to home. First time, then median."""
    return on.run("watch", "turns", on.either(4, 9))


def session(on: Bench, seconds: int | None = None) -> Figures:
    """A session with tones and rain in a window of 1280x800: CPU of one core, frames, memory."""
    return on.run("watch", "session", seconds or on.either(15, 60))


def idle(on: Bench) -> Figures:
    """Home that nobody touches, and a paused session: CPU of one core."""
    return on.run("watch", "idle", on.either(5, 10))


def memory(on: Bench) -> Figures:
    """What a session holds after two minutes and after 45 minutes of sound."""
    return on.run("watch", "memory", on.either(10, 45))


def frame_cost(on: Bench) -> Figures:
    """CPU of one frame of the session screen, all threads, time moved by hand."""
    return on.run("frame_cost", on.either(100, 300), QT_QPA_PLATFORM="offscreen")


def first_sound(on: Bench) -> Figures:
    """Begin to the first sample that is not silence, in what SDL's disk driver was sent.

    The first session also opens the device. What a device keeps in its buffers comes on top.
    """
    with tempfile.TemporaryDirectory(prefix="mindbody-bench-") as folder:
        sent = Path(folder) / "sent.raw"
        told = on.run("watch", "heard", SDL_AUDIODRIVER="disk", SDL_DISKAUDIOFILE=str(sent))
        loud = _loudness(sent)
    starts = told["begun_bytes"]
    assert isinstance(starts, list)
    figures: Figures = {}
    for name, level in (("sample", 0), ("audible_sample", _AUDIBLE)):
        waits = [_first(loud, start // _FRAME_BYTES, level) for start in starts]
        waits[0] += float(told["opened_ms"])
        figures[f"begin_to_first_{name}_ms_first"] = round(waits[0], 1)
        figures[f"begin_to_first_{name}_ms"] = round(median(waits[1:]), 1)
    return figures


def lock(on: Bench) -> Figures:
    """Lock to its screen, and to memory gone over, with ten years of records open."""
    return on.run("hidden", "lock", on.either(2_000, 20_000))


def at_once(on: Bench) -> Figures:
    """Hide and Ground me in a session that sounds: to the picture, and to the last sample.

    The picture: a process on a real screen. The sound: in what SDL's disk driver was sent, to
    the last sample above -60 dBFS.
    """
    with tempfile.TemporaryDirectory(prefix="mindbody-bench-") as folder:
        sent = Path(folder) / "sent.raw"
        told = on.run(
            "hidden",
            "at_once",
            on.either(3, 9),
            SDL_AUDIODRIVER="disk",
            SDL_DISKAUDIOFILE=str(sent),
        )
        loud = _loudness(sent)
    figures: Figures = {}
    for name in ("hide", "ground"):
        asked = told.pop(f"{name}_bytes")
        assert isinstance(asked, list)
        figures[f"{name}_painted_ms"] = told[f"{name}_painted_ms"]
        figures[f"{name}_painted_worst_ms"] = told[f"{name}_painted_worst_ms"]
        ends = [_last(loud, start // _FRAME_BYTES) for start in asked]
        figures[f"{name}_silent_ms"] = round(median(ends), 1)
        figures[f"{name}_silent_worst_ms"] = round(max(ends), 1)
    return figures


def _loudness(sent: Path) -> np.ndarray:
    """The greater of both channels, by frame, of what SDL's disk driver was sent."""
    samples = np.fromfile(sent, np.int16)
    return np.abs(samples[: len(samples) // 2 * 2].reshape(-1, 2).astype(np.int32)).max(axis=1)


def _last(loud: np.ndarray, start: int) -> float:
    """How long after frame `start` the last sound was sent, within the second after it, ms."""
    heard = loud[start : start + _LOOK_FRAMES]
    if not (loud[start - _LOOK_FRAMES : start] > _AUDIBLE).any():
        raise NotMeasured("nothing sounded when it was asked for")
    later = np.flatnonzero(heard > _AUDIBLE)
    return (int(later[-1]) + 1 if len(later) else 0) / _FRAMES_PER_MS


def _first(loud: np.ndarray, start: int, level: int) -> float:
    """How long after frame `start` something louder than `level` was sent, ms."""
    found = np.flatnonzero(loud[start:] > level)
    if not len(found):
        raise NotMeasured("nothing was heard in what SDL was sent")
    return float(found[0]) / _FRAMES_PER_MS


def _median(runs: list[Figures], name: str) -> float:
    """The first run only fills the caches."""
    return median(float(run[name]) for run in runs[1:])


def _ratio(value: float | int | str, unit: float | int | str) -> float:
    return round(float(value) / float(unit), 2)
