"""Soundscapes of a person's own: taken in once, then listed beside those of the app.

    sounds = OwnSounds()                      # the folder of this person
    entry = sounds.add(path)                  # InvalidFile says why not; told(share) may stop it
    sounds.entries()                          # also in SoundBank().ambiences()
    sounds.delete(entry.id)

A copy is kept as FLAC under a random name, with nothing of what the file said about itself;
the file that was chosen is left alone. The copies are not encrypted. What they are called is
kept with the records, see `mindbody/own_sounds.py`.
"""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from mindbody.bounded_file import read_bounded
from mindbody.core.lanes import Lane
from mindbody.core.plain import LONGEST_TITLE
from mindbody.errors import StoreUnwritable
from mindbody.places import data_folder, make_private
from mindbody.sound.entry import SoundEntry
from mindbody.strict_json import UnreadableJson, decode_json

KIND = "own"
# The folder beside the records.
SOUNDS = "sounds"
_ID = r"^own_[0-9a-f]{16}\Z"
_SUFFIX = ".flac"
_MOST_INDEX_BYTES = 1024 * 1024


class _Listed(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    id: Annotated[str, Meta(pattern=_ID)]
    frames: Annotated[int, Meta(ge=1)]
    lufs: Annotated[float, Meta(ge=-120, le=0)]
    peak_dbfs: Annotated[float, Meta(ge=-120, le=0)]
    true_peak_dbtp: Annotated[float, Meta(ge=-120, le=6)]
    # Only where an older version put it here.
    title: Annotated[str, Meta(max_length=LONGEST_TITLE)] = ""


class _Index(Struct, frozen=True, forbid_unknown_fields=True):
    version: Annotated[int, Meta(ge=1, le=1)] = 1
    sounds: list[_Listed] = []


def is_own(id: str) -> bool:
    """Whether a soundscape of this id is a person's own."""
    return id.startswith("own_")


def _quiet(share: float) -> None:
    """Nobody asked how far it is."""


class OwnSounds:
    """The soundscapes in one folder. Each method reads the list anew: it is short."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    @property
    def folder(self) -> Path:
        return self._folder or data_folder() / SOUNDS

    def entries(self) -> dict[str, SoundEntry]:
        """By id, in the order in which they were added; a list that is damaged is empty.

        A title is one that an older version left here, see `untitle`; it is empty otherwise.
        """
        return {
            listed.id: SoundEntry(
                id=listed.id,
                title=listed.title,
                kind=KIND,
                lane=Lane.AMBIENCE,
                file=str(self._path(listed.id)),
                author="",
                licence="",
                frames=listed.frames,
                lufs=listed.lufs,
                peak_dbfs=listed.peak_dbfs,
                true_peak_dbtp=listed.true_peak_dbtp,
                sha256="",
            )
            for listed in self._listed()
            if self._path(listed.id).is_file()
        }

    def add(self, path: Path, told: Callable[[float], None] = _quiet) -> SoundEntry:
        """Take in a WAV, FLAC, OGG or MP3 file of at most 200 MB, 2 s to 60 min long.

        `told` hears how much is done, 0 to 1; what it raises ends it without a trace.
        Raises InvalidFile where the file cannot be used, and StoreUnwritable where the folder
        cannot be written.
        """
        id = f"own_{secrets.token_hex(8)}"
        # What decodes sound takes long to load, and a list of names does not need it.
        from mindbody.sound.taking_in import source_of, take_in

        source = source_of(path)
        with ExitStack() as leftovers, _unwritable_in_words():
            make_private(self.folder)
            part = self.folder / f"{id}.part{_SUFFIX}"
            leftovers.callback(part.unlink, missing_ok=True)
            part.touch(mode=0o600)
            measured = take_in(source, part, told)
            listed = _Listed(
                id,
                source.loop_frames,
                measured.lufs,
                measured.peak_dbfs,
                measured.true_peak_dbtp,
            )
            part.replace(self._path(id))
            self._list([*self._listed(), listed])
        return self.entries()[id]

    def untitle(self) -> None:
        """Take titles out of the list that an older version put there. Raises StoreUnwritable."""
        with _unwritable_in_words():
            self._list(msgspec.structs.replace(sound, title="") for sound in self._listed())

    def delete(self, id: str) -> None:
        """Delete a sound for good; an unknown id is no sound. Raises StoreUnwritable."""
        listed = self._listed()
        if any(sound.id == id for sound in listed):
            with _unwritable_in_words():
                self._list(sound for sound in listed if sound.id != id)
                self._path(id).unlink(missing_ok=True)

    def delete_all(self) -> None:
        """Delete all of them with their list. Raises StoreUnwritable."""
        with _unwritable_in_words():
            if self.folder.is_dir():
                shutil.rmtree(self.folder)

    def _path(self, id: str) -> Path:
        return self.folder / f"{id}{_SUFFIX}"

    def _listed(self) -> list[_Listed]:
        try:
            raw = read_bounded(self._index, _MOST_INDEX_BYTES)
            return decode_json(raw, _Index, _MOST_INDEX_BYTES).sounds
        except (OSError, UnreadableJson):
            return []

    @property
    def _index(self) -> Path:
        return self.folder / "index.json"

    def _list(self, sounds: Iterable[_Listed]) -> None:
        """Write the list anew, whole or not at all; one that is damaged is put aside."""
        index = _Index(sounds=list(sounds))
        if not self._listed() and self._index.is_file():
            self._index.replace(self._index.with_suffix(".damaged.json"))
        part = self._index.with_suffix(".part")
        part.touch(mode=0o600)
        part.write_bytes(msgspec.json.encode(index))
        part.replace(self._index)


@contextmanager
def _unwritable_in_words() -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        raise StoreUnwritable(
            "The folder of your own sounds cannot be written. Nothing was changed.",
            "See whether the disk is there, has space and may be written.",
        ) from fault
