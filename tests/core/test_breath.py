from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.breath import BreathLimits, BreathPattern, Phase
from mindbody.errors import LimitExceeded

from .builders import LIMITS, RESONANCE, SIGH, patterns


def test_resonance_breathing_is_six_breaths_a_minute() -> None:
    assert RESONANCE.breaths_per_minute == 6.0
    assert RESONANCE.inhale_percent == 40.0


@given(patterns())
def test_parts_add_up_to_the_cycle_and_the_breath_has_no_jump(pattern: BreathPattern) -> None:
    parts = list(pattern.parts())
    assert sum(part.length_ms for part in parts) == pattern.cycle_ms
    assert all(a.level_to == b.level_from for a, b in pairwise(parts))
    assert parts[0].level_from == parts[-1].level_to == 0.0


def test_a_sigh_has_a_second_sip_on_top_of_the_first() -> None:
    parts = list(SIGH.parts())
    assert [part.phase for part in parts] == [
        Phase.INHALE,
        Phase.INHALE,
        Phase.EXHALE,
        Phase.HOLD_OUT,
    ]
    assert [part.top_up for part in parts] == [False, True, False, False]
    assert 0.0 < parts[0].level_to < 1.0 == parts[1].level_to


@pytest.mark.parametrize(
    ("rate", "inhale_ms", "exhale_ms"),
    [(6.5, 3690, 5540), (6.0, 4000, 6000), (5.5, 4360, 6550), (5.0, 4800, 7200), (4.5, 5330, 8000)],
)
def test_rates_give_the_phase_table(rate: float, inhale_ms: int, exhale_ms: int) -> None:
    pattern = RESONANCE.at_rate(rate)
    assert abs(pattern.inhale_ms - inhale_ms) <= 6
    assert abs(pattern.exhale_ms - exhale_ms) <= 6
    LIMITS.check(pattern)


def test_a_rate_that_the_holds_do_not_fit_into_is_refused() -> None:
    with pytest.raises(ValueError, match="no room"):
        BreathPattern(4_000, 4_000, 4_000, 4_000).at_rate(7.5)


@pytest.mark.parametrize("phase", [{"inhale_ms": 0}, {"exhale_ms": 0}, {"hold_in_ms": -1}])
def test_impossible_breaths_cannot_be_made(phase: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"breath|duration"):
        BreathPattern(**{"inhale_ms": 4_000, "exhale_ms": 6_000, **phase})


@pytest.mark.parametrize(
    ("pattern", "field", "nearest"),
    [
        (BreathPattern(1_900, 6_000), "inhale_ms", 2_000),
        (BreathPattern(3_000, 10_100), "exhale_ms", 10_000),
        (BreathPattern(3_000, 3_000, 4_100), "hold_in_ms", 4_000),
        (BreathPattern(3_000, 3_000, 0, 4_500), "hold_out_ms", 4_000),
        (BreathPattern(2_000, 2_900), "cycle_ms", 5_000),
        (BreathPattern(5_000, 9_000), "cycle_ms", 13_334),
        (BreathPattern(3_000, 6_000, top_up_ms=1_500), "top_up_ms", 1_000),
    ],
)
def test_each_hard_limit_names_the_nearest_value(
    pattern: BreathPattern, field: str, nearest: int
) -> None:
    with pytest.raises(LimitExceeded) as refused:
        LIMITS.check(pattern)
    assert (refused.value.field, refused.value.nearest) == (field, nearest)
    assert refused.value.hint


@given(patterns())
def test_what_the_limits_pass_lies_within_them(pattern: BreathPattern) -> None:
    try:
        LIMITS.check(pattern)
    except LimitExceeded:
        outside = (
            not 4.4997 <= pattern.breaths_per_minute <= 12
            or pattern.inhale_ms < 2_000
            or pattern.exhale_ms > 10_000
            or pattern.longest_hold_ms > 4_000
        )
        assert outside
    else:
        assert 4.4997 <= pattern.breaths_per_minute <= 12
        assert pattern.inhale_ms >= 2_000
        assert pattern.longest_hold_ms <= 4_000


@given(st.integers(1, 400))
def test_paced_breathing_without_a_break_has_an_end(cycles: int) -> None:
    limits = BreathLimits()
    if cycles * RESONANCE.cycle_ms <= limits.longest_paced_ms:
        limits.check_run(RESONANCE, cycles)
    else:
        with pytest.raises(LimitExceeded) as refused:
            limits.check_run(RESONANCE, cycles)
        assert refused.value.nearest == 120


def test_a_number_of_breaths_may_be_limited_too() -> None:
    with pytest.raises(LimitExceeded) as refused:
        BreathLimits(most_cycles=8).check_run(RESONANCE, 9)
    assert refused.value.nearest == 8
