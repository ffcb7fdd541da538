"""The list of a voice's clips: what each says and how long it is; no sound is decoded for it."""

from __future__ import annotations

from pathlib import Path

import msgspec

from mindbody.errors import InvalidFile, SoundUnavailable
from mindbody.strict_json import UnreadableJson, decode_json

INDEX_FORMAT = "mindbody-voice-clips"
INDEX_VERSION = 1


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
        index = decode_json(file.read_bytes(), VoiceIndex)
    except OSError as error:
        raise SoundUnavailable(
            "The clips of this voice are missing; lines are shown as captions.",
            "Install the app again; your own records are not touched.",
        ) from error
    except UnreadableJson as error:
        raise InvalidFile(
            "The list of clips is not what it should be.", file=file.name, place=error.place
        ) from error
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
