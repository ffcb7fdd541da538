"""Which characters may stand in a text that a person reads."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from mindbody.errors import LimitExceeded
from mindbody.language import said

LONGEST_TITLE = 80
LONGEST_NOTE = 500

MOST_LINES = 60
MOST_MARKS = 8

# Controls, marks that turn the direction of writing or cannot be seen, characters of private
# use, tags, and what Unicode says is no character. The joiners of Persian and of emoji may stand.
_UNSEEN = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\ue000-\uf8ff"
    "\U000e0000-\U000e0fff\U000f0000-\U0010ffff"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(1, 15))
)
UNSEEN_IN_FILE = re.compile(f"[{_UNSEEN}]")
UNSEEN_IN_TEXT = re.compile(f"[\t\n\r{_UNSEEN}]")


def text_problems(
    field: str, text: str, most: int, *, required: bool = True
) -> Iterator[LimitExceeded]:
    """What is wrong with a text that somebody typed, spaces around it aside."""
    bare = text.strip()
    if required and not bare:
        yield LimitExceeded("A name is missing.", "Any short name will do.", field=field)
    elif len(bare) > most:
        yield LimitExceeded(
            said(
                "The {field} has {n} characters; at most {most} are kept.",
                field=field,
                n=len(bare),
                most=most,
            ),
            "Shorten it.",
            field=field,
            nearest=most,
        )
    elif UNSEEN_IN_TEXT.search(bare):
        yield LimitExceeded(
            said("The {field} holds a line break or a character that cannot be seen.", field=field),
            "Write it again on one line.",
            field=field,
        )


def is_plain(text: str, *, lines: bool = False) -> bool:
    """Whether a text from somebody else shows as it is written, and nothing beside it.

    It is in NFC, holds no unseen character and no more than `MOST_MARKS` combining marks in
    a row; with `lines` it may have `MOST_LINES`, otherwise it is one.
    """
    if UNSEEN_IN_FILE.search(text) if lines else UNSEEN_IN_TEXT.search(text):
        return False
    if text.isascii():
        return not lines or _lines_fit(text)
    return unicodedata.is_normalized("NFC", text) and not _piled_up(text) and _lines_fit(text)


def tidied(text: str, *, lines: bool = False) -> str:
    """A text that somebody typed or pasted, as `is_plain` has it; whole lines are kept.

    Beyond `MOST_LINES` what follows stands on the last line.
    """
    broken = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    kept = UNSEEN_IN_FILE.sub("", broken)
    kept = unicodedata.normalize("NFC", "".join(_few_marks(unicodedata.normalize("NFC", kept))))
    head, rest = kept.split("\n")[: MOST_LINES - 1], kept.split("\n")[MOST_LINES - 1 :]
    return (
        "\n".join([*head, " ".join(rest)] if rest else head) if lines else kept.replace("\n", " ")
    )


def _lines_fit(text: str) -> bool:
    return "\r" not in text and "\t" not in text and text.count("\n") < MOST_LINES


def _piled_up(text: str) -> bool:
    return len(list(_few_marks(text))) < len(text)


def _few_marks(text: str) -> Iterator[str]:
    """The characters of a text, combining marks only up to `MOST_MARKS` in a row."""
    row = 0
    for character in text:
        row = row + 1 if unicodedata.category(character).startswith("M") else 0
        if row <= MOST_MARKS:
            yield character
