"""The pace finder in the whole app: asks after each pace, stops in time, suggests, keeps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.safety import OnboardingCheck
from mindbody.player import PlayerState
from mindbody.settings import Settings
from mindbody.ui.pace_asking import KEEP, NOT_NOW
from mindbody.ui.screens.session import Stage
from tests.ui.conftest import OpenApp, run

PACES = ("pace_65", "pace_60", "pace_55", "pace_50", "pace_45")
EASY = (Qt.Key.Key_8, Qt.Key.Key_1, Qt.Key.Key_0)
HARD = (Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_4)


def press(qtbot: QtBot, app: App, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or app.window, key)


@pytest.fixture
def app(qtbot: QtBot, open_app: OpenApp) -> App:
    app = open_app(Settings(preparation_s=0))
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    app.space.set_check(OnboardingCheck(has_therapist=True, done=True))
    app.practice.begin(app.space.library.exercise("resonance_assessment"), None)
    return app


def section(app: App) -> str:
    bridge = app.practice.bridge
    assert bridge is not None
    timeline = bridge.player.timeline
    return timeline.sections[timeline.section_at(bridge.player.position_ms())].id


def to_rest(app: App, clock: ManualClock, rest: str) -> None:
    for _ in range(400):
        if section(app) == rest:
            return
        run(app, clock, 1_000, frame_ms=1_000)
    raise AssertionError(rest)


def rate(qtbot: QtBot, app: App, clock: ManualClock, keys: tuple[Qt.Key, ...]) -> None:
    """Answer what is asked, one frame between two questions."""
    for key in keys:
        run(app, clock, 100)
        assert app.paces.card.isVisible()
        assert app.session.face.view.hasFocus(), "a question takes no focus"
        press(qtbot, app, key)


def to_end(app: App, clock: ManualClock) -> None:
    while app.session.stage is Stage.SESSION:
        run(app, clock, 1_000, frame_ms=1_000)
    run(app, clock, 2_500, frame_ms=500)
    app.session.finished.home.click()


def test_each_pace_is_asked_about_three_times_and_the_slowest_easy_one_suggested(
    qtbot: QtBot, app: App, clock: ManualClock
) -> None:
    words = app.at_hand.texts.pace_finder
    for pace, keys in zip(PACES, (EASY, EASY, EASY, HARD, HARD), strict=True):
        to_rest(app, clock, pace.replace("pace", "rest"))
        run(app, clock, 100)
        assert app.paces.card.question.text() == words.ease
        rate(qtbot, app, clock, keys)
        run(app, clock, 100)
        assert app.paces.card.isHidden()
    to_end(app, clock)
    screen = app.paces.screen
    assert app.window.stack.currentWidget() is screen
    assert screen.said.text() == words.easiest.format(rate="5.5")
    assert "resonance" not in (screen.said.text() + screen.more.text()).lower()
    assert list(screen.buttons) == [KEEP, NOT_NOW]
    press(qtbot, app, Qt.Key.Key_Return)
    (own,) = app.space.patterns()
    assert (own.title, own.pattern.inhale_ms, own.pattern.exhale_ms) == (
        words.title.format(rate="5.5"),
        4_400,
        6_500,
    )
    assert screen.said.text() == words.kept
    press(qtbot, app, Qt.Key.Key_Return)
    assert app.window.stack.currentIndex() == 0
    assert app.window.pages.currentWidget() is app.home


@pytest.mark.parametrize(
    "keys",
    [(Qt.Key.Key_9, Qt.Key.Key_5), (Qt.Key.Key_9, Qt.Key.Key_0, Qt.Key.Key_T)],
    ids=["short of air", "light-headed"],
)
def test_the_series_stops_at_the_first_pace_that_is_too_much(
    qtbot: QtBot, app: App, clock: ManualClock, keys: tuple[Qt.Key, ...]
) -> None:
    words = app.at_hand.texts.pace_finder
    to_rest(app, clock, "rest_65")
    rate(qtbot, app, clock, EASY)
    to_rest(app, clock, "rest_60")
    rate(qtbot, app, clock, keys)
    assert section(app) == "close"
    assert app.session.face.quiet.text() == words.too_much
    assert app.paces.card.isHidden()
    to_end(app, clock)
    assert app.paces.screen.said.text() == words.easiest.format(rate="6.5")
    assert app.paces.screen.more.text().startswith(words.ended_early)


def test_where_no_pace_was_easy_the_gentlest_is_a_place_to_begin(
    qtbot: QtBot, app: App, clock: ManualClock
) -> None:
    to_rest(app, clock, "rest_65")
    rate(qtbot, app, clock, HARD)
    press(qtbot, app, Qt.Key.Key_Escape)
    words = app.at_hand.texts.pace_finder
    assert app.paces.screen.said.text() == words.none_easy.format(rate="6.5")
    press(qtbot, app, Qt.Key.Key_Escape)
    assert app.space.patterns() == ()
    assert app.window.stack.currentIndex() == 0


def test_who_answers_nothing_is_told_nothing(qtbot: QtBot, app: App, clock: ManualClock) -> None:
    to_rest(app, clock, "rest_65")
    rate(qtbot, app, clock, (Qt.Key.Key_S, Qt.Key.Key_S, Qt.Key.Key_S))
    to_rest(app, clock, "rest_60")
    run(app, clock, 100)
    assert app.paces.card.isVisible()
    to_rest(app, clock, "pace_55")
    assert app.paces.card.isHidden(), "a question goes with its rest"
    press(qtbot, app, Qt.Key.Key_Escape)
    assert app.window.stack.currentIndex() == 0


def test_a_rest_and_a_pace_can_be_skipped(qtbot: QtBot, app: App, clock: ManualClock) -> None:
    to_rest(app, clock, "pace_65")
    assert app.session.face.bar.next.text() == "Skip this part"
    press(qtbot, app, Qt.Key.Key_Return)
    assert section(app) == "rest_65"
    press(qtbot, app, Qt.Key.Key_Return)
    assert section(app) == "pace_60"


def test_ground_me_takes_the_question_away(qtbot: QtBot, app: App, clock: ManualClock) -> None:
    to_rest(app, clock, "rest_65")
    rate(qtbot, app, clock, EASY)
    press(qtbot, app, Qt.Key.Key_G)
    assert app.window.stack.currentWidget() is app.at_hand.ground
    assert app.paces.card.isHidden()
    press(qtbot, app, Qt.Key.Key_Escape)
    assert app.window.stack.currentIndex() == 0, "nothing is suggested then"


def test_with_the_question_about_distress_both_are_asked_one_after_the_other(
    qtbot: QtBot, app: App, clock: ManualClock
) -> None:
    app.session.end()
    app.preferences.set(ask_distress=True)
    app.practice.begin(app.space.library.exercise("resonance_assessment"), None)
    press(qtbot, app, Qt.Key.Key_3)
    to_rest(app, clock, "rest_65")
    rate(qtbot, app, clock, EASY)
    press(qtbot, app, Qt.Key.Key_Escape)
    assert app.window.stack.currentWidget() is app.paces.screen
    press(qtbot, app, Qt.Key.Key_Escape)
    assert app.window.stack.currentWidget() is app.asking.screen
    assert app.asking.screen.is_asking
    bridge = app.practice.bridge
    assert bridge is not None
    assert bridge.player.state is PlayerState.ENDED
