"""The language of the app: English stands in the code, catalogues carry the others.

A text that people read is either a module-level constant in capitals (widgets translate it
when they show it) or goes through `said` or `counted`. What varies stands in braces and is
filled in afterwards, so that a translator sees whole sentences:

    said("Ends at {time}", time="9:04")
    counted("{n} minute", "{n} minutes", 5)
"""

from __future__ import annotations

import gettext

_spoken: gettext.NullTranslations = gettext.NullTranslations()


def speak(catalogue: gettext.NullTranslations) -> None:
    """Take another catalogue for all that is said from now on."""
    global _spoken
    _spoken = catalogue


def said(text: str, **values: object) -> str:
    """A text in the language of the app, with its values filled in.

    A text that the catalogue does not have is said in English.
    """
    words = _spoken.gettext(text) if text else ""
    return words.format(**values) if values else words


def counted(one: str, many: str, n: int, **values: object) -> str:
    """A text that depends on a number, `{n}` in it, by the plural rules of the language."""
    return _spoken.ngettext(one, many, n).format(n=n, **values)
