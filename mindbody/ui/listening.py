"""Hearing a part of something before it is practised: no session, nothing is written down."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.timeline import Timeline
from mindbody.player import SoundOutput

_FADE_MS = 300


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
