"""The contract of `player.SoundOutput`, kept by every output; and what a device really gets."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mindbody.clock import ManualClock, SystemClock
from mindbody.core.lanes import FULL_LEVELS, Levels, SoundChoice
from mindbody.player import SoundOutput
from mindbody.sound.output import PygameOutput, device_answers, open_output, sound_report
from mindbody.sound.steady import SilentOutput
from tests.sound.sessions import breaths, timeline
from tests.sound.waiting import until

ROOT = Path(__file__).resolve().parents[2]
SESSION = breaths(20_000)
TONES = SoundChoice()


class Played:
    """An output, and a way to let time go by for it."""

    def __init__(self, output: SoundOutput, let: Callable[[float], None]) -> None:
        self.output = output
        self.let = let

    def positions(self, count: int) -> list[float]:
        """Where it is, again and again over some 10 ms each."""
        found = []
        for _ in range(count):
            self.let(10)
            found.append(self.output.position_ms())
        return found


def by_system_clock(ms: float) -> None:
    clock = SystemClock()
    end_ms = clock.now_ms() + ms
    until(lambda: clock.now_ms() >= end_ms)


@pytest.fixture(params=["silent", "pygame", "steady"])
def played(request: pytest.FixtureRequest) -> Iterator[Played]:
    if request.param == "silent":
        clock = ManualClock()
        yield Played(SilentOutput(clock), clock.advance)
        return
    output: Any = (
        PygameOutput(SystemClock()) if request.param == "pygame" else open_output(SystemClock())
    )
    yield Played(output, by_system_clock)
    output.close()


class TestContract:
    def test_it_stands_at_the_start_until_it_is_played(self, played: Played) -> None:
        played.output.load(SESSION, TONES, Levels())
        assert played.positions(5) == [0.0] * 5

    def test_it_runs_forward_from_where_it_was_played(self, played: Played) -> None:
        played.output.load(SESSION, TONES, Levels())
        played.output.play(3_000.0)
        assert played.output.position_ms() >= 3_000.0
        found = played.positions(60)
        assert found == sorted(found)
        until(lambda: played.let(10) or played.output.position_ms() > 3_500.0)

    def test_paused_it_stands_where_it_says_and_goes_on_from_there(self, played: Played) -> None:
        played.output.load(SESSION, TONES, Levels())
        played.output.play(0.0)
        until(lambda: played.let(10) or played.output.position_ms() > 250.0)
        before = played.output.position_ms()
        at_ms = played.output.pause()
        assert at_ms >= before
        assert set(played.positions(10)) == {at_ms}
        played.output.play(at_ms)
        found = played.positions(20)
        assert min(found) >= at_ms
        assert found == sorted(found)

    def test_pausing_twice_or_before_playing_moves_nothing(self, played: Played) -> None:
        played.output.load(SESSION, TONES, Levels())
        assert played.output.pause() == 0.0
        played.output.play(1_000.0)
        first = played.output.pause()
        assert played.output.pause() == first

    def test_seeking_stands_or_runs_as_before(self, played: Played) -> None:
        played.output.load(SESSION, TONES, Levels())
        played.output.seek(5_000.0)
        assert set(played.positions(5)) == {5_000.0}
        played.output.play(5_000.0)
        played.output.seek(12_000.0)
        assert min(played.positions(5)) >= 12_000.0
        until(lambda: played.let(10) or played.output.position_ms() > 12_100.0)
        played.output.seek(1_000.0)
        assert 1_000.0 <= played.output.position_ms() < 5_000.0

    def test_it_never_passes_the_end(self, played: Played) -> None:
        played.output.load(timeline(700), TONES, Levels())
        played.output.play(0.0)
        until(lambda: played.let(50) or played.output.position_ms() >= 700.0)
        assert set(played.positions(10)) == {700.0}

    def test_levels_and_sounds_change_without_moving_it(self, played: Played) -> None:
        played.output.load(SESSION, TONES, Levels())
        played.output.play(0.0)
        until(lambda: played.let(10) or played.output.position_ms() > 100.0)
        before = played.output.position_ms()
        for level in (0.0, 0.3, 1.0):
            played.output.set_levels(Levels(level, level, level))
            played.output.set_choice(SoundChoice(ambience="rain"))
            found = played.positions(5)
            assert found == sorted(found)
            assert found[0] >= before

    def test_another_timeline_is_gone_over_to_without_moving_it(self, played: Played) -> None:
        played.output.load(SESSION, TONES, Levels())
        played.output.play(0.0)
        until(lambda: played.let(10) or played.output.position_ms() > 100.0)
        before = played.output.position_ms()
        played.output.set_timeline(breaths(2_500))
        found = played.positions(5)
        assert found == sorted(found)
        assert found[0] >= before
        until(lambda: played.let(50) or played.output.position_ms() >= 2_500.0)
        assert set(played.positions(5)) == {2_500.0}

    def test_stopped_it_stands_and_can_be_loaded_again(self, played: Played) -> None:
        played.output.load(SESSION, TONES, Levels())
        played.output.play(4_000.0)
        played.let(50)
        played.output.stop()
        first, *others = played.positions(5)
        assert set(others) == {first}
        played.output.load(timeline(9_000), TONES, Levels())
        assert played.positions(3) == [0.0] * 3

    def test_it_knows_its_latency_and_tells_no_news(self, played: Played) -> None:
        played.output.load(SESSION, TONES, Levels())
        assert 0.0 <= played.output.latency_ms() < 500.0
        played.output.play(0.0)
        played.let(100)
        assert played.output.changed() is None


def test_sounds_that_cannot_be_played_leave_the_session_running() -> None:
    output = PygameOutput(SystemClock())
    try:
        output.load(SESSION, SoundChoice(ambience="gamelan"), FULL_LEVELS)
        output.play(0.0)
        output.set_choice(SoundChoice(voice="nobody", ambience="gamelan"))
        until(lambda: output.position_ms() > 200.0)
        assert output.alive
    finally:
        output.close()


@pytest.mark.skipif(os.name == "nt", reason="usleep is POSIX")
def test_the_mixer_runs_on_while_the_interpreter_is_held() -> None:
    hold = ctypes.PyDLL(None).usleep
    output = PygameOutput(SystemClock())
    read_ahead_s = 4 * 1024 / 48_000

    def mixed_while_held() -> bool:
        """Whether the mixer took more than it may have been in the middle of."""
        before = output._read().heartbeat
        hold(300_000)
        after = output._read().heartbeat
        assert before is not None
        assert after is not None
        return after - before > 1.5 * read_ahead_s

    try:
        until(lambda: output.moving)
        until(mixed_while_held)
    finally:
        output.close()


def test_nothing_is_left_in_the_folder_for_temporary_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    PygameOutput(SystemClock()).close()
    assert not list(tmp_path.iterdir())


def test_a_report_names_the_driver() -> None:
    report = sound_report()
    assert report["available"] is True
    assert report["driver"] == "dummy"
    assert report["rate_hz"] == 48_000
    assert report["notices_loss"] is True
    assert device_answers()


def test_without_a_device_the_report_says_why() -> None:
    script = "from mindbody.sound.output import *; print(sound_report(), device_answers())"
    told = _process(["-c", script], SDL_AUDIODRIVER="no-such-driver").stdout
    assert "'available': False" in told
    assert told.split()[-1] == "False"


def test_without_a_device_the_session_runs_in_silence_and_says_so_once() -> None:
    told = _process(["-m", "tests.sound.silent_session"], SDL_AUDIODRIVER="no-such-driver").stdout
    assert json.loads(told) == [False]


@pytest.mark.parametrize("how", ["", "stall", "pause"])
def test_every_cue_reaches_the_device_at_its_frame(tmp_path: Path, how: str) -> None:
    sent = tmp_path / "sent.raw"
    told = _process(
        ["-m", "tests.sound.live_session", "6000", *([how] if how else [])],
        SDL_AUDIODRIVER="disk",
        SDL_DISKAUDIOFILE=str(sent),
    )
    samples = np.fromfile(sent, "<i2").reshape(-1, 2)
    places = np.flatnonzero(samples.any(axis=1))
    cues = [cue.at_frame for cue in breaths(6_000).cues]
    assert np.all(samples[places] == 16384)
    assert len(places) == len(cues)
    paused = json.loads(told.stdout)
    between = [sum(frame <= cue for frame in paused) for cue in cues]
    for part in range(len(paused) + 1):
        moved = {int(p - c) for p, c, b in zip(places, cues, between, strict=True) if b == part}
        assert len(moved) <= 1


def _process(arguments: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
