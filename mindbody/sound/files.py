"""The one door to sound files: reading and writing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Lock
from typing import BinaryIO
from weakref import finalize

import numpy as np
import soundfile  # type: ignore[import-untyped]
from numpy.typing import NDArray

from mindbody.core.timeline import SAMPLE_RATE_HZ
from mindbody.errors import SoundUnavailable
from mindbody.language import as_is, said
from mindbody.sound.folder import audio_dir as audio_dir

Pcm = NDArray[np.int16]

# What each ending of a file name means to libsndfile.
FORMATS = {
    ".wav": ("WAV", "PCM_16"),
    ".flac": ("FLAC", "PCM_16"),
    ".ogg": ("OGG", "VORBIS"),
    ".mp3": ("MP3", "MPEG_LAYER_III"),
}
_STEP_FRAMES = SAMPLE_RATE_HZ


def read_sound(path: Path) -> Pcm:
    """A whole file as int16 (n, 2) at 48 kHz; mono is heard on both sides."""
    with _open(path) as file:
        return _stereo(_read(file, path, file.frames))


class LoopFile:
    """A seamless loop, decoded bit by bit as it is needed and then kept.

    The file holds `lead_frames` of the loop's own end before it and some of its start
    after it, so that a lossy codec has no edge at the seam.
    """

    def __init__(self, path: Path, frames: int, lead_frames: int = 0) -> None:
        self.frames = frames
        self._path = path
        self._lead_frames = lead_frames
        self._pcm: Pcm = np.zeros((0, 2), np.int16)
        self._decoded = 0
        self._file: soundfile.SoundFile | None = None
        self._lock = Lock()

    def read(self, from_frame: int, frames: int) -> Pcm:
        """`frames` samples from `from_frame` on (0 or more), going round as often as needed."""
        at = from_frame % self.frames
        if at + frames <= self.frames:
            self._decode(at + frames)
            return self._pcm[at : at + frames]
        self._decode(self.frames)
        return self._pcm.take(range(at, at + frames), axis=0, mode="wrap")

    def _decode(self, until: int) -> None:
        if until <= self._decoded:
            return
        with self._lock:
            if self._file is None and self._decoded < until:
                self._file = _open(self._path)
                _read(self._file, self._path, self._lead_frames)
                self._pcm = np.zeros((self.frames, 2), np.int16)
            while self._file is not None and self._decoded < until:
                step = min(_STEP_FRAMES, self.frames - self._decoded)
                block = _stereo(_read(self._file, self._path, step))
                self._pcm[self._decoded : self._decoded + step] = block
                self._decoded += step
                if self._decoded >= self.frames:
                    self._file.close()
                    self._file = None


class StreamedLoop:
    """A seamless loop of any length, decoded anew each time: for FLAC, which seeks exactly.

    `opened` opens the file that `path` names in what is said of it.
    """

    def __init__(self, path: Path, opened: Callable[[], BinaryIO], frames: int) -> None:
        self.frames = frames
        self._path, self._opened = path, opened
        self._file: soundfile.SoundFile | None = None
        self._lock = Lock()

    def read(self, from_frame: int, frames: int) -> Pcm:
        """`frames` samples from `from_frame` on (0 or more), going round as often as needed."""
        parts = []
        with self._lock:
            try:
                while frames > 0:
                    if self._file is None:
                        self._file = self._open()
                    at = from_frame % self.frames
                    step = min(frames, self.frames - at)
                    parts.append(_stereo(_read_at(self._file, self._path, at, step)))
                    from_frame, frames = from_frame + step, frames - step
            except SoundUnavailable:
                # What is locked now may be opened again.
                self._file = None
                raise
        return np.concatenate(parts) if parts else np.zeros((0, 2), np.int16)

    def _open(self) -> soundfile.SoundFile:
        try:
            source = self._opened()
        except OSError as error:
            raise _unreadable(self._path) from error
        # soundfile does not close what it did not open.
        finalize(self, source.close)
        return _open(self._path, source)


def write_sound(path: Path, blocks: Iterable[Pcm], *, quality: float | None = None) -> None:
    """Blocks of int16 (n, 2) at 48 kHz as a file of the kind its ending says.

    `quality` is 0 (smallest) to 1 (best) for OGG and MP3. Raises KeyError for an unknown
    ending and OSError or soundfile.SoundFileError where the file cannot be written.
    """
    kind, subtype = FORMATS[path.suffix.lower()]
    more: dict[str, object] = {}
    if quality is not None and subtype != "PCM_16":
        more["compression_level"] = 1.0 - quality
    if kind == "MP3":
        # At a constant rate a mostly quiet session is as large as a loud one. libsndfile puts
        # length and places in front, so that players still seek to a chapter.
        more["bitrate_mode"] = "VARIABLE"
    with soundfile.SoundFile(path, "w", SAMPLE_RATE_HZ, 2, subtype, format=kind, **more) as file:
        for block in blocks:
            # libsndfile turns whole numbers into noise in MP3; floats come out right.
            file.write(block if subtype == "PCM_16" else block.astype(np.float32) / 32768)


def write_flac(target: BinaryIO, blocks: Iterable[Pcm]) -> None:
    """Blocks of int16 (n, 2) at 48 kHz as FLAC. Raises OSError where it cannot be written."""
    kind, subtype = FORMATS[".flac"]
    try:
        with soundfile.SoundFile(target, "w", SAMPLE_RATE_HZ, 2, subtype, format=kind) as file:
            for block in blocks:
                file.write(block)
    except (soundfile.SoundFileError, AssertionError) as fault:
        # Where less was taken than was given, soundfile has no better word than an assertion.
        raise OSError(str(fault)) from fault


def frames_of(path: Path) -> int:
    """How many samples a file at 48 kHz really holds. Raises SoundUnavailable."""
    with _open(path) as file:
        # What was cut short says in front what it once was; only its last sample shows it.
        last: int = max(0, file.frames - 1)
        return last + len(_read_at(file, path, last, 1))


def _open(path: Path, source: BinaryIO | None = None) -> soundfile.SoundFile:
    """What is in a file; in `source`, where that is how it is read."""
    try:
        file = soundfile.SoundFile(path if source is None else source)
    except (OSError, soundfile.SoundFileError) as error:
        raise _unreadable(path) from error
    if file.samplerate != SAMPLE_RATE_HZ:
        file.close()
        raise SoundUnavailable(
            said(
                "The sound {name} is not at {rate} Hz.", name=as_is(path.name), rate=SAMPLE_RATE_HZ
            )
        )
    return file


def _read(file: soundfile.SoundFile, path: Path, frames: int) -> Pcm:
    try:
        block: Pcm = file.read(frames, dtype="int16", always_2d=True)
    except soundfile.SoundFileError as error:
        raise _unreadable(path) from error
    if len(block) != frames:
        raise SoundUnavailable(
            said("The sound {name} is shorter than its index says.", name=as_is(path.name))
        )
    return block


def _read_at(file: soundfile.SoundFile, path: Path, at: int, frames: int) -> Pcm:
    try:
        if file.tell() != at:
            file.seek(at)
    except soundfile.SoundFileError as error:
        raise _unreadable(path) from error
    return _read(file, path, frames)


def _stereo(block: Pcm) -> Pcm:
    return block if block.shape[1] == 2 else np.repeat(block[:, :1], 2, axis=1)


def _unreadable(path: Path) -> SoundUnavailable:
    return SoundUnavailable(
        said("The sound {name} cannot be read.", name=as_is(path.name)),
        "Choose another sound; the session works without it.",
    )
