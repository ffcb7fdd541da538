"""A session in a terminal: a pacer made of text, and one key for each thing to do."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import IO, TextIO

from mindbody.core.breath import Phase
from mindbody.core.readable import clock_text
from mindbody.core.session import EventKind, Outcome, SessionEvent
from mindbody.core.timeline import Span, SpanKind, Timeline
from mindbody.player import Player, PlayerState

FRAME_MS = 50
KEYS_LINE = "Space pause · Enter next part · M mute · Esc or Q stop"

PHASE_WORDS = {
    Phase.INHALE: "Breathe in",
    Phase.HOLD_IN: "Stay",
    Phase.EXHALE: "Breathe out",
    Phase.HOLD_OUT: "Rest",
}
TOP_UP_WORD = "A sip more"
# The eye reads what the ear hears.
OWN_REST_WORDS = {"stay": "Stay", "wait": "Wait"}

SOUND_WORDS = {
    EventKind.SOUND_LOST: "Sound is away. The session goes on in silence.",
    EventKind.SOUND_BACK: "Sound is back.",
    EventKind.SLEPT: "Paused while the computer slept. Press Space to go on when you like.",
}


def phase_word(span: Span) -> str:
    """What to show for a span: the phase of a breath by name, nothing for other spans."""
    if span.kind is not SpanKind.BREATH or span.phase is None:
        return ""
    if span.text in OWN_REST_WORDS:
        return OWN_REST_WORDS[span.text]
    return TOP_UP_WORD if span.top_up else PHASE_WORDS[span.phase]


def play(player: Player, out: TextIO, keys: Keys, wait: Callable[[], bool]) -> None:
    """Run a session to its end. `wait` lets one frame of `FRAME_MS` go by, False to end it.

    On a terminal the pacer is one line that changes; elsewhere every phase and caption
    gets a line of its own.
    """
    screen = _Screen(out, player.timeline)
    player.listen(screen.heard)
    screen.say(player.timeline.title)
    if keys.heard_here:
        screen.say(KEYS_LINE)
    if player.state is PlayerState.READY:
        player.start()
    while player.outcome is None:
        player.tick()
        screen.draw(player)
        for key in keys.pressed():
            _obey(key, player)
        if not wait():
            player.stop()
    screen.say("Finished." if player.outcome is Outcome.COMPLETED else "Stopped.")


def _obey(key: str, player: Player) -> None:
    match key.lower():
        case " ":
            player.toggle()
        case "\r" | "\n":
            player.advance()
        case "m":
            player.set_levels(replace(player.levels, muted=not player.levels.muted))
        case "q" | "\x1b":
            player.stop()


class _Screen:
    """One changing line on a terminal, or plain lines where there is none."""

    def __init__(self, out: TextIO, timeline: Timeline) -> None:
        self._out = out
        self._timeline = timeline
        self._live = out.isatty()
        self._shown = ""

    def say(self, line: str) -> None:
        if self._shown:
            self._out.write("\r\x1b[K")
            self._shown = ""
        self._out.write(f"{line}\n")
        self._out.flush()

    def heard(self, event: SessionEvent) -> None:
        if event.kind in SOUND_WORDS:
            self.say(SOUND_WORDS[event.kind])
        elif event.kind is EventKind.CAPTION:
            self.say(f"  {event.text}")
        elif event.kind is EventKind.PHASE and not self._live:
            word = phase_word(self._timeline.span_at(event.position_ms))
            self.say(f"{clock_text(event.position_ms)} {word}")

    def draw(self, player: Player) -> None:
        if self._live:
            position_ms = player.position_ms()
            span = self._timeline.span_at(position_ms)
            self._redraw(_pacer_line(player, span, position_ms))

    def _redraw(self, line: str) -> None:
        line = line[: max(1, shutil.get_terminal_size().columns - 1)]
        if line != self._shown:
            self._out.write(f"\r\x1b[K{line}")
            self._out.flush()
            self._shown = line


_BAR = 24


def _pacer_line(player: Player, span: Span, position_ms: float) -> str:
    left_ms = max(0, player.timeline.length_ms - round(position_ms))
    left = clock_text(left_ms // 1000 * 1000)
    if player.state is PlayerState.PAUSED:
        return f"  Paused · {left} left"
    if span.kind is not SpanKind.BREATH:
        return f"  {left} left"
    part = (position_ms - span.start_ms) / span.length_ms
    level = span.level_from + (span.level_to - span.level_from) * min(1.0, max(0.0, part))
    filled = round(level * _BAR)
    return f"  {phase_word(span):<12}{'●' * filled}{'·' * (_BAR - filled)}  {left} left"


class Keys:
    """Keys pressed on a terminal, as they come; none where there is no terminal."""

    heard_here = False

    def pressed(self) -> Iterator[str]:
        """The keys pressed since the last call, without waiting."""
        return iter(())


class _PosixKeys(Keys):
    heard_here = True

    def __init__(self, stream: IO[str]) -> None:
        self._fd = stream.fileno()

    def pressed(self) -> Iterator[str]:
        while select.select([self._fd], [], [], 0)[0]:
            text = os.read(self._fd, 64).decode(errors="ignore")
            if not text:
                return
            # An arrow key arrives as Escape and more; only a lone Escape means stop.
            yield from text if text == "\x1b" or "\x1b" not in text else ""


@contextlib.contextmanager
def listening(stream: IO[str]) -> Iterator[Keys]:
    """Keys from a stream, without waiting for Enter, until the block ends."""
    if not stream.isatty():
        yield Keys()
    elif sys.platform == "win32":  # pragma: no cover - not run on the machines of the tests
        yield _windows_keys()
    else:
        import termios
        import tty

        before = termios.tcgetattr(stream)
        try:
            tty.setcbreak(stream)
            yield _PosixKeys(stream)
        finally:
            termios.tcsetattr(stream, termios.TCSADRAIN, before)


def _windows_keys() -> Keys:  # pragma: no cover - not run on the machines of the tests
    import msvcrt

    class WindowsKeys(Keys):
        heard_here = True

        def pressed(self) -> Iterator[str]:
            while msvcrt.kbhit():  # type: ignore[attr-defined,unused-ignore]
                yield msvcrt.getwch()  # type: ignore[attr-defined,unused-ignore]

    return WindowsKeys()
