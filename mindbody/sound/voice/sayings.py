"""Lines that an engine says more clearly when they are written in another way.

Found with `scripts/check_voice.py`: as they stand, a recogniser takes them for other words. Each
voice has its own; the caption and the list of clips keep the line as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_BOTH = {
    "Once more: calm.": "Once more: kahlm.",
    "calm, long and slow": "kahlm, long and slow",
}
_SAYINGS: Mapping[str, Mapping[str, str]] = {
    "heart": {
        **_BOTH,
        "and soft": "And, soft.",
        "Hands, shoulders, face: look in on each.": "Hands, shoulders, face. Look in on each.",
        "Nothing is tensed this time.": "Nothing is tensd this time.",
        "Or one detail of a calm place: its light, its colours.": (
            "Or, one detail of a calm place: its light, its colours."
        ),
        "Take it with you: walking, waiting, in bed.": (
            "Take it with you: walking. Waiting. In bed."
        ),
    },
    "michael": {
        **_BOTH,
        "As slow as feels steady.": "As slow as feels, steady.",
        "Count each tap.": "Count each, tap.",
        "Find straight lines and corners.": "Find straight lines, and corners.",
        "Heel, sole, toe.": "Heel. Sole. Toe.",
    },
}


# Medicines that the phonemiser does not know, written as they are said.
_WORDS = {
    "divalproex": "die val pro ex",
    "esketamine": "ess kettameen",
    "ketamine": "ketameen",
    "paroxetine": "per oxateen",
    "sertraline": "sertraleen",
    "venlafaxine": "venlafaxeen",
}
_WORD = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)


def as_said(voice: str, text: str) -> str:
    """How a line is given to the engine of a voice."""
    line = _SAYINGS.get(voice, {}).get(text, text)
    return _WORD.sub(lambda word: _WORDS[word.group().lower()], line)
