"""A routine file: what it becomes, and what is refused with place, reason and hint."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.breath import BreathPattern, Phase
from mindbody.core.compile import compile_timeline
from mindbody.core.routine import Envelope, InBreaths, InTime, Routine
from mindbody.errors import InvalidFile, LimitExceeded, UnsupportedVersion
from mindbody.library import Library

LIBRARY = Library.load()
ROUTINE = """\
format = "mindbody-routine"
version = 1
id = "mine"
title = "Mine"
revision = 3
note = "In the evening."
tags = ["evening", "settling"]

[[steps]]
exercise = "resonance_breathing"
length_ms = 300_000
per_minute = 5.5

[[steps]]
exercise = "box_breathing"
variant = "no_hold"
breaths = 20

[[steps]]
exercise = "grounding_54321"
without = ["smell"]

[[steps]]
exercise = "extended_exhale"
pattern = { inhale_ms = 4_000, exhale_ms = 6_000 }
"""


def read(text: str) -> Routine:
    return LIBRARY.read_routine(text, "mine.toml")


def test_steps_carry_their_parameters() -> None:
    routine = read(ROUTINE)
    assert (routine.id, routine.title, routine.version) == ("mine", "Mine", 3)
    assert routine.note == "In the evening."
    assert routine.tags == {"evening", "settling"}
    resonance, box, senses, exhale = routine.steps
    assert resonance.length == InTime(300_000)
    assert resonance.pattern is not None
    assert resonance.pattern.cycle_ms == 10_909
    assert box.exercise.variant == "no_hold"
    assert box.length == InBreaths(20)
    assert senses.exercise.default_ms == 160_000
    assert exhale.pattern == BreathPattern(4_000, 6_000)


def test_it_compiles() -> None:
    timeline = compile_timeline(read(ROUTINE))
    assert {mark.exercise_id for mark in timeline.sections} == {
        "resonance_breathing",
        "box_breathing",
        "grounding_54321",
        "extended_exhale",
    }
    assert "senses.smell" not in {mark.id for mark in timeline.sections}


REFUSALS = {
    "no exercise": ('"resonance_breathing"', '"flying"', "steps[0].exercise", "no exercise"),
    "no variant": ('"no_hold"', '"soft"', "steps[1].variant", "no variant"),
    "no part": ('["smell"]', '["nose"]', "steps[2].without", "no part “nose”"),
    "too long": ("length_ms = 300_000", "length_ms = 1_260_000", "steps[0].length_ms", "lasts"),
    "too many breaths": ("breaths = 20", "breaths = 90", "steps[1].breaths", "lasts"),
    "both lengths": ("breaths = 20", "breaths = 20\nlength_ms = 9", "steps[1].breaths", "either"),
    "too fast": ("per_minute = 5.5", "per_minute = 6.6", "steps[0].per_minute", "shorter"),
    "ratio": ("exhale_ms = 6_000", "exhale_ms = 9_000", "steps[3].pattern", "225 %"),
    "both paces": (
        "per_minute = 5.5",
        "per_minute = 5.5\npattern = { inhale_ms = 4_000, exhale_ms = 6_000 }",
        "steps[0].per_minute",
        "either",
    ),
    "not paced": ('without = ["smell"]', "per_minute = 6.0", "steps[2].per_minute", "not paced"),
    "unknown key": ("breaths = 20", "breths = 20", "steps[1]", "breths"),
    "unknown tag": ('"evening"', '"party"', "tags[0]", "party"),
    "no steps": (ROUTINE[ROUTINE.index("[[steps]]") :], "steps = []\n", "steps", "at least 1"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_refusals_name_place_and_reason(name: str) -> None:
    old, new, place, reason = REFUSALS[name]
    assert old in ROUTINE
    with pytest.raises(InvalidFile) as fault:
        read(ROUTINE.replace(old, new, 1))
    assert fault.value.file == "mine.toml"
    assert place in fault.value.place
    assert reason in fault.value.reason


def test_a_newer_version_says_so() -> None:
    with pytest.raises(UnsupportedVersion):
        read(ROUTINE.replace("version = 1", "version = 2"))


def test_a_rate_that_leaves_no_room_for_breath_is_refused() -> None:
    text = ROUTINE.replace('variant = "no_hold"\nbreaths = 20', "per_minute = 10.0")
    with pytest.raises(InvalidFile) as fault:
        read(text)
    assert fault.value.place.endswith("(steps[1].per_minute)")


def test_a_step_may_go_as_far_as_a_therapist_can_unlock() -> None:
    sides = "{ inhale_ms = 5_000, hold_in_ms = 5_000, exhale_ms = 5_000, hold_out_ms = 5_000 }"
    text = ROUTINE.replace('variant = "no_hold"\nbreaths = 20', f"pattern = {sides}")
    routine = read(text)
    with pytest.raises(LimitExceeded):
        compile_timeline(routine)
    timeline = compile_timeline(routine, None, Envelope(unlocked=frozenset({"box_breathing"})))
    stays = [span for span in timeline.spans if span.phase is Phase.HOLD_IN]
    assert {span.length_ms for span in stays} == {5_000}
    with pytest.raises(InvalidFile):
        read(text.replace("hold_out_ms = 5_000", "hold_out_ms = 5_100"))


@given(st.data())
def test_damaged_texts_give_only_our_own_faults(data: st.DataObject) -> None:
    text = ROUTINE
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        gone = data.draw(st.integers(0, 20))
        text = text[:at] + data.draw(st.text(max_size=8)) + text[at + gone :]
    try:
        assert read(text).steps
    except InvalidFile as fault:
        assert fault.hint
