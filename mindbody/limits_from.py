"""The limits table of an exercise file becomes `ExerciseLimits`."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil, floor

from mindbody.core.breath import BreathLimits
from mindbody.core.exercise_limits import ExerciseLimits
from mindbody.exercise_rules import hard_limits
from mindbody.exercise_tables import ExerciseTable, LimitsTable, PacedBreathingTable

_PARTS = ("inhale_ms", "top_up_ms", "hold_in_ms", "exhale_ms", "hold_out_ms")
_OTHERS = (
    "exhale_of_inhale_percent",
    "tense_ms",
    "release_ms",
    "passes",
    "prompt_every_ms",
    "step_ms",
    "beat_every_ms",
)


def limits_from(table: ExerciseTable, limits: LimitsTable, *, unlocked: bool) -> ExerciseLimits:
    """The limits of an exercise, with the hard limits where a table gives none."""
    hard = hard_limits(table.id, table.access_level, unlocked=unlocked)
    usual = next((s.pattern for s in table.sections if isinstance(s, PacedBreathingTable)), None)
    ranges = {name: value for name in _OTHERS if (value := getattr(limits, name)) is not None}
    for name in _PARTS:
        given = getattr(limits, name)
        if (
            given is None
            and usual is not None
            and name in ("top_up_ms", "hold_in_ms", "hold_out_ms")
        ):
            given = (0, getattr(usual, name))
        if given is not None:
            ranges[name] = given
    shortest_ms, longest_ms = limits.length_ms
    return ExerciseLimits(
        shortest_ms, longest_ms, _breath_limits(limits, ranges, hard), limits.inhale_percent, ranges
    )


def _breath_limits(
    limits: LimitsTable, ranges: Mapping[str, tuple[int, int]], hard: BreathLimits
) -> BreathLimits:
    slowest, fastest = limits.per_minute or (None, None)
    holds_ms = [ranges[name][1] for name in ("hold_in_ms", "hold_out_ms") if name in ranges]
    return BreathLimits(
        shortest_cycle_ms=floor(60_000 / fastest) if fastest else hard.shortest_cycle_ms,
        longest_cycle_ms=ceil(60_000 / slowest) if slowest else hard.longest_cycle_ms,
        shortest_inhale_ms=ranges.get("inhale_ms", (hard.shortest_inhale_ms, 0))[0],
        longest_exhale_ms=ranges.get("exhale_ms", (0, hard.longest_exhale_ms))[1],
        longest_hold_ms=max(holds_ms, default=hard.longest_hold_ms),
        longest_top_up_ms=ranges.get("top_up_ms", (0, hard.longest_top_up_ms))[1],
        longest_paced_ms=limits.paced_ms or hard.longest_paced_ms,
        most_cycles=limits.cycles or hard.most_cycles,
    )
