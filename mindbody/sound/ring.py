"""The ring of samples that a mixer reads round and round, and where its read head is.

A frame here is counted from the moment the mixer began; frame f lies at f modulo the
ring's length. Nothing in this module knows a device or a thread.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mindbody.core.timeline import FRAMES_PER_MS

Pcm = NDArray[np.int16]

BUFFER_FRAMES = 1024
# 8.2 s, a whole number of mixer buffers.
RING_FRAMES = 384 * BUFFER_FRAMES

# A mixer that has not moved for this long is stalled: what its clock adds is made up.
STALL_MS = 250.0
# After that it is lost, when enough readings say so: a process that was held up has few.
_LOST_AFTER_MS, _LOST_AT_START_AFTER_MS = 2_000.0, 6_000.0
_LOST_AFTER_READINGS = 25
# The silent music is read this far ahead, in steps of as much.
_READ_AHEAD_FRAMES = 4 * BUFFER_FRAMES
_SETTLE_MS, _FIRST_SETTLE_MS = 1_500.0, 250.0
_JUMP_MS = 120.0
_MOST_RATE_ERROR = 0.03


class Ring:
    """Samples int16 (frames, 2) that are written ahead of a read head."""

    def __init__(self, samples: Pcm) -> None:
        self._samples = samples
        self.frames = len(samples)

    def read(self, at: int, frames: int) -> Pcm:
        """A copy of `frames` samples from frame `at` on."""
        return np.concatenate([self._samples[part] for part in self._parts(at, frames)])

    def write(self, at: int, block: Pcm) -> None:
        """Put a block no longer than the ring at frame `at`."""
        done = 0
        for part in self._parts(at, len(block)):
            length = part.stop - part.start
            self._samples[part] = block[done : done + length]
            done += length

    def blank(self, at: int, until: int) -> None:
        """Silence from frame `at` up to `until`."""
        for part in self._parts(at, max(0, until - at)):
            self._samples[part] = 0

    def _parts(self, at: int, frames: int) -> list[slice]:
        start = at % self.frames
        if start + frames <= self.frames:
            return [slice(start, start + frames)]
        return [slice(start, self.frames), slice(0, start + frames - self.frames)]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a mixer says of itself at an instant.

    `mixed_ms` is the time it has mixed, run on by its own clock since its last buffer.
    `heartbeat` is any number that changes while buffers are being mixed; None where the
    mixer does not tell. `connected` is False once it knows that its device is gone.
    """

    now_ms: float
    mixed_ms: float
    heartbeat: float | None = None
    connected: bool = True


class HeadClock:
    """Where the read head is, out of readings that jitter and go on when the mixer stalls."""

    def __init__(self) -> None:
        self._last: Reading | None = None
        self._beat: Reading | None = None
        self._anchor_ms = 0.0
        self._anchor_now_ms = 0.0
        self._rate = 1.0
        self._began_ms = 0.0
        self._still_since_ms: float | None = None
        self._still = 0

    @property
    def lost(self) -> bool:
        """Whether the mixer says that its device is gone, or has stood for too long."""
        if self._last is None:
            return False
        if not self._last.connected:
            return True
        if self._still_since_ms is None or self._still < _LOST_AFTER_READINGS:
            return False
        after_ms = _LOST_AT_START_AFTER_MS if self._beat is None else _LOST_AFTER_MS
        return self._last.now_ms - self._still_since_ms > after_ms

    @property
    def moving(self) -> bool:
        """Whether the mixer has mixed anything of late."""
        return self._beat is not None and not self._stalled_before(self._last)

    def observe(self, reading: Reading) -> None:
        """Take in a reading."""
        before, self._last = self._last, reading
        if self._beats(reading):
            fresh = self._beat is None or self._stalled_before(before)
            self._beat, self._still, self._still_since_ms = reading, 0, None
            self._restart(reading) if fresh else self._slew(reading)
        elif self._beat is None or self._stalled_before(reading):
            self._still += 1
            if self._still_since_ms is None:
                self._still_since_ms = reading.now_ms

    def _beats(self, reading: Reading) -> bool:
        if self._beat is None:
            return reading.heartbeat != 0 and reading.mixed_ms > 0
        return reading.heartbeat is None or reading.heartbeat != self._beat.heartbeat

    def mixed_ms(self, now_ms: float) -> float:
        """The time that has been mixed, smoothed; it stands while the mixer is stalled."""
        if self._beat is None or self._last is None:
            return 0.0
        gone_ms = now_ms - self._anchor_now_ms
        within_ms = self._beat.now_ms + 2 * STALL_MS - self._anchor_now_ms
        return self._anchor_ms + self._rate * max(0.0, min(gone_ms, within_ms))

    def latest_frame(self) -> int:
        """No frame from here on has been mixed yet, as of the last reading."""
        if self._beat is None or self._last is None:
            return 0
        frame = (self._last.mixed_ms + 1) * FRAMES_PER_MS
        if self._stalled_before(self._last):
            most = (self._beat.mixed_ms + 1) * FRAMES_PER_MS + _READ_AHEAD_FRAMES + BUFFER_FRAMES
            frame = min(frame, most)
        return math.ceil(frame / BUFFER_FRAMES) * BUFFER_FRAMES

    def earliest_frame(self) -> int:
        """Every frame up to here has surely been mixed, as of the last reading."""
        if self._beat is None:
            return 0
        behind_ms = 4 * BUFFER_FRAMES / FRAMES_PER_MS + STALL_MS
        return max(0, math.floor((self._beat.mixed_ms - behind_ms) * FRAMES_PER_MS))

    def _stalled_before(self, reading: Reading | None) -> bool:
        if self._beat is None or reading is None:
            return False
        return reading.now_ms - self._beat.now_ms > STALL_MS

    def _restart(self, reading: Reading) -> None:
        self._anchor_ms, self._anchor_now_ms = reading.mixed_ms, reading.now_ms
        self._rate, self._began_ms = 1.0, reading.now_ms

    def _slew(self, reading: Reading) -> None:
        """Follow the mixer's clock softly, its rate as well: some run a little fast."""
        gone_ms = reading.now_ms - self._anchor_now_ms
        expected_ms = self.mixed_ms(reading.now_ms)
        error_ms = reading.mixed_ms - expected_ms
        if abs(error_ms) > _JUMP_MS:
            self._restart(reading)
            return
        young = reading.now_ms - self._began_ms < 2 * _SETTLE_MS
        share = 1.0 - math.exp(-gone_ms / (_FIRST_SETTLE_MS if young else _SETTLE_MS))
        self._anchor_ms = expected_ms + share * error_ms
        self._anchor_now_ms = reading.now_ms
        rate = self._rate + 0.25 * share * error_ms / _SETTLE_MS
        self._rate = min(max(rate, 1.0 - _MOST_RATE_ERROR), 1.0 + _MOST_RATE_ERROR)
