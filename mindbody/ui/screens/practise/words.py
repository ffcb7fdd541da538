"""The words of the library screen."""

from __future__ import annotations

from mindbody.core.exercise import Family
from mindbody.language import counted
from mindbody.ui.widgets.row import Mark

TITLE = "Practise"
SUBTITLE = "Choose what it is for, look through all of them, or search."
REVIEW = "The practices await review by a clinician. They are drawn from published sources."

SEARCH = "Search the practices"
SEARCH_HINT = "Search: sleep, shoulders, anger"
FOUND_NOTHING = "Nothing here has that word. Another word may find more, or one of these moments."

BY_NEED, BY_KIND, ROUTINES, OWN = "By need", "By kind", "Routines", "My own"

FIRST, THEN, LATER = "First", "Then", "Better at another time"
ALL_NEEDS = "All needs"
CHECK_TITLE = "More practices open after a short check"
CHECK_TEXT = (
    "A few lines to tick, so that you are shown what suits you. They stay on this computer. "
    "It takes about a minute, and you can leave it."
)
CHECK_BUTTON = "What suits me"
CHECK_SETTINGS = "What is offered, and how it sounds"
GROUND_ME = "Ground me"
TIMER = "Quiet timer"
TIMER_SUMMARY = "Bells, and quiet between them. Any length, or without an end."
UNGUIDED = "Without guidance"

ROUTINE = "Routine"

FAMILY_MARKS = {
    Family.PACED_BREATHING: Mark("wind", "primary"),
    Family.BREATH_HOLD: Mark("bounding-box", "lavender"),
    Family.RELAXATION: Mark("waves", "primary"),
    Family.GROUNDING: Mark("footprints", "warm"),
    Family.MINDFULNESS: Mark("eye", "lavender"),
    Family.COMPASSION: Mark("hand-heart", "warm"),
    Family.IMAGERY: Mark("mountains", "lavender"),
    Family.BILATERAL: Mark("arrows-left-right", "primary"),
    Family.MOVEMENT: Mark("person-simple-walk", "warm"),
    Family.SLEEP: Mark("moon-stars", "lavender"),
}
NEED_MARK = Mark("magnifying-glass", "lavender")
ROUTINE_MARK = Mark("list-bullets", "primary")
TIMER_MARK = Mark("timer", "primary")


def parts_words(count: int) -> str:
    return counted("{n} part", "{n} parts", count)


def found_words(count: int) -> str:
    """What a screen reader says of a search."""
    if not count:
        return FOUND_NOTHING
    return counted("{n} practice found", "{n} practices found", count)
