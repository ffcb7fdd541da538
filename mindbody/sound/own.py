"""Soundscapes of a person's own: taken in once, then listed beside those of the app.

    sounds = OwnSounds()                      # the folder of this person
    entry = sounds.add(path)                  # InvalidFile says why not; told(share) may stop it
    sounds.entries()                          # also in SoundBank().ambiences()
    sounds.delete(entry.id)

A copy is kept as FLAC under a random name, with nothing of what the file said about itself;
the file that was chosen is left alone. Each copy is encrypted under a key of its own; that key
and what the copy is called are kept with the records, see `mindbody/own_sounds.py`. Without the
key a copy is not listed.
"""

from __future__ import annotations

import io
import re
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Annotated, BinaryIO, cast

import msgspec
from msgspec import Meta, Struct

from mindbody.bounded_file import read_bounded
from mindbody.core.lanes import Lane
from mindbody.core.plain import LONGEST_TITLE
from mindbody.errors import SoundUnavailable, StoreError, StoreUnwritable
from mindbody.places import data_folder, make_private
from mindbody.private_file import make_private_file, put_in_place
from mindbody.sound.entry import SoundEntry
from mindbody.sound.own_keys import OPEN, OwnKeys
from mindbody.strict_json import UnreadableJson, decode_json

KIND = "own"
# The folder beside the records.
SOUNDS = "sounds"
_ID = r"^own_[0-9a-f]{16}\Z"
_SUFFIX = ".sealed"
# A version before kept them in the clear.
_PLAIN_SUFFIX = ".flac"
_COPIED_BYTES = 1024 * 1024
# Two that seal, as before and after a lock, would write over each other.
_SEALING = Lock()
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

    def __init__(self, folder: Path | None = None, keys: OwnKeys = OPEN) -> None:
        self._folder, self._keys = folder, keys

    @property
    def folder(self) -> Path:
        return self._folder or data_folder() / SOUNDS

    def entries(self) -> dict[str, SoundEntry]:
        """By id, in the order in which they were added; a list that is damaged is empty.

        A title is one that an older version left here, see `untitle`; it is empty otherwise.
        """
        there = ((listed, self._there(listed.id)) for listed in self._listed())
        return {listed.id: _entry(listed, path) for listed, path in there if path is not None}

    def open(self, id: str) -> BinaryIO:
        """The FLAC file of a sound, to be read. Raises SoundUnavailable and OSError."""
        path = self._there(id)
        if path is None:
            # The words of a missing key: either way it cannot be heard now.
            self._keys.of(id)
            raise SoundUnavailable("This recording is not there any more.")
        return path.open("rb") if path.suffix == _PLAIN_SUFFIX else self._opened(path, id)

    def add(self, path: Path, told: Callable[[float], None] = _quiet) -> SoundEntry:
        """Take in a WAV, FLAC, OGG or MP3 file of at most 200 MB, 2 s to 60 min long.

        `told` hears how much is done, 0 to 1; what it raises ends it without a trace.
        Raises InvalidFile where the file cannot be used, and StoreError where the folder cannot
        be written, or the records, which keep the key.
        """
        id = f"own_{secrets.token_hex(8)}"
        # What decodes sound takes long to load, and a list of names does not need it.
        from mindbody.sound.taking_in import source_of, take_in

        source = source_of(path)
        with ExitStack() as leftovers, _unwritable_in_words():
            make_private(self.folder)
            part = self._part(id)
            leftovers.callback(part.unlink, missing_ok=True)
            self._keys.new(id)
            leftovers.callback(self._drop_unlisted, id)
            with self._written(part, id) as sealed:
                measured = take_in(source, sealed, told)
            listed = _Listed(
                id,
                source.loop_frames,
                measured.lufs,
                measured.peak_dbfs,
                measured.true_peak_dbtp,
            )
            put_in_place(part, self._path(id))
            self._list([*self._listed(), listed])
        return _entry(listed, self._path(id))

    def _drop_unlisted(self, id: str) -> None:
        if not any(sound.id == id for sound in self._listed()):
            with suppress(StoreError):
                self._keys.drop(id)
            self._path(id).unlink(missing_ok=True)

    def untitle(self) -> None:
        """Take titles out of the list that an older version put there. Raises StoreUnwritable."""
        with _unwritable_in_words():
            self._list(msgspec.structs.replace(sound, title="") for sound in self._listed())

    def delete(self, id: str) -> None:
        """Delete a sound for good; an unknown id is no sound. Raises StoreError."""
        listed = self._listed()
        if any(sound.id == id for sound in listed):
            # First: whatever cannot be deleted after it is noise.
            self._keys.drop(id)
            with _unwritable_in_words():
                self._list(sound for sound in listed if sound.id != id)
                self._path(id).unlink(missing_ok=True)
                self._plain(id).unlink(missing_ok=True)

    def seal(self) -> None:
        """Encrypt what an older version left in the clear; what cannot be is tried again later.

        Takes as long as the disk needs to copy it.
        """
        with _SEALING:
            for plain in sorted(self.folder.glob(f"own_*{_PLAIN_SUFFIX}")):
                try:
                    if not self._is_wanted(plain.stem):
                        plain.unlink()
                        continue
                    if not self._is_sealed(plain, plain.stem):
                        self._seal(plain, plain.stem)
                    if self._is_sealed(plain, plain.stem):
                        plain.unlink()
                except StoreError:
                    return
                except OSError:
                    continue

    def _is_wanted(self, id: str) -> bool:
        """Whether a sound may be one that is kept: where the list was damaged, all may be."""
        if re.match(_ID, id) is None:
            return False
        listed = self._read()
        was_damaged = listed is None or self._damaged_index.exists()
        return was_damaged or any(sound.id == id for sound in listed or ())

    def _is_sealed(self, plain: Path, id: str) -> bool:
        if not (self._keys.has(id) and self._path(id).is_file()):
            return False
        with self._opened(self._path(id), id) as sealed:
            return sealed.seek(0, io.SEEK_END) == plain.stat().st_size

    def take_out(self, folder: Path) -> int:
        """Write each as a FLAC file, in the clear, into `folder`; how many could not be read.

        Raises OSError where it cannot be written there.
        """
        faults = 0
        for entry in self.entries().values():
            target = folder / f"{entry.id}{_PLAIN_SUFFIX}"
            with self.open(entry.id) as file, target.open("wb") as plain:
                shutil.copyfileobj(file, plain, _COPIED_BYTES)
                is_read = getattr(file, "fault", None) is None
            if not (is_read and self._is_whole(target, entry.frames)):
                target.unlink()
                faults += 1
        return faults

    def _is_whole(self, path: Path, frames: int) -> bool:
        from mindbody.sound.files import frames_of

        try:
            return frames_of(path) == frames
        except SoundUnavailable:
            return False

    def delete_all(self) -> None:
        """Delete all of them with their list. Raises StoreUnwritable."""
        with _unwritable_in_words():
            if self.folder.is_dir():
                shutil.rmtree(self.folder)

    def _path(self, id: str) -> Path:
        return self.folder / f"{id}{_SUFFIX}"

    def _opened(self, path: Path, id: str) -> BinaryIO:
        from mindbody.vault.sealed_file import SealedFile

        return cast(BinaryIO, SealedFile(path.open("rb"), partial(self._keys.of, id)))

    def _seal(self, plain: Path, id: str) -> None:
        part = self._part(id)
        if not self._keys.has(id):
            self._keys.new(id)
        with plain.open("rb") as file, self._written(part, id) as sealed:
            shutil.copyfileobj(file, sealed, _COPIED_BYTES)
        put_in_place(part, self._path(id))

    @contextmanager
    def _written(self, part: Path, id: str) -> Iterator[BinaryIO]:
        """A new sealed file; raises OSError where not all of it could be written."""
        from mindbody.vault.sealed_file import SealedFile

        part.unlink(missing_ok=True)
        make_private_file(part)
        sealed = SealedFile(part.open("r+b"), partial(self._keys.of, id), writes=True)
        try:
            with sealed:
                yield cast(BinaryIO, sealed)
        finally:
            if sealed.fault is not None:
                part.unlink(missing_ok=True)
                raise OSError(f"{id}: {sealed.fault!r}") from sealed.fault

    def _part(self, id: str) -> Path:
        return self.folder / f"{id}{_SUFFIX}.part"

    def _plain(self, id: str) -> Path:
        return self.folder / f"{id}{_PLAIN_SUFFIX}"

    def _there(self, id: str) -> Path | None:
        """The file that can be heard now."""
        if self._keys.has(id) and self._path(id).is_file():
            return self._path(id)
        return self._plain(id) if self._plain(id).is_file() else None

    def _listed(self) -> list[_Listed]:
        return self._read() or []

    def _read(self) -> list[_Listed] | None:
        """The list; None where it is damaged or there is none."""
        try:
            raw = read_bounded(self._index, _MOST_INDEX_BYTES)
            return decode_json(raw, _Index, _MOST_INDEX_BYTES).sounds
        except (OSError, UnreadableJson):
            return None

    @property
    def _index(self) -> Path:
        return self.folder / "index.json"

    @property
    def _damaged_index(self) -> Path:
        return self._index.with_suffix(".damaged.json")

    def _list(self, sounds: Iterable[_Listed]) -> None:
        """Write the list anew, whole or not at all; one that is damaged is put aside."""
        index = _Index(sounds=list(sounds))
        if self._read() is None and self._index.is_file():
            self._index.replace(self._damaged_index)
        part = self._index.with_suffix(".part")
        part.touch(mode=0o600)
        part.write_bytes(msgspec.json.encode(index))
        part.replace(self._index)


def _entry(listed: _Listed, path: Path) -> SoundEntry:
    return SoundEntry(
        id=listed.id,
        title=listed.title,
        kind=KIND,
        lane=Lane.AMBIENCE,
        file=str(path),
        author="",
        licence="",
        frames=listed.frames,
        lufs=listed.lufs,
        peak_dbfs=listed.peak_dbfs,
        true_peak_dbtp=listed.true_peak_dbtp,
        sha256="",
    )


@contextmanager
def _unwritable_in_words() -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        raise StoreUnwritable(
            "The folder of your own sounds cannot be written. Nothing was changed.",
            "See whether the disk is there, has space and may be written.",
        ) from fault
