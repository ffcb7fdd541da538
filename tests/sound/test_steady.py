from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from mindbody.clock import ManualClock
from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.timeline import Timeline
from mindbody.errors import SoundUnavailable
from mindbody.sound.steady import SilentOutput, SteadyOutput
from tests.sound.sessions import breaths
from tests.sound.waiting import until

SESSION = breaths(60_000)
NOW_AND_THEN_S = 0.02


class DeviceByHand(SilentOutput):
    """A device without a sound whose fate the test decides."""

    def __init__(self, clock: ManualClock) -> None:
        super().__init__(clock)
        self.alive = True
        self.moving = True
        self.joined_ms: float | None = None
        self.loaded: tuple[Timeline, SoundChoice, Levels] | None = None
        self.levels: Levels | None = None
        self.closed = Event()

    def load(self, timeline: Timeline, choice: SoundChoice, levels: Levels) -> None:
        super().load(timeline, choice, levels)
        self.loaded, self.levels = (timeline, choice, levels), levels

    def join(self, position_ms: float) -> None:
        self.joined_ms = position_ms
        self.play(position_ms)

    def set_levels(self, levels: Levels) -> None:
        self.levels = levels

    def close(self) -> None:
        self.closed.set()


class Bench:
    """A steady output whose devices come and go as the test says."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.there = True
        self.may_open = Event()
        self.may_open.set()
        self.tries = 0
        self.devices: list[DeviceByHand] = []
        self.output = SteadyOutput(self.clock, self._open, lambda: self.there, NOW_AND_THEN_S)

    def _open(self) -> DeviceByHand:
        self.may_open.wait()
        self.tries += 1
        if not self.there:
            raise SoundUnavailable("No device.")
        self.devices.append(DeviceByHand(self.clock))
        return self.devices[-1]

    def begin(self, position_ms: float = 0.0) -> None:
        self.output.load(SESSION, SoundChoice(), Levels())
        self.output.play(position_ms)

    def news(self) -> bool:
        """Wait for news, while no time of the session goes by."""
        told: list[bool] = []

        def came() -> bool:
            change = self.output.changed()
            if change is not None:
                told.append(change)
            return bool(told)

        until(came)
        return told[0]

    def lose(self) -> None:
        self.there = False
        self.devices[-1].alive = False
        assert self.news() is False


@pytest.fixture
def bench() -> Iterator[Bench]:
    bench = Bench()
    yield bench
    bench.may_open.set()
    bench.output.close()


def test_a_session_waits_for_the_device_and_then_begins_at_its_start(bench: Bench) -> None:
    bench.may_open.clear()
    bench.begin(2_000.0)
    bench.clock.advance(800)
    assert bench.output.position_ms() == 2_000.0
    bench.may_open.set()
    until(lambda: bool(bench.devices) and bench.output.latency_ms() >= 0)
    until(lambda: bench.devices[0].loaded is not None)
    bench.clock.advance(500)
    until(lambda: bench.output.position_ms() == 2_500.0)
    assert bench.output.changed() is None


def test_it_does_not_wait_for_ever(bench: Bench) -> None:
    bench.may_open.clear()
    bench.begin()
    bench.clock.advance(1_600)
    assert bench.output.changed() is False
    assert bench.output.position_ms() == 0.0
    bench.clock.advance(1_000)
    assert bench.output.position_ms() == 1_000.0
    bench.may_open.set()
    assert bench.news() is True
    assert bench.devices[0].joined_ms == 1_000.0


def test_a_lost_device_leaves_the_session_at_its_position_and_is_told_once(bench: Bench) -> None:
    bench.begin()
    until(lambda: bool(bench.devices) and bench.devices[0].loaded is not None)
    bench.clock.advance(4_000)
    until(lambda: bench.output.position_ms() == 4_000.0)
    bench.lose()
    assert bench.output.position_ms() == 4_000.0
    assert bench.output.changed() is None
    bench.clock.advance(3_000)
    assert bench.output.position_ms() == 7_000.0
    assert bench.devices[0].closed.wait(60)


def test_a_device_that_is_back_takes_the_session_up_where_it_is(bench: Bench) -> None:
    bench.begin()
    until(lambda: bool(bench.devices) and bench.devices[0].loaded is not None)
    bench.lose()
    bench.clock.advance(9_000)
    bench.output.set_levels(Levels(muted=True))
    bench.there = True
    assert bench.news() is True
    assert bench.devices[1].joined_ms == 9_000.0
    assert bench.devices[1].levels == Levels(muted=True)
    bench.clock.advance(1_000)
    assert bench.output.position_ms() == 10_000.0


def test_a_paused_session_stays_paused_when_a_device_is_back(bench: Bench) -> None:
    bench.begin()
    until(lambda: bool(bench.devices) and bench.devices[0].loaded is not None)
    bench.clock.advance(5_000)
    at_ms = bench.output.pause()
    bench.lose()
    bench.there = True
    assert bench.news() is True
    bench.clock.advance(5_000)
    assert bench.devices[1].joined_ms is None
    assert bench.output.position_ms() == at_ms == 5_000.0
    bench.output.play(at_ms)
    bench.clock.advance(100)
    assert bench.output.position_ms() == 5_100.0


def test_pausing_and_seeking_work_without_a_device(bench: Bench) -> None:
    bench.there = False
    bench.begin()
    assert bench.news() is False
    bench.clock.advance(1_000)
    assert bench.output.pause() == 1_000.0
    bench.output.seek(8_000.0)
    bench.clock.advance(1_000)
    assert bench.output.position_ms() == 8_000.0
    bench.output.play(8_000.0)
    bench.clock.advance(500)
    bench.output.set_choice(SoundChoice(ambience="rain"))
    assert bench.output.position_ms() == 8_500.0
    bench.there = True
    assert bench.news() is True
    assert bench.devices[0].loaded is not None
    assert bench.devices[0].loaded[1].ambience == "rain"


def test_a_timeline_that_took_over_is_what_a_device_that_comes_back_gets(bench: Bench) -> None:
    bench.begin()
    until(lambda: bool(bench.devices) and bench.devices[0].loaded is not None)
    other = breaths(30_000)
    bench.output.set_timeline(other)
    bench.there = False
    bench.devices[0].alive = False
    assert bench.news() is False
    bench.clock.advance(500)
    bench.there = True
    assert bench.news() is True
    assert bench.devices[1].loaded is not None
    assert bench.devices[1].loaded[0] is other
    bench.clock.advance(60_000)
    assert bench.output.position_ms() == 30_000.0


def test_a_device_that_opens_but_takes_no_sound_is_waited_for(bench: Bench) -> None:
    bench.there = False
    bench.begin()
    assert bench.news() is False
    slow: list[DeviceByHand] = []

    def opens_slowly() -> DeviceByHand:
        device = DeviceByHand(bench.clock)
        device.moving = False
        slow.append(device)
        return device

    bench.output._opened = opens_slowly
    bench.there = True
    until(lambda: bool(slow))
    bench.clock.advance(2_000)
    assert bench.output.position_ms() == 2_000.0
    assert slow[0].loaded is None
    slow[0].moving = True
    assert bench.news() is True
    assert slow[0].joined_ms == 2_000.0


def test_each_session_without_a_device_says_so_for_itself(bench: Bench) -> None:
    bench.there = False
    bench.begin()
    assert bench.news() is False
    bench.output.stop()
    bench.begin()
    assert bench.output.changed() is False
    assert bench.output.changed() is None


def test_the_device_is_given_back_a_while_after_a_session(bench: Bench) -> None:
    bench.begin()
    until(lambda: bool(bench.devices) and bench.devices[0].loaded is not None)
    bench.clock.advance(1_000)
    bench.output.stop()
    assert not bench.devices[0].closed.is_set()
    bench.clock.advance(16_000)
    assert bench.devices[0].closed.wait(60)
    assert bench.output.position_ms() <= 1_000.0
    bench.begin(3_000.0)
    until(lambda: len(bench.devices) == 2 and bench.devices[1].loaded is not None)
    bench.clock.advance(1_000)
    until(lambda: bench.output.position_ms() == 4_000.0)
    assert bench.output.changed() is None


def test_nothing_is_opened_before_it_is_needed(bench: Bench) -> None:
    assert bench.tries == 0
    bench.output.warm()
    until(lambda: bench.tries == 1)


PULSE = ("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1")
SINK = "--load=module-null-sink rate=48000 format=s16le channels=2"


@pytest.mark.skipif(shutil.which("pulseaudio") is None, reason="needs a sound server to kill")
def test_a_sound_server_that_dies_and_comes_back(tmp_path: Path) -> None:
    """The whole way, with a real server: it is killed and started again while sound plays."""
    tmp_path.chmod(0o700)
    environment = {
        **os.environ,
        "XDG_RUNTIME_DIR": str(tmp_path),
        "HOME": str(tmp_path),
        "SDL_AUDIODRIVER": "pulseaudio",
    }

    def server() -> subprocess.Popen[bytes]:
        command = [*PULSE, SINK, "--load=module-native-protocol-unix"]
        return subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)

    socket = tmp_path / "pulse" / "native"
    servers = [server()]
    until(socket.exists)
    session = _Told("tests.sound.long_session", environment)
    try:
        assert session.until("position") >= 0
        servers[0].send_signal(signal.SIGKILL)
        servers[0].wait()
        assert session.until("lost") > 0
        socket.unlink(missing_ok=True)
        servers.append(server())
        assert session.until("back") > 0
        assert session.until("ended") == 0
    finally:
        session.end()
        for one in servers:
            one.kill()
            one.wait()


class _Told:
    """A process that tells, line by line, a word and a number."""

    def __init__(self, module: str, environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", module],
            env=environment,
            cwd=Path(__file__).resolve().parents[2],
            stdout=subprocess.PIPE,
            text=True,
        )

    def until(self, word: str) -> float:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            told, number = line.split()
            if told == word:
                return float(number)
        raise AssertionError(f"{word} was never told")

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()
