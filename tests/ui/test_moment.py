"""What the guide shows where."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody import terminal
from mindbody.core.breath import Phase
from mindbody.core.routine import Envelope
from mindbody.core.tag import Tag
from mindbody.core.timeline import SpanKind, Timeline
from mindbody.library import Library
from mindbody.plan import Plan
from mindbody.ui.pacer.moment import eased, moment_at, moving, still_at
from mindbody.ui.words import phase_word

LIBRARY = Library.load()
RESONANCE = Plan("resonance_breathing", length_ms=300_000, preparation_ms=10_000).timeline(LIBRARY)
SIGH = Plan("cyclic_sighing").timeline(LIBRARY)
BOX = Plan("box_breathing").timeline(LIBRARY)
SENSES = Plan("grounding_54321", by_key=True).timeline(LIBRARY)
ALL = (RESONANCE, SIGH, BOX, SENSES)


def breath_ms(timeline: Timeline, cycle: int) -> int:
    return next(s.start_ms for s in timeline.spans if s.phase and s.cycle == cycle)


def test_a_breath_starts_empty_turns_full_and_ends_empty() -> None:
    start = breath_ms(RESONANCE, 3)
    levels = [moment_at(RESONANCE, start + at).level for at in (0, 2_000, 4_000, 7_000, 9_999.9)]
    assert levels == pytest.approx([0.0, 0.5, 1.0, 0.5, 0.0], abs=1e-6)


def test_words_follow_the_phases() -> None:
    start = breath_ms(SIGH, 4)
    words = [moment_at(SIGH, start + at).word for at in (0, 2_000, 3_000, 9_000)]
    assert words == ["Breathe in", "A sip more", "Breathe out", "Rest"]
    start = breath_ms(BOX, 2)
    words = [moment_at(BOX, start + at).word for at in (0, 4_000, 8_000, 12_000)]
    assert words == ["Breathe in", "Stay", "Breathe out", "Stay"]


@pytest.mark.parametrize(
    ("exercise", "left_out", "word"),
    [
        ("box_breathing", frozenset(), "Stay"),
        ("box_breathing", frozenset({Tag.HOLDS}), "Rest"),
        ("breathing_retraining_pe", frozenset(), "Wait"),
        ("diaphragmatic_breathing", frozenset(), "Wait"),
        ("cyclic_sighing", frozenset(), "Rest"),
    ],
)
def test_the_word_after_breathing_out_is_the_one_that_is_said(
    exercise: str, left_out: frozenset[str], word: str
) -> None:
    timeline = Plan(exercise).timeline(LIBRARY, Envelope(struck=left_out))
    rests = [span for span in timeline.spans if span.phase is Phase.HOLD_OUT]
    assert {phase_word(span) for span in rests} == {word}
    assert {terminal.phase_word(span) for span in rests} == {word}


def test_the_second_sip_goes_on_where_the_breath_was() -> None:
    turn = breath_ms(SIGH, 4) + 2_000
    before, after = moment_at(SIGH, turn - 0.001), moment_at(SIGH, turn)
    assert 0.5 < before.level < 1.0
    assert after.level == pytest.approx(before.level, abs=1e-6)


@pytest.mark.parametrize("timeline", ALL, ids=lambda t: t.routine_id)
def test_the_level_never_jumps(timeline: Timeline) -> None:
    levels = [
        moment_at(timeline, at / 2).level
        for at in range(0, min(timeline.length_ms, 120_000) * 2, 9)
    ]
    steps = [abs(a - b) for a, b in pairwise(levels)]
    # The steepest breath is 2 s long: pi / 2 of its way per length, in a step of 4.5 ms.
    assert max(steps) <= 1.6 * 4.5 / 2_000 + 1e-6


@given(st.floats(-1, 2))
def test_easing_stays_within_a_breath(progress: float) -> None:
    assert 0.0 <= eased(progress) <= 1.0


def test_preparation_runs_empty() -> None:
    shown = [moment_at(RESONANCE, at) for at in (0, 5_000, 9_990)]
    assert [moment.kind for moment in shown] == [SpanKind.PREPARATION] * 3
    assert [round(moment.progress, 2) for moment in shown] == [1.0, 0.5, 0.0]


def test_steps_count_down_and_wait() -> None:
    steps = [moment_at(SENSES, mark.start_ms + 1) for mark in SENSES.sections if mark.counter]
    assert [moment.counter for moment in steps] == [5, 4, 3, 2, 1]
    assert all(moment.waiting for moment in steps)


def test_moving_counts_no_seconds_and_still_never_moves() -> None:
    start = breath_ms(RESONANCE, 2)
    moments = [moment_at(RESONANCE, start + at) for at in range(0, 10_000, 100)]
    assert {moving(moment).seconds for moment in moments} == {0}
    stills = [still_at(RESONANCE, start + at) for at in range(0, 4_000, 100)]
    assert {moment.level for moment in stills} == {0.5}
    assert [moment.seconds for moment in stills[::10]] == [4, 3, 2, 1]
    assert len(set(stills)) == 4, "one picture a second"
