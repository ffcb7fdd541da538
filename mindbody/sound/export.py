"""A session as an audio file: the samples that a live session plays, in order."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import soundfile  # type: ignore[import-untyped]

from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.timeline import SAMPLE_RATE_HZ, Timeline
from mindbody.errors import InvalidFile, LimitExceeded
from mindbody.language import said
from mindbody.sound.bank import SoundBank, mix_of
from mindbody.sound.chapters import tags_of
from mindbody.sound.files import FORMATS, Pcm, write_sound
from mindbody.sound.mix import Clips, Mix
from mindbody.sound.tags import write_tags

_BLOCK_FRAMES = SAMPLE_RATE_HZ
# Six hours take 4.15 of the 4.29 GB that a WAV file can hold.
LONGEST_WAV_MS = 6 * 3_600_000
_QUALITY = 0.5


def export(
    timeline: Timeline,
    choice: SoundChoice,
    levels: Levels,
    path: Path,
    *,
    bank: SoundBank | None = None,
    clips: Clips | None = None,
    told: Callable[[float], None] = lambda share: None,
) -> None:
    """Write a session as WAV, FLAC, OGG or MP3, by the ending of `path`.

    WAV and FLAC hold exactly the samples of `Mix.render`; each file has title and chapters.
    The file appears under its name only when it is whole. `told` hears how much is done, 0
    to 1, about once for each second of sound; what it raises ends the export.
    Raises InvalidFile for an unknown ending or a place that cannot be written, LimitExceeded
    for a session that is too long, and SoundUnavailable for a sound that does not exist.
    """
    if path.suffix.lower() not in FORMATS:
        known = ", ".join(FORMATS)
        raise InvalidFile(
            said("sound files end in {endings}", endings=known),
            "Choose a name that ends in one.",
            file=path.name,
        )
    _check_length(timeline, path)
    mix = mix_of(timeline, choice, bank or SoundBank(), clips)
    with ExitStack() as leftovers:
        try:
            sound = _beside(path, leftovers)
            write_sound(sound, _blocks(mix, levels, told), quality=_QUALITY)
            whole = _beside(path, leftovers)
            write_tags(sound, whole, tags_of(timeline))
            whole.chmod(0o666 & ~_umask())
            whole.replace(path)
        except (OSError, soundfile.SoundFileError) as fault:
            raise _unwritable(path) from fault


def _check_length(timeline: Timeline, path: Path) -> None:
    """A file has an end, and a WAV file counts its bytes in 32 bits."""
    if timeline.open_ended:
        raise LimitExceeded(
            "A timer without an end cannot be written to a file.",
            "Choose a length for it.",
            field="length_ms",
        )
    if path.suffix.lower() == ".wav" and timeline.length_ms > LONGEST_WAV_MS:
        raise LimitExceeded(
            "This is too long for a WAV file.",
            "Choose .flac for the same sound, or a shorter session.",
            field="length_ms",
            nearest=LONGEST_WAV_MS,
        )


def _beside(path: Path, leftovers: ExitStack) -> Path:
    """A new, empty file of the same kind in the same folder, gone in the end."""
    handle, name = tempfile.mkstemp(path.suffix.lower(), f".{path.stem[:40]}-", path.parent)
    os.close(handle)
    beside = Path(name)
    leftovers.callback(beside.unlink, missing_ok=True)
    return beside


def _blocks(mix: Mix, levels: Levels, told: Callable[[float], None]) -> Iterator[Pcm]:
    length = mix.timeline.length_frames
    for at in range(0, length, _BLOCK_FRAMES):
        yield mix.render(levels, at, min(_BLOCK_FRAMES, length - at))
        told(min(1.0, (at + _BLOCK_FRAMES) / length))


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
