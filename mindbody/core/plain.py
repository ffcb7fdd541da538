"""Which characters may stand in a text that a person reads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mindbody.errors import LimitExceeded

LONGEST_TITLE = 80
LONGEST_NOTE = 500

# Controls, and marks that turn the direction of writing or cannot be seen.
_UNSEEN = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff"
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
            f"The {field} has {len(bare)} characters; at most {most} are kept.",
            "Shorten it.",
            field=field,
            nearest=most,
        )
    elif UNSEEN_IN_TEXT.search(bare):
        yield LimitExceeded(
            f"The {field} holds a line break or a character that cannot be seen.",
            "Write it again on one line.",
            field=field,
        )
