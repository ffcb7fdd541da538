"""An exercise file: what it becomes, and what is refused with place, reason and hint."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.breath import BreathPattern, Phase
from mindbody.core.exercise import (
    OVERBREATHING_NOTE,
    Anchor,
    Ask,
    Beat,
    Condition,
    Effect,
    Exercise,
    Narration,
    PacedBreathing,
    TimedPrompts,
    UserPacedSteps,
)
from mindbody.errors import InvalidFile, UnsupportedVersion
from mindbody.exercise_file import exercise_from
from mindbody.library import CONTENT_FOLDER, Library
from mindbody.toml_file import TomlFile
from tests.exercise_texts import SMALL, section

LIBRARY = Library.load()


def read(text: str) -> Exercise:
    return LIBRARY.read_exercise(text, "small.toml")


def refused(text: str) -> InvalidFile:
    with pytest.raises(InvalidFile) as fault:
        read(text)
    assert fault.value.file == "small.toml"
    return fault.value


def changed(old: str, new: str) -> str:
    assert old in SMALL
    return SMALL.replace(old, new, 1)


def test_the_small_exercise() -> None:
    exercise = read(SMALL)
    arrive, breathe, close = exercise.sections
    assert isinstance(arrive, Narration)
    assert arrive.lines[1].tags == {"eyes"}
    assert arrive.lines[1].optional
    assert isinstance(breathe, PacedBreathing)
    assert breathe.pattern == BreathPattern(4_000, 6_000)
    assert breathe.note == OVERBREATHING_NOTE
    assert [(p.phase, p.line.instead) for p in breathe.phase_lines] == [
        (Phase.INHALE, "rise"),
        (Phase.EXHALE, ""),
    ]
    assert breathe.midway is not None
    assert breathe.midway.text == "Still here?"
    assert close.closing
    assert exercise.limits.breath.shortest_cycle_ms == 6_000
    assert exercise.limits.breath.longest_cycle_ms == 12_000
    assert exercise.limits.ranges["hold_in_ms"] == (0, 0)
    assert exercise.cautions[0].conditions == {Condition.SEIZURES}
    assert exercise.cautions[0].effect is Effect.CAUTION
    assert exercise.evidence.references[0].year == 2001


def test_a_variant_is_whole_and_takes_over_what_it_does_not_give() -> None:
    exercise = read(SMALL)
    form = exercise.as_variant("quicker")
    assert (form.id, form.variant, form.variant_title) == ("small", "quicker", "Quicker")
    assert form.default_ms == 100_000
    assert form.title == "Small"
    assert form.limits.longest_ms == 200_000
    assert form.limits.breath == exercise.limits.breath
    breathe = form.sections[0]
    assert isinstance(breathe, PacedBreathing)
    assert breathe.cycles == 10
    assert breathe.cues.inhale == "tone_in"
    with pytest.raises(KeyError):
        exercise.as_variant("slower")


def test_what_all_sections_may_say() -> None:
    exercise = read(
        section(
            """
[[sections]]
id = "count"
title = "Counting"
kind = "timed_prompts"
length_ms = 80_000
every_ms = 40_000
mark = "mark_soft"
tags = ["numbers"]
not_for = ["panic", "pregnancy"]
skippable = true
asks = ["word", "ease"]
press = "You have reached nine"
beat = { every_ms = 1_250, sides = true }
lines = ["{word}", { text = "On the breath.", anchors = { hands = "On the hands." } }]
"""
        )
    )
    count = exercise.sections[1]
    assert isinstance(count, TimedPrompts)
    assert count.mark == "mark_soft"
    assert count.tags == {"numbers"}
    assert count.not_for == {Condition.PANIC, Condition.PREGNANCY}
    assert count.skippable
    assert count.asks == (Ask.WORD, Ask.EASE)
    assert count.press == "You have reached nine"
    assert count.beat == Beat(1_250, "", sides=True)
    assert count.lines[1].anchors == {Anchor.HANDS: "On the hands."}


GROUPS = """
[[sections]]
id = "groups"
title = "Groups"
kind = "tense_release"
tense_ms = 6_000
release_ms = 34_000
passes = 1
tense_sound = "mark_soft"
release_sound = "tone_out"

[[sections.groups]]
id = "hand"
title = "Hand"
tags = ["hands"]
tense = ["Gather the hand, and hold."]
release = ["And release.", "Notice the difference."]

