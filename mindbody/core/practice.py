"""Practice as it is agreed and as it goes: assignments, practice days, adherence.

    frequency = Frequency(times_per_day=1, days_per_week=5)
    frequency.planned(start, first, last)      # sessions planned in a span of days
    practice_day(wall, boundary_min)           # which day a session belongs to
    state_of(outcome, practised_ms, planned_ms) -> State
    adherence(planned, sessions, first, last) -> Adherence
    week_of(assignment, sessions, first) -> Week

The terms are those of the clinical content (therapist-workflow 5.2 and 5.3). Counts of two
spans that follow each other add up to those of the whole: that is why a plan is counted by
whole days from its start, and a share is only made from sums. Nothing here counts streaks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct

from mindbody.core.ledger import EntryKind, ExposureItem, LedgerEntry
from mindbody.core.routine import OPEN_ENVELOPE, Envelope
from mindbody.core.session import Outcome
from mindbody.core.tag import Tag
from mindbody.core.titration import Titration
from mindbody.errors import LimitExceeded
from mindbody.language import said

WEEK = 7
MINUTES_PER_DAY = 24 * 60
# The usual end of a practice day: who practises at half past one is still in yesterday.
USUAL_BOUNDARY_MIN = 4 * 60
LATEST_BOUNDARY_MIN = 12 * 60
MOST_TIMES_PER_DAY = 6
# Shares of the planned time (5.3).
COMPLETED_SHARE, PARTIAL_SHARE = 0.8, 0.2


class TimeWindow(Struct, frozen=True):
    """Minutes of the day, 0 to 1439, from and until; it may go past midnight."""

    from_min: int
    until_min: int

    def __post_init__(self) -> None:
        if not all(0 <= at < MINUTES_PER_DAY for at in (self.from_min, self.until_min)):
            raise LimitExceeded(
                said("A time of day lies between 0:00 and 23:59."),
                said("Choose another time."),
                field="window",
            )

    def holds(self, minute: int) -> bool:
        """Whether a minute of the day lies in it; both ends do."""
        if self.from_min <= self.until_min:
            return self.from_min <= minute <= self.until_min
        return minute >= self.from_min or minute <= self.until_min


@dataclass(frozen=True, slots=True)
class Frequency:
    """So many times a day, on so many days a week, or on chosen ones (0 is Monday).

    `times_per_day` is 1 to 6 and `days_per_week` 1 to 7; with chosen `days` it is their
    number. Raises LimitExceeded for anything else.
    """

    times_per_day: int = 1
    days_per_week: int = WEEK
    days: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        if not 1 <= self.times_per_day <= MOST_TIMES_PER_DAY:
            raise LimitExceeded(
                said("Practice is planned 1 to {most} times a day.", most=MOST_TIMES_PER_DAY),
                said("Choose a number in between."),
                field="times_per_day",
                nearest=min(max(1, self.times_per_day), MOST_TIMES_PER_DAY),
            )
        if not 1 <= self.days_per_week <= WEEK or not self.days <= frozenset(range(WEEK)):
            raise LimitExceeded(
                said("Practice is planned on 1 to 7 days a week."),
                said("Choose a number in between."),
                field="days_per_week",
                nearest=min(max(1, self.days_per_week), WEEK),
            )
        if self.days:
            object.__setattr__(self, "days_per_week", len(self.days))

    @property
    def per_week(self) -> int:
        """Sessions planned in a whole week."""
        return self.times_per_day * self.days_per_week

    def planned(self, start: date, first: date, last: date) -> int:
        """Sessions planned from `first` to `last`, both included, of a plan that began at `start`.

        On free days of the week they are spread evenly from the start on, and a day counts
        once it is needed: 5 of 7 make 0, 1, 2, 2, 3, 4, 5 by the end of each day.
        """
        first = max(first, start)
        if last < first:
            return 0
        if self.days:
            span = ((first + timedelta(days=n)).weekday() for n in range((last - first).days + 1))
            return self.times_per_day * sum(weekday in self.days for weekday in span)
        before, after = (first - start).days, (last - start).days + 1
        return self.times_per_day * (self._days_by(after) - self._days_by(before))

    def _days_by(self, days: int) -> int:
        return days * self.days_per_week // WEEK


class Unlock(Struct, frozen=True):
    """An exercise that a therapist opened for one person, and why in that person's words."""

    exercise: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Assignment:
    """A routine for one person: what, how often, from when, why.

    `routine`, `version` and `title` are those of the routine. `cue` is a moment of the day
    ("after breakfast"), `reason` is why, in the person's words; `step_reasons` is why for each
    step of the routine, empty or as many as it has. `envelope` narrows what this person may
    do as long as the assignment holds, for `envelope_reason`; `unlocks` open exercises, and
    `enabled` tags that are struck for all others. `review` is the day to look at it together,
    `end` the last day of practice; None is open. From `withdrawn` on it was taken back.
    `exposure` is exposure homework, `measures` are ids of questionnaires.
    """

    id: str
    routine: str
    version: int
    title: str
    start: date
    frequency: Frequency = Frequency()
    review: date | None = None
    end: date | None = None
    window: TimeWindow | None = None
    cue: str = ""
    reason: str = ""
    step_reasons: tuple[str, ...] = ()
    envelope: Envelope = OPEN_ENVELOPE
    envelope_reason: str = ""
    unlocks: tuple[Unlock, ...] = ()
    enabled: frozenset[Tag] = frozenset()
    titration: Titration | None = None
    exposure: tuple[ExposureItem, ...] = ()
    measures: tuple[str, ...] = ()
    withdrawn: date | None = None

    def __post_init__(self) -> None:
        for day, field in ((self.review, "review"), (self.end, "end")):
            if day is not None and day < self.start:
                raise LimitExceeded(
                    said("An assignment cannot end, or be looked at, before it begins."),
                    said("Choose a later day."),
                    field=field,
                )

    def holds_on(self, day: date) -> bool:
        """Whether it is to be practised on a day."""
        return self.start <= day and (self.until is None or day <= self.until)

    @property
    def until(self) -> date | None:
        """The last day on which it holds, None for an open one."""
        ends = [] if self.end is None else [self.end]
        if self.withdrawn is not None:
            ends.append(self.withdrawn - timedelta(days=1))
        return min(ends, default=None)

    def planned(self, first: date, last: date) -> int:
        """Sessions planned from `first` to `last`, both included."""
        until = last if self.until is None else min(last, self.until)
        return self.frequency.planned(self.start, first, until)


