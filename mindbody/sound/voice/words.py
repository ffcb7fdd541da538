"""What is said for a text: figures as words, and nothing that a voice would drop in silence."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from mindbody.errors import InvalidFile

_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "…": "...", "–": "-", "\u00a0": " "}
)
_MEANT = {"%": " percent", "&": " and ", "+": " plus ", "=": " equals ", "°": " degrees"}
# Letters, the apostrophe and hyphen within words, and the marks that shape a sentence.
_SAYABLE = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ\s'\-,.;:!?()\"—]*")
_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ]+(?:'[A-Za-zÀ-ÖØ-öø-ÿ]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"')]*\s+(?=\S)")
_LONGEST_FIGURE = 4
_YEAR = re.compile(r"\b(in|of|since|from|until|before|after)\s+((?:19|20)\d\d)\b", re.IGNORECASE)
_THOUSANDS = re.compile(r"(?<![\d,.])\d{1,3},\d{3}(?![\d,])")


def spoken(text: str) -> str:
    """The text as it is said: one line, plain marks, figures written out.

    Raises InvalidFile for signs that no voice says (other scripts, emoji, unknown symbols),
    because an engine leaves them out without a word.
    """
    plain = unicodedata.normalize("NFC", text).translate(_PLAIN)
    for sign, meant in _MEANT.items():
        plain = plain.replace(sign, meant)
    plain = _YEAR.sub(lambda found: f"{found[1]} {year_words(int(found[2]))}", plain)
    plain = _THOUSANDS.sub(lambda found: number_words(int(found[0].replace(",", ""))), plain)
    # Figures joined by a dash are said one after the other, never as a telephone number.
    plain = re.sub(r"(?<=\d)\s*[-/]\s*(?=\d)", ", ", plain)
    plain = re.sub(r"\d+(?:\.\d+)?", _figure, plain)
    plain = re.sub(r"\s+-\s+", " — ", plain)
    plain = re.sub(r"\s*\band\s*/\s*or\b\s*|\s*/\s*", " or ", plain)
    # Between words three dots are a rest within the sentence, not its end.
    plain = re.sub(r"\s*\.\.\.\s*(?=\w)", ", ", plain).replace("...", ".")
    plain = re.sub(r"\s+", " ", plain).strip()
    if not (_SAYABLE.fullmatch(plain) and _WORD.search(plain)):
        odd = "".join(dict.fromkeys(_SAYABLE.sub("", plain))) or text
        raise InvalidFile(
            f"No voice can say this text, because of “{odd[:20]}”.",
            "Write it in words with Latin letters; it is still shown on screen.",
        )
    return plain


def words(text: str) -> tuple[str, ...]:
    """The words said for a text, in small letters without marks: what a listener writes down."""
    return tuple(word.lower() for word in _WORD.findall(spoken(text)))


def sentences(said: str) -> tuple[str, ...]:
    """The sentences of a text that `spoken` gave."""
    return tuple(part for part in _SENTENCE_END.split(said) if _WORD.search(part))


def comma_places(sentence: str) -> tuple[float, ...]:
    """Where a sentence has a comma, colon or dash, as shares of its letters between 0 and 1."""
    letters = [character.isalpha() for character in sentence]
    total = max(1, sum(letters))
    marks = [index for index, character in enumerate(sentence) if character in ",;:—"]
    places = (sum(letters[:index]) / total for index in marks)
    return tuple(place for place in places if 0 < place < 1)


def counted(said: str) -> tuple[tuple[int, str], ...]:
    """The parts of a counted line with the ms at which each is said, () for any other line.

    "in, two, three" gives 0, 1,000 and 2,000 ms; "and wait, three, four" 0, 2,000 and 3,000:
    the counts keep time, not the voice.
    """
    first, *counts = (part.strip() for part in said.rstrip(".").split(","))
    numbers = [_ONES.index(c.lower()) if c.lower() in _ONES else 0 for c in counts]
    rising = all(b == a + 1 for a, b in pairwise(numbers))
    if not numbers or numbers[0] < 2 or not rising:
        return ()
    return ((0, first), *((1000 * (n - 1), part) for n, part in zip(numbers, counts, strict=True)))


def number_words(number: int) -> str:
    """A whole number from 0 to 999,999 in English words."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    size, name = (100, "hundred") if number < 1000 else (1000, "thousand")
    head, rest = divmod(number, size)
    tail = f" {'and ' if rest < 100 else ''}{number_words(rest)}" if rest else ""
    return f"{number_words(head)} {name}{tail}"


def year_words(year: int) -> str:
    """A year as it is said: 1970 in two halves, 2005 as a number."""
    century, rest = divmod(year, 100)
    if rest < 10:
        return number_words(year)
    return f"{number_words(century)} {number_words(rest)}"


def _figure(match: re.Match[str]) -> str:
    whole, _, decimals = match.group().partition(".")
    if len(whole) > _LONGEST_FIGURE:
        return " ".join(_ONES[int(digit)] for digit in whole + decimals)
    said = number_words(int(whole))
    return f"{said} point {' '.join(_ONES[int(d)] for d in decimals)}" if decimals else said
