"""A sound that somebody chose becomes a soundscape: decoded, made even, soft and seamless.

Everything runs over the file block by block, so that an hour takes no more memory than a
minute: once to count, once to measure, once to write. All blocks are float32 (n, 2) at
48 kHz, n a multiple of 0.1 s, full scale 1.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import soundfile  # type: ignore[import-untyped]
from numpy.typing import NDArray

from mindbody.core.timeline import SAMPLE_RATE_HZ
from mindbody.errors import InvalidFile
from mindbody.language import as_is, said

Samples = NDArray[np.float32]

MOST_BYTES = 200_000_000
SHORTEST_S, LONGEST_S = 2, 3_600
RATES_HZ = (8_000, 384_000)
MOST_CHANNELS = 32
FORMATS = frozenset({"WAV", "WAVEX", "RF64", "FLAC", "OGG", "MP3", "MPEG"})

HOP = SAMPLE_RATE_HZ // 10
# Blocks of this length, with as much again around them, are resampled through one spectrum.
_BLOCK_S, _AROUND_S = 4, 1
# Of the highest frequency that both rates can hold; above, a soft slope down.
_PASSED = 0.92
_LOWEST_HZ = 20.0
# A broken file may hold any number; sound goes no further than this.
_MOST_SAMPLE = 4.0
_LONGEST_CROSS_S = 3
_HINT = "Choose another file: WAV, FLAC, OGG or MP3."


@dataclass(frozen=True, slots=True)
class Source:
    """A sound file that was looked through once: `frames` at its own rate can be decoded."""

    path: Path
    rate_hz: int
    frames: int

    @property
    def cross_frames(self) -> int:
        """How long end and beginning overlap at 48 kHz."""
        quarter = self._hops // 4
        return min(quarter, _LONGEST_CROSS_S * 10) * HOP

    @property
    def loop_frames(self) -> int:
        """How long the loop is at 48 kHz."""
        return self._hops * HOP - self.cross_frames

    @property
    def _hops(self) -> int:
        return self.frames * 10 // self.rate_hz

    def loop(self) -> Iterator[Samples]:
        """The sound as a loop without a seam: its end runs over into its beginning.

        It begins after the overlap and ends with it.
        """
        stream = _Stream(_resampled(self._blocks(), self.rate_hz))
        head = stream.take(self.cross_frames)
        left = self.loop_frames - self.cross_frames
        while left > 0:
            frames = min(left, _BLOCK_S * SAMPLE_RATE_HZ)
            yield stream.take(frames)
            left -= frames
        turn = np.linspace(0, np.pi / 2, self.cross_frames, dtype=np.float32)[:, None]
        yield stream.take(self.cross_frames) * np.cos(turn) + head * np.sin(turn)

    def _blocks(self) -> Iterator[Samples]:
        """Whole seconds at the file's own rate, the last one filled up with silence."""
        try:
            with soundfile.SoundFile(self.path) as file:
                for at in range(0, self.frames, self.rate_hz):
                    block = _stereo(file.read(self.rate_hz, dtype="float32", always_2d=True))
                    block = block[: self.frames - at]
                    yield np.pad(block, ((0, self.rate_hz - len(block)), (0, 0)))
        except (OSError, soundfile.SoundFileError) as fault:
            raise _refused(self.path, "it changed while it was read.") from fault


