from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.breath import BreathLimits, BreathPattern, Phase
from mindbody.core.compile import compile_timeline, with_pattern
from mindbody.core.exercise import (
    Anchor,
    Beat,
    Condition,
    Exercise,
    ExerciseLimits,
    Family,
    Line,
    Narration,
    PacedBreathing,
    PhaseLine,
)
from mindbody.core.routine import Envelope, InBreaths, InTime, Routine, Step, routine_of
from mindbody.core.tape import Pacing
from mindbody.core.timeline import SpanKind, Timeline
from mindbody.errors import LimitExceeded

from .builders import (
    ARRIVE,
    BREATHE,
    CLOSING,
    EXERCISES,
    PACED,
    PROMPTED,
    PROMPTS,
    SCRIPTED,
    SIGH,
    STEPPED,
    STEPS,
    exercise,
    patterns,
)


def assert_whole(timeline: Timeline) -> None:
    """What holds for every timeline: spans and sections tile it, cues and captions lie inside."""
    for tiles in (timeline.spans, timeline.sections):
        assert tiles[0].start_ms == 0
        assert tiles[-1].end_ms == timeline.length_ms
        assert all(a.end_ms == b.start_ms for a, b in pairwise(tiles))
        assert all(tile.start_ms < tile.end_ms for tile in tiles)
    times = [cue.at_ms for cue in timeline.cues]
    assert times == sorted(times)
    assert all(0 <= cue.at_ms < timeline.length_ms for cue in timeline.cues)
    assert all(cue.at_ms + cue.length_ms <= timeline.length_ms for cue in timeline.cues)
    assert all(a.end_ms <= b.start_ms for a, b in pairwise(timeline.captions))
    assert all(c.start_ms + c.speech_ms <= c.end_ms for c in timeline.captions if c.spoken)
    assert timeline.sections[-1].closing or timeline.sections[-1].user_paced


def breaths(timeline: Timeline) -> int:
    return sum(s.phase is Phase.INHALE and not s.top_up for s in timeline.spans)


lengths = st.one_of(
    st.none(),
    st.integers(60_000, 1_300_000).map(InTime),
    st.integers(1, 130).map(InBreaths),
)


@given(EXERCISES, lengths, st.integers(0, 300_000), st.sampled_from(Pacing))
def test_spans_tile_and_the_closing_is_kept(
    chosen: Exercise, length: InTime | InBreaths | None, preparation_ms: int, pacing: Pacing
) -> None:
    try:
        timeline = compile_timeline(
            routine_of(chosen), length, preparation_ms=preparation_ms, pacing=pacing
        )
    except LimitExceeded as refused:
        assert refused.message
        assert isinstance(length, InBreaths) or chosen is PACED
        return
    assert_whole(timeline)
    assert timeline.sections[-1].id == "closing"
    if isinstance(length, InTime) and pacing is Pacing.TIMED:
        assert timeline.length_ms == length.length_ms + preparation_ms
    if isinstance(length, InBreaths):
        assert breaths(timeline) == length.breaths


@given(st.integers(60_000, 1_200_000))
def test_breaths_are_always_whole(length_ms: int) -> None:
    timeline = compile_timeline(routine_of(PACED), InTime(length_ms))
    cycles = [s for s in timeline.spans if s.kind is SpanKind.BREATH]
    assert len(cycles) % 2 == 0
    assert {s.length_ms for s in cycles} == {4_000, 6_000}
    closing = timeline.sections[-1]
    assert timeline.length_ms < 130_000 or 40_000 <= closing.end_ms - closing.start_ms < 50_000


def test_the_default_is_the_exercise_as_written() -> None:
    timeline = compile_timeline(routine_of(PACED))
    assert [m.end_ms - m.start_ms for m in timeline.sections] == [30_000, 500_000, 40_000]
    assert breaths(timeline) == 50
    spoken = [c.text for c in timeline.captions if c.spoken]
    assert spoken.count("in, two, three, four") == 4
    assert "gentle" in spoken
    assert timeline.cues[0].at_ms == 30_000
    assert timeline.cues[0].at_frame == 30_000 * 48
    assert timeline.cues[-1].sound == "end_soft"


def test_a_short_session_drops_optional_lines_and_keeps_the_closing() -> None:
    timeline = compile_timeline(routine_of(PACED), InTime(60_000))
    texts = [c.text for c in timeline.captions]
    assert "Nothing here has to be done perfectly." not in texts
    assert "Let your eyes travel round the room." in texts
    assert breaths(timeline) == 3


