"""A routine: exercises in order with their parameters, and what one person may do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from msgspec import Struct

from mindbody.core.breath import BreathPattern
from mindbody.core.exercise import Anchor, Condition, Exercise
from mindbody.core.tag import Tag
from mindbody.errors import LimitExceeded
from mindbody.language import number, said

SHORT_SILENCE_MS = 20_000


class InTime(Struct, frozen=True):
    """A length as time, in whole ms, without preparation."""

    length_ms: int


class InBreaths(Struct, frozen=True):
    """A length as a number of whole breaths."""

    breaths: int


Length = InTime | InBreaths


@dataclass(frozen=True, slots=True)
class Step:
    """An exercise with its parameters; None takes what the exercise itself gives.

    `word` and `title` are the person's own, empty for those of the exercise.
    """

    exercise: Exercise
    length: Length | None = None
    pattern: BreathPattern | None = None
    word: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Routine:
    """An ordered list of one or more steps. A change makes a new version.

    `tags` say what it is for: "daily", "evening", "preparation", ...
    """

    id: str
    title: str
    steps: tuple[Step, ...]
    version: int = 1
    note: str = ""
    tags: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if not self.steps:
            raise ValueError("a routine has at least one step")


_SLOWER = "{rate} breaths a minute is slower than agreed for you."
_FASTER = "{rate} breaths a minute is faster than agreed for you."


def routine_of(exercise: Exercise, pattern: BreathPattern | None = None) -> Routine:
    """One exercise, in the form it has, as a routine of its own."""
    title = f"{exercise.title} · {exercise.variant_title}" if exercise.variant else exercise.title
    return Routine(exercise.id, title, (Step(exercise, pattern=pattern),))


@dataclass(frozen=True, slots=True)
class Envelope:
    """What one person may do; None means the exercise's own limit holds.

    `hidden` are exercise ids that are not offered, `struck` are tags of lines that are
    not said, `unlocked` are exercise ids a therapist has opened, `conditions` are what the
    person has ticked. `longest_silence_ms` is
    20 s in the first five sessions and 45 s afterwards (design rule of the clinical
    content, T4); tones count as sound.
    """

    holds: bool = True
    longest_hold_ms: int | None = None
    slowest_per_minute: float | None = None
    fastest_per_minute: float | None = None
    longest_session_ms: int | None = None
    hidden: frozenset[str] = frozenset()
    struck: frozenset[str] = frozenset()
    unlocked: frozenset[str] = frozenset()
    conditions: frozenset[Condition] = frozenset()
    anchor: Anchor = Anchor.BREATH
    longest_silence_ms: int = 45_000

    def narrowed(self, other: Envelope) -> Envelope:
        """What both allow: the narrower of each limit, all that either hides or strikes.

        What either has unlocked or ticked counts; the anchor is this one's.
        """
        return replace(
            self,
            holds=self.holds and other.holds,
            longest_hold_ms=_least(self.longest_hold_ms, other.longest_hold_ms),
            slowest_per_minute=_most(self.slowest_per_minute, other.slowest_per_minute),
            fastest_per_minute=_least(self.fastest_per_minute, other.fastest_per_minute),
            longest_session_ms=_least(self.longest_session_ms, other.longest_session_ms),
            hidden=self.hidden | other.hidden,
            struck=self.struck | other.struck,
            unlocked=self.unlocked | other.unlocked,
            conditions=self.conditions | other.conditions,
            longest_silence_ms=min(self.longest_silence_ms, other.longest_silence_ms),
        )

    @property
    def silence_ms(self) -> int:
        """The longest silence for this person: striking "silence" makes it 20 s at most."""
        short_ms = SHORT_SILENCE_MS if Tag.SILENCE in self.struck else self.longest_silence_ms
        return min(short_ms, self.longest_silence_ms)

    @property
    def hold_ms(self) -> int | None:
        """The longest stay between breaths for this person, None for no bound of their own."""
        return self.longest_hold_ms if self.holds else 0

    def nearest_rate(self, per_minute: float) -> float | None:
        """The nearest rate that is agreed, or None where `per_minute` is."""
        if _below(per_minute, self.slowest_per_minute):
            return self.slowest_per_minute
        return self.fastest_per_minute if _above(per_minute, self.fastest_per_minute) else None

    def check_offered(self, exercise: Exercise) -> None:
        """Raise LimitExceeded where the exercise is not offered to this person."""
        if exercise.id in self.hidden:
            raise LimitExceeded(
                said("“{title}” is put aside for now.", title=exercise.title),
                "It can be put back in the library, or with your therapist.",
                field="exercise",
            )

    def check_pattern(self, pattern: BreathPattern) -> None:
        """Raise LimitExceeded where a pattern lies outside this person's limits."""
        longest_hold_ms = self.hold_ms
        if longest_hold_ms is not None and pattern.longest_hold_ms > longest_hold_ms:
            raise LimitExceeded(
                said(
                    "A stay of {seconds} s is longer than agreed for you.",
                    seconds=number(pattern.longest_hold_ms / 1000),
                ),
                said(
                    "The nearest allowed length is {seconds} s.",
                    seconds=number(longest_hold_ms / 1000),
                ),
                field="hold_in_ms" if pattern.hold_in_ms > longest_hold_ms else "hold_out_ms",
                nearest=longest_hold_ms,
            )
        rate = pattern.breaths_per_minute
        for nearest, outside, words in (
            (self.slowest_per_minute, _below(rate, self.slowest_per_minute), _SLOWER),
            (self.fastest_per_minute, _above(rate, self.fastest_per_minute), _FASTER),
        ):
            if outside and nearest is not None:
                raise LimitExceeded(
                    said(words, rate=number(rate, 1)),
                    said(
                        "The nearest allowed rate is {rate} breaths a minute.", rate=number(nearest)
                    ),
                    field="breaths_per_minute",
                    nearest=nearest,
                )


Limit = TypeVar("Limit", int, float)


def _least(one: Limit | None, other: Limit | None) -> Limit | None:
    return min((limit for limit in (one, other) if limit is not None), default=None)


def _most(one: Limit | None, other: Limit | None) -> Limit | None:
    return max((limit for limit in (one, other) if limit is not None), default=None)


# A pattern is made of whole ms, so its rate may miss a round figure by this much.
RATE_ROUNDING = 0.005


def _below(rate: float, slowest: float | None) -> bool:
    return slowest is not None and rate < slowest - RATE_ROUNDING


def _above(rate: float, fastest: float | None) -> bool:
    return fastest is not None and rate > fastest + RATE_ROUNDING


OPEN_ENVELOPE = Envelope()
