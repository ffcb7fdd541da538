"""Cutting, evening out and storing clips, measured on signals whose answer is known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from mindbody.sound.loudness import (
    Samples,
    amplitude,
    loudness_lufs,
    momentary_lufs,
    peak_dbfs,
    true_peak_dbtp,
)
from mindbody.sound.voice import files, shape
from mindbody.sound.voice.clips import for_mixer
from mindbody.sound.voice.engine import ENGINE_RATE_HZ

RATE_HZ = ENGINE_RATE_HZ


def tone(hz: float, seconds: float, peak: float = 1.0, rate_hz: int = RATE_HZ) -> Samples:
    time_s = np.arange(round(seconds * rate_hz)) / rate_hz
    return (peak * np.sin(2 * np.pi * hz * time_s)).astype(np.float32)


def syllables(count: int = 8, gap_s: float = 0.05) -> Samples:
    """Bursts with a hard beginning and sharp peaks, as an engine gives them."""
    luck = np.random.default_rng(7)
    one = tone(140, 0.18, 0.2) + (0.05 * luck.standard_normal(round(0.18 * RATE_HZ))).astype("f4")
    one[::700] *= 4
    gap = np.zeros(round(gap_s * RATE_HZ), np.float32)
    return np.concatenate([piece for _ in range(count) for piece in (one, gap)])


def silence(seconds: float) -> Samples:
    return np.zeros(round(seconds * RATE_HZ), np.float32)


@pytest.mark.parametrize("rate_hz", [24_000, 48_000])
def test_loudness_of_the_standards_own_tone(rate_hz: int) -> None:
    """BS.1770-4: a full-scale sine of 997 Hz in one channel reads -3.01 LUFS."""
    sine = tone(997, 5, 1.0, rate_hz)
    assert loudness_lufs(sine, rate_hz) == pytest.approx(-3.01, abs=0.02)
    assert loudness_lufs(np.stack([sine, sine], axis=1), rate_hz) == pytest.approx(0.0, abs=0.02)
    assert momentary_lufs(sine * 0.1, rate_hz) == pytest.approx(-23.01, abs=0.02)


def test_silence_and_low_hum_count_for_less() -> None:
    rests = np.concatenate([tone(997, 2), silence(6)])
    assert loudness_lufs(rests, RATE_HZ) == pytest.approx(-3.3, abs=0.3)
    assert loudness_lufs(silence(1), RATE_HZ) == -120.0
    assert loudness_lufs(tone(30, 3), RATE_HZ) < -9.0


def test_a_peak_between_samples_is_seen() -> None:
    quarter = np.sin(np.pi / 4 + np.pi / 2 * np.arange(4000)).astype(np.float32)
    assert peak_dbfs(quarter) == pytest.approx(-3.01, abs=0.01)
    assert true_peak_dbtp(quarter) == pytest.approx(0.0, abs=0.2)


def test_a_clip_is_cut_to_its_words() -> None:
    speech = syllables()
    clip = shape.cut_to_words(np.concatenate([silence(0.35), speech, silence(0.4)]))
    assert len(clip) <= len(speech) + shape.frames(20 + 60)
    assert len(clip) >= len(speech) - shape.frames(50)
    heard = np.flatnonzero(np.abs(clip) > 0.02)
    assert heard[0] <= shape.frames(25)
    assert clip[0] == clip[-1] == 0.0


def test_nothing_said_is_an_empty_clip() -> None:
    assert len(shape.cut_to_words(silence(0.5))) == 0


def test_a_commas_rest_is_found_and_drawn_out_and_a_closed_lip_is_not() -> None:
    """The longest stillness near the comma; the closure before a last "p" stays as it is."""
    closure, burst = silence(0.15), tone(300, 0.03, 0.1)
    sentence = np.concatenate([syllables(4), silence(0.2), syllables(3), closure, burst])
    (middle,) = shape.rests(sentence, [0.5])
    assert abs(middle / RATE_HZ - 0.995) < 0.01
    assert shape.rests(sentence, [0.5, 0.55]) == [middle]
    assert shape.rests(sentence, []) == shape.rests(sentence, [0.2]) == []
    assert shape.rests(syllables(6), [0.5]) == []
    longer = shape.drawn_out(sentence, [middle], 300)
    assert shape.length_ms(longer) - shape.length_ms(sentence) == 300
    assert np.array_equal(longer[-len(burst) : -100], sentence[-len(burst) : -100])


def test_parts_are_placed_on_their_milliseconds() -> None:
    one, two = syllables(2), syllables(1)
    clip = shape.placed([(0, one), (1000, two)])
    assert np.array_equal(clip[: len(one)], one)
    assert np.array_equal(clip[RATE_HZ : RATE_HZ + len(two)], two)


@pytest.mark.parametrize("gain", [0.01, 0.3, 1.0])
def test_every_clip_is_evenly_loud_and_its_peaks_are_held(gain: float) -> None:
    clip = shape.even(shape.swelling(syllables() * np.float32(gain)))
    loudness, peak = shape.figures(clip)
    assert loudness == pytest.approx(shape.TARGET_LUFS, abs=0.3)
    assert peak <= shape.LARGEST_PEAK_DBTP
    assert shape.is_even(loudness, peak)


def test_holding_peaks_is_smooth() -> None:
    """A limiter that clips would bend the wave at once; this one turns it down and up again."""
    loud = tone(200, 1.0, 0.2)
    loud[12_000:12_240] *= 4
    held = shape.even(loud, -14.0)
    assert peak_dbfs(held) <= -14.0 + 1e-4
    gain = held[200:-200] / np.where(np.abs(loud[200:-200]) < 0.01, np.nan, loud[200:-200])
    assert np.nanmax(np.abs(np.diff(gain))) < 0.05


def test_a_first_word_swells() -> None:
    steady = tone(200, 1.0, 0.2)
    swollen = shape.swelling(steady)
    first = peak_dbfs(swollen[: RATE_HZ // 50]) - peak_dbfs(steady[: RATE_HZ // 50])
    assert first == pytest.approx(-6, abs=0.5)
    assert np.array_equal(swollen[RATE_HZ // 5 :], steady[RATE_HZ // 5 :])


def test_contract_of_a_clip_that_is_turned_down_by_the_mix() -> None:
    assert shape.is_even(-23.0, -9.9)
    assert shape.is_even(-22.5, -8.9)
    assert not shape.is_even(-23.0, -8.8)
    assert not shape.is_even(-24.1, -12.0)
    assert not shape.is_even(-21.9, -12.0)


def test_a_stored_clip_comes_back_as_long_and_nearly_as_it_was(tmp_path: Path) -> None:
    clip = shape.even(shape.swelling(syllables()))
    files.write_clip(tmp_path / "clip.ogg", clip)
    back = files.read_clip(tmp_path / "clip.ogg")
    assert len(back) == len(clip)
    assert abs(loudness_lufs(back, RATE_HZ) - loudness_lufs(clip, RATE_HZ)) < 0.5
    assert files.samples_sha256(back) == files.samples_sha256(
        files.read_clip(tmp_path / "clip.ogg")
    )
    assert [path.name for path in tmp_path.iterdir()] == ["clip.ogg"]


def test_doubling_keeps_the_old_samples_and_adds_what_lies_between() -> None:
    low, high = tone(1000, 0.2, 0.5), tone(1000, 0.2, 0.5, 48_000)
    double = shape.doubled(low)
    assert np.array_equal(double[::2], low)
    inner = slice(400, -400)
    assert np.max(np.abs(double[inner] - high[inner])) < amplitude(-70)


def test_the_mixer_gets_both_sides_from_zero_to_zero() -> None:
    clip = shape.even(shape.swelling(syllables()))
    length_ms = shape.length_ms(clip)
    heard = for_mixer(clip, length_ms)
    assert heard.samples.shape == (length_ms * 48, 2)
    assert heard.samples.dtype == np.int16
    assert np.array_equal(heard.samples[:, 0], heard.samples[:, 1])
    assert not heard.samples[[0, -1]].any()
    peak = np.max(np.abs(heard.samples)) / 32767
    assert peak <= heard.true_peak + 1e-4
    assert heard.true_peak <= 0.32
