"""One breath: its phases, its pattern, and the limits that hold for every pattern."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct

from mindbody.errors import LimitExceeded
from mindbody.language import number, said


class Phase(StrEnum):
    """A part of one breath. "Pause" is not a phase: it belongs to the transport."""

    INHALE = "inhale"
    HOLD_IN = "hold_in"
    EXHALE = "exhale"
    HOLD_OUT = "hold_out"


class PhasePart(NamedTuple):
    """One stretch of a breath as the guide shows it.

    `level_from` and `level_to` are how full the breath is, 0 (out) to 1 (in).
    `top_up` marks the short second sip of an inhale.
    """

    phase: Phase
    length_ms: int
    level_from: float
    level_to: float
    top_up: bool = False


# How full the first inhale of a cyclic sigh leaves room for the sip; a picture's choice.
_LEVEL_BEFORE_TOP_UP = 0.8


@dataclass(frozen=True, slots=True)
class BreathPattern:
    """The durations of one breath, in whole milliseconds (holds and top-up may be 0)."""

    inhale_ms: int
    exhale_ms: int
    hold_in_ms: int = 0
    hold_out_ms: int = 0
    top_up_ms: int = 0

    def __post_init__(self) -> None:
        if self.inhale_ms <= 0 or self.exhale_ms <= 0:
            raise ValueError("a breath has an inhale and an exhale")
        if min(self.hold_in_ms, self.hold_out_ms, self.top_up_ms) < 0:
            raise ValueError("a duration is 0 or more")

    @property
    def cycle_ms(self) -> int:
        return self.inhale_ms + self.top_up_ms + self.hold_in_ms + self.exhale_ms + self.hold_out_ms

    @property
    def breaths_per_minute(self) -> float:
        return 60_000 / self.cycle_ms

    @property
    def longest_hold_ms(self) -> int:
        return max(self.hold_in_ms, self.hold_out_ms)

    @property
    def inhale_percent(self) -> float:
        """The share of the cycle spent breathing in, 0 to 100."""
        return 100 * (self.inhale_ms + self.top_up_ms) / self.cycle_ms

    def parts(self) -> Iterator[PhasePart]:
        """The parts of one breath in order, without those of length 0."""
        full = _LEVEL_BEFORE_TOP_UP if self.top_up_ms else 1.0
        for part in (
            PhasePart(Phase.INHALE, self.inhale_ms, 0.0, full),
            PhasePart(Phase.INHALE, self.top_up_ms, full, 1.0, top_up=True),
            PhasePart(Phase.HOLD_IN, self.hold_in_ms, 1.0, 1.0),
            PhasePart(Phase.EXHALE, self.exhale_ms, 1.0, 0.0),
            PhasePart(Phase.HOLD_OUT, self.hold_out_ms, 0.0, 0.0),
        ):
            if part.length_ms:
                yield part

    def at_rate(self, breaths_per_minute: float) -> BreathPattern:
        """The same pattern at another rate: holds keep their length, the breath scales.

        Raises ValueError where the holds alone fill the cycle.
        """
        cycle_ms = round(60_000 / breaths_per_minute)
        moving_ms = cycle_ms - self.hold_in_ms - self.hold_out_ms - self.top_up_ms
        if moving_ms < 2:
            raise ValueError("the holds leave no room for a breath at this rate")
        inhale_ms = round(moving_ms * self.inhale_ms / (self.inhale_ms + self.exhale_ms))
        return replace(self, inhale_ms=inhale_ms, exhale_ms=moving_ms - inhale_ms)


class BreathLimits(Struct, frozen=True):
    """What a pattern must keep to. All bounds are inclusive.

    The defaults are the hard limits of every exercise: 4.5 to 12 breaths a minute,
    inhale 2 s or more, exhale 10 s or less, each hold 4 s or less, paced breathing
    20 minutes or less without a break (design rule of the clinical content, 1.0).
    """

    shortest_cycle_ms: int = 5_000
    longest_cycle_ms: int = 13_334
    shortest_inhale_ms: int = 2_000
    longest_exhale_ms: int = 10_000
    longest_hold_ms: int = 4_000
    longest_top_up_ms: int = 1_000
    longest_paced_ms: int = 20 * 60_000
    most_cycles: int | None = None

    def check(self, pattern: BreathPattern) -> None:
        """Raise LimitExceeded with the reason and the nearest allowed value."""
        rules = (
            ("inhale_ms", pattern.inhale_ms, self.shortest_inhale_ms, None),
            ("exhale_ms", pattern.exhale_ms, None, self.longest_exhale_ms),
            ("hold_in_ms", pattern.hold_in_ms, None, self.longest_hold_ms),
            ("hold_out_ms", pattern.hold_out_ms, None, self.longest_hold_ms),
            ("top_up_ms", pattern.top_up_ms, None, self.longest_top_up_ms),
            ("cycle_ms", pattern.cycle_ms, self.shortest_cycle_ms, self.longest_cycle_ms),
        )
        for field, value, least, most in rules:
            if least is not None and value < least:
                raise _outside(field, value, least, "shorter", "short")
            if most is not None and value > most:
                raise _outside(field, value, most, "longer", "long")

    def check_run(self, pattern: BreathPattern, cycles: int) -> None:
        """Raise LimitExceeded where so many breaths without a break are too many."""
        most = self.longest_paced_ms // pattern.cycle_ms
        if self.most_cycles is not None:
            most = min(most, self.most_cycles)
        if cycles > most:
            raise LimitExceeded(
                said(
                    "{n} breaths of this pattern in a row are more than the limit here.", n=cycles
                ),
                said("The nearest allowed number is {n} breaths.", n=most),
                field="cycles",
                nearest=most,
            )


_FIELD_WORDS = {
    "inhale_ms": "The in-breath",
    "exhale_ms": "The out-breath",
    "hold_in_ms": "The stay after breathing in",
    "hold_out_ms": "The rest after breathing out",
    "top_up_ms": "The second sip",
    "cycle_ms": "One whole breath",
}


_OUTSIDE = {
    "longer": "{what} of {seconds} s is longer than the limit here.",
    "shorter": "{what} of {seconds} s is shorter than the limit here.",
}


def _outside(field: str, value_ms: int, nearest_ms: int, more: str, much: str) -> LimitExceeded:
    return LimitExceeded(
        said(_OUTSIDE[more], what=_FIELD_WORDS[field], seconds=number(value_ms / 1000)),
        said("The nearest allowed length is {seconds} s.", seconds=number(nearest_ms / 1000)),
        field=field,
        nearest=nearest_ms,
    )
