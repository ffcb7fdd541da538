"""Words that more than one screen says."""

from __future__ import annotations

from collections.abc import Iterable

from mindbody.core.breath import Phase
from mindbody.core.exercise import Family
from mindbody.core.own import is_own_id
from mindbody.core.routine import InBreaths, InTime, Length
from mindbody.core.timeline import Span
from mindbody.language import as_is, counted, number, said

TITLE = "mindbody"
# A line may end with the dot and never begins with it.
_KEPT = "\N{NO-BREAK SPACE}"
_BETWEEN = _KEPT * 3 + "·   "
_SHORT_CHARACTERS = 14

PHASE_WORDS = {
    Phase.INHALE: "Breathe in",
    Phase.HOLD_IN: "Stay",
    Phase.EXHALE: "Breathe out",
    Phase.HOLD_OUT: "Rest",
}
TOP_UP_WORD = "A sip more"
# The eye reads what the ear hears.
OWN_REST_WORDS = {"stay": "Stay", "wait": "Wait"}

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


def listed(parts: Iterable[str]) -> str:
    """Short facts on a line, a dot between them; what is empty is left out."""
    return _BETWEEN.join(part for part in parts if part)


def unbroken(text: str) -> str:
    """A short text that stays on one line."""
    return text.replace(" ", _KEPT)


def ends_in_two(text: str) -> str:
    """A paragraph whose last line is never one short word."""
    before, _, last = text.rpartition(" ")
    is_short = len(last) <= _SHORT_CHARACTERS and len(text) > 3 * _SHORT_CHARACTERS
    return f"{before}{_KEPT}{last}" if is_short else text


def keys_told(line: str) -> str:
    """A line of keys, said: a key stands on one line with what it does, as far as one word."""
    facts = (fact.strip() for fact in said(line).split("·"))
    return as_is(listed(fact.replace(": ", ":\N{NO-BREAK SPACE}") for fact in facts))


def phase_word(span: Span) -> str:
    """What the guide says during a span; empty where no breath is paced."""
    if span.phase is None:
        return ""
    if span.text in OWN_REST_WORDS:
        return said(OWN_REST_WORDS[span.text])
    return said(TOP_UP_WORD if span.top_up else PHASE_WORDS[span.phase])


def minutes(ms: float) -> str:
    """A length in words, to the half minute above one minute: "4.5 minutes", "40 seconds"."""
    if ms < 55_000:
        return counted("{n} second", "{n} seconds", max(1, round(ms / 1000)))
    whole, half = divmod(max(2, round(ms / 30_000)), 2)
    if half:
        return said("{number} minutes", number=number(whole + 0.5))
    return counted("{n} minute", "{n} minutes", whole)


def short_minutes(ms: float) -> str:
    """A length in little room: "5 min"."""
    if ms < 55_000:
        return said("{number} s", number=max(1, round(ms / 1000)))
    return said("{number} min", number=number(max(2, round(ms / 30_000)) / 2))


def length_words(length: Length) -> str:
    match length:
        case InTime(ms):
            return minutes(ms)
        case InBreaths(count):
            return counted("{n} breath", "{n} breaths", count)


def clock_time(ms: float) -> str:
    """What remains as m:ss, rounded up to the whole second."""
    seconds = -int(-max(0.0, ms) // 1000)
    return f"{seconds // 60}:{seconds % 60:02d}"


def title_of(id: str, title: str) -> str:
    """The title of what is practised, for a label or `said`: a person's own stays as written."""
    return as_is(title) if is_own_id(id) else title


def greeting(hour: int) -> str:
    """A greeting for an hour of the day, 0 to 23."""
    if 5 <= hour < 12:
        return said("Good morning")
    return said("Good afternoon") if 12 <= hour < 18 else said("Good evening")
