from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mindbody.clock import SystemClock
from mindbody.core.lanes import FULL_LEVELS, Lane, SoundChoice
from mindbody.sound import beforehand
from mindbody.sound.bank import SoundBank
from tests.sound.sessions import breaths
from tests.sound.waiting import until

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("numpy", "pygame", "soundfile")

PROGRAM = f"""
import sys
import mindbody.app
from mindbody.clock import SystemClock
from mindbody.sound import beforehand

names = (mindbody.app.soundscapes(), beforehand.bells(), beforehand.voices())
output = beforehand.open_later(SystemClock())
print(all(names), [name for name in {HEAVY!r} if name in sys.modules])
beforehand.load().join()
print("numpy" in sys.modules)
output.close()
"""


def test_the_names_are_those_of_the_bank() -> None:
    bank = SoundBank()
    ambiences = tuple((entry.id, entry.title) for entry in bank.ambiences())
    assert beforehand.soundscapes() == ambiences
    cues = (entry for entry in bank.entries.values() if entry.lane is Lane.CUES)
    assert beforehand.bells() == tuple((entry.id, entry.title) for entry in cues)
    assert beforehand.voices() == tuple((v.id, v.title) for v in bank.clips.voices())


def test_without_the_folder_there_is_nothing_to_choose(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "index.json").write_text("{", encoding="utf-8")
    monkeypatch.setattr(beforehand, "audio_dir", lambda: tmp_path)
    assert (beforehand.soundscapes(), beforehand.bells(), beforehand.voices()) == ((), (), ())


def test_the_output_plays_as_the_one_that_is_loaded_at_once() -> None:
    output = beforehand.open_later(SystemClock())
    output.load(breaths(60_000), SoundChoice(), FULL_LEVELS)
    output.play(1_000.0)
    until(lambda: output.position_ms() > 1_200.0)
    assert output.latency_ms() > 0
    output.stop()
    output.close()


def test_home_needs_nothing_heavy() -> None:
    command = [sys.executable, "-W", "error", "-c", PROGRAM]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout.splitlines(), done.returncode) == (["True []", "True"], 0), done.stderr
