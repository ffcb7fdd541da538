"""Outputs that do not end: silence that keeps time, and one that survives its device."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from threading import Condition, RLock, Thread
from typing import Protocol

from mindbody.clock import Clock
from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.timeline import Timeline
from mindbody.core.transport import Transport
from mindbody.errors import SoundUnavailable
from mindbody.player import SoundOutput

LOG = logging.getLogger(__name__)

_LOOK_S, _SOON_S = 0.5, 0.05
# After a session the device is kept for this long, in case another follows.
_REST_MS = 15_000.0
# A device that hangs while it is given back is not waited for any longer.
_CLOSING_S = 3.0
# How long a session that was begun waits for the device to open before it goes on without.
_PATIENCE_MS = 1_500.0


class SilentOutput:
    """Keeps the time of a session by the clock, without a sound."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._transport = Transport(0)

    def load(self, timeline: Timeline, choice: SoundChoice, levels: Levels) -> None:
        self._transport = Transport(timeline.length_ms)

    def play(self, position_ms: float) -> None:
        now_ms = self._clock.now_ms()
        self._transport = self._transport.sought(now_ms, position_ms).resumed(now_ms)

    def pause(self) -> float:
        self._transport = self._transport.paused(self._clock.now_ms())
        return self._transport.position_ms

    def seek(self, position_ms: float) -> None:
        self._transport = self._transport.sought(self._clock.now_ms(), position_ms)

    def set_levels(self, levels: Levels) -> None:
        """Nothing to hear."""

    def set_choice(self, choice: SoundChoice) -> None:
        """Nothing to hear."""

    def set_timeline(self, timeline: Timeline) -> None:
        self._transport = replace(self._transport, length_ms=timeline.length_ms)

    def stop(self, fade_ms: int = 300) -> None:
        self.pause()

    def position_ms(self) -> float:
        return self._transport.position_at(self._clock.now_ms())

    def latency_ms(self) -> float:
        return 0.0

    def changed(self) -> bool | None:
        return None

    def close(self) -> None:
        self.pause()


class Device(SoundOutput, Protocol):
    """An output that can be lost, and that can be entered while a session runs."""

    @property
    def alive(self) -> bool: ...

    @property
    def moving(self) -> bool: ...

    def join(self, position_ms: float) -> None: ...


