"""What one frame of the session screen costs; run as a process of its own, prints JSON."""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtWidgets import QApplication

from mindbody.clock import SystemClock
from mindbody.core.timeline import Timeline
from mindbody.library import Library
from mindbody.plan import Plan
from mindbody.settings import GuideChoice, Settings, ThemeChoice
from mindbody.ui.pacer.guides import GUIDES
from mindbody.ui.screens.session_face import SessionFace, Showing
from mindbody.ui.theme import Theme
from scripts.benchmarks.blit import SIZES, blit_cpu_ms

FRAME_MS = 16
# Well into the breathing, past preparation and first words.
_FROM_MS = 60_000
_WARM_UP = 20


def cost_ms(face: SessionFace, timeline: Timeline, guide: GuideChoice, frames: int) -> float:
    """CPU ms of all threads for one frame, painted into the window's own store."""
    face.begin(timeline, Showing(guide))
    begun = 0.0
    for number in range(_WARM_UP + frames):
        if number == _WARM_UP:
            begun = time.process_time()
        face.show_position(_FROM_MS + number * FRAME_MS)
        QApplication.processEvents()
    return 1000 * (time.process_time() - begun) / frames


def main(frames: int) -> dict[str, float]:
    timeline = Plan("resonance_breathing", length_ms=600_000).timeline(Library.load())
    face = SessionFace(Theme(Settings(theme=ThemeChoice.DUSK)), SystemClock())
    face.show()
    figures: dict[str, float] = {}
    for width, height in SIZES:
        face.resize(width, height)
        blit_ms = blit_cpu_ms(width, height)
        for guide in GUIDES:
            cost = cost_ms(face, timeline, guide, frames)
            figures[f"{guide.value}_{width}x{height}_cpu_ms"] = round(cost, 2)
            figures[f"{guide.value}_{width}x{height}_blits"] = round(cost / blit_ms, 1)
    return figures


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    print(json.dumps(main(int(sys.argv[1]))))
