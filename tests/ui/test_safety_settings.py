"""The keys and questions of what is at hand, set in Settings and acting at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.settings import IconChoice
from mindbody.ui.screens.safety_settings import GroundKey, HideKey, SafetySettings
from tests.ui.conftest import OpenApp


def test_what_is_set_acts_at_once_and_is_kept(qtbot: QtBot, open_app: OpenApp) -> None:
    app = open_app()
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    app.window.show_preferences()
    screen = app.window.preferences
    assert screen is not None
    safety = screen.findChild(SafetySettings)
    assert safety is not None
    safety.hide.chips[HideKey.F9].click()
    safety.ground.chips[GroundKey.NONE].click()
    safety.ask.click()
    now = app.preferences.now
    assert (now.hide_key, now.ground_key, now.ask_distress) == ("F9", "", True)
    qtbot.keyClick(QApplication.focusWidget() or app.window, Qt.Key.Key_G)
    assert app.window.stack.currentIndex() == 0
    qtbot.keyClick(app.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert app.window.stack.currentWidget() is app.at_hand.ground
    qtbot.keyClick(app.window, Qt.Key.Key_F9)
    assert app.at_hand.cover.is_on


def test_no_two_of_the_keys_to_choose_are_the_same() -> None:
    from mindbody.ui.screens.safety_settings import HelpKey

    keys = [*GroundKey, *HelpKey, *HideKey]
    assert len(set(keys)) == len(keys)


def test_the_picture_of_the_window_is_chosen_and_its_name_stays(open_app: OpenApp) -> None:
    app = open_app()
    app.window.show_preferences()
    assert app.window.preferences is not None
    safety = app.window.preferences.findChild(SafetySettings)
    assert safety is not None
    drawn = set()
    for icon in IconChoice:
        safety.icon.chips[icon].click()
        assert app.preferences.now.icon is icon
        shown = app.window.windowIcon().pixmap(32, 32).toImage()
        drawn.add(bytes(shown.constBits()))
        assert app.window.windowTitle() == "mindbody"
    assert len(drawn) == len(IconChoice)


def test_the_country_is_chosen_in_help(open_app: OpenApp) -> None:
    app = open_app()
    app.window.show_preferences()
    assert app.window.preferences is not None
    safety = app.window.preferences.findChild(SafetySettings)
    assert safety is not None
    safety.country.click()
    assert app.at_hand.help is not None
    assert app.window.stack.currentWidget() is app.at_hand.help
    assert app.at_hand.help.chips["US"].isVisible()
