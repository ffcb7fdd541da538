"""The text pacer, driven by keys and a clock that moves by hand."""

from __future__ import annotations

import io
import os
import pty
from collections.abc import Iterator

from mindbody import terminal
from mindbody.clock import ManualClock
from mindbody.core.compile import compile_timeline
from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.routine import InBreaths, routine_of
from mindbody.core.session import Outcome
from mindbody.core.timeline import Span, SpanKind
from mindbody.player import Player
from mindbody.sound.steady import SilentOutput

from .core.builders import BREATHE as RESONANCE
from .core.builders import CLOSING, PACED, SIGH, exercise


class Typed(terminal.Keys):
    """Keys that come at given moments of the session, in ms."""

    heard_here = True

    def __init__(self, clock: ManualClock, at: dict[int, str]) -> None:
        self._clock = clock
        self._at = at

    def pressed(self) -> Iterator[str]:
        for at_ms in [at_ms for at_ms in self._at if at_ms <= self._clock.now_ms()]:
            yield self._at.pop(at_ms)


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def practise(
    out: io.StringIO, keys: dict[int, str] | None = None, frames: int = 100_000
) -> tuple[Player, list[str]]:
    clock = ManualClock()
    timeline = compile_timeline(routine_of(PACED), InBreaths(6))
    player = Player(timeline, SilentOutput(clock), clock, SoundChoice(), Levels())
    left = iter(range(frames))

    def wait() -> bool:
        clock.advance(terminal.FRAME_MS)
        return next(left, None) is not None

    terminal.play(player, out, Typed(clock, keys or {}), wait)
    return player, out.getvalue().splitlines()


def test_without_a_terminal_every_phase_has_a_line() -> None:
    player, lines = practise(io.StringIO())
    assert lines[0] == "Example"
    assert "0:30 Breathe in" in lines
    assert "0:34 Breathe out" in lines
    assert "  in, two, three, four" in lines
    assert lines.count("1:10 Breathe in") == 1
    assert lines[-1] == "Finished."
    assert player.outcome is Outcome.COMPLETED


def test_on_a_terminal_one_line_breathes() -> None:
    screen = Screen()
    practise(screen)
    frames = screen.getvalue().split("\r\x1b[K")
    full = [frame for frame in frames if "Breathe out" in frame and "●" * 24 in frame]
    empty = [frame for frame in frames if "Breathe in" in frame and "●" not in frame]
    assert full
    assert empty
    assert any(frame.strip().endswith("left") for frame in frames)


def test_keys_pause_mute_move_on_and_stop() -> None:
    player, lines = practise(
        Screen(), {1_000: "\n", 3_000: " ", 9_000: " ", 9_500: "m", 12_000: "\x1b"}
    )
    shown = "".join(lines)
    assert "Paused" in shown
    assert player.levels.muted
    assert player.outcome is Outcome.STOPPED
    assert lines[-1].endswith("Stopped.")
    assert 34_000 < player.position_ms() < 37_000


def test_a_signal_ends_the_session_calmly() -> None:
    player, lines = practise(io.StringIO(), frames=700)
    assert player.outcome is Outcome.PARTIAL
    assert lines[-1] == "Stopped."


def test_the_second_sip_has_its_own_word() -> None:
    sip = Span(0, 1_000, SpanKind.BREATH, 0, next(SIGH.parts()).phase, top_up=True)
    assert terminal.phase_word(sip) == "A sip more"
    timeline = compile_timeline(routine_of(exercise(RESONANCE, CLOSING)))
    assert terminal.phase_word(timeline.spans[-1]) == ""


def test_keys_of_a_real_terminal_come_without_enter() -> None:
    theirs, ours = pty.openpty()
    with (
        os.fdopen(theirs, "wb", buffering=0) as person,
        os.fdopen(ours) as stream,
        terminal.listening(stream) as keys,
    ):
        assert list(keys.pressed()) == []
        person.write(b" m")
        assert list(keys.pressed()) == [" ", "m"]
        person.write(b"\x1b[A")
        assert list(keys.pressed()) == []
        person.write(b"\x1b")
        assert list(keys.pressed()) == ["\x1b"]


def test_without_a_terminal_there_are_no_keys() -> None:
    with terminal.listening(io.StringIO()) as keys:
        assert not keys.heard_here
        assert list(keys.pressed()) == []
