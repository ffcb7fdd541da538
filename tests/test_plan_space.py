"""The patient's plan over a real store: what holds, what it narrows and opens, what moves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mindbody.caseload import Limits, assignment_problems, new_assignment
from mindbody.core.arrange import RoutineDraft
from mindbody.core.breath import BreathPattern
from mindbody.core.ledger import EntryKind, Note, SafetyKind
from mindbody.core.own import Draft
from mindbody.core.practice import Assignment, TimeWindow, Unlock
from mindbody.core.report import Period
from mindbody.core.routine import Envelope, InTime, Routine, Step
from mindbody.core.safety import OnboardingCheck
from mindbody.core.tag import Tag
from mindbody.core.titration import Move, Stage, Titration
from mindbody.errors import LimitExceeded, StoreError
from mindbody.plan_space import PlanSpace
from mindbody.practice_space import PracticeSpace
from mindbody.store.cipher import Connection
from tests.two_people import LIBRARY, MONDAY, Two, practised

START = MONDAY.date()
CALM = LIBRARY.routine("daily_calm")
BREATH = Routine("own_breath", "Breath", (Step(LIBRARY.exercise("resonance_breathing")),))


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    found = Two(tmp_path)
    yield found
    found.close()


def given(two: Two, routine: Routine = CALM, **changes: object) -> str:
    """Pair, and assign a routine with these changes; returns the assignment's id."""
    id = two.pair()
    assignment = replace(new_assignment(routine, START), **changes)  # type: ignore[arg-type]
    two.caseload.assign(id, assignment, routine)
    two.files.take_card(two.caseload.card(id))
    return assignment.id


def test_without_a_therapist_there_is_a_plan_all_the_same(two: Two) -> None:
    assert two.plan.assigned() == ()
    assert two.plan.notices == ()
    assert two.plan.responses() == ()
    assert two.plan.report(Period(START, START)).is_complete
    with pytest.raises(KeyError):
        two.plan.one("nothing")


def test_times_can_be_changed_and_changed_back(two: Two) -> None:
    id = given(two, cue="after breakfast", window=TimeWindow(420, 540))
    one = two.plan.change_times(id, TimeWindow(1200, 1260), " before bed ")
    assert (one.cue, one.window) == ("before bed", TimeWindow(1200, 1260))
    two.plan.mark_seen(id)
    two.open_again()
    (one,) = two.plan.assigned()
    assert (one.cue, one.window, one.changes.seen) == ("before bed", TimeWindow(1200, 1260), True)
    one = two.plan.change_times(id, None, "")
    assert (one.cue, one.window) == ("after breakfast", TimeWindow(420, 540))


def test_a_new_card_keeps_what_the_person_changed(two: Two) -> None:
    id = given(two)
    two.plan.change_times(id, None, "at noon")
    (peer,) = two.caseload.peers.all()
    two.files.take_card(two.caseload.card(peer.id))
    assert two.plan.one(id).cue == "at noon"


def test_an_assignment_holds_from_its_start_to_its_end(two: Two) -> None:
    id = given(two, start=START + timedelta(days=1), end=START + timedelta(days=7))
    assert two.plan.assigned() == ()
    two.days(1)
    assert [one.id for one in two.plan.assigned()] == [id]
    two.days(7)
    assert two.plan.assigned() == ()
    assert [one.id for one in two.plan.all_assigned()] == [id]


# What it narrows and opens


NARROW = Envelope(
    holds=False,
    slowest_per_minute=6.0,
    longest_session_ms=900_000,
    hidden=frozenset({"body_scan"}),
    struck=frozenset({Tag.EYES_CLOSED}),
)


def test_what_is_narrowed_holds_in_library_builder_and_player(two: Two) -> None:
    two.space.set_check(OnboardingCheck(has_therapist=True, done=True))
    given(two, routine=BREATH, envelope=NARROW)
    for space in (two.space, PracticeSpace.of(LIBRARY, two.patient_records)):
        assert "Put aside" in space.offer(LIBRARY.exercise("body_scan")).reason
        with pytest.raises(LimitExceeded):
            space.timeline(space.plan("body_scan"))
        slow = Draft("Slow", inhale_ms=5_000, exhale_ms=7_000)
        assert "agreed" in " ".join(str(problem) for problem in space.pattern_problems(slow))
        with pytest.raises(LimitExceeded):
            space.keep_pattern(slow)
        draft = RoutineDraft(
            "Slow", (replace(BREATH.steps[0], pattern=BreathPattern(5_000, 7_000)),)
        )
        assert space.routine_problems(draft)
        assert space.timeline(space.plan("resonance_breathing", InTime(600_000)))
        with pytest.raises(LimitExceeded, match="agreed"):
            space.timeline(space.plan("resonance_breathing", InTime(1_200_000)))
        assert Tag.EYES_CLOSED in space.envelope.struck
        assert space.envelope.hold_ms == 0


