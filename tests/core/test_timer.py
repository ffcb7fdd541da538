from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.session import Outcome, outcome_of_stop
from mindbody.core.timer import OPEN_END_MS, RING_MS, SHORTEST_GAP_MS, Timer, timer_timeline
from mindbody.errors import LimitExceeded


@given(
    st.integers(60_000, 5_400_000),
    st.integers(10_000, 600_000),
    st.integers(0, 900_000),
    st.integers(0, 300_000),
    st.sampled_from(["", "bell_low"]),
)
def test_bells_come_in_time_and_the_last_rings_out(
    length_ms: int, interval_ms: int, random_most_ms: int, preparation_ms: int, end_bell: str
) -> None:
    timer = Timer(
        length_ms,
        "bell_low",
        "bell_clear",
        end_bell,
        interval_ms,
        random_most_ms,
        preparation_ms=preparation_ms,
    )
    timeline = timer_timeline(timer)
    assert timeline == timer_timeline(timer)
    for tiles in (timeline.spans, timeline.sections):
        assert (tiles[0].start_ms, tiles[-1].end_ms) == (0, timeline.length_ms)
        assert all(a.end_ms == b.start_ms for a, b in pairwise(tiles))
    tail_ms = RING_MS if end_bell else 0
    assert timeline.length_ms == preparation_ms + length_ms + tail_ms
    assert timeline.cues[0].at_ms == preparation_ms
    if end_bell:
        assert timeline.cues[-1].at_ms == preparation_ms + length_ms
        assert timeline.cues[-1].length_ms == RING_MS
    gaps = [b.at_ms - a.at_ms for a, b in pairwise(timeline.cues)]
    assert min(gaps, default=SHORTEST_GAP_MS) >= SHORTEST_GAP_MS
    inner = [c.at_ms for c in timeline.cues if c.sound != end_bell or c.sound == "bell_clear"]
    most_ms = max(interval_ms, random_most_ms)
    assert all(interval_ms <= b - a <= most_ms for a, b in pairwise(inner))


def test_another_seed_rings_at_other_times() -> None:
    def times(seed: int) -> list[int]:
        timer = Timer(600_000, "", "bell_low", "", 10_000, 60_000, seed)
        return [cue.at_ms for cue in timer_timeline(timer).cues]

    assert times(1) != times(2)
    assert len({b - a for a, b in pairwise(times(1))}) > 3


def test_an_open_end_is_ended_by_the_person_and_counts_as_whole() -> None:
    timeline = timer_timeline(Timer(None, start_bell="bell_low", end_bell="bell_low"))
    assert timeline.open_ended
    assert timeline.length_ms == OPEN_END_MS
    assert [cue.at_ms for cue in timeline.cues] == [0]
    assert outcome_of_stop(timeline, 90_000, 90_000) is Outcome.COMPLETED


def test_quiet_means_quiet() -> None:
    assert timer_timeline(Timer(60_000)).cues == ()


@pytest.mark.parametrize(
    ("wrong", "nearest"),
    [
        ({"length_ms": 59_000}, 60_000),
        ({"length_ms": OPEN_END_MS + 1}, OPEN_END_MS),
        ({"length_ms": 60_000, "interval_bell": "bell_low", "interval_ms": 5_000}, 10_000),
        ({"length_ms": 60_000, "preparation_ms": 400_000}, 300_000),
    ],
)
def test_timers_outside_their_limits_are_refused(wrong: dict[str, int], nearest: int) -> None:
    with pytest.raises(LimitExceeded) as refused:
        Timer(**wrong)  # type: ignore[arg-type]
    assert refused.value.nearest == nearest
