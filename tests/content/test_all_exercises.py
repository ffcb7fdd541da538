"""Every exercise in each of its forms, and every routine, against the clinical content.

Each form is compiled at its shortest, usual and longest length, whole and with each of its tags
struck, for somebody in the first sessions (no silence over 20 s).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from mindbody.core.compile import compile_timeline
from mindbody.core.exercise import (
    AccessLevel,
    Anchor,
    Condition,
    Effect,
    Exercise,
    Line,
    Narration,
    PacedBreathing,
    TimedPrompts,
)
from mindbody.core.routine import Envelope, InTime, Routine, routine_of
from mindbody.core.timeline import SpanKind, Timeline
from mindbody.library import Library
from scripts.search_limits import longest_silence_ms, shape_faults
from tests.content.by_hand import (
    ADDED,
    CONDITIONS,
    ENTRIES,
    FORMS,
    MATRIX,
    ROUTINES,
    ms_of,
)

LIBRARY = Library.load()
EXERCISES = {exercise.id: exercise for exercise in LIBRARY.exercises()}
ALL_FORMS = {
    f"{form.id}.{form.variant}".rstrip("."): form
    for exercise in EXERCISES.values()
    for form in (exercise, *exercise.variants)
}
FIRST_SESSIONS = Envelope(longest_silence_ms=20_000)
# T7: never named by default.
TENDER = re.compile(r"\b(?:pelvi|chest|breasts?\b|throat|mouth|genital|groin|private parts)", re.I)
# Pace finder: cycles of 6.5 and others a minute are no round milliseconds.
ROUNDING_MS = 10

every_form = pytest.mark.parametrize("name", ALL_FORMS)


def lines_of(form: Exercise) -> Iterator[tuple[Line, frozenset[str]]]:
    """Every line with the tags it goes by: its own, its step's and its section's."""
    yield from ((line, line.tags) for line in form.fillers)
    for section in form.sections:
        match section:
            case Narration() | TimedPrompts():
                found = [(line, line.tags) for line in section.lines]
            case PacedBreathing():
                lines = [*(p.line for p in section.phase_lines), *section.reminders]
                lines += [section.midway] if section.midway else []
                found = [(line, line.tags) for line in lines]
            case _:
                found = [(line, line.tags | s.tags) for s in section.steps for line in s.lines]
        yield from ((line, tags | section.tags) for line, tags in found)


def tags_of(form: Exercise) -> set[str]:
    sections = (section.tags for section in form.sections)
    return set().union(*(tags for _, tags in lines_of(form)), *sections)


def compiled(form: Exercise, length_ms: int | None, envelope: Envelope) -> Timeline:
    length = None if length_ms is None else InTime(length_ms)
    return compile_timeline(routine_of(form), length, envelope)


def lost(form: Exercise, timeline: Timeline) -> list[str]:
    """Lines that should be said and were not, because there was no time to."""
    silent = {line.text for line, _ in lines_of(form) if not line.spoken}
    return [c.text for c in timeline.captions if not c.spoken and c.text not in silent]


@every_form
def test_at_every_length_with_any_tag_struck_the_session_is_whole(name: str) -> None:
    form = ALL_FORMS[name]
    for tag in (None, *sorted(tags_of(form))):
        envelope = replace(FIRST_SESSIONS, struck=frozenset({tag} if tag else ()))
        for length_ms in (None, form.limits.shortest_ms, form.limits.longest_ms):
            timeline = compiled(form, length_ms, envelope)
            where = f"{tag} {length_ms}"
            assert list(shape_faults(timeline)) == [], where
            assert longest_silence_ms(timeline) <= 20_000, where
            assert lost(form, timeline) == [], where
            assert length_ms in (None, timeline.length_ms), where


@every_form
def test_a_struck_tag_takes_its_lines_along(name: str) -> None:
    form = ALL_FORMS[name]
    for tag in tags_of(form):
        gone, kept = set(), set()
        for line, tags in lines_of(form):
            text = line.text.replace("{word}", form.word)
            kept |= {line.instead} if tag in tags else {text, *line.anchors.values()}
            gone |= {text} if tag in tags else set()
        timeline = compiled(form, None, replace(FIRST_SESSIONS, struck=frozenset({tag})))
        said = {caption.text for caption in timeline.captions}
        assert not said & (gone - kept), tag


@every_form
def test_other_anchors_leave_the_session_whole(name: str) -> None:
    form = ALL_FORMS[name]
    for anchor in Anchor:
        timeline = compiled(form, None, replace(FIRST_SESSIONS, anchor=anchor))
        assert list(shape_faults(timeline)) == []
        assert lost(form, timeline) == []
        assert longest_silence_ms(timeline) <= 20_000
        for text in (caption.text for caption in timeline.captions):
            assert not TENDER.search(text), text


@every_form
def test_tender_places_are_in_no_line_and_no_title(name: str) -> None:
    form = ALL_FORMS[name]
    texts = [s.title for s in form.sections] + [form.title, form.variant_title, form.summary]
    for line, _ in lines_of(form):
        texts += [line.text, line.instead, *line.anchors.values()]
    assert [text for text in texts if TENDER.search(text)] == []


def test_every_breath_that_is_paced_shows_the_note_on_overbreathing() -> None:
    paced = 0
    for form in ALL_FORMS.values():
        timeline = compiled(form, None, FIRST_SESSIONS)
        for span in timeline.spans:
            if span.kind is SpanKind.BREATH:
                note = timeline.sections[span.section].note
                assert note.startswith("Breathe gently and not too deep; a little less air")
                paced += 1
    assert paced > 500


def test_the_library_is_the_content_s_32_in_order() -> None:
    assert list(EXERCISES) == list(ENTRIES)
    assert [exercise.number for exercise in EXERCISES.values()] == list(range(1, 33))


@pytest.mark.parametrize("id", ENTRIES)
def test_access_grade_and_times(id: str) -> None:
    level, grades, times = ENTRIES[id]
    exercise = EXERCISES[id]
    assert exercise.access_level == level
    assert exercise.evidence.grade in grades.split()
    assert_times(exercise, times)


@pytest.mark.parametrize("key", FORMS)
def test_times_of_other_forms(key: tuple[str, str]) -> None:
    id, variant = key
    assert_times(EXERCISES[id].as_variant(variant), FORMS[key])


def assert_times(form: Exercise, times: str) -> None:
    timeline = compiled(form, None, Envelope())
    edges = [mark.start_ms for mark in timeline.sections] + [timeline.length_ms]
    for time in times.split():
        assert min(abs(edge - ms_of(time)) for edge in edges) <= ROUNDING_MS, time
    assert abs(timeline.length_ms - ms_of(times.split()[-1])) <= ROUNDING_MS


@every_form
def test_no_form_is_easier_to_reach_than_its_exercise(name: str) -> None:
    form = ALL_FORMS[name]
    assert form.access_level is EXERCISES[form.id].access_level


def test_a_therapist_unlocks_these_six() -> None:
    assert {
        id for id, e in EXERCISES.items() if e.access_level is AccessLevel.THERAPIST_UNLOCK
    } == {
        "four_seven_eight",
        "autogenic_training",
        "rain",
        "containment_imagery",
        "bilateral_tapping",
        "imagery_rehearsal",
    }


def effects(form: Exercise) -> dict[str, str]:
    found: dict[str, str] = {}
    for caution in sorted(form.cautions, key=lambda caution: caution.effect is Effect.HIDE):
        found |= {str(condition): str(caution.effect) for condition in caution.conditions}
    return found


def test_the_matrix_names_every_condition() -> None:
    assert set(CONDITIONS) == set(Condition)


@every_form
def test_cautions_are_those_of_the_matrix(name: str) -> None:
    form = ALL_FORMS[name]
    found = effects(form)
    if form.id not in MATRIX:
        assert "hide" not in found.values()
        return
    assert {c: e for c, e in found.items() if (form.id, c) not in ADDED} == MATRIX[form.id]


@pytest.mark.parametrize("id", ["grounding_54321", "sensory_orienting", "mindful_walking"])
def test_grounding_and_walking_stay_where_somebody_feels_far_away(id: str) -> None:
    assert "dissociation" not in effects(EXERCISES[id])


def test_the_ten_routines_hold_what_the_table_says() -> None:
    found = {
        routine.id: [f"{s.exercise.id}.{s.exercise.variant}".rstrip(".") for s in routine.steps]
        for routine in LIBRARY.routines()
    }
    assert found == ROUTINES


@pytest.mark.parametrize("id", ROUTINES)
def test_routines_are_whole_for_beginners(id: str) -> None:
    routine = LIBRARY.routine(id)
    timeline = compile_timeline(routine, None, FIRST_SESSIONS)
    assert list(shape_faults(timeline)) == []
    assert longest_silence_ms(timeline) <= 20_000
    assert [c.text for c in timeline.captions if not c.spoken] == []
    assert timeline.length_ms <= 20 * 60_000
    assert all(s.exercise.access_level is not AccessLevel.THERAPIST_UNLOCK for s in routine.steps)


def test_routines_of_the_night_end_without_a_tone() -> None:
    for id, quiet in (("evening", True), ("night_waking", True), ("daily_calm", False)):
        timeline = compile_timeline(LIBRARY.routine(id))
        assert ("end_soft" not in {cue.sound for cue in timeline.cues}) is quiet


@pytest.mark.parametrize("id", ["infusion_preparation", "infusion_integration"])
def test_routines_round_an_infusion_are_settling_practices(id: str) -> None:
    routine = LIBRARY.routine(id)
    assert routine.title.startswith("Settling practices")
    assert "settling practices, not treatment" in routine.note
    assert "no trial" in routine.note


def test_what_the_table_avoids_stands_in_no_routine() -> None:
    def exercises(routine: Routine) -> set[str]:
        return {step.exercise.id for step in routine.steps}

    assert exercises(LIBRARY.routine("before_homework")) == {"sensory_orienting"}
    assert not exercises(LIBRARY.routine("night_waking")) & {"calm_place", "body_scan"}
    preparing = exercises(LIBRARY.routine("infusion_preparation"))
    assert not preparing & {"box_breathing", "four_seven_eight", "rain", "imagery_rehearsal"}
    resonance = LIBRARY.routine("infusion_preparation").steps[-1]
    assert resonance.pattern is not None
    assert resonance.pattern.breaths_per_minute == 6.0


def test_kind_wishes_leave_the_word_safe_out_where_it_is_struck() -> None:
    form = EXERCISES["loving_kindness"]
    struck = compiled(form, None, Envelope(struck=frozenset({"safe_word"})))
    assert not [c for c in struck.captions if "safe" in c.text]
    own = Routine("own", "Own", (replace(routine_of(form).steps[0], word="find some rest"),))
    said = {caption.text for caption in compile_timeline(own).captions}
    assert {"May you find some rest.", "May I find some rest."} <= said


def test_taps_are_sixteen_to_a_set_and_are_not_heard() -> None:
    timeline = compiled(EXERCISES["bilateral_tapping"], None, Envelope())
    sets = [mark for mark in timeline.sections if mark.beat_every_ms]
    assert [(mark.end_ms - mark.start_ms) // mark.beat_every_ms for mark in sets] == [16] * 3
    assert all(mark.beat_sides for mark in sets)
    assert {cue.sound for cue in timeline.cues} == {"mark_soft", "end_soft"}