def test_what_is_narrowed_ends_with_the_assignment(two: Two) -> None:
    two.space.set_check(OnboardingCheck(has_therapist=True, done=True))
    given(two, envelope=NARROW, end=START)
    assert "body_scan" in two.space.envelope.hidden
    two.days(1)
    assert "body_scan" not in two.space.envelope.hidden


def test_unlocks_wait_for_the_compared_number(two: Two) -> None:
    id = two.pair(verified=False)
    unlock = Unlock("four_seven_eight", "We tried it together.")
    assignment = replace(
        new_assignment(CALM, START), unlocks=(unlock,), enabled=frozenset({Tag.CHEST})
    )
    two.caseload.assign(id, assignment, CALM)
    two.files.take_card(two.caseload.card(id))
    exercise = LIBRARY.exercise("four_seven_eight")
    assert not two.space.offer(exercise).is_offered
    two.plan.peers.say_same(id)
    two.plan.read_again()
    assert two.space.offer(exercise).is_offered
    assert Tag.CHEST not in two.space.envelope.struck
    assert two.plan.one(assignment.id).assignment.unlocks == (unlock,)
    # And end when the keys are in doubt again.
    two.plan.peers.say_different(id)
    two.plan.read_again()
    assert not two.space.offer(exercise).is_offered


def test_limits_of_a_person_go_with_every_assignment(two: Two) -> None:
    id = two.pair()
    two.caseload.set_limits(
        id, Limits(NARROW, "Holds felt bad.", (Unlock("four_seven_eight"),), frozenset({Tag.CHEST}))
    )
    own = replace(new_assignment(CALM, START), envelope=Envelope(hidden=frozenset({"rain"})))
    two.caseload.assign(id, own, CALM)
    two.files.take_card(two.caseload.card(id))
    (one,) = two.plan.assigned()
    assert one.assignment.envelope.hidden == {"rain", "body_scan"}
    assert one.assignment.envelope_reason == "Holds felt bad."
    assert [unlock.exercise for unlock in one.assignment.unlocks] == ["four_seven_eight"]
    assert one.assignment.enabled == {Tag.CHEST}
    assert two.caseload.assigned(id)[0].assignment == own


# A plan in steps


STAGES = Titration((Stage(180_000, 6.5), Stage(300_000, 6.0)), back="If it gets too much.")


def use(two: Two, id: str, before: int, after: int) -> None:
    two.clock.advance(3_600_000)
    uid = f"{two.clock.now_ms()}"
    practised(two.patient_records, uid, "own_breath", assignment=id, before=before, after=after)


def test_a_plan_in_steps_moves_only_when_the_person_agrees(two: Two) -> None:
    id = given(two, routine=BREATH, titration=STAGES)
    plan = two.plan.practise(id)
    timeline = two.space.timeline(plan)
    assert plan.length_ms == 180_000
    assert abs(timeline.length_ms - 180_000) < 10_000
    for _ in range(3):
        step = two.plan.step(id)
        assert step is not None
        assert (step.at, step.move, step.back_words) == (0, Move.STAY, "If it gets too much.")
        use(two, id, 5, 4)
    step = two.plan.step(id)
    assert step is not None
    assert (step.move, step.offered) == (Move.OFFER_NEXT, STAGES.stages[1])
    assert two.plan.one(id).stage == 0
    two.plan.agree(id)
    assert two.plan.one(id).stage == 1
    two.plan.agree(id)
    two.open_again()
    assert two.plan.one(id).stage == 1
    assert two.plan.practise(id).length_ms == 300_000
    use(two, id, 3, 6)
    step = two.plan.step(id)
    assert step is not None
    assert (step.move, step.offered) == (Move.STEP_BACK, STAGES.stages[0])
    two.plan.step_back(id)
    two.plan.step_back(id)
    assert two.plan.one(id).stage == 0
    kinds = [entry.kind for entry in two.plan.diary.ledger()]
    assert kinds == [EntryKind.STAGE_UP, EntryKind.STAGE_BACK]


def test_who_wants_to_stay_is_not_asked_again_at_once(two: Two) -> None:
    id = given(two, routine=BREATH, titration=replace(STAGES, at=1))
    use(two, id, 3, 6)
    two.plan.not_now(id)
    step = two.plan.step(id)
    assert step is not None
    assert step.move is Move.STAY
    two.days(1)
    step = two.plan.step(id)
    assert step is not None
    assert step.move is Move.STAY
    use(two, id, 3, 6)
    step = two.plan.step(id)
    assert step is not None
    assert step.move is Move.STEP_BACK


def test_without_a_plan_in_steps_nothing_moves(two: Two) -> None:
    id = given(two)
    assert two.plan.step(id) is None
    assert two.plan.agree(id).stage == 0
    assert two.plan.diary.ledger() == []


# What the page says


