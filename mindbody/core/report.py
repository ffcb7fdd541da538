"""One page for five minutes: what was assigned, what was done, what it was like.

`practice_report` is a pure fold over plain records; the order of its fields is the order of
the page (clinical content, therapist-workflow 5.4). Every number stands with its n, nothing
about a response is shown below three uses, and no word says that one thing caused another.
Counts of two periods in a row add up to those of the whole.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from mindbody.core.distress import trend_rose
from mindbody.core.ledger import (
    EntryKind,
    ExposureEntry,
    LedgerEntry,
    Note,
    NoteKind,
    Reason,
    SafetyEntry,
    SafetyKind,
)
from mindbody.core.practice import (
    WEEK,
    Adherence,
    Assignment,
    Practised,
    State,
    adherence,
    with_ledger,
    within,
)
from mindbody.core.response import FEWEST_FOR_RESPONSE, Response, responses
from mindbody.core.treatment_days import Mark

__all__ = [
    "FEWEST_FOR_RESPONSE",
    "Header",
    "MeasureTotal",
    "Pattern",
    "Period",
    "PersonRecords",
    "PracticeReport",
    "Response",
    "Row",
    "Safety",
    "practice_report",
    "responses",
]

MOST_NOTES = 3
LAST_TOTALS = 3
# Parts of the day, from the minute on which each begins.
MORNING_MIN, MIDDAY_MIN, EVENING_MIN, NIGHT_MIN = 5 * 60, 11 * 60, 17 * 60, 22 * 60


@dataclass(frozen=True, slots=True)
class Period:
    """A span of days, both included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("a period ends after it begins")

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def before(self) -> Period:
        """As many days, just before: for change over time."""
        return Period(self.first - timedelta(days=self.days), self.first - timedelta(days=1))

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class MeasureTotal:
    """One filled-in questionnaire: its id, form ("month", "week"), day, total, and the
    published text that goes with it. No label of anybody."""

    measure: str
    form: str
    day: date
    total: int
    reference: str = ""


@dataclass(frozen=True, slots=True)
class PersonRecords:
    """All that a report is made from, of one person. Days outside of its period may be in it.

    `covered` are the periods that are known; None where everything is (the person's own
    computer). `left_out` names what the person struck from it.
    """

    assignments: Sequence[Assignment] = ()
    sessions: Sequence[Practised] = ()
    ledger: Sequence[LedgerEntry] = ()
    safety: Sequence[SafetyEntry] = ()
    exposure: Sequence[ExposureEntry] = ()
    notes: Sequence[Note] = ()
    marks: Sequence[Mark] = ()
    measures: Sequence[MeasureTotal] = ()
    covered: Sequence[Period] | None = None
    left_out: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Header:
    """Whose page it is and what it was made from. Texts are shown as they are."""

    code: str
    therapist: str
    app: str
    content: str
    made_on: date


@dataclass(frozen=True, slots=True)
class Safety:
    """The first line. `item_9` is days with answers above 0; `weekly_rise` is a median
    rating before practice that rose by 2 or more from one week to the next."""

    item_9: tuple[tuple[date, int], ...] = ()
    help_opened: tuple[date, ...] = ()
    stopped_distress: int = 0
    put_aside: tuple[str, ...] = ()
    weekly_rise: bool = False

    @property
    def is_empty(self) -> bool:
        return self == Safety()


@dataclass(frozen=True, slots=True)
class Row:
    """One line of "assigned and done". `strip` says of each of the last seven days of the
    period whether there was practice; `median_ms` is None without sessions in the app."""

    what: str
    title: str
    assigned: bool
    adherence: Adherence
    strip: tuple[bool, ...]
    median_ms: int | None


