"""The tables of the files in content/texts as msgspec sees them: the words of Ground me, Help,
first run and other pages. `texts.py` reads them.
"""

from __future__ import annotations

import msgspec

from mindbody.core.exercise import Condition, Family


class _Table(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What all records here share: strict, and unchangeable."""


class FileTable(_Table, frozen=True):
    """What every file begins with."""

    format: int


class GroundStep(_Table, frozen=True):
    """One thing to do. Done `times` times; `count` is how many things it asks for, 0 for none."""

    id: str
    text: str
    instead: str = ""
    times: int = 1
    count: int = 0


class GroundAnswer(_Table, frozen=True):
    """What follows an answer; `choices` are keys of GroundWords.choices, the default first.

    `nobody` is said in place of `text` where there is no number and no name to show.
    """

    id: str
    label: str
    text: str
    choices: tuple[str, ...]
    nobody: str = ""


class GroundWords(FileTable, frozen=True):
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


class SafetyPlanStep(_Table, frozen=True):
    """A step with `rows` lines to fill in; with `contacts` a line is a name and a number."""

    id: str
    title: str
    hint: str
    rows: int
    contacts: bool = False


class SafetyPlanWords(FileTable, frozen=True):
    """The safety plan in six steps."""

    title: str
    intro: str
    in_danger: str
    review: str
    empty_row: str
    steps: tuple[SafetyPlanStep, ...] = msgspec.field(name="step")


class Tick(_Table, frozen=True):
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


class WhatScreen(_Table, frozen=True):
    """What the app is and is not."""

    title: str
    lines: tuple[str, ...]


class CheckScreen(_Table, frozen=True):
    """The lines to tick."""

    title: str
    intro: str
    if_skipped: str
    ticks: tuple[Tick, ...] = msgspec.field(name="tick")


class ToneScreen(_Table, frozen=True):
    """The soft tone that sets the volume."""

    title: str
    text: str
    play: str
    silent: str


class OthersScreen(_Table, frozen=True):
    """Who else uses the computer; `country` asks whose crisis lines Help is to show."""

    title: str
    text: str
    alone: str
    shared: str
    country: str


class FirstRunWords(FileTable, frozen=True):
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


class Overbreathing(_Table, frozen=True):
    """Signs of breathing too much, what to do, and the exercise after it."""

    title: str
    signs: tuple[str, ...]
    response: tuple[str, ...]
    caution: str
    then_exercise: str


class RedFlags(_Table, frozen=True):
    """Signs that call for the emergency number."""

    title: str
    signs: tuple[str, ...]


class TitledLines(_Table, frozen=True):
    """Lines under a title."""

    title: str
    lines: tuple[str, ...]


class BeforeBreathing(_Table, frozen=True):
    """What to mind before paced breathing."""

    lines: tuple[str, ...]


class FarAway(_Table, frozen=True):
    """Words for feeling unreal, and the exercises after it."""

    title: str
    lines: tuple[str, ...]
    then_exercises: tuple[str, ...]
    after: str


class Infusion(_Table, frozen=True):
    """Words for days with ketamine or esketamine."""

    title: str
    lines: tuple[str, ...]
    about: str


class SafetyWords(FileTable, frozen=True):
    """Words around practice; text only, nothing is sorted or judged by them."""

    overbreathing: Overbreathing
    red_flags: RedFlags
    before_breathing: BeforeBreathing
    stopping: TitledLines
    far_away: FarAway
    infusion: Infusion


class DistressWords(FileTable, frozen=True):
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


class PaceFinderWords(FileTable, frozen=True):
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


class AfterSessionWords(FileTable, frozen=True):
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


class PrivacyWords(FileTable, frozen=True):
    """The privacy page."""

    title: str
    parts: tuple[TitledLines, ...] = msgspec.field(name="part")


class AboutWords(FileTable, frozen=True):
    """The page about the app; {version} is a place in `version`."""

    title: str
    version: str
    parts: tuple[TitledLines, ...] = msgspec.field(name="part")


class SupporterWords(FileTable, frozen=True):
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


class PlanPart(_Table, frozen=True):
    """One of the four parts, with the panel that explains it and lines to fill in."""

    id: str
    title: str
    hint: str
    panel: str
    prompts: tuple[str, ...]


class WholePlanWords(FileTable, frozen=True):
    """The sheet "My plan as a whole"."""

    title: str
    intro: str
    footer: str
    parts: tuple[PlanPart, ...] = msgspec.field(name="part")
