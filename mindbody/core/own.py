"""Breathing patterns of one's own: checked while they are edited, played as exercises.

A form holds a `Draft`, shows `problems` as they are, offers what `bounds` allow, and keeps
`finished` once there are none left. What is played is the template exercise of the library
with this pattern, so a pattern of one's own has arriving, tones and coming back as all others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from math import ceil
from typing import NamedTuple

from msgspec import Struct

from mindbody.core.breath import BreathPattern
from mindbody.core.compile import compile_timeline
from mindbody.core.exercise import Exercise
from mindbody.core.plain import LONGEST_TITLE, text_problems
from mindbody.core.routine import (
    OPEN_ENVELOPE,
    RATE_ROUNDING,
    Envelope,
    InBreaths,
    InTime,
    Length,
    Routine,
    Step,
)
from mindbody.errors import LimitExceeded
from mindbody.language import number, said

TEMPLATE_ID = "own_breathing"
# What a person made has an id like this; no id of the library is like it.
_OWN_ID = re.compile(r"own_[0-9a-f]{16}")
# Times are chosen in steps of 0.1 s.
GRID_MS = 100

PARTS = ("inhale_ms", "top_up_ms", "hold_in_ms", "exhale_ms", "hold_out_ms")
_HOLDS = frozenset({"hold_in_ms", "hold_out_ms"})


def is_own_id(id: str) -> bool:
    """Whether a person made what has this id, so that its title is theirs too."""
    return _OWN_ID.fullmatch(id) is not None


_ASK = "Your settings, or your therapist, can change what is agreed."
_WORDS = {
    "inhale_ms": "Breathing in",
    "top_up_ms": "The second sip",
    "hold_in_ms": "The stay after breathing in",
    "exhale_ms": "Breathing out",
    "hold_out_ms": "The rest after breathing out",
    "cycle_ms": "One whole breath",
    "length_ms": "The session",
}


class OwnPattern(Struct, frozen=True):
    """A named pattern with its usual length. Times are whole multiples of 100 ms."""

    id: str
    title: str
    pattern: BreathPattern
    length: Length

    def step(self, template: Exercise) -> Step:
        """This pattern as a step of a routine; `template` is the library's `TEMPLATE_ID`."""
        return Step(template, self.length, self.pattern, title=self.title)

    def routine(self, template: Exercise) -> Routine:
        """This pattern as a routine of its own."""
        return Routine(self.id, self.title, (self.step(template),))

    def draft(self) -> Draft:
        """This pattern, to be edited."""
        parts = {name: getattr(self.pattern, name) for name in PARTS}
        return Draft(self.title, **parts, length=self.length)


@dataclass(frozen=True, slots=True)
class Draft:
    """A pattern while it is edited: times are any whole ms, nothing needs to be right."""

    title: str = ""
    inhale_ms: int = 4_000
    top_up_ms: int = 0
    hold_in_ms: int = 0
    exhale_ms: int = 6_000
    hold_out_ms: int = 0
    length: Length = InTime(300_000)

    @property
    def cycle_ms(self) -> int:
        return sum(getattr(self, name) for name in PARTS)

    def pattern(self) -> BreathPattern:
        """Raises ValueError where this is no breath at all."""
        return BreathPattern(**{name: getattr(self, name) for name in PARTS})


class Bounds(NamedTuple):
    """Least and most, both allowed, in ms; `agreed` where the most is this person's own."""

    least_ms: int
    most_ms: int
    agreed: bool = False


def bounds(template: Exercise, envelope: Envelope = OPEN_ENVELOPE) -> Mapping[str, Bounds]:
    """What each part, `cycle_ms` (one whole breath) and `length_ms` may be, for one person.

    Parts and cycle are multiples of 100 ms. Least is more than most where nothing is allowed.
    """
    limits = template.limits
    found = {name: _part_bounds(name, template, envelope) for name in PARTS}
    found["cycle_ms"] = _cycle_bounds(template, envelope)
    found["length_ms"] = _narrowed(
        Bounds(limits.shortest_ms, limits.longest_ms), envelope.longest_session_ms
    )
    return found


def problems(
    draft: Draft, template: Exercise, envelope: Envelope = OPEN_ENVELOPE
) -> tuple[LimitExceeded, ...]:
    """All that keeps a draft from being played by this person, none for one that is fine.

    Each names its `field` (of `Draft`, `cycle_ms`, `length_ms` or `breaths`), says why, and
    gives the nearest allowed value where there is one.
    """
    allowed = bounds(template, envelope)
    found = [*text_problems("title", draft.title, LONGEST_TITLE), *_part_problems(draft, allowed)]
    if isinstance(draft.length, InTime):
        found += _outside("length_ms", draft.length.length_ms, allowed["length_ms"])
    if found:
        return tuple(found)
    own = OwnPattern(TEMPLATE_ID, draft.title, draft.pattern(), draft.length)
    # With the person's own length as the template's, one refusal names a value that fits both.
    least_ms, most_ms, _ = allowed["length_ms"]
    narrow = replace(template.limits, longest_ms=most_ms)
    narrowed = replace(template, limits=narrow) if least_ms <= most_ms else template
    try:
        compile_timeline(own.routine(narrowed), None, envelope)
    except LimitExceeded as problem:
        return (_in_breaths(problem, own),)
    return ()


