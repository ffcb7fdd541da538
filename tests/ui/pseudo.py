"""A language that nobody speaks: each text in brackets, with accents, and 40 % longer.

What stands on a screen without brackets was never said through the catalogue; what is cut off
in it will be cut off in some real language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from mindbody.language import English
from mindbody.ui.reader.blocks import SourceRow
from mindbody.ui.reader.diagram import DiagramView
from mindbody.ui.reader.prose import ProseText
from scripts.words import texts

_ACCENTS = str.maketrans("aeiouyncsgzAEIOUYNCSGZ", "äéîöûýñçšğžÄÉÎÖÛÝÑÇŠĞŽ")
_PLACE = re.compile(r"(\{\w+(?::[^{}]*)?\})")
_LONGER = 0.4
# Something that can be read, once all that stands in brackets is gone.
_WORD = re.compile(r"[^\W\d_]{2,}")


class Pseudo:
    """Every text that scripts/words.py finds, made longer; the others as they are."""

    language = "en"
    decimal_mark = "."

    def __init__(self) -> None:
        self._known = {(text.text, text.counts) for text in texts()}

    def text(self, text: str) -> str:
        return louder(text) if (text, False) in self._known else text

    def count(self, one: str, many: str, n: int) -> str:
        if (many, True) in self._known:
            return louder(many)
        return English().count(one, many, n)


def louder(text: str) -> str:
    """A text in brackets, with accents and more of it; its places stay as they are."""
    parts = _PLACE.split(text)
    spoken = "".join(part if _PLACE.fullmatch(part) else part.translate(_ACCENTS) for part in parts)
    more = max(1, round(sum(len(part) for part in parts[::2]) * _LONGER))
    # A single word grows as a word does; a sentence gets more words.
    words = ["~" * min(5, more - at) for at in range(0, more, 6)] if " " in text else ["~" * more]
    return f"[{spoken}{' ' if ' ' in text else ''}{' '.join(words)}]"


def unsaid(text: str) -> str:
    """What of a text stands outside of brackets and can be read; empty for figures and signs."""
    while (shorter := re.sub(r"\[[^\[\]]*\]", "", text)) != text:
        text = shorter
    return " ".join(_WORD.findall(text))


def _is_of_a_file(widget: QWidget) -> bool:
    """Whether it shows running text of a panel, or a source: these are translated as files."""
    at: QWidget | None = widget
    while at is not None:
        if isinstance(at, ProseText | DiagramView | SourceRow):
            return True
        at = at.parentWidget()
    return False


def told(screen: QWidget) -> Iterator[tuple[QWidget, str]]:
    """All that a screen shows or tells, except what is painted."""
    for widget in screen.findChildren(QWidget):
        if not widget.isVisibleTo(screen) or _is_of_a_file(widget):
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, widget.text()
        if isinstance(widget, QLineEdit):
            yield widget, widget.placeholderText()
        spoken = getattr(widget, "spoken_name", None)
        yield widget, str(spoken()) if callable(spoken) else widget.accessibleName()
        yield widget, widget.accessibleDescription()
        yield widget, widget.toolTip()
