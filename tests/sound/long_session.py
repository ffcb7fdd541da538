"""Play until the device was lost and came back; tells each step, and jumps of the position."""

from __future__ import annotations

from mindbody.clock import SystemClock
from mindbody.core.lanes import Levels, SoundChoice
from mindbody.sound.output import open_output
from tests.sound.sessions import breaths
from tests.sound.waiting import until

# How much further than the clock a position may go between two looks.
JUMP_MS = 150.0

if __name__ == "__main__":
    clock = SystemClock()
    output = open_output(clock)
    output.load(breaths(600_000), SoundChoice(ambience="rain"), Levels())
    output.play(0.0)
    steps, looks = [0.0], [clock.now_ms()]
    jumps = 0

    def told(wanted: bool | None) -> bool:
        """Whether the output told this; None is told when the position moves on."""
        global jumps
        position_ms = output.position_ms()
        looks.append(clock.now_ms())
        gone_ms = position_ms - steps[-1]
        jumps += not 0.0 <= gone_ms <= looks[-1] - looks[-2] + JUMP_MS
        steps.append(position_ms)
        if wanted is None:
            return position_ms > 500.0
        return output.changed() is wanted

    for wanted, word in ((None, "position"), (False, "lost"), (True, "back")):
        until(lambda wanted=wanted: told(wanted))  # type: ignore[misc]
        print(word, steps[-1], flush=True)
    goal_ms = steps[-1] + 500.0
    until(lambda: told(None) and steps[-1] > goal_ms)
    output.stop()
    output.close()
    print("ended", jumps, flush=True)
