from __future__ import annotations

import os
import struct
from pathlib import Path

import numpy as np
import pytest
import soundfile

from mindbody.core.lanes import FULL_LEVELS, Levels, SoundChoice
from mindbody.core.timeline import Caption
from mindbody.errors import InvalidFile, SoundUnavailable
from mindbody.sound.bank import SoundBank
from mindbody.sound.captions import captions_vtt
from mindbody.sound.export import export
from mindbody.sound.files import FORMATS
from mindbody.sound.mix import Mix
from tests.sound.sessions import breaths, timeline

SESSION = breaths(10_500)
WAVES = SoundChoice(ambience="ocean")


def frames_of(path: Path) -> np.ndarray:
    samples, rate_hz = soundfile.read(path, dtype="int16", always_2d=True)
    assert rate_hz == 48_000
    return np.asarray(samples)


@pytest.mark.parametrize("ending", [".wav", ".flac", ".FLAC"])
def test_a_lossless_file_holds_exactly_what_is_mixed(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"session{ending}"
    export(SESSION, WAVES, Levels(), path)
    mixed = Mix(SESSION, WAVES, SoundBank()).render(Levels(), 0, SESSION.length_frames)
    assert np.array_equal(frames_of(path), mixed)


@pytest.mark.parametrize("ending", [".ogg", ".mp3"])
def test_a_lossy_file_is_as_long_and_nearly_the_same(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"session{ending}"
    export(SESSION, SoundChoice(), FULL_LEVELS, path)
    mixed = Mix(SESSION, SoundChoice(), SoundBank()).render(FULL_LEVELS, 0, SESSION.length_frames)
    heard = frames_of(path)
    assert len(heard) == len(mixed)
    assert np.corrcoef(heard[:, 0], mixed[:, 0])[0, 1] > 0.99
    assert np.std(heard) == pytest.approx(np.std(mixed), rel=0.1)


def test_quiet_makes_an_mp3_smaller_and_its_length_is_told_in_front(tmp_path: Path) -> None:
    quiet, full = tmp_path / "quiet.mp3", tmp_path / "full.mp3"
    export(SESSION, SoundChoice(cues=None), Levels(), quiet)
    export(SESSION, WAVES, Levels(), full)
    assert quiet.stat().st_size < full.stat().st_size / 2
    for path in (quiet, full):
        data = path.read_bytes()
        (frames,) = struct.unpack_from(">I", data, data.index(b"Xing") + 8)
        assert 0 <= frames * 1152 - SESSION.length_frames < 3 * 1152


def test_impulses_are_at_their_frames_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "impulses.wav"
    export(SESSION, SoundChoice(cues="impulse"), Levels(), path)
    heard = frames_of(path)
    places = np.flatnonzero(heard.any(axis=1))
    assert places.tolist() == [cue.at_frame for cue in SESSION.cues]
    assert np.all(heard[places] == 16384)


def test_only_the_whole_file_is_left_behind(tmp_path: Path) -> None:
    for ending in FORMATS:
        export(timeline(1_000), SoundChoice(), Levels(), tmp_path / f"session{ending}")
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted(
        f"session{ending}" for ending in FORMATS
    )


def test_an_older_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "session.wav"
    path.write_text("older")
    export(timeline(1_000), SoundChoice(), Levels(), path)
    assert len(frames_of(path)) == 48_000


def test_an_unknown_ending_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(InvalidFile, match=r"\.flac"):
        export(SESSION, SoundChoice(), Levels(), tmp_path / "session.aac")
    assert not list(tmp_path.iterdir())


def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidFile, match="cannot be written"):
        export(SESSION, SoundChoice(), Levels(), tmp_path / "missing" / "session.wav")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_refused_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(suffix: str, prefix: str, folder: Path) -> tuple[int, str]:
        beside = tmp_path / f"beside{suffix}"
        beside.symlink_to("/dev/full")
        return os.open(os.devnull, os.O_RDONLY), str(beside)

    monkeypatch.setattr("tempfile.mkstemp", full)
    with pytest.raises(InvalidFile, match="cannot be written"):
        export(SESSION, WAVES, Levels(), tmp_path / "session.wav")
    assert not list(tmp_path.iterdir())


def test_a_sound_that_does_not_exist_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(SoundUnavailable, match="gamelan"):
        export(SESSION, SoundChoice(ambience="gamelan"), Levels(), tmp_path / "session.wav")
    assert not list(tmp_path.iterdir())


def test_captions_are_numbered_and_timed() -> None:
    captions = (
        Caption(0, 2_500, "Breathe in <slowly> & softly.", 1_000),
        Caption(3_723_004, 3_725_000, "And\nout.", 900, spoken=False),
    )
    assert captions_vtt(timeline(3_730_000, captions=captions)) == (
        "WEBVTT - Test\n\n"
        "1\n00:00:00.000 --> 00:00:02.500\nBreathe in &lt;slowly&gt; &amp; softly.\n\n"
        "2\n01:02:03.004 --> 01:02:05.000\nAnd out.\n"
    )


def test_a_session_without_captions_is_still_a_caption_file() -> None:
    assert captions_vtt(timeline(1_000)) == "WEBVTT - Test\n"
