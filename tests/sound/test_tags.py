"""Tags and chapters, read back by parsers of their own and by libsndfile."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from mindbody.core.compile import compile_timeline
from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.timeline import Timeline
from mindbody.core.timer import Timer, timer_timeline
from mindbody.errors import LimitExceeded
from mindbody.library import Library
from mindbody.sound.chapters import MOST_CHAPTERS, Chapter, Tags, tags_of
from mindbody.sound.export import LONGEST_WAV_MS, export
from mindbody.sound.files import FORMATS, write_sound
from mindbody.sound.tags import write_tags
from tests.sound.sessions import breaths, timeline

LIBRARY = Library.load()
Found = list[tuple[int, str]]


def wav_chapters(data: bytes) -> Found:
    starts: dict[int, int] = {}
    names: dict[int, str] = {}

    def walk(at: int, end: int) -> None:
        while at < end:
            id, size = data[at : at + 4], struct.unpack_from("<I", data, at + 4)[0]
            body = at + 8
            if id == b"LIST":
                walk(body + 4, body + size)
            elif id == b"cue ":
                for number in range(struct.unpack_from("<I", data, body)[0]):
                    point = body + 4 + 24 * number
                    key, order = struct.unpack_from("<II", data, point)
                    assert struct.unpack_from("<I", data, point + 20) == (order,)
                    starts[key] = order // 48
            elif id == b"labl":
                key = struct.unpack_from("<I", data, body)[0]
                names[key] = data[body + 4 : body + size].rstrip(b"\0").decode()
            at = body + size + size % 2
        assert at == end

    assert struct.unpack_from("<I", data, 4)[0] == len(data) - 8
    walk(12, len(data))
    return [(starts[key], names[key]) for key in starts]


def vorbis_chapters(comment: bytes) -> Found:
    at = 4 + struct.unpack_from("<I", comment)[0]
    count = struct.unpack_from("<I", comment, at)[0]
    at += 4
    fields: dict[str, str] = {}
    for _ in range(count):
        size = struct.unpack_from("<I", comment, at)[0]
        key, _, value = comment[at + 4 : at + 4 + size].decode().partition("=")
        fields[key] = value
        at += 4 + size
    found = []
    for key, value in fields.items():
        if key.startswith("CHAPTER") and not key.endswith("NAME"):
            hours, minutes, seconds = value.split(":")
            at_s = int(hours) * 3600 + int(minutes) * 60 + float(seconds)
            found.append((round(at_s * 1000), fields[f"{key}NAME"]))
    return found


def flac_chapters(data: bytes) -> Found:
    at, kinds, comments = 4, [], []
    while True:
        head, size = data[at], int.from_bytes(data[at + 1 : at + 4], "big")
        kinds.append(head & 0x7F)
        if head & 0x7F == 4:
            comments.append(data[at + 4 : at + 4 + size])
        at += 4 + size
        if head & 0x80:
            break
    # The stream's own block comes first, and there is one comment.
    assert kinds[0] == 0
    assert len(comments) == 1
    return vorbis_chapters(comments[0])


def ogg_chapters(data: bytes) -> Found:
    at, packets, part, numbers = 0, [], b"", []
    while at < len(data):
        assert data[at : at + 5] == b"OggS\0"
        numbers.append(struct.unpack_from("<I", data, at + 18)[0])
        lacing = data[at + 27 : at + 27 + data[at + 26]]
        assert bool(data[at + 5] & 1) == bool(part)
        at += 27 + len(lacing)
        for size in lacing:
            part += data[at : at + size]
            at += size
            if size < 255:
                packets.append(part)
                part = b""
    assert numbers == list(range(len(numbers)))
    assert [packet[:7] for packet in packets[:3]] == [b"\x01vorbis", b"\x03vorbis", b"\x05vorbis"]
    return vorbis_chapters(packets[1][7:])


def id3_frames(data: bytes) -> list[tuple[bytes, bytes]]:
    at, found = 0, []
    while at < len(data):
        size = struct.unpack_from(">I", data, at + 4)[0]
        found.append((data[at : at + 4], data[at + 10 : at + 10 + size]))
        at += 10 + size
    return found


def mp3_chapters(data: bytes) -> Found:
    assert data[:6] == b"ID3\x03\0\0"
    size = sum(byte << shift for byte, shift in zip(data[6:10], (21, 14, 7, 0), strict=True))
    assert data[10 + size : 12 + size] == b"\xff\xfb"
    frames = id3_frames(data[10 : 10 + size])
    order, found = [], {}
    for id, body in frames:
        name, _, rest = body.partition(b"\0")
        if id == b"CTOC":
            order = rest[2:].split(b"\0")[: rest[1]]
        elif id == b"CHAP":
            start_ms, end_ms = struct.unpack_from(">II", rest)
            assert start_ms <= end_ms
            ((_, title),) = id3_frames(rest[16:])
            found[name] = (start_ms, title[1:].decode("utf-16").rstrip("\0"))
    return [found[name] for name in order]


READERS: dict[str, Callable[[bytes], Found]] = {
    ".wav": wav_chapters,
    ".flac": flac_chapters,
    ".ogg": ogg_chapters,
    ".mp3": mp3_chapters,
}


@pytest.fixture(scope="module")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A short sound in each format, without tags."""
    folder = tmp_path_factory.mktemp("sounds")
    noise = np.random.default_rng(1).integers(-3_000, 3_000, (30_001, 2)).astype(np.int16)
    for ending in FORMATS:
        write_sound(folder / f"plain{ending}", [noise], quality=0.5)
    return folder


