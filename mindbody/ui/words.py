"""Words that more than one screen says."""

from __future__ import annotations

from datetime import datetime

from mindbody.core.breath import Phase
from mindbody.core.exercise import Family
from mindbody.core.routine import InBreaths, InTime, Length
from mindbody.core.timeline import Span

TITLE = "mindbody"

PHASE_WORDS = {
    Phase.INHALE: "Breathe in",
    Phase.HOLD_IN: "Stay",
    Phase.EXHALE: "Breathe out",
    Phase.HOLD_OUT: "Rest",
}
TOP_UP_WORD = "A sip more"

FAMILY_WORDS = {
    Family.PACED_BREATHING: "Paced breathing",
    Family.BREATH_HOLD: "Breathing with stays",
    Family.RELAXATION: "Relaxation",
    Family.GROUNDING: "Grounding",
    Family.MINDFULNESS: "Mindfulness",
    Family.COMPASSION: "Kindness",
    Family.IMAGERY: "Imagery",
    Family.BILATERAL: "Side to side",
    Family.MOVEMENT: "Movement",
    Family.SLEEP: "Sleep",
}


def phase_word(span: Span) -> str:
    """What the guide says during a span; empty where no breath is paced."""
    if span.phase is None:
        return ""
    return TOP_UP_WORD if span.top_up else PHASE_WORDS[span.phase]


def minutes(ms: float) -> str:
    """A length in words, to the half minute above one minute: "4.5 minutes", "40 seconds"."""
    if ms < 55_000:
        seconds = max(1, round(ms / 1000))
        return "1 second" if seconds == 1 else f"{seconds} seconds"
    halves = max(2, round(ms / 30_000))
    if halves == 2:
        return "1 minute"
    return f"{halves // 2}{'.5' if halves % 2 else ''} minutes"


def short_minutes(ms: float) -> str:
    """A length in little room: "5 min"."""
    return minutes(ms).replace("minutes", "min").replace("minute", "min").replace("seconds", "s")


def length_words(length: Length) -> str:
    match length:
        case InTime(ms):
            return minutes(ms)
        case InBreaths(1):
            return "1 breath"
        case InBreaths(count):
            return f"{count} breaths"


def clock_time(ms: float) -> str:
    """What remains as m:ss, rounded up to the whole second."""
    seconds = -int(-max(0.0, ms) // 1000)
    return f"{seconds // 60}:{seconds % 60:02d}"


def greeting(hour: int) -> str:
    """A greeting for an hour of the day, 0 to 23."""
    if 5 <= hour < 12:
        return "Good morning"
    return "Good afternoon" if 12 <= hour < 18 else "Good evening"


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day_and_time(wall: datetime) -> str:
    """A date without a year, as people say it: "Monday 5 January, 9:04"."""
    day, month = _DAYS[wall.weekday()], _MONTHS[wall.month - 1]
    return f"{day} {wall.day} {month}, {wall.hour}:{wall.minute:02d}"
