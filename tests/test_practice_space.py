"""One person's practice over a real store: what they may do, made and chose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mindbody.clock import ManualClock
from mindbody.core.arrange import RoutineDraft
from mindbody.core.breath import BreathPattern
from mindbody.core.exercise import Anchor, Condition
from mindbody.core.lanes import SoundChoice
from mindbody.core.own import Draft
from mindbody.core.routine import InBreaths, InTime, Routine, Step
from mindbody.core.safety import LONGEST_REST_MS, OnboardingCheck
from mindbody.core.session import EventKind, Outcome
from mindbody.core.tag import Tag
from mindbody.core.timer import TIMER_ID, Timer
from mindbody.errors import InvalidFile, LimitExceeded, StoreError
from mindbody.keepsakes import Agreed, Choice, Kind, Wishes
from mindbody.library import Library
from mindbody.plan import Plan, plan_of, timer_plan
from mindbody.practice_space import PracticeSpace
from mindbody.store import Records, open_records
from tests.store.conftest import event, record

LIBRARY = Library.load()
DONE = OnboardingCheck(has_therapist=True, done=True)
RESONANCE = Step(LIBRARY.exercise("resonance_breathing"))
SENSES = Step(LIBRARY.exercise("grounding_54321"))


@pytest.fixture
def records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Records]:
    monkeypatch.setenv("MINDBODY_DATA_DIR", str(tmp_path / "mindbody"))
    found = open_records(ManualClock())
    yield found
    found.log.close()


@pytest.fixture
def space(records: Records) -> PracticeSpace:
    return PracticeSpace.of(LIBRARY, records)


def again(space: PracticeSpace, records: Records) -> PracticeSpace:
    """The same practice after the app was closed and opened."""
    return PracticeSpace.of(LIBRARY, records)


def test_a_newcomer_is_met_with_care(space: PracticeSpace) -> None:
    assert space.notices == ()
    assert not space.check.done
    envelope = space.envelope
    assert envelope.struck == {Tag.CHEST, Tag.THROAT}
    assert envelope.longest_hold_ms == LONGEST_REST_MS
    assert envelope.silence_ms == 20_000
    reasons = {offer.exercise.id: offer.reason for offer in space.offers()}
    assert len(reasons) == len(LIBRARY.entries())
    assert reasons["resonance_breathing"] == ""
    assert "short check" in reasons["box_breathing"]
    assert "therapist" in reasons["four_seven_eight"]


def test_what_is_not_offered_does_not_play(space: PracticeSpace, records: Records) -> None:
    plan = space.plan("box_breathing")
    with pytest.raises(LimitExceeded, match="short check") as refused:
        space.timeline(plan)
    assert refused.value.field == "exercise"
    with pytest.raises(LimitExceeded):
        space.preview(Step(LIBRARY.exercise("box_breathing")))
    space.set_check(DONE)
    assert again(space, records).timeline(plan).length_ms == 300_000
    space.set_check(replace(DONE, conditions=frozenset({Condition.PREGNANCY})))
    with pytest.raises(LimitExceeded, match="pregnancy"):
        again(space, records).timeline(plan)
    # A plan made outside keeps to no envelope: measuring stays reproducible.
    assert plan.timeline(LIBRARY).length_ms == 300_000


def test_a_therapist_opens_exercises_and_tender_words(
    space: PracticeSpace, records: Records
) -> None:
    space.set_check(DONE)
    space.set_agreed(Agreed(frozenset({"four_seven_eight"}), frozenset({Tag.CHEST})))
    opened = again(space, records)
    assert opened.agreed == space.agreed
    assert opened.timeline(Plan("four_seven_eight")).spans
    assert opened.envelope.struck == {Tag.THROAT}


def test_wishes_strike_hide_and_anchor(space: PracticeSpace, records: Records) -> None:
    wishes = Wishes(frozenset({Tag.EYES}), Anchor.FEET, frozenset({"resonance_breathing"}))
    space.set_wishes(wishes)
    envelope = again(space, records).envelope
    assert again(space, records).wishes == wishes
    assert envelope.struck == {Tag.EYES, Tag.CHEST, Tag.THROAT}
    assert envelope.anchor is Anchor.FEET
    with pytest.raises(LimitExceeded, match="Put aside"):
        space.timeline(Plan("resonance_breathing"))
    arriving = space.timeline(Plan("sensory_orienting"))
    assert not any("eyes" in line.text.lower() for line in arriving.captions)


def test_silences_may_be_longer_after_the_first_sessions(
    space: PracticeSpace, records: Records
) -> None:
    for number in range(5):
        records.log.begin(record(f"{number}"))
        records.log.append(f"{number}", event(EventKind.STARTED))
        records.log.append(f"{number}", event(EventKind.ENDED, 9_000, outcome=Outcome.STOPPED))
        assert space.envelope.silence_ms == 20_000
        space.count_session()
    assert space.envelope.silence_ms == 45_000
    records.log.settle()
    assert again(space, records).envelope.silence_ms == 45_000


def test_a_pattern_is_made_edited_copied_and_deleted(
    space: PracticeSpace, records: Records
) -> None:
    own = space.keep_pattern(Draft("Slow sea", 4_000, exhale_ms=6_500, length=InBreaths(20)))
    assert own.pattern == BreathPattern(4_000, 6_500)
    space.keep_pattern(replace(own.draft(), title="Sea", length=InTime(120_000)), own.id)
    copy = space.duplicate(own.id, "Another sea")
    kept = again(space, records)
    assert [pattern.title for pattern in kept.patterns()] == ["Another sea", "Sea"]
    assert kept.routine(own.id).version == 2
    assert kept.routine(copy.id).version == 1
    timeline = kept.timeline(kept.plan(own.id))
    assert (timeline.title, timeline.length_ms) == ("Sea", 120_000)
    kept.set_choice(own.id, Choice(pacer="tide"))
    kept.delete(own.id)
    assert [pattern.title for pattern in again(space, records).patterns()] == ["Another sea"]
    assert again(space, records).choice(own.id) == Choice()
    with pytest.raises(InvalidFile):
        kept.routine(own.id)


def test_a_pattern_outside_is_refused_while_it_is_edited(space: PracticeSpace) -> None:
    draft = Draft("Box", 4_000, hold_in_ms=4_000, exhale_ms=4_000)
    assert [p.field for p in space.pattern_problems(draft)] == ["hold_in_ms"]
    assert space.pattern_bounds()["hold_in_ms"].most_ms == LONGEST_REST_MS
    with pytest.raises(LimitExceeded, match="agreed for you"):
        space.keep_pattern(draft)
    space.set_check(DONE)
    own = space.keep_pattern(draft)
    # What was made before still keeps to what holds now.
    space.set_check(replace(DONE, conditions=frozenset({Condition.HEART})))
    with pytest.raises(LimitExceeded, match="agreed for you"):
        space.timeline(space.plan(own.id))


def test_a_routine_is_made_edited_copied_and_deleted(
    space: PracticeSpace, records: Records
) -> None:
    own = space.keep_pattern(Draft("Slow sea"))
    sea = space.routine(own.id).steps[0]
    made = space.keep_routine(RoutineDraft("Evening", (RESONANCE, sea), "Before bed."))
    assert made.version == 1
    edited = space.keep_routine(
        RoutineDraft("Evening", (sea, SENSES), tags=frozenset({"evening"})), made.id
    )
    assert (edited.id, edited.version, edited.note) == (made.id, 2, "")
    copy = space.duplicate(made.id, "Morning")
    shipped = space.duplicate("daily_calm", "My calm")
    kept = again(space, records)
    assert [routine.title for routine in kept.routines()] == ["Evening", "Morning", "My calm"]
    assert kept.routine(made.id) == edited
    assert kept.routine(copy.id).steps == edited.steps
    assert shipped.steps == LIBRARY.routine("daily_calm").steps
    timeline = kept.timeline(kept.plan(made.id))
    assert {m.exercise_title for m in timeline.sections} == {"Slow sea", SENSES.exercise.title}
    assert kept.preview(sea).title == "Slow sea"
    kept.delete(made.id)
    assert [r.title for r in again(space, records).routines()] == ["Morning", "My calm"]


def test_deleting_what_was_practised_tells_of_nothing_else(space: PracticeSpace) -> None:
    own = space.keep_routine(RoutineDraft("Evening", (SENSES,)))
    for id in (own.id, "steady_breath"):
        space.set_choice(id, Choice(pacer="ring"))
    space.delete(own.id)
    assert space.choice(own.id) == Choice()
    assert space.choice("steady_breath") == Choice(pacer="ring")
    assert space.notices == ()


def test_a_routine_with_what_is_not_offered_is_refused_where_it_stands(
    space: PracticeSpace,
) -> None:
    draft = RoutineDraft("", (SENSES, Step(LIBRARY.exercise("four_seven_eight"))))
    found = [(problem.step, problem.problem.field) for problem in space.routine_problems(draft)]
    assert found[:2] == [(1, "exercise"), (None, "title")]
    with pytest.raises(LimitExceeded):
        space.keep_routine(draft)


def test_a_plan_is_built_again_as_it_was(space: PracticeSpace) -> None:
    made = space.keep_routine(RoutineDraft("Evening", (RESONANCE,)))
    plan = plan_of(space.plan(made.id, preparation_ms=10_000).text())
    before = space.timeline(plan)
    space.keep_routine(RoutineDraft("Night", (SENSES,)), made.id)
    assert space.timeline(plan) == before
    space.delete(made.id)
    assert space.timeline(plan) == before


def test_choices_shape_a_plan(space: PracticeSpace, records: Records) -> None:
    choice = Choice(
        variant="four_groups" if _has("pmr", "four_groups") else "",
        settings={"release_ms": 30_000},
        word="easy",
        length_ms=300_000,
        pacer="text",
        sounds=SoundChoice(None, None, "rain"),
    )
    space.set_choice("pmr", choice)
    kept = again(space, records).choice("pmr")
    assert kept == choice
    assert kept.length == InTime(300_000)
    assert Choice(breaths=3).length == InBreaths(3)
    assert Choice().length is None
    plan = plan_of(space.plan("pmr", choice=choice).text())
    step = plan.routine(LIBRARY).steps[0]
    assert (dict(step.exercise.settings), step.word) == ({"release_ms": 30_000}, "easy")
    without = space.plan("grounding_54321", choice=Choice(without=frozenset({"smell"})))
    assert "senses.smell" not in {m.id for m in space.timeline(without).sections}
    with pytest.raises(InvalidFile, match="nothing called"):
        space.timeline(space.plan("pmr", choice=Choice(settings={"speed": 1})))


def _has(id: str, variant: str) -> bool:
    return any(form.variant == variant for form in LIBRARY.exercise(id).variants)


def test_a_timer_is_kept_and_can_be_gone_on_with(space: PracticeSpace, records: Records) -> None:
    timer = Timer(None, "bell", "bell", interval_ms=60_000, random_most_ms=90_000, seed=7)
    space.set_timer(timer)
    assert again(space, records).timer == timer
    plan = plan_of(timer_plan(timer).text())
    assert plan == timer_plan(timer)
    timeline = space.timeline(plan)
    assert (timeline.routine_id, timeline.open_ended) == (TIMER_ID, True)
    assert timeline == timer_plan(timer).timeline(LIBRARY)
    with pytest.raises(InvalidFile):
        plan_of(timer_plan(timer).text().replace("60000", "1"))


DAMAGED = {
    Kind.PATTERN: ("own_1", "format = 3"),
    Kind.ROUTINE: ("own_2", "not toml at all ["),
    Kind.CHECK: ("", '{"conditions": ["flying"]}'),
    Kind.WISHES: ("", '{"stuck": []}'),
    Kind.AGREED: ("", "null"),
    Kind.CHOICE: ("pmr", '{"length_ms": -1}'),
    Kind.TIMER: ("", '{"length_ms": 3}'),
}


@pytest.mark.parametrize("kind", DAMAGED)
def test_a_damaged_document_is_told_about_and_skipped(
    kind: Kind, space: PracticeSpace, records: Records
) -> None:
    id, body = DAMAGED[kind]
    made = space.keep_routine(RoutineDraft("Evening", (RESONANCE,)))
    records.shelf.put(kind, id, body)
    opened = again(space, records)
    assert opened.patterns() == ()
    assert [routine.id for routine in opened.routines()] == [made.id]
    assert opened.choice("pmr") == Choice()
    assert opened.timer.length_ms == 600_000
    (notice,) = opened.notices
    assert "could not be read" in notice
    assert "!" not in notice
    assert len(records.shelf.all()) == 2
    assert opened.envelope.longest_hold_ms == LONGEST_REST_MS


def test_a_file_in_the_wrong_place_is_skipped(space: PracticeSpace, records: Records) -> None:
    made = space.keep_routine(RoutineDraft("Evening", (RESONANCE,)))
    (document,) = records.shelf.all()
    records.shelf.put(Kind.PATTERN, made.id, document.body)
    records.shelf.put(Kind.ROUTINE, "own_other", document.body)
    opened = again(space, records)
    assert opened.patterns() == ()
    assert [routine.id for routine in opened.routines()] == [made.id]
    assert len(opened.notices) == 2


def test_without_a_store_practice_goes_on_with_care(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "mindbody"
    folder.mkdir()
    (folder / "practice.db").write_bytes(bytes(9_000))
    monkeypatch.setenv("MINDBODY_DATA_DIR", str(folder))
    records = open_records(ManualClock())
    space = PracticeSpace.of(LIBRARY, records)
    assert len(space.notices) == 1
    assert space.timeline(Plan("resonance_breathing")).spans
    assert space.envelope.longest_hold_ms == LONGEST_REST_MS
    with pytest.raises(StoreError):
        space.set_check(DONE)
    assert not space.check.done
    with pytest.raises(StoreError):
        space.keep_routine(RoutineDraft("Evening", (RESONANCE,)))
    assert space.routines() == ()
    records.log.close()


def test_anything_is_found_by_its_id(space: PracticeSpace) -> None:
    assert space.routine("daily_calm") == LIBRARY.routine("daily_calm")
    assert isinstance(space.routine("box_breathing"), Routine)
    with pytest.raises(InvalidFile):
        space.plan("never_there") and space.routine("never_there")
