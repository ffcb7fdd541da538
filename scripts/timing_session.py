"""A live session of impulses, played for measuring; see measure_timing.py.

python3 -m scripts.timing_session SECONDS quiet|stalled|paused

Plays on whatever SDL_AUDIODRIVER says and prints what it knows of itself as JSON.
"""

from __future__ import annotations

import ctypes
import json
import sys
import time
from itertools import pairwise
from threading import Event

from mindbody.clock import SystemClock
from mindbody.core.breath import Phase
from mindbody.core.lanes import FULL_LEVELS, SoundChoice
from mindbody.core.timeline import FRAMES_PER_MS, Cue, SectionMark, Span, SpanKind, Timeline
from mindbody.sound.output import PygameOutput

INHALE_MS, EXHALE_MS = 1_300, 1_700
STALL_MS, STALL_EVERY_MS = 300, 2_000
PAUSE_EVERY_MS, PAUSED_MS = 4_700, 600
FRAME_MS = 1_000 / 60


def breaths(length_ms: int, inhale_ms: int, exhale_ms: int) -> Timeline:
    """Breath after breath, a cue at the start of each phase."""
    cues: list[Cue] = []
    for start_ms in range(0, length_ms - inhale_ms - exhale_ms + 1, inhale_ms + exhale_ms):
        cues.append(Cue(start_ms, "tone_in", Phase.INHALE, inhale_ms))
        cues.append(Cue(start_ms + inhale_ms, "tone_out", Phase.EXHALE, exhale_ms))
    return Timeline(
        "timing",
        "Timing",
        length_ms,
        (Span(0, length_ms, SpanKind.TEXT, 0),),
        tuple(cues),
        (),
        (SectionMark(0, length_ms, "only", "Only", 0, "timing", "Timing"),),
    )


class Watch:
    """Looks at a session as often as a picture would, and stalls or pauses it."""

    def __init__(self, output: PygameOutput, how: str) -> None:
        self.output = output
        self.how = how
        self.clock = SystemClock()
        self.positions: list[float] = []
        self.looks: list[tuple[float, float]] = []
        self.off_ms: list[float] = []
        self.paused_frames: list[int] = []
        self.pause_call_ms: list[float] = []
        self._hold = getattr(ctypes.PyDLL(None), "usleep", None)
        self._next_ms = STALL_EVERY_MS if how == "stalled" else PAUSE_EVERY_MS

    def until(self, end_ms: int) -> None:
        self.output.play(0.0)
        while not self.positions or self.positions[-1] < end_ms:
            Event().wait(FRAME_MS / 1000)
            self._look()
            if self.how != "quiet" and self.positions[-1] >= self._next_ms:
                self._stall() if self.how == "stalled" else self._pause()

    def _look(self) -> None:
        position_ms = self.output.position_ms()
        self.positions.append(position_ms)
        self.looks.append((time.perf_counter_ns() / 1e6, position_ms))
        run = self.output._feed._run
        # The first second is the clock's to find its feet, and the device's.
        if run is not None and position_ms > 1_000:
            mixed_ms = self.output._read().mixed_ms + (run.timeline - run.ring) / FRAMES_PER_MS
            self.off_ms.append(position_ms + self.output.latency_ms() - mixed_ms)

    def _stall(self) -> None:
        """Hold the interpreter's lock, so that no Python runs in any thread."""
        self._next_ms += STALL_EVERY_MS
        if self._hold is not None:
            self._hold(STALL_MS * 1_000)

    def _pause(self) -> None:
        self._next_ms += PAUSE_EVERY_MS
        before = time.perf_counter()
        at_ms = self.output.pause()
        self.pause_call_ms.append(round(1_000 * (time.perf_counter() - before), 3))
        self.paused_frames.append(round(at_ms * FRAMES_PER_MS))
        Event().wait(PAUSED_MS / 1000)
        self.output.play(at_ms)


def main(seconds: int, how: str) -> None:
    session = breaths(1_000 * seconds, INHALE_MS, EXHALE_MS)
    output = PygameOutput(SystemClock())
    output.load(session, SoundChoice(cues="impulse"), FULL_LEVELS)
    watch = Watch(output, how)
    watch.until(session.length_ms)
    output.stop()
    output.close()
    # The last look may find the end, where the position waits for the mixer no longer.
    steps = [after - before for before, after in pairwise(watch.positions)]
    told = {
        "cue_frames": [cue.at_frame for cue in session.cues],
        "paused_frames": watch.paused_frames,
        "pause_call_ms": watch.pause_call_ms,
        "picture_off_ms": watch.off_ms[:-5],
        "steps_ms": steps,
        "looks": watch.looks,
        "latency_ms": output.latency_ms(),
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