def test_an_optional_section_goes_before_anything_is_refused() -> None:
    demo = PacedBreathing("demo", "Try it", pattern=SIGH, cycles=2, fixed=True, optional=True)
    chosen = exercise(ARRIVE, demo, replace(BREATHE, pattern=SIGH, cycles=23), CLOSING)
    short = compile_timeline(routine_of(chosen), InTime(60_000))
    assert "demo" not in [mark.id for mark in short.sections]
    assert "demo" in [m.id for m in compile_timeline(routine_of(chosen)).sections]


def test_too_short_for_what_must_be_said_is_refused_with_a_length() -> None:
    long = replace(CLOSING, lines=tuple(Line("one two three four five six.") for _ in range(20)))
    chosen = exercise(ARRIVE, BREATHE, replace(long, length_ms=120_000))
    with pytest.raises(LimitExceeded, match="does not fit") as refused:
        compile_timeline(routine_of(chosen), InTime(60_000))
    assert refused.value.nearest is not None
    assert refused.value.nearest > 60_000


@pytest.mark.parametrize("length", [InTime(59_999), InTime(1_800_001), InBreaths(1_000)])
def test_lengths_outside_the_limits_name_the_nearest(length: InTime | InBreaths) -> None:
    with pytest.raises(LimitExceeded) as refused:
        compile_timeline(routine_of(PACED), length)
    nearest = refused.value.nearest
    assert nearest is not None
    again = InTime(int(nearest)) if isinstance(length, InTime) else InBreaths(int(nearest))
    if again != InBreaths(173) and again != InTime(1_800_000):
        compile_timeline(routine_of(PACED), again)


def test_what_is_not_counted_in_breaths_says_so() -> None:
    with pytest.raises(LimitExceeded, match="minutes"):
        compile_timeline(routine_of(SCRIPTED), InBreaths(10))
    two = Routine("two", "Two", (Step(PACED), Step(SCRIPTED)))
    with pytest.raises(LimitExceeded, match="several parts"):
        compile_timeline(two, InBreaths(10))


def test_breaths_are_shared_between_paced_sections() -> None:
    second = replace(BREATHE, id="again", cycles=25)
    chosen = exercise(ARRIVE, BREATHE, second, CLOSING)
    timeline = compile_timeline(routine_of(chosen), InBreaths(30))
    cycles = [max(s.cycle for s in timeline.spans if s.section == i) for i in (1, 2)]
    assert cycles == [20, 10]
    with pytest.raises(LimitExceeded, match="at least 2"):
        compile_timeline(routine_of(chosen), InBreaths(1))


def test_routines_play_their_steps_in_order_and_stretch_together() -> None:
    routine = Routine("evening", "Evening", (Step(SCRIPTED), Step(PACED, InTime(300_000))))
    timeline = compile_timeline(routine)
    assert_whole(timeline)
    assert timeline.length_ms == SCRIPTED.default_ms + 300_000
    assert [m.step for m in timeline.sections] == [0, 0, 0, 1, 1, 1]
    longer = compile_timeline(routine, InTime(700_000))
    assert longer.length_ms == 700_000
    assert_whole(longer)


def test_a_routine_for_the_night_ends_without_a_tone() -> None:
    by_day = Routine("r", "By day", (Step(PACED),))
    by_night = replace(by_day, tags=frozenset({"night"}))
    assert compile_timeline(by_day).cues[-1].sound == "end_soft"
    assert compile_timeline(by_night).cues == compile_timeline(by_day).cues[:-1]


def test_steps_wait_for_a_key_when_asked_to() -> None:
    timed = compile_timeline(routine_of(STEPPED))
    by_key = compile_timeline(routine_of(STEPPED), pacing=Pacing.BY_KEY)
    assert [m.counter for m in timed.sections] == [5, 4, 0]
    assert timed.sections[0].end_ms == 45_000
    assert by_key.sections[0].end_ms == 600_000
    assert by_key.sections[0].user_paced
    assert by_key.caption_at(599_000) == by_key.captions[0]


@pytest.mark.parametrize("preparation_ms", [-1, 300_001])
def test_preparation_has_bounds(preparation_ms: int) -> None:
    with pytest.raises(LimitExceeded, match="Preparation"):
        compile_timeline(routine_of(PACED), preparation_ms=preparation_ms)


