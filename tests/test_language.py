"""What is said goes through the catalogue of the language, whole sentences at a time."""

from __future__ import annotations

import gettext
from collections.abc import Iterator

import pytest

from mindbody import language
from mindbody.language import counted, said


class Loud(gettext.NullTranslations):
    def gettext(self, message: str) -> str:
        return message.upper().replace("{TIME}", "{time}")

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return "one only" if n == 1 else f"{{n}} of {msgid2[4:]}"


@pytest.fixture
def loud() -> Iterator[None]:
    language.speak(Loud())
    yield
    language.speak(gettext.NullTranslations())


def test_english_is_said_as_it_stands() -> None:
    assert said("Ends at {time}", time="9:04") == "Ends at 9:04"
    assert said("No {place} here") == "No {place} here"
    assert said("") == ""
    assert [counted("{n} minute", "{n} minutes", n) for n in (1, 2)] == ["1 minute", "2 minutes"]


def test_another_language_is_asked_before_values_are_filled_in(loud: None) -> None:
    assert said("Ends at {time}", time="noon") == "ENDS AT noon"
    assert [counted("{n} day", "{n} days", n) for n in (1, 3)] == ["one only", "3 of days"]