def test_ones_own_page_and_responses(two: Two) -> None:
    id = given(two, routine=BREATH)
    for n in range(3):
        use(two, id, 6, 4 - n)
    two.plan.diary.note_safety(SafetyKind.PUT_ASIDE, "box_breathing")
    (response,) = two.plan.responses()
    assert (response.n, response.change) == (3, -3)
    report = two.plan.report(Period(START, START))
    assert report.safety.put_aside == ("Box breathing",)
    assert report.total.completed == 3


def test_a_note_on_a_session_is_offered_and_goes_only_if_ticked(two: Two) -> None:
    from mindbody.ratings import Rating, Ratings
    from mindbody.store.ratings import RatingTable

    given(two)
    (peer,) = two.plan.peers.all()
    practised(two.patient_records, "s", "daily_calm", before=5)
    at = two.clock.wall().isoformat()
    ratings = Ratings(RatingTable(two.patient_records.store))
    ratings.keep(at, Rating("daily_calm", 5, note="Warm hands."), "s")
    draft = two.files.draft_summary(peer.id, Period(START, START))
    draft = two.files.strike(draft, "notes", False)
    (choice,) = draft.choices
    assert isinstance(choice, Note)
    assert (choice.text, choice.session, draft.summary.notes) == ("Warm hands.", "s", ())
    draft = two.files.tick(draft, choice.uid, True)
    assert [note.text for note in draft.summary.notes] == ["Warm hands."]
    assert [note.text for note in draft.report.notes] == ["Warm hands."]
    assert two.files.tick(draft, choice.uid, False).summary.notes == ()


def test_days_before_there_was_any_trace_are_told_as_unknown(two: Two) -> None:
    given(two)
    (peer,) = two.plan.peers.all()
    early = Period(START - timedelta(days=9), START)
    gap = (Period(START - timedelta(days=9), START - timedelta(days=1)),)
    assert two.files.draft_summary(peer.id, early).report.gaps == gap
    two.caseload.take(two.files.summary_file(two.files.draft_summary(peer.id, early)))
    page = two.caseload.report(peer.id, early)
    assert page.gaps == gap
    assert not page.is_complete
    assert two.files.draft_summary(peer.id, Period(START, START)).report.gaps == ()
    before = Period(START - timedelta(days=9), START - timedelta(days=8))
    assert two.files.draft_summary(peer.id, before).report.gaps == (before,)


def test_practice_before_pairing_is_known(two: Two) -> None:
    practised(two.patient_records, "s", "daily_calm")
    two.days(5)
    given(two)
    (peer,) = two.plan.peers.all()
    draft = two.files.draft_summary(peer.id, Period(START - timedelta(days=1), START))
    assert draft.report.gaps == (Period(START - timedelta(days=1), START - timedelta(days=1)),)


def test_what_cannot_be_read_is_told_about_and_kept(two: Two) -> None:
    id = given(two)

    def spoil(column: str) -> None:
        def write(connection: Connection) -> None:
            connection.execute(f"UPDATE assignment SET {column} = '{{' WHERE id = ?", (id,))

        two.patient_records.store.call(write).result()

    spoil("own")
    two.open_again()
    assert two.plan.assigned() == ()
    assert "could not be read" in two.plan.notices[0]
    assert "could not be read" in " ".join(two.space.notices)


def test_a_routine_that_is_another_one_is_left_out(two: Two) -> None:
    id = given(two)

    def swap(connection: Connection) -> None:
        connection.execute(
            "UPDATE assignment SET routine = replace(routine, 'revision = 1', 'revision = 2') "
            "WHERE id = ?",
            (id,),
        )

    two.patient_records.store.call(swap).result()
    two.open_again()
    assert two.plan.assigned() == ()


def test_a_store_that_is_gone_is_told_about(two: Two) -> None:
    given(two)

    class Gone(PlanSpace):
        def _read(self) -> None:
            raise StoreError("The disk is gone.", "Try again later.")

    plan = Gone.of(LIBRARY, two.patient_records, two.space)
    assert plan.notices == ("The disk is gone. Try again later.",)
    assert plan.assigned() == ()


def test_what_nobody_could_practise_is_not_assigned(two: Two) -> None:
    id = two.pair()
    short = replace(
        new_assignment(BREATH, START), titration=Titration((Stage(60_000), Stage(180_000)))
    )
    assert [problem.field for problem in assignment_problems(short, BREATH)] == ["length_ms"]
    with pytest.raises(LimitExceeded, match="3 minutes"):
        two.caseload.assign(id, short, BREATH)
    assert two.caseload.assigned(id) == ()
    tight = replace(new_assignment(BREATH, START), envelope=Envelope(slowest_per_minute=7.0))
    with pytest.raises(LimitExceeded, match="whole breath"):
        two.caseload.assign(id, tight, BREATH)


def test_an_assignment_names_its_routine(two: Two) -> None:
    id = two.pair()
    other: Assignment = new_assignment(BREATH, START)
    with pytest.raises(ValueError, match="names its routine"):
        two.caseload.assign(id, other, CALM)
