"""Patterns of one's own: live problems with the nearest allowed value, and what is played."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.breath import BreathPattern, Phase
from mindbody.core.compile import compile_timeline
from mindbody.core.own import (
    PARTS,
    TEMPLATE_ID,
    Draft,
    OwnPattern,
    bounds,
    finished,
    problems,
)
from mindbody.core.routine import OPEN_ENVELOPE, Envelope, InBreaths, InTime, Length
from mindbody.errors import LimitExceeded
from mindbody.library import Library

TEMPLATE = Library.load().template(TEMPLATE_ID)
CAREFUL = Envelope(
    longest_hold_ms=2_000,
    slowest_per_minute=5.5,
    fastest_per_minute=10.0,
    longest_session_ms=600_000,
    struck=frozenset({"eyes", "breath", "feet"}),
)

lengths = st.one_of(st.integers(30_000, 1_400_000).map(InTime), st.integers(1, 260).map(InBreaths))
envelopes = st.builds(
    Envelope,
    holds=st.booleans(),
    longest_hold_ms=st.none() | st.integers(0, 5_000),
    slowest_per_minute=st.none() | st.floats(4, 9),
    fastest_per_minute=st.none() | st.floats(9.1, 13),
    longest_session_ms=st.none() | st.integers(90_000, 1_300_000),
    struck=st.frozensets(st.sampled_from(["eyes", "breath", "holds", "feet", "silence"])),
)


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    ranges = {"inhale_ms": 7, "top_up_ms": 1, "hold_in_ms": 5, "exhale_ms": 11, "hold_out_ms": 5}
    parts = {name: 100 * draw(st.integers(0, 10 * most)) for name, most in ranges.items()}
    return Draft("Mine", **parts, length=draw(lengths))


def fields(draft: Draft, envelope: Envelope = OPEN_ENVELOPE) -> dict[str, float | None]:
    return {p.field: p.nearest for p in problems(draft, TEMPLATE, envelope)}


def with_value(draft: Draft, field: str, value: float) -> Draft:
    match field:
        case "breaths":
            return replace(draft, length=InBreaths(int(value)))
        case "length_ms":
            return replace(draft, length=InTime(int(value)))
        case "cycle_ms":
            longer_ms = int(value) - draft.cycle_ms
            return replace(draft, exhale_ms=draft.exhale_ms + longer_ms)
        case _:
            return replace(draft, **{field: int(value)})  # type: ignore[arg-type]


@given(drafts(), envelopes)
def test_no_problems_means_that_it_plays_within_the_limits(draft: Draft, own: Envelope) -> None:
    try:
        pattern = OwnPattern("mine", "Mine", draft.pattern(), draft.length)
        timeline = compile_timeline(pattern.routine(TEMPLATE), None, own)
    except (LimitExceeded, ValueError):
        assert problems(draft, TEMPLATE, own)
        return
    assert problems(draft, TEMPLATE, own) == ()
    for span in timeline.spans:
        if span.phase in (Phase.HOLD_IN, Phase.HOLD_OUT):
            assert span.length_ms <= (4_000 if own.hold_ms is None else min(4_000, own.hold_ms))
    assert timeline.length_ms <= (own.longest_session_ms or 1_200_000)
    assert timeline.sections[-1].closing


@given(drafts(), envelopes)
def test_the_nearest_value_is_allowed_and_nearest(draft: Draft, own: Envelope) -> None:
    for problem in problems(draft, TEMPLATE, own):
        if problem.nearest is None or (problem.field == "cycle_ms" and len(fields(draft, own)) > 1):
            continue
        mended = with_value(draft, problem.field, problem.nearest)
        assert problem.field not in fields(mended, own)


def test_every_problem_is_said_at_once() -> None:
    draft = Draft(" ", 1_900, 1_100, 4_050, 10_200, 4_100, InTime(30_000))
    assert fields(draft) == {
        "title": None,
        "inhale_ms": 2_000,
        "top_up_ms": 1_000,
        "hold_in_ms": 4_000,
        "exhale_ms": 10_000,
        "hold_out_ms": 4_000,
        "cycle_ms": 13_300,
        "length_ms": 60_000,
    }
    assert all(p.message.endswith(".") and p.hint for p in problems(draft, TEMPLATE))


def test_what_is_agreed_for_a_person_is_said_as_such() -> None:
    draft = Draft("Mine", hold_in_ms=3_000, exhale_ms=6_000, length=InTime(900_000))
    assert fields(draft, CAREFUL) == {
        "hold_in_ms": 2_000,
        "cycle_ms": 10_900,
        "length_ms": 600_000,
    }
    assert {
        p.message.rpartition("is longer than ")[2] for p in problems(draft, TEMPLATE, CAREFUL)
    } == {"agreed for you."}
    assert fields(replace(draft, hold_in_ms=0, length=InBreaths(61)), CAREFUL) == {"breaths": 57}
    assert bounds(TEMPLATE, CAREFUL)["hold_out_ms"] == (0, 2_000, True)
    assert bounds(TEMPLATE)["hold_out_ms"] == (0, 4_000, False)
    assert bounds(TEMPLATE, Envelope(holds=False))["hold_in_ms"] == (0, 0, True)


def test_a_person_for_whom_nothing_is_agreed_is_told_so() -> None:
    nothing = Envelope(slowest_per_minute=12.5)
    (problem,) = problems(Draft("Mine"), TEMPLATE, nothing)
    assert (problem.field, problem.nearest) == ("cycle_ms", None)
    for longest_ms in (20_000, 59_000):
        tight = Envelope(longest_session_ms=longest_ms)
        assert fields(replace(Draft("Mine"), length=InBreaths(4)), tight) == {"breaths": None}
        assert fields(Draft("Mine"), tight) == {"length_ms": None}


@pytest.mark.parametrize(
    ("length", "field", "nearest"),
    [
        (InTime(1_260_000), "length_ms", 1_200_000),
        (InBreaths(2), "breaths", 3),
        (InBreaths(120), "breaths", 117),
    ],
)
def test_lengths_have_their_limits(length: Length, field: str, nearest: int) -> None:
    assert fields(replace(Draft("Mine"), length=length)) == {field: nearest}


@pytest.mark.parametrize("title", ["", "  ", "a" * 81, "left‮right", "two\nlines"])
def test_names_are_short_and_readable(title: str) -> None:
    assert fields(Draft(title)) == {"title": 80 if len(title) > 80 else None}


def test_steps_of_a_tenth_of_a_second() -> None:
    assert fields(Draft("Mine", inhale_ms=4_033, exhale_ms=6_050)) == {
        "inhale_ms": 4_000,
        "exhale_ms": 6_100,
    }


def test_what_is_finished_is_played_under_its_own_name() -> None:
    draft = Draft(" Slow sea ", 3_500, 1_000, 1_000, 5_500, 500, InBreaths(20))
    own = finished(draft, "own_1", TEMPLATE)
    assert own == OwnPattern(
        "own_1", "Slow sea", BreathPattern(3_500, 5_500, 1_000, 500, 1_000), InBreaths(20)
    )
    assert own.draft() == replace(draft, title="Slow sea")
    timeline = compile_timeline(own.routine(TEMPLATE))
    assert (timeline.routine_id, timeline.title) == ("own_1", "Slow sea")
    assert {m.exercise_title for m in timeline.sections} == {"Slow sea"}
    assert max(span.cycle for span in timeline.spans) == 20
    assert {c.sound for c in timeline.cues} >= {"tone_in", "tone_top_up", "tone_hold", "tone_out"}
    said = {c.text for c in timeline.captions}
    assert {"in", "a sip", "stay", "out", "rest"} <= said
    with pytest.raises(LimitExceeded):
        finished(Draft("", 4_000), "own_2", TEMPLATE)


def test_the_template_reaches_to_the_hard_limits_on_every_part() -> None:
    assert [bounds(TEMPLATE)[name][:2] for name in PARTS] == [
        (2_000, 10_000),
        (0, 1_000),
        (0, 4_000),
        (2_000, 10_000),
        (0, 4_000),
    ]
    assert bounds(TEMPLATE)["cycle_ms"] == (5_000, 13_300, False)
