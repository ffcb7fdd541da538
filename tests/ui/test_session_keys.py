"""Keys that only some sections have: leaving one out, telling of a count, going dark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.safety import OnboardingCheck
from mindbody.player import PlayerState
from mindbody.settings import Settings
from mindbody.ui.screens.finished import NOT_SEEN, press_words
from mindbody.ui.screens.session import Stage
from tests.ui.conftest import OpenApp, run
from tests.ui.pixels import contrast, pixels, rgb


@pytest.fixture
def app(qtbot: QtBot, open_app: OpenApp) -> App:
    app = open_app(Settings(preparation_s=0))
    app.window.resize(1280, 800)
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    app.space.set_check(OnboardingCheck(has_therapist=True, done=True))
    return app


def begin(app: App, id: str) -> None:
    app.practice.begin(app.space.library.exercise(id), None)
    assert app.session.stage is Stage.SESSION


def press(app: App, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or app.window, key)


def section(app: App) -> str:
    mark = app.session.face.mark
    assert mark is not None
    return mark.id


def to(app: App, clock: ManualClock, id: str) -> None:
    for _ in range(1_000):
        if section(app) == id:
            return
        run(app, clock, 1_000, frame_ms=1_000)
    raise AssertionError(id)


def test_every_sense_can_be_left_out_by_the_key_that_goes_on(app: App, clock: ManualClock) -> None:
    begin(app, "grounding_54321")
    run(app, clock, 100)
    timeline = app.practice.bridge.player.timeline  # type: ignore[union-attr]
    steps = [mark.id for mark in timeline.sections if mark.user_paced]
    to(app, clock, steps[0])
    for number, step in enumerate(steps):
        assert section(app) == step
        assert app.session.face.bar.next.isVisible()
        assert "Enter:\xa0on, also to leave this one out" in app.session.face.quiet.text()
        press(app, Qt.Key.Key_Return)
        assert section(app) != step, number


def test_a_count_is_told_by_a_key_and_shown_only_to_who_asks(app: App, clock: ManualClock) -> None:
    begin(app, "breath_counting")
    run(app, clock, 100)
    bar = app.session.face.bar
    assert bar.press.isHidden()
    to(app, clock, "count")
    assert bar.press.isVisible()
    assert bar.press.text() == "You have reached nine"
    assert app.session.face.quiet.text().startswith("Enter:\xa0You have reached nine")
    press(app, Qt.Key.Key_Return)
    run(app, clock, 40_000, frame_ms=1_000)
    bar.press.click()
    run(app, clock, 50_000, frame_ms=1_000)
    press(app, Qt.Key.Key_Space)
    press(app, Qt.Key.Key_Return)
    press(app, Qt.Key.Key_Space)
    press(app, Qt.Key.Key_Right)
    assert len(app.session.presses_ms) == 3, "a press while it stands still is none"
    while app.session.stage is Stage.SESSION:
        run(app, clock, 1_000, frame_ms=1_000)
    run(app, clock, 2_500, frame_ms=500)
    finished = app.session.finished
    assert finished.isVisible()
    assert finished.pressed.isHidden()
    finished.presses.click()
    said = "You pressed the key 3 times. From one press to the next it was 40 to 50 seconds. "
    assert finished.pressed.text() == said + NOT_SEEN
    begin(app, "breath_counting")
    assert app.session.presses_ms == []


def test_without_a_press_there_is_nothing_to_show(app: App, clock: ManualClock) -> None:
    begin(app, "stop_practice")
    while app.session.stage is Stage.SESSION:
        run(app, clock, 1_000, frame_ms=1_000)
    run(app, clock, 2_500, frame_ms=500)
    assert app.session.finished.isVisible()
    assert app.session.finished.presses.isHidden()


@pytest.mark.parametrize(
    ("presses_ms", "begins"),
    [
        ([1_000.0], f"You pressed the key once. {NOT_SEEN}"),
        (
            [0.0, 41_400.0],
            "You pressed the key 2 times. From one press to the next it was about 41",
        ),
    ],
)
def test_what_is_said_of_presses(presses_ms: list[float], begins: str) -> None:
    assert press_words(presses_ms).startswith(begins)


def test_walking_goes_on_while_the_screen_is_dark(app: App, clock: ManualClock) -> None:
    begin(app, "mindful_walking")
    run(app, clock, 60_000, frame_ms=1_000)
    press(app, Qt.Key.Key_D)
    dark = app.session.dark
    assert dark.isVisible()
    run(app, clock, 30_000, frame_ms=1_000)
    bridge = app.practice.bridge
    assert bridge is not None
    assert bridge.player.state is PlayerState.RUNNING
    assert bridge.player.position_ms() == 90_000
    picture = pixels(app.session.grab().toImage())
    assert (picture <= rgb(QColor("#969696"))).all(), "no pixel is lighter than the grey line"
    assert float((picture.sum(axis=-1) == 0).mean()) > 0.95
    caption = bridge.player.timeline.caption_at(90_000)
    assert dark.line.text() == (caption.text if caption else "")
    press(app, Qt.Key.Key_Space)
    assert dark.isHidden()
    assert bridge.player.state is PlayerState.RUNNING, "the first key only brings the picture"


def test_the_dark_closes_the_volumes_and_their_button_says_so(app: App, clock: ManualClock) -> None:
    begin(app, "mindful_walking")
    press(app, Qt.Key.Key_V)
    assert app.session.face.bar.volumes.lit
    press(app, Qt.Key.Key_D)
    press(app, Qt.Key.Key_D)
    assert app.session.dark.isHidden()
    assert app.session.panel.isHidden()
    assert not app.session.face.bar.volumes.lit


def test_the_dark_line_can_be_read(app: App, clock: ManualClock) -> None:
    begin(app, "mindful_walking")
    press(app, Qt.Key.Key_D)
    for label in (app.session.dark.hint, app.session.dark.line):
        ink = label.palette().windowText().color()
        assert float(contrast(rgb(ink), rgb(QColor("#000000")))) >= 7.0


def test_a_click_escape_and_ground_me_work_in_the_dark(app: App, clock: ManualClock) -> None:
    begin(app, "mindful_walking")
    press(app, Qt.Key.Key_D)
    QTest.mouseClick(app.session.dark, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert app.session.dark.isHidden()
    press(app, Qt.Key.Key_D)
    press(app, Qt.Key.Key_G)
    assert app.window.stack.currentWidget() is app.at_hand.ground
    press(app, Qt.Key.Key_Escape)
    begin(app, "mindful_walking")
    press(app, Qt.Key.Key_D)
    press(app, Qt.Key.Key_Escape)
    assert app.session.stage is Stage.EMPTY
    assert app.window.stack.currentIndex() == 0


def test_a_night_exercise_goes_dark_once_one_has_arrived(app: App, clock: ManualClock) -> None:
    begin(app, "sleep_wind_down")
    run(app, clock, 1_000)
    assert app.session.dark.isHidden()
    first = section(app)
    while section(app) == first:
        run(app, clock, 1_000, frame_ms=1_000)
    assert app.session.dark.isVisible()
    press(app, Qt.Key.Key_M)
    second = section(app)
    while section(app) == second:
        run(app, clock, 1_000, frame_ms=1_000)
    assert app.session.dark.isHidden(), "who wants light keeps it"


def test_in_the_dark_a_breath_is_told_in_words(app: App, clock: ManualClock) -> None:
    begin(app, "resonance_breathing")
    press(app, Qt.Key.Key_D)
    run(app, clock, 100_000, frame_ms=1_000)
    assert app.session.dark.line.text() in {"Breathe in", "Breathe out"}
