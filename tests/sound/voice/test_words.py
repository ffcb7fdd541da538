"""What is said for a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.errors import InvalidFile
from mindbody.sound.voice.heard import same_words
from mindbody.sound.voice.words import comma_places, counted, number_words, sentences, spoken, words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Count from 1 to 10.", "Count from one to ten."),
        ("5-4-3-2-1", "five, four, three, two, one"),
        ("About 50 % is enough.", "About fifty percent is enough."),
        ("Breathe for 4.5 seconds", "Breathe for four point five seconds"),
        ("It is 2026.", "It is two thousand and twenty-six."),
        ("The guideline of 2023", "The guideline of twenty twenty-three"),
        ("Since 1970, in 2005", "Since nineteen seventy, in two thousand and five"),
        ("with 62,803 people", "with sixty-two thousand eight hundred and three people"),
        ("in … stay … out", "in, stay, out"),
        ("“Easy,” you might say…", '"Easy," you might say.'),
        ("today’s date", "today's date"),
        ("hands and/or feet, in/out", "hands or feet, in or out"),
        ("a\u00a0café – or at home", "a café — or at home"),
    ],
)
def test_a_text_is_written_out_as_it_is_said(text: str, said: str) -> None:
    assert spoken(text) == said


@pytest.mark.parametrize("text", ["呼吸", "breathe 🙂", "тихо", "a_b", "x < y", "", "…", "- -"])
def test_what_no_voice_says_is_refused_and_not_left_out(text: str) -> None:
    with pytest.raises(InvalidFile):
        spoken(text)


@given(st.text(max_size=60))
def test_what_is_said_can_be_said_again(text: str) -> None:
    try:
        said = spoken(text)
    except InvalidFile:
        return
    assert spoken(said) == said
    assert words(text) == words(said)
    assert not any(character.isdigit() for character in said)


@given(st.integers(0, 9999))
def test_every_number_has_words_of_its_own(number: int) -> None:
    said = number_words(number)
    assert spoken(said) == said
    assert spoken(str(number)) == said
    assert number == 9999 or number_words(number + 1) != said


def test_sentences_end_at_their_marks_only() -> None:
    assert sentences("Eyes open is fine: rest them. Or close them? If you like") == (
        "Eyes open is fine: rest them.",
        "Or close them?",
        "If you like",
    )


def test_commas_are_placed_by_the_letters_before_them() -> None:
    assert comma_places("Feel your feet, and the floor.") == (pytest.approx(12 / 23),)
    assert comma_places("Breathe in.") == comma_places("in,") == ()
    assert comma_places("ab: cd — ef") == (pytest.approx(1 / 3), pytest.approx(2 / 3))


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("in, two, three, four", ((0, "in"), (1000, "two"), (2000, "three"), (3000, "four"))),
        ("and wait, three, four.", ((0, "and wait"), (2000, "three"), (3000, "four"))),
        ("One, two, three", ((0, "One"), (1000, "two"), (2000, "three"))),
        ("and out, slowly, to six", ()),
        ("in, three, two", ()),
        ("five, four, three", ()),
        ("in", ()),
        ("Look, one, two", ()),
    ],
)
def test_counts_are_placed_on_their_seconds(said: str, parts: tuple[tuple[int, str], ...]) -> None:
    assert counted(said) == parts


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("in, two, three", "In to three."),
        (
            "You can close them if that feels all right.",
            "you can close them, if that feels alright",
        ),
        ("Come back when you are ready.", "Come back when you're ready"),
        ("Count 3 things.", "Count three things!"),
        ("There isn't any hurry.", "There is not any hurry."),
        ("The armchair.", "the arm chair"),
    ],
)
def test_the_same_words_are_known_however_they_are_written(text: str, heard: str) -> None:
    assert same_words(text, heard)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Let your eyes rest.", "Let your eyes."),
        ("You can stop.", "You can't stop."),
        ("and soft", "In, soft."),
        ("rest", ""),
        ("rest", "呼吸"),
    ],
)
def test_other_words_are_noticed(text: str, heard: str) -> None:
    assert not same_words(text, heard)
