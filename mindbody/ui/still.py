"""A still picture of the session screen: `python -m mindbody.ui.still EXERCISE FILE.png`."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from mindbody.clock import SystemClock
from mindbody.core.breath import Phase
from mindbody.core.timeline import Timeline
from mindbody.library import Library
from mindbody.plan import Plan
from mindbody.settings import GuideChoice, Settings, ThemeChoice
from mindbody.ui.pacer.guides import guide_named
from mindbody.ui.screens.session_face import SessionFace, Showing
from mindbody.ui.screens.session_keys import keys_line
from mindbody.ui.theme import Theme

SIZE = (1280, 800)


def breathing_in_ms(timeline: Timeline) -> float:
    """Late in the third in-breath, or in the middle where no breath is paced."""
    spans = [span for span in timeline.spans if span.phase is Phase.INHALE]
    if not spans:
        return timeline.length_ms / 2
    span = spans[min(2, len(spans) - 1)]
    return span.start_ms + span.length_ms * 0.8


def draw(timeline: Timeline, guide: GuideChoice, file: str) -> bool:
    """Draw the session screen at a telling place into a PNG file; needs a QApplication."""
    theme = Theme(Settings(theme=ThemeChoice.DUSK))
    face = SessionFace(theme, SystemClock())
    face.resize(*SIZE)
    face.begin(timeline, Showing(guide))
    face.show_position(breathing_in_ms(timeline))
    face.say(keys_line(face.mark), notice=False)
    return face.grab().save(file)


def main(arguments: Sequence[str]) -> int:
    exercise_id, file = arguments
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    library = Library.load()
    timeline = Plan(exercise_id).timeline(library)
    drawn = draw(timeline, guide_named(library.exercise(exercise_id).pacer), file)
    application.quit()
    return 0 if drawn else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