@dataclass(frozen=True, slots=True)
class Pattern:
    """When practice was: sessions in the morning (5 to 11), at midday (11 to 17), in the
    evening (17 to 22) and at night; the longest run of days without any; Ground me."""

    morning: int = 0
    midday: int = 0
    evening: int = 0
    night: int = 0
    longest_gap_days: int = 0
    grounding: tuple[tuple[date, int | None], ...] = ()
    without_app: int = 0
    reminders_paused: tuple[date, ...] = ()
    opened_not_started: int = 0
    stopped_at_ms: tuple[int, ...] = ()
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class PracticeReport:
    """The page. See the head of this module for its rules."""

    period: Period
    safety: Safety
    header: Header
    gaps: tuple[Period, ...]
    left_out: frozenset[str]
    total: Adherence
    rows: tuple[Row, ...]
    responses: tuple[Response, ...]
    pattern: Pattern
    reasons: tuple[tuple[Reason, int], ...]
    notes: tuple[Note, ...]
    measures: tuple[MeasureTotal, ...]
    exposure: tuple[ExposureEntry, ...]
    question: str = ""

    @property
    def is_complete(self) -> bool:
        return not self.gaps and not self.left_out


def practice_report(records: PersonRecords, period: Period, header: Header) -> PracticeReport:
    """The page of one person and one period."""
    told = with_ledger(records.sessions, records.ledger, records.assignments)
    sessions = within(told, period.first, period.last)
    ledger = [entry for entry in records.ledger if period.holds(entry.day)]
    planned = sum(
        assignment.planned(period.first, period.last) for assignment in records.assignments
    )
    return PracticeReport(
        period,
        _safety(records.safety, sessions, period),
        header,
        _gaps(records.covered, period),
        records.left_out,
        adherence(planned, sessions, period.first, period.last),
        _rows(records.assignments, sessions, period),
        responses(sessions),
        _pattern(records, sessions, ledger, period),
        _reasons(ledger),
        _notes(records.notes, period),
        _last_totals(records.measures, period),
        tuple(entry for entry in records.exposure if period.holds(entry.day)),
        _question(records.notes, period),
    )


def _safety(
    entries: Iterable[SafetyEntry], sessions: Sequence[Practised], period: Period
) -> Safety:
    inside = [entry for entry in entries if period.holds(entry.day)]

    def of(kind: SafetyKind) -> list[SafetyEntry]:
        return [entry for entry in inside if entry.kind is kind]

    return Safety(
        tuple((entry.day, entry.value) for entry in of(SafetyKind.ITEM_9) if entry.value > 0),
        tuple(entry.day for entry in of(SafetyKind.HELP_OPENED)),
        sum(session.state is State.STOPPED_DISTRESS for session in sessions),
        tuple(dict.fromkeys(entry.what for entry in of(SafetyKind.PUT_ASIDE))),
        _weekly_rise(sessions, period),
    )


