"""The window's own place, its faults, and the signals that end it."""

from __future__ import annotations

import logging
import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mindbody.clock import ManualClock
from mindbody.settings import Settings, WindowPlace
from mindbody.ui.at_hand import GROUND_ALWAYS
from mindbody.ui.faults import Faults, FaultWindow, details_of
from mindbody.ui.polite_end import PoliteEnd
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.buttons import Pill
from mindbody.ui.window import clamped
from tests.ui.conftest import OpenApp, run

LEFT, RIGHT = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)


@pytest.mark.parametrize(
    ("place", "screens", "expected"),
    [
        (WindowPlace(100, 50, 900, 700), [LEFT], QRect(100, 50, 900, 700)),
        (WindowPlace(2000, 50, 900, 700), [LEFT, RIGHT], QRect(2000, 50, 900, 700)),
        (WindowPlace(2000, 50, 900, 700), [LEFT], QRect(510, 190, 900, 700)),
        (WindowPlace(-400, -20, 900, 700), [LEFT], QRect(0, 0, 900, 700)),
        (WindowPlace(1500, 900, 900, 700), [LEFT], QRect(1020, 380, 900, 700)),
        (WindowPlace(0, 0, 5000, 5000), [RIGHT], QRect(1920, 0, 1280, 1024)),
        (None, [LEFT], QRect(320, 140, 1280, 800)),
        (None, [], QRect(0, 0, 1280, 800)),
    ],
)
def test_a_window_is_put_where_a_screen_is(
    place: WindowPlace | None, screens: list[QRect], expected: QRect
) -> None:
    found = clamped(place, screens)
    assert found.size() == expected.size()
    assert abs(found.x() - expected.x()) <= 1
    assert abs(found.y() - expected.y()) <= 1


def test_the_place_of_the_window_is_remembered(open_app: OpenApp) -> None:
    app = open_app()
    app.window.setGeometry(30, 40, 640, 500)
    app.window.close()
    app.close()
    again = open_app()
    assert again.preferences.now.window == WindowPlace(30, 40, 640, 500)
    assert again.window.geometry() == QRect(30, 40, 640, 500)


def boom(secret: str) -> None:
    raise ValueError(f"the value is {secret}")


def fault() -> tuple[type[BaseException], BaseException]:
    try:
        boom("very private")
    except ValueError as error:
        return type(error), error
    raise AssertionError


def test_details_tell_the_kind_and_the_place_and_nothing_else() -> None:
    kind, error = fault()
    details = details_of(kind, error.__traceback__)
    assert "ValueError" in details
    assert "test_window.py:" in details
    assert "private" not in details
    assert str(Path.home()) not in details
    assert os.sep not in details.split("\n", 2)[2]


def test_a_fault_is_told_once_for_each_place(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    faults, told = Faults(), []
    faults.found.connect(told.append)
    kind, error = fault()
    with caplog.at_level(logging.ERROR, "mindbody.faults"):
        for _ in range(3):
            faults.take(kind, error, error.__traceback__)
    assert len(told) == 1
    assert len(caplog.records) == 3
    assert "private" not in caplog.text


def test_no_window_opens_into_a_session(open_app: OpenApp, clock: ManualClock) -> None:
    app = open_app(Settings(preparation_s=0))
    app.home.hero.begin_button.click()
    run(app, clock, 1_000)
    kind, error = fault()
    app.faults.take(kind, error, error.__traceback__)
    assert app.fault_window is None
    run(app, clock, 1_000)
    app.session.end()
    assert app.fault_window is not None
    assert app.fault_window.isVisible()
    app.fault_window.close()


def test_details_can_be_copied(qtbot: QtBot, theme: Theme) -> None:
    window = FaultWindow(theme, GROUND_ALWAYS)
    qtbot.addWidget(window)
    window.show_details("ValueError\n  player.py:12 tick")
    window.copy_button.click()
    assert QGuiApplication.clipboard().text() == "ValueError\n  player.py:12 tick"


@pytest.mark.skipif(sys.platform == "win32", reason="windows there have no such signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_polite_kill_closes_the_idle_window(qtbot: QtBot, name: str) -> None:
    number = getattr(signal, name)
    before = {each: signal.getsignal(each) for each in (2, 15, 1)}
    end = PoliteEnd()
    end.install()
    try:
        with qtbot.waitSignal(end.asked):
            os.kill(os.getpid(), number)
    finally:
        end.close()
        for each, handler in before.items():
            signal.signal(each, handler)


def test_the_ring_of_focus_shows_for_keys_and_not_for_the_mouse(qtbot: QtBot, theme: Theme) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    other, pill = Pill(theme, "Other"), Pill(theme, "Begin", "play")
    row = QHBoxLayout(room)
    row.addWidget(other)
    row.addWidget(pill)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    other.setFocus()
    plain = pill.grab().toImage()
    pill.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = pill.grab().toImage()
    assert ringed != plain
    colour = theme.tokens.focus
    assert any(
        ringed.pixelColor(x, 1) == colour or ringed.pixelColor(x, 2) == colour
        for x in range(ringed.width())
    )
    other.setFocus()
    pill.setFocus(Qt.FocusReason.MouseFocusReason)
    assert pill.grab().toImage() == plain


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_a_button(qtbot: QtBot, theme: Theme, key: Qt.Key) -> None:
    pill, pressed = Pill(theme, "Begin"), []
    qtbot.addWidget(pill)
    pill.show()
    pill.clicked.connect(lambda: pressed.append(1))
    QTest.keyClick(pill, key)
    assert pressed == [1]
