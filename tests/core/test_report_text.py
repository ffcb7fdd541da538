"""The page as plain text: one page always, in its order, nothing claimed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings

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
from mindbody.core.report import MeasureTotal, Period, PersonRecords, practice_report
from mindbody.core.report_text import MOST_LINES, WIDTH, report_text
from mindbody.core.treatment_days import Mark, MarkKind
from tests.core.made_practice import HEADER, START, periods, records

DAY = timedelta(days=1)
WEEK = Period(START, START + 6 * DAY)
TWICE = Assignment("one", "evening", 1, "Evening", START, Frequency(2, 7))

QUIET_WEEK = """\
Safety: No safety entries

Robin · 2026-06-01 – 2026-06-07 · Dr. Vale
Made 2026-07-01 · app 1.0 · content 2026-06 · Data complete

Assigned and done            planned  done partial  last 7 days  median min
Evening                           14     3       1  ●●··●··               5
Walk                               –     1       0  ····●··               5
All: 3 of 14 completed (21 %), 1 partial, 3 of 7 days, 25 min
Besides that 1 session of own choice

Distress 0–10, medians           n before after change  range  rose 2+
Evening                          4      6     5   -1.5  -4…+2        1
1 exercise with fewer than 3 rated uses is not shown
Before/after differences are not proof of effect.

Time of day: morning 0, midday 1, evening 4, night 0. Longest gap: 2 days.

Reasons not done: Too tired 1
2026-06-02: “It was raining.”

For next session
  keep     ____________________________________________________________
  change   ____________________________________________________________
  drop     ____________________________________________________________
Question: May I do it lying down?

