"""The sounds as they lie in audio/: what the index says of them is true, and none can startle."""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from mindbody.core.lanes import FULL_LEVELS, Lane, SoundChoice
from mindbody.core.timeline import SAMPLE_RATE_HZ, Caption, Cue
from mindbody.errors import SoundUnavailable
from mindbody.sound import contract, loudness
from mindbody.sound.bank import SoundBank, SoundEntry, check_choice, mix_of
from mindbody.sound.files import LoopFile, audio_dir, read_sound
from mindbody.sound.mix import Mix
from tests.sound.sessions import timeline

BANK = SoundBank()
AMBIENCES = BANK.ambiences()
MARKS = tuple(entry for entry in BANK.entries.values() if entry.lane is Lane.CUES)
A_MINUTE = 60 * SAMPLE_RATE_HZ


@cache
def loop_of(entry: SoundEntry) -> np.ndarray:
    loop = LoopFile(BANK.folder / entry.file, entry.frames, entry.lead_frames)
    return loop.read(0, entry.frames)


def named(entry: SoundEntry) -> str:
    return entry.id


def test_the_sounds_that_sessions_need_are_there() -> None:
    assert {entry.id for entry in MARKS} >= {"mark_soft", "end_soft"}
    assert {entry.id for entry in AMBIENCES} >= {"pink_noise", "ocean", "rain"}
    assert len(AMBIENCES) >= 8
    kinds = [entry.kind for entry in MARKS]
    assert kinds.count("bell") >= 2
    assert kinds.count("bowl") >= 1


def test_every_file_is_in_the_index_with_author_and_licence() -> None:
    files = {path.name for path in BANK.folder.iterdir() if path.suffix in {".ogg", ".flac"}}
    assert files == {entry.file for entry in BANK.entries.values()}
    for entry in BANK.entries.values():
        assert entry.author == "mindbody contributors"
        assert entry.licence == "CC0-1.0"
        assert (BANK.folder / entry.file).stat().st_size < 1_700_000


@pytest.mark.parametrize("entry", AMBIENCES, ids=named)
def test_a_soundscape_is_what_the_index_says_and_keeps_the_contract(entry: SoundEntry) -> None:
    pcm = loop_of(entry)
    sound = pcm / 32768
    assert pcm.shape == (entry.frames, 2)
    assert hashlib.sha256(pcm.astype("<i2").tobytes()).hexdigest() == entry.sha256
    assert loudness.loudness_lufs(sound, SAMPLE_RATE_HZ) == pytest.approx(entry.lufs, abs=0.01)
    assert loudness.peak_dbfs(sound) == pytest.approx(entry.peak_dbfs, abs=0.01)
    true_peak = max(loudness.true_peak_dbtp(side) for side in sound.T)
    assert true_peak == pytest.approx(entry.true_peak_dbtp, abs=0.02)
    assert contract.steepest_rise_lu_per_s(sound) < contract.MOST_RISE_LU_PER_S
    assert abs(float(sound.mean())) < 1e-4
    assert not np.allclose(sound[:, 0], sound[:, 1], atol=1e-3)


@pytest.mark.parametrize("entry", AMBIENCES, ids=named)
def test_a_soundscape_has_no_seam(entry: SoundEntry) -> None:
    pcm = loop_of(entry).astype(float)
    around = np.concatenate([pcm[-4_800:], pcm[:4_800]])
    # A step, a kink or a gap would stand out in the third differences or in the loudness.
    bends = np.abs(np.diff(around, 3, axis=0)).max(axis=1)
    seam = bends[4_790:4_810].max()
    assert seam <= 1.5 * np.quantile(np.abs(np.diff(pcm, 3, axis=0)), 0.9995)
    before, after = np.std(around[3_600:4_800]), np.std(around[4_800:6_000])
    assert 0.5 < before / after < 2.0


@pytest.mark.parametrize("entry", AMBIENCES, ids=named)
def test_a_soundscape_does_not_repeat_within_a_minute(entry: SoundEntry) -> None:
    assert entry.frames > A_MINUTE
    mono = loop_of(entry).mean(axis=1)[::4]
    spectrum = np.fft.rfft(mono, 2 * len(mono))
    alike = np.fft.irfft(np.abs(spectrum) ** 2)[: len(mono)]
    alike /= alike[0]
    half_a_second, a_minute = 6_000, A_MINUTE // 4
    assert np.abs(alike[half_a_second:a_minute]).max() < 0.12


def test_soundscapes_are_equally_loud_and_within_their_share() -> None:
    loud = {}
    for entry in AMBIENCES:
        mix = Mix(timeline(70_000), SoundChoice(None, None, entry.id), BANK)
        heard = mix.render(FULL_LEVELS, 10 * SAMPLE_RATE_HZ, 1_000).astype(float)
        stored = BANK.ambience(entry.id)[0].read(10 * SAMPLE_RATE_HZ, 1_000)
        gain_db = loudness.decibel(float(np.std(heard) / np.std(stored)))
        loud[entry.id] = entry.lufs + gain_db
        assert entry.true_peak_dbtp + gain_db <= -18.4
    assert max(loud.values()) - min(loud.values()) <= 1.0, loud


