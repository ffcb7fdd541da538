"""The player over silence and a clock that moves by hand; session scripts a patient could read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.clock import ManualClock
from mindbody.core.breath import BreathPattern
from mindbody.core.compile import compile_timeline
from mindbody.core.lanes import Lane, Levels, SoundChoice
from mindbody.core.repace import repaced
from mindbody.core.routine import InBreaths, routine_of
from mindbody.core.session import EventKind, Outcome, SessionEvent, record_for, record_of
from mindbody.core.tape import Pacing
from mindbody.core.timeline import Timeline
from mindbody.player import Player, PlayerState
from mindbody.sound.steady import SilentOutput

from .core.builders import PACED, STEPPED

TIMELINE = compile_timeline(routine_of(PACED), InBreaths(6))


class Practice:
    """A player with everything it said, driven by a clock that moves by hand."""

    def __init__(self, timeline: Timeline = TIMELINE) -> None:
        self.clock = ManualClock()
        self.sound = SilentOutput(self.clock)
        self.player = Player(timeline, self.sound, self.clock, SoundChoice(), Levels())
        self.events: list[SessionEvent] = []
        self.player.listen(self.events.append)

    def wait(self, ms: float) -> tuple[SessionEvent, ...]:
        self.clock.advance(ms)
        return self.player.tick()

    def script(self) -> list[str]:
        return [f"{event.position_ms / 1000:g} {event.kind}" for event in self.events]


@given(st.lists(st.floats(0, 40_000), max_size=60))
def test_any_pattern_of_ticks_tells_everything_once_and_in_order(waits: list[float]) -> None:
    practice = Practice()
    practice.player.start()
    for wait_ms in [*waits, 0.0, 600_000.0]:
        practice.wait(wait_ms)
    told = practice.events
    assert [e.cue for e in told if e.cue] == list(TIMELINE.cues)
    breaths = [s for s in TIMELINE.spans if s.phase]
    phases = [(e.position_ms, e.phase) for e in told if e.kind is EventKind.PHASE]
    assert phases == [(s.start_ms, s.phase) for s in breaths]
    assert sum(e.kind is EventKind.SECTION for e in told) == len(TIMELINE.sections)
    assert [e.position_ms for e in told] == sorted(e.position_ms for e in told)
    assert told[-1].outcome is Outcome.COMPLETED


@given(st.lists(st.tuples(st.floats(0, 30_000), st.booleans()), max_size=40))
def test_pauses_lose_nothing_and_repeat_nothing(moves: list[tuple[float, bool]]) -> None:
    practice = Practice()
    practice.player.start()
    for wait_ms, toggles in moves:
        practice.wait(wait_ms)
        before_ms = practice.player.position_ms()
        if toggles:
            practice.player.toggle()
            assert practice.player.position_ms() == pytest.approx(before_ms, abs=1e-6)
    practice.player.resume()
    practice.wait(600_000)
    assert [e.cue for e in practice.events if e.cue] == list(TIMELINE.cues)
    assert practice.player.outcome is Outcome.COMPLETED
    record = record_of(record_for("s", TIMELINE), practice.events)
    assert record.practised_ms == pytest.approx(TIMELINE.length_ms, abs=len(moves) + 1)


def test_nothing_plays_before_it_is_asked_to() -> None:
    practice = Practice()
    practice.wait(60_000)
    practice.player.resume()
    practice.player.seek_section(1)
    assert practice.player.state is PlayerState.READY
    assert practice.events == []


def test_a_session_as_a_script() -> None:
    practice = Practice()
    practice.player.start()
    practice.wait(5_000)
    practice.player.pause()
    practice.wait(60_000)
    practice.player.resume()
    practice.wait(7_000)
    practice.player.stop()
    script = [line for line in practice.script() if "caption" not in line]
    assert script == ["0 started", "0 section", "5 paused", "5 resumed", "12 ended"]
    assert practice.player.outcome is Outcome.STOPPED


def test_stopping_twice_answers_the_same_and_starting_twice_starts_once() -> None:
    practice = Practice()
    practice.player.start()
    practice.player.start()
    practice.wait(100_000)
    assert practice.player.stop() is practice.player.stop() is Outcome.PARTIAL
    practice.player.pause()
    practice.player.toggle()
    practice.player.seek_section(0)
    assert sum(e.kind is EventKind.ENDED for e in practice.events) == 1
    assert sum(e.kind is EventKind.STARTED for e in practice.events) == 1
    assert practice.player.state is PlayerState.ENDED


def test_seeking_goes_to_a_section_and_its_cues_come_again() -> None:
    practice = Practice()
    practice.player.start()
    practice.wait(50_000)
    practice.player.seek_section(0)
    assert practice.player.position_ms() == 0
    practice.wait(40_000)
    cues = [e.cue.at_ms for e in practice.events if e.cue]
    assert cues == [30_000, 34_000, 40_000, 44_000, 50_000, 30_000, 34_000, 40_000]


def test_seeking_while_paused_stays_paused() -> None:
    practice = Practice()
    practice.player.start()
    practice.wait(1_000)
    practice.player.pause()
    practice.player.advance()
    practice.wait(9_000)
    assert practice.player.state is PlayerState.PAUSED
    assert practice.player.position_ms() == 30_000


def test_moving_on_from_the_last_section_is_the_end() -> None:
    practice = Practice(compile_timeline(routine_of(STEPPED), preparation_ms=10_000))
    practice.player.start()
    for _ in practice.player.timeline.sections:
        practice.player.advance()
    practice.wait(0)
    assert practice.player.outcome is Outcome.COMPLETED


def test_what_was_skipped_and_settling_in_do_not_count_as_practised() -> None:
    skipped = Practice()
    skipped.player.start()
    skipped.wait(5_000)
    skipped.player.seek_section(2)
    skipped.wait(5_000)
    assert skipped.player.stop() is Outcome.STOPPED
    settling = Practice(compile_timeline(routine_of(PACED), preparation_ms=300_000))
    settling.player.start()
    settling.wait(350_000)
    assert settling.player.stop() is Outcome.STOPPED


def test_parts_count_where_the_person_moves_on_by_a_key() -> None:
    timeline = compile_timeline(routine_of(STEPPED), pacing=Pacing.BY_KEY)
    for moves, outcome in ((0, Outcome.STOPPED), (1, Outcome.PARTIAL), (3, Outcome.COMPLETED)):
        practice = Practice(timeline)
        practice.player.start()
        for _ in range(moves):
            practice.wait(5_000)
            practice.player.advance()
        practice.wait(1_000)
        assert practice.player.stop() is outcome


def test_a_machine_that_slept_waits_to_be_asked() -> None:
    practice = Practice()
    practice.player.start()
    practice.wait(31_000)
    practice.clock.sleep_machine(3_600_000)
    (event,) = practice.wait(20)
    assert event.kind is EventKind.SLEPT
    assert practice.player.state is PlayerState.PAUSED
    assert practice.wait(60_000) == ()
    practice.player.resume()
    assert practice.wait(1_000)[-1].kind is not EventKind.SLEPT
    assert practice.player.position_ms() == pytest.approx(32_020)


def test_a_nap_of_the_machine_goes_unnoticed() -> None:
    practice = Practice()
    practice.player.start()
    practice.clock.sleep_machine(300)
    assert practice.wait(20)[0].kind is not EventKind.SLEPT
    assert practice.player.state is PlayerState.RUNNING


def test_an_interrupted_session_is_taken_up_where_it_was() -> None:
    practice = Practice()
    practice.player.start(36_000, again=True)
    practice.wait(5_000)
    assert practice.script()[0] == "36 resumed"
    assert practice.player.stop() is Outcome.PARTIAL
    assert [e.cue.at_ms for e in practice.events if e.cue] == [40_000]


def test_sound_that_goes_and_comes_is_told_once_each() -> None:
    class Flaky(SilentOutput):
        changes: list[bool | None] = [False, None, True]  # noqa: RUF012

        def changed(self) -> bool | None:
            return self.changes.pop(0) if self.changes else None

    clock = ManualClock()
    player = Player(TIMELINE, Flaky(clock), clock, SoundChoice(), Levels())
    player.start()
    kinds = [event.kind for _ in range(5) for event in player.tick()]
    assert kinds.count(EventKind.SOUND_LOST) == kinds.count(EventKind.SOUND_BACK) == 1
    assert player.state is PlayerState.RUNNING


def test_levels_and_choice_go_to_the_sound_and_stay_known() -> None:
    practice = Practice()
    levels = Levels().with_level(Lane.VOICE, 0.1)
    practice.player.set_levels(levels)
    practice.player.set_choice(SoundChoice(ambience="rain"))
    assert practice.player.levels == levels
    assert practice.player.choice.ambience == "rain"


@given(st.lists(st.floats(0, 6_000), min_size=1, max_size=30), st.floats(3_000, 40_000))
def test_another_pace_loses_nothing_repeats_nothing_and_does_not_jump(
    waits: list[float], change_ms: float
) -> None:
    slower = routine_of(PACED, BreathPattern(4_500, 6_500))
    practice = Practice()
    practice.player.start()
    practice.wait(change_ms)
    position_ms = practice.player.position_ms()
    joined = repaced(TIMELINE, compile_timeline(slower, InBreaths(6)), position_ms)
    practice.player.set_timeline(joined)
    assert practice.player.position_ms() == position_ms
    for wait_ms in [*waits, 600_000.0]:
        practice.wait(wait_ms)
    told = practice.events
    assert [e.cue for e in told if e.cue] == list(joined.cues)
    phases = [(e.position_ms, e.phase) for e in told if e.kind is EventKind.PHASE]
    assert phases == [(s.start_ms, s.phase) for s in joined.spans if s.phase]
    assert told[-1].outcome is Outcome.COMPLETED
    assert told[-1].position_ms == joined.length_ms


def test_another_pace_may_come_while_it_stands_and_never_after_the_end() -> None:
    practice = Practice()
    practice.player.start()
    practice.wait(31_000)
    practice.player.pause()
    slower = compile_timeline(routine_of(PACED, BreathPattern(4_500, 6_500)), InBreaths(6))
    joined = repaced(TIMELINE, slower, practice.player.position_ms())
    practice.player.set_timeline(joined)
    practice.player.resume()
    practice.wait(600_000)
    assert [e.cue for e in practice.events if e.cue] == list(joined.cues)
    practice.player.set_timeline(TIMELINE)
    assert practice.player.timeline is joined
