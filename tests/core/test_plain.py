"""Which characters may stand in a text, and what is made of those that may not."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.plain import (
    MOST_LINES,
    MOST_MARKS,
    UNSEEN_IN_FILE,
    UNSEEN_IN_TEXT,
    is_plain,
    text_problems,
    tidied,
)

# Every character of Unicode and some of what people write with, more often than chance would.
texts = st.text() | st.text(
    alphabet=st.sampled_from("aé\u0301\u0338\u200c\u200d\u202e\u00ad\ufeff\t\r\n \U000e0041\ue000")
)


@given(texts, st.booleans())
def test_what_is_tidied_is_plain_and_stays_as_it_is(text: str, lines: bool) -> None:
    once = tidied(text, lines=lines)
    assert is_plain(once, lines=lines)
    assert tidied(once, lines=lines) == once


@given(texts, st.booleans())
def test_what_is_plain_is_left_as_it_is(text: str, lines: bool) -> None:
    if is_plain(text, lines=lines):
        assert tidied(text, lines=lines) == text


def test_no_character_of_the_refused_kinds_is_plain() -> None:
    """By what Unicode itself says of them; the joiners of words and emoji may stand."""
    for point in range(0x110000):
        character = chr(point)
        category = unicodedata.category(character)
        refused = category in {"Cc", "Cs", "Co"} and character != "\n"
        refused = refused or 0xFDD0 <= point <= 0xFDEF or point & 0xFFFE == 0xFFFE
        refused = refused or unicodedata.bidirectional(character) in BIDI_MARKS
        if refused:
            assert not is_plain(f"a{character}b", lines=True), hex(point)


BIDI_MARKS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


@pytest.mark.parametrize(
    "text",
    [
        "می‌خواهم",
        "👩‍👧‍👦",
        "🏳️‍🌈",
        "Größe",
        "日本語",
        "שלום",
        "हिन्दी",
        "ไทย",
        "e" + "\u0338" * MOST_MARKS,
    ],
)
def test_people_may_write_as_they_write(text: str) -> None:
    assert is_plain(text)
    assert is_plain(f"{text}\n{text}", lines=True)
    assert not is_plain(f"{text}\n{text}")


def test_lines_and_marks_are_bounded() -> None:
    assert is_plain("x\n" * (MOST_LINES - 1) + "x", lines=True)
    assert not is_plain("x\n" * MOST_LINES + "x", lines=True)
    assert not is_plain("x\n" * MOST_LINES + "é", lines=True)
    assert not is_plain("x" + "\u0338" * (MOST_MARKS + 1))
    whole = tidied("word\n" * 100, lines=True)
    assert whole.count("\n") == MOST_LINES - 1
    assert whole.count("word") == 100, "no word is lost"
    assert tidied("a\r\nb\rc\td", lines=True) == "a\nb\nc d"
    assert tidied("a\nb") == "a b"


def test_joiners_and_line_breaks_are_no_unseen_characters_of_a_file() -> None:
    for text in ("\u200c", "\u200d", "\n", "\t"):
        assert not UNSEEN_IN_FILE.search(text)
    assert UNSEEN_IN_TEXT.search("\n")


@pytest.mark.parametrize(
    ("text", "words"),
    [("  ", "missing"), ("x" * 81, "has 81 characters"), ("a\u202eb", "cannot be seen")],
)
def test_a_typed_title_is_told_what_is_wrong_with_it(text: str, words: str) -> None:
    (problem,) = text_problems("title", text, 80)
    assert words in problem.message


def test_a_fine_title_has_no_problem() -> None:
    assert list(text_problems("title", " Evening ", 80)) == []
    assert list(text_problems("note", "", 80, required=False)) == []
