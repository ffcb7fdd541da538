"""Making a breathing pattern: limits live, by keys, kept and edited again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.clock import ManualClock
from mindbody.core.breath import BreathPattern
from mindbody.core.exercise import Condition
from mindbody.core.routine import InBreaths, InTime
from mindbody.core.safety import OnboardingCheck
from mindbody.library import Library
from mindbody.practice_space import PracticeSpace
from mindbody.settings import MotionChoice, Settings
from mindbody.store import Records
from mindbody.ui.screens.own.pattern import PatternBuilder
from mindbody.ui.theme import Theme
from tests.ui.practise.conftest import Show
from tests.ui.practise.walk import cut_off, nameless, rich, seen, tabbed


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def builder(space: PracticeSpace, theme: Theme, clock: ManualClock, show: Show) -> PatternBuilder:
    made = PatternBuilder(theme, clock, space)
    made.open()
    return show(made)


def kept(builder: PatternBuilder) -> list[str]:
    told: list[str] = []
    builder.kept.connect(told.append)
    return told


def test_a_pattern_is_made_kept_and_edited_again(
    builder: PatternBuilder, space: PracticeSpace, library: Library, records: Records, qtbot: QtBot
) -> None:
    told = kept(builder)
    builder.name.setText("Evening breath")
    qtbot.keyClick(builder.steppers["exhale_ms"], Qt.Key.Key_PageUp)
    qtbot.keyClick(builder.steppers["hold_out_ms"], Qt.Key.Key_Up)
    builder.unit.chips["breaths"].click()
    builder.in_breaths.slider.setValue(19)
    builder.keep_button.click()
    (id,) = told
    (own,) = PracticeSpace.of(library, records).patterns()
    assert own.id == id
    assert own.title == "Evening breath"
    assert own.pattern == BreathPattern(4_000, 6_500, hold_out_ms=100)
    assert own.length == InBreaths(20)
    builder.open(own)
    assert builder.name.text() == "Evening breath"
    assert builder.steppers["exhale_ms"].value() == 6_500
    builder.name.setText("Night breath")
    builder.keep_button.click()
    (again,) = space.patterns()
    assert (again.id, again.title) == (id, "Night breath")


def test_what_is_outside_says_why_and_one_press_puts_it_right(builder: PatternBuilder) -> None:
    builder.steppers["exhale_ms"].setValue(12_000)
    assert "longer than the limit" in builder.refusal.reason.text()
    assert builder.refusal.use.text() == "Use 10.0 s"
    assert not builder.keep_button.isEnabled()
    builder.refusal.use.click()
    assert builder.steppers["exhale_ms"].value() == 10_000
    while builder.refusal.isVisible():
        assert builder.refusal.use.isVisible(), builder.refusal.reason.text()
        builder.refusal.use.click()
    assert builder.keep_button.isEnabled()


def test_the_limits_are_those_of_this_person(builder: PatternBuilder, space: PracticeSpace) -> None:
    space.set_check(OnboardingCheck(frozenset({Condition.PANIC}), True, True))
    builder.open()
    builder.steppers["hold_in_ms"].setValue(3_000)
    assert "agreed for you" in builder.refusal.reason.text()
    builder.refusal.use.click()
    assert builder.steppers["hold_in_ms"].value() == 2_000


def test_a_name_is_needed_and_only_that_is_said(builder: PatternBuilder) -> None:
    builder.name.setText("")
    assert not builder.keep_button.isEnabled()
    assert not builder.refusal.isVisible()
    builder.name.setText("Mine")
    assert builder.keep_button.isEnabled()


def test_minutes_and_breaths_stay_about_as_long(builder: PatternBuilder) -> None:
    assert builder.draft.length == InTime(300_000)
    builder.unit.chips["breaths"].click()
    assert builder.draft.length == InBreaths(30)
    builder.unit.chips["minutes"].click()
    assert builder.draft.length == InTime(300_000)


def test_the_picture_breathes_at_the_pattern(builder: PatternBuilder, clock: ManualClock) -> None:
    picture = builder.picture
    assert picture.is_moving
    assert picture.spoken_name() == "Breathes in 4 s, out 6 s"
    builder.steppers["inhale_ms"].setValue(5_000)
    clock.advance(5_000)
    assert picture.moment().word == "Breathe out"
    assert picture.moment().level == pytest.approx(1.0)
    clock.advance(3_000)
    assert picture.moment().level == pytest.approx(0.5)
    builder.steppers["exhale_ms"].setValue(15_000)
    assert not picture.is_moving
    builder.hide()
    assert not picture.is_moving


def test_with_reduced_motion_the_picture_stands_still(
    space: PracticeSpace, clock: ManualClock, show: Show
) -> None:
    theme = Theme(Settings(motion=MotionChoice.REDUCED))
    builder = PatternBuilder(theme, clock, space)
    builder.open()
    show(builder)
    assert not builder.picture.is_moving
    before = builder.picture.moment()
    clock.advance(2_000)
    assert builder.picture.moment() == before


def test_keys_names_and_plain_text(builder: PatternBuilder, qtbot: QtBot) -> None:
    reached = tabbed(qtbot, builder)
    for stepper in builder.steppers.values():
        assert stepper in reached
    assert builder.name in reached
    chips = [one for one in seen(builder) if one.inherits("QRadioButton")]
    assert [o.text() for o in seen(builder) if o not in reached and o not in chips] == []
    assert nameless(builder) == []
    assert rich(builder) == []


@pytest.mark.parametrize("percent", [80, 100, 200])
@pytest.mark.parametrize("width", [560, 792, 1048])
def test_nothing_is_cut_off(
    space: PracticeSpace, clock: ManualClock, show: Show, percent: int, width: int
) -> None:
    builder = PatternBuilder(Theme(Settings(text_percent=percent)), clock, space)
    builder.open()
    show(builder, width)
    builder.steppers["exhale_ms"].setValue(12_000)
    for _ in range(3):
        QApplication.processEvents()
    assert cut_off(builder) == []
