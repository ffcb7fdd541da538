"""Finding practices by words."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody import language
from mindbody.library import Library
from mindbody.search_words import FILE
from mindbody.strict_toml import CONTENT_FOLDER
from mindbody.ui import languages
from mindbody.ui.screens.practise.catalogue import Catalogue
from mindbody.ui.screens.practise.finding import Findable, ranked, weight

THINGS = [
    Findable("Winding down", "Sleep", "For the night.", "When the day goes on in the head."),
    Findable("Walking", "Movement", "Slow steps.", "When sitting is hard. Not to fall asleep."),
    Findable("Café of the mind", "Imagery", "A calm place.", ""),
]


def test_a_title_comes_before_what_it_is_for() -> None:
    things = [Findable("Steps", "", "", "calm"), Findable("Calm place")]
    assert ranked("calm", things) == [1, 0]


def test_a_part_of_a_word_is_enough_from_its_beginning() -> None:
    assert ranked("sle", THINGS) == [0]
    assert ranked("eep", THINGS) == []


def test_all_words_have_to_be_there() -> None:
    assert ranked("slow walk", THINGS) == [1]
    assert ranked("slow night", THINGS) == []


def test_letters_and_accents_do_not_matter() -> None:
    assert ranked("CAFE", THINGS) == [2]
    assert ranked("café", THINGS) == [2]


def test_without_a_word_nothing_is_found() -> None:
    assert ranked("  , ", THINGS) == []


@given(st.text(max_size=40))
def test_no_query_breaks_it(query: str) -> None:
    assert all(weight(query, thing) >= 0 for thing in THINGS)


def found(library: Library, query: str) -> list[str]:
    return [item.id for item in Catalogue(library, lambda entry: "").find(query)]


def test_people_find_what_they_look_for(library: Library) -> None:
    assert found(library, "sleep")[:2] == ["cannot_sleep", "sleep_wind_down"]
    assert "box_breathing" in found(library, "sides")
    assert "stop_practice" in found(library, "anger")
    assert "timer" in found(library, "bell")
    assert "evening" in found(library, "evening")


def test_what_it_is_not_for_does_not_find_it(library: Library) -> None:
    hits = found(library, "panic")
    assert hits[0] == "panic"
    assert "physical_grounding" in hits
    assert "box_breathing" not in hits


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("brething", "box_breathing"),
        ("panik", "panic"),
        ("grounnding", "physical_grounding"),
        ("nightmares", "after_nightmare"),
        ("flashbacks", "flashback"),
        ("anxious", "panic"),
        ("insomnia", "cannot_sleep"),
        ("sleepless", "sleep_wind_down"),
        ("bodyscan", "body_scan"),
        ("478", "four_seven_eight"),
        ("pmr", "pmr"),
        ("dissociation", "far_away"),
        ("hyperventilation", "panic"),
        ("boxbreathing", "box_breathing"),
        ("54321", "grounding_54321"),
    ],
)
def test_words_spelt_or_meant_otherwise_find_it_too(
    library: Library, typed: str, meant: str
) -> None:
    assert meant in found(library, typed)


def test_what_stands_there_as_typed_comes_alone() -> None:
    things = [Findable("Anger"), Findable("Danger")]
    assert ranked("anger", things) == [0]
    assert ranked("amger", things)[0] == 0


def test_what_is_like_nothing_finds_nothing(library: Library) -> None:
    assert found(library, "xylophone") == []


@pytest.mark.parametrize("code", ["en", "es"])
def test_every_search_word_leads_somewhere(library: Library, code: str) -> None:
    texts = tomllib.loads((CONTENT_FOLDER / FILE).read_text("utf-8"))
    language.speak(languages.catalogue(code))
    try:
        assert [typed for typed in texts[code] if not found(library, typed)] == []
    finally:
        language.speak(language.English())
