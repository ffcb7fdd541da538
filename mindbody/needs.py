"""What may fit a moment, from content/needs.toml, read strictly."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import msgspec

from mindbody.errors import InvalidFile
from mindbody.strict_toml import (
    CONTENT_FOLDER,
    MENDING_HINT,
    decode_toml,
    read_text,
    require_format,
)

FORMAT = 1
FILE = "needs.toml"


class Opens(StrEnum):
    """What a need leads to beside exercises and routines."""

    TIMER = "timer"
    GROUND_ME = "ground_me"


class Pick(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """An exercise (with `variant` in that form of it) or a routine, and a word about it."""

    exercise: str = ""
    routine: str = ""
    variant: str = ""
    note: str = ""


class Need(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A moment. `first` and `then` are what may fit, in this order.

    `avoid` says in words what can wait, `apart` names exercises among that.
    """

    id: str
    title: str
    about: str
    avoid: str
    first: tuple[Pick, ...] = ()
    then: tuple[Pick, ...] = ()
    apart: tuple[str, ...] = ()
    opens: tuple[Opens, ...] = ()

    @property
    def picks(self) -> tuple[Pick, ...]:
        return self.first + self.then


class _Needs(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    format: int
    needs: tuple[Need, ...] = msgspec.field(name="need")


def load_needs(content: Path = CONTENT_FOLDER) -> tuple[Need, ...]:
    """All needs in their order. Raises InvalidFile with file, place, reason and hint."""
    return parse_needs(read_text(content / FILE))


def parse_needs(text: str) -> tuple[Need, ...]:
    """The needs in the text of a file. Raises InvalidFile."""
    require_format(text, FORMAT, FILE)
    needs = decode_toml(text, _Needs, FILE).needs
    seen: set[str] = set()
    for need in needs:
        if need.id in seen:
            raise _wrong(need, "this id is there twice")
        seen.add(need.id)
        _check(need)
    return needs


def _check(need: Need) -> None:
    if not need.picks and not need.opens:
        raise _wrong(need, "it leads nowhere")
    for pick in need.picks:
        if bool(pick.exercise) == bool(pick.routine):
            raise _wrong(need, "a pick names either an exercise or a routine")
        if pick.variant and not pick.exercise:
            raise _wrong(need, f"“{pick.routine}” is a routine and has no forms")
        if pick.exercise in need.apart:
            raise _wrong(need, f"“{pick.exercise}” is both suggested and set apart")


def _wrong(need: Need, reason: str) -> InvalidFile:
    return InvalidFile(f"{reason}.", MENDING_HINT, file=FILE, place=need.id)
