from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.breath import Phase
from mindbody.core.lanes import FULL_LEVELS, Lane, Levels, SoundChoice
from mindbody.core.timeline import FRAMES_PER_MS, SAMPLE_RATE_HZ, Caption, Cue
from mindbody.errors import SoundUnavailable
from mindbody.sound import loudness
from mindbody.sound.bank import SoundBank
from mindbody.sound.mix import Clip, Mix
from tests.sound.sessions import breaths, timeline

BANK = SoundBank()
QUIET = SoundChoice(cues=None)
IMPULSE = SoundChoice(cues="impulse")
EVERYTHING = SoundChoice(voice="test", ambience="ocean")


class Spoken:
    """A voice that says every line as a vowel of one second, as loud as a clip may be."""

    def __init__(self, peak: float = 0.9) -> None:
        time_s = np.arange(SAMPLE_RATE_HZ) / SAMPLE_RATE_HZ
        vowel = sum(np.sin(2 * np.pi * 120 * k * time_s) / k for k in range(1, 20))
        vowel *= np.hanning(len(time_s))
        vowel *= peak / np.max(np.abs(vowel))
        self.said = np.repeat(np.rint(vowel * 32767).astype(np.int16)[:, None], 2, axis=1)

    def frames(self, voice: str, text: str) -> int:
        return 0 if text == "not spoken by anybody" else len(self.said)

    def clip(self, voice: str, text: str) -> Clip:
        return Clip(self.said, loudness.amplitude(loudness.true_peak_dbtp(self.said[:, 0] / 32768)))


def lines(*at_ms: int) -> tuple[Caption, ...]:
    return tuple(Caption(at, at + 2_000, f"line at {at}", 1_000) for at in at_ms)


def whole(mix: Mix, levels: Levels = FULL_LEVELS) -> np.ndarray:
    return mix.render(levels, 0, mix.timeline.length_frames)


def busy_mix() -> Mix:
    """Breaths with marks over them, a voice over those, waves under all."""
    session = breaths(24_000)
    marks = (Cue(0, "mark_soft", None, 4_000), Cue(18_000, "end_soft", None, 6_000))
    cues = tuple(sorted((*session.cues, *marks), key=lambda cue: cue.at_ms))
    busy = replace(session, cues=cues, captions=lines(3_000, 9_000, 10_500, 18_100))
    return Mix(busy, EVERYTHING, BANK, Spoken())


def test_each_impulse_is_one_sample_at_its_frame_and_nothing_else() -> None:
    session = breaths(30_000, from_ms=517)
    sound = whole(Mix(session, IMPULSE, BANK))
    heard = np.flatnonzero(sound.any(axis=1))
    assert heard.tolist() == [cue.at_frame for cue in session.cues]
    assert np.all(sound[heard] == 16384)


def test_an_impulse_keeps_its_level_at_any_volume_and_is_silent_when_muted() -> None:
    mix = Mix(breaths(3_000), IMPULSE, BANK)
    assert whole(mix, Levels(cues=0.1)).max() == 16384
    assert whole(mix, Levels(cues=0.0)).max() == 0
    assert whole(mix, Levels(muted=True)).max() == 0


def test_the_fades_of_the_session_leave_cues_alone() -> None:
    session = timeline(12_000, (Cue(0, "tone_in", Phase.INHALE, 4_000),))
    alone = whole(Mix(session, SoundChoice(), BANK))
    with_waves = whole(Mix(session, SoundChoice(ambience="ocean"), BANK))
    waves = whole(Mix(session, SoundChoice(cues=None, ambience="ocean"), BANK))
    assert np.abs(with_waves.astype(int) - waves - alone).max() <= 1
    assert np.any(alone)


def test_a_tone_sounds_from_its_cue_to_the_end_of_its_phase() -> None:
    session = timeline(9_000, (Cue(2_000, "tone_in", Phase.INHALE, 4_000),))
    sound = whole(Mix(session, SoundChoice(), BANK))
    start, end = 2_000 * FRAMES_PER_MS, 6_000 * FRAMES_PER_MS
    assert not sound[:start].any()
    assert not sound[end:].any()
    assert sound[start : start + 4_800].any()
    assert sound[end - 4_800 : end].any()


@given(st.lists(st.integers(1, 200_000), min_size=1, max_size=12), st.integers(0, 300_000))
def test_any_split_into_blocks_gives_the_same_samples(sizes: list[int], start: int) -> None:
    mix = busy_mix()
    levels = Levels(0.7, 0.9, 0.4)
    at, blocks = start, []
    for size in sizes:
        blocks.append(mix.render(levels, at, size))
        at += size
    assert np.array_equal(np.concatenate(blocks), mix.render(levels, start, at - start))


def test_the_same_arguments_give_the_same_samples() -> None:
    assert np.array_equal(whole(busy_mix()), whole(busy_mix()))


def test_the_whole_mix_at_its_loudest_stays_below_six_decibels_under_full_scale() -> None:
    sound = whole(busy_mix()) / 32768
    assert max(loudness.true_peak_dbtp(side) for side in sound.T) <= -6.0