class State(StrEnum):
    """How one planned session went (5.3).

    Completed: the end, or 80 % or more of the planned time. Partial: 20 to 79 %. Started:
    less. Stopped for distress: the person went to Ground me. Skipped: not begun, with a reason.
    """

    COMPLETED = "completed"
    PARTIAL = "partial"
    STARTED = "started"
    STOPPED_DISTRESS = "stopped_distress"
    SKIPPED = "skipped"


class Practised(NamedTuple):
    """One session as a page counts it, on whichever computer it took place.

    A tuple, because ten years of practice are made of twenty thousand.

    `what` is the id of an exercise or routine. `day` is the practice day and `minute` the
    minute of the day at which it began by the person's clock, None unknown. `assignment` is
    empty for practice of one's own choice. Ratings are 0 to 10 or None. `without_app` is
    practice that the person told of afterwards; its times are 0.
    """

    uid: str
    what: str
    title: str
    day: date
    minute: int | None
    state: State
    practised_ms: int = 0
    planned_ms: int = 0
    assignment: str = ""
    before: int | None = None
    mid: int | None = None
    after: int | None = None
    no_answer: bool = False
    without_app: bool = False

    @property
    def change(self) -> int | None:
        """After less before, -10 to 10; None unless both were given."""
        return None if self.before is None or self.after is None else self.after - self.before


def practice_day(wall: datetime, boundary_min: int = USUAL_BOUNDARY_MIN) -> date:
    """The day that practice at `wall` belongs to; before the boundary it is the day before.

    `boundary_min` is minutes after midnight, 0 to 720. Raises ValueError outside of that.
    """
    if not 0 <= boundary_min <= LATEST_BOUNDARY_MIN:
        raise ValueError("a practice day ends between midnight and noon")
    return (wall - timedelta(minutes=boundary_min)).date()


def minute_of(wall: datetime) -> int:
    """The minute of the day, 0 to 1439."""
    return wall.hour * 60 + wall.minute


def state_of(outcome: Outcome, practised_ms: int, planned_ms: int) -> State:
    """How a session counts that ended with an outcome.

    One that the app ended counts by its share of the planned time, preparation included.
    """
    match outcome:
        case Outcome.COMPLETED:
            return State.COMPLETED
        case Outcome.PARTIAL:
            return State.PARTIAL
        case Outcome.SWITCHED_TO_GROUNDING:
            return State.STOPPED_DISTRESS
        case Outcome.STOPPED:
            return State.STARTED
    share = practised_ms / planned_ms if planned_ms > 0 else 0.0
    if share >= COMPLETED_SHARE:
        return State.COMPLETED
    return State.PARTIAL if share >= PARTIAL_SHARE else State.STARTED


