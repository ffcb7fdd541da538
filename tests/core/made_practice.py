"""Made-up practice for Hypothesis: assignments, sessions, ledgers over some weeks."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

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
from mindbody.core.practice import Assignment, Frequency, Practised, State
from mindbody.core.report import Header, MeasureTotal, Period, PersonRecords
from mindbody.core.treatment_days import Mark, MarkKind

START = date(2026, 6, 1)
HEADER = Header("Robin", "Dr. Vale", "1.0", "2026-06", date(2026, 7, 1))

days = st.integers(0, 60).map(lambda n: START + timedelta(days=n))
ratings = st.none() | st.integers(0, 10)
ids = st.sampled_from(("one", "two", "three"))
frequencies = st.builds(
    Frequency,
    st.integers(1, 6),
    st.integers(1, 7),
    st.frozensets(st.integers(0, 6), max_size=7),
)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    first = draw(days)
    return Period(first, first + timedelta(days=draw(st.integers(0, 40))))


@st.composite
def assignments(draw: st.DrawFn) -> tuple[Assignment, ...]:
    return tuple(
        Assignment(
            id,
            f"routine_{id}",
            1,
            f"Routine {id}",
            draw(days),
            draw(frequencies),
            withdrawn=draw(st.none() | days),
        )
        for id in draw(st.lists(ids, unique=True, max_size=3))
    )


@st.composite
def practised(draw: st.DrawFn) -> Practised:
    what = draw(st.sampled_from(("box", "scan", "walk")))
    return Practised(
        draw(st.uuids()).hex,
        what,
        what.title(),
        draw(days),
        draw(st.none() | st.integers(0, 1439)),
        draw(st.sampled_from([state for state in State if state is not State.SKIPPED])),
        draw(st.integers(0, 1_800_000)),
        1_800_000,
        draw(st.sampled_from(("", "one", "two", "three"))),
        draw(ratings),
        draw(ratings),
        draw(ratings),
    )


@st.composite
def ledgers(draw: st.DrawFn) -> tuple[LedgerEntry, ...]:
    found = []
    for n in range(draw(st.integers(0, 6))):
        kind = draw(st.sampled_from(EntryKind))
        reason = draw(st.sampled_from(Reason)) if kind is EntryKind.NOT_DONE else None
        found.append(LedgerEntry(f"entry {n}", kind, draw(days), draw(ids), reason, at_us=n))
    return tuple(found)


texts = st.text(max_size=300)
notes = st.builds(Note, st.uuids().map(str), st.sampled_from(NoteKind), days, texts, st.booleans())
safety = st.builds(
    SafetyEntry,
    st.uuids().map(str),
    st.sampled_from(SafetyKind),
    days,
    st.none() | st.integers(0, 1439),
    st.text("abc", max_size=30),
    st.integers(0, 3),
)
exposures = st.builds(
    ExposureEntry,
    st.uuids().map(str),
    st.text(min_size=1, max_size=100),
    days,
    before=ratings,
    peak=ratings,
    after=ratings,
    minutes=st.none() | st.integers(0, 90),
)
marks = st.builds(Mark, days, st.sampled_from(MarkKind))
measures = st.builds(
    MeasureTotal,
    st.sampled_from(("pcl5", "phq9")),
    st.sampled_from(("month", "week")),
    days,
    st.integers(0, 80),
    texts,
)


@st.composite
def records(draw: st.DrawFn) -> PersonRecords:
    given = draw(assignments())
    known = {assignment.id for assignment in given}
    sessions = [
        one if one.assignment in known else one._replace(assignment="")
        for one in draw(st.lists(practised(), max_size=12))
    ]
    return PersonRecords(
        given,
        sessions,
        draw(ledgers()),
        draw(st.lists(safety, max_size=8)),
        draw(st.lists(exposures, max_size=6)),
        draw(st.lists(notes, max_size=6)),
        draw(st.lists(marks, max_size=6)),
        draw(st.lists(measures, max_size=8)),
        draw(st.none() | st.lists(periods(), max_size=4)),
        draw(st.frozensets(st.sampled_from(("minute", "notes", "safety", "unknown")))),
    )
