"""How far an exercise may be changed: its length, its pattern, its single settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mindbody.core.breath import BreathLimits, BreathPattern
from mindbody.errors import LimitExceeded
from mindbody.language import number, said

_ROUNDING_MS = 2
_PART_WORDS = {
    "inhale_ms": "An in-breath",
    "top_up_ms": "A second sip",
    "hold_in_ms": "A stay after breathing in",
    "exhale_ms": "An out-breath",
    "hold_out_ms": "A rest after breathing out",
    "inhale_percent": "A share of breathing in",
    "exhale_of_inhale_percent": "An out-breath, against the in-breath,",
}


@dataclass(frozen=True, slots=True)
class ExerciseLimits:
    """How far an exercise may be changed. Bounds are inclusive.

    `shortest_ms` and `longest_ms` bound the whole exercise without preparation;
    `breath` bounds the pattern; `inhale_percent` bounds the share of breathing in.
    `ranges` bounds single settings by name, least and most: the fields of BreathPattern,
    `exhale_of_inhale_percent` (the out-breath in percent of the in-breath), and for other
    kinds of section `tense_ms`, `release_ms`, `passes`, `prompt_every_ms`, `step_ms`,
    `beat_every_ms`.
    """

    shortest_ms: int
    longest_ms: int
    breath: BreathLimits = BreathLimits()
    inhale_percent: tuple[int, int] = (0, 100)
    ranges: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def check(self, pattern: BreathPattern) -> None:
        """Raise LimitExceeded, with the nearest allowed value, where a pattern is outside."""
        self.breath.check(pattern)
        for name in ("inhale_ms", "top_up_ms", "hold_in_ms", "exhale_ms", "hold_out_ms"):
            least_ms, most_ms = self.ranges.get(name, (0, pattern.cycle_ms))
            value_ms = getattr(pattern, name)
            if not least_ms <= value_ms <= most_ms:
                nearest_ms = min(max(value_ms, least_ms), most_ms)
                raise LimitExceeded(
                    said(
                        "{what} of {seconds} s is outside the limits here.",
                        what=_PART_WORDS[name],
                        seconds=number(value_ms / 1000),
                    ),
                    said(
                        "The nearest allowed length is {seconds} s.",
                        seconds=number(nearest_ms / 1000),
                    ),
                    field=name,
                    nearest=nearest_ms,
                )
        self._check_shares(pattern)

    def _check_shares(self, pattern: BreathPattern) -> None:
        for name, part_ms, whole_ms, limits in (
            (
                "inhale_percent",
                pattern.inhale_ms + pattern.top_up_ms,
                pattern.cycle_ms,
                self.inhale_percent,
            ),
            (
                "exhale_of_inhale_percent",
                pattern.exhale_ms,
                pattern.inhale_ms,
                self.ranges.get("exhale_of_inhale_percent"),
            ),
        ):
            if limits is None:
                continue
            least, most = limits
            # Phases are whole ms, so a share may miss a round figure by their rounding.
            slack = _ROUNDING_MS * 100
            if not least * whole_ms - slack <= 100 * part_ms <= most * whole_ms + slack:
                nearest = least if 100 * part_ms < least * whole_ms else most
                raise LimitExceeded(
                    said(
                        "{what} of {share} % is outside the limits here.",
                        what=_PART_WORDS[name],
                        share=round(100 * part_ms / whole_ms),
                    ),
                    said("The nearest allowed share is {share} %.", share=nearest),
                    field=name,
                    nearest=nearest,
                )
