"""The practice summary: how practice went, as far as the person shares it.

A summary tells a span of days whole, so that one that got lost is healed by the next. `withheld`
names what the person struck out: an empty list that was withheld does not mean that nothing
happened. It has no field for a name; words are in it only where the person ticked them.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta

from mindbody.exchange.card import MarkPart
from mindbody.exchange.parts import (
    AppVersion,
    Head,
    Id,
    Key,
    MinuteOfDay,
    Minutes,
    OptionalId,
    OptionalKey,
    OptionalTitle,
    Part,
    Rating,
    Seconds,
    Seq,
    SomeWords,
)

SUMMARY_FORMAT = "practice-report"
SUMMARY_VERSION = 1
MOST_SESSIONS = 20_000
MOST_ENTRIES = 5_000

# What can be struck out, by the names of the fields below and of a session's ratings.
Withheld = Literal[
    "sessions",
    "minute",
    "ratings",
    "ledger",
    "safety",
    "exposures",
    "notes",
    "question",
    "marks",
    "stages",
]
ReasonName = Literal[
    "forgot",
    "no_time",
    "no_private_place",
    "too_tired",
    "too_upset",
    "felt_worse",
    "no_point",
    "not_understood",
    "pain_illness",
    "technology",
    "someone_around",
    "other",
]


class SessionPart(Part, frozen=True, kw_only=True):
    """One session. `day` is the practice day, `minute` when it began by the person's clock.

    `what` is the id of an exercise or routine, `title` its name where it is the person's own.
    `assignment` is empty for practice of one's own choice. `done_s` is time that really ran.
    """

    uid: Key
    day: date
    what: Id
    state: Literal["completed", "partial", "started", "stopped_distress", "skipped"]
    minute: MinuteOfDay | None = None
    title: OptionalTitle = ""
    exercise: OptionalId = ""
    revision: Annotated[int, Meta(ge=1, le=1_000)] | None = None
    assignment: OptionalKey = ""
    planned_s: Seconds = 0
    done_s: Seconds = 0
    before: Rating | None = None
    mid: Rating | None = None
    after: Rating | None = None
    no_answer: bool = False
    without_app: bool = False


class LedgerPart(Part, frozen=True, kw_only=True):
    """Around practice: why it did not happen, reminders paused, done without the app.

    `reason` stands exactly where something was not done; `until` is the last day of a pause,
    None for one without an end.
    """

    uid: Key
    day: date
    kind: Literal[
        "not_done",
        "without_app",
        "reminders_paused",
        "reminders_resumed",
        "opened",
        "stage_up",
        "stage_back",
    ]
    assignment: OptionalKey = ""
    reason: ReasonName | None = None
    until: date | None = None

    def __post_init__(self) -> None:
        if (self.kind == "not_done") is not (self.reason is not None):
            raise ValueError("exactly what was not done has a reason")


class SafetyPart(Part, frozen=True, kw_only=True):
    """Help was opened, Ground me was used, or an exercise was put aside after it raised
    distress; `what` is then its id.
    """

    uid: Key
    day: date
    kind: Literal["help_opened", "grounding", "put_aside"]
    minute: MinuteOfDay | None = None
    what: OptionalId = ""


class ExposurePart(Part, frozen=True, kw_only=True):
    """One piece of exposure homework. Ratings 0 to 10; `minutes` in whole ones."""

    uid: Key
    day: date
    item: Annotated[str, Meta(min_length=1, max_length=200)]
    item_id: OptionalKey = ""
    kind: Literal["in_vivo", "imaginal"] = "in_vivo"
    before: Rating | None = None
    peak: Rating | None = None
    after: Rating | None = None
    minutes: Minutes | None = None


class NotePart(Part, frozen=True, kw_only=True):
    """Words that the person ticked to share. `session` is the uid of the session, if any."""

    uid: Key
    day: date
    text: SomeWords
    session: OptionalKey = ""


class StageAt(Part, frozen=True, kw_only=True):
    """Where the person stands in the titration plan of an assignment, 0 the easiest."""

    assignment: Key
    at: Annotated[int, Meta(ge=0, le=9)]


class GapPart(Part, frozen=True, kw_only=True):
    """Days of which the app does not know everything: before it was there, lost, restored."""

    from_day: date
    to_day: date
    why: Literal["not_installed", "lost", "restored", "not_kept"]

    def __post_init__(self) -> None:
        if self.to_day < self.from_day:
            raise ValueError("a gap ends before it begins")


class AckPart(Part, frozen=True, kw_only=True):
    """The last routine card that was taken in."""

    routine_seq: Seq


class PracticeSummary(Head, frozen=True, kw_only=True, omit_defaults=False):
    """Practice from `from_day` to `to_day`, both included. `seq` grows with every summary.

    Measures come with a later version of the format.
    """

    seq: Seq
    from_day: date
    to_day: date
    format: Literal["practice-report"] = "practice-report"
    version: Literal[1] = 1
    app: AppVersion = ""
    content: AppVersion = ""
    ack: AckPart | None = None
    withheld: Annotated[tuple[Withheld, ...], Meta(max_length=12)] = ()
    sessions: Annotated[tuple[SessionPart, ...], Meta(max_length=MOST_SESSIONS)] = ()
    ledger: Annotated[tuple[LedgerPart, ...], Meta(max_length=MOST_ENTRIES)] = ()
    safety: Annotated[tuple[SafetyPart, ...], Meta(max_length=MOST_ENTRIES)] = ()
    exposures: Annotated[tuple[ExposurePart, ...], Meta(max_length=MOST_ENTRIES)] = ()
    notes: Annotated[tuple[NotePart, ...], Meta(max_length=200)] = ()
    question: Annotated[str, Meta(max_length=2_000)] = ""
    marks: Annotated[tuple[MarkPart, ...], Meta(max_length=400)] = ()
    stages: Annotated[tuple[StageAt, ...], Meta(max_length=50)] = ()
    gaps: Annotated[tuple[GapPart, ...], Meta(max_length=100)] = ()

    def __post_init__(self) -> None:
        if self.to_day < self.from_day:
            raise ValueError("a summary ends before it begins")
        for parts in (self.sessions, self.ledger, self.safety, self.exposures, self.notes):
            uids = [part.uid for part in parts]
            if len(set(uids)) != len(uids):
                raise ValueError("a uid stands there twice")