Contains health information; handle as clinical record.
"""


def session(n: int, **changes: object) -> Practised:
    whole = Practised(
        f"{n}{changes}",
        "evening",
        "Evening",
        START + n * DAY,
        19 * 60,
        State.COMPLETED,
        300_000,
        300_000,
        "one",
    )
    return whole._replace(**changes)  # type: ignore[arg-type]


def test_a_quiet_week_reads_like_this() -> None:
    kept = PersonRecords(
        (TWICE,),
        [
            session(0, before=6, after=2),
            session(1, before=6, after=5),
            session(1, before=7, after=5, state=State.PARTIAL),
            session(4, before=3, after=5),
            session(4, what="walk", title="Walk", assignment="", minute=700, before=3, after=3),
        ],
        [LedgerEntry("a", EntryKind.NOT_DONE, START, "one", Reason.TOO_TIRED)],
        notes=[
            Note("n", NoteKind.NOTE, START + DAY, "It was\nraining.", share=True),
            Note("q", NoteKind.QUESTION, START + DAY, "May I do it lying down?", share=True),
        ],
    )
    assert report_text(practice_report(kept, WEEK, HEADER)) == QUIET_WEEK


def test_the_safety_line_comes_first_and_says_all_of_it() -> None:
    entries = [
        SafetyEntry("a", SafetyKind.HELP_OPENED, START),
        SafetyEntry("b", SafetyKind.HELP_OPENED, START + DAY),
        SafetyEntry("c", SafetyKind.PUT_ASIDE, START, what="Evening"),
        SafetyEntry("d", SafetyKind.ITEM_9, START, value=1),
        *(SafetyEntry(f"g{n}", SafetyKind.GROUNDING, START + n * DAY, 600) for n in range(9)),
    ]
    sessions = [session(1, state=State.STOPPED_DISTRESS), session(2, state=State.STARTED)]
    kept = PersonRecords((TWICE,), sessions, safety=entries, left_out=frozenset({"notes"}))
    kept = replace(kept, covered=[Period(START, START + 3 * DAY)])
    two_weeks = Period(START - 7 * DAY, START + 8 * DAY)
    kept = replace(
        kept,
        sessions=[*(session(n - 7, before=2) for n in range(7)), *sessions, session(5, before=9)],
        ledger=[
            LedgerEntry("x", EntryKind.OPENED, START, "one"),
            LedgerEntry("y", EntryKind.REMINDERS_PAUSED, START),
            LedgerEntry("z", EntryKind.WITHOUT_APP, START, "one"),
        ],
        marks=[Mark(START, MarkKind.DOSE_CHANGE)],
        exposure=[ExposureEntry("e", "the bus", START, peak=8, minutes=20)],
        measures=[MeasureTotal("pcl5", "month", START, 30, "Published text.")],
    )
    text = report_text(practice_report(kept, two_weeks, HEADER))
    safety = " ".join(text.split("\n\n")[0].split())
    assert safety == (
        "Safety: PHQ-9 item 9: 1 (2026-06-01); Help opened 2 times: 2026-06-01, 2026-06-02; "
        "1 session ended for Ground me; Put aside after two rises: Evening; Ratings before "
        "practice rose by 2 or more from one week to the next"
    )
    flat = " ".join(text.split())
    assert "Nothing known of: 2026-05-25 – 2026-05-31, 2026-06-05 – 2026-06-09" in flat
    assert "Not shared: notes" in flat
    assert "Ground me used 9 times: 2026-06-01" in flat
    assert "and 3 more days" in flat
    assert "1 done without the app; opened and not begun once; stopped early at 5:00" in flat
    assert "reminders paused 2026-06-01" in flat
    assert "Marked days: change of dose 2026-06-01" in flat
    assert "2026-06-01 the bus: – / 8 / –, 20" in flat
    assert "pcl5 (month): 30 on 2026-06-01. Published text." in flat


def test_what_does_not_fit_is_summed_and_said() -> None:
    sessions = [
        session(
            n % 7, what=f"w{w}", title=f"W{w}", assignment="", before=5, after=4, uid=f"{w}.{n}"
        )
        for w in range(12)
        for n in range(3)
    ]
    log = [ExposureEntry(f"{n}", "the bus", START, minutes=20) for n in range(9)]
    kept = PersonRecords((), sessions, exposure=log)
    text = report_text(practice_report(kept, WEEK, HEADER))
    assert "and 4 others" in text
    assert "and 6 more exercises with 18 uses" in text
    assert "and 5 earlier entries" in text
    assert "completed (–)" in text


@given(kept=records(), period=periods())
@settings(max_examples=60, deadline=None)
def test_it_is_one_page_and_safety_comes_first(kept: PersonRecords, period: Period) -> None:
    text = report_text(practice_report(kept, period, HEADER))
    lines = text.split("\n")
    assert len(lines) - 1 <= MOST_LINES
    assert max(map(len, lines)) <= WIDTH
    assert lines[0].startswith("Safety: ")
    assert "For next session" in lines
    assert "handle as clinical record" in lines[-2]


def test_the_fullest_page_is_still_one_page() -> None:
    ids = [f"number {n}" for n in range(30)]
    given_all = tuple(
        Assignment(id, id, 1, f"{id} with a title that is far too long", START) for id in ids
    )
    long = "word " * 400
    kept = PersonRecords(
        given_all,
        [
            session(day, what=id, assignment=id, title=id, before=1, after=9, uid=f"{id}.{day}.{n}")
            for id in ids
            for day in range(7)
            for n, _ in enumerate((0,))
        ]
        + [session(6, state=State.STARTED), session(6, state=State.STOPPED_DISTRESS)],
        [LedgerEntry(f"{reason}", EntryKind.NOT_DONE, START, ids[0], reason) for reason in Reason]
        + [
            LedgerEntry("o", EntryKind.OPENED, START, ids[0]),
            LedgerEntry("p", EntryKind.REMINDERS_PAUSED, START),
            LedgerEntry("w", EntryKind.WITHOUT_APP, START, ids[0]),
        ],
        [
            SafetyEntry(f"{kind}{n}", kind, START + n * DAY, 0, f"{long} {n}", 3)
            for kind in SafetyKind
            for n in range(7)
        ],
        [ExposureEntry(f"{n}", long, START, minutes=9) for n in range(30)],
        [Note(f"{kind}{n}", kind, START, long, share=True) for kind in NoteKind for n in range(9)],
        [Mark(START + n * DAY, kind) for kind in MarkKind for n in range(7)],
        [MeasureTotal("pcl5", f"form {n}", START, n, long) for n in range(9)],
        [],
        frozenset({"notes", "minute", "safety", "ledger", "marks"}),
    )
    text = report_text(practice_report(kept, WEEK, HEADER))
    assert len(text.splitlines()) <= MOST_LINES
    assert "keep " in text
    assert "Question: word" in text


def test_no_word_says_more_than_numbers_can() -> None:
    for word in ("because", "thanks to", "improved", "helped", "score", "streak", "failed"):
        assert word not in QUIET_WEEK.casefold()