@pytest.mark.parametrize("entry", MARKS, ids=named)
def test_a_mark_is_what_the_index_says_and_keeps_the_contract(entry: SoundEntry) -> None:
    pcm = read_sound(BANK.folder / entry.file)
    assert hashlib.sha256(pcm.astype("<i2").tobytes()).hexdigest() == entry.sha256
    assert len(pcm) == entry.frames
    found = contract.measure(pcm / 32768)
    assert found.onset_ms >= contract.LEAST_ONSET_MS
    assert found.release_ms >= contract.LEAST_RELEASE_MS
    assert found.peak_dbfs == pytest.approx(entry.peak_dbfs, abs=0.01)
    assert found.peak_dbfs <= contract.MOST_CUE_PEAK_DBFS
    assert found.starts_and_ends_silent


def test_a_loop_gives_the_same_samples_in_any_order_and_goes_round() -> None:
    entry = BANK.entries["rain"]
    whole = loop_of(entry)
    loop = LoopFile(BANK.folder / entry.file, entry.frames, entry.lead_frames)
    for at, frames in ((3_000_000, 9_000), (10, 100), (entry.frames - 50, 100), (0, 48_001)):
        expected = whole.take(range(at, at + frames), axis=0, mode="wrap")
        assert np.array_equal(loop.read(at, frames), expected)
        assert np.array_equal(loop.read(at + 3 * entry.frames, frames), expected)


def test_what_is_not_there_is_named_with_what_there_is() -> None:
    with pytest.raises(SoundUnavailable, match=r"gamelan.*ocean"):
        check_choice(SoundChoice(ambience="gamelan"))
    with pytest.raises(SoundUnavailable, match="bells"):
        check_choice(SoundChoice(cues="bells"))
    with pytest.raises(SoundUnavailable, match="nobody"):
        check_choice(SoundChoice(voice="nobody"))
    check_choice(SoundChoice("impulse", None, "rain"))
    check_choice(SoundChoice(None, None, None))


def test_an_index_or_a_sound_that_is_damaged_is_our_own_error(tmp_path: Path) -> None:
    (tmp_path / "index.json").write_text("{}")
    with pytest.raises(SoundUnavailable):
        SoundBank(tmp_path).ambiences()
    shutil.copy(BANK.folder / "index.json", tmp_path)
    for name in ("mark_soft.flac", "rain.ogg"):
        (tmp_path / name).write_bytes(b"not a sound")
    bank = SoundBank(tmp_path)
    with pytest.raises(SoundUnavailable, match="mark_soft"):
        bank.tone("mark_soft", 4_000)
    with pytest.raises(SoundUnavailable, match=r"rain\.ogg"):
        bank.ambience("rain")[0].read(0, 100)
    (tmp_path / "rain.ogg").write_bytes((BANK.folder / "rain.ogg").read_bytes()[:60_000])
    with pytest.raises(SoundUnavailable, match=r"rain\.ogg"):
        SoundBank(tmp_path).ambience("rain")[0].read(0, 3_000_000)


def test_the_sounds_are_found_in_a_frozen_app(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frozen = tmp_path / "mindbody" / "audio"
    frozen.mkdir(parents=True)
    (frozen / "index.json").write_text(json.dumps({"sounds": []}))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert audio_dir() == frozen


def test_nothing_is_read_before_it_is_asked_for(tmp_path: Path) -> None:
    bank = SoundBank(tmp_path / "missing")
    assert bank.tone("tone_in", 1_000).shape == (48_000, 2)


def test_few_decoded_soundscapes_are_kept() -> None:
    bank = SoundBank()
    first = bank.ambience("rain")[0]
    assert bank.ambience("rain")[0] is first
    for other in ("ocean", "pink_noise"):
        bank.ambience(other)
    assert len(bank._loops) == 2
    assert bank.ambience("rain")[0] is not first


def test_tones_that_are_made_are_kept() -> None:
    bank = SoundBank()
    assert bank.tone("tone_in", 2_000) is bank.tone("tone_in", 2_000)
    for length_ms in range(1_000, 1_030):
        bank.tone("tone_out", length_ms)
    assert len(bank._tones) <= 24


def test_the_voices_of_the_library_speak_and_stay_within_the_mix() -> None:
    voice = BANK.clips.voices()[0].id
    text = next(iter(BANK.clips._index(BANK.folder / "voice", voice)))
    check_choice(SoundChoice(voice=voice), BANK)
    line = Caption(1_000, 9_000, text, 0)
    session = timeline(12_000, (Cue(0, "tone_in", None, 4_000),), (line,))
    spoken = mix_of(session, SoundChoice(None, voice, None), BANK)
    said = spoken.render(FULL_LEVELS, 0, session.length_frames) / 32768
    cues = mix_of(session, SoundChoice(), BANK).render(FULL_LEVELS, 0, session.length_frames)
    assert loudness.momentary_lufs(cues / 32768, SAMPLE_RATE_HZ) <= (
        loudness.loudness_lufs(said, SAMPLE_RATE_HZ) - 6.0
    )
    assert max(loudness.true_peak_dbtp(side) for side in said.T) <= -9.8
