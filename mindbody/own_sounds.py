"""Recordings of the person's own by name: the sound beside the records, name and key within.

sounds = NamedSounds.of(space)        # of this person; an older version's names move now
sounds.seal()                         # what an older version left unencrypted; takes long
entry = sounds.add(path)              # on any thread
sounds.name(entry.id, "Our garden")
sounds.title(id, beside)              # of any soundscape
sounds.delete(entry.id)               # with its name and its key
sounds.close()                        # nothing can be heard any more
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mindbody.core.plain import LONGEST_TITLE, text_problems
from mindbody.errors import StoreError
from mindbody.language import said
from mindbody.practice_space import PracticeSpace
from mindbody.sound.entry import SoundEntry
from mindbody.sound.own import OwnSounds, is_own
from mindbody.sound.own_keys import OPEN, OwnKeys

NAMELESS = "A recording of yours"


class NamedSounds:
    """See the head of this module; for one thread, but for `add` and `seal`."""

    def __init__(self, files: OwnSounds, space: PracticeSpace, keys: OwnKeys = OPEN) -> None:
        self._files, self._space, self._keys = files, space, keys
        keys.open(space.sound_keys(), space.keep_sound_key)

    @classmethod
    def of(cls, space: PracticeSpace) -> NamedSounds:
        sounds = cls(OwnSounds(), space)
        sounds.take_names_in()
        return sounds

    def seal(self) -> None:
        """As `OwnSounds.seal`."""
        self._files.seal()

    def close(self) -> None:
        """Take the keys out of memory, as before the records are locked."""
        self._keys.close()

    def title(self, id: str, beside: str) -> str:
        """What a soundscape is called; `beside` is what its list says, empty for nothing."""
        if not is_own(id):
            return beside
        return self._space.sound_name(id) or beside or said(NAMELESS)

    def add(self, path: Path, told: Callable[[float], None]) -> SoundEntry:
        """As `OwnSounds.add`."""
        return self._files.add(path, told)

    def name(self, id: str, title: str) -> None:
        """Raises LimitExceeded for a title that cannot be kept, and StoreError."""
        for problem in text_problems("title", title, LONGEST_TITLE):
            raise problem
        self._space.name_sound(id, title.strip())

    def delete(self, id: str) -> None:
        """Delete a recording, its name and its key for good. Raises StoreError."""
        self._files.delete(id)
        self._space.name_sound(id, "")

    def take_names_in(self) -> None:
        """Move names of an older version into the records; where that fails, they stay."""
        beside = {id: entry.title for id, entry in self._files.entries().items() if entry.title}
        if not beside:
            return
        try:
            for id, title in beside.items():
                if not self._space.sound_name(id):
                    self._space.name_sound(id, title)
            self._files.untitle()
        except StoreError:
            return
