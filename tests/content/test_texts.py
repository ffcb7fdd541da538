"""The words of Ground me, Help, first run and other pages, as they ship."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.exercise import Condition, Family
from mindbody.errors import InvalidFile, UnsupportedVersion
from mindbody.explainers import load_explainers
from mindbody.strict_toml import CONTENT_FOLDER
from mindbody.text_tables import GroundWords
from mindbody.texts import load_texts, parse_words
from tests.content.readability import flesch_kincaid_grade
from tests.content.test_explainers import EXERCISES
from tests.content.words import NOT_BY_THE_APP, NOWHERE, found

TEXTS = load_texts()
FILES = sorted((CONTENT_FOLDER / "texts").glob("*.toml"))
GROUNDING = {"grounding_54321", "physical_grounding", "mental_grounding", "sensory_orienting"}


def strings(value: object) -> Iterator[str]:
    """Every string in a decoded file, keys left out."""
    match value:
        case str():
            yield value
        case dict():
            for inner in value.values():
                yield from strings(inner)
        case list():
            for inner in value:
                yield from strings(inner)


def shown(path: Path) -> list[str]:
    decoded = msgspec.toml.decode(path.read_text(encoding="utf-8"))
    return [text for text in strings(decoded) if " " in text]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_word_to_avoid(path: Path) -> None:
    text = " ".join(shown(path))
    assert list(found((*NOWHERE, *NOT_BY_THE_APP), text)) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_words_are_plain(path: Path) -> None:
    sentences = [part for text in shown(path) for part in re.split(r"(?<=[.?])\s+", text)]
    assert flesch_kincaid_grade(sentences) <= 9


def test_ground_me_says_where_and_when_and_goes_through_the_senses() -> None:
    ground = TEXTS.ground
    assert ground.here.format(weekday="Monday", date="2 March", time="9:05") == (
        "You are here. It is Monday, 2 March, 9:05."
    )
    assert [step.count for step in ground.steps] == [0, 5, 4, 3, 2, 1, 0]
    assert [step.times for step in ground.steps] == [3, 1, 1, 1, 1, 1, 1]


def test_ground_me_leads_to_help_when_it_is_worse_or_the_same_twice() -> None:
    first = {answer.id: answer.choices[0] for answer in TEXTS.ground.answers}
    assert first == {
        "better": "stop_for_today",
        "same": "mental_grounding",
        "same_again": "open_help",
        "worse": "open_help",
    }
    assert "emergency number" in next(a.text for a in TEXTS.ground.answers if a.id == "worse")


def test_safety_plan_has_six_steps_in_our_own_words() -> None:
    plan = TEXTS.safety_plan
    assert len(plan.steps) == 6
    assert [step.contacts for step in plan.steps] == [False, False, False, True, True, False]
    # Headings of the copyrighted form (Stanley and Brown).
    theirs = r"coping strateg|warning signs|social settings|whom i can ask|environment safe"
    assert re.search(theirs, " ".join(step.title for step in plan.steps), re.IGNORECASE) is None


def test_each_tick_changes_what_the_clinical_content_says() -> None:
    ticks = {tick.id: tick for tick in TEXTS.first_run.check.ticks}
    held = ("box_breathing", "four_seven_eight")
    holds_hidden = [name for name, tick in ticks.items() if set(held) <= set(tick.hides)]
    assert holds_hidden == [
        "pregnancy",
        "heart",
        "breathlessness",
        "seizures",
        "surgery",
        "panic",
        "breath_trauma",
        "dissociation",
    ]
    assert all(ticks[name].no_breath_pauses for name in holds_hidden)
    assert set(ticks["dissociation"].hides) - set(held) == {
        "autogenic_training",
        "body_scan",
        "leaves_on_a_stream",
        "open_monitoring",
        "calm_place",
    }
    assert ticks["dissociation"].eyes_stay_open
    assert ticks["dissociation"].grounding_first
    assert ticks["psychosis"].only_families == (Family.GROUNDING, Family.MOVEMENT)
    assert set(ticks["suicidality"].only) == GROUNDING
    assert ticks["suicidality"].opens_help
    assert ticks["no_therapist"].starter_only
    assert ticks["ketamine"].shows_infusion_words


def test_every_condition_but_the_day_itself_can_be_ticked() -> None:
    ticked = {tick.condition for tick in TEXTS.first_run.check.ticks if tick.condition}
    assert ticked == set(Condition) - {Condition.INFUSION_DAY}


def test_first_run_says_what_the_app_is_not() -> None:
    words = " ".join(TEXTS.first_run.what.lines)
    for part in ("not a medical device", "Nobody is watching", "Do not stop or change any medici"):
        assert part in words
    assert "while driving" in words


def test_exercises_and_panels_that_are_named_exist() -> None:
    named = {TEXTS.safety.overbreathing.then_exercise, *TEXTS.safety.far_away.then_exercises}
    for tick in TEXTS.first_run.check.ticks:
        named |= {*tick.hides, *tick.only}
    assert named <= EXERCISES
    panels = {panel.id for panel in load_explainers()}
    assert {part.panel for part in TEXTS.whole_plan.parts} <= panels
    assert len(TEXTS.whole_plan.parts) == 4
    assert TEXTS.whole_plan.parts[0].id == "psychotherapy"


def test_distress_words_carry_the_anchors_of_the_scale() -> None:
    words = TEXTS.distress.words
    assert len(set(words)) == 11
    assert {n: words[n] for n in (0, 3, 5, 8, 10)} == {
        0: "none at all",
        3: "noticeable",
        5: "hard but manageable",
        8: "very hard to manage",
        10: "the most you can imagine",
    }


def test_after_a_session_the_numbers_are_said_and_nothing_is_judged() -> None:
    said = TEXTS.after_session
    for line in (said.lower, said.same, said.higher, said.rise):
        assert line.format(before=6, after=3).startswith("6 before, 3 now.")
    assert said.high.format(after=9).startswith("9 ")
    for line in msgspec.structs.astuple(said)[1:]:
        assert re.search(r"\b(better|great|good for you|worse|success|bad|only)\b", line) is None


def test_overbreathing_never_suggests_a_bag_and_red_flags_name_the_number() -> None:
    assert TEXTS.safety.overbreathing.caution == "Do not breathe into a paper bag."
    assert "emergency number" in TEXTS.safety.red_flags.title
    assert len(TEXTS.safety.red_flags.signs) == 6


@pytest.mark.parametrize(
    ("name", "old", "new", "place"),
    [
        ("ground", 'choices = ["mental_grounding"', 'choices = ["sing"', "same"),
        ("ground", "times = 3", 'times = "3"', "step[0].times"),
        ("ground", "times = 3", "time = 3", "step[0]"),
        ("distress", '  "hard",\n', "", "words"),
        ("distress", "scale = 10", "scale = 100", "words"),
        ("first_run", 'condition = "heart"', 'condition = "hart"', "check.tick[1].condition"),
        ("privacy", "title = ", "title ", ""),
    ],
)
def test_a_wrong_file_is_refused(tmp_path: Path, name: str, old: str, new: str, place: str) -> None:
    (tmp_path / "texts").mkdir()
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        if path.stem == name:
            assert old in text
            text = text.replace(old, new, 1)
        (tmp_path / "texts" / path.name).write_text(text, encoding="utf-8")
    with pytest.raises(InvalidFile) as refusal:
        load_texts(tmp_path)
    assert (refusal.value.file, refusal.value.place) == (f"{name}.toml", place)
    assert refusal.value.reason
    assert refusal.value.hint


def test_a_newer_format_asks_for_a_newer_app() -> None:
    with pytest.raises(UnsupportedVersion):
        parse_words("format = 2\nnovelty = 1", GroundWords, "ground.toml")


@given(st.text(max_size=60))
def test_any_damage_gives_only_our_own_error(noise: str) -> None:
    written = (CONTENT_FOLDER / "texts" / "ground.toml").read_text(encoding="utf-8")
    for damaged in (noise, written + noise, written.replace("times = 3", noise)):
        try:
            parse_words(damaged, GroundWords, "ground.toml")
        except InvalidFile as fault:
            assert fault.reason
