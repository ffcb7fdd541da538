"""The first six exercises against the clinical content: times, patterns, limits, sources.

The figures stand here a second time, typed by hand from the content.
"""

from __future__ import annotations

import re

import pytest

from mindbody.core.breath import BreathPattern
from mindbody.core.compile import compile_timeline, with_pattern
from mindbody.core.exercise import (
    AccessLevel,
    Condition,
    Effect,
    Exercise,
    Family,
    Grade,
    PacedBreathing,
    PhaseCues,
)
from mindbody.core.routine import Envelope, InTime, routine_of
from mindbody.core.tag import Tag
from mindbody.errors import LimitExceeded
from mindbody.library import Library

LIBRARY = Library.load()

STARTS_S = {
    "resonance_breathing": [0, 30, 60, 560, 600],
    "diaphragmatic_breathing": [0, 30, 54, 270, 300],
    "extended_exhale": [0, 30, 264, 300],
    "cyclic_sighing": [0, 20, 40, 270, 300],
    "box_breathing": [0, 24, 264, 300],
    "grounding_54321": [0, 15, 60, 100, 130, 150, 165, 180],
}
PACED = {
    "resonance_breathing": (BreathPattern(4_000, 6_000), 50),
    "diaphragmatic_breathing": (BreathPattern(3_000, 4_000, hold_out_ms=1_000), 27),
    "extended_exhale": (BreathPattern(3_000, 6_000), 26),
    "cyclic_sighing": (BreathPattern(2_000, 6_000, 0, 1_000, top_up_ms=1_000), 23),
    "box_breathing": (BreathPattern(4_000, 4_000, 4_000, 4_000), 15),
}
LENGTHS_MIN = {
    "resonance_breathing": (3, 20),
    "diaphragmatic_breathing": (3, 10),
    "extended_exhale": (3, 10),
    "cyclic_sighing": (1, 5),
    "box_breathing": (2, 5),
    "grounding_54321": (3, 5),
}
PLACE = {
    "resonance_breathing": (1, Family.PACED_BREATHING, AccessLevel.STARTER, Grade.B),
    "diaphragmatic_breathing": (3, Family.PACED_BREATHING, AccessLevel.STARTER, Grade.C),
    "extended_exhale": (5, Family.PACED_BREATHING, AccessLevel.STARTER, Grade.C),
    "cyclic_sighing": (6, Family.PACED_BREATHING, AccessLevel.STARTER, Grade.C),
    "box_breathing": (7, Family.BREATH_HOLD, AccessLevel.STANDARD, Grade.C),
    "grounding_54321": (14, Family.GROUNDING, AccessLevel.STARTER, Grade.D),
}
KENEMORE = ("Kenemore et al.", 2024, "10.1093/milmed/usae003", True)
COLGAN = ("Colgan et al.", 2016, "10.1007/s12671-015-0453-0", True)
SHAFFER = ("Shaffer & Meehan", 2020, "10.3389/fnins.2020.570400", True)
SZULCZEWSKI = ("Szulczewski", 2019, "10.1007/s10484-019-09438-y", True)
BENTLEY = ("Bentley et al.", 2023, "", True)
BALBAN = ("Balban et al.", 2023, "10.1016/j.xcrm.2022.100895", True)
VAN_DIEST = ("Van Diest et al.", 2014, "", False)
NAJAVITS = ("Najavits", 2002, "", False)
SOURCES = {
    "resonance_breathing": [KENEMORE, COLGAN, SHAFFER, SZULCZEWSKI],
    "diaphragmatic_breathing": [BENTLEY, SZULCZEWSKI],
    "extended_exhale": [BENTLEY, VAN_DIEST, SZULCZEWSKI],
    "cyclic_sighing": [BALBAN, SZULCZEWSKI],
    "box_breathing": [BALBAN, SZULCZEWSKI],
    "grounding_54321": [NAJAVITS],
}
TONES = PhaseCues(inhale="tone_in", exhale="tone_out")
CUES = {
    "resonance_breathing": TONES,
    "diaphragmatic_breathing": TONES,
    "extended_exhale": TONES,
    "cyclic_sighing": PhaseCues("tone_in", "tone_top_up", "", "tone_out", ""),
    "box_breathing": PhaseCues("tone_in", "", "tone_hold", "tone_out", ""),
}


def main_section(exercise: Exercise) -> PacedBreathing:
    (section,) = [s for s in exercise.sections if isinstance(s, PacedBreathing) and not s.fixed]
    return section


def accepts(exercise: Exercise, pattern: BreathPattern) -> bool:
    try:
        with_pattern(exercise, pattern)
    except LimitExceeded:
        return False
    return True


