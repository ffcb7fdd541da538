"""The words of Ground me, Help, first run and other pages, from content/texts, read strictly."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TypeVar

import msgspec

from mindbody.core.exercise import Condition, Family
from mindbody.errors import InvalidFile
from mindbody.strict_toml import (
    CONTENT_FOLDER,
    MENDING_HINT,
    decode_toml,
    read_text,
    require_format,
)

FORMAT = 1
DISTRESS_SCALE = 10


class _Words(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What all records here share: strict, and unchangeable."""


class _File(_Words, frozen=True):
    format: int


class GroundStep(_Words, frozen=True):
    """One thing to do. Done `times` times; `count` is how many things it asks for, 0 for none."""

    id: str
    text: str
    instead: str = ""
    times: int = 1
    count: int = 0


class GroundAnswer(_Words, frozen=True):
    """What follows an answer; `choices` are keys of GroundWords.choices, the default first.

    `nobody` is said in place of `text` where there is no number and no name to show.
    """

    id: str
    label: str
    text: str
    choices: tuple[str, ...]
    nobody: str = ""


class GroundWords(_File, frozen=True):
    """Ground me. `here` holds the places {weekday}, {date} and {time}."""

    here: str
    stopped: str
    next: str
    skip: str
    leave: str
    question: str
    choices: dict[str, str]
    steps: tuple[GroundStep, ...] = msgspec.field(name="step")
    answers: tuple[GroundAnswer, ...] = msgspec.field(name="answer")


class SafetyPlanStep(_Words, frozen=True):
    """A step with `rows` lines to fill in; with `contacts` a line is a name and a number."""

    id: str
    title: str
    hint: str
    rows: int
    contacts: bool = False


class SafetyPlanWords(_File, frozen=True):
    """The safety plan in six steps."""

    title: str
    intro: str
    in_danger: str
    review: str
    empty_row: str
    steps: tuple[SafetyPlanStep, ...] = msgspec.field(name="step")


class Tick(_Words, frozen=True):
    """One line of the check at first run, what it says it changes, and what it changes.

    `hides` and `only` are exercise ids. `only` and `only_families` leave nothing else.
    `no_breath_pauses` sets pauses after the breath to 0.
    """

    id: str
    text: str
    then: str
    condition: Condition | None = None
    hides: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    only_families: tuple[Family, ...] = ()
    no_breath_pauses: bool = False
    eyes_stay_open: bool = False
    grounding_first: bool = False
    starter_only: bool = False
    opens_help: bool = False
    shows_infusion_words: bool = False


class WhatScreen(_Words, frozen=True):
    """What the app is and is not."""

    title: str
    lines: tuple[str, ...]


class CheckScreen(_Words, frozen=True):
    """The lines to tick."""

    title: str
    intro: str
    if_skipped: str
    ticks: tuple[Tick, ...] = msgspec.field(name="tick")


class ToneScreen(_Words, frozen=True):
    """The soft tone that sets the volume."""

    title: str
    text: str
    play: str
    silent: str


class OthersScreen(_Words, frozen=True):
    """Who else uses the computer; `country` asks whose crisis lines Help is to show."""

    title: str
    text: str
    alone: str
    shared: str
    country: str


class FirstRunWords(_File, frozen=True):
    """First run: four screens."""

    skip: str
    next: str
    back: str
    begin: str
    look: str
    what: WhatScreen
    check: CheckScreen
    tone: ToneScreen
    others: OthersScreen


class Overbreathing(_Words, frozen=True):
    """Signs of breathing too much, what to do, and the exercise after it."""

    title: str
    signs: tuple[str, ...]
    response: tuple[str, ...]
    caution: str
    then_exercise: str


class RedFlags(_Words, frozen=True):
    """Signs that call for the emergency number."""

    title: str
    signs: tuple[str, ...]


class TitledLines(_Words, frozen=True):
    """Lines under a title."""

    title: str
    lines: tuple[str, ...]


class BeforeBreathing(_Words, frozen=True):
    """What to mind before paced breathing."""

    lines: tuple[str, ...]


class FarAway(_Words, frozen=True):
    """Words for feeling unreal, and the exercises after it."""

    title: str
    lines: tuple[str, ...]
    then_exercises: tuple[str, ...]
    after: str


class Infusion(_Words, frozen=True):
    """Words for days with ketamine or esketamine."""

    title: str
    lines: tuple[str, ...]
    about: str


class SafetyWords(_File, frozen=True):
    """Words around practice; text only, nothing is sorted or judged by them."""

    overbreathing: Overbreathing
    red_flags: RedFlags
    before_breathing: BeforeBreathing
    stopping: TitledLines
    far_away: FarAway
    infusion: Infusion


class DistressWords(_File, frozen=True):
    """The distress scale: `words[n]` stands at the number n, from 0 to `scale`."""

    scale: int
    before: str
    during: str
    after: str
    skip: str
    words: tuple[str, ...]
    not_safe: str
    high_before: str
    high_before_only: str
    most_before: str
    not_safe_before: str


