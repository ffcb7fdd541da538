"""Play a session of impulses for real, on whatever SDL_AUDIODRIVER says; run as a process.

python -m tests.sound.live_session LENGTH_MS [stall] [pause]

With `stall`, the interpreter's lock is held for 300 ms every 2 s. With `pause`, the
session is paused and resumed twice. Prints as JSON the frames where it was paused.
"""

from __future__ import annotations

import ctypes
import json
import sys

from mindbody.clock import SystemClock
from mindbody.core.lanes import FULL_LEVELS, SoundChoice
from mindbody.core.timeline import FRAMES_PER_MS
from mindbody.sound.output import open_output
from tests.sound.sessions import breaths
from tests.sound.waiting import until

STALL_MS, STALL_EVERY_MS = 300, 2_000


def main(length_ms: int, stall: bool, pause: bool) -> None:
    # A C call through PyDLL keeps the interpreter's lock: no Python runs meanwhile.
    hold_ms = getattr(ctypes.PyDLL(None), "usleep", None)
    output = open_output(SystemClock())
    output.load(breaths(length_ms), SoundChoice(cues="impulse"), FULL_LEVELS)
    output.play(0.0)
    reached = 0.0
    paused: list[int] = []
    while output.position_ms() < length_ms:
        goal = min(reached + STALL_EVERY_MS, length_ms)
        until(lambda goal=goal: output.position_ms() >= goal)  # type: ignore[misc]
        reached = goal
        if stall and hold_ms is not None:
            hold_ms(STALL_MS * 1000)
        if pause and len(paused) < 2:
            paused.append(round(output.pause() * FRAMES_PER_MS))
            until_ms = SystemClock().now_ms() + 400
            until(lambda end=until_ms: SystemClock().now_ms() > end)  # type: ignore[misc]
            output.play(paused[-1] / FRAMES_PER_MS)
    output.stop()
    output.close()
    print(json.dumps(paused))


if __name__ == "__main__":
    main(int(sys.argv[1]), "stall" in sys.argv, "pause" in sys.argv)
