"""Clips on disk: Ogg Vorbis at the engine's rate, mono, and the list of them per voice."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
import numpy as np
import soundfile  # type: ignore[import-untyped]

from mindbody.errors import InvalidFile, SoundUnavailable
from mindbody.sound.loudness import Samples
from mindbody.sound.voice.engine import ENGINE_RATE_HZ

INDEX_FORMAT = "mindbody-voice-clips"
INDEX_VERSION = 1

# Vorbis quality 3 of 10.
_SMALLNESS = 0.7
_BLOCK_FRAMES = 1 << 15


class ClipEntry(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """One clip. `file` is the name without ending and changes with everything that shapes it.

    `samples_sha256` is over the decoded samples in 16 bit. `heard` is what a recogniser
    wrote down from the clip, empty until it was asked. `haste` is above or below 1 where
    the line is clearer at another speed than the voice's usual one.
    """

    text: str
    file: str
    length_ms: int
    loudness_lufs: float
    true_peak_dbtp: float
    samples_sha256: str
    heard: str = ""
    haste: float = 1.0


class VoiceIndex(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All clips of one voice, sorted by text, with where they come from."""

    format: str
    version: int
    voice: str
    title: str
    author: str
    licence: str
    source: str
    clips: list[ClipEntry]


def read_index(voice_folder: Path) -> VoiceIndex:
    """The list of a voice's clips. Raises SoundUnavailable without one, InvalidFile if bad."""
    file = voice_folder / "index.json"
    try:
        index = msgspec.json.decode(file.read_bytes(), type=VoiceIndex)
    except OSError as error:
        raise SoundUnavailable(
            "The clips of this voice are missing; lines are shown as captions.",
            "Install the app again; your own records are not touched.",
        ) from error
    except msgspec.DecodeError as error:
        raise InvalidFile(str(error), file=file.name) from error
    if (index.format, index.version) != (INDEX_FORMAT, INDEX_VERSION):
        raise InvalidFile("The list of clips is of another version.", file=file.name)
    return index


def write_index(voice_folder: Path, index: VoiceIndex) -> None:
    """The list with one clip a line, so that a change can be read; whole or not at all."""
    clips = sorted(index.clips, key=lambda clip: clip.text)
    rows = ",\n".join(f"    {msgspec.json.encode(clip).decode()}" for clip in clips)
    head = msgspec.json.format(msgspec.json.encode(msgspec.structs.replace(index, clips=[])))
    text = head.decode().replace(
        '"clips": []', f'"clips": [\n{rows}\n  ]' if rows else '"clips": []'
    )
    draft = voice_folder / "index.json.part"
    draft.write_text(text + "\n", encoding="utf-8")
    draft.replace(voice_folder / "index.json")


def write_clip(file: Path, samples: Samples) -> None:
    """Samples (n,) at `ENGINE_RATE_HZ` as Ogg Vorbis; whole or not at all."""
    draft = file.with_name(file.name + ".part")
    with soundfile.SoundFile(
        *(draft, "w", ENGINE_RATE_HZ, 1, "VORBIS"), format="OGG", compression_level=_SMALLNESS
    ) as ogg:
        for start in range(0, len(samples), _BLOCK_FRAMES):
            ogg.write(samples[start : start + _BLOCK_FRAMES])
    draft.replace(file)


def read_clip(file: Path) -> Samples:
    """A clip as float32 (n,) at `ENGINE_RATE_HZ`. Raises SoundUnavailable."""
    try:
        samples, rate_hz = soundfile.read(file, dtype="float32")
    except (OSError, soundfile.SoundFileError) as error:
        raise SoundUnavailable("A clip of the voice cannot be read; it stays a caption.") from error
    if rate_hz != ENGINE_RATE_HZ or samples.ndim != 1:
        raise SoundUnavailable("A clip of the voice has another format; it stays a caption.")
    return np.asarray(samples, np.float32)


def samples_sha256(samples: Samples) -> str:
    """Hash of samples in 16 bit, the same on every machine that decodes them alike."""
    return hashlib.sha256(np.round(samples * 32767).astype("<i2").tobytes()).hexdigest()