@dataclass(frozen=True, slots=True)
class Adherence:
    """Assigned practice of a span of days. Shares are None where nothing was planned.

    `days` are days with any practice, of `span_days`. `extra` is practice beyond the plan:
    what nobody assigned. Times in ms. Two of them in a row can be added.
    """

    planned: int = 0
    completed: int = 0
    partial: int = 0
    started: int = 0
    stopped_distress: int = 0
    skipped: int = 0
    extra: int = 0
    days: int = 0
    span_days: int = 0
    practised_ms: int = 0

    @property
    def percent(self) -> int | None:
        """Completed of planned in whole percent, 100 at most."""
        if self.planned == 0:
            return None
        return min(100, round(100 * self.completed / self.planned))

    def __add__(self, other: Adherence) -> Adherence:
        return Adherence(
            *(getattr(self, name) + getattr(other, name) for name in Adherence.__slots__)
        )


def within(sessions: Iterable[Practised], first: date, last: date) -> list[Practised]:
    """The sessions of a span of days, both ends included, in their order."""
    return [session for session in sessions if first <= session.day <= last]


def adherence(planned: int, sessions: Sequence[Practised], first: date, last: date) -> Adherence:
    """How a span of days went; `sessions` may lie outside of it, those are left out.

    Practice with an assignment counts by its state, all other practice as extra. A day
    counts once something was begun on it.
    """
    inside = within(sessions, first, last)
    states = Counter(session.state for session in inside if session.assignment)
    begun = [session for session in inside if session.state is not State.SKIPPED]
    return Adherence(
        planned,
        states[State.COMPLETED],
        states[State.PARTIAL],
        states[State.STARTED],
        states[State.STOPPED_DISTRESS],
        states[State.SKIPPED],
        sum(not session.assignment for session in begun),
        len({session.day for session in begun}),
        max(0, (last - first).days + 1),
        sum(session.practised_ms for session in begun),
    )


def with_ledger(
    sessions: Sequence[Practised],
    ledger: Iterable[LedgerEntry],
    assignments: Iterable[Assignment],
) -> list[Practised]:
    """The sessions, and beside them what was done without the app or not done, from the ledger.

    Practice without the app counts as completed. An entry about no known assignment is left
    out. Sorted by day and time; what has no time comes first.
    """
    known = {assignment.id: assignment for assignment in assignments}
    states = {EntryKind.WITHOUT_APP: State.COMPLETED, EntryKind.NOT_DONE: State.SKIPPED}
    told = [
        Practised(
            entry.uid,
            known[entry.assignment].routine,
            known[entry.assignment].title,
            entry.day,
            None,
            states[entry.kind],
            (entry.minutes or 0) * 60_000,
            assignment=entry.assignment,
            without_app=entry.kind is EntryKind.WITHOUT_APP,
        )
        for entry in ledger
        if entry.kind in states and entry.assignment in known
    ]
    return sorted(
        (*sessions, *told), key=lambda one: (one.day, -1 if one.minute is None else one.minute)
    )


class Week(Struct, frozen=True):
    """Seven days of one assignment: sessions begun on each, `done` of `planned` in all.

    `done` counts completed and partial sessions; on screen it reads "4 of 7 planned".
    """

    first: date
    per_day: tuple[int, ...]
    done: int
    planned: int

    @property
    def days(self) -> int:
        """Days on which there was practice."""
        return sum(count > 0 for count in self.per_day)


def week_of(assignment: Assignment, sessions: Iterable[Practised], first: date) -> Week:
    """The seven days from `first` on, of one assignment."""
    last = first + timedelta(days=WEEK - 1)
    own = [
        session
        for session in within(sessions, first, last)
        if session.assignment == assignment.id and session.state is not State.SKIPPED
    ]
    per_day = Counter((session.day - first).days for session in own)
    done = sum(session.state in (State.COMPLETED, State.PARTIAL) for session in own)
    return Week(
        first,
        tuple(per_day[n] for n in range(WEEK)),
        done,
        assignment.planned(first, last),
    )


def week_start(day: date, first_weekday: int = 0) -> date:
    """The first day of the week of a day; `first_weekday` 0 is Monday."""
    return day - timedelta(days=(day.weekday() - first_weekday) % WEEK)
