"""The one door to the clock."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Time as the app knows it.

    `now_ms` runs on at one rate, never jumps, and stands still while the machine
    sleeps; `slept_ms` is how long the machine has slept in all; `wall` is the date
    and time of day with its zone, which may jump.
    """

    def now_ms(self) -> float: ...

    def slept_ms(self) -> float: ...

    def wall(self) -> datetime: ...


def _asleep_s() -> float:
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    if boot is not None:
        return time.clock_gettime(boot) - time.clock_gettime(time.CLOCK_MONOTONIC)
    uptime = getattr(time, "CLOCK_UPTIME_RAW", None)
    if uptime is not None:
        return time.clock_gettime(time.CLOCK_MONOTONIC) - time.clock_gettime(uptime)
    if sys.platform == "win32":  # pragma: no cover - not run on the machines of the tests
        import ctypes

        awake = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        return ctypes.windll.kernel32.GetTickCount64() / 1000 - awake.value / 1e7
    return 0.0


class SystemClock:
    """The machine's clock."""

    def now_ms(self) -> float:
        return time.perf_counter_ns() / 1e6

    def slept_ms(self) -> float:
        return _asleep_s() * 1000

    def wall(self) -> datetime:
        return datetime.now().astimezone()


class ManualClock:
    """A clock that moves only when told to; for tests, previews and benchmarks."""

    def __init__(self, wall: datetime = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)) -> None:
        self._now_ms = 0.0
        self._slept_ms = 0.0
        self._wall = wall

    def now_ms(self) -> float:
        return self._now_ms

    def slept_ms(self) -> float:
        return self._slept_ms

    def wall(self) -> datetime:
        return self._wall

    def advance(self, ms: float) -> None:
        """Let `ms` milliseconds (0 or more) go by."""
        if ms < 0:
            raise ValueError("time only goes forward")
        self._now_ms += ms
        self._wall += timedelta(milliseconds=ms)

    def set_wall(self, wall: datetime) -> None:
        """Let somebody set the date by hand: nothing else moves."""
        self._wall = wall

    def sleep_machine(self, ms: float) -> None:
        """Let the machine sleep for `ms`: only sleep time and wall time move."""
        self._slept_ms += ms
        self._wall += timedelta(milliseconds=ms)
