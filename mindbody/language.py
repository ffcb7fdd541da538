"""The language of the app: English stands in the code, a catalogue carries another.

A text that people read is either a module-level constant in capitals (widgets translate it
when they show it) or goes through `said` or `counted`. What varies stands in braces and is
filled in afterwards, so that a translator sees whole sentences:

    said("Ends at {time}", time="9:04")
    counted("{n} minute", "{n} minutes", 5)

What a person typed is never looked up: `as_is(title)` goes through every door unchanged.
"""

from __future__ import annotations

from typing import Protocol

ENGLISH = "en"


class Catalogue(Protocol):
    """The texts of one language. `language` is its code, such as "es"."""

    @property
    def language(self) -> str: ...

    @property
    def decimal_mark(self) -> str: ...

    def text(self, text: str) -> str:
        """The translation of an English text; the text itself where there is none."""

    def count(self, one: str, many: str, n: int) -> str:
        """The form that goes with the number `n`; the English one where there is none."""


class English:
    """The language the texts are written in."""

    language = ENGLISH
    decimal_mark = "."

    def text(self, text: str) -> str:
        return text

    def count(self, one: str, many: str, n: int) -> str:
        return one if n == 1 else many


class _AsIs(str):
    """A text that is shown as it stands."""

    __slots__ = ()


_spoken: Catalogue = English()


def speak(catalogue: Catalogue) -> None:
    """Take another catalogue for all that is said from now on."""
    global _spoken
    _spoken = catalogue


def language() -> str:
    """The code of the language that is spoken now."""
    return _spoken.language


def as_is(text: str) -> str:
    """What a person typed, or what is said in English in every language: never looked up."""
    return _AsIs(text)


def number(value: float, places: int | None = None) -> str:
    """A number as it is written: with so many decimal places, or with no more than it needs."""
    written = f"{value:g}" if places is None else f"{value:.{places}f}"
    return written.replace(".", _spoken.decimal_mark)


def said(text: str, **values: object) -> str:
    """A text in the language of the app, with its values filled in.

    A value that is itself a text of the app is said in that language too. A text that the
    catalogue does not have is said in English.
    """
    words = _looked_up(text)
    if not values:
        return words
    return words.format(**{name: _value(value) for name, value in values.items()})


def counted(one: str, many: str, n: int, **values: object) -> str:
    """A text that depends on a number, `{n}` in it, by the plural rules of the language."""
    words = _spoken.count(one, many, n)
    return words.format(n=n, **{name: _value(value) for name, value in values.items()})


def _looked_up(text: str) -> str:
    return text if not text or isinstance(text, _AsIs) else _spoken.text(text)


def _value(value: object) -> object:
    return _looked_up(value) if isinstance(value, str) else value
