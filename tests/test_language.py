"""What is said goes through the catalogue of the language, whole sentences at a time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mindbody import language
from mindbody.errors import InvalidFile, MindbodyError
from mindbody.language import English, as_is, counted, number, said


class Loud:
    language = "loud"
    decimal_mark = ","

    def text(self, text: str) -> str:
        return text.upper().replace("{TIME}", "{time}").replace("{WHAT}", "{what}")

    def count(self, one: str, many: str, n: int) -> str:
        return "one only" if n == 1 else f"{{n}} of {many[4:]}"


@pytest.fixture
def loud() -> Iterator[None]:
    language.speak(Loud())
    yield
    language.speak(English())


def test_english_is_said_as_it_stands() -> None:
    assert said("Ends at {time}", time="9:04") == "Ends at 9:04"
    assert said("No {place} here") == "No {place} here"
    assert said("") == ""
    assert [counted("{n} minute", "{n} minutes", n) for n in (1, 2)] == ["1 minute", "2 minutes"]
    assert [number(4.5), number(3.0), number(3, 1)] == ["4.5", "3", "3.0"]


def test_another_language_is_asked_before_values_are_filled_in(loud: None) -> None:
    assert language.language() == "loud"
    assert said("Ends at {time}", time=9) == "ENDS AT 9"
    assert [counted("{n} day", "{n} days", n) for n in (1, 3)] == ["one only", "3 of days"]
    assert number(4.5) == "4,5"


def test_a_value_that_is_a_text_is_said_too(loud: None) -> None:
    assert said("{what} is there", what="a bell") == "A BELL IS THERE"


def test_what_a_person_typed_is_never_looked_up(loud: None) -> None:
    assert said(as_is("Evening")) == "Evening"
    assert said("{what} is there", what=as_is("Evening")) == "Evening IS THERE"


def test_errors_speak_the_language_of_the_app(loud: None) -> None:
    fault = MindbodyError("the disk is full.", "free some space.")
    assert (fault.message, str(fault)) == (
        "THE DISK IS FULL.",
        "THE DISK IS FULL. FREE SOME SPACE.",
    )
    assert str(InvalidFile("not a file.", file="a.toml")) == "a.toml: NOT A FILE."
