"""A routine written as a file is read back equal, whatever is in it."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mindbody.core.adjust import settable, with_settings
from mindbody.core.breath import BreathPattern
from mindbody.core.compile import compile_timeline
from mindbody.core.exercise import Exercise, UserPacedSteps
from mindbody.core.own import TEMPLATE_ID
from mindbody.core.plain import UNSEEN_IN_TEXT
from mindbody.core.routine import InBreaths, InTime, Length, Routine, Step
from mindbody.errors import InvalidFile, LimitExceeded
from mindbody.library import Library
from mindbody.routine_file import RoutineTag
from mindbody.routine_text import routine_text

LIBRARY = Library.load()
FORMS = [
    form
    for exercise in (*LIBRARY.exercises(), LIBRARY.template(TEMPLATE_ID))
    for form in (exercise, *exercise.variants)
]


def words(most: int) -> st.SearchStrategy[str]:
    text = st.text(min_size=1, max_size=most)
    return text.map(lambda text: UNSEEN_IN_TEXT.sub("·", text))


def parts_of(exercise: Exercise) -> list[str]:
    steps = [
        step.id
        for section in exercise.sections
        if isinstance(section, UserPacedSteps) and len(section.steps) > 1
        for step in section.steps[1:]
    ]
    return steps + [s.id for s in exercise.sections if s.optional]


@st.composite
def steps(draw: st.DrawFn) -> Step:
    exercise = draw(st.sampled_from(FORMS))
    if parts := parts_of(exercise):
        left_out = draw(st.frozensets(st.sampled_from(parts), max_size=len(parts) - 1))
        exercise = exercise.without(left_out) if left_out else exercise
    ranges = {name: st.integers(*bounds) for name, bounds in settable(exercise).items()}
    if ranges and draw(st.booleans()):
        # Other lengths of parts are tried one at a time: together they seldom fit the words.
        name = draw(st.sampled_from(sorted(ranges)))
        try:
            exercise = with_settings(exercise, {name: draw(ranges[name])})
        except LimitExceeded:
            assume(False)
    length = draw(lengths(exercise))
    pattern = draw(st.none() | patterns()) if exercise.id == TEMPLATE_ID else None
    word, title = draw(st.just("") | words(40)), draw(st.just("") | words(80))
    return Step(exercise, length, pattern, word, title)


def lengths(exercise: Exercise) -> st.SearchStrategy[Length | None]:
    limits = exercise.limits
    in_time = st.integers(limits.shortest_ms, limits.longest_ms).map(InTime)
    if exercise.pattern is None:
        return st.none() | in_time
    return st.none() | in_time | st.integers(6, 12).map(InBreaths)


def patterns() -> st.SearchStrategy[BreathPattern]:
    tenths = st.builds(
        BreathPattern,
        st.integers(20, 50),
        st.integers(30, 60),
        st.integers(0, 10),
        st.integers(0, 10),
        st.integers(0, 3),
    )
    return tenths.map(
        lambda p: BreathPattern(
            p.inhale_ms * 100,
            p.exhale_ms * 100,
            p.hold_in_ms * 100,
            p.hold_out_ms * 100,
            p.top_up_ms * 100,
        )
    )


routines = st.builds(
    Routine,
    st.from_regex(r"\A[a-z][a-z0-9_]{0,30}\Z"),
    words(80),
    st.lists(steps(), min_size=1, max_size=4).map(tuple),
    st.integers(1, 1_000),
    st.just("") | words(500),
    st.frozensets(st.sampled_from([str(tag) for tag in RoutineTag])),
)


@given(routines)
def test_what_is_written_is_read_back_equal(routine: Routine) -> None:
    text = routine_text(routine)
    try:
        read = LIBRARY.read_routine(text, "mine.toml")
    except InvalidFile as fault:
        # Only a length that does not go with the pattern may be refused here.
        assert any(key in fault.place for key in ("length_ms", "breaths", "settings")), fault
        assume(False)
    assert read == routine
    assert routine_text(read) == text


def test_a_whole_routine_reads_like_one_written_by_hand() -> None:
    senses = LIBRARY.exercise("grounding_54321").without(frozenset({"smell"}))
    relax = with_settings(LIBRARY.exercise("pmr"), {"release_ms": 30_000, "passes": 2})
    own = LIBRARY.template(TEMPLATE_ID)
    routine = Routine(
        "mine",
        'Say "easy" \\ slowly',
        (
            Step(senses),
            Step(relax, word="soft"),
            Step(own, InBreaths(12), BreathPattern(4_000, 6_000, 500), title="Slow sea"),
        ),
        3,
        "In the evening.",
        frozenset({"evening", "daily"}),
    )
    text = routine_text(routine)
    assert (
        text
        == r"""format = "mindbody-routine"
version = 1
id = "mine"
title = "Say \"easy\" \\ slowly"
revision = 3
note = "In the evening."
tags = ["daily", "evening"]

[[steps]]
exercise = "grounding_54321"
without = ["smell"]

[[steps]]
exercise = "pmr"
settings = { passes = 2, release_ms = 30000 }
word = "soft"

[[steps]]
exercise = "own_breathing"
breaths = 12
pattern = { inhale_ms = 4000, hold_in_ms = 500, exhale_ms = 6000 }
title = "Slow sea"
"""
    )
    assert LIBRARY.read_routine(text, "mine.toml") == routine
    titles = {mark.exercise_title for mark in compile_timeline(routine).sections}
    assert "Slow sea" in titles


@pytest.mark.parametrize(
    ("key", "place", "reason"),
    [
        ("settings = { passes = 3 }", "steps[0].settings.passes", "outside the limits"),
        ("settings = { tense_ms = 3_000 }", "steps[0].settings.tense_ms", "do not fit"),
        ("settings = { step_ms = 20_000 }", "steps[0].settings.step_ms", "no setting “step_ms”"),
        ("settings = { speed = 2 }", "steps[0].settings", "speed"),
    ],
)
def test_wrong_settings_are_refused_with_their_place(key: str, place: str, reason: str) -> None:
    head = 'format = "mindbody-routine"\nversion = 1\nid = "mine"\ntitle = "Mine"\n'
    with pytest.raises(InvalidFile) as fault:
        LIBRARY.read_routine(f'{head}[[steps]]\nexercise = "pmr"\n{key}\n', "mine.toml")
    assert place in fault.value.place
    assert reason in fault.value.reason


@pytest.mark.parametrize("title", ["two\nlines", "bell\x07", "\x7f", "\ud800"])
def test_what_must_not_be_in_a_file_is_left_for_the_reader_to_refuse(title: str) -> None:
    routine = Routine("mine", title, (Step(LIBRARY.exercise("resonance_breathing")),))
    with pytest.raises(InvalidFile):
        LIBRARY.read_routine(routine_text(routine), "mine.toml")
