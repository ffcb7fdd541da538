"""The type scale: which font a text is set in, at which size."""

from __future__ import annotations

from enum import Enum
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

ASSETS = Path(__file__).parent / "assets"

HEADING_FAMILY = "Newsreader"
TEXT_FAMILY = "Atkinson Hyperlegible Next"


class Type(Enum):
    """A role of text: family, size in px at 100 %, weight."""

    CAPTION = (TEXT_FAMILY, 13, QFont.Weight.Normal)
    CAPTION_STRONG = (TEXT_FAMILY, 13, QFont.Weight.DemiBold)
    LABEL = (TEXT_FAMILY, 15, QFont.Weight.Normal)
    LABEL_STRONG = (TEXT_FAMILY, 15, QFont.Weight.DemiBold)
    BODY = (TEXT_FAMILY, 16, QFont.Weight.Normal)
    BODY_STRONG = (TEXT_FAMILY, 16, QFont.Weight.Medium)
    READING = (TEXT_FAMILY, 18, QFont.Weight.Normal)
    READING_STRONG = (TEXT_FAMILY, 18, QFont.Weight.Medium)
    H3 = (TEXT_FAMILY, 20, QFont.Weight.Medium)
    H2 = (HEADING_FAMILY, 25, QFont.Weight.Normal)
    H1 = (HEADING_FAMILY, 34, QFont.Weight.Normal)
    DISPLAY = (HEADING_FAMILY, 46, QFont.Weight.Light)
    COUNTER = (HEADING_FAMILY, 92, QFont.Weight.Light)


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt, once; returns the families found in them.

    Needs a running QGuiApplication.
    """
    families: list[str] = []
    for file in sorted((ASSETS / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return tuple(dict.fromkeys(families))


def font(kind: Type, text_scale: float = 1.0) -> QFont:
    """The font of a role at a text scale (1.0 is 100 %); the caller's own to change."""
    return QFont(_made(kind, text_scale))


@cache
def _made(kind: Type, text_scale: float) -> QFont:
    family, size_px, weight = kind.value
    made = QFont(family)
    made.setPixelSize(max(1, round(size_px * text_scale)))
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
