"""The library: the exercises and routines that the app brings along, read when asked for.

Starting the app reads the heads of the files only (`entries`); an exercise is read and
checked when it is opened, and kept. What reads whole files is loaded with the first of them,
so that the list does not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from mindbody.core.exercise import AccessLevel, Exercise, Family
from mindbody.core.routine import Routine
from mindbody.errors import InvalidFile
from mindbody.toml_file import TomlFile, head_of, read_text

if TYPE_CHECKING:
    from mindbody.exercise_file import SharedBlock

Read = TypeVar("Read")

# Beside this module in a checkout, in an installed wheel and in a frozen app.
CONTENT_FOLDER = Path(__file__).with_name("content")


class _Head(msgspec.Struct):
    """The part of a head that the list needs; the other keys are let be."""

    number: int
    id: str
    title: str
    family: Family
    access_level: AccessLevel
    default_ms: int
    summary: str
    pacer: str = "petals"
    when_to_use: tuple[str, ...] = ()


# As long as an id in a file may be.
_LONGEST_ID = 40


class Entry(msgspec.Struct, frozen=True):
    """What the library list shows of an exercise.

    `default_ms` is its usual length, `pacer` names the guide it suggests, `when_to_use`
    is what it may help with, to be found by.
    """

    number: int
    id: str
    title: str
    family: Family
    access_level: AccessLevel
    default_ms: int
    summary: str
    pacer: str = "petals"
    when_to_use: tuple[str, ...] = ()


class Library:
    """The content of one folder. Every method raises InvalidFile for a file that is wrong."""

    def __init__(self, folder: Path = CONTENT_FOLDER) -> None:
        self._folder = folder
        self._entries: tuple[Entry, ...] | None = None
        self._blocks: dict[str, SharedBlock] = {}
        self._exercises: dict[str, Exercise] = {}
        self._routines: dict[str, Routine] = {}
        self._added: dict[str, Exercise] = {}

    @classmethod
    def load(cls, folder: Path = CONTENT_FOLDER) -> Library:
        """The library in a folder; nothing is read yet."""
        return cls(folder)

    def entries(self) -> tuple[Entry, ...]:
        """The list of exercises in their order, from the heads of their files alone."""
        if self._entries is None:
            found = [_entry(path) for path in sorted(self._folder.glob("exercises/*.toml"))]
            self._entries = tuple(sorted(found, key=lambda entry: (entry.number, entry.id)))
        return self._entries

    def exercises(self) -> tuple[Exercise, ...]:
        """All exercises, whole, in their order."""
        return tuple(self.exercise(entry.id) for entry in self.entries())

    def exercise(self, id: str) -> Exercise:
        """One exercise. Raises InvalidFile where the library has none of that id."""
        path = self._path("exercises", id)
        return self._named(self._exercises, id, path, lambda: self._exercise(TomlFile.read(path)))

    def templates(self) -> tuple[Exercise, ...]:
        """What own patterns are made from: exercises that are not in the list."""
        return tuple(
            self.template(path.stem) for path in sorted(self._folder.glob("templates/*.toml"))
        )

    def template(self, id: str) -> Exercise:
        """An exercise that own patterns are made from; it is not in the list.

        Raises InvalidFile where there is none of that id.
        """
        path = self._path("templates", id)
        return self._named(self._exercises, id, path, lambda: self._exercise(TomlFile.read(path)))

    def routines(self) -> tuple[Routine, ...]:
        """All routines, sorted by id."""
        paths = sorted(self._folder.glob("routines/*.toml"))
        return tuple(self.routine(path.stem) for path in paths)

    def routine(self, id: str) -> Routine:
        """One routine. Raises InvalidFile where the library has none of that id."""
        path = self._path("routines", id)
        return self._named(self._routines, id, path, lambda: self._routine(TomlFile.read(path)))

    def has(self, id: str) -> bool:
        """Whether an exercise or a routine of the library has this id."""
        return any(self._path(shelf, id).is_file() for shelf in ("exercises", "routines"))

    def block(self, id: str) -> SharedBlock:
        """One shared block. Raises KeyError where there is none of that id."""
        if id not in self._blocks:
            path = self._path("blocks", id)
            if not path.is_file():
                raise KeyError(id)
            from mindbody.exercise_file import read_block

            self._blocks[id] = read_block(TomlFile.read(path))
        return self._blocks[id]

    def read_exercise(self, source: Path | str, name: str = "") -> Exercise:
        """An exercise from a file (a path) or from a text called `name`; it is not kept."""
        return self._exercise(_file(source, name))

    def read_exercise_values(self, values: dict[str, Any], name: str) -> Exercise:
        """An exercise from the values of a file that was never one; it is not kept."""
        return self._exercise(TomlFile.holding(values, name))

    def read_routine(self, source: Path | str, name: str = "") -> Routine:
        """A routine from a file (a path) or from a text called `name`; it is not kept."""
        return self._routine(_file(source, name))

    def read(self, path: Path) -> Exercise | Routine:
        """Whichever of the two a file says it is."""
        file = TomlFile.read(path)
        match file.values.get("format"):
            case "mindbody-exercise":
                return self._exercise(file)
            case "mindbody-routine":
                return self._routine(file)
            case _:
                known = '"mindbody-exercise" or "mindbody-routine"'
                raise file.refuse(f"its first line does not say format = {known}", "format")

    def _exercise(self, file: TomlFile) -> Exercise:
        from mindbody.exercise_file import exercise_from

        return exercise_from(file, self.block)

    def _routine(self, file: TomlFile) -> Routine:
        from mindbody.routine_file import routine_from

        return routine_from(file, self.known)

    def add(self, exercise: Exercise) -> None:
        """Know an exercise of somebody's own, for routines that name it; it is in no list."""
        self._added[exercise.id] = exercise

    def known(self, id: str) -> Exercise:
        """An exercise that a routine may name: of the library, a template, or one added.

        Raises KeyError where there is none of that id.
        """
        if id in self._added:
            return self._added[id]
        if self._path("exercises", id).is_file():
            return self.exercise(id)
        if self._path("templates", id).is_file():
            return self.template(id)
        raise KeyError(id)

    def _path(self, shelf: str, id: str) -> Path:
        # An id may come from anywhere; only a short plain name may become part of a path.
        plain = len(id) <= _LONGEST_ID and id.isascii() and id.replace("_", "").isalnum()
        return self._folder / shelf / (f"{id}.toml" if plain else ".toml")

    def _named(self, kept: dict[str, Read], id: str, path: Path, read: Callable[[], Read]) -> Read:
        if id not in kept:
            if not path.is_file():
                raise InvalidFile(
                    f"the library holds nothing called “{id}”.",
                    "The list of exercises and routines shows what there is.",
                )
            kept[id] = read()
            found = getattr(kept[id], "id", id)
            if found != id:
                del kept[id]
                raise InvalidFile(
                    f"its id is “{found}”.", "Id and file name agree.", file=path.name, place="id"
                )
        return kept[id]


def _file(source: Path | str, name: str) -> TomlFile:
    return TomlFile.read(source) if isinstance(source, Path) else TomlFile(source, name)


def _entry(path: Path) -> Entry:
    text = read_text(path)
    try:
        head = TomlFile(head_of(text), path.name).table(_Head)
    except InvalidFile:
        # A fault in the head, or a head that is not where it should be: read it all.
        head = TomlFile(text, path.name).table(_Head)
    return Entry(**msgspec.structs.asdict(head))


def check_file(path: Path, library: Library | None = None) -> str:
    """What a sound exercise or routine file holds, in words. Raises InvalidFile."""
    found = (library or Library.load()).read(path)
    match found:
        case Exercise():
            forms = len(found.variants)
            others = f" with {forms} other form{'s' * (forms > 1)}" if forms else ""
            return f"the exercise “{found.title}”{others}"
        case Routine():
            steps = len(found.steps)
            return f"the routine “{found.title}” of {steps} step{'s' * (steps > 1)}"