@pytest.mark.parametrize("id", STARTS_S)
def test_parts_start_where_the_content_says(id: str) -> None:
    timeline = compile_timeline(routine_of(LIBRARY.exercise(id)))
    starts = [mark.start_ms / 1000 for mark in timeline.sections]
    assert [*starts, timeline.length_ms / 1000] == STARTS_S[id]


@pytest.mark.parametrize("id", PACED)
def test_patterns_breaths_and_tones(id: str) -> None:
    section = main_section(LIBRARY.exercise(id))
    assert (section.pattern, section.cycles) == PACED[id]
    assert section.cues == CUES[id]


@pytest.mark.parametrize("id", LENGTHS_MIN)
def test_lengths(id: str) -> None:
    limits = LIBRARY.exercise(id).limits
    shortest, longest = LENGTHS_MIN[id]
    assert (limits.shortest_ms, limits.longest_ms) == (shortest * 60_000, longest * 60_000)


@pytest.mark.parametrize("id", PLACE)
def test_place_in_the_library(id: str) -> None:
    exercise = LIBRARY.exercise(id)
    found = (exercise.number, exercise.family, exercise.access_level, exercise.evidence.grade)
    assert found == PLACE[id]


@pytest.mark.parametrize("id", SOURCES)
def test_sources(id: str) -> None:
    references = LIBRARY.exercise(id).evidence.references
    assert [(r.authors, r.year, r.doi, r.checked) for r in references] == SOURCES[id]


def test_first_week_and_end() -> None:
    assert LIBRARY.exercise("resonance_breathing").first_week_ms == 300_000
    for id in STARTS_S:
        assert LIBRARY.exercise(id).end_sound == ("" if id == "grounding_54321" else "end_soft")


@pytest.mark.parametrize(
    ("per_minute", "inhale_s", "exhale_s"),
    [(6.5, 3.69, 5.54), (6.0, 4.0, 6.0), (5.5, 4.36, 6.55), (5.0, 4.8, 7.2), (4.5, 5.33, 8.0)],
)
def test_rates_of_resonance_breathing(per_minute: float, inhale_s: float, exhale_s: float) -> None:
    exercise = LIBRARY.exercise("resonance_breathing")
    pattern = main_section(exercise).pattern.at_rate(per_minute)
    assert pattern.inhale_ms / 1000 == pytest.approx(inhale_s, abs=0.005)
    assert pattern.exhale_ms / 1000 == pytest.approx(exhale_s, abs=0.005)
    assert accepts(exercise, pattern)


def test_limits_of_resonance_breathing() -> None:
    exercise = LIBRARY.exercise("resonance_breathing")
    usual = main_section(exercise).pattern
    assert not accepts(exercise, usual.at_rate(4.4))
    assert not accepts(exercise, usual.at_rate(6.6))
    assert accepts(exercise, BreathPattern(5_000, 5_000))
    assert accepts(exercise, BreathPattern(6_000, 6_000))
    assert not accepts(exercise, BreathPattern(3_900, 6_100))
    assert not accepts(exercise, BreathPattern(5_100, 4_900))
    assert not accepts(exercise, BreathPattern(4_000, 6_000, hold_in_ms=100))


def test_limits_of_belly_breathing() -> None:
    exercise = LIBRARY.exercise("diaphragmatic_breathing")
    assert accepts(exercise, BreathPattern(2_500, 3_500))
    assert accepts(exercise, BreathPattern(3_500, 4_500, hold_out_ms=2_000))
    assert not accepts(exercise, BreathPattern(3_000, 4_000, hold_out_ms=2_100))
    assert not accepts(exercise, BreathPattern(2_400, 3_500))
    assert not accepts(exercise, BreathPattern(4_500, 5_600))
    assert not accepts(exercise, BreathPattern(3_000, 4_000, hold_in_ms=500))


def test_limits_of_extended_exhale() -> None:
    exercise = LIBRARY.exercise("extended_exhale")
    assert accepts(exercise, BreathPattern(3_000, 3_900))
    assert accepts(exercise, BreathPattern(4_000, 8_000))
    assert not accepts(exercise, BreathPattern(3_000, 3_800))
    assert not accepts(exercise, BreathPattern(3_000, 6_100))
    assert not accepts(exercise, BreathPattern(5_100, 10_100))


def test_limits_of_cyclic_sighing() -> None:
    exercise = LIBRARY.exercise("cyclic_sighing")
    for exhale_ms, allowed in ((4_000, True), (8_000, True), (3_900, False), (8_100, False)):
        pattern = BreathPattern(2_000, exhale_ms, 0, 1_000, top_up_ms=1_000)
        assert accepts(exercise, pattern) is allowed
    assert not accepts(exercise, BreathPattern(3_000, 6_000, 0, 1_000, top_up_ms=1_000))


