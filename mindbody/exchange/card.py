"""The routine card: what a therapist assigns to one person, and why.

A card is the whole plan as it stands, not a change of the last one: what is not in it any more
is taken back. It carries no name of anybody.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta, field

from mindbody.core.tag import Tag
from mindbody.exchange.parts import (
    AppVersion,
    Count,
    CycleMs,
    Head,
    Id,
    Key,
    Line,
    LongMs,
    MinuteOfDay,
    Ms,
    OptionalId,
    OptionalLine,
    OptionalTitle,
    Part,
    Seq,
    Title,
    Weekday,
    Word,
    Words,
)
from mindbody.routine_file import RoutineTag

CARD_FORMAT = "practice-routine"
CARD_VERSION = 1
MOST_ASSIGNMENTS = 50
MOST_STEPS = 20
LONGEST_ROUTINE_MS = 2 * 60 * 60 * 1000


class PatternPart(Part, frozen=True, kw_only=True):
    """One breath in whole ms."""

    inhale_ms: LongMs
    exhale_ms: LongMs
    hold_in_ms: Ms = 0
    hold_out_ms: Ms = 0
    top_up_ms: Ms = 0


class SettingsPart(Part, frozen=True, kw_only=True):
    """Settings of an exercise as in a routine file; None leaves the exercise's own."""

    tense_ms: LongMs | None = None
    release_ms: LongMs | None = None
    passes: Count | None = None
    prompt_every_ms: LongMs | None = None
    step_ms: LongMs | None = None
    beat_every_ms: LongMs | None = None


class StepPart(Part, frozen=True, kw_only=True):
    """A step of a routine, as in a routine file (docs/formats.md 10), and its reason.

    `exercise` is an id of the library, of a template, or of a script in the card.
    At most one of `length_ms` and `breaths`. `why` is in the patient's words.
    """

    exercise: Id
    variant: OptionalId = ""
    length_ms: LongMs | None = None
    breaths: Count | None = None
    pattern: PatternPart | None = None
    without: Annotated[tuple[Id, ...], Meta(max_length=40)] = ()
    settings: SettingsPart = field(default_factory=SettingsPart)
    word: Word = ""
    title: OptionalTitle = ""
    why: OptionalLine = ""

    def __post_init__(self) -> None:
        if self.length_ms is not None and self.breaths is not None:
            raise ValueError("a length is either length_ms or breaths")


class RoutinePart(Part, frozen=True, kw_only=True):
    """A routine whole. A change of it makes a new `revision`."""

    id: Id
    title: Title
    steps: Annotated[tuple[StepPart, ...], Meta(min_length=1, max_length=MOST_STEPS)]
    revision: Count = 1
    note: OptionalLine = ""
    tags: Annotated[tuple[RoutineTag, ...], Meta(max_length=8)] = ()

    def __post_init__(self) -> None:
        if sum(step.length_ms or 0 for step in self.steps) > LONGEST_ROUTINE_MS:
            raise ValueError("a routine lasts two hours at most")


class ScriptLine(Part, frozen=True, kw_only=True):
    """A line to be said and shown; `at_ms` from the start of the script, None in its turn.

    `tags` say what it speaks of, so that a person can leave it out; `instead` is said then.
    """

    text: Line
    at_ms: Ms | None = None
    tags: Annotated[tuple[Tag, ...], Meta(max_length=10)] = ()
    instead: OptionalLine = ""


class Script(Part, frozen=True, kw_only=True):
    """Words of the therapist's own, an exercise of their own; `id` begins with "own_".

    Half a minute to half an hour.
    """

    id: Annotated[str, Meta(pattern=r"^own_[a-z0-9_]+$", max_length=40)]
    title: Title
    length_ms: Annotated[int, Meta(ge=30_000, le=1_800_000)]
    lines: Annotated[tuple[ScriptLine, ...], Meta(min_length=1, max_length=60)]


class Schedule(Part, frozen=True, kw_only=True):
    """How often: `days` are chosen weekdays (0 is Monday), none for any `days_per_week`.

    From `from_min` to `until_min` is a window of the day, past midnight where the second is
    smaller; `cue` is a moment ("after breakfast").
    """

    times_per_day: Annotated[int, Meta(ge=1, le=6)] = 1
    days_per_week: Annotated[int, Meta(ge=1, le=7)] = 7
    days: Annotated[tuple[Weekday, ...], Meta(max_length=7)] = ()
    from_min: MinuteOfDay | None = None
    until_min: MinuteOfDay | None = None
    cue: OptionalTitle = ""

    def __post_init__(self) -> None:
        if (self.from_min is None) is not (self.until_min is None):
            raise ValueError("a window has a beginning and an end")
        if len(set(self.days)) != len(self.days):
            raise ValueError("a day stands there twice")
        if self.days and len(self.days) != self.days_per_week:
            raise ValueError("days_per_week is the number of chosen days")


