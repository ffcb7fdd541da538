"""The crisis lines as they ship, and what their reader refuses."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.errors import InvalidFile, UnsupportedVersion
from mindbody.helplines import digits, load_helplines, parse_helplines
from mindbody.strict_toml import CONTENT_FOLDER
from tests.content.words import NOT_BY_THE_APP, NOWHERE, found

WRITTEN = (CONTENT_FOLDER / "helplines.toml").read_text(encoding="utf-8")
SHIPPED = load_helplines()

# Read from the clinical content, row by row, by hand; a changed digit must fail a test.
CONFIRMED = {
    ("US", "911", "us_988", "988", "988"),
    ("US", "911", "us_veterans", "988", "838255"),
    ("GB", "999", "gb_samaritans", "116123", ""),
    ("GB", "999", "gb_nhs_111", "111", ""),
    ("GB", "999", "gb_shout", "", "85258"),
    ("CA", "911", "ca_988", "988", "988"),
    ("AU", "000", "au_lifeline", "131114", "0477131114"),
    ("AU", "000", "au_open_arms", "1800011046", ""),
    ("AU", "000", "au_call_back", "1300659467", ""),
    ("FR", "112", "fr_3114", "3114", ""),
    ("NL", "112", "nl_113", "113", ""),
    ("IN", "112", "in_tele_manas", "14416", ""),
    ("EU", "112", "eu_directory", "", ""),
    ("XX", "", "world_directory", "", ""),
}


def test_only_confirmed_rows_and_every_digit_of_them() -> None:
    shipped = {
        (country.code, country.emergency, line.id, digits(line.call), digits(line.text_to))
        for country in SHIPPED.countries
        for line in country.lines
    }
    assert shipped == CONFIRMED
    extra = {line.id: line.then_press for c in SHIPPED.countries for line in c.lines}
    assert {name: key for name, key in extra.items() if key} == {
        "us_veterans": "1",
        "gb_nhs_111": "2",
    }


def test_every_row_says_when_it_was_compared_and_with_what() -> None:
    for country in SHIPPED.countries:
        for line in country.lines:
            assert line.verified_on == date(2026, 11, 22)
            assert line.age_days(date(2026, 12, 2)) == 10
            assert line.source.startswith("https://")
    assert "{date}" in SHIPPED.words.age_of_row
    assert "emergency number" in SHIPPED.words.if_number_fails


def test_the_number_that_not_every_country_runs_is_shown_in_britain_only() -> None:
    shown = [c.code for c in SHIPPED.countries for line in c.lines if digits(line.call) == "116123"]
    assert shown == ["GB"]
    assert "not every country" in SHIPPED.country("EU").lines[0].note


def test_an_unknown_country_gets_the_directory() -> None:
    assert SHIPPED.country("QQ").lines[0].page == "https://findahelpline.com"
    assert SHIPPED.country("AU").name == "Australia"


def test_no_word_to_avoid() -> None:
    assert list(found((*NOWHERE, *NOT_BY_THE_APP), WRITTEN)) == []


@pytest.mark.parametrize(
    ("old", "new", "place", "reason"),
    [
        ('call = "3114"', 'call = "three"', "fr_3114", "telephone"),
        ('call = "3114"', "", "fr_3114", "needs a number"),
        ('call = "3114"', 'call = "3114"\nhours = "all"', "country[4].line[0]", "hours"),
        ('"https://3114.fr"', '"http://3114.fr"', "fr_3114", "https"),
        ('id = "fr_3114"', 'id = "nl_113"', "nl_113", "twice"),
        ('code = "XX"', 'code = "ZZ"', "country", "XX"),
        ('name = "3114"\n', "", "country[4].line[0]", "name"),
        ('source = "https://3114.fr"', "source = ", "", "TOML"),
    ],
)
def test_a_wrong_file_is_refused(old: str, new: str, place: str, reason: str) -> None:
    assert old in WRITTEN
    with pytest.raises(InvalidFile) as refusal:
        parse_helplines(WRITTEN.replace(old, new, 1))
    fault = refusal.value
    assert (fault.file, fault.place) == ("helplines.toml", place)
    assert reason in fault.reason
    assert fault.hint


def test_a_newer_format_asks_for_a_newer_app() -> None:
    with pytest.raises(UnsupportedVersion):
        parse_helplines(WRITTEN.replace("format = 1", "format = 2\nnovelty = true", 1))


@given(st.text(max_size=60))
def test_any_damage_gives_only_our_own_error(noise: str) -> None:
    for damaged in (noise, WRITTEN + noise, WRITTEN.replace('call = "3114"', noise)):
        try:
            parse_helplines(damaged)
        except InvalidFile as fault:
            assert fault.reason