class PaceFinderWords(_File, frozen=True):
    """The pace finder: three questions, each with words at 0 and 10, and what it says then.

    {rate}, {inhale} and {exhale} are places for numbers.
    """

    ease: str
    ease_least: str
    ease_most: str
    air_hunger: str
    air_hunger_least: str
    air_hunger_most: str
    light_headedness: str
    light_headedness_least: str
    light_headedness_most: str
    skip: str
    too_much: str
    easiest: str
    none_easy: str
    what_it_is: str
    ended_early: str
    title: str
    keep: str
    kept: str
    not_now: str


class AfterSessionWords(_File, frozen=True):
    """What is said after a session; {before} and {after} are places for the numbers.

    `rise` is for a rise of 2 or more, `higher` for less; `high` for 8 or more without
    a number before, `high_lower`, `high_same` and `high_higher` with one. `shorter` stands
    beside `rise` where a shorter form with open eyes is offered, `in_shorter` in that session.
    """

    lower: str
    same: str
    higher: str
    rise: str
    shorter: str
    in_shorter: str
    high_lower: str
    high_same: str
    high_higher: str
    high: str
    one_number: str
    none: str
    stopped: str
    grounding: str
    partial: str
    no_answer: str
    rest_exercise: str
    note: str
    good_to_tell: str


class PrivacyWords(_File, frozen=True):
    """The privacy page."""

    title: str
    parts: tuple[TitledLines, ...] = msgspec.field(name="part")


class AboutWords(_File, frozen=True):
    """The page about the app; {version} is a place in `version`."""

    title: str
    version: str
    parts: tuple[TitledLines, ...] = msgspec.field(name="part")


class SupporterWords(_File, frozen=True):
    """The card "How to help me practise"."""

    title: str
    intro: str
    helps_title: str
    helps: tuple[str, ...]
    leave_out_title: str
    leave_out: tuple[str, ...]
    if_far_away_title: str
    if_far_away: tuple[str, ...]
    in_danger: str
    my_words_title: str
    my_words_rows: int
    for_you: str


class PlanPart(_Words, frozen=True):
    """One of the four parts, with the panel that explains it and lines to fill in."""

    id: str
    title: str
    hint: str
    panel: str
    prompts: tuple[str, ...]


class WholePlanWords(_File, frozen=True):
    """The sheet "My plan as a whole"."""

    title: str
    intro: str
    footer: str
    parts: tuple[PlanPart, ...] = msgspec.field(name="part")


FileWords = TypeVar("FileWords", bound=_File)


class Texts:
    """All of them in English, each read when it is first wanted: what shows them says them in
    the language of the app. Whatever is asked raises InvalidFile if its file does not fit.
    """

    def __init__(self, content: Path = CONTENT_FOLDER) -> None:
        self._folder = content / "texts"

    @cached_property
    def ground(self) -> GroundWords:
        words = self._read("ground", GroundWords)
        _check_ground(words)
        return words

    @cached_property
    def safety_plan(self) -> SafetyPlanWords:
        return self._read("safety_plan", SafetyPlanWords)

    @cached_property
    def first_run(self) -> FirstRunWords:
        return self._read("first_run", FirstRunWords)

    @cached_property
    def safety(self) -> SafetyWords:
        return self._read("safety", SafetyWords)

    @cached_property
    def distress(self) -> DistressWords:
        words = self._read("distress", DistressWords)
        _check_distress(words)
        return words

    @cached_property
    def pace_finder(self) -> PaceFinderWords:
        return self._read("pace_finder", PaceFinderWords)

    @cached_property
    def after_session(self) -> AfterSessionWords:
        return self._read("after_session", AfterSessionWords)

    @cached_property
    def privacy(self) -> PrivacyWords:
        return self._read("privacy", PrivacyWords)

    @cached_property
    def about(self) -> AboutWords:
        return self._read("about", AboutWords)

    @cached_property
    def supporter(self) -> SupporterWords:
        return self._read("supporter", SupporterWords)

    @cached_property
    def whole_plan(self) -> WholePlanWords:
        return self._read("whole_plan", WholePlanWords)

    def _read(self, name: str, record: type[FileWords]) -> FileWords:
        path = self._folder / f"{name}.toml"
        return parse_words(read_text(path), record, path.name)


PARTS = tuple(name for name, part in vars(Texts).items() if isinstance(part, cached_property))


def load_texts(content: Path = CONTENT_FOLDER) -> Texts:
    """All texts, all of them read.

    Raises InvalidFile with file, place, reason and hint if a file does not fit.
    """
    texts = Texts(content)
    for part in PARTS:
        getattr(texts, part)
    return texts


def parse_words(text: str, record: type[FileWords], file: str) -> FileWords:
    """One file. Raises InvalidFile; UnsupportedVersion for a newer format."""
    require_format(text, FORMAT, file)
    return decode_toml(text, record, file)


def _check_ground(words: GroundWords) -> None:
    for answer in words.answers:
        unknown = set(answer.choices) - set(words.choices)
        if unknown or not answer.choices:
            raise InvalidFile(
                f"choices that are not known: {', '.join(sorted(unknown)) or 'none given'}",
                MENDING_HINT,
                file="ground.toml",
                place=answer.id,
            )


def _check_distress(words: DistressWords) -> None:
    if words.scale != DISTRESS_SCALE or len(words.words) != DISTRESS_SCALE + 1:
        raise InvalidFile(
            "the scale runs from 0 to 10 with one word for each number",
            MENDING_HINT,
            file="distress.toml",
            place="words",
        )
