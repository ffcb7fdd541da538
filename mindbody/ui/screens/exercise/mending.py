"""From a refused pattern to the nearest one that is allowed. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from mindbody.core.breath import BreathPattern
from mindbody.core.own import GRID_MS, PARTS
from mindbody.errors import LimitExceeded
from mindbody.language import number, said

# Raises LimitExceeded for a pattern that is outside.
Check = Callable[[BreathPattern], None]

USE = "Use {value}"
_FURTHEST_STEPS = 150


def problem_of(pattern: BreathPattern, check: Check) -> LimitExceeded | None:
    """Why a pattern is refused, None where it is fine."""
    try:
        check(pattern)
    except LimitExceeded as problem:
        return problem
    return None


def mended(pattern: BreathPattern, problem: LimitExceeded, check: Check) -> BreathPattern | None:
    """The nearest allowed pattern on the grid of 0.1 s, changed where the problem lies.

    None where nothing near is allowed.
    """
    for candidate in _candidates(pattern, problem):
        if problem_of(candidate, check) is None:
            return candidate
    return None


def _candidates(pattern: BreathPattern, problem: LimitExceeded) -> Iterator[BreathPattern]:
    """Patterns to try, the nearest first."""
    if problem.field in PARTS and isinstance(problem.nearest, int | float):
        nearest_ms = round(problem.nearest)
        if nearest_ms > 0 or problem.field not in ("inhale_ms", "exhale_ms"):
            yield replace(pattern, **{problem.field: nearest_ms})
    for steps in range(1, _FURTHEST_STEPS):
        for moved_ms in (steps * GRID_MS, -steps * GRID_MS):
            for part in ("exhale_ms", "inhale_ms"):
                changed_ms = getattr(pattern, part) + moved_ms
                if changed_ms > 0:
                    yield replace(pattern, **{part: changed_ms})
            for hold in ("hold_in_ms", "hold_out_ms"):
                changed_ms = getattr(pattern, hold) + moved_ms
                if getattr(pattern, hold) and changed_ms >= 0:
                    yield replace(pattern, **{hold: changed_ms})


def pattern_words(pattern: BreathPattern) -> str:
    """A pattern in little room: "in 4 s, stay 4 s, out 6 s"."""
    parts = (
        (said("in"), pattern.inhale_ms),
        (said("sip"), pattern.top_up_ms),
        (said("stay"), pattern.hold_in_ms),
        (said("out"), pattern.exhale_ms),
        (said("rest"), pattern.hold_out_ms),
    )
    return ", ".join(f"{name} {seconds(ms)}" for name, ms in parts if ms)


def seconds(ms: float, places: int | None = None) -> str:
    return said("{number} s", number=number(ms / 1000, places))


def use_words(before: BreathPattern, after: BreathPattern) -> str:
    """What a button says that takes the nearest allowed pattern."""
    changed = [name for name in PARTS if getattr(before, name) != getattr(after, name)]
    if len(changed) == 1:
        return said(USE, value=seconds(getattr(after, changed[0]), 1))
    return said(USE, value=pattern_words(after))
