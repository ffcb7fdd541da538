"""Where a text goes over to its next line, beyond what fits."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

_MOST_TRIES = 8


class _Line(NamedTuple):
    words: str
    wide: float


def without_lone_word(font: QFont, text: str, width: float) -> float:
    """The width, px, at which no paragraph leaves its last word alone on a line.

    It is at most `width`, and the text takes as many lines as at `width`. Where that cannot
    be, or only at less than half of it, it is `width` itself.
    """
    if "\n" not in text and QFontMetricsF(font).horizontalAdvance(text) <= width:
        return width
    paragraphs = text.split("\n")
    set_ = [_lines(font, one, width) for one in paragraphs]
    most, narrower = sum(map(len, set_)), width
    for _ in range(_MOST_TRIES):
        # Words that are kept together are company for each other.
        lone = [lines for lines in set_ if len(lines) > 1 and len(lines[-1].words.split()) < 2]
        if not lone:
            return narrower
        # Too narrow for the line before, so that the word before comes along.
        narrower = min(narrower, min(lines[-2].wide for lines in lone)) - 1
        set_ = [_lines(font, one, narrower) for one in paragraphs]
        if narrower < width / 2 or sum(map(len, set_)) > most:
            break
    return width


def company(font: QFont, text: str, room: QRect, *, turned: bool) -> QRect:
    """The part of `room` to write in, `without_lone_word`; `turned` is read from the right."""
    spared = room.width() - int(without_lone_word(font, text, room.width()))
    return room.adjusted(spared if turned else 0, 0, 0 if turned else -spared, 0)


def even(font: QFont, text: str, width: float) -> float:
    """The width, px, at which the lines of a text are about equally long, and no more of them."""
    least, most = width / 2, width
    count = _count(font, text, width)
    # A long word takes no other line where there is no room for it: it would be cut.
    metrics = QFontMetricsF(font)
    least = max(least, *(metrics.horizontalAdvance(word) + 2 for word in text.split(" ")))
    while most - least > 2:
        middle = (least + most) / 2
        if _count(font, text, middle) > count:
            least = middle
        else:
            most = middle
    return min(width, most + 1)


def _count(font: QFont, text: str, width: float) -> int:
    return sum(len(_lines(font, one, width)) for one in text.split("\n"))


def _lines(font: QFont, paragraph: str, width: float) -> list[_Line]:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(paragraph, font)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        words = paragraph[line.textStart() : line.textStart() + line.textLength()].strip()
        lines.append(_Line(words, line.naturalTextWidth()))
    layout.endLayout()
    return lines
