"""Words that must not stand on a screen, and how to look for them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

# Promises, praise, blame and commands: nowhere.
NOWHERE = (
    r"clinically proven",
    r"\bcures?\b|\bcured\b",
    r"heals? (?:your )?trauma",
    r"\bmiracle|\bbreakthrough|\bguarantee|\bpromising\b",
    r"treats? (?:your )?ptsd|reduces? (?:your )?ptsd",
    r"\bprescription\b",
    r"symptom monitoring|\bdetects?\b",
    r"biofeedback",
    r"\bstreaks?\b|\bcompliance\b|\bnon-?compliant\b",
    r"\bfailures?\b|\bfailed\b",
    r"well done|good job|congratulations|\bproud of you\b|great work",
    r"you must\b|just relax|must relax|go deeper|surrender|let go completely",
    r"close your eyes",
    r"\bvictims?\b",
    r"!",
    r"\[\?\]",
    r"\bcura(?:r|rá|ción)?\b|milagro|garantiz|clínicamente probad|fracas|enhorabuena|¡",
)

# What the app says about itself has stricter words than a panel about care.
NOT_BY_THE_APP = (
    r"\btherapy\b|\btherapies\b",
    r"\bEMDR\b",
    r"\btreatment plan\b|\bdoses?\b|\bdosing\b",
    r"\bscores?\b",
)


def found(patterns: Iterable[str], text: str) -> Iterator[str]:
    """What of `patterns` stands in `text`."""
    for pattern in patterns:
        yield from (hit.group() for hit in re.finditer(pattern, text, re.IGNORECASE))
