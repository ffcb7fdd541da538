"""A session as an audio file: the samples that a live session plays, in order."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import soundfile  # type: ignore[import-untyped]

from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.timeline import SAMPLE_RATE_HZ, Timeline
from mindbody.errors import InvalidFile
from mindbody.sound.bank import SoundBank, mix_of
from mindbody.sound.files import FORMATS, Pcm, write_sound
from mindbody.sound.mix import Clips, Mix

_BLOCK_FRAMES = SAMPLE_RATE_HZ
_QUALITY = 0.5


def export(
    timeline: Timeline,
    choice: SoundChoice,
    levels: Levels,
    path: Path,
    *,
    bank: SoundBank | None = None,
    clips: Clips | None = None,
) -> None:
    """Write a session as WAV, FLAC, OGG or MP3, by the ending of `path`.

    WAV and FLAC hold exactly the samples of `Mix.render`. The file appears under its name
    only when it is whole. Raises InvalidFile for an unknown ending or a place that cannot
    be written, and SoundUnavailable for a sound that does not exist.
    """
    if path.suffix.lower() not in FORMATS:
        known = ", ".join(FORMATS)
        raise InvalidFile(
            f"sound files end in {known}", "Choose a name that ends in one.", file=path.name
        )
    mix = mix_of(timeline, choice, bank or SoundBank(), clips)
    try:
        handle, name = tempfile.mkstemp(path.suffix.lower(), f".{path.stem}-", path.parent)
        os.close(handle)
    except OSError as fault:
        raise _unwritable(path) from fault
    beside = Path(name)
    try:
        write_sound(beside, _blocks(mix, levels), quality=_QUALITY)
        beside.chmod(0o666 & ~_umask())
        beside.replace(path)
    except (OSError, soundfile.SoundFileError) as fault:
        raise _unwritable(path) from fault
    finally:
        beside.unlink(missing_ok=True)


def _blocks(mix: Mix, levels: Levels) -> Iterator[Pcm]:
    length = mix.timeline.length_frames
    for at in range(0, length, _BLOCK_FRAMES):
        yield mix.render(levels, at, min(_BLOCK_FRAMES, length - at))


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _unwritable(path: Path) -> InvalidFile:
    return InvalidFile(
        "this file cannot be written",
        "Choose a folder of your own with enough room.",
        file=str(path),
    )
