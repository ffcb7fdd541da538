"""Words that people type for what the library calls otherwise, read strictly."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

from mindbody.strict_toml import CONTENT_FOLDER, decode_toml, read_text, require_format

FORMAT = 1
FILE = "search_words.toml"

_Words = dict[str, tuple[str, ...]]


class _SearchWords(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    format: int
    en: _Words = {}
    es: _Words = {}


@cache
def load_search_words(content: Path = CONTENT_FOLDER) -> _Words:
    """By a word in small letters without accents, those of the library that say the same.

    Of every language at once. Raises InvalidFile.
    """
    text = read_text(content / FILE)
    require_format(text, FORMAT, FILE)
    read = decode_toml(text, _SearchWords, FILE)
    return {**read.es, **read.en}
