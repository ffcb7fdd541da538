"""Another pace from the next breath on: whole, in step, and the same up to there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.breath import BreathPattern, Phase
from mindbody.core.compile import compile_timeline
from mindbody.core.repace import LEAD_MS, repaced
from mindbody.core.routine import InTime, Routine, Step
from mindbody.core.timeline import Timeline
from mindbody.errors import LimitExceeded

from .builders import PACED, PROMPTED, RESONANCE, STEPPED
from .test_timeline import assert_whole

LENGTH = InTime(300_000)


def session(pattern: BreathPattern, preparation_ms: int = 5_000) -> Timeline:
    steps = (Step(PROMPTED), Step(PACED, LENGTH, pattern), Step(STEPPED))
    return compile_timeline(Routine("r", "Routine", steps), preparation_ms=preparation_ms)


BEFORE = session(RESONANCE)
PATTERNS = st.builds(
    BreathPattern,
    st.integers(30, 50).map(lambda n: 100 * n),
    st.integers(40, 70).map(lambda n: 100 * n),
)
BREATHS = [span for span in BEFORE.spans if span.phase is Phase.INHALE]
LAST_MS = BREATHS[-1].start_ms


def joint_of(at_ms: float) -> int:
    return next(span.start_ms for span in BREATHS if span.start_ms >= at_ms + LEAD_MS)


@given(st.floats(0, LAST_MS - LEAD_MS), PATTERNS)
def test_it_is_whole_and_the_same_up_to_the_next_breath(
    at_ms: float, pattern: BreathPattern
) -> None:
    after = repaced(BEFORE, session(pattern), at_ms)
    joint_ms = joint_of(at_ms)
    assert_whole(after)
    assert [s for s in after.spans if s.end_ms <= joint_ms] == [
        s for s in BEFORE.spans if s.end_ms <= joint_ms
    ]
    assert after.cues_between(0, joint_ms) == BEFORE.cues_between(0, joint_ms)
    assert joint_ms - at_ms >= LEAD_MS
    told = [c.start_ms for c in after.captions if c.start_ms < joint_ms]
    assert told == [c.start_ms for c in BEFORE.captions if c.start_ms < joint_ms]


@given(st.floats(0, LAST_MS - LEAD_MS), PATTERNS)
def test_every_breath_after_it_has_the_new_pace_and_they_are_counted_on(
    at_ms: float, pattern: BreathPattern
) -> None:
    after = repaced(BEFORE, session(pattern), at_ms)
    joint_ms = joint_of(at_ms)
    inhales = [s for s in after.spans if s.phase is Phase.INHALE]
    later = [s.length_ms for s in inhales if s.start_ms >= joint_ms]
    assert later
    assert set(later) == {pattern.inhale_ms}
    assert [s.cycle for s in inhales] == list(range(1, len(inhales) + 1))


@given(st.floats(0, LAST_MS - LEAD_MS), PATTERNS)
def test_the_session_stays_about_as_long(at_ms: float, pattern: BreathPattern) -> None:
    after = repaced(BEFORE, session(pattern), at_ms)
    assert abs(after.length_ms - BEFORE.length_ms) <= pattern.cycle_ms + RESONANCE.cycle_ms
    assert [mark.id for mark in after.sections] == [mark.id for mark in BEFORE.sections]


@given(st.lists(st.tuples(st.floats(1_000, 30_000), PATTERNS), max_size=8))
def test_one_change_may_follow_another(changes: list[tuple[float, BreathPattern]]) -> None:
    now, at_ms = BEFORE, float(BREATHS[0].start_ms)
    for wait_ms, pattern in changes:
        try:
            now = repaced(now, session(pattern), at_ms)
        except LimitExceeded:
            break
        assert_whole(now)
        at_ms += wait_ms


def test_where_no_breath_is_left_it_says_so() -> None:
    with pytest.raises(LimitExceeded, match="No breath"):
        repaced(BEFORE, session(RESONANCE), LAST_MS)


def test_a_session_of_other_parts_is_not_joined() -> None:
    other = compile_timeline(Routine("r", "Routine", (Step(PROMPTED),)))
    with pytest.raises(LimitExceeded, match="other parts"):
        repaced(BEFORE, other, BREATHS[3].start_ms)
