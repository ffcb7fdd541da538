"""The tables of an exercise file as msgspec sees them: types, sizes, allowed words.

Keys and meaning stand in docs/formats.md; `exercise_file.py` turns the tables into the
types of the core.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, Struct, UnsetType, field

from mindbody.core.exercise import (
    AccessLevel,
    Anchor,
    Ask,
    Condition,
    Effect,
    Family,
    Grade,
)
from mindbody.core.tag import Tag

Id = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]*\Z", max_length=40)]
Text = Annotated[str, Meta(min_length=1, max_length=500)]
OptionalText = Annotated[str, Meta(max_length=500)]
Title = Annotated[str, Meta(min_length=1, max_length=80)]
Word = Annotated[str, Meta(max_length=40)]
Ms = Annotated[int, Meta(ge=0, le=7_200_000)]
LongMs = Annotated[int, Meta(ge=1, le=7_200_000)]
Percent = Annotated[int, Meta(ge=0, le=1_000)]
Rate = Annotated[float, Meta(ge=0.5, le=60)]
Count = Annotated[int, Meta(ge=1, le=1_000)]

CueSound = Literal["", "tone_in", "tone_top_up", "tone_hold", "tone_out", "mark_soft"]
MarkSound = Literal["", "mark_soft"]
EndSound = Literal["", "end_soft"]
Pacer = Literal["petals", "rings", "tide", "square", "bar", "text"]
PhaseName = Literal["inhale", "top_up", "hold_in", "exhale", "hold_out"]
MsRange = tuple[Ms, Ms]


class _Strict(Struct, forbid_unknown_fields=True):
    pass


class LineTable(_Strict):
    text: OptionalText = ""
    block: Id | None = None
    tags: list[Tag] = []
    instead: OptionalText = ""
    anchors: dict[Anchor, Text] = {}
    optional: bool = False
    spoken: bool = True
    at_ms: Ms | None = None
    sound: CueSound = ""


Lines = Annotated[list[Text | LineTable], Meta(max_length=60)]
SomeLines = Annotated[list[Text | LineTable], Meta(min_length=1, max_length=60)]


class PhaseLineTable(LineTable, kw_only=True):
    phase: PhaseName


class BeatTable(_Strict):
    every_ms: Annotated[int, Meta(ge=500, le=600_000)]
    sound: MarkSound = ""
    sides: bool = False


class SectionTable(_Strict, tag_field="kind", kw_only=True):
    id: Id
    title: Title
    closing: bool = False
    optional: bool = False
    steady: bool = False
    mark: MarkSound = ""
    tags: list[Tag] = []
    not_for: list[Condition] = []
    skippable: bool = False
    asks: list[Ask] = []
    press: OptionalText = ""
    beat: BeatTable | None = None


class NarrationTable(SectionTable, tag="narration", kw_only=True):
    length_ms: LongMs
    lines: Lines


class TimedPromptsTable(SectionTable, tag="timed_prompts", kw_only=True):
    length_ms: LongMs
    every_ms: Annotated[int, Meta(ge=1_000, le=600_000)]
    lines: SomeLines


class PatternTable(_Strict):
    inhale_ms: LongMs
    exhale_ms: LongMs
    hold_in_ms: Ms = 0
    hold_out_ms: Ms = 0
    top_up_ms: Ms = 0


class CuesTable(_Strict):
    inhale: CueSound = ""
    top_up: CueSound = ""
    hold_in: CueSound = ""
    exhale: CueSound = ""
    hold_out: CueSound = ""


class PacedBreathingTable(SectionTable, tag="paced_breathing", kw_only=True):
    pattern: PatternTable
    cycles: Count
    cues: CuesTable = field(default_factory=CuesTable)
    phase_lines: Annotated[list[PhaseLineTable], Meta(max_length=5)] = []
    spoken_cycles: Annotated[int, Meta(ge=0, le=4)] = 4
    reminders: Lines = []
    reminder_every_ms: LongMs = 120_000
    midway: Text | LineTable | None = None
    fixed: bool = False


class StepTable(_Strict, kw_only=True):
    id: Id
    title: Title
    length_ms: LongMs
    lines: SomeLines
    counter: Annotated[int, Meta(ge=0, le=20)] = 0
    tags: list[Tag] = []
    mark: MarkSound = ""


class UserPacedStepsTable(SectionTable, tag="user_paced_steps", kw_only=True):
    steps: Annotated[list[StepTable], Meta(min_length=1, max_length=60)]


class GroupTable(_Strict, kw_only=True):
    id: Id
    title: Title
    release: SomeLines
    tense: Lines = []
    tags: list[Tag] = []
    tense_ms: Ms | None = None
    release_ms: LongMs | None = None


class TenseReleaseTable(SectionTable, tag="tense_release", kw_only=True):
    tense_ms: Ms
    release_ms: LongMs
    groups: Annotated[list[GroupTable], Meta(min_length=1, max_length=30)]
    passes: Annotated[int, Meta(ge=1, le=2)] = 1
    tense_sound: CueSound = ""
    release_sound: CueSound = ""


AnySectionTable = (
    NarrationTable
    | TimedPromptsTable
    | PacedBreathingTable
    | UserPacedStepsTable
    | TenseReleaseTable
)


class LimitsTable(_Strict, kw_only=True):
    length_ms: MsRange
    per_minute: tuple[Rate, Rate] | None = None
    inhale_ms: MsRange | None = None
    top_up_ms: MsRange | None = None
    hold_in_ms: MsRange | None = None
    exhale_ms: MsRange | None = None
    hold_out_ms: MsRange | None = None
    inhale_percent: tuple[Percent, Percent] = (0, 100)
    exhale_of_inhale_percent: tuple[Percent, Percent] | None = None
    paced_ms: LongMs | None = None
    cycles: Count | None = None
    tense_ms: MsRange | None = None
    release_ms: MsRange | None = None
    passes: tuple[Count, Count] | None = None
    prompt_every_ms: MsRange | None = None
    step_ms: MsRange | None = None
    beat_every_ms: MsRange | None = None


class CautionTable(_Strict):
    text: OptionalText = ""
    block: Id | None = None
    conditions: list[Condition] = []
    effect: Effect = Effect.CAUTION


class ReferenceTable(_Strict, kw_only=True):
    authors: Title
    year: Annotated[int, Meta(ge=1900, le=2100)]
    source: Annotated[str, Meta(min_length=1, max_length=200)]
    doi: Annotated[str, Meta(pattern=r"^(10\.\d{4,9}/\S+)?\Z", max_length=100)] = ""
    checked: bool = True


class EvidenceTable(_Strict):
    grade: Grade
    line: Text
    references: Annotated[list[ReferenceTable], Meta(max_length=20)] = []


class ExerciseTable(_Strict, kw_only=True):
    format: str
    version: int
    number: Annotated[int, Meta(ge=1, le=999)]
    id: Id
    title: Title
    family: Family
    access_level: AccessLevel
    default_ms: LongMs
    summary: Text
    how_to: Annotated[list[Text], Meta(min_length=1, max_length=20)]
    when_to_use: Annotated[list[Text], Meta(min_length=1, max_length=20)]
    limits: LimitsTable
    evidence: EvidenceTable
    sections: Annotated[list[AnySectionTable], Meta(min_length=1, max_length=60)]
    first_week_ms: LongMs | None = None
    pacer: Pacer = "petals"
    end_sound: EndSound = "end_soft"
    night: bool = False
    word: Word = ""
    fillers: Lines = []
    unlocked_limits: LimitsTable | None = None
    cautions: Annotated[list[CautionTable], Meta(max_length=40)] = []
    variants: Annotated[list[dict[str, Any]], Meta(max_length=12)] = []


class VariantKeys(_Strict, kw_only=True):
    """The keys a variant may have; their values are checked once it is made whole."""

    id: Id
    title: Title
    default_ms: Any
    sections: list[dict[str, Any]]
    access_level: Any | UnsetType = UNSET
    first_week_ms: Any | UnsetType = UNSET
    summary: Any | UnsetType = UNSET
    how_to: Any | UnsetType = UNSET
    when_to_use: Any | UnsetType = UNSET
    pacer: Any | UnsetType = UNSET
    end_sound: Any | UnsetType = UNSET
    night: Any | UnsetType = UNSET
    word: Any | UnsetType = UNSET
    fillers: Any | UnsetType = UNSET
    limits: dict[str, Any] | UnsetType = UNSET
    unlocked_limits: Any | UnsetType = UNSET
    cautions: Any | UnsetType = UNSET


class BlockTable(_Strict, kw_only=True):
    format: str
    version: int
    id: Id
    title: Title
    lines: Lines = []
    cautions: Annotated[list[CautionTable], Meta(max_length=40)] = []
