"""The real engine speaks: every word, at the pace of guidance, and it asks nobody."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from mindbody.core.fit import estimated_speech_ms
from mindbody.errors import InvalidFile, SoundUnavailable
from mindbody.sound.loudness import Samples
from mindbody.sound.voice.catalogue import VOICES, voice
from mindbody.sound.voice.engine import ENGINE_RATE_HZ, Engine, open_engine
from mindbody.sound.voice.shape import figures, frames, is_even, length_ms
from mindbody.sound.voice.speak import pace, speak

ROOT = Path(__file__).resolve().parents[3]
CLIPS = ROOT / "audio" / "voice"
HEART = voice("heart")

LINES = (
    "Sit or stand in whatever way works for you.",
    "Let your eyes travel slowly round the room, and stay where they like to be.",
    "Name one thing that tells you where you are, and today's date.",
    "You might notice the weight of your hands. There is nothing you need to change.",
    "Progressive muscle relaxation begins with the hand and forearm that you use most.",
)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return open_engine("heart", CLIPS / "heart")


def test_a_line_is_even_and_starts_with_its_first_word(engine: Engine) -> None:
    clip = speak("Feel your feet, and what is holding you up.", engine, HEART)
    assert is_even(*figures(clip))
    assert clip[0] == clip[-1] == 0.0
    heard = np.flatnonzero(np.abs(clip) > 0.005)
    assert heard[0] < frames(60)
    assert len(clip) - heard[-1] < frames(200)


@pytest.mark.parametrize("text", LINES)
def test_guidance_is_neither_hurried_nor_longer_than_its_place(text: str, engine: Engine) -> None:
    spoken = pace(text, length_ms(speak(text, engine, HEART)))
    assert 100 <= spoken.words_per_minute <= 140
    assert spoken.clip_ms <= spoken.room_ms == estimated_speech_ms(text)


def test_all_lines_together_keep_110_to_130_words_a_minute(engine: Engine) -> None:
    paces = [pace(text, length_ms(speak(text, engine, HEART))) for text in LINES]
    minutes = sum(one.words / one.words_per_minute for one in paces)
    assert 110 <= sum(one.words for one in paces) / minutes <= 130


def test_counts_come_on_the_second(engine: Engine) -> None:
    clip = speak("in, two, three, four", engine, HEART)
    for second in (1, 2, 3):
        before = clip[frames(second * 1000 - 50) : frames(second * 1000)]
        after = clip[frames(second * 1000) : frames(second * 1000 + 150)]
        assert np.max(np.abs(before)) < 0.01
        assert np.max(np.abs(after)) > 0.05
    assert length_ms(clip) <= 4000


def test_the_same_text_is_the_same_samples(engine: Engine) -> None:
    assert np.array_equal(
        speak("Soft, not deep.", engine, HEART), speak("Soft, not deep.", engine, HEART)
    )


def test_it_speaks_aloud_and_does_not_whisper(engine: Engine) -> None:
    """Voices have most of their power in the low harmonics of the vocal folds, whispers none."""
    clip = speak(LINES[0], engine, HEART)
    assert low_over_high_db(clip) > 6
    breath = np.random.default_rng(1).standard_normal(len(clip)).astype(np.float32)
    assert low_over_high_db(breath) < 0


def low_over_high_db(clip: Samples) -> float:
    power = np.abs(np.fft.rfft(clip)) ** 2
    hz = np.fft.rfftfreq(len(clip), 1 / ENGINE_RATE_HZ)
    low, high = power[(hz > 70) & (hz < 500)].sum(), power[(hz > 2000) & (hz < 8000)].sum()
    return float(10 * np.log10(low / high))


def test_haste_says_it_faster(engine: Engine) -> None:
    usual, quick = (speak("and soft", engine, HEART, haste) for haste in (1.0, 1.2))
    assert 0.6 < len(quick) / len(usual) < 0.95


def test_what_cannot_be_said_is_refused(engine: Engine) -> None:
    with pytest.raises(InvalidFile):
        speak("呼吸", engine, HEART)


def test_a_silent_engine_is_noticed() -> None:
    class Mute:
        version = "mute 1"

        def say(self, sentence: str, speed: float) -> Samples:
            return np.zeros(ENGINE_RATE_HZ, np.float32)

    with pytest.raises(SoundUnavailable):
        speak("Feel your feet.", Mute(), HEART)


def test_a_style_that_is_not_the_known_one_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SoundUnavailable):
        open_engine("michael", tmp_path)
    (tmp_path / "style.bin").write_bytes(bytes(1024))
    with pytest.raises(SoundUnavailable):
        open_engine("michael", tmp_path)


def test_every_voice_says_whose_it_is() -> None:
    assert len(VOICES) >= 2
    assert all(one.licence == "Apache-2.0" and one.author and one.source for one in VOICES)


# Kills the process at the first socket that any thread of it opens, in whatever language.
NO_SOCKET = """
import ctypes, platform, struct
numbers = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
arch, socket_call = numbers[platform.machine()]
code = [(0x20, 0, 0, 4), (0x15, 0, 3, arch), (0x20, 0, 0, 0), (0x15, 0, 1, socket_call),
        (0x06, 0, 0, 0x80000000), (0x06, 0, 0, 0x7FFF0000)]
program = b"".join(struct.pack("<HBBI", *step) for step in code)
buffer = ctypes.create_string_buffer(program)
class Filter(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("code", ctypes.c_void_p)]
libc = ctypes.CDLL(None, use_errno=True)
assert libc.prctl(38, 1, 0, 0, 0) == 0
assert libc.prctl(22, 2, ctypes.byref(Filter(len(code), ctypes.addressof(buffer))), 0, 0) == 0
"""
SPEAK = """
import sys
from pathlib import Path
from mindbody.sound.voice.engine import open_engine
from mindbody.sound.voice.speak import speak
from mindbody.sound.voice.catalogue import voice
clip = speak("Feel your feet.", open_engine("heart", Path(sys.argv[1])), voice("heart"))
print(len(clip) > 10000)
"""


def run(program: str, home: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", program, str(CLIPS / "heart")]
    places = {"HOME": str(home), "PATH": "", "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=places, capture_output=True, text=True, check=False)


@pytest.mark.skipif(sys.platform != "linux", reason="the filter of system calls is Linux's")
def test_speaking_opens_no_socket_and_leaves_nothing_in_the_home_folder(tmp_path: Path) -> None:
    done = run(NO_SOCKET + SPEAK, tmp_path)
    assert (done.stdout.strip(), done.returncode) == ("True", 0), done.stderr
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.skipif(sys.platform != "linux", reason="the filter of system calls is Linux's")
def test_the_filter_sees_a_socket(tmp_path: Path) -> None:
    done = run(NO_SOCKET + "import socket; socket.socket(); print('still here')", tmp_path)
    assert (done.stdout, done.returncode) == ("", -31)


def test_the_door_switches_the_reports_off_before_the_runtime_is_loaded() -> None:
    program = (
        "import os, sys, json, mindbody.sound.voice.engine\n"
        "print(json.dumps([os.environ['ORT_DISABLE_TELEMETRY'], 'onnxruntime' in sys.modules]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == ["1", False]