def test_struck_lines_go_and_the_session_closes_up() -> None:
    struck = Envelope(struck=frozenset({"eyes"}))
    timeline = compile_timeline(routine_of(PACED), None, struck)
    assert_whole(timeline)
    assert "Rest your eyes on one spot." not in [c.text for c in timeline.captions]
    assert timeline.length_ms == PACED.default_ms
    assert timeline.sections[0].end_ms < 30_000
    closed_up = compile_timeline(routine_of(SCRIPTED), None, struck)
    assert closed_up.length_ms < SCRIPTED.default_ms


def test_struck_lines_may_have_other_words() -> None:
    line = Line("A hand on the belly.", tags=frozenset({"touch"}), instead="A hand on the chair.")
    chosen = exercise(Narration("a", "A", length_ms=60_000, lines=(line,)), CLOSING)
    timeline = compile_timeline(routine_of(chosen), None, Envelope(struck=frozenset({"touch"})))
    assert timeline.captions[0].text == "A hand on the chair."
    assert timeline.length_ms == chosen.default_ms


def test_a_section_of_struck_lines_only_is_gone() -> None:
    line = Line("Look.", tags=frozenset({"eyes"}))
    look = Narration("look", "Look", length_ms=30_000, lines=(line,))
    prompts = replace(PROMPTS, lines=(line,))
    steps = replace(
        STEPPED.sections[0],
        steps=tuple(replace(s, tags=frozenset({"eyes"})) for s in STEPPED.sections[0].steps),  # type: ignore[union-attr]
    )
    chosen = exercise(ARRIVE, look, prompts, steps, BREATHE, CLOSING)
    timeline = compile_timeline(routine_of(chosen), None, Envelope(struck=frozenset({"eyes"})))
    assert [mark.id for mark in timeline.sections] == ["arrive", "breathe", "closing"]
    assert timeline.length_ms == PACED.default_ms


def test_the_chosen_anchor_changes_the_words() -> None:
    line = Line("Rest with the breath.", anchors={Anchor.FEET: "Rest with the feet."})
    chosen = exercise(Narration("a", "A", length_ms=60_000, lines=(line,)), CLOSING)
    feet = compile_timeline(routine_of(chosen), None, Envelope(anchor=Anchor.FEET))
    sound = compile_timeline(routine_of(chosen), None, Envelope(anchor=Anchor.SOUND))
    assert feet.captions[0].text == "Rest with the feet."
    assert sound.captions[0].text == "Rest with the breath."


def test_another_anchor_has_its_words_where_the_breath_is_struck() -> None:
    line = Line(
        "Count each breath out.",
        tags=frozenset({"breath", "numbers"}),
        instead="Notice each one.",
        anchors={Anchor.BREATH: "Count the breath.", Anchor.HANDS: "Count each tap."},
    )
    chosen = exercise(Narration("a", "A", length_ms=60_000, lines=(line,)), CLOSING)

    def said(struck: str, anchor: Anchor) -> str:
        envelope = Envelope(struck=frozenset({struck}), anchor=anchor)
        return compile_timeline(routine_of(chosen), None, envelope).captions[0].text

    assert said("breath", Anchor.HANDS) == "Count each tap."
    assert said("breath", Anchor.BREATH) == "Notice each one."
    assert said("breath", Anchor.FEET) == "Notice each one."
    assert said("numbers", Anchor.HANDS) == "Notice each one."


def test_long_silences_are_filled_for_those_who_need_it() -> None:
    chosen = replace(PROMPTED, fillers=(Line("Still here."), Line("No hurry.")))
    struck = Envelope(struck=frozenset({"silence"}))
    for longest_ms, envelope in (
        (20_000, Envelope(longest_silence_ms=20_000)),
        (45_000, Envelope()),
        (20_000, struck),
    ):
        timeline = compile_timeline(routine_of(chosen), None, envelope)
        assert_whole(timeline)
        silences = [c.end_ms - c.start_ms - c.speech_ms for c in timeline.captions]
        assert max(silences) <= longest_ms + 1_000


@given(patterns(), st.booleans(), st.integers(0, 4_000), st.floats(4.5, 12))
def test_no_timeline_lies_outside_the_envelope(
    pattern: BreathPattern, holds: bool, longest_hold_ms: int, slowest: float
) -> None:
    envelope = Envelope(holds=holds, longest_hold_ms=longest_hold_ms, slowest_per_minute=slowest)
    routine = Routine("own", "Own", (Step(PACED, pattern=pattern),))
    try:
        timeline = compile_timeline(routine, None, envelope)
    except LimitExceeded as refused:
        assert refused.hint
        return
    used = [s for s in timeline.spans if s.kind is SpanKind.BREATH]
    stays = [s.length_ms for s in used if s.phase in (Phase.HOLD_IN, Phase.HOLD_OUT)]
    assert max(stays, default=0) <= (longest_hold_ms if holds else 0)
    assert pattern.breaths_per_minute >= slowest - 0.005
    assert pattern.inhale_ms >= 2_000
    assert_whole(timeline)