def test_limits_of_box_breathing() -> None:
    exercise = LIBRARY.exercise("box_breathing")
    for side_ms, allowed in ((3_000, True), (4_000, True), (2_900, False), (4_100, False)):
        sides = BreathPattern(side_ms, side_ms, side_ms, side_ms)
        assert accepts(exercise, sides) is allowed
    five = routine_of(exercise, BreathPattern(5_000, 5_000, 5_000, 5_000))
    with pytest.raises(LimitExceeded):
        compile_timeline(five)
    unlocked = Envelope(unlocked=frozenset({"box_breathing"}))
    assert compile_timeline(five, None, unlocked).spans
    with pytest.raises(LimitExceeded):
        compile_timeline(
            routine_of(exercise, BreathPattern(5_000, 5_000, 5_100, 4_900)), None, unlocked
        )


def test_forms() -> None:
    forms = {
        (form.id, form.variant): (form.default_ms, form.pattern)
        for id in STARTS_S
        for form in LIBRARY.exercise(id).variants
    }
    assert forms == {
        ("diaphragmatic_breathing", "unpaced"): (300_000, None),
        ("cyclic_sighing", "quick"): (30_000, None),
        ("box_breathing", "no_hold"): (300_000, BreathPattern(4_000, 4_000)),
        ("box_breathing", "hold_in_only"): (300_000, BreathPattern(4_000, 4_000, 4_000)),
        ("grounding_54321", "three_two_one"): (90_000, None),
    }
    quick = LIBRARY.exercise("cyclic_sighing").as_variant("quick").sections
    assert [(s.id, getattr(s, "cycles", 0)) for s in quick] == [("breathe", 3)]


def test_one_minute_of_sighing_has_breaths_and_a_way_back() -> None:
    timeline = compile_timeline(routine_of(LIBRARY.exercise("cyclic_sighing")), InTime(60_000))
    assert [mark.id for mark in timeline.sections] == ["arrive", "breathe", "close"]
    assert timeline.spans[-1].end_ms == 60_000
    said = [caption.text for caption in timeline.captions if caption.spoken]
    assert said.count("a sip") == 3
    assert "Let the breath look after itself." in said
    assert "Let your eyes travel slowly round the room." in said
    assert "Name one thing that tells you where you are, and today's date." in said


def test_senses_count_down() -> None:
    timeline = compile_timeline(routine_of(LIBRARY.exercise("grounding_54321")))
    assert [mark.counter for mark in timeline.sections] == [0, 5, 4, 3, 2, 1, 0]
    assert timeline.cues == ()


def test_box_breathing_is_hidden_for_everybody_the_matrix_names() -> None:
    hidden = {
        condition
        for caution in LIBRARY.exercise("box_breathing").cautions
        if caution.effect is Effect.HIDE
        for condition in caution.conditions
    }
    assert hidden == set(Condition)


@pytest.mark.parametrize("id", [id for id in PACED if id != "box_breathing"])
def test_slow_breathing_is_cautioned_for_everybody_the_matrix_names(id: str) -> None:
    cautions = LIBRARY.exercise(id).cautions
    assert {c for caution in cautions for c in caution.conditions} == set(Condition)
    assert {caution.effect for caution in cautions} == {Effect.CAUTION}


@pytest.mark.parametrize("id", PACED)
def test_breathing_can_be_guided_without_breath_words(id: str) -> None:
    envelope = Envelope(struck=frozenset({Tag.BREATH}))
    timeline = compile_timeline(routine_of(LIBRARY.exercise(id)), None, envelope)
    for caption in timeline.captions:
        assert not re.search(r"\bbreath|\binhale|\bexhale|^in\b|^out\b", caption.text)


def test_resonance_breathing_hands_over_to_tones_after_four_breaths() -> None:
    timeline = compile_timeline(routine_of(LIBRARY.exercise("resonance_breathing")))
    said = [(c.start_ms, c.text) for c in timeline.captions if 60_000 <= c.start_ms < 560_000]
    assert [text for _, text in said[:8]] == [
        "in, two, three, four",
        "and out, slowly, to six",
    ] * 4
    assert {text for _, text in said[8:]} == {
        "gentle",
        "shoulders can drop",
        "less air is fine",
        "Still here? Change anything that needs changing.",
    }
    assert len([cue for cue in timeline.cues if cue.sound == "tone_in"]) == 50
