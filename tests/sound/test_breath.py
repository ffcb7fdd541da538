from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from mindbody.core.lanes import FULL_LEVELS, SoundChoice
from mindbody.sound import breath, contract, loudness, synth
from mindbody.sound.bank import STYLES, SoundBank, check_choice
from mindbody.sound.mix import Mix
from tests.sound.sessions import breaths

LENGTHS_MS = (1_000, 1_500, 4_000, 10_000)
MADE = [(sound, ms, low) for sound in synth.PHASE_TONES for ms in LENGTHS_MS for low in (0, 1)]
Maker = Callable[..., synth.Sound]


def middle_hz(sound: np.ndarray, share: float) -> float:
    """Where the power of the 300 ms around a share of the way lies, on average of pitch."""
    middle = round(share * len(sound))
    part = sound[max(0, middle - 7_200) : middle + 7_200].mean(axis=1)
    power = np.abs(np.fft.rfft(part * np.hanning(len(part)))) ** 2
    hz = np.maximum(np.fft.rfftfreq(len(part), 1 / 48_000), 1.0)
    return float(2 ** (np.sum(power * np.log2(hz)) / np.sum(power)))


@pytest.mark.parametrize("make", [breath.air, breath.glide])
@pytest.mark.parametrize(("sound", "length_ms", "low"), MADE)
def test_no_breath_can_startle(make: Maker, sound: str, length_ms: int, low: int) -> None:
    if low and sound != "tone_hold":
        return
    made = make(sound, length_ms, low=bool(low))
    found = contract.measure(made, noise=make is breath.air)
    assert made.shape == (length_ms * 48, 2)
    assert found.onset_ms >= contract.LEAST_ONSET_MS
    assert found.release_ms >= contract.LEAST_RELEASE_MS
    assert found.peak_dbfs <= contract.MOST_CUE_PEAK_DBFS
    assert found.step < 0.03
    assert found.harsh_db < -20
    assert found.starts_and_ends_silent
    lowest, highest = contract.FUNDAMENTALS_HZ
    assert lowest <= middle_hz(made, 0.5) <= highest + 200 * (make is breath.air)


@pytest.mark.parametrize("make", [breath.air, breath.glide])
def test_in_out_and_hold_can_be_told_apart(make: Maker) -> None:
    for length_ms in (2_000, 6_000):
        inwards, outwards = make("tone_in", length_ms), make("tone_out", length_ms)
        hold = make("tone_hold", length_ms)
        assert middle_hz(inwards, 0.8) > 1.3 * middle_hz(inwards, 0.2)
        assert middle_hz(outwards, 0.8) < middle_hz(outwards, 0.2) / 1.3
        quieter = loudness.loudness_lufs(inwards, 48_000) - loudness.loudness_lufs(hold, 48_000)
        assert quieter > 6


def test_the_same_air_is_made_each_time() -> None:
    assert np.array_equal(breath.air("tone_in", 2_000), breath.air("tone_in", 2_000))


@pytest.mark.parametrize("style", STYLES)
def test_each_way_to_hear_the_breath_keeps_the_share_of_cues(style: str) -> None:
    check_choice(SoundChoice(cues=style))
    session = breaths(12_000, 2_000, 4_000)
    mix = Mix(session, SoundChoice(cues=style), SoundBank())
    heard = mix.render(FULL_LEVELS, 0, session.length_frames) / 32768
    assert max(loudness.true_peak_dbtp(side) for side in heard.T) <= -15.9
    assert contract.measure(heard, noise=style == "breath").step < 0.03
    assert -36 < loudness.loudness_lufs(heard, 48_000) < -25
    other = Mix(session, SoundChoice(), SoundBank()).render(FULL_LEVELS, 0, 48_000)
    assert (style == "tones") == np.array_equal(mix.render(FULL_LEVELS, 0, 48_000), other)


def test_marks_sound_the_same_in_each_way() -> None:
    bank = SoundBank()
    cue = replace(breaths(6_000).cues[0], sound="mark_soft", length_ms=4_000)
    for style in STYLES:
        assert np.array_equal(
            bank.tone(cue.sound, cue.length_ms, style=style), bank.tone("mark_soft", 4_000)
        )