def test_hidden_and_long_are_each_refused_in_words() -> None:
    routine = routine_of(PACED)
    cases = [
        (Envelope(hidden=frozenset({"example"})), "put aside"),
        (Envelope(longest_session_ms=300_000), "longer than agreed"),
    ]
    for envelope, words in cases:
        with pytest.raises(LimitExceeded, match=words):
            compile_timeline(routine, None, envelope)


@pytest.mark.parametrize(
    ("envelope", "pattern", "words"),
    [
        (Envelope(fastest_per_minute=5.0), BreathPattern(4_000, 6_000), "faster than agreed"),
        (Envelope(slowest_per_minute=7.0), BreathPattern(4_000, 6_000), "slower than agreed"),
        (Envelope(holds=False), BreathPattern(4_000, 4_000, 2_000), "A stay of 2 s"),
        (Envelope(longest_hold_ms=1_000), BreathPattern(4_000, 4_000, 0, 2_000), "A stay of 2 s"),
    ],
)
def test_a_chosen_pattern_outside_the_envelope_is_refused(
    envelope: Envelope, pattern: BreathPattern, words: str
) -> None:
    with pytest.raises(LimitExceeded, match=words) as refused:
        compile_timeline(Routine("own", "Own", (Step(PACED, pattern=pattern),)), None, envelope)
    assert refused.value.nearest is not None


def test_an_exercise_is_made_to_fit_the_envelope_where_it_can_be() -> None:
    paused = replace(BREATHE, pattern=BreathPattern(3_000, 5_000, hold_out_ms=4_000), cycles=42)
    chosen = exercise(ARRIVE, paused, CLOSING)
    eased = Envelope(longest_hold_ms=2_000, slowest_per_minute=8.0)
    timeline = compile_timeline(routine_of(chosen), None, eased)
    parts = {(s.phase, s.length_ms) for s in timeline.spans if s.kind is SpanKind.BREATH}
    assert parts == {(Phase.INHALE, 2_812), (Phase.EXHALE, 4_688)}
    assert timeline.length_ms == chosen.default_ms
    held = replace(chosen, family=Family.BREATH_HOLD)
    with pytest.raises(LimitExceeded, match="A stay of 4 s"):
        compile_timeline(routine_of(held), None, eased)
    tight = replace(chosen, limits=replace(chosen.limits, inhale_percent=(10, 20)))
    with pytest.raises(LimitExceeded, match="share"):
        compile_timeline(routine_of(tight), None, eased)


@pytest.mark.parametrize(
    "envelope",
    [
        Envelope(slowest_per_minute=8.0),
        Envelope(slowest_per_minute=6.5, fastest_per_minute=6.2),
    ],
)
def test_where_no_rate_fits_the_envelope_it_is_refused(envelope: Envelope) -> None:
    square = BreathPattern(3_000, 3_000, 4_000, 4_000)
    usual = square if envelope.fastest_per_minute is None else BreathPattern(4_000, 6_000)
    limits = ExerciseLimits(60_000, 1_800_000, BreathLimits(longest_cycle_ms=16_000))
    form = exercise(ARRIVE, replace(BREATHE, pattern=usual), CLOSING, limits=limits)
    with pytest.raises(LimitExceeded) as refusal:
        compile_timeline(routine_of(form), None, envelope)
    assert refusal.value.field == "breaths_per_minute"


def test_a_pattern_keeps_to_the_share_of_breathing_in() -> None:
    limited = replace(PACED, limits=replace(PACED.limits, inhale_percent=(40, 50)))
    assert with_pattern(limited, BreathPattern(5_000, 5_000)).pattern == BreathPattern(5_000, 5_000)
    with pytest.raises(LimitExceeded, match="share of breathing in of 60 %"):
        with_pattern(limited, BreathPattern(6_000, 4_000))
    with pytest.raises(LimitExceeded, match="share of breathing in of 33 %"):
        with_pattern(limited, BreathPattern(3_000, 6_000))


