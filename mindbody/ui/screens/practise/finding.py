"""Finding practices by words. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+")
# What matters most stands first: a word of the title weighs more than one further down.
_WEIGHTS = (8, 4, 2, 1)
# Shorter words are too like each other; of longer ones two letters in ten may differ.
_SHORTEST_NEAR, _MOST_NEAR, _ALIKE = 4, 4, 0.8

# By a word that people type, those that say the same here; all as `words` gives them.
Also = Mapping[str, tuple[str, ...]]


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


def weight(query: str, thing: Findable, also: Also | None = None) -> int:
    """How well a thing answers a query: 0 where some word of the query is nowhere in it.

    A word of the query answers to any word that begins with it, and so does each word that
    stands in `also` for the same.
    """
    texts = [words(text) for text in thing]
    total = 0
    for word in words(query):
        best = max(_best(one, texts) for one in (word, *(also or {}).get(word, ())))
        if not best:
            return 0
        total += best
    return total


def ranked(query: str, things: Sequence[Findable], also: Also | None = None) -> list[int]:
    """The indices of what was found, best first; equals keep their order.

    Where nothing holds the words as they stand, those that are spelt nearly alike or written
    in one count as well.
    """
    found = _ranked(query, things, also)
    if found or not words(query):
        return found
    known = _vocabulary(things)
    near = {word: (*(also or {}).get(word, ()), *_near(word, known)) for word in words(query)}
    return _ranked(query, things, near)


def _ranked(query: str, things: Sequence[Findable], also: Also | None) -> list[int]:
    weights = [weight(query, thing, also) for thing in things]
    found = [index for index, heavy in enumerate(weights) if heavy]
    return sorted(found, key=lambda index: -weights[index])


def _best(word: str, texts: list[list[str]]) -> int:
    hits = (
        share
        for share, found in zip(_WEIGHTS, texts, strict=False)
        if any(one.startswith(word) for one in found)
    )
    return max(hits, default=0)


def _vocabulary(things: Sequence[Findable]) -> dict[str, str]:
    """Each word by itself, and each pair or three in a row written in one, by its first word."""
    known: dict[str, str] = {}
    for thing in things:
        for text in map(words, thing):
            for length in (3, 2, 1):
                for at in range(len(text) - length + 1):
                    known["".join(text[at : at + length])] = text[at]
    return known


def _near(word: str, known: dict[str, str]) -> tuple[str, ...]:
    if len(word) < _SHORTEST_NEAR:
        return (known[word],) if word in known else ()
    # Endings differ most: a longer word of the list is held against its beginning as well.
    beginnings = {one[: len(word)]: first for one, first in known.items()} | known
    return tuple(beginnings[one] for one in get_close_matches(word, beginnings, _MOST_NEAR, _ALIKE))
