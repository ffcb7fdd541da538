"""A quiet line in the window when practice is planned: opt-in, always in the same words.

Only while the app is open and nobody practises; never with a sound, never outside the window,
nothing in quiet hours or while reminders rest, and each assignment at most once a day.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal

from mindbody.clock import Clock
from mindbody.core.practice import TimeWindow, minute_of

_EVERY_MS = 60_000
# Where nobody chose a time.
USUAL_WINDOW = TimeWindow(9 * 60, 21 * 60)


class Due(Struct, frozen=True):
    """Something that is planned for today and not done yet; `window` None is any time."""

    id: str
    window: TimeWindow | None = None


class Asked(Struct, frozen=True):
    """What the person wants: on or not, resting or not, and the quiet hours."""

    on: bool
    paused: bool
    quiet: TimeWindow


class Reminding(QObject):
    """`due` says that the line is to be shown now."""

    due = Signal()

    def __init__(
        self,
        clock: Clock,
        asked: Callable[[], Asked],
        planned: Callable[[], Sequence[Due]],
        busy: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._asked, self._planned, self._busy = clock, asked, planned, busy
        self._told: set[tuple[str, date]] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def refresh(self) -> None:
        """Look once a minute from now on, where the person wants to be reminded."""
        if self._asked().on:
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Say it now, if it is time and was not said today."""
        asked, wall = self._asked(), self._clock.wall()
        minute, day = minute_of(wall), wall.date()
        if not asked.on or asked.paused or asked.quiet.holds(minute) or self._busy():
            return
        now = [
            one
            for one in self._planned()
            if (one.id, day) not in self._told and (one.window or USUAL_WINDOW).holds(minute)
        ]
        if now:
            self._told |= {(one.id, day) for one in now}
            self.due.emit()
