"""What is known besides sessions: reasons, pauses, exposure homework, marks of safety.

All of it is said by the person or noted by the app without judging; "avoidance" is no word
of ours. Exposure entries expect distress to rise: no rule runs on them, and while one is
open no calming exercise is offered (clinical content 1.9 and 3.6).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mindbody.core.distress import check_rating


class Reason(StrEnum):
    """Why practice did not happen: the twelve one-tap reasons (5.1)."""

    FORGOT = "forgot"
    NO_TIME = "no_time"
    NO_PRIVATE_PLACE = "no_private_place"
    TOO_TIRED = "too_tired"
    TOO_UPSET = "too_upset"
    FELT_WORSE = "felt_worse"
    NO_POINT = "no_point"
    NOT_UNDERSTOOD = "not_understood"
    PAIN_ILLNESS = "pain_illness"
    TECHNOLOGY = "technology"
    SOMEONE_AROUND = "someone_around"
    OTHER = "other"


REASONS = {
    Reason.FORGOT: "Forgot",
    Reason.NO_TIME: "No time",
    Reason.NO_PRIVATE_PLACE: "No private place",
    Reason.TOO_TIRED: "Too tired",
    Reason.TOO_UPSET: "Too upset to start",
    Reason.FELT_WORSE: "Made me feel worse",
    Reason.NO_POINT: "Did not see the point",
    Reason.NOT_UNDERSTOOD: "Did not understand",
    Reason.PAIN_ILLNESS: "Pain or illness",
    Reason.TECHNOLOGY: "Technology",
    Reason.SOMEONE_AROUND: "Someone was around",
    Reason.OTHER: "Other",
}


class EntryKind(StrEnum):
    """What an entry of the ledger says.

    `not_done` has a reason; `without_app` is practice that was done without the app;
    `reminders_paused` has the day until which, or none; `opened` is an assignment that was
    opened and not begun; the `stage_` kinds are moves of a plan in steps.
    """

    NOT_DONE = "not_done"
    WITHOUT_APP = "without_app"
    REMINDERS_PAUSED = "reminders_paused"
    REMINDERS_RESUMED = "reminders_resumed"
    OPENED = "opened"
    STAGE_UP = "stage_up"
    STAGE_BACK = "stage_back"


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One line of the ledger; `assignment` is empty where it is about all of them.

    `text` is the person's own words, 200 characters at most; like all of them they stay here
    unless they are shared. `minutes` is how long practice without the app took, None unknown.
    `at_us` is the instant it was made, in microseconds since 1970, to keep the order of a day.
    """

    uid: str
    kind: EntryKind
    day: date
    assignment: str = ""
    reason: Reason | None = None
    until: date | None = None
    minutes: int | None = None
    text: str = ""
    at_us: int = 0

    def __post_init__(self) -> None:
        if (self.kind is EntryKind.NOT_DONE) is not (self.reason is not None):
            raise ValueError("exactly what was not done has a reason")


class SafetyKind(StrEnum):
    """What stands in the first line of a report."""

    HELP_OPENED = "help_opened"
    GROUNDING = "grounding"
    PUT_ASIDE = "put_aside"
    ITEM_9 = "item_9"


@dataclass(frozen=True, slots=True)
class SafetyEntry:
    """Help was opened, Ground me was used, an exercise was put aside after it raised distress
    twice in five uses (`what` is its title), or item 9 of the PHQ-9 was answered above 0
    (`value`, 1 to 3).
    """

    uid: str
    kind: SafetyKind
    day: date
    minute: int | None = None
    what: str = ""
    value: int = 0


class ExposureKind(StrEnum):
    """In vivo: facing situations. Imaginal: listening to the recording, or memories."""

    IN_VIVO = "in_vivo"
    IMAGINAL = "imaginal"


@dataclass(frozen=True, slots=True)
class ExposureItem:
    """One item of exposure homework, in words the two agreed on.

    `planned` is the distress expected before, 0 to 10, or None.
    """

    id: str
    item: str
    kind: ExposureKind = ExposureKind.IN_VIVO
    planned: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ExposureEntry:
    """One piece of exposure homework. Ratings are 0 to 10 or None; `minutes` in whole ones.

    It is open until `minutes` is set; `started` is when it began, where that is known.
    `item_id` is that of the item of the assignment, or empty. Raises ValueError outside of
    the ranges.
    """

    uid: str
    item: str
    day: date
    kind: ExposureKind = ExposureKind.IN_VIVO
    before: int | None = None
    peak: int | None = None
    after: int | None = None
    minutes: int | None = None
    item_id: str = ""
    started: datetime | None = None

    def __post_init__(self) -> None:
        for rating in (self.before, self.peak, self.after):
            if rating is not None:
                check_rating(rating)
        if self.minutes is not None and self.minutes < 0:
            raise ValueError("time only goes forward")

    @property
    def is_open(self) -> bool:
        return self.minutes is None


class NoteKind(StrEnum):
    """A note on practice, or a question for the next appointment."""

    NOTE = "note"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Note:
    """Words of the person's own. They leave the computer only where `share` is ticked.

    `session` is the uid of the session that they are about, or empty.
    """

    uid: str
    kind: NoteKind
    day: date
    text: str
    share: bool = False
    session: str = ""


def reminders_paused(entries: Sequence[LedgerEntry], today: date) -> bool:
    """Whether reminders rest today; `entries` from old to new."""
    paused = False
    for entry in entries:
        if entry.kind is EntryKind.REMINDERS_PAUSED:
            paused = entry.until is None or today <= entry.until
        elif entry.kind is EntryKind.REMINDERS_RESUMED:
            paused = False
    return paused


def may_offer_calming(entries: Sequence[ExposureEntry]) -> bool:
    """Whether calming exercises may be offered: not while exposure homework is open."""
    return not any(entry.is_open for entry in entries)
