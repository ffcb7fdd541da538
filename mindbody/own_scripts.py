"""Words of a therapist's own, as an exercise that routines can name.

A script is lines over a time, said and shown one after the other. It is read as strictly as an
exercise file of the library: speech must fit, tags can be struck, nothing names a path. It is
kept with both sides, under an id that begins with "own_", and never appears in a list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from typing import Any

from msgspec import Struct

from mindbody.core.exercise import Exercise
from mindbody.core.routine import Routine
from mindbody.core.tag import Tag
from mindbody.errors import InvalidFile
from mindbody.keepsakes import body_of, value_of
from mindbody.language import said
from mindbody.library import Library
from mindbody.own_files import new_id
from mindbody.store import Records
from mindbody.store.cipher import Connection
from mindbody.store.shelf import put_document

KIND = "script"
SUMMARY = "Words that a therapist wrote for somebody."
HOW_TO = "Listen or read, as far as it suits you. You can stop at any time."
WHEN_TO_USE = "When the two of you have agreed on it."
EVIDENCE = "Words of a therapist's own have not been studied."
# The length of a script is what its author chose; it neither grows nor shrinks.
SHORTEST_MS, LONGEST_MS = 30_000, 1_800_000


class OwnLine(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A line; `at_ms` from the start, None in its turn. With a struck tag `instead` is said."""

    text: str
    at_ms: int | None = None
    tags: frozenset[Tag] = frozenset()
    instead: str = ""


class OwnScript(Struct, frozen=True, forbid_unknown_fields=True):
    """A script: `id` is "own_…", `length_ms` 30,000 to 1,800,000."""

    id: str
    title: str
    length_ms: int
    lines: tuple[OwnLine, ...]


class OwnScripts:
    """The scripts of one therapist. Every method raises StoreError."""

    def __init__(self, library: Library, records: Records) -> None:
        self._library, self._records = library, records

    def all(self) -> tuple[OwnScript, ...]:
        """All scripts, by title."""
        found = _kept(self._records)
        return tuple(sorted(found, key=lambda script: (script.title.casefold(), script.id)))

    def exercise(self, script: OwnScript) -> Exercise:
        """A script as an exercise, to be tried. Raises InvalidFile with what is wrong."""
        return exercise_of(script, self._library)

    def keep(self, title: str, length_ms: int, lines: Iterable[OwnLine], id: str = "") -> OwnScript:
        """Keep a script, as a new one or in place of `id`. Raises InvalidFile."""
        script = OwnScript(id or new_id(), title, length_ms, tuple(lines))
        exercise = exercise_of(script, self._library)
        self._records.shelf.put(KIND, script.id, body_of(script))
        self._library.add(exercise)
        return script

    def delete(self, id: str) -> None:
        """Delete a script for good; routines that name it cannot be assigned any more."""
        self._records.shelf.remove(KIND, id)

    def named_by(self, routines: Iterable[Routine]) -> tuple[OwnScript, ...]:
        """The scripts that routines name."""
        named = {step.exercise.id for routine in routines for step in routine.steps}
        return tuple(script for script in self.all() if script.id in named)


def put_script(connection: Connection, script: OwnScript, at: datetime) -> None:
    """Keep a script that came in a card, in the open transaction."""
    put_document(connection, KIND, script.id, body_of(script), at)


def add_scripts(library: Library, records: Records) -> None:
    """Let the library know the scripts of a store. Raises StoreError.

    One that cannot be read is left out: routines that name it then say so.
    """
    for script in _kept(records):
        with suppress(InvalidFile):
            library.add(exercise_of(script, library))


def known_with(library: Library, scripts: Iterable[OwnScript]) -> Callable[[str], Exercise]:
    """The exercises of the library, and before them those of scripts. Raises InvalidFile."""
    own = {script.id: exercise_of(script, library) for script in scripts}

    def known(id: str) -> Exercise:
        return own[id] if id in own else library.known(id)

    return known


def exercise_of(script: OwnScript, library: Library) -> Exercise:
    """A script as an exercise of one part. Raises InvalidFile with the place and the reason."""
    if not SHORTEST_MS <= script.length_ms <= LONGEST_MS:
        raise InvalidFile(
            said("A script of one's own lasts from half a minute to half an hour."),
            said("Choose a length in between."),
        )
    return library.read_exercise_values(_values(script), script.title)


def _values(script: OwnScript) -> dict[str, Any]:
    return {
        "format": "mindbody-exercise",
        "version": 1,
        "id": script.id,
        "number": 901,
        "title": script.title,
        "family": "mindfulness",
        "access_level": "starter",
        "default_ms": script.length_ms,
        "summary": SUMMARY,
        "how_to": [HOW_TO],
        "when_to_use": [WHEN_TO_USE],
        "pacer": "text",
        "limits": {"length_ms": [script.length_ms, script.length_ms]},
        "evidence": {"grade": "D", "line": EVIDENCE},
        "sections": [
            {
                "kind": "narration",
                "id": "words",
                "title": script.title,
                "closing": True,
                "length_ms": script.length_ms,
                "lines": [_line(line) for line in script.lines],
            }
        ],
    }


def _line(line: OwnLine) -> dict[str, Any]:
    values: dict[str, Any] = {"text": line.text}
    if line.at_ms is not None:
        values["at_ms"] = line.at_ms
    if line.tags:
        values["tags"] = [str(tag) for tag in sorted(line.tags)]
    if line.instead:
        values["instead"] = line.instead
    return values


def _kept(records: Records) -> list[OwnScript]:
    bodies = [document.body for document in records.shelf.all() if document.kind == KIND]
    found = []
    for body in bodies:
        with suppress(InvalidFile):
            found.append(value_of(body, OwnScript))
    return found
