"""Quick-hide and Ground me, each from every screen there is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mindbody.settings import Settings
from mindbody.ui.screens.ground.screen import GroundScreen
from mindbody.ui.screens.rating import RatingScreen
from mindbody.ui.screens.session import Stage
from mindbody.ui.window import MainWindow
from scripts import screenshots
from tests.ui.every_screen import NAMES, look_at
from tests.ui.pixels import pixels
from tests.ui.test_whole_window import SIZES

# Hiding is looked at by itself here; that it locks as well has its own test.
READY = Settings(tone_heard=True, lock_when_hidden=False)


def press(window: QWidget, key: Qt.Key, with_: Qt.KeyboardModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, with_)


def main_window() -> MainWindow:
    """The window of the program, also where another one of ours is in front of it."""
    (main,) = (
        window
        for window in QApplication.topLevelWidgets()
        if isinstance(window, MainWindow) and not window.isHidden()
    )
    return main


def grounds() -> list[GroundScreen]:
    """Ground me, where it is in sight."""
    return [ground for ground in main_window().findChildren(GroundScreen) if ground.isVisible()]


def is_left_out(window: QWidget) -> bool:
    """Whether a session runs, a question beside it waits for an answer, or all is hidden."""
    session = getattr(window, "session", None)
    asked = any(screen.isVisible() for screen in window.findChildren(RatingScreen))
    hidden = main_window().cover.is_on
    return hidden or asked or (session is not None and session.stage is not Stage.EMPTY)


@pytest.mark.parametrize("part", NAMES)
def test_one_key_hides_every_screen(qtbot: QtBot, tmp_path: Path, part: str) -> None:
    wrong: list[str] = []

    def look(window: QWidget, name: str) -> None:
        main = main_window()
        if main.cover.is_on:
            return  # the screen that shows the cover itself
        press(window, Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier)
        seen = pixels(main.grab().toImage()).reshape(-1, 3)
        others = [
            other
            for other in QApplication.topLevelWidgets()
            if other is not main and other.isVisible()
        ]
        if not main.cover.is_on or (seen != seen[0]).any() or others:
            wrong.append(name)
        press(window, Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier)
        if main.cover.is_on or not main.content.isVisible():
            wrong.append(f"{name} after it")

    assert look_at(part, tmp_path, READY, SIZES[0], look) >= 3
    assert wrong == []


@pytest.mark.parametrize("part", NAMES)
def test_one_key_grounds_from_every_screen(qtbot: QtBot, tmp_path: Path, part: str) -> None:
    wrong: list[str] = []

    def look(window: QWidget, name: str) -> None:
        if is_left_out(window) or grounds():
            return  # it ends the session, and with it the screens to come: see test_at_hand.py
        press(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        if not grounds():
            wrong.append(name)
            return
        screenshots.settle()
        press(main_window(), Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        if grounds():
            wrong.append(f"{name} stays")

    assert look_at(part, tmp_path, READY, SIZES[0], look) >= 3
    assert wrong == []
