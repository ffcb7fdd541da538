"""The pure parts of the exercise page: what happens, mending, setups."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.breath import BreathPattern
from mindbody.core.exercise import Anchor, Exercise
from mindbody.core.own import GRID_MS
from mindbody.core.routine import OPEN_ENVELOPE, Envelope, InBreaths, InTime
from mindbody.core.tag import Tag
from mindbody.core.timeline import SpanKind
from mindbody.errors import LimitExceeded
from mindbody.library import Library
from mindbody.plan import plan_of
from mindbody.ui.screens.exercise import words
from mindbody.ui.screens.exercise.happening import clock_words, parts_of
from mindbody.ui.screens.exercise.mending import mended, problem_of, use_words
from mindbody.ui.screens.exercise.setup import (
    Setup,
    anchors_in,
    parts_in,
    phases_in,
    settings_in,
    tags_in,
)

LIBRARY = Library.load()
EXERCISES = LIBRARY.exercises()
FORMS = [form for exercise in EXERCISES for form in (exercise, *exercise.variants)]

each_form = pytest.mark.parametrize("form", FORMS, ids=lambda form: f"{form.id}.{form.variant}")


def box() -> Exercise:
    return LIBRARY.exercise("box_breathing")


def test_each_breath_that_differs_is_told_and_the_others_are_counted() -> None:
    breathing = parts_of(Setup(box()).timed(OPEN_ENVELOPE))[1]
    told = [f"{clock_words(line.at_ms)} {line.text}" for line in breathing.lines]
    assert told[:6] == [
        "0:24 Breathe in, 4 s: “in”",
        "0:28 Stay, 4 s: “stay, softly”",
        "0:32 Breathe out, 4 s: “out”",
        "0:36 Stay, 4 s: “stay”",
        "0:40 3 more breaths like this, until 1:28",
        "1:28 Breathe in, 4 s",
    ]
    assert told[-1] == "2:24 “Still here? Change anything that needs changing.”"


@each_form
def test_all_that_is_said_is_told(form: Exercise) -> None:
    timeline = Setup(form).timed(OPEN_ENVELOPE)
    told = "\n".join(line.text for part in parts_of(timeline) for line in part.lines)
    assert all(caption.text in told for caption in timeline.captions)
    covered = sum(part.end_ms - part.start_ms for part in parts_of(timeline))
    assert covered == timeline.length_ms


@each_form
def test_no_part_is_out_of_order(form: Exercise) -> None:
    for part in parts_of(Setup(form).timed(OPEN_ENVELOPE)):
        times = [line.at_ms for line in part.lines]
        assert times == sorted(times)
        assert all(part.start_ms <= at_ms < part.end_ms for at_ms in times)


def patterns() -> st.SearchStrategy[BreathPattern]:
    parts = st.integers(1, 150).map(lambda tenths: tenths * GRID_MS)
    rests = st.integers(0, 80).map(lambda tenths: tenths * GRID_MS)
    return st.builds(BreathPattern, parts, parts, rests, rests)


@given(pattern=patterns())
def test_what_is_mended_is_allowed_and_on_the_grid(pattern: BreathPattern) -> None:
    setup = Setup(LIBRARY.exercise("extended_exhale"))

    def check(wanted: BreathPattern) -> None:
        setup.whole_form.limits.check(wanted)

    problem = problem_of(pattern, check)
    if problem is None:
        return
    nearest = mended(pattern, problem, check)
    if nearest is not None:
        assert problem_of(nearest, check) is None
        assert nearest.exhale_ms % GRID_MS == 0
        assert use_words(pattern, nearest).startswith("Use ")


def test_a_stay_that_is_too_long_is_mended_to_the_longest_allowed() -> None:
    setup = Setup(box())

    def check(wanted: BreathPattern) -> None:
        setup.check_pattern(wanted, OPEN_ENVELOPE)

    asked = BreathPattern(4_000, 4_000, 5_000, 4_000)
    problem = problem_of(asked, check)
    assert problem is not None
    assert problem.field == "hold_in_ms"
    nearest = mended(asked, problem, check)
    assert nearest == BreathPattern(4_000, 4_000, 4_000, 4_000)
    assert use_words(asked, nearest) == "Use 4.0 s"


def test_what_a_person_may_not_do_is_refused_and_mended_within_their_limits() -> None:
    setup, careful = Setup(box()), Envelope(longest_hold_ms=2_000)

    def check(wanted: BreathPattern) -> None:
        setup.check_pattern(wanted, careful)

    asked = BreathPattern(4_000, 4_000, 4_000, 0)
    problem = problem_of(asked, check)
    assert problem is not None
    assert "agreed for you" in problem.message
    assert mended(asked, problem, check) == BreathPattern(4_000, 4_000, 2_000, 0)


@each_form
def test_what_can_be_changed_has_words_and_a_value_within_its_bounds(form: Exercise) -> None:
    base = next(one for one in EXERCISES if one.id == form.id)
    setup = Setup(base, form.variant)
    assert all(name in words.PHASE_NAMES for name in phases_in(form))
    for name, (least, most) in settings_in(form).items():
        assert words.SETTING_NAMES[name]
        assert least <= setup.setting(name) <= most
    assert all(words.tag_words(tag) for tag in tags_in(form))
    assert all(title for _, title in parts_in(form))


@each_form
def test_leaving_out_all_that_is_offered_leaves_a_whole_session(form: Exercise) -> None:
    base = next(one for one in EXERCISES if one.id == form.id)
    struck = Envelope(struck=frozenset(tag.value for tag in tags_in(base)))
    try:
        timeline = Setup(base, form.variant).timed(struck)
    except LimitExceeded:
        return
    assert timeline.sections[-1].closing


def test_anchors_are_offered_where_they_change_the_words() -> None:
    anchored = {e.id for e in EXERCISES if anchors_in(e)}
    assert "mindful_breathing" in anchored
    assert "pmr" not in anchored
    assert anchors_in(LIBRARY.exercise("mindful_breathing"))[0] is Anchor.BREATH


def test_tags_that_do_not_occur_are_not_offered() -> None:
    assert Tag.WATER not in tags_in(box())
    assert Tag.SILENCE in tags_in(box())


@pytest.mark.parametrize(
    "setup",
    [
        Setup(LIBRARY.exercise("box_breathing"), "no_hold", InTime(120_000)),
        Setup(LIBRARY.exercise("extended_exhale"), length=InBreaths(20)),
        Setup(LIBRARY.exercise("pmr"), settings={"tense_ms": 7_000}, length=InTime(780_000)),
        Setup(LIBRARY.exercise("pmr"), without=frozenset({"neck"})),
        Setup(LIBRARY.exercise("extended_exhale"), pattern=BreathPattern(3_000, 5_000)),
        Setup(LIBRARY.exercise("mantram_repetition"), word="easy"),
    ],
    ids=["form", "breaths", "settings", "without", "pattern", "word"],
)
def test_a_plan_builds_the_same_session_again(setup: Setup) -> None:
    plan = plan_of(setup.plan(5_000).text())
    again = plan.timeline(LIBRARY)
    meant = setup.timeline(OPEN_ENVELOPE)
    assert again.preparation_ms == 5_000
    assert again.length_ms - 5_000 == meant.length_ms
    assert [c.text for c in again.captions[1:]] == [c.text for c in meant.captions]
    moved = [s for s in again.spans if s.kind is not SpanKind.PREPARATION]
    assert [(s.length_ms, s.phase) for s in moved] == [(s.length_ms, s.phase) for s in meant.spans]


def test_another_form_lets_go_of_what_no_longer_fits() -> None:
    setup = Setup(box(), pattern=BreathPattern(4_000, 4_000, 3_000, 3_000), word="here")
    other = setup.in_form("no_hold")
    assert other == replace(Setup(box(), "no_hold"), word="here")
