"""Crisis lines by country, from content/helplines.toml, read strictly."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import msgspec

from mindbody.errors import InvalidFile
from mindbody.strict_toml import (
    CONTENT_FOLDER,
    MENDING_HINT,
    decode_toml,
    read_text,
    require_format,
)

FILE = "helplines.toml"
FORMAT = 1
_NUMBER = re.compile(r"\d[\d -]*")


class Helpline(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One line. Numbers are written as people read them; `digits` gives what is dialled.

    `text_word` is what to write in a text message, empty where any words will do.
    `verified_on` is the day on which the row was last compared with `source`.
    """

    id: str
    name: str
    verified_on: date
    source: str
    for_whom: str = ""
    call: str = ""
    then_press: str = ""
    text_to: str = ""
    text_word: str = ""
    page: str = ""
    note: str = ""

    def age_days(self, today: date) -> int:
        """Whole days since the row was last compared with its source."""
        return (today - self.verified_on).days


class HelpCountry(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A country that the person may choose; EU and XX stand for the rest.

    `emergency` is empty where no one number holds.
    """

    code: str
    name: str
    emergency: str
    lines: tuple[Helpline, ...] = msgspec.field(name="line")
    emergency_note: str = ""


class HelpWords(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What is said around the lines; `age_of_row` holds the place {date}."""

    if_number_fails: str
    danger: str
    age_of_row: str
    choose_country: str
    elsewhere: str


class Helplines(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """All lines, and the words around them."""

    format: int
    words: HelpWords
    countries: tuple[HelpCountry, ...] = msgspec.field(name="country")

    def country(self, code: str) -> HelpCountry:
        """The country with this code; the last one, for everywhere else, if unknown."""
        return next((c for c in self.countries if c.code == code), self.countries[-1])


def digits(number: str) -> str:
    """What is dialled: the number without blanks and dashes."""
    return re.sub(r"[ -]", "", number)


def load_helplines(content: Path = CONTENT_FOLDER) -> Helplines:
    """All crisis lines. Raises InvalidFile if the file does not fit its format."""
    return parse_helplines(read_text(content / FILE))


def parse_helplines(text: str, file: str = FILE) -> Helplines:
    """Crisis lines from TOML. Raises InvalidFile; UnsupportedVersion for a newer format."""
    require_format(text, FORMAT, file)
    helplines = decode_toml(text, Helplines, file)
    _check(helplines, file)
    return helplines


def _check(helplines: Helplines, file: str) -> None:
    seen: set[str] = set()
    for country in helplines.countries:
        names = [country.code, *(line.id for line in country.lines)]
        for name in names:
            if name in seen:
                raise InvalidFile("this id stands twice", MENDING_HINT, file=file, place=name)
            seen.add(name)
        for line in country.lines:
            _check_line(line, file)
    if not seen or helplines.countries[-1].code != "XX":
        raise InvalidFile(
            "the last country must be XX, for elsewhere", MENDING_HINT, file=file, place="country"
        )


def _check_line(line: Helpline, file: str) -> None:
    fault = ""
    if not (line.call or line.text_to or line.page):
        fault = "a line needs a number to call, one to text, or a page"
    for number in filter(None, (line.call, line.then_press, line.text_to)):
        if not _NUMBER.fullmatch(number):
            fault = f"{number!r} is not a telephone number"
    if not all(page.startswith("https://") for page in (line.source, line.page or line.source)):
        fault = "a page or source starts with https://"
    if fault:
        raise InvalidFile(fault, MENDING_HINT, file=file, place=line.id)
