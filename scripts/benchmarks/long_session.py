"""A long session in short: the clock is moved by hand, all else is what a person runs.

The window paints, the log is written, and every sample of the session is rendered into a
ring, ahead of where the session is; only no device takes it out again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication

from mindbody import app as composition
from mindbody.clock import ManualClock
from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.routine import InTime
from mindbody.core.timeline import FRAMES_PER_MS, Timeline
from mindbody.sound import beforehand
from mindbody.sound.bank import SoundBank, mix_of
from mindbody.sound.feed import Feed
from mindbody.sound.ring import RING_FRAMES, HeadClock, Reading, Ring
from mindbody.sound.steady import SilentOutput

# The window shows a frame for each step.
STEP_MS, FEED_EVERY = 250.0, 4
# As long as breathing may go on without a break; the next session follows at once.
LONGEST = InTime(1_200_000)
_CLOCK = ManualClock()


class FedAhead(SilentOutput):
    """Silence for the ear; the feeder fills a ring as if a device took it at the clock's rate."""

    def __init__(self) -> None:
        super().__init__(_CLOCK)
        self._bank = SoundBank()
        ring = Ring(np.zeros((RING_FRAMES, 2), np.int16))
        self.feed = Feed(ring, HeadClock(), self._read)

    def load(self, timeline: Timeline, choice: SoundChoice, levels: Levels) -> None:
        super().load(timeline, choice, levels)
        self.feed.load(mix_of(timeline, choice, self._bank), levels)

    def play(self, position_ms: float) -> None:
        super().play(position_ms)
        self.feed.play(round(position_ms * FRAMES_PER_MS))

    def pause(self) -> float:
        self.feed.pause()
        return super().pause()

    def _read(self) -> Reading:
        now_ms = _CLOCK.now_ms()
        return Reading(now_ms, now_ms, now_ms)


def move_time_by_hand() -> None:
    """Have the app built on a clock and an output that wait to be moved."""
    _CLOCK.advance(1_000)
    composition.SystemClock = lambda: _CLOCK  # type: ignore[assignment,misc]
    beforehand.open_later = lambda clock: FedAhead()  # type: ignore[assignment,return-value]


def live_through(
    app: composition.App, sound: FedAhead, minutes: float, held: Callable[[], dict[str, float]]
) -> dict[str, Any]:
    """Go through a session of `minutes`; what is held after two minutes and at its end."""
    app.practice.begin(app.home.exercise, LONGEST)
    sessions, early = 1, {}
    for minute in range(1, round(minutes) + 1):
        if app.practice.bridge is None or app.practice.bridge.player.outcome is not None:
            app.practice.begin(app.home.exercise, LONGEST)
            sessions += 1
        _live_a_minute(app, sound)
        # A loop is decoded as it is first heard: a minute and a quarter, kept from then on.
        early = held() if minute == 2 else early
    late = held()
    return {
        "minutes_of_sound": minutes,
        "sessions": sessions,
        "frames": round(minutes * 60_000 / STEP_MS),
        **{f"{name}_after_2_minutes": value for name, value in early.items()},
        **{f"{name}_at_the_end": value for name, value in late.items()},
        "memory_growth_mb": round(late["memory_mb"] - early["memory_mb"], 1),
        "objects_growth": late["objects"] - early["objects"],
        "how": "clock moved by hand, every frame of sound rendered, 4 pictures a second",
    }


def _live_a_minute(app: composition.App, sound: FedAhead) -> None:
    bridge = app.practice.bridge
    assert bridge is not None
    for step in range(round(60_000 / STEP_MS)):
        _CLOCK.advance(STEP_MS)
        if step % FEED_EVERY == 0:
            sound.feed.feed()
        bridge.tick()
        QCoreApplication.processEvents()