def finished(
    draft: Draft, id: str, template: Exercise, envelope: Envelope = OPEN_ENVELOPE
) -> OwnPattern:
    """The pattern that a draft has become. Raises the first of its problems."""
    for problem in problems(draft, template, envelope):
        raise problem
    return OwnPattern(id, draft.title.strip(), draft.pattern(), draft.length)


def _part_bounds(name: str, template: Exercise, envelope: Envelope) -> Bounds:
    limits, breath = template.limits, template.limits.breath
    least_ms, most_ms = limits.ranges.get(name, (0, breath.longest_cycle_ms))
    if name == "inhale_ms":
        least_ms = max(least_ms, breath.shortest_inhale_ms)
    most = {"exhale_ms": breath.longest_exhale_ms, "top_up_ms": breath.longest_top_up_ms}
    most |= dict.fromkeys(_HOLDS, breath.longest_hold_ms)
    shared = Bounds(_up(least_ms), _down(min(most_ms, most.get(name, most_ms))))
    return _narrowed(shared, envelope.hold_ms if name in _HOLDS else None)


def _cycle_bounds(template: Exercise, envelope: Envelope) -> Bounds:
    breath = template.limits.breath
    least_ms, slowest = breath.shortest_cycle_ms, envelope.slowest_per_minute
    if envelope.fastest_per_minute is not None:
        fastest_ms = 60_000 / (envelope.fastest_per_minute + RATE_ROUNDING)
        least_ms = max(least_ms, ceil(fastest_ms))
    shared = Bounds(_up(least_ms), _down(breath.longest_cycle_ms))
    return _narrowed(shared, None if slowest is None else int(60_000 / (slowest - RATE_ROUNDING)))


def _narrowed(shared: Bounds, own_ms: int | None) -> Bounds:
    if own_ms is None or own_ms >= shared.most_ms:
        return shared
    return Bounds(shared.least_ms, _down(own_ms), agreed=True)


def _up(ms: int) -> int:
    return -(-ms // GRID_MS) * GRID_MS


def _down(ms: int) -> int:
    return ms // GRID_MS * GRID_MS


def _part_problems(draft: Draft, allowed: Mapping[str, Bounds]) -> Iterator[LimitExceeded]:
    for name in (*PARTS, "cycle_ms"):
        value_ms = getattr(draft, name)
        outside = list(_outside(name, value_ms, allowed[name]))
        yield from outside
        if not outside and value_ms % GRID_MS and name in PARTS:
            nearest_ms = (value_ms + GRID_MS // 2) // GRID_MS * GRID_MS
            yield _refusal(name, nearest_ms, _STEPS)


_STEPS = "{what} comes in steps of 0.1 s."
_SHORTER = "{what} is shorter than the limit here."
_LONGER = "{what} is longer than the limit here."
_LONGER_THAN_AGREED = "{what} is longer than agreed for you."


def _outside(name: str, value_ms: int, allowed: Bounds) -> Iterator[LimitExceeded]:
    if allowed.least_ms > allowed.most_ms:
        yield LimitExceeded(
            said("{what} has no length that is agreed for you.", what=_WORDS[name]),
            _ASK,
            field=name,
        )
    elif value_ms < allowed.least_ms:
        yield _refusal(name, allowed.least_ms, _SHORTER, value_ms)
    elif value_ms > allowed.most_ms:
        why = _LONGER_THAN_AGREED if allowed.agreed else _LONGER
        yield _refusal(name, allowed.most_ms, why, value_ms)


def _refusal(name: str, nearest_ms: int, why: str, value_ms: int | None = None) -> LimitExceeded:
    what = said(_WORDS[name])
    if value_ms is not None:
        what = said("{what} for {length}", what=what, length=_shown(name, value_ms))
    return LimitExceeded(
        said(why, what=what),
        said("The nearest allowed length is {length}.", length=_shown(name, nearest_ms)),
        field=name,
        nearest=nearest_ms,
    )


def _shown(name: str, ms: int) -> str:
    return (
        said("{number} minutes", number=number(float(f"{ms / 60_000:.3g}")))
        if name == "length_ms"
        else said("{number} s", number=number(ms / 1000))
    )


def _in_breaths(problem: LimitExceeded, own: OwnPattern) -> LimitExceeded:
    """The same problem, told of the breaths where the draft counts them.

    Where the person's longest session is shorter than the shortest, no number fits.
    """
    if not isinstance(own.length, InBreaths) or problem.field != "length_ms":
        return problem
    return LimitExceeded(problem.message, _ASK, field="breaths")