def source_of(path: Path) -> Source:
    """Look through a sound file. Raises InvalidFile, saying why, where it cannot be used."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise _refused(path, "this is not a file.")
        if status.st_size > MOST_BYTES:
            raise _refused(path, said("it is larger than {n} MB.", n=MOST_BYTES // 1_000_000))
        with soundfile.SoundFile(path) as file:
            return _counted(path, file)
    except OSError as fault:
        raise _refused(path, "it cannot be read.") from fault
    except (soundfile.SoundFileError, TypeError, ValueError) as fault:
        raise _refused(path, "it does not hold sound that can be read.") from fault


def _counted(path: Path, file: soundfile.SoundFile) -> Source:
    if file.format not in FORMATS:
        raise _refused(
            path, said("files of the kind {kind} are not taken.", kind=as_is(file.format))
        )
    rate_hz = int(file.samplerate)
    if not RATES_HZ[0] <= rate_hz <= RATES_HZ[1] or not 1 <= file.channels <= MOST_CHANNELS:
        raise _refused(
            path,
            said("{rate} Hz in {n} channels is not a usual sound.", rate=rate_hz, n=file.channels),
        )
    frames = 0
    while frames <= LONGEST_S * rate_hz and (read := len(file.read(rate_hz, "float32"))):
        frames += read
    if frames < SHORTEST_S * rate_hz:
        raise _refused(path, said("it is shorter than {n} seconds.", n=SHORTEST_S))
    if frames > LONGEST_S * rate_hz:
        raise _refused(path, said("it is longer than {n} minutes.", n=LONGEST_S // 60))
    return Source(path, rate_hz, frames)


def _refused(path: Path, reason: str) -> InvalidFile:
    return InvalidFile(reason, _HINT, file=path.name)


def _stereo(block: Samples) -> Samples:
    """Any channels as two: the even ones on the left, the odd ones on the right."""
    clean = np.nan_to_num(block, nan=0.0, posinf=0.0, neginf=0.0)
    np.clip(clean, -_MOST_SAMPLE, _MOST_SAMPLE, out=clean)
    left = clean[:, ::2].mean(axis=1)
    right = clean[:, 1::2].mean(axis=1) if clean.shape[1] > 1 else left
    return np.stack([left, right], axis=1)


class _Stream:
    """Blocks joined end to end, to be taken in other lengths; silence after the last."""

    def __init__(self, blocks: Iterator[Samples]) -> None:
        self._blocks = blocks
        self._kept = np.zeros((0, 2), np.float32)

    def take(self, frames: int) -> Samples:
        parts = [self._kept]
        held = len(self._kept)
        while held < frames:
            block = next(self._blocks, None)
            if block is None:
                block = np.zeros((frames - held, 2), np.float32)
            parts.append(block)
            held += len(block)
        joined = np.concatenate(parts)
        self._kept = joined[frames:]
        return joined[:frames]


def _resampled(seconds: Iterator[Samples], rate_hz: int) -> Iterator[Samples]:
    """Whole seconds at any whole rate as blocks at 48 kHz.

    Some seconds at a time go through one spectrum, cut off softly below the lower of the two
    highest frequencies, and below what can be heard; what the ends of that blur is left out.
    Whole seconds are whole numbers of samples at both rates, so nothing drifts.
    """
    stream = _Stream(seconds)
    window = np.concatenate(
        [np.zeros((_AROUND_S * rate_hz, 2), np.float32), stream.take((_BLOCK_S + 1) * rate_hz)]
    )
    edge, kept = _AROUND_S * SAMPLE_RATE_HZ, _BLOCK_S * SAMPLE_RATE_HZ
    while True:
        yield _through_spectrum(window, rate_hz)[edge : edge + kept]
        window = np.concatenate([window[_BLOCK_S * rate_hz :], stream.take(_BLOCK_S * rate_hz)])


def _through_spectrum(window: Samples, rate_hz: int) -> Samples:
    frames = len(window) // rate_hz * SAMPLE_RATE_HZ
    spectrum = np.fft.rfft(np.ascontiguousarray(window.T)) * _passed(len(window), rate_hz)
    whole = np.zeros((2, frames // 2 + 1), spectrum.dtype)
    shared = min(whole.shape[1], spectrum.shape[1])
    whole[:, :shared] = spectrum[:, :shared]
    sound: Samples = np.fft.irfft(whole, frames).T.astype(np.float32)
    return sound


@lru_cache(maxsize=1)
def _passed(frames: int, rate_hz: int) -> Samples:
    """What share of each frequency goes through."""
    hz = np.fft.rfftfreq(frames, 1 / rate_hz)
    top_hz = min(rate_hz, SAMPLE_RATE_HZ) / 2
    above = np.clip((hz / top_hz - _PASSED) / (1 - _PASSED), 0, 1)
    below = np.clip((hz / _LOWEST_HZ - 0.5) / 0.5, 0, 1)
    share = (0.5 + 0.5 * np.cos(np.pi * above)) * (0.5 - 0.5 * np.cos(np.pi * below))
    passed: Samples = (share * (SAMPLE_RATE_HZ / rate_hz)).astype(np.float32)
    return passed
