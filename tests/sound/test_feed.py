from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mindbody.clock import ManualClock
from mindbody.core.breath import BreathPattern
from mindbody.core.compile import compile_timeline
from mindbody.core.lanes import FULL_LEVELS, Levels, SoundChoice
from mindbody.core.repace import repaced
from mindbody.core.routine import InBreaths, routine_of
from mindbody.core.timeline import FRAMES_PER_MS, Timeline
from mindbody.sound.bank import SoundBank
from mindbody.sound.feed import AHEAD_FRAMES, ENTRY_FRAMES, PAUSE_FRAMES, Feed
from mindbody.sound.mix import Mix
from mindbody.sound.ring import BUFFER_FRAMES, RING_FRAMES, HeadClock, Reading, Ring
from tests.core.builders import PACED
from tests.sound.sessions import breaths

BANK = SoundBank()
IMPULSE = SoundChoice(cues="impulse")
TONES = SoundChoice()
WAVES = SoundChoice(cues=None, ambience="pink_noise")
BUFFER_MS = BUFFER_FRAMES / FRAMES_PER_MS
LATENCY_FRAMES = 2 * BUFFER_FRAMES
# A pure tone of 1 kHz at the cues' peak moves this much between two samples.
LARGEST_STEP = 0.16 * 32768 * 2 * np.pi * 1_000 / 48_000


