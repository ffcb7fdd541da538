"""What the app tells about itself: reached from Settings and first run, read and left by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mindbody import __version__
from mindbody.app import App
from mindbody.settings import Settings, ThemeChoice
from mindbody.ui.screens.telling.page import TellingPage
from tests.ui.conftest import OpenApp
from tests.ui.test_whole_window import SIZES, THEMES, assert_whole, settle


@pytest.fixture
def app(qtbot: QtBot, open_app: OpenApp) -> App:
    app = open_app(Settings(preparation_s=0))
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    return app


def words(page: TellingPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def button(screen: QWidget, text: str) -> QPushButton:
    return next(one for one in screen.findChildren(QPushButton) if one.text() == text)


def press(app: App, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or app.window, key)


@pytest.mark.parametrize("name", ["privacy", "about"])
def test_settings_lead_to_each_page_and_escape_leads_back(app: App, name: str) -> None:
    app.window.show_preferences()
    assert app.window.preferences is not None
    title = getattr(app.at_hand.texts, name).title
    button(app.window.preferences, title).click()
    page = getattr(app.telling, name)
    assert app.window.stack.currentWidget() is page
    assert page.back_button.hasFocus()
    press(app, Qt.Key.Key_Escape)
    assert app.window.pages.currentWidget() is app.window.preferences
    assert app.window.stack.currentIndex() == 0


def test_the_first_run_leads_to_what_is_kept_and_goes_on_where_it_was(app: App) -> None:
    app.welcoming.welcome()
    run = app.welcoming.first_run
    assert run is not None
    run.go_to(run.pages.count() - 1)
    run.privacy_button.click()
    assert app.window.stack.currentWidget() is app.telling.privacy
    press(app, Qt.Key.Key_Return)
    assert app.window.stack.currentWidget() is run
    assert run.at == run.pages.count() - 1


def test_every_line_is_shown_and_a_long_page_is_scrolled_by_keys(app: App) -> None:
    app.window.resize(1024, 640)
    app.telling.show_privacy()
    for part in app.at_hand.texts.privacy.parts:
        for line in (part.title, *part.lines):
            assert line in words(app.telling.privacy)
    settle(app)
    bar = app.telling.privacy.scroller.verticalScrollBar()
    assert bar.maximum() > 0
    press(app, Qt.Key.Key_Down)
    assert bar.value() > 0
    press(app, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_about_says_what_it_is_not_that_it_awaits_review_and_its_version(app: App) -> None:
    app.telling.show_about()
    told = words(app.telling.about)
    for line in app.at_hand.texts.first_run.what.lines:
        assert line in told
    assert "No clinician has reviewed and signed the exercises and pages yet." in told
    assert __version__ in told
    for licence in ("Apache License 2.0", "CC BY 4.0", "CC0", "SIL Open Font License", "MIT"):
        assert licence in told


def test_ground_me_and_help_are_one_press_away_from_there(app: App) -> None:
    app.telling.show_about()
    press(app, Qt.Key.Key_F1)
    assert app.window.stack.currentWidget() is app.at_hand.help
    press(app, Qt.Key.Key_Escape)
    assert app.window.stack.currentWidget() is app.telling.about
    press(app, Qt.Key.Key_G)
    assert app.window.stack.currentWidget() is app.at_hand.ground


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_is_cut_off(open_app: OpenApp, theme: ThemeChoice, size: tuple[int, int]) -> None:
    app = open_app(Settings(theme=theme, text_percent=200))
    app.window.resize(*size)
    for show, page in (
        (app.telling.show_privacy, app.telling.privacy),
        (app.telling.show_about, app.telling.about),
    ):
        show()
        settle(app)
        for widget in page.findChildren(QWidget):
            if widget.isVisible():
                assert_whole(page.title.text(), page, widget)
