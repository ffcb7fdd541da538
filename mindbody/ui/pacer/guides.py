"""Which class draws which choice."""

from __future__ import annotations

from mindbody.settings import GuideChoice
from mindbody.ui.pacer.bar import Bar
from mindbody.ui.pacer.guide import Guide
from mindbody.ui.pacer.petals import Petals
from mindbody.ui.pacer.rings import Rings
from mindbody.ui.pacer.square import Square
from mindbody.ui.pacer.text import WordsOnly
from mindbody.ui.pacer.tide import Tide
from mindbody.ui.tokens import Tokens

GUIDES: dict[GuideChoice, type[Guide]] = {
    GuideChoice.PETALS: Petals,
    GuideChoice.RINGS: Rings,
    GuideChoice.TIDE: Tide,
    GuideChoice.SQUARE: Square,
    GuideChoice.BAR: Bar,
    GuideChoice.TEXT: WordsOnly,
}

NAMES = {
    GuideChoice.EXERCISE: "As the exercise suggests",
    GuideChoice.PETALS: "Petals",
    GuideChoice.RINGS: "Rings",
    GuideChoice.TIDE: "Tide",
    GuideChoice.SQUARE: "Square",
    GuideChoice.BAR: "Bar",
    GuideChoice.TEXT: "Words only",
}


def guide_for(choice: GuideChoice, tokens: Tokens) -> Guide:
    """The guide for a choice; petals where a choice has no picture of its own."""
    return GUIDES.get(choice, Petals)(tokens)


def guide_named(name: str) -> GuideChoice:
    """The choice that an exercise names; petals for a name that is not known."""
    found = next((choice for choice in GUIDES if choice.value == name), None)
    return found or GuideChoice.PETALS