class MixerByHand:
    """A mixer that mixes a buffer when told to, and keeps all that it mixed."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.samples = np.zeros((RING_FRAMES, 2), np.int16)
        self.mixed = 0
        self._blocks: list[np.ndarray] = []
        self._since_ms = 0.0

    def read(self) -> Reading:
        now_ms = self.clock.now_ms()
        run_on_ms = now_ms - self._since_ms
        return Reading(now_ms, float(int(self.mixed / FRAMES_PER_MS + run_on_ms)), self.mixed)

    def buffers(self, count: int) -> None:
        for _ in range(count):
            self.clock.advance(BUFFER_MS)
            at = self.mixed % RING_FRAMES
            self._blocks.append(self.samples[at : at + BUFFER_FRAMES].copy())
            self.mixed += BUFFER_FRAMES
            self._since_ms = self.clock.now_ms()

    @property
    def heard(self) -> np.ndarray:
        return np.concatenate(self._blocks).astype(int)


class Played:
    """A session on a mixer by hand; its feeder runs every `feed_every` buffers."""

    def __init__(self, session: Timeline, choice: SoundChoice, feed_every: int = 3) -> None:
        self.mixer = MixerByHand()
        self.feed = Feed(Ring(self.mixer.samples), HeadClock(), self.mixer.read)
        self.session = session
        self.feed_every = feed_every
        self.feed.load(Mix(session, choice, BANK), FULL_LEVELS)
        self.mixer.buffers(2)

    def run(self, ms: float, feed_every: int | None = None) -> None:
        every = feed_every or self.feed_every
        for number in range(round(ms / BUFFER_MS)):
            if number % every == 0:
                self.feed.feed()
            self.mixer.buffers(1)

    def position(self) -> float:
        return self.feed.position(self.mixer.clock.now_ms(), LATENCY_FRAMES)

    def places(self) -> np.ndarray:
        """Where something was heard."""
        return np.flatnonzero(self.mixer.heard.any(axis=1))


def steps(heard: np.ndarray) -> int:
    return int(np.abs(np.diff(heard, axis=0)).max())


def offsets(places: np.ndarray, session: Timeline) -> np.ndarray:
    """How far from its cue each impulse is, when all of them were heard once, in order."""
    cues = np.array([cue.at_frame for cue in session.cues])
    assert len(places) == len(cues)
    return places - cues


@pytest.mark.parametrize("feed_every", [1, 3, 40, 160])
def test_every_cue_is_at_its_frame_however_seldom_the_feeder_comes(feed_every: int) -> None:
    session = breaths(30_000)
    played = Played(session, IMPULSE, feed_every)
    played.feed.play(0)
    played.run(32_000)
    assert set(offsets(played.places(), session)) == {offsets(played.places(), session)[0]}
    assert np.all(played.mixer.heard[played.places()] == 16384)


def test_what_is_heard_is_what_is_rendered() -> None:
    session = breaths(20_000)
    choice = SoundChoice(ambience="rain")
    played = Played(session, choice)
    played.feed.play(0)
    played.run(21_000)
    first = played.places()[0]
    rendered = Mix(session, choice, BANK).render(FULL_LEVELS, 0, session.length_frames)
    heard = played.mixer.heard
    start = int(np.argmax([np.array_equal(heard[at + 48_000 : at + 60_000], rendered[48_000:60_000])
                           for at in range(first - 2_000, first + 1)])) + first - 2_000  # fmt: skip
    after = ENTRY_FRAMES
    assert np.array_equal(heard[start + after : start + len(rendered)], rendered[after:])


def test_pause_is_silent_within_fifty_milliseconds_without_a_click() -> None:
    played = Played(breaths(60_000, 4_000, 6_000), SoundChoice(ambience="ocean"))
    played.feed.play(0)
    played.run(12_340)
    mixed = played.mixer.mixed
    frame = played.feed.pause()
    played.run(2_000)
    heard = played.mixer.heard
    assert not heard[mixed + PAUSE_FRAMES :].any()
    assert heard[mixed : mixed + BUFFER_FRAMES].any()
    assert steps(heard[mixed - 1 :]) <= steps(heard[:mixed])
    assert played.position() == frame


def test_after_a_pause_the_session_goes_on_at_the_frame_told() -> None:
    session = breaths(30_000)
    played = Played(session, IMPULSE)
    played.feed.play(0)
    frames = []
    for _ in range(7):
        played.run(2_777)
        frames.append(played.feed.pause())
        played.run(800)
        played.feed.play(frames[-1])
    played.run(16_000)
    places = played.places()
    assert np.all(played.mixer.heard[places] == 16384)
    apart = np.diff(offsets(places, session))
    assert np.all(apart >= 0)
    for cue, moved in zip(session.cues, apart, strict=False):
        if moved:
            after = next(later for later in session.cues if later.at_ms > cue.at_ms)
            assert any(cue.at_frame < frame <= after.at_frame for frame in frames)


def test_a_pause_before_anything_was_heard_loses_nothing() -> None:
    played = Played(breaths(9_000), IMPULSE)
    played.feed.play(4_800)
    assert played.feed.pause() == 4_800
    played.run(1_000)
    assert len(played.places()) == 0
    played.feed.play(0)
    played.feed.feed()
    assert played.feed.pause() == 0
    played.feed.play(0)
    played.run(10_000)
    assert len(offsets(played.places(), played.session)) == 6


def test_stop_fades_over_its_time_and_starts_no_cue() -> None:
    session = breaths(60_000)
    cue = session.cues[5]
    played = Played(session, IMPULSE)
    played.feed.play(cue.at_frame - 40_000)
    played.run(700)
    played.feed.pause(300 * FRAMES_PER_MS)
    played.run(1_500)
    assert len(played.places()) == 0

    played = Played(session, WAVES)
    played.feed.play(200_000)
    played.run(5_000)
    mixed = played.mixer.mixed
    played.feed.pause(300 * FRAMES_PER_MS)
    played.run(1_500)
    heard = played.mixer.heard
    last = played.places()[-1]
    assert mixed + 12_000 < last < mixed + 300 * FRAMES_PER_MS
    assert np.std(heard[last - 2_400 : last]) < 0.05 * np.std(heard[mixed - 9_600 : mixed])


def test_a_feeder_that_overslept_leaves_silence_and_goes_on_in_place() -> None:
    session = breaths(60_000)
    played = Played(session, IMPULSE)
    played.feed.play(0)
    played.run(6_000)
    mixed = played.mixer.mixed
    played.mixer.buffers(round(6_500 / BUFFER_MS))
    assert not played.mixer.heard[mixed + AHEAD_FRAMES + BUFFER_FRAMES :].any()
    played.run(12_000)
    places = played.places()
    first = places[0]
    cues = {cue.at_frame for cue in session.cues}
    assert all(int(place - first) in cues for place in places)
    assert len(places) > 10


def test_what_was_heard_is_silenced_behind_the_read_head() -> None:
    played = Played(breaths(60_000), SoundChoice(ambience="rain"))
    played.feed.play(0)
    played.run(20_000, feed_every=1)
    head = played.mixer.mixed
    behind = Ring(played.mixer.samples).read(head - 3 * 48_000, 2 * 48_000)
    assert not behind.any()


def test_seeking_while_running_goes_there_and_while_standing_stands() -> None:
    session = breaths(60_000)
    played = Played(session, IMPULSE)
    played.feed.seek(session.cues[4].at_frame)
    played.run(500)
    assert played.position() == session.cues[4].at_frame
    assert len(played.places()) == 0
    played.feed.play(0)
    played.run(1_000)
    played.feed.seek(session.cues[10].at_frame)
    played.run(3_100)
    found = np.diff(played.places())[1:]
    cues = [cue.at_frame for cue in session.cues[10:13]]
    assert found.tolist() == np.diff(cues)[: len(found)].tolist()
    assert played.position() > session.cues[11].at_frame


def test_dragging_a_volume_is_smooth_and_ends_at_the_level() -> None:
    session = breaths(60_000, 4_000, 6_000)
    played = Played(session, SoundChoice(ambience="pink_noise"), feed_every=1)
    played.feed.play(0)
    played.run(6_000)
    for level in [*np.linspace(1, 0, 30), *np.linspace(0, 0.5, 30)]:
        played.feed.change(levels=Levels(level, level, level))
        played.run(33)
    loud = steps(played.mixer.heard)
    played.run(3_000)
    mix = Mix(session, SoundChoice(ambience="pink_noise"), BANK)
    plain = mix.render(FULL_LEVELS, 0, 500_000).astype(int)
    assert loud <= steps(plain) + 2
    at = round(played.feed._run.timeline_at(played.mixer.mixed - 9_600))  # type: ignore[union-attr]
    half = mix.render(Levels(0.5, 0.5, 0.5), at, 4_800)
    assert np.array_equal(played.mixer.heard[-9_600:-4_800], half)


def test_changing_the_levels_moves_no_cue_and_keeps_it_whole() -> None:
    session = breaths(30_000)
    played = Played(session, IMPULSE, feed_every=1)
    played.feed.play(0)
    for number in range(300):
        played.feed.change(levels=Levels(cues=0.3 + 0.002 * number))
        played.run(100)
    played.run(2_000)
    places = played.places()
    assert len(set(offsets(places, session))) == 1
    assert np.all(np.abs(played.mixer.heard[places] - 16384) <= 1)


def test_muting_is_smooth_and_silent() -> None:
    played = Played(breaths(60_000), TONES)
    played.feed.play(0)
    played.run(8_000)
    played.feed.change(levels=Levels(1.0, 1.0, 1.0, muted=True))
    played.run(1_000)
    heard = played.mixer.heard
    assert not heard[-20_000:].any()
    assert steps(heard[-60_000:]) < LARGEST_STEP


def test_swapping_the_background_cross_fades() -> None:
    session = breaths(60_000)
    played = Played(session, WAVES)
    played.feed.play(0)
    played.run(6_000)
    played.feed.change(mix=Mix(session, SoundChoice(cues=None, ambience="rain"), BANK))
    played.run(4_000)
    heard = played.mixer.heard
    loud = [np.std(block) for block in np.array_split(heard[-200_000:], 40)]
    assert min(loud) > 0.5 * max(loud)
    rain = Mix(session, SoundChoice(cues=None, ambience="rain"), BANK)
    at = played.feed._run.timeline_at(played.mixer.mixed - 9_600)  # type: ignore[union-attr]
    assert np.array_equal(heard[-9_600:], rain.render(FULL_LEVELS, at, 9_600))


@pytest.mark.parametrize("change_ms", [3_000, 8_700, 9_999, 17_350])
def test_another_pace_comes_without_a_jump_and_every_cue_at_its_frame(change_ms: int) -> None:
    usual = routine_of(PACED, BreathPattern(4_000, 6_000))
    slower = routine_of(PACED, BreathPattern(4_500, 6_500))
    session = compile_timeline(usual, InBreaths(6))
    played = Played(session, IMPULSE, feed_every=1)
    played.feed.play(0)
    played.run(31_000 + change_ms)
    before = played.position()
    joined = repaced(session, compile_timeline(slower, InBreaths(6)), before / FRAMES_PER_MS)
    played.feed.change(mix=Mix(joined, IMPULSE, BANK))
    assert played.position() == before
    played.run(joined.length_ms)
    places = played.places()
    assert len(set(offsets(places, joined))) == 1
    assert np.all(played.mixer.heard[places] == 16384)


def test_loading_another_timeline_stands_at_its_start_and_is_silent() -> None:
    played = Played(breaths(60_000), TONES)
    played.feed.play(0)
    played.run(5_000)
    mixed = played.mixer.mixed
    played.feed.load(Mix(breaths(9_000), IMPULSE, BANK), FULL_LEVELS)
    assert played.position() == 0
    played.run(2_000)
    assert not played.mixer.heard[mixed + PAUSE_FRAMES :].any()
    assert steps(played.mixer.heard) < LARGEST_STEP


def test_joining_a_session_that_runs_puts_cues_where_they_belong() -> None:
    session = breaths(60_000)
    played = Played(session, IMPULSE)
    played.run(1_000)
    heard = played.feed.heard_frame(played.mixer.clock.now_ms(), LATENCY_FRAMES)
    played.feed.play(10_000 * FRAMES_PER_MS, heard)
    before = played.position()
    assert before == pytest.approx(10_000 * FRAMES_PER_MS, abs=2)
    played.run(6_000)
    cues = {cue.at_frame - 10_000 * FRAMES_PER_MS + heard for cue in session.cues}
    assert all(int(place) in cues for place in played.places())
    assert len(played.places()) >= 3
    assert played.position() == pytest.approx(16_000 * FRAMES_PER_MS, abs=BUFFER_FRAMES)


def test_the_end_is_reached_and_not_passed() -> None:
    played = Played(breaths(6_000), IMPULSE)
    played.feed.play(0)
    played.run(9_000)
    assert played.position() == played.session.length_frames


ACTS = st.lists(
    st.tuples(st.sampled_from(["run", "stall", "pause", "levels"]), st.integers(30, 2_500)),
    max_size=14,
)


@settings(max_examples=40)
@given(ACTS)
def test_no_pattern_of_pauses_stalls_and_changes_loses_or_doubles_a_cue(
    acts: list[tuple[str, int]],
) -> None:
    session = breaths(24_000)
    played = Played(session, IMPULSE)
    played.feed.play(0)
    positions = [0.0]
    for act, ms in acts:
        if act == "run":
            played.run(ms)
        elif act == "stall":
            played.mixer.buffers(max(1, round(ms / BUFFER_MS)))
            # One stall is shorter than what lies ahead; between two the feeder gets its turn.
            played.run(100)
        elif act == "levels":
            played.feed.change(levels=Levels(cues=0.2 + ms / 4_000))
        else:
            frame = played.feed.pause()
            positions.append(frame)
            played.run(ms)
            played.feed.play(frame)
        position = played.position()
        assert position >= positions[-1] - 1e-6
        run = played.feed._run
        assert run is None or position <= max(run.floor, run.timeline_at(played.mixer.mixed))
        positions.append(position)
    played.run(26_000)
    places = played.places()
    apart = offsets(places, session)
    assert np.all(np.diff(apart) >= 0)
    assert np.all(np.abs(played.mixer.heard[places] - 16384) <= 1)
