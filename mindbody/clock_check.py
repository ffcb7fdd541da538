"""Whether the date of this computer was moved: against the even clock, and the last practice.

Nothing that is practised depends on it: lengths and order go by the even clock and by numbers.
But a wrong date must not make anything look old enough to be deleted.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from mindbody.clock import Clock

# Less than this is a time zone that was mistaken, and makes nobody's practice old.
TELLING = timedelta(days=1)


class ClockCheck:
    """Remembers how the date and the even clock stood to each other when it was made."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began = self._origin()

    @property
    def today(self) -> date:
        return self._clock.wall().date()

    def has_moved(self) -> bool:
        """Whether the date has moved by a day or more since, and not by time going by."""
        return abs(self._origin() - self._began) >= TELLING

    def is_before(self, last: datetime | None) -> bool:
        """Whether the date lies a day or more before something that has happened already."""
        return last is not None and last - self._clock.wall() >= TELLING

    def _origin(self) -> datetime:
        gone_ms = self._clock.now_ms() + self._clock.slept_ms()
        return self._clock.wall() - timedelta(milliseconds=gone_ms)