def test_looking_up_a_position_is_clamped() -> None:
    timeline = compile_timeline(routine_of(PACED), preparation_ms=10_000)
    assert timeline.span_at(-5).kind is SpanKind.PREPARATION
    assert timeline.span_at(10**9) == timeline.spans[-1]
    assert timeline.section_at(0) == 0
    assert timeline.section_at(10_000) == 1
    assert timeline.caption_at(10**9) is None
    first = timeline.cues[0].at_ms
    assert timeline.cues_between(first, first + 1) == timeline.cues[:1]
    assert timeline.cues_between(first + 1, first + 4_000) == ()
    assert timeline.length_frames == timeline.length_ms * 48


def test_marks_come_again_at_a_steady_beat() -> None:
    taps = replace(SCRIPTED.sections[1], beat=Beat(10_000, "mark_soft", sides=True))
    timeline = compile_timeline(routine_of(exercise(ARRIVE, taps, CLOSING)))
    marks = [cue.at_ms for cue in timeline.cues if cue.sound == "mark_soft"]
    assert marks == [30_000, 40_000, 50_000, 60_000, 70_000, 80_000]
    assert timeline.sections[1].beat_sides
    silent = replace(taps, beat=Beat(10_000))
    seen = compile_timeline(routine_of(exercise(ARRIVE, silent, CLOSING)))
    assert "mark_soft" not in [cue.sound for cue in seen.cues]
    assert seen.sections[1].beat_every_ms == 10_000


def test_a_line_may_bring_its_own_sound_and_a_section_its_mark() -> None:
    line = Line("And release.", sound="tone_out")
    look = Narration("a", "A", length_ms=30_000, lines=(line,), mark="mark_soft")
    timeline = compile_timeline(routine_of(exercise(look, CLOSING)))
    assert [(c.at_ms, c.sound) for c in timeline.cues[:2]] == [(0, "mark_soft"), (0, "tone_out")]


PRESSES = (
    Line("Press both feet into the floor.", at_ms=0),
    Line("And let go.", at_ms=5_000),
    Line("Press again.", at_ms=10_000, optional=True),
    Line("And let go.", at_ms=15_000, optional=True),
    Line("Rest.", optional=True),
)


def test_fixed_lines_start_when_they_say_and_the_others_share_the_rest() -> None:
    press = Narration("press", "Press", length_ms=30_000, lines=PRESSES)
    timeline = compile_timeline(routine_of(exercise(press, CLOSING)))
    starts = [c.start_ms for c in timeline.captions[:5]]
    assert starts[:4] == [0, 5_000, 10_000, 15_000]
    assert starts[4] == 15_000 + 1_750 + (15_000 - 1_750 - 750) // 2


def test_a_line_still_being_said_at_a_fixed_time_is_not_talked_over() -> None:
    lines = (Line("one two three four five six"), Line("And rest.", at_ms=1_000))
    section = Narration("a", "A", length_ms=60_000, lines=lines)
    timeline = compile_timeline(routine_of(exercise(section, CLOSING)))
    assert [c.start_ms for c in timeline.captions[:2]] == [0, 3_000]


def test_fixed_lines_that_a_short_session_has_no_time_for_go() -> None:
    press = Narration("press", "Press", length_ms=90_000, lines=PRESSES)
    chosen = exercise(press, replace(CLOSING, length_ms=10_000))
    limits = replace(chosen.limits, shortest_ms=15_000)
    timeline = compile_timeline(routine_of(replace(chosen, limits=limits)), InTime(25_000))
    assert_whole(timeline)
    said = [(c.start_ms, c.text, c.spoken) for c in timeline.captions[:2]]
    assert said == [(0, PRESSES[0].text, True), (5_000, "And let go.", True)]
    assert "Press again." not in [c.text for c in timeline.captions]


def test_no_silence_is_longer_than_the_limit_however_long_the_line_before() -> None:
    spoken = Line("This line takes a good while to say, so that little is left of its share.")
    section = Narration("a", "A", length_ms=52_000, lines=(spoken,))
    chosen = exercise(section, CLOSING, fillers=(Line("Here."),))
    timeline = compile_timeline(routine_of(chosen), None, Envelope(longest_silence_ms=22_000))
    assert_whole(timeline)
    said = [c for c in timeline.captions if c.end_ms <= 52_000]
    assert [c.text for c in said] == [spoken.text, "Here."]
    assert max(c.end_ms - c.start_ms - c.speech_ms for c in said) <= 22_000