class SteadyOutput:
    """Sound while there is a device, silence at the same position while there is none.

    From `load` (or `warm`) on, a thread of its own opens the device, notices when it is
    lost, and tries again every few seconds; `opened` opens one or raises SoundUnavailable,
    `answers` says cheaply whether trying is worth while. Some time after `stop` the device
    is given back until the next `load` or `warm`. Calls return at once.
    """

    def __init__(
        self,
        clock: Clock,
        opened: Callable[[], Device],
        answers: Callable[[], bool],
        try_again_s: float = 3.0,
    ) -> None:
        self._clock = clock
        self._opened = opened
        self._answers = answers
        self._try_again_s = try_again_s
        self._silent = SilentOutput(clock)
        self._device: Device | None = None
        self._lock = RLock()
        self._condition = Condition(self._lock)
        self._loaded: tuple[Timeline, SoundChoice, Levels] | None = None
        self._running = False
        self._latest_ms = 0.0
        # When waiting for the first device to open began; None once that is settled.
        self._waiting_ms: float | None = None
        self._settled = False
        self._news: bool | None = None
        self._told: bool | None = None
        # When the last session was stopped; None while one is loaded or running.
        self._stopped_ms: float | None = None
        self._closing = False
        self._keeper: Thread | None = None

    def warm(self) -> None:
        """Begin to open the device, so that a session that may follow starts at once."""
        with self._lock:
            self._stopped_ms = None
            self._condition.notify_all()
            if self._keeper is None:
                self._keeper = Thread(target=self._keep, name="sound-keeper", daemon=True)
                self._keeper.start()

    def load(self, timeline: Timeline, choice: SoundChoice, levels: Levels) -> None:
        with self._lock:
            self._loaded = (timeline, choice, levels)
            self._running, self._latest_ms, self._waiting_ms = False, 0.0, None
            # Each session says for itself, once, that it has no sound.
            self._news = False if self._settled and self._device is None else None
            self._silent.load(timeline, choice, levels)
            if self._device is not None:
                self._device.load(timeline, choice, levels)
            self.warm()

    def play(self, position_ms: float) -> None:
        with self._lock:
            self.warm()
            self._running, self._latest_ms = True, position_ms
            if self._settled:
                self._now.play(position_ms)
            else:
                self._silent.seek(position_ms)
                self._waiting_ms = self._clock.now_ms()

    def pause(self) -> float:
        with self._lock:
            self._running, self._waiting_ms = False, None
            self._latest_ms = max(self._latest_ms, self._now.pause())
            self._silent.seek(self._latest_ms)
            return self._latest_ms

    def seek(self, position_ms: float) -> None:
        with self._lock:
            self._latest_ms = position_ms
            self._silent.seek(position_ms)
            if self._device is not None:
                self._device.seek(position_ms)

    def set_levels(self, levels: Levels) -> None:
        with self._lock:
            if self._loaded is not None:
                self._loaded = (*self._loaded[:2], levels)
            self._now.set_levels(levels)

    def set_choice(self, choice: SoundChoice) -> None:
        with self._lock:
            if self._loaded is not None:
                timeline, _, levels = self._loaded
                self._loaded = (timeline, choice, levels)
            self._now.set_choice(choice)

    def set_timeline(self, timeline: Timeline) -> None:
        with self._lock:
            if self._loaded is not None:
                self._loaded = (timeline, *self._loaded[1:])
            self._silent.set_timeline(timeline)
            if self._device is not None:
                self._device.set_timeline(timeline)

    def stop(self, fade_ms: int = 300) -> None:
        with self._lock:
            self._running, self._waiting_ms = False, None
            self._now.stop(fade_ms)
            self._silent.stop()
            self._stopped_ms = self._clock.now_ms()

    def position_ms(self) -> float:
        with self._lock:
            self._wait_no_longer()
            if self._running:
                self._latest_ms = max(self._latest_ms, self._now.position_ms())
            return self._latest_ms

    def latency_ms(self) -> float:
        with self._lock:
            return self._now.latency_ms()

    def changed(self) -> bool | None:
        with self._lock:
            self._wait_no_longer()
            news, self._news = self._news, None
            return news

    def close(self) -> None:
        with self._lock:
            self._closing = True
            self._condition.notify_all()
        if self._keeper is not None:
            self._keeper.join(_CLOSING_S)

    @property
    def _now(self) -> SoundOutput:
        return self._device or self._silent

    def _wait_no_longer(self) -> None:
        waiting_ms = self._waiting_ms
        if waiting_ms is not None and self._clock.now_ms() - waiting_ms > _PATIENCE_MS:
            self._settle(None)

    def _tell(self, there: bool) -> None:
        """News are changes only; a device that was there from the beginning is none."""
        if self._told is not there and not (there and self._told is None):
            self._news = there
        self._told = there

    # What the keeper's thread does

    def _keep(self) -> None:
        while True:
            with self._lock:
                if self._closing:
                    break
                device, resting = self._device, self._rested()
            if device is None and not resting:
                self._open()
            elif device is not None and resting:
                self._give_back(device)
            elif device is not None and not device.alive:
                self._lose(device)
            with self._lock:
                if not self._closing:
                    self._condition.wait(_LOOK_S if self._device else self._try_again_s)
        if self._device is not None:
            self._device.close()

    def _open(self) -> None:
        if self._settled and not self._answers():
            return
        try:
            device = self._opened()
        except SoundUnavailable as reason:
            LOG.info("no sound device: %s", type(reason.__cause__ or reason).__name__)
            with self._lock:
                self._settle(None)
            return
        with self._lock:
            taken = self._take_up(device) if self._settled else self._settle(device)
        if not taken:
            device.close()

    def _settle(self, device: Device | None) -> bool:
        """The first device opened, or will not for now: begin what waits for that."""
        if self._settled:
            return False
        self._settled = True
        waiting_ms, self._waiting_ms = self._waiting_ms, None
        position_ms = self._silent.position_ms()
        self._device = device
        if device is not None and self._loaded is not None:
            device.load(*self._loaded)
            device.seek(position_ms)
        if waiting_ms is not None:
            self._now.play(position_ms)
        self._tell(device is not None)
        return True

    def _take_up(self, device: Device) -> bool:
        """Go over to a device that is back, once it takes sound, where the session is by now."""
        while device.alive and not device.moving and not self._closing:
            self._condition.wait(_SOON_S)
        if self._closing or not device.alive:
            return False
        position_ms = self.position_ms()
        self._silent.pause()
        self._device = device
        if self._loaded is not None:
            device.load(*self._loaded)
            device.join(position_ms) if self._running else device.seek(position_ms)
        self._tell(True)
        return True

    def _rested(self) -> bool:
        stopped_ms = self._stopped_ms
        return stopped_ms is not None and self._clock.now_ms() - stopped_ms > _REST_MS

    def _give_back(self, device: Device) -> None:
        with self._lock:
            if not self._rested():
                return
            self._silent.seek(self._latest_ms)
            self._device, self._settled, self._told = None, False, None
        device.close()

    def _lose(self, device: Device) -> None:
        LOG.info("the sound device is gone")
        with self._lock:
            position_ms = self.position_ms()
            self._device = None
            self._silent.seek(position_ms)
            if self._running:
                self._silent.play(position_ms)
            self._tell(False)
        device.close()
