"""Whether what a recogniser wrote down is what a line says."""

from __future__ import annotations

from mindbody.errors import InvalidFile
from mindbody.sound.voice.words import words

# Words that sound alike: a recogniser cannot tell which was meant.
_ALIKE = (
    ("to", "two", "too"),
    ("for", "four"),
    ("in", "inn"),
    ("there", "their"),
    ("color", "colour"),
    ("colors", "colours"),
    ("gray", "grey"),
    ("counselling", "counseling"),
    ("counsellor", "counselor"),
    ("stair", "stare"),
    ("okay", "ok"),
    ("through", "threw"),
    ("here", "hear"),
    ("where", "wear"),
    ("whether", "weather"),
    ("sole", "soul"),
    ("heel", "heal"),
    ("plainer", "planar", "planer"),
    ("by", "bye", "buy"),
    ("no", "know"),
    ("one", "won"),
    ("eight", "ate"),
    ("right", "write"),
    ("round", "around"),
    ("wandered", "wondered"),
)
# What runs together in speech, and how it is written out.
_WRITTEN_OUT = {"'re": " are", "n't": " not", "'ll": " will", "'m": " am", "'ve": " have"}
_ONE_SOUND = {
    "it's": "it is",
    "its": "it is",
    "that's": "that is",
    "there's": "there is",
    "alright": "all right",
}
_FIRST = {word: alike[0] for alike in _ALIKE for word in alike}


def same_words(text: str, heard: str) -> bool:
    """Whether both say the same words, however they are spelled and set apart."""
    return bool(heard) and _sounds(text) == _sounds(heard)


def _sounds(text: str) -> str:
    """The words run together, because "arm chair" and "armchair" are one sound."""
    try:
        said = " ".join(_ONE_SOUND.get(word, word) for word in words(text))
    except InvalidFile:
        return ""
    for short, long in _WRITTEN_OUT.items():
        said = said.replace(short, long)
    return "".join(_FIRST.get(word, word) for word in said.split()).replace("'", "")
