"""The routine files that a person made, patterns and routines, in their last version."""

from __future__ import annotations

import uuid
from dataclasses import replace
from functools import partial

from mindbody.core.routine import Routine
from mindbody.errors import InvalidFile
from mindbody.keepsakes import Keepsakes, Kind
from mindbody.library import Library

KINDS = (Kind.PATTERN, Kind.ROUTINE)


class OwnFiles:
    """Read when they are first asked for. `kind` is one of `KINDS`, a pattern a routine of one
    step with a pattern and a length.
    """

    def __init__(self, library: Library, kept: Keepsakes) -> None:
        self._library, self._kept = library, kept
        self._files: dict[Kind, dict[str, Routine]] = {}

    def all(self, kind: Kind) -> tuple[Routine, ...]:
        """All of a kind, by title."""
        made = self._of(kind).values()
        return tuple(sorted(made, key=lambda own: (own.title.casefold(), own.id)))

    def find(self, id: str) -> Routine | None:
        """What has this id, of either kind."""
        return self._of(Kind.PATTERN).get(id) or self._of(Kind.ROUTINE).get(id)

    def has(self, kind: Kind, id: str) -> bool:
        return id in self._of(kind)

    def keep(self, kind: Kind, routine: Routine) -> Routine:
        """Keep a routine file as the next version; what is on disk is always sound.

        Raises InvalidFile where the file would not be read again, and StoreError.
        """
        before = self._of(kind).get(routine.id)
        text = text_of(replace(routine, version=before.version + 1 if before else 1))
        read = self._library.read_routine(text, routine.title)
        self._kept.put(kind, routine.id, text)
        self._of(kind)[routine.id] = read
        return read

    def delete(self, kind: Kind, id: str) -> None:
        """Delete one for good, readable or not. Raises StoreError."""
        if self._kept.remove(kind, id):
            self._of(kind).pop(id, None)

    def _of(self, kind: Kind) -> dict[str, Routine]:
        if kind not in self._files:
            read = (
                (id, self._kept.read(kind, id, partial(self._read, kind, id)))
                for id in self._kept.ids(kind)
            )
            self._files[kind] = {id: routine for id, routine in read if routine is not None}
        return self._files[kind]

    def _read(self, kind: Kind, id: str, body: str) -> Routine:
        routine = self._library.read_routine(body, "")
        step = routine.steps[0]
        is_pattern = (
            len(routine.steps) == 1 and step.pattern is not None and step.length is not None
        )
        if routine.id != id or (kind is Kind.PATTERN and not is_pattern):
            raise InvalidFile("it is not what its place says.", "Make it anew.")
        return routine


def text_of(routine: Routine) -> str:
    """A routine as the text of its file."""
    from mindbody.routine_text import routine_text

    return routine_text(routine)


def new_id() -> str:
    """An id that nothing else has."""
    return f"own_{uuid.uuid4().hex[:16]}"