def test_midway_there_is_a_line_to_check_in() -> None:
    midway = replace(BREATHE, midway=Line("Still here? Change anything."))
    timeline = compile_timeline(routine_of(exercise(ARRIVE, midway, CLOSING)))
    said = [c.start_ms for c in timeline.captions if c.text.startswith("Still here?")]
    assert said == [30_000 + 24 * 10_000 + 4_000]


@pytest.mark.parametrize("every_ms", [60_000, 110_000, 120_000, 240_000, 250_000])
def test_the_line_midway_is_a_reminder_of_its_own(every_ms: int) -> None:
    breathe = replace(BREATHE, midway=Line("Still here?"), reminder_every_ms=every_ms)
    timeline = compile_timeline(routine_of(exercise(ARRIVE, breathe, CLOSING)))
    said = [c for c in timeline.captions if c.text in {"gentle", "less air is fine", "Still here?"}]
    assert [c.text for c in said if c.text != "Still here?"][:2] == ["gentle", "less air is fine"][
        : len(said) - 1
    ]
    gaps = [b.start_ms - a.start_ms for a, b in pairwise(said)]
    assert min(gaps, default=30_000) >= 30_000
    assert sum(c.text == "Still here?" for c in said) == 1


def test_sections_go_for_those_they_are_not_for() -> None:
    slow = replace(BREATHE, id="slow", not_for=frozenset({Condition.PANIC}))
    holds = replace(BREATHE, id="holds", tags=frozenset({"holds"}))
    chosen = exercise(ARRIVE, BREATHE, slow, holds, CLOSING)
    envelope = Envelope(conditions=frozenset({Condition.PANIC}), struck=frozenset({"holds"}))
    timeline = compile_timeline(routine_of(chosen), None, envelope)
    assert [mark.id for mark in timeline.sections] == ["arrive", "breathe", "closing"]


def test_a_word_of_ones_own_is_said() -> None:
    own = replace(
        BREATHE,
        phase_lines=(PhaseLine(Phase.EXHALE, Line("{word}, slowly")),),
        reminders=(Line("{word}"),),
    )
    steps = replace(STEPS, steps=tuple(replace(s, lines=(Line("{word}."),)) for s in STEPS.steps))
    chosen = exercise(replace(ARRIVE, lines=(Line("Your word: {word}."),)), own, steps, CLOSING)
    chosen = replace(chosen, word="calm")
    usual = compile_timeline(routine_of(chosen))
    mine = compile_timeline(Routine("mine", "Mine", (Step(chosen, word="easy"),)))
    assert {"Your word: calm.", "calm, slowly", "calm", "calm."} <= {c.text for c in usual.captions}
    assert {"easy, slowly", "easy"} <= {c.text for c in mine.captions}


def test_a_word_of_ones_own_is_said_wherever_there_is_room_for_it() -> None:
    room = "{word}."
    breathe = replace(BREATHE, midway=Line(room))
    look = Narration(
        "look",
        "Look",
        length_ms=60_000,
        lines=(
            Line("See.", tags=frozenset({"sight"}), instead=room),
            Line("Hear.", anchors={Anchor.FEET: f"Feel {room}"}),
        ),
    )
    chosen = exercise(ARRIVE, look, breathe, CLOSING, fillers=(Line(f"Or {room}"),))
    mine = Routine("mine", "Mine", (Step(chosen, word="easy"),))
    envelope = Envelope(struck=frozenset({"sight"}), anchor=Anchor.FEET, longest_silence_ms=10_000)
    said = {c.text for c in compile_timeline(mine, None, envelope).captions}
    assert {"easy.", "Feel easy.", "Or easy."} <= said
    assert not any("{word}" in text for text in said)


def test_limits_widen_only_for_those_a_therapist_unlocked_them_for() -> None:
    wide = replace(
        PACED.limits, breath=BreathLimits(longest_hold_ms=5_000, longest_cycle_ms=20_000)
    )
    chosen = replace(PACED, unlocked_limits=wide)
    step = Step(chosen, pattern=BreathPattern(5_000, 5_000, 5_000))
    routine = Routine("own", "Own", (step,))
    with pytest.raises(LimitExceeded):
        compile_timeline(routine)
    compile_timeline(routine, None, Envelope(unlocked=frozenset({"example"})))


def test_breathing_without_a_break_is_bounded() -> None:
    few = replace(PACED, limits=replace(PACED.limits, breath=BreathLimits(most_cycles=49)))
    with pytest.raises(LimitExceeded, match="in a row"):
        compile_timeline(routine_of(few))
