"""Looking up and decoding clips, and speaking lines of one's own for a session."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from mindbody.errors import InvalidFile, SoundUnavailable
from mindbody.sound.loudness import Samples
from mindbody.sound.voice import files
from mindbody.sound.voice.clips import VoiceClips
from mindbody.sound.voice.engine import ENGINE_RATE_HZ, Engine
from mindbody.sound.voice.index import (
    INDEX_FORMAT,
    INDEX_VERSION,
    ClipEntry,
    VoiceIndex,
    read_index,
    write_index,
)
from mindbody.sound.voice.shape import cut_to_words, even, figures, length_ms, swelling

LINE = "Feel your feet."


class Hum:
    """An engine that hums for as long as a sentence has letters."""

    version = "hum 1"

    def say(self, sentence: str, speed: float) -> Samples:
        time_s = np.arange(int(len(sentence) * 0.06 * ENGINE_RATE_HZ / speed)) / ENGINE_RATE_HZ
        hum = (0.2 * np.sin(2 * np.pi * 180 * time_s)).astype(np.float32)
        return np.pad(hum, ENGINE_RATE_HZ // 3)


def hum_for(voice: str, folder: Path) -> Engine:
    if voice == "michael":
        raise SoundUnavailable("The voice is not installed.")
    return Hum()


def index_with(clips: list[ClipEntry]) -> VoiceIndex:
    return VoiceIndex(
        format=INDEX_FORMAT,
        version=INDEX_VERSION,
        voice="heart",
        title="Lighter voice",
        author="us",
        licence="CC0-1.0",
        source="a hum",
        clips=clips,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A voice with one clip."""
    heart = tmp_path / "heart"
    heart.mkdir()
    clip = even(swelling(cut_to_words(Hum().say(LINE, 1.0))))
    files.write_clip(heart / "feet.ogg", clip)
    heard = files.read_clip(heart / "feet.ogg")
    loudness, peak = figures(heard)
    entry = ClipEntry(
        text=LINE,
        file="feet",
        length_ms=length_ms(heard),
        loudness_lufs=loudness,
        true_peak_dbtp=peak,
        samples_sha256=files.samples_sha256(heard),
        heard="feel your feet",
    )
    write_index(heart, index_with([entry]))
    return tmp_path


@pytest.fixture
def clips(folder: Path) -> VoiceClips:
    return VoiceClips(folder, hum_for)


def test_the_index_comes_back_as_it_was_written(folder: Path) -> None:
    index = read_index(folder / "heart")
    write_index(folder / "heart", index)
    assert read_index(folder / "heart") == index
    text = (folder / "heart" / "index.json").read_text(encoding="utf-8")
    assert text.count("\n") < 16
    assert sorted(path.name for path in (folder / "heart").iterdir()) == ["feet.ogg", "index.json"]


def test_an_empty_index_is_written_and_read(tmp_path: Path) -> None:
    write_index(tmp_path, index_with([]))
    assert read_index(tmp_path).clips == []


@pytest.mark.parametrize("damage", ["", "{}", "[1]", '{"format": "x"}', "\udcff"])
def test_a_damaged_index_gives_our_own_error(folder: Path, damage: str) -> None:
    file = folder / "heart" / "index.json"
    file.write_bytes(damage.encode("utf-8", "surrogateescape"))
    with pytest.raises(InvalidFile):
        read_index(folder / "heart")
    assert VoiceClips(folder).frames("heart", LINE) == 0


def test_an_index_of_a_later_version_is_not_guessed_at(folder: Path) -> None:
    file = folder / "heart" / "index.json"
    file.write_text(file.read_text("utf-8").replace('"version": 1', '"version": 2'), "utf-8")
    with pytest.raises(InvalidFile, match="version"):
        read_index(folder / "heart")


def test_a_line_is_found_by_its_text_and_is_as_long_as_promised(clips: VoiceClips) -> None:
    frames = clips.frames("heart", LINE)
    clip = clips.clip("heart", LINE)
    assert clip.samples.shape == (frames, 2)
    assert frames % 48 == 0
    assert clips.clip("heart", LINE) is clip


def test_without_a_clip_a_line_has_no_length(clips: VoiceClips) -> None:
    assert clips.frames("heart", "Something else.") == 0
    assert clips.frames("michael", LINE) == 0
    with pytest.raises(KeyError):
        clips.clip("heart", "Something else.")


def test_only_voices_with_clips_are_offered(clips: VoiceClips, tmp_path: Path) -> None:
    assert [voice.id for voice in clips.voices()] == ["heart"]
    assert VoiceClips(tmp_path / "nowhere").voices() == ()


@pytest.mark.parametrize("damage", [b"", b"no sound at all", b"OggS" + bytes(400)])
def test_a_damaged_clip_is_silence_of_the_same_length(folder: Path, damage: bytes) -> None:
    (folder / "heart" / "feet.ogg").write_bytes(damage)
    clips = VoiceClips(folder)
    clip = clips.clip("heart", LINE)
    assert len(clip.samples) == clips.frames("heart", LINE) > 0
    assert not clip.samples.any()


def test_lines_of_ones_own_are_spoken_once_and_never_written(clips: VoiceClips) -> None:
    before = sorted(path.name for path in clips._folder.rglob("*"))
    own = "Look at the picture of your garden."
    assert clips.missing("heart", [LINE, own, own]) == (own,)
    assert clips.prepare("heart", [LINE, own]) == ()
    clip = clips.clip("heart", own)
    assert len(clip.samples) == clips.frames("heart", own) > 48_000
    assert np.max(np.abs(clip.samples)) > 1000
    clips.prepare("heart", [own])
    assert clips.clip("heart", own) is clip
    assert sorted(path.name for path in clips._folder.rglob("*")) == before


def test_what_cannot_be_spoken_stays_a_caption(clips: VoiceClips) -> None:
    assert clips.prepare("heart", ["呼吸", "Look around."]) == ("呼吸",)
    assert clips.prepare("michael", ["Look around."]) == ("Look around.",)
    assert clips.frames("heart", "Look around.") > 0
    assert clips.frames("heart", "呼吸") == 0
