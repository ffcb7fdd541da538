"""What the library screen lists, as plain values: exercises, routines, needs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from itertools import groupby

from mindbody.core.routine import InTime, Routine
from mindbody.errors import InvalidFile
from mindbody.language import as_is, said
from mindbody.library import Entry, Library
from mindbody.needs import Need, Pick, load_needs
from mindbody.search_words import load_search_words
from mindbody.ui.screens.practise import words
from mindbody.ui.screens.practise.finding import Findable, ranked
from mindbody.ui.widgets.row import RowFace
from mindbody.ui.words import FAMILY_WORDS, short_minutes

# Why something is not offered, empty where it is.
Reason = Callable[[Entry], str]


class Kind(StrEnum):
    """What a row leads to."""

    NEED = "need"
    EXERCISE = "exercise"
    ROUTINE = "routine"
    TIMER = "timer"
    OWN_PATTERN = "own_pattern"
    OWN_ROUTINE = "own_routine"


@dataclass(frozen=True, slots=True)
class Item:
    """One row: what it leads to, and how it looks. `variant` is the form to open it in."""

    kind: Kind
    id: str
    face: RowFace
    variant: str = ""


_NOT = "Not "

TIMER_ITEM = Item(Kind.TIMER, "timer", RowFace(words.TIMER, words.TIMER_SUMMARY, words.TIMER_MARK))


class Catalogue:
    """Lists from the heads of the files alone; a routine is read when routines are asked for.

    `own` gives what the person has made, anew each time it is asked.
    """

    def __init__(
        self,
        library: Library,
        reason: Reason,
        own: Callable[[], Sequence[Item]] = lambda: (),
    ) -> None:
        self._library, self._reason, self.own = library, reason, own

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        return load_needs()

    def exercise(self, entry: Entry) -> Item:
        face = RowFace(
            entry.title,
            entry.summary,
            words.FAMILY_MARKS[entry.family],
            short_minutes(entry.default_ms),
            reason=self._reason(entry),
        )
        return Item(Kind.EXERCISE, entry.id, face)

    def by_kind(self) -> list[tuple[str, list[Item]]]:
        """All exercises in groups, each with its title, in the order of the library."""
        entries = self._library.entries()
        order = list(dict.fromkeys(entry.family for entry in entries))
        ranked_entries = sorted(entries, key=lambda entry: order.index(entry.family))
        groups = [
            (FAMILY_WORDS[family], [self.exercise(entry) for entry in some])
            for family, some in groupby(ranked_entries, key=lambda entry: entry.family)
        ]
        return [*groups, (words.UNGUIDED, [TIMER_ITEM])]

    @cached_property
    def _routines(self) -> tuple[Routine, ...]:
        return self._library.routines()

    def routines(self) -> list[Item]:
        return [routine_item(routine) for routine in self._routines]

    def picked(self, picks: Iterable[Pick]) -> list[Item]:
        """The rows of a need; what the library does not hold is left out."""
        found = (self._pick(pick) for pick in picks)
        return [item for item in found if item is not None]

    def _pick(self, pick: Pick) -> Item | None:
        if pick.routine:
            try:
                item = routine_item(self._library.routine(pick.routine))
            except InvalidFile:
                return None
        else:
            entry = next((e for e in self._library.entries() if e.id == pick.exercise), None)
            if entry is None:
                return None
            item = self.exercise(entry)
        face = replace(item.face, note=pick.note) if pick.note else item.face
        return replace(item, face=face, variant=pick.variant)

    def find(self, query: str) -> list[Item]:
        """What a search finds, best first; a query without a word finds nothing."""
        everything = [(need_item(need), Findable(said(need.title))) for need in self.needs]
        everything += [(self.exercise(e), self._findable(e)) for e in self._library.entries()]
        everything += [(item, _findable_item(item)) for item in (*self.routines(), *self.own())]
        everything.append((TIMER_ITEM, _findable_item(TIMER_ITEM)))
        things = [thing for _, thing in everything]
        return [everything[i][0] for i in ranked(query, things, load_search_words())]

    def _findable(self, entry: Entry) -> Findable:
        """An exercise answers to what it may help with, and not to what it is not for."""
        uses = [line for line in entry.when_to_use if not line.startswith(_NOT)]
        uses += [n.title for n in self.needs if any(p.exercise == entry.id for p in n.picks)]
        return Findable(
            said(entry.title),
            f"{said(FAMILY_WORDS[entry.family])} {entry.id.replace('_', ' ')}",
            said(entry.summary),
            " ".join(map(said, uses)),
        )


def need_item(need: Need) -> Item:
    return Item(Kind.NEED, need.id, RowFace(need.title, need.about, words.NEED_MARK))


def routine_item(routine: Routine, kind: Kind = Kind.ROUTINE) -> Item:
    """The row of a routine; its length is that of its steps."""
    length = short_minutes(routine_ms(routine))
    summary = routine.note or words.parts_words(len(routine.steps))
    title = as_is(routine.title) if kind is Kind.OWN_ROUTINE else routine.title
    return Item(kind, routine.id, RowFace(title, summary, words.ROUTINE_MARK, length))


def routine_ms(routine: Routine) -> int:
    """About how long a routine takes, in ms: breaths are counted at their pattern's pace."""
    total_ms = 0
    for step in routine.steps:
        pattern = step.pattern or step.exercise.pattern
        match step.length:
            case InTime(length_ms):
                total_ms += length_ms
            case None:
                total_ms += step.exercise.default_ms
            case counted:
                total_ms += counted.breaths * (pattern.cycle_ms if pattern else 0)
    return total_ms


def _findable_item(item: Item) -> Findable:
    return Findable(said(item.face.title), said(words.ROUTINE), said(item.face.summary))
