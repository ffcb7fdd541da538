"""What to mind before a practice and in it: when to stop, and what breathing asks for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from mindbody.core.exercise import Exercise, Family
from mindbody.text_tables import SafetyWords
from mindbody.texts import Texts
from mindbody.ui.screens.exercise import words
from mindbody.ui.screens.exercise.reading import Chapter
from mindbody.ui.theme import Theme

_BREATHING = {Family.PACED_BREATHING, Family.BREATH_HOLD}


def minding(theme: Theme, exercises: Iterable[Exercise]) -> list[Chapter]:
    """For breathing, what to mind before it (clinical content 3.5); for all, when to stop (3.6)."""
    safety = _safety()
    stopping = Chapter(theme, safety.stopping.title, safety.stopping.lines)
    if all(exercise.family not in _BREATHING for exercise in exercises):
        return [stopping]
    return [Chapter(theme, words.BEFORE_BREATHING, safety.before_breathing.lines), stopping]


@cache
def _safety() -> SafetyWords:
    return Texts().safety
