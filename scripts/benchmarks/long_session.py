"""A long session in short: the clock is moved by hand, all else is what a person runs.

The window paints, the log is written, and every sample of the session is rendered into a
ring, ahead of where the session is; only no device takes it out again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent

from mindbody import app as composition
from mindbody import running
from mindbody.clock import ManualClock
from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.routine import InTime
from mindbody.core.session import EventKind, SessionEvent
from mindbody.core.timeline import FRAMES_PER_MS, Timeline
from mindbody.places import data_folder
from mindbody.sound import beforehand
from mindbody.sound.bank import SoundBank, mix_of
from mindbody.sound.feed import Feed
from mindbody.sound.ring import RING_FRAMES, HeadClock, Reading, Ring
from mindbody.sound.steady import SilentOutput

# The window shows a frame for each step; the feeder looks once a second, as it does live.
STEP_MS, FEED_MS = 250.0, 1_000.0
# At sixty times the speed, a window with sixty pictures a second shows each second once.
SOAK_STEP_MS = 1_000.0
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


@dataclass
class Followed:
    """What came of the cues of all sessions, and how large the log's journal grew."""

    due: int = 0
    told: int = 0
    out_of_place: int = 0
    journal_bytes: int = 0

    def follow(self, app: composition.App) -> None:
        """Follow the session that has just begun, to its end."""
        bridge = app.practice.bridge
        assert bridge is not None
        ahead = [cue.at_ms for cue in bridge.player.timeline.cues]
        self.due += len(ahead)

        def hear(event: SessionEvent) -> None:
            if event.kind is EventKind.CUE:
                self.told += 1
                self.out_of_place += not ahead or ahead.pop(0) != event.position_ms

        bridge.player.listen(hear)

    def look(self) -> None:
        journal = max(map(_size, data_folder().glob("*.db-wal")), default=0)
        self.journal_bytes = max(self.journal_bytes, journal)


def _size(path: Path) -> int:
    return path.stat().st_size


def move_time_by_hand() -> None:
    """Have the app built on a clock and an output that wait to be moved."""
    _CLOCK.advance(1_000)
    # Unlike an assignment, this fails where the name has moved to another module.
    patch.object(running, "SystemClock", lambda: _CLOCK).start()
    patch.object(beforehand, "open_later", lambda clock: FedAhead()).start()


def live_through(
    app: composition.App,
    sound: FedAhead,
    minutes: float,
    held: Callable[[], dict[str, float]],
    step_ms: float = STEP_MS,
) -> dict[str, Any]:
    """Go through sessions of `minutes`; what is held after two minutes and at the end."""
    sessions, early, followed = 0, {}, Followed()
    for minute in range(1, round(minutes) + 1):
        bridge = app.practice.bridge
        if bridge is None or bridge.player.outcome is not None:
            app.practice.begin(app.home.exercise, LONGEST)
            followed.follow(app)
            sessions += 1
        _live_a_minute(app, sound, step_ms)
        followed.look()
        # A loop is decoded as it is first heard: a minute and a quarter, kept from then on.
        early = held() if minute == 2 else early
    _end(app, sound, step_ms)
    late = held()
    return {
        "minutes_of_sound": minutes,
        "sessions": sessions,
        "frames": round(minutes * 60_000 / step_ms),
        **{f"{name}_after_2_minutes": value for name, value in early.items()},
        **{f"{name}_at_the_end": value for name, value in late.items()},
        "cues_due": followed.due,
        "cues_told": followed.told,
        "cues_out_of_place": followed.out_of_place,
        "journal_mb_at_most": round(followed.journal_bytes / 1e6, 2),
        "memory_growth_mb": round(late["memory_mb"] - early["memory_mb"], 1),
        "objects_growth": late["objects"] - early["objects"],
        "how": f"clock moved by hand, all sound rendered, a picture each {step_ms:.0f} ms",
    }


def _end(app: composition.App, sound: FedAhead, step_ms: float) -> None:
    """Let the last session come to its end, so that all its cues are due."""
    bridge = app.practice.bridge
    while bridge is not None and bridge.player.outcome is None:
        _live_a_minute(app, sound, step_ms)


def _live_a_minute(app: composition.App, sound: FedAhead, step_ms: float) -> None:
    bridge = app.practice.bridge
    assert bridge is not None
    for step in range(round(60_000 / step_ms)):
        _CLOCK.advance(step_ms)
        if step % round(FEED_MS / step_ms) == 0:
            sound.feed.feed()
        bridge.tick()
        QCoreApplication.processEvents()
    # Outside of the event loop nothing else destroys what is done with.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
