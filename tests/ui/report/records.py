"""People's records to make reports from: an ordinary fortnight, and the fullest ten years."""

from __future__ import annotations

from datetime import date, timedelta

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

LAST = date(2026, 11, 22)
FORTNIGHT = Period(LAST - timedelta(days=13), LAST)
HEADER = Header("Blue heron", "R. Okafor", "0.4", "2026-11", LAST)
TITLES = {
    "resonance_breathing": "Slow, even breathing",
    "grounding_54321": "Five, four, three, two, one",
    "extended_exhale": "Longer out-breath",
    "sensory_orienting": "Looking round",
    "pmr": "Tensing and releasing",
    "mindful_walking": "Walking",
    "self_compassion_break": "A kind word to oneself",
    "body_scan": "From the feet to the head",
}


def session(
    number: int, what: str, ago: int, before: int | None, after: int | None, **more: object
) -> Practised:
    values = {
        "state": State.COMPLETED,
        "practised_ms": 5 * 60_000 + number % 4 * 60_000,
        "planned_ms": 6 * 60_000,
        "assignment": what,
    }
    return Practised(
        f"s{number}",
        what,
        TITLES[what],
        LAST - timedelta(days=ago),
        (7 + number * 5 % 15) * 60,
        before=before,
        after=after,
        **{**values, **more},  # type: ignore[arg-type]
    )


def assignment(what: str, start: date = FORTNIGHT.first) -> Assignment:
    return Assignment(what, what, 1, TITLES[what], start, Frequency(1, 5))


def fortnight() -> PersonRecords:
    """Two weeks as they are."""
    ratings = [(6, 4), (5, 4), (7, 5), (4, 4), (6, 7), (5, 3), (6, 4), (5, 5)]
    done = [session(n, "resonance_breathing", 12 - n, *pair) for n, pair in enumerate(ratings)]
    done += [session(20 + n, "grounding_54321", 3 * n, 7, 5) for n in range(4)]
    done.append(
        session(
            40,
            "body_scan",
            5,
            5,
            8,
            assignment="",
            state=State.STOPPED_DISTRESS,
            practised_ms=80_000,
        )
    )
    return PersonRecords(
        (assignment("resonance_breathing"), assignment("grounding_54321")),
        done,
        (
            LedgerEntry(
                "l1", EntryKind.NOT_DONE, LAST - timedelta(days=4), reason=Reason.TOO_TIRED
            ),
            LedgerEntry("l2", EntryKind.NOT_DONE, LAST - timedelta(days=2), reason=Reason.NO_TIME),
            LedgerEntry("l3", EntryKind.OPENED, LAST - timedelta(days=1)),
        ),
        (
            SafetyEntry("x1", SafetyKind.GROUNDING, LAST - timedelta(days=5), 21 * 60 + 12),
            SafetyEntry("x2", SafetyKind.HELP_OPENED, LAST - timedelta(days=5)),
        ),
        (
            ExposureEntry(
                "e1", "The supermarket, a quiet hour", LAST, before=4, peak=7, after=4, minutes=40
            ),
        ),
        (
            Note(
                "n1", NoteKind.NOTE, LAST, "The long out-breath is easier lying down.", share=True
            ),
            Note("n2", NoteKind.QUESTION, LAST, "May I do it twice in the evening?", share=True),
            Note("n3", NoteKind.NOTE, LAST, "Nobody is to read this one."),
        ),
        (Mark(LAST - timedelta(days=6), MarkKind.APPOINTMENT),),
    )


def fullest() -> tuple[PersonRecords, Period]:
    """Ten years with all that can be said, at its longest."""
    period = Period(LAST - timedelta(days=3_650), LAST)
    whats = list(TITLES)
    done = [
        session(
            n,
            whats[n % 8],
            n // 3,
            n * 7 % 11,
            n * 5 % 11,
            assignment="" if n % 5 else whats[n % 8],
        )
        for n in range(10_000)
    ]
    long = "It helped a little, and then the neighbours came home and I stopped. " * 20
    days = [LAST - timedelta(days=n) for n in range(400)]
    return (
        PersonRecords(
            [assignment(what, period.first) for what in whats],
            done,
            [
                *(
                    LedgerEntry(f"l{n}", EntryKind.NOT_DONE, day, reason=list(Reason)[n % 12])
                    for n, day in enumerate(days)
                ),
                *(LedgerEntry(f"o{n}", EntryKind.OPENED, day) for n, day in enumerate(days)),
                *(
                    LedgerEntry(f"p{n}", EntryKind.REMINDERS_PAUSED, day)
                    for n, day in enumerate(days)
                ),
            ],
            [
                SafetyEntry(f"{kind}{n}", kind, day, 600, TITLES[whats[n % 8]], 1 + n % 3)
                for kind in SafetyKind
                for n, day in enumerate(days[:60])
            ],
            [
                ExposureEntry(
                    f"e{n}",
                    f"Item {n}: the market hall on a Saturday",
                    day,
                    before=5,
                    peak=9,
                    after=4,
                    minutes=45,
                )
                for n, day in enumerate(days)
            ],
            [
                Note(f"n{n}", kind, day, long, share=True)
                for kind in NoteKind
                for n, day in enumerate(days)
            ],
            [Mark(day, list(MarkKind)[n % 4]) for n, day in enumerate(days)],
            [
                MeasureTotal(measure, form, day, 40, "Ask the published text that goes with it.")
                for measure in ("pcl5", "phq9", "gad7")
                for form in ("month", "week")
                for day in days[:3]
            ],
            covered=[Period(period.first, days[300]), Period(days[200], LAST)],
            left_out=frozenset({"notes", "minute"}),
        ),
        period,
    )