class EnvelopePart(Part, frozen=True, kw_only=True):
    """What this person may do; None means that the exercise's own limit holds.

    Rates stand as the length of one whole breath: `slowest_cycle_ms` is the longest one.
    `struck` tags are not said, `enabled` tags are opened, `hidden` exercises not offered.
    """

    holds: bool = True
    longest_hold_ms: Ms | None = None
    slowest_cycle_ms: CycleMs | None = None
    fastest_cycle_ms: CycleMs | None = None
    longest_session_ms: LongMs | None = None
    longest_silence_ms: LongMs | None = None
    hidden: Annotated[tuple[Id, ...], Meta(max_length=100)] = ()
    struck: Annotated[tuple[Tag, ...], Meta(max_length=60)] = ()
    enabled: Annotated[tuple[Tag, ...], Meta(max_length=60)] = ()
    reason: OptionalLine = ""

    def __post_init__(self) -> None:
        slowest, fastest = self.slowest_cycle_ms, self.fastest_cycle_ms
        if slowest is not None and fastest is not None and slowest < fastest:
            raise ValueError("the slowest breath is longer than the fastest")


class UnlockPart(Part, frozen=True, kw_only=True):
    """An exercise opened for this person, and why."""

    exercise: Id
    reason: OptionalLine = ""


class StagePart(Part, frozen=True, kw_only=True):
    """One step of a titration plan: a length, or a pace as one whole breath, or both."""

    length_ms: LongMs | None = None
    cycle_ms: CycleMs | None = None

    def __post_init__(self) -> None:
        if self.length_ms is None and self.cycle_ms is None:
            raise ValueError("a step of a plan has a length or a pace")


class TitrationPart(Part, frozen=True, kw_only=True):
    """Steps from the easiest on; `at` is where to begin. Moved only when the person agrees.

    `back` says in the patient's words when a step back is a good idea.
    """

    stages: Annotated[tuple[StagePart, ...], Meta(min_length=2, max_length=10)]
    at: Annotated[int, Meta(ge=0, le=9)] = 0
    back: OptionalLine = ""

    def __post_init__(self) -> None:
        if self.at >= len(self.stages):
            raise ValueError("the plan has no such step")


class ExposureItem(Part, frozen=True, kw_only=True):
    """One item of exposure homework, in words the two agreed on. No calming exercise is
    offered while one runs. `planned` is the distress expected before, 0 to 10.
    """

    id: Key
    item: Annotated[str, Meta(min_length=1, max_length=200)]
    kind: Literal["in_vivo", "imaginal"] = "in_vivo"
    planned: Annotated[int, Meta(ge=0, le=10)] | None = None
    note: OptionalLine = ""


class AssignmentPart(Part, frozen=True, kw_only=True):
    """A routine for this person: what, how often, from when, why.

    `reason` is in the patient's words. `end` is the last day of practice, `review` the day to
    look at it together; None is open. `envelope` and `unlocks` hold as long as it does.
    """

    id: Key
    routine: RoutinePart
    start: date
    schedule: Schedule = field(default_factory=Schedule)
    review: date | None = None
    end: date | None = None
    reason: Words = ""
    envelope: EnvelopePart = field(default_factory=EnvelopePart)
    unlocks: Annotated[tuple[UnlockPart, ...], Meta(max_length=50)] = ()
    titration: TitrationPart | None = None
    exposure: Annotated[tuple[ExposureItem, ...], Meta(max_length=30)] = ()

    def __post_init__(self) -> None:
        if any(day is not None and day < self.start for day in (self.review, self.end)):
            raise ValueError("an assignment cannot end, or be looked at, before it begins")


class MarkPart(Part, frozen=True, kw_only=True):
    """A day that differs, with a suggestion of gentler practice."""

    day: date
    kind: Literal["infusion", "appointment", "exposure", "dose_change"]
    note: OptionalLine = ""


class RoutineCard(Head, frozen=True, kw_only=True, omit_defaults=False):
    """The whole plan for one person. `seq` grows with every card for this person.

    `scripts` are named by steps of the routines. `note` is a word to the patient.
    """

    seq: Seq
    format: Literal["practice-routine"] = "practice-routine"
    version: Literal[1] = 1
    app: AppVersion = ""
    note: Words = ""
    assignments: Annotated[tuple[AssignmentPart, ...], Meta(max_length=MOST_ASSIGNMENTS)] = ()
    scripts: Annotated[tuple[Script, ...], Meta(max_length=MOST_ASSIGNMENTS)] = ()
    marks: Annotated[tuple[MarkPart, ...], Meta(max_length=200)] = ()

    def __post_init__(self) -> None:
        for ids in ([a.id for a in self.assignments], [s.id for s in self.scripts]):
            if len(set(ids)) != len(ids):
                raise ValueError("an id stands there twice")
