"""Which characters may stand in a text that a person reads."""

from __future__ import annotations

import re

LONGEST_TITLE = 80
LONGEST_ID = 40

# Controls, and marks that turn the direction of writing or cannot be seen.
_UNSEEN = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff"
)
UNSEEN_IN_FILE = re.compile(f"[{_UNSEEN}]")
UNSEEN_IN_TEXT = re.compile(f"[\t\n\r{_UNSEEN}]")
