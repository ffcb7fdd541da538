"""An exercise as data: sections, script lines, limits, cautions and evidence.

An exercise never changes while the app runs; `library.py` reads it from a file, and
`timeline.py` turns it into what happens when.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from msgspec import Struct

from mindbody.core.breath import BreathPattern, Phase
from mindbody.core.exercise_limits import ExerciseLimits as ExerciseLimits

# Shown in every paced-breathing exercise; such an instruction lowered the loss of CO2
# and the signs of overbreathing at 6 breaths/min (Szulczewski 2019,
# doi 10.1007/s10484-019-09438-y).
OVERBREATHING_NOTE = "Breathe gently and not too deep; a little less air than you think you need."


class Family(StrEnum):
    """The group an exercise belongs to."""

    PACED_BREATHING = "paced_breathing"
    BREATH_HOLD = "breath_hold"
    RELAXATION = "relaxation"
    GROUNDING = "grounding"
    MINDFULNESS = "mindfulness"
    COMPASSION = "compassion"
    IMAGERY = "imagery"
    BILATERAL = "bilateral"
    MOVEMENT = "movement"
    SLEEP = "sleep"


class AccessLevel(StrEnum):
    """Who is offered an exercise: everybody, after the onboarding check, or by a therapist."""

    STARTER = "starter"
    STANDARD = "standard"
    THERAPIST_UNLOCK = "therapist_unlock"


class Grade(StrEnum):
    """Strength of evidence.

    A: guideline suggestion or several randomised trials in PTSD. B: at least one
    randomised trial in people with PTSD. C: trials outside PTSD only. D: part of a
    manual or clinical consensus, no trial of the technique alone found.
    """

    A = "A"
    B = "B"
    C = "C"
    D = "D"


class Condition(StrEnum):
    """What a person may tick in the onboarding check, or have that day."""

    PREGNANCY = "pregnancy"
    HEART = "heart"
    BREATHLESSNESS = "breathlessness"
    SEIZURES = "seizures"
    SURGERY = "surgery"
    PANIC = "panic"
    BREATH_TRAUMA = "breath_trauma"
    DISSOCIATION = "dissociation"
    PSYCHOSIS = "psychosis"
    SUICIDALITY = "suicidality"
    INFUSION_DAY = "infusion_day"


class Effect(StrEnum):
    """What a condition does to an exercise: it is not offered, or it carries a caution."""

    HIDE = "hide"
    CAUTION = "caution"


class Anchor(StrEnum):
    """A resting place of attention that the person may choose."""

    BREATH = "breath"
    HANDS = "hands"
    FEET = "feet"
    SOUND = "sound"
    SIGHT = "sight"


@dataclass(frozen=True, slots=True)
class Line:
    """One caption, spoken or not.

    `tags` name what the line speaks of ("eyes", "breath", "chest", "lying_down", ...);
    when one of them is struck, `instead` is said in its place, or the line goes if
    `instead` is empty. `anchors` gives other words per chosen anchor. `optional` lines
    go first when a session is short. `at_ms` fixes the start inside the section;
    without it lines are spread evenly. `sound` begins together with the line.
    """

    text: str
    tags: frozenset[str] = frozenset()
    instead: str = ""
    anchors: Mapping[Anchor, str] = field(default_factory=dict)
    optional: bool = False
    spoken: bool = True
    at_ms: int | None = None
    sound: str = ""


@dataclass(frozen=True, slots=True)
class Beat:
    """A mark that comes again every `every_ms` within a section, from its start on.

    It is always seen; `sound` is heard with it, empty for none. With `sides` it changes
    between left and right on the screen (never in the sound).
    """

    every_ms: int
    sound: str = ""
    sides: bool = False


class Ask(StrEnum):
    """What the app may ask at a section: a choice, a word or a text of one's own, or a rating.

    Ratings are 0 to 10. A text is written before, and shown in the section.
    """

    ANCHOR = "anchor"
    WORD = "word"
    TEXT = "text"
    EASE = "ease"
    AIR_HUNGER = "air_hunger"
    LIGHT_HEADEDNESS = "light_headedness"
    DISTRESS = "distress"


@dataclass(frozen=True, slots=True)
class Section:
    """What all sections share: an id unique in the exercise, and a title for people.

    `closing` sections are kept at every length. `optional` ones go when time is short.
    `steady` ones (arriving, explaining) do not grow with a longer session.
    `mark` is the sound at the section's start, empty for none. The whole section goes when
    one of its `tags` is struck, or for people with one of the conditions in `not_for`;
    `skippable` ones offer a key to go on. `asks` is what the app asks there, `press` says
    in words what a press of the key means, empty for none.
    """

    id: str
    title: str
    closing: bool = False
    optional: bool = False
    mark: str = ""
    steady: bool = False
    tags: frozenset[str] = frozenset()
    not_for: frozenset[Condition] = frozenset()
    skippable: bool = False
    asks: tuple[Ask, ...] = ()
    press: str = ""
    beat: Beat | None = None


@dataclass(frozen=True, slots=True)
class Narration(Section):
    """Lines said one after the other over `length_ms`."""

    length_ms: int = 0
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class PhaseLine:
    """A line said at the start of one phase while the voice still leads."""

    phase: Phase
    line: Line
    top_up: bool = False


class PhaseCues(Struct, frozen=True):
    """The sound at the start of each phase; an empty string is silence."""

    inhale: str = ""
    top_up: str = ""
    hold_in: str = ""
    exhale: str = ""
    hold_out: str = ""


@dataclass(frozen=True, slots=True)
class PacedBreathing(Section):
    """`cycles` breaths of one pattern.

    `phase_lines` are said in the first `spoken_cycles` breaths, then tones lead alone;
    `reminders` follow one by one every `reminder_every_ms`, at the start of an exhale;
    `midway` is said once, at the start of the exhale nearest the middle of the section.
    A `fixed` section (a demonstration) keeps its number of breaths at every length.
    """

    pattern: BreathPattern = BreathPattern(4_000, 6_000)
    cycles: int = 1
    cues: PhaseCues = PhaseCues()
    phase_lines: tuple[PhaseLine, ...] = ()
    spoken_cycles: int = 4
    reminders: tuple[Line, ...] = ()
    reminder_every_ms: int = 120_000
    fixed: bool = False
    midway: Line | None = None
    note: str = OVERBREATHING_NOTE


@dataclass(frozen=True, slots=True)
class TimedPrompts(Section):
    """Prompts at a steady gap over `length_ms`; a longer session goes round them again."""

    length_ms: int = 0
    every_ms: int = 40_000
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class StepItem:
    """One step of a user-paced section, with the time it has when nobody presses a key.

    `counter` is how many things the step asks for (five, four, ...), 0 for none.
    `tense_ms` is how long a muscle group is tensed at the step's start before it is
    released, 0 where nothing is tensed.
    """

    id: str
    title: str
    length_ms: int
    lines: tuple[Line, ...]
    counter: int = 0
    tags: frozenset[str] = frozenset()
    mark: str = ""
    tense_ms: int = 0


@dataclass(frozen=True, slots=True)
class UserPacedSteps(Section):
    """Steps that the person moves through by a key; each can be skipped."""

    steps: tuple[StepItem, ...] = ()


AnySection = Narration | PacedBreathing | TimedPrompts | UserPacedSteps


class Caution(Struct, frozen=True):
    """A caution in words, and what it does for people with one of `conditions`."""

    text: str
    conditions: frozenset[Condition] = frozenset()
    effect: Effect = Effect.CAUTION


class Reference(Struct, frozen=True):
    """A primary source. `checked` is False where it stands as cited, not re-read."""

    authors: str
    year: int
    source: str
    doi: str = ""
    checked: bool = True


class Evidence(Struct, frozen=True):
    """Grade, one honest line for people, and the primary sources behind it."""

    grade: Grade
    line: str
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class Exercise:
    """One entry of the library.

    `number` is its place in the library. `fillers` are short lines that may be said where
    a silence would grow too long. At `night` the screen dims, no end tone sounds and the
    session ends by itself. `word` is the word that stands in for one of the person's own.
    `unlocked_limits` hold once a therapist has opened the exercise for somebody.

    `variants` are other forms of the same exercise, each whole in itself; in them
    `variant` is the form's id and `variant_title` its name, both empty in the usual form.
    `left_out` and `settings` say what `without` and `adjust.with_settings` have changed.
    """

    id: str
    title: str
    family: Family
    access_level: AccessLevel
    summary: str
    how_to: tuple[str, ...]
    when_to_use: tuple[str, ...]
    evidence: Evidence
    limits: ExerciseLimits
    sections: tuple[AnySection, ...]
    cautions: tuple[Caution, ...] = ()
    first_week_ms: int | None = None
    pacer: str = "petals"
    end_sound: str = "end_soft"
    fillers: tuple[Line, ...] = ()
    number: int = 0
    night: bool = False
    word: str = ""
    unlocked_limits: ExerciseLimits | None = None
    variants: tuple[Exercise, ...] = ()
    variant: str = ""
    variant_title: str = ""
    left_out: frozenset[str] = frozenset()
    settings: Mapping[str, int] = field(default_factory=dict)

    def as_variant(self, variant: str) -> Exercise:
        """Another form of this exercise. Raises KeyError where there is none of that id."""
        for form in self.variants:
            if form.variant == variant:
                return form
        raise KeyError(variant)

    def without(self, ids: frozenset[str]) -> Exercise:
        """The exercise without the sections and steps of these ids.

        The closing stays. Raises KeyError for an id that there is not.
        """
        open_ids = set(ids)
        kept: list[AnySection] = []
        for section in self.sections:
            open_ids.discard(section.id)
            if section.id in ids and not section.closing:
                continue
            if isinstance(section, UserPacedSteps):
                open_ids -= {step.id for step in section.steps}
                steps = tuple(step for step in section.steps if step.id not in ids)
                kept.extend([replace(section, steps=steps)] if steps else [])
            else:
                kept.append(section)
        if open_ids:
            raise KeyError(min(open_ids))
        return replace(self, sections=tuple(kept), left_out=self.left_out | ids)

    @property
    def default_ms(self) -> int:
        """The length of the exercise as its file gives it, without preparation."""
        return sum(section_ms(section) for section in self.sections)

    @property
    def pattern(self) -> BreathPattern | None:
        """The pattern of the main paced section, None where nothing is paced."""
        paced = [s for s in self.sections if isinstance(s, PacedBreathing) and not s.fixed]
        return paced[0].pattern if paced else None


def section_ms(section: AnySection) -> int:
    """The length of a section as its file gives it."""
    match section:
        case PacedBreathing():
            return section.cycles * section.pattern.cycle_ms
        case UserPacedSteps():
            return sum(step.length_ms for step in section.steps)
        case _:
            return section.length_ms
