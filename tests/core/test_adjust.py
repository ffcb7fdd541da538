"""Single settings: muscle groups, gaps, parts; within their limits, and sayable."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.adjust import check_settings, settable, with_settings
from mindbody.core.compile import compile_timeline
from mindbody.core.exercise import (
    Beat,
    Exercise,
    ExerciseLimits,
    Line,
    Narration,
    StepItem,
    TimedPrompts,
    UserPacedSteps,
)
from mindbody.core.routine import routine_of
from mindbody.errors import LimitExceeded
from tests.core.builders import ARRIVE, CLOSING, PACED, PROMPTS, STEPS, exercise, lines


def group(id: str, tense_ms: int = 6_000, length_ms: int = 41_000) -> StepItem:
    said = (
        Line("Firm the muscle a little."),
        Line("And release.", at_ms=tense_ms, sound="tone_out"),
        Line("Notice the difference.", optional=True),
    )
    return StepItem(id, id.title(), length_ms, said, mark="mark_soft", tense_ms=tense_ms)


GROUPS = UserPacedSteps(
    "groups", "Groups", steps=(group("hand"), group("arm"), group("foot", 5_000))
)
HANDS = Narration(
    "hands", "Hands", tags=frozenset({"hands"}), length_ms=60_000, lines=lines("Hands.")
)
RANGES = {
    "tense_ms": (3_000, 7_000),
    "release_ms": (15_000, 45_000),
    "passes": (1, 2),
    "prompt_every_ms": (20_000, 45_000),
    "step_ms": (20_000, 90_000),
    "beat_every_ms": (667, 2_000),
}
LIMITS = ExerciseLimits(60_000, 1_800_000, ranges=RANGES)
PMR = exercise(ARRIVE, GROUPS, CLOSING, limits=LIMITS)
MIXED = exercise(
    ARRIVE,
    HANDS,
    replace(STEPS, beat=Beat(1_250, sides=True)),
    PROMPTS,
    CLOSING,
    limits=LIMITS,
)


def steps_of(built: Exercise) -> list[tuple[str, int, int]]:
    (section,) = (s for s in built.sections if isinstance(s, UserPacedSteps))
    return [(step.id, step.tense_ms, step.length_ms) for step in section.steps]


def test_a_form_has_the_settings_it_can_use() -> None:
    assert set(settable(PMR)) == {"tense_ms", "release_ms", "passes"}
    assert set(settable(MIXED)) == {"prompt_every_ms", "step_ms", "beat_every_ms"}
    assert settable(replace(PMR, limits=ExerciseLimits(1, 2))) == {}
    assert settable(replace(PACED, limits=LIMITS)) == {}


def test_groups_that_differ_keep_their_difference() -> None:
    built = with_settings(PMR, {"tense_ms": 7_000, "release_ms": 30_000})
    assert steps_of(built) == [
        ("hand", 7_000, 37_000),
        ("arm", 7_000, 37_000),
        ("foot", 6_000, 37_000),
    ]
    assert dict(built.settings) == {"tense_ms": 7_000, "release_ms": 30_000}
    released = [
        cue.at_ms - mark.start_ms
        for mark in compile_timeline(routine_of(built)).sections
        for cue in compile_timeline(routine_of(built)).cues
        if cue.sound == "tone_out" and mark.start_ms <= cue.at_ms < mark.end_ms
    ]
    assert released == [7_000, 7_000, 6_000]


def test_rounds_come_and_go() -> None:
    twice = with_settings(PMR, {"passes": 2})
    assert [id for id, *_ in steps_of(twice)] == [
        "hand",
        "arm",
        "foot",
        "hand_2",
        "arm_2",
        "foot_2",
    ]
    assert steps_of(with_settings(twice, {"passes": 1})) == steps_of(PMR)
    assert steps_of(with_settings(twice, {"passes": 2})) == steps_of(twice)


def test_words_that_no_longer_fit_are_refused_with_what_fits() -> None:
    with pytest.raises(LimitExceeded) as refused:
        with_settings(PMR, {"tense_ms": 3_000})
    # The foot is tensed a second less than the others, and needs 2.75 s for its words.
    assert (refused.value.field, refused.value.nearest) == ("tense_ms", 3_800)
    assert steps_of(with_settings(PMR, {"tense_ms": 3_800}))[2] == ("foot", 3_000, 39_000)
    with pytest.raises(LimitExceeded) as refused:
        with_settings(PMR, {"release_ms": 1_000})
    nearest_ms = refused.value.nearest
    assert nearest_ms is not None
    assert with_settings(PMR, {"release_ms": int(nearest_ms)})


def test_gaps_parts_and_beats() -> None:
    built = with_settings(
        MIXED, {"prompt_every_ms": 20_000, "step_ms": 20_000, "beat_every_ms": 2_000}
    )
    by_id = {section.id: section for section in built.sections}
    prompts, hands, senses = by_id["prompts"], by_id["hands"], by_id["senses"]
    assert isinstance(prompts, TimedPrompts)
    assert isinstance(hands, Narration)
    assert isinstance(senses, UserPacedSteps)
    assert prompts.every_ms == hands.length_ms == 20_000
    assert [step.length_ms for step in senses.steps] == [20_000, 20_000]
    assert senses.beat is not None
    assert senses.beat.every_ms == 2_000
    assert by_id["arrive"] == ARRIVE
    for name in ("prompt_every_ms", "step_ms"):
        with pytest.raises(LimitExceeded, match="do not fit"):
            with_settings(MIXED, {name: 1_000})


def test_an_unknown_setting_names_itself() -> None:
    with pytest.raises(KeyError, match="step_ms"):
        with_settings(PMR, {"step_ms": 20_000, "tense_ms": 5_000})


@pytest.mark.parametrize(
    ("name", "value", "nearest"), [("tense_ms", 8_000, 7_000), ("passes", 3, 2)]
)
def test_limits_hold_when_it_is_compiled(name: str, value: int, nearest: int) -> None:
    built = with_settings(PMR, {name: value})
    with pytest.raises(LimitExceeded) as refused:
        compile_timeline(routine_of(built))
    assert (refused.value.field, refused.value.nearest) == (name, nearest)


@given(st.integers(5_000, 7_000), st.integers(15_000, 45_000), st.integers(1, 2))
def test_every_setting_within_its_range_compiles(tense: int, release: int, passes: int) -> None:
    built = with_settings(PMR, {"tense_ms": tense, "release_ms": release, "passes": passes})
    check_settings(built, LIMITS)
    timeline = compile_timeline(routine_of(built))
    assert timeline.length_ms == PMR.default_ms - 3 * 41_000 + passes * sum(
        (tense + release, tense + release, tense + release)
    )
    again = with_settings(built, {"tense_ms": 6_000, "release_ms": 35_000, "passes": 1})
    assert [ms for _, *ms in steps_of(again)] == [ms for _, *ms in steps_of(PMR)]