def _weekly_rise(sessions: Sequence[Practised], period: Period) -> bool:
    """Whether any of the period's weeks, counted back from its end, began higher by the rule."""
    weeks: defaultdict[int, list[int]] = defaultdict(list)
    for session in sessions:
        if session.before is not None:
            weeks[(period.last - session.day).days // WEEK].append(session.before)
    return any(trend_rose(weeks.get(week + 1, ()), weeks[week]) for week in list(weeks))


def _gaps(covered: Sequence[Period] | None, period: Period) -> tuple[Period, ...]:
    """The parts of a period that nothing is known of, in order."""
    if covered is None:
        return ()
    gaps, day = [], period.first
    for known in sorted(covered, key=lambda known: known.first):
        if known.last < day or known.first > period.last:
            continue
        if known.first > day:
            gaps.append(Period(day, known.first - timedelta(days=1)))
        day = known.last + timedelta(days=1)
    return (*gaps, Period(day, period.last)) if day <= period.last else tuple(gaps)


def _rows(
    assignments: Sequence[Assignment], sessions: Sequence[Practised], period: Period
) -> tuple[Row, ...]:
    """What was assigned, in its order, then what was practised besides, the most used first."""
    by_assignment: defaultdict[str, list[Practised]] = defaultdict(list)
    extra: defaultdict[str, list[Practised]] = defaultdict(list)
    known = {assignment.id for assignment in assignments}
    for session in sessions:
        if session.assignment in known:
            by_assignment[session.assignment].append(session)
        else:
            extra[session.what].append(session)
    rows = []
    for assignment in assignments:
        done = by_assignment[assignment.id]
        planned = assignment.planned(period.first, period.last)
        if planned or done:
            row = _row(assignment.routine, assignment.title, planned, done, period, assigned=True)
            rows.append(row)
    more = sorted(extra.items(), key=lambda item: (-len(item[1]), item[0]))
    rows += [_row(what, done[-1].title, 0, done, period, assigned=False) for what, done in more]
    return tuple(rows)


def _row(
    what: str, title: str, planned: int, done: list[Practised], period: Period, *, assigned: bool
) -> Row:
    begun = [session for session in done if session.state is not State.SKIPPED]
    practised = {session.day for session in begun}
    days = (period.last - timedelta(days=n) for n in reversed(range(WEEK)))
    timed = [session.practised_ms for session in begun if not session.without_app]
    return Row(
        what,
        title,
        assigned,
        adherence(planned, done, period.first, period.last),
        tuple(day in practised for day in days),
        round(median(timed)) if timed else None,
    )


def _pattern(
    records: PersonRecords,
    sessions: Sequence[Practised],
    ledger: Sequence[LedgerEntry],
    period: Period,
) -> Pattern:
    begun = [session for session in sessions if session.state is not State.SKIPPED]
    parts = Counter(_part(session.minute) for session in begun if session.minute is not None)
    kinds = Counter(entry.kind for entry in ledger)
    return Pattern(
        morning=parts["morning"],
        midday=parts["midday"],
        evening=parts["evening"],
        night=parts["night"],
        longest_gap_days=_longest_gap({session.day for session in begun}, period),
        grounding=tuple(
            (entry.day, entry.minute)
            for entry in records.safety
            if entry.kind is SafetyKind.GROUNDING and period.holds(entry.day)
        ),
        without_app=sum(session.without_app for session in begun),
        reminders_paused=tuple(
            entry.day for entry in ledger if entry.kind is EntryKind.REMINDERS_PAUSED
        ),
        opened_not_started=kinds[EntryKind.OPENED],
        stopped_at_ms=tuple(
            session.practised_ms for session in begun if session.state is State.STARTED
        ),
        marks=tuple(mark for mark in records.marks if period.holds(mark.day)),
    )


def _part(minute: int) -> str:
    if MORNING_MIN <= minute < MIDDAY_MIN:
        return "morning"
    if MIDDAY_MIN <= minute < EVENING_MIN:
        return "midday"
    return "evening" if EVENING_MIN <= minute < NIGHT_MIN else "night"


def _longest_gap(days: set[date], period: Period) -> int:
    longest, last = 0, period.first - timedelta(days=1)
    for day in (*sorted(days), period.last + timedelta(days=1)):
        longest, last = max(longest, (day - last).days - 1), day
    return longest


def _reasons(ledger: Sequence[LedgerEntry]) -> tuple[tuple[Reason, int], ...]:
    counts = Counter(entry.reason for entry in ledger if entry.reason is not None)
    order = list(Reason)
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], order.index(item[0]))))


def _shared(notes: Iterable[Note], kind: NoteKind, period: Period) -> list[Note]:
    return [note for note in notes if note.share and note.kind is kind and period.holds(note.day)]


def _notes(notes: Iterable[Note], period: Period) -> tuple[Note, ...]:
    return tuple(_shared(notes, NoteKind.NOTE, period)[-MOST_NOTES:])


def _question(notes: Iterable[Note], period: Period) -> str:
    asked = _shared(notes, NoteKind.QUESTION, period)
    return asked[-1].text if asked else ""


def _last_totals(measures: Iterable[MeasureTotal], period: Period) -> tuple[MeasureTotal, ...]:
    """The last three totals of each measure and form up to the end of the period."""
    by_form: defaultdict[tuple[str, str], list[MeasureTotal]] = defaultdict(list)
    for total in measures:
        if total.day <= period.last:
            by_form[total.measure, total.form].append(total)
    return tuple(
        total
        for _, totals in sorted(by_form.items())
        for total in sorted(totals, key=lambda total: total.day)[-LAST_TOTALS:]
    )
