from __future__ import annotations

import numpy as np
import pytest

from mindbody.sound import contract, loudness, synth
from mindbody.sound.contract import Measured

LENGTHS_MS = (1_000, 1_500, 4_000, 10_000)
TONES = [(sound, ms, 0) for sound in synth.PHASE_TONES for ms in LENGTHS_MS]
TONES += [("tone_hold", ms, 1) for ms in LENGTHS_MS]
TONES += [(sound, ms, 0) for sound in synth.NOTES for ms in (1_000, 3_000, 6_000)]
# A 1 kHz tone at the peak that a cue may have moves this much between two samples.
CLICK = 0.25 * 2 * np.pi * 1_000 / 48_000


def pitch_hz(sound: np.ndarray, share: float) -> float:
    """The strongest frequency in the 300 ms around a share of the way through a sound."""
    middle = round(share * len(sound))
    part = sound[max(0, middle - 7_200) : middle + 7_200].mean(axis=1)
    spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part)), 1 << 18))
    return float(np.argmax(spectrum)) * 48_000 / (1 << 18)


@pytest.mark.parametrize(("sound", "length_ms", "low"), TONES)
def test_no_tone_can_startle(sound: str, length_ms: int, low: int) -> None:
    made = synth.tone(sound, length_ms, low=bool(low))
    found: Measured = contract.measure(made)
    assert found.onset_ms >= contract.LEAST_ONSET_MS
    assert found.release_ms >= contract.LEAST_RELEASE_MS
    assert found.peak_dbfs <= contract.MOST_CUE_PEAK_DBFS
    assert found.step < CLICK
    assert found.harsh_db < -60
    assert found.starts_and_ends_silent


@pytest.mark.parametrize(("sound", "length_ms", "low"), TONES)
def test_fundamentals_lie_between_150_and_500_hz(sound: str, length_ms: int, low: int) -> None:
    made = synth.tone(sound, length_ms, low=bool(low))
    lowest, highest = contract.FUNDAMENTALS_HZ
    for share in (0.2, 0.5, 0.8):
        assert lowest <= pitch_hz(made, share) <= highest
    power = np.abs(np.fft.rfft(made[:, 0])) ** 2
    below = int(lowest * len(made) / 48_000)
    assert power[:below].sum() < 0.003 * power.sum()


@pytest.mark.parametrize("length_ms", LENGTHS_MS)
@pytest.mark.parametrize("sound", synth.PHASE_TONES)
def test_a_phase_tone_fills_its_phase_exactly(sound: str, length_ms: int) -> None:
    made = synth.tone(sound, length_ms)
    assert made.shape == (length_ms * 48, 2)
    assert made.dtype == np.float32
    heard = contract.envelope(made) > 0.02 * np.abs(made).max()
    assert np.mean(heard) > 0.8


def test_marks_last_no_longer_than_they_may() -> None:
    assert len(synth.tone("mark_soft", 10_000)) == 4_000 * 48
    assert len(synth.tone("mark_soft", 2_500)) == 2_500 * 48
    assert len(synth.tone("end_soft", 3_000)) == 3_000 * 48


@pytest.mark.parametrize("length_ms", LENGTHS_MS[1:])
def test_phases_can_be_told_apart_without_looking(length_ms: int) -> None:
    start, end = {}, {}
    for sound in synth.PHASE_TONES:
        made = synth.tone(sound, length_ms)
        start[sound], end[sound] = pitch_hz(made, 0.2), pitch_hz(made, 0.85)
    assert end["tone_in"] > 1.25 * start["tone_in"]
    assert end["tone_out"] < start["tone_out"] / 1.25
    assert abs(end["tone_hold"] - start["tone_hold"]) < 1.0
    assert start["tone_top_up"] >= 0.98 * end["tone_in"]
    assert end["tone_top_up"] > 1.2 * end["tone_in"]


def test_holds_are_much_quieter_and_lie_where_the_breath_is() -> None:
    hold, low = synth.tone("tone_hold", 4_000), synth.tone("tone_hold", 4_000, low=True)
    tone = synth.tone("tone_in", 4_000)
    quieter = loudness.loudness_lufs(tone, 48_000) - loudness.loudness_lufs(hold, 48_000)
    assert quieter > 6
    assert pitch_hz(hold, 0.5) == pytest.approx(pitch_hz(tone, 0.9), rel=0.03)
    assert pitch_hz(low, 0.5) == pytest.approx(synth.F3_HZ, rel=0.01)


def test_the_end_is_two_notes_the_second_lower() -> None:
    made = synth.tone("end_soft", 6_000)
    assert pitch_hz(made, 0.15) == pytest.approx(synth.A3_HZ, rel=0.01)
    assert pitch_hz(made, 0.7) == pytest.approx(synth.F3_HZ, rel=0.01)


@pytest.mark.parametrize("sound", [*synth.PHASE_TONES, *synth.NOTES])
def test_tones_are_wide_but_whole_in_one_loudspeaker(sound: str) -> None:
    made = synth.tone(sound, 4_000)
    assert not np.allclose(made[:, 0], made[:, 1], atol=1e-3)
    curve = contract.envelope(np.repeat(made.mean(axis=1)[:, None], 2, axis=1))
    stereo = contract.envelope(made)
    sounding = stereo > 0.2 * stereo.max()
    assert np.all(curve[sounding] > 0.5 * stereo[sounding])


def test_phase_tones_are_about_equally_loud() -> None:
    loud = [
        loudness.loudness_lufs(synth.tone(sound, ms), 48_000)
        for sound in ("tone_in", "tone_out", "tone_top_up")
        for ms in (2_000, 4_000, 6_000)
    ]
    assert max(loud) - min(loud) < 3.0


def test_a_sound_that_is_not_known_is_an_error() -> None:
    with pytest.raises(KeyError):
        synth.tone("airhorn", 1_000)
