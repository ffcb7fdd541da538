"""Finding practices by words. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+")
# What matters most stands first: a word of the title weighs more than one further down.
_WEIGHTS = (8, 4, 2, 1)


class Findable(NamedTuple):
    """The texts of one thing that can be found, the weightiest first; at most four."""

    title: str
    kind: str = ""
    summary: str = ""
    uses: str = ""


def plain(text: str) -> str:
    """A text in small letters without accents."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parted if not unicodedata.combining(sign))


def words(text: str) -> list[str]:
    return _WORD.findall(plain(text).replace("'", "").replace("’", ""))


def weight(query: str, thing: Findable) -> int:
    """How well a thing answers a query: 0 where some word of the query is nowhere in it.

    A word of the query answers to any word that begins with it.
    """
    wanted = words(query)
    texts = [words(text) for text in thing]
    total = 0
    for word in wanted:
        hits = (
            share
            for share, found in zip(_WEIGHTS, texts, strict=False)
            if any(one.startswith(word) for one in found)
        )
        best = max(hits, default=0)
        if not best:
            return 0
        total += best
    return total


def ranked(query: str, things: Sequence[Findable]) -> list[int]:
    """The indices of what was found, best first; equals keep their order."""
    weights = [weight(query, thing) for thing in things]
    found = [index for index, heavy in enumerate(weights) if heavy]
    return sorted(found, key=lambda index: -weights[index])