[[sections.groups]]
id = "foot"
title = "Foot"
tags = ["feet"]
tense_ms = 5_000
release_ms = 35_000
tense = ["Curl the toes a little."]
release = ["And release."]
"""


def test_muscle_groups_become_steps() -> None:
    groups = read(section(GROUPS)).sections[1]
    assert isinstance(groups, UserPacedSteps)
    hand, foot = groups.steps
    assert (hand.length_ms, foot.length_ms) == (40_000, 40_000)
    assert (hand.tense_ms, foot.tense_ms) == (6_000, 5_000)
    assert hand.mark == "mark_soft"
    assert [(line.at_ms, line.sound) for line in hand.lines] == [
        (None, ""),
        (6_000, "tone_out"),
        (None, ""),
    ]
    assert foot.tags == {"feet"}


def test_a_second_round_has_ids_of_its_own() -> None:
    text = section(GROUPS.replace("passes = 1", "passes = 2"), default_ms=200_000)
    steps = read(text.replace("[60_000", "[180_000", 1)).sections[1]
    assert isinstance(steps, UserPacedSteps)
    assert [step.id for step in steps.steps] == ["hand", "foot", "hand_2", "foot_2"]


def test_recall_tenses_nothing() -> None:
    text = GROUPS.replace("tense_ms = 6_000", "tense_ms = 0").replace("tense_ms = 5_000\n", "")
    text = text.replace('tense = ["Gather the hand, and hold."]\n', "")
    text = text.replace('tense = ["Curl the toes a little."]\n', "").replace("34_000", "45_000")
    steps = read(section(text)).sections[1]
    assert isinstance(steps, UserPacedSteps)
    assert steps.steps[0].mark == ""
    assert steps.steps[0].lines[0].at_ms == 0


def test_parts_can_be_left_out_but_not_the_closing() -> None:
    exercise = read(section(GROUPS))
    shorter = exercise.without(frozenset({"arrive", "hand", "close"}))
    assert [s.id for s in shorter.sections] == ["groups", "close"]
    assert shorter.default_ms == 60_000
    assert exercise.without(frozenset({"hand", "foot"})).sections[1].id == "close"
    with pytest.raises(KeyError):
        exercise.without(frozenset({"neck"}))


# What is changed, what it becomes, where the fault is, what is said about it.
REFUSALS = {
    "format": ('"mindbody-exercise"', '"mindbody-routine"', "format", "does not say format"),
    "version": ("version = 1", "version = 0", "version", "whole number"),
    "unknown key": ('title = "Small"', 'titel = "Small"', "", "titel"),
    "missing key": ('summary = "A small exercise."\n', "", "", "summary"),
    "unknown in line": ('tags = ["eyes"]', 'tag = ["eyes"]', "sections[0].lines[1]", "“tag”"),
    "family": ('"paced_breathing"\nacc', '"yoga"\nacc', "family", "“yoga” is not one of"),
    "fraction": ("length_ms = 20_000\nlines", "length_ms = 20.5\nlines", "length_ms", "whole"),
    "text as number": ("cycles = 8", 'cycles = "8"', "sections[1].cycles", "is expected"),
    "unknown tag": ('["eyes"]', '["eyebrows"]', "sections[0].lines[1].tags[0]", "eyebrows"),
    "unknown condition": ('["seizures"]', '["flu"]', "cautions[0].conditions[0]", "flu"),
    "unknown sound": ('"tone_in"', '"gong"', "sections[1].cues.inhale", "gong"),
    "unknown pacer": ("default_ms", 'pacer = "disco"\ndefault_ms', "pacer", "disco"),
    "unknown kind": ('"narration"', '"dance"', "sections[0]", "dance"),
    "unknown block": ('"Look round', '{ block = "x" }, "Look', "sections[2].lines[0]", "no block"),
    "block with text": (
        '"Look round the room."',
        '{ block = "return", text = "x" }',
        "sections[2].lines[0]",
        "stands alone",
    ),
    "line without text": ('"Look round the room."', "{}", "sections[2].lines[0]", "needs a text"),
    "empty text": ('"Look round the room."', '""', "sections[2].lines[0]", "not an empty one"),
    "long text": ("A small exercise.", "x" * 501, "summary", "at most 500"),
    "id": ('id = "arrive"', 'id = "../arrive"', "sections[0].id", "as it should be"),
    "id twice": ('id = "arrive"', 'id = "breathe"', "sections[1].id", "stands twice"),
    "no closing": ("closing = true\n", "", "sections[2]", "closing section is missing"),
    "closing too early": (
        'id = "arrive"',
        'id = "arrive"\nclosing = true',
        "sections[0].closing",
        "before one that is not",
    ),
    "optional closing": (
        "closing = true",
        "closing = true\noptional = true",
        "sections[2].optional",
        "cannot be optional",
    ),
    "sum": ("default_ms = 120_000", "default_ms = 121_000", "default_ms", "last 120000 ms"),
    "default outside": ("[60_000, 300", "[121_000, 300", "default_ms", "outside limits"),
    "first week outside": (
        "default_ms = 120_000",
        "default_ms = 120_000\nfirst_week_ms = 30_000",
        "first_week_ms",
        "outside limits",
    ),
    "limits reversed": ("[60_000, 300_000]", "[300_000, 60_000]", "default_ms", "outside"),
    "rates reversed": ("[5.0, 10.0]", "[10.0, 5.0]", "limits.per_minute", "more than the most"),
    "too slow for all": ("[5.0, 10.0]", "[4.4, 10.0]", "limits.per_minute", "hard limit"),
    "too fast for all": ("[5.0, 10.0]", "[5.0, 12.5]", "limits.per_minute", "hard limit"),
    "no number": ("[5.0, 10.0]", "[nan, 10.0]", "limits.per_minute", "a number of at least 0.5"),
    "inhale too short": (
        "per_minute = [5.0, 10.0]",
        "inhale_ms = [1_900, 5_000]",
        "limits.inhale_ms",
        "hard limit",
    ),
    "exhale too long": (
        "per_minute = [5.0, 10.0]",
        "exhale_ms = [3_000, 10_001]",
        "limits.exhale_ms",
        "hard limit",
    ),
    "stay too long": (
        "per_minute = [5.0, 10.0]",
        "hold_in_ms = [0, 4_001]",
        "limits.hold_in_ms",
        "hard limit",
    ),
    "default too slow": ("[5.0, 10.0]", "[6.5, 10.0]", "sections[1].pattern", "longer"),
    "too long without a break": (
        "[60_000, 300_000]",
        "[60_000, 1_300_000]",
        "limits.length_ms",
        "not possible",
    ),
    "too short for its lines": ("[60_000, 300", "[10_000, 300", "limits.length_ms", "not possible"),
    "phase not there": ('phase = "exhale"', 'phase = "hold_out"', "phase_lines[1].phase", "phase"),
    "phase twice": ('phase = "exhale"', 'phase = "inhale"', "phase_lines[1].phase", "already"),
    "phase line too long": (
        '"and out"',
        '"and out for as long as you like and then even a little longer than that"',
        "sections[1].phase_lines[1]",
        "there are 6 s",
    ),
    "alternative too long": (
        'instead = "rise"',
        'instead = "rise and rise and rise and rise and rise"',
        "sections[1].phase_lines[0]",
        "there are 4 s",
    ),
    "reminder too long": (
        '["gentle"]',
        '["gentle gentle gentle gentle gentle gentle gentle gentle gentle gentle gentle gentle '
        'gentle gentle"]',
        "sections[1].reminders[0]",
        "there are 6 s",
    ),
    "timed reminder": (
        '["gentle"]',
        '[{ text = "gentle", at_ms = 3 }]',
        "sections[1].reminders",
        "no at_ms",
    ),
    "lines too long": (
        '"Look round the room."',
        f'"{" ".join(["room"] * 44)}"',
        "sections[2].lines",
        "there are 20 s",
    ),
    "out of order": (
        '"Sit in whatever way works for you."',
        '{ text = "Sit in whatever way works for you.", at_ms = 9_000 }, '
        '{ text = "Sit.", at_ms = 9_500 }',
        "sections[0].lines[1].at_ms",
        "before",
    ),
    "hide for nobody": (
        'conditions = ["seizures"]',
        'effect = "hide"',
        "cautions[0]",
        "names the conditions",
    ),
    "caution without words": ('text = "Sit for this."', 'text = ""', "cautions[0]", "has a text"),
    "night with a tone": (
        "default_ms = 120_000",
        "default_ms = 120_000\nnight = true",
        "end_sound",
        "without a tone",
    ),
    "slow beat": (
        'id = "arrive"',
        'id = "arrive"\nbeat = { every_ms = 30_000 }',
        "sections[0].beat",
        "slower",
    ),
    "unknown use": ('use = "breathe"', 'use = "walk"', "variants[0].sections[0].use", "no section"),
    "unknown in variant": (
        'title = "Quicker"',
        'title = "Quicker"\nfamily = "sleep"',
        "variants[0]",
        "family",
    ),
    "fault in variant": (
        "default_ms = 100_000",
        "default_ms = 100_001",
        "variants[0].default_ms",
        "last 100000 ms",
    ),
    "type in variant": (
        "cycles = 10",
        "cycles = 10.5",
        "variants[0].sections[0].cycles",
        "whole number",
    ),
    "limits of variant": (
        "length_ms = [60_000, 200_000]",
        "length_ms = 3",
        "variants[0].limits.length_ms",
        "is expected",
    ),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_refusals_name_place_and_reason(name: str) -> None:
    old, new, place, reason = REFUSALS[name]
    fault = refused(changed(old, new))
    assert place in fault.place
    assert reason in fault.reason
    assert fault.reason.endswith(".")


def test_a_variant_twice_is_refused() -> None:
    twice = SMALL + SMALL[SMALL.index("[[variants]]") :]
    assert "two variants" in refused(twice).reason


def test_a_newer_version_says_so() -> None:
    with pytest.raises(UnsupportedVersion):
        read(changed("version = 1", "version = 2\nholograms = true"))


def test_a_place_has_its_line() -> None:
    text = changed("cycles = 8", 'cycles = "8"')
    line = text.splitlines().index('cycles = "8"') + 1
    assert refused(text).place == f"line {line} (sections[1].cycles)"


def test_only_the_two_exceptions_may_be_slower() -> None:
    slow = changed("[5.0, 10.0]", "[3.75, 10.0]")
    refused(slow)
    text = (CONTENT_FOLDER / "exercises/box_breathing.toml").read_text(encoding="utf-8")
    assert read(text).limits.breath.longest_cycle_ms == 16_000
    for old, new in (
        ("per_minute = [3.75", "per_minute = [3.7"),
        ("per_minute = [3.0", "per_minute = [2.9"),
        ("hold_in_ms = [0, 5_000]", "hold_in_ms = [0, 5_001]"),
        ('id = "box_breathing"', 'id = "my_box"'),
    ):
        assert old in text
        assert "hard limit" in refused(text.replace(old, new, 1)).reason


REAL = {
    path.stem: path.read_text(encoding="utf-8")
    for path in sorted((CONTENT_FOLDER / "exercises").glob("*.toml"))
}


@given(st.sampled_from(sorted(REAL)), st.data())
def test_damaged_texts_give_only_our_own_faults(name: str, data: st.DataObject) -> None:
    text = REAL[name]
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        gone = data.draw(st.integers(0, 40))
        put = data.draw(st.text(max_size=12) | st.sampled_from(PIECES))
        text = text[:at] + put + text[at + gone :]
    try:
        assert isinstance(read(text), Exercise)
    except InvalidFile as fault:
        assert fault.file == "small.toml"


PIECES = ["0", "-1", "nan", "[]", "{}", '""', "true", "9" * 30, "[[sections]]\n", "1.5", "_", "="]
ODD_VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-10, 10_000_000),
    st.floats(),
    st.text(max_size=20),
    st.lists(st.integers(), max_size=3),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=3),
    st.sampled_from(["arrive", "close", "tone_in", "breath", "slow_breathing", "return"]),
)


def spots(values: Any) -> list[tuple[Any, Any]]:
    """Every place in nested values where another value can be put."""
    found: list[tuple[Any, Any]] = []
    inner = values.items() if isinstance(values, dict) else enumerate(values)
    for key, value in inner:
        found.append((values, key))
        if isinstance(value, dict | list):
            found.extend(spots(value))
    return found


@given(st.sampled_from(sorted(REAL)), st.data())
def test_odd_values_give_only_our_own_faults(name: str, data: st.DataObject) -> None:
    file = TomlFile(REAL[name], "small.toml")
    values = copy.deepcopy(file.values)
    for _ in range(data.draw(st.integers(1, 3))):
        found = spots(values)
        container, key = found[data.draw(st.integers(0, len(found) - 1))]
        container[key] = data.draw(ODD_VALUES)
    file.values = values
    try:
        assert isinstance(exercise_from(file, LIBRARY.block), Exercise)
    except InvalidFile as fault:
        assert fault.file == "small.toml"
