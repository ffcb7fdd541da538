"""What goes into a card or a summary comes out again as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mindbody.card_parts import (
    assignment_of,
    assignment_part,
    mark_parts,
    marks_of,
    script_of,
    script_part,
)
from mindbody.core.ledger import EntryKind, ExposureItem, Note, NoteKind, SafetyKind
from mindbody.core.practice import Assignment, TimeWindow, Unlock
from mindbody.core.report import Period, PersonRecords
from mindbody.core.routine import Envelope
from mindbody.core.tag import Tag
from mindbody.core.titration import Stage, Titration
from mindbody.exchange.keys import Identity
from mindbody.exchange.payload import decoded, encoded
from mindbody.exchange.summary import GapPart, PracticeSummary
from mindbody.own_scripts import OwnLine, OwnScript
from mindbody.summary_parts import (
    FIELDS,
    for_peer,
    note_parts,
    page_records,
    parts_of,
    title_of,
    told,
    without,
)
from tests.core.made_practice import START, frequencies, periods, records
from tests.two_people import LIBRARY, MONDAY

CALM = LIBRARY.routine("daily_calm")
TO = Identity.make().recipient
UID = "00000000-0000-4000-8000-000000000001"
PLAIN = Assignment("a", CALM.id, CALM.version, CALM.title, START)
texts = st.text("abc é.", max_size=30).map(str.strip)


@st.composite
def assignments(draw: st.DrawFn) -> Assignment:
    return replace(
        PLAIN,
        frequency=draw(frequencies),
        review=draw(st.none() | st.just(START + timedelta(days=7))),
        end=draw(st.none() | st.just(START + timedelta(days=60))),
        window=draw(st.none() | st.builds(TimeWindow, st.integers(0, 1439), st.integers(0, 1439))),
        cue=draw(texts),
        reason=draw(texts),
        step_reasons=draw(st.just(()) | st.tuples(texts, texts).filter(any)),
        envelope=Envelope(
            draw(st.booleans()),
            draw(st.none() | st.integers(0, 4_000)),
            draw(st.sampled_from((None, 4.5, 5.5, 6.0, 6.5))),
            draw(st.sampled_from((None, 7.5, 8.0, 10.0, 12.0))),
            draw(st.none() | st.integers(60_000, 1_800_000)),
            draw(st.frozensets(st.sampled_from(("body_scan", "rain")))),
            draw(st.frozensets(st.sampled_from((Tag.CHEST, Tag.EYES_CLOSED)))),
            longest_silence_ms=draw(st.integers(5_000, 45_000)),
        ),
        envelope_reason=draw(texts),
        unlocks=draw(st.just(()) | st.just((Unlock("four_seven_eight", "Tried it."),))),
        enabled=draw(st.frozensets(st.sampled_from((Tag.CHEST, Tag.THROAT)))),
        titration=draw(
            st.none()
            | st.just(Titration((Stage(60_000, 6.5), Stage(per_minute=5.5)), 1, "If it rises."))
        ),
        exposure=draw(st.just(()) | st.just((ExposureItem("i", "the bus", planned=4),))),
    )


@given(assignments())
@settings(max_examples=40, deadline=None)
def test_an_assignment_comes_out_of_a_card_as_it_was(assignment: Assignment) -> None:
    part = assignment_part(assignment, CALM)
    assert assignment_of(part, LIBRARY.known) == (assignment, CALM)


def test_a_script_and_marks_come_out_as_they_were() -> None:
    script = OwnScript(
        "own_x", "X", 60_000, (OwnLine("Look.", 1_000, frozenset({Tag.CHEST}), "See."),)
    )
    assert script_of(script_part(script)) == script
    kept = PersonRecords()
    assert marks_of(mark_parts(kept.marks)) == []


def summary_of(
    kept: PersonRecords, period: Period, withheld: frozenset[str] = frozenset()
) -> PracticeSummary:
    """The summary that a reader has, after it went over the wire."""
    parts = parts_of(kept, period, [("one", 2)])
    parts = replace(parts, notes=note_parts(kept.notes, {note.uid for note in kept.notes}))
    made = PracticeSummary(
        id=UID,
        created=MONDAY,
        to=TO,
        seq=1,
        from_day=period.first,
        to_day=period.last,
        **without(parts, withheld),
    )
    return decoded(encoded(made), PracticeSummary)


def plain(kept: PersonRecords) -> PersonRecords:
    """Records as the wire has room for: whole seconds, ids and words that may be sent."""
    return replace(
        kept,
        sessions=[
            one._replace(practised_ms=one.practised_ms // 1_000 * 1_000) for one in kept.sessions
        ],
        ledger=[replace(one, uid=f"l{n}", at_us=0) for n, one in enumerate(kept.ledger)],
        safety=[replace(one, what="box_breathing") for one in kept.safety],
        exposure=[replace(one, item="the bus") for one in kept.exposure],
        notes=[
            replace(one, text="It rained.", kind=NoteKind.NOTE, share=True) for one in kept.notes
        ],
    )


@given(kept=records(), period=periods())
@settings(max_examples=40, deadline=None)
def test_a_summary_says_what_was_known_of_its_days(kept: PersonRecords, period: Period) -> None:
    kept = plain(kept)
    found = told(summary_of(kept, period))

    def inside(dated: object) -> list[object]:
        return [one for one in dated if period.holds(one.day)]  # type: ignore[attr-defined]

    assert found.period == period
    assert list(found.sessions) == inside(kept.sessions)
    assert list(found.ledger) == inside(kept.ledger)
    assert [one.uid for one in found.safety] == [
        one.uid
        for one in kept.safety
        if period.holds(one.day) and one.kind is not SafetyKind.ITEM_9
    ]
    assert list(found.exposure) == [one for one in inside(kept.exposure) if not one.is_open]  # type: ignore[attr-defined]
    assert len(found.marks) == len(inside(kept.marks))
    assert found.covered == (period,)
    assert found.stages == (("one", 2),)


@given(kept=records(), period=periods(), withheld=st.frozensets(st.sampled_from(FIELDS)))
@settings(max_examples=60, deadline=None)
def test_what_is_struck_is_nowhere_in_the_file(
    kept: PersonRecords, period: Period, withheld: frozenset[str]
) -> None:
    found = summary_of(plain(kept), period, withheld)
    assert frozenset(found.withheld) == withheld
    for name in ("sessions", "ledger", "safety", "exposures", "notes", "marks", "stages"):
        if name in withheld:
            assert getattr(found, name) == ()
    if "question" in withheld:
        assert found.question == ""
    if "minute" in withheld:
        assert {one.minute for one in (*found.sessions, *found.safety)} <= {None}
    if "ratings" in withheld:
        said = {(one.before, one.mid, one.after, one.no_answer) for one in found.sessions}
        assert said <= {(None, None, None, False)}


def test_only_a_shared_question_of_the_period_goes() -> None:
    period = Period(START, START)
    notes = [
        Note("a", NoteKind.QUESTION, START, "Shared?", share=True),
        Note("b", NoteKind.QUESTION, START, "Kept?"),
        Note("c", NoteKind.QUESTION, START + timedelta(days=1), "Later?", share=True),
    ]
    parts = parts_of(PersonRecords(notes=notes), period, ())
    assert parts.question == "Shared?"


@pytest.mark.parametrize(
    ("gaps", "covered"),
    [
        ([], [(0, 6)]),
        ([(0, 1)], [(2, 6)]),
        ([(5, 6), (2, 3)], [(0, 1), (4, 4)]),
        ([(0, 9)], []),
        ([(-3, 2), (1, 3)], [(4, 6)]),
    ],
)
def test_gaps_of_a_summary_are_not_covered(
    gaps: list[tuple[int, int]], covered: list[tuple[int, int]]
) -> None:
    def day(n: int) -> date:
        return START + timedelta(days=n)

    made = summary_of(PersonRecords(), Period(START, day(6)))
    parts = tuple(GapPart(from_day=day(a), to_day=day(b), why="lost") for a, b in gaps)
    import msgspec

    found = told(msgspec.structs.replace(made, gaps=parts))
    assert found.covered == tuple(Period(day(a), day(b)) for a, b in covered)


@given(kept=records())
@settings(max_examples=30, deadline=None)
def test_one_therapist_learns_nothing_of_another(kept: PersonRecords) -> None:
    seen = for_peer(kept, {"one"}, LIBRARY)
    assert {one.assignment for one in seen.sessions} <= {"", "one"}
    assert {one.assignment for one in seen.ledger} <= {"", "one"}
    assert len(seen.sessions) == len(kept.sessions)


def test_titles_come_from_the_library_or_from_the_file() -> None:
    assert title_of("box_breathing", LIBRARY) == "Box breathing"
    assert title_of("daily_calm", LIBRARY) == CALM.title
    assert title_of("own_x", LIBRARY) == "own_x"
    assert title_of("", LIBRARY) == ""
    period = Period(START, START)
    found = told(summary_of(PersonRecords(), period))
    assert page_records((found,), (PLAIN,), LIBRARY).covered == [period]


def test_the_ledger_keeps_its_kinds() -> None:
    assert {kind.value for kind in EntryKind} == {
        *("not_done", "without_app", "reminders_paused", "reminders_resumed"),
        *("opened", "stage_up", "stage_back"),
    }
