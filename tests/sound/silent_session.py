"""Play where no device opens; prints as JSON what the output told of changes."""

from __future__ import annotations

import json

from mindbody.clock import SystemClock
from mindbody.core.lanes import Levels, SoundChoice
from mindbody.sound.output import open_output
from tests.sound.sessions import breaths
from tests.sound.waiting import until

if __name__ == "__main__":
    output = open_output(SystemClock())
    output.load(breaths(9_000), SoundChoice(), Levels())
    output.play(0.0)
    told = []
    for goal_ms in (300.0, 600.0):
        until(lambda goal=goal_ms: output.position_ms() > goal)  # type: ignore[misc]
        if (news := output.changed()) is not None:
            told.append(news)
    output.close()
    print(json.dumps(told))
