"""What suits me: ticks are kept at once, say what follows, and can be taken back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.core.exercise import Condition
from mindbody.core.safety import OnboardingCheck
from mindbody.library import Library
from mindbody.practice_space import PracticeSpace
from mindbody.settings import Settings
from mindbody.store import Records
from mindbody.texts import load_texts
from mindbody.ui.screens.suits.answers import check_of, marked_of
from mindbody.ui.screens.suits.screen import SuitsScreen
from mindbody.ui.theme import Theme
from tests.ui.practise.conftest import Show
from tests.ui.practise.walk import cut_off, nameless, rich, seen, tabbed

TEXTS = load_texts()
WORDS, INFUSION = TEXTS.first_run.check, TEXTS.safety.infusion
IDS = [tick.id for tick in WORDS.ticks]


@pytest.fixture
def fresh(library: Library, records: Records) -> PracticeSpace:
    """Of somebody who has not answered yet."""
    return PracticeSpace.of(library, records)


@pytest.fixture
def screen(theme: Theme, fresh: PracticeSpace, show: Show) -> SuitsScreen:
    return show(SuitsScreen(theme, WORDS, INFUSION, fresh))


@given(st.frozensets(st.sampled_from(IDS), min_size=1))
def test_ticks_mean_a_check_and_a_check_the_same_ticks(marked: frozenset[str]) -> None:
    assert marked_of(WORDS.ticks, check_of(WORDS.ticks, marked)) == marked


def test_nothing_is_decided_before_a_tick(screen: SuitsScreen, fresh: PracticeSpace) -> None:
    assert not fresh.check.done
    assert "Nothing is ticked yet." in screen.ticks.follows.text()
    assert not any(line.isChecked() for line in screen.ticks.lines.values())


def test_a_tick_is_kept_and_says_what_follows(
    screen: SuitsScreen, fresh: PracticeSpace, qtbot: QtBot, library: Library, records: Records
) -> None:
    line = screen.ticks.lines["heart"]
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert fresh.check == OnboardingCheck(frozenset({Condition.HEART}), True, True)
    assert PracticeSpace.of(library, records).check == fresh.check
    assert line.shown_then == "Exercises with held breath are hidden. Others say what to mind."
    assert "Box breathing" in screen.ticks.follows.text()
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert not fresh.check.done
    assert line.shown_then == ""


def test_none_of_these_is_an_answer_too(screen: SuitsScreen, fresh: PracticeSpace) -> None:
    screen.ticks.none.click()
    assert fresh.check == OnboardingCheck(has_therapist=True, done=True)
    assert "Nothing is left out" in screen.ticks.follows.text()
    screen.ticks.lines["panic"].click()
    assert not screen.ticks.none.isChecked()


def test_without_a_therapist_only_starters_are_offered(
    screen: SuitsScreen, fresh: PracticeSpace
) -> None:
    screen.ticks.lines["no_therapist"].click()
    assert not fresh.check.has_therapist
    assert "Body scan" in screen.ticks.follows.text()


def test_dark_thoughts_open_help_at_once(screen: SuitsScreen, fresh: PracticeSpace) -> None:
    asked: list[bool] = []
    screen.help_wanted.connect(lambda: asked.append(True))
    screen.ticks.lines["suicidality"].click()
    assert asked == [True]
    assert Condition.SUICIDALITY in fresh.check.conditions
    screen.ticks.lines["suicidality"].click()
    assert asked == [True]


def test_infusions_show_their_words_and_are_kept(
    screen: SuitsScreen, fresh: PracticeSpace, library: Library, records: Records
) -> None:
    screen.ticks.lines["ketamine"].click()
    assert PracticeSpace.of(library, records).check.infusions
    assert screen.ticks._infusion.isVisible()


def test_it_can_be_left_at_any_time(screen: SuitsScreen, qtbot: QtBot) -> None:
    left: list[bool] = []
    screen.back.connect(lambda: left.append(True))
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    screen.done_button.click()
    assert left == [True, True]


def test_keys_names_and_plain_text(screen: SuitsScreen, qtbot: QtBot) -> None:
    reached = tabbed(qtbot, screen)
    assert [one.text() for one in seen(screen) if one not in reached] == []
    assert nameless(screen) == []
    assert rich(screen) == []


@pytest.mark.parametrize("percent", [80, 100, 200])
@pytest.mark.parametrize("width", [560, 792, 1048])
def test_nothing_is_cut_off(fresh: PracticeSpace, show: Show, percent: int, width: int) -> None:
    theme = Theme(Settings(text_percent=percent))
    screen = show(SuitsScreen(theme, WORDS, INFUSION, fresh), width)
    for id in ("dissociation", "ketamine", "suicidality"):
        screen.ticks.lines[id].click()
    for _ in range(3):
        QApplication.processEvents()
    assert cut_off(screen) == []