def tagged(sounds: Path, ending: str, tags: Tags) -> Path:
    target = sounds / f"tagged{ending}"
    write_tags(sounds / f"plain{ending}", target, tags)
    return target


@pytest.mark.parametrize("ending", FORMATS)
def test_the_sound_stays_and_libsndfile_reads_the_title(sounds: Path, ending: str) -> None:
    tags = Tags("Ruhige See · 静か", chapters=(Chapter(0, 625, "Ankommen"),))
    target = tagged(sounds, ending, tags)
    before, _ = soundfile.read(sounds / f"plain{ending}", dtype="int16")
    with soundfile.SoundFile(target) as file:
        assert (file.title, file.artist) == (tags.title, "mindbody")
        assert np.array_equal(file.read(dtype="int16"), before)


TITLES = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=80)


@pytest.mark.parametrize("ending", FORMATS)
@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 40_000_000), TITLES), max_size=30), TITLES)
def test_chapters_are_read_back(sounds: Path, ending: str, wanted: Found, title: str) -> None:
    wanted = sorted(wanted)
    tags = Tags(title, chapters=tuple(Chapter(at, at + 1_000, name) for at, name in wanted))
    assert READERS[ending](tagged(sounds, ending, tags).read_bytes()) == wanted


@pytest.mark.parametrize("ending", FORMATS)
def test_many_long_chapters_fill_several_pages(sounds: Path, ending: str) -> None:
    wanted = [(number * 1_000, f"{number} {'x' * 700}") for number in range(MOST_CHAPTERS)]
    tags = Tags("Long", chapters=tuple(Chapter(at, at + 1_000, name) for at, name in wanted))
    target = tagged(sounds, ending, tags)
    assert READERS[ending](target.read_bytes()) == wanted
    before, _ = soundfile.read(sounds / f"plain{ending}", dtype="int16")
    after, _ = soundfile.read(target, dtype="int16")
    assert np.array_equal(after, before)


def test_chapters_are_the_sections_of_the_session() -> None:
    session = compile_timeline(LIBRARY.routine("daily_calm"))
    tags = tags_of(session)
    assert tags.title == session.title
    assert [c.start_ms for c in tags.chapters] == [m.start_ms for m in session.sections]
    assert all(": " in chapter.title for chapter in tags.chapters)
    single = compile_timeline(LIBRARY.routine("arrive"))
    assert [c.title for c in tags_of(single).chapters] == [m.title for m in single.sections]


def test_too_many_sections_become_one_chapter_each_exercise() -> None:
    session = compile_timeline(LIBRARY.routine("daily_calm"))
    marks = tuple(session.sections) * 60
    many = Timeline("many", "Many", session.length_ms, session.spans, (), (), marks)
    assert len({mark.step for mark in marks}) == len(tags_of(many).chapters) == 2


@pytest.mark.parametrize("ending", FORMATS)
def test_an_exported_session_has_its_chapters(tmp_path: Path, ending: str) -> None:
    session = breaths(10_500)
    path = tmp_path / f"session{ending}"
    heard: list[float] = []
    export(session, SoundChoice(), Levels(), path, told=heard.append)
    wanted = [(mark.start_ms, mark.title) for mark in session.sections]
    assert READERS[ending](path.read_bytes()) == wanted
    assert heard == sorted(heard)
    assert heard[-1] == 1.0


def test_an_export_can_be_called_off(tmp_path: Path) -> None:
    def stop(share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export(breaths(10_500), SoundChoice(), Levels(), tmp_path / "session.flac", told=stop)
    assert list(tmp_path.iterdir()) == []


def test_what_has_no_end_or_no_room_is_refused(tmp_path: Path) -> None:
    endless = timer_timeline(Timer(None))
    with pytest.raises(LimitExceeded, match="without an end"):
        export(endless, SoundChoice(), Levels(), tmp_path / "endless.mp3")
    with pytest.raises(LimitExceeded, match="too long"):
        export(timeline(LONGEST_WAV_MS + 1), SoundChoice(), Levels(), tmp_path / "long.wav")
    assert list(tmp_path.iterdir()) == []