def test_cues_that_pile_up_are_turned_down_together() -> None:
    pile = tuple(Cue(100 * n, "mark_soft", None, 4_000) for n in range(8))
    sound = whole(Mix(timeline(8_000, pile), SoundChoice(), BANK)) / 32768
    assert loudness.peak_dbfs(sound) <= -15.9
    alone = whole(Mix(timeline(8_000, pile[:1]), SoundChoice(), BANK)) / 32768
    assert loudness.peak_dbfs(alone) == pytest.approx(-23.1, abs=0.02)


def test_cues_stay_six_decibels_under_the_voice() -> None:
    session = replace(breaths(24_000, 4_000, 6_000), captions=lines(2_000))
    cues = whole(Mix(session, SoundChoice(), BANK)) / 32768
    voice = whole(Mix(session, SoundChoice(cues=None, voice="test"), BANK, Spoken())) / 32768
    loudest_cue = loudness.momentary_lufs(cues, SAMPLE_RATE_HZ)
    assert loudest_cue <= loudness.momentary_lufs(voice, SAMPLE_RATE_HZ) - 6.0


def test_voice_begins_at_its_caption() -> None:
    session = timeline(12_000, captions=lines(1_234, 6_000))
    spoken = Spoken()
    sound = whole(Mix(session, SoundChoice(None, "test", None), BANK, spoken)).astype(int)
    for at_ms in (1_234, 6_000):
        start = at_ms * FRAMES_PER_MS
        heard = sound[start : start + len(spoken.said)]
        gain = np.abs(heard).max() / np.abs(spoken.said.astype(int)).max()
        assert np.abs(heard - gain * spoken.said).max() <= 1.0
        assert not sound[start - 4_800 : start].any()


def test_lines_that_are_not_spoken_or_have_no_clip_are_silent() -> None:
    captions = (
        Caption(0, 2_000, "read only", 0, spoken=False),
        Caption(3_000, 5_000, "not spoken by anybody", 1_000),
    )
    session = timeline(6_000, captions=captions)
    assert not whole(Mix(session, SoundChoice(None, "test", None), BANK, Spoken())).any()
    assert not whole(Mix(session, SoundChoice(None, "test", None), BANK)).any()


def test_a_voice_turns_the_background_down_and_never_up() -> None:
    waves = SoundChoice(cues=None, ambience="pink_noise")
    session = timeline(30_000, captions=lines(10_000, 12_000, 20_000))
    plain = whole(Mix(session, waves, BANK)).astype(float)
    under = Mix(session, replace(waves, voice="test"), BANK, Spoken())
    ducked = under.render(FULL_LEVELS.with_level(Lane.VOICE, 0.0), 0, len(plain)).astype(float)
    assert np.all(np.abs(ducked) <= np.abs(plain) + 1)
    said = slice(10_000 * FRAMES_PER_MS, 11_000 * FRAMES_PER_MS)
    ratio = np.std(ducked[said]) / np.std(plain[said])
    assert ratio == pytest.approx(0.5, abs=0.01)


def test_the_background_fades_in_and_out_over_two_seconds_or_more() -> None:
    sound = whole(Mix(timeline(60_000), SoundChoice(None, None, "pink_noise"), BANK)) / 32768
    loud = [np.std(block) for block in np.array_split(sound, 600)]
    full = np.median(loud)
    assert np.mean(loud[18:22]) < 0.9 * full
    assert np.mean(loud[-22:-18]) < 0.9 * full
    assert loud[0] < 0.01 * full
    assert loud[-1] < 0.01 * full


def test_levels_turn_each_lane_down_on_its_own() -> None:
    mix = busy_mix()
    silent = Levels(0.0, 0.0, 0.0)
    assert not whole(mix, silent).any()
    lanes = [whole(mix, silent.with_level(lane, 1.0)).astype(int) for lane in Lane]
    assert all(lane.any() for lane in lanes)
    assert np.abs(sum(lanes) - whole(mix)).max() <= 2
    half = whole(mix, silent.with_level(Lane.CUES, 0.5)).astype(int)
    assert np.abs(2 * half - lanes[0]).max() <= 2


def test_past_the_end_there_is_silence() -> None:
    mix = busy_mix()
    assert not mix.render(FULL_LEVELS, mix.timeline.length_frames, 1_000).any()
    assert not mix.render(FULL_LEVELS, mix.timeline.length_frames + 77, 1_000).any()


def test_onsets_holds_only_cues_that_begin_from_a_frame_on() -> None:
    session = breaths(12_000)
    mix = Mix(session, SoundChoice(ambience="ocean"), BANK)
    since = session.cues[3].at_frame
    later = Mix(replace(session, cues=session.cues[3:]), SoundChoice(), BANK)
    assert np.array_equal(mix.onsets(FULL_LEVELS, 0, 400_000, since), whole(later)[:400_000])
    assert not mix.onsets(FULL_LEVELS, since - 500, 500, since).any()


def test_sounds_that_do_not_exist_are_named() -> None:
    with pytest.raises(SoundUnavailable, match="gamelan"):
        Mix(timeline(5_000), SoundChoice(ambience="gamelan"), BANK)
    with pytest.raises(SoundUnavailable, match="airhorn"):
        Mix(timeline(5_000, (Cue(0, "airhorn", None, 1_000),)), SoundChoice(), BANK)
