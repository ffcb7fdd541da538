"""Hearing a part of something before it is practised: no session, nothing is written down."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.timeline import Cue, SectionMark, Span, SpanKind, Timeline
from mindbody.player import SoundOutput

_FADE_MS = 300
# Each timeline fades in; a bell that is heard alone comes after that.
_BELL_AT_MS, _BELL_MS = 3_000, 9_000
_SCAPE_MS = 20_000


def bell_alone(sound: str) -> tuple[Timeline, int]:
    """A timeline with nothing but one bell, and where in it the bell is, in ms."""
    end_ms = _BELL_AT_MS + _BELL_MS
    mark = SectionMark(0, end_ms, "bell", "A bell", 0, "", "")
    cue = Cue(_BELL_AT_MS, sound, None, _BELL_MS)
    spans = (Span(0, end_ms, SpanKind.TEXT, 0),)
    return Timeline("bell", "A bell", end_ms, spans, (cue,), (), (mark,)), _BELL_AT_MS - _FADE_MS


def scape_alone() -> Timeline:
    """Twenty seconds in which nothing is heard but the background."""
    mark = SectionMark(0, _SCAPE_MS, "background", "The background", 0, "", "")
    spans = (Span(0, _SCAPE_MS, SpanKind.TEXT, 0),)
    return Timeline("background", "The background", _SCAPE_MS, spans, (), (), (mark,))


class Listening(QObject):
    """`heard` carries the start of the part that is heard, in ms, and -1 when none is."""

    heard = Signal(int)

    def __init__(self, sound: SoundOutput, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sound = sound
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.timeout.connect(self._end)

    @property
    def is_on(self) -> bool:
        return self._over.isActive()

    def hear(
        self, timeline: Timeline, choice: SoundChoice, levels: Levels, start_ms: int, end_ms: int
    ) -> None:
        """Play from `start_ms` to `end_ms` of a timeline, because the person asked."""
        self._sound.load(timeline, choice, levels)
        self._sound.play(float(start_ms))
        self._over.start(max(0, end_ms - start_ms - _FADE_MS))
        self.heard.emit(start_ms)

    def stop(self) -> None:
        """Fade out; without anything to be heard this does nothing."""
        if self.is_on:
            self._end()

    def forget(self) -> None:
        """Something else plays now: let it be."""
        if self.is_on:
            self._over.stop()
            self.heard.emit(-1)

    def _end(self) -> None:
        self._over.stop()
        self._sound.stop()
        self.heard.emit(-1)
