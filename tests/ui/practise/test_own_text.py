"""A text of one's own: written on the page of the exercise, kept encrypted, read in the session."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.safety import OnboardingCheck
from mindbody.keepsakes import Agreed, Kind
from mindbody.settings import Settings
from mindbody.ui.screens.session import Stage
from tests.ui.conftest import OpenApp, run

ID = "imagery_rehearsal"
DREAM = "The corridor opens into a garden.\nSomebody has left the gate open for me."


@pytest.fixture
def app(qtbot: QtBot, open_app: OpenApp) -> App:
    app = open_app(Settings(preparation_s=0))
    app.window.resize(1280, 800)
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    app.space.set_check(OnboardingCheck(has_therapist=True, done=True))
    return app


def unlocked(app: App) -> App:
    app.space.set_agreed(Agreed(unlocked=frozenset({ID})))
    return app


def show(app: App, id: str = ID) -> None:
    app.practising.show_exercise(app.space.library.exercise(id))


def press(app: App, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or app.window, key)


def to_section(app: App, clock: ManualClock, id: str) -> None:
    for _ in range(1_000):
        mark = app.session.face.mark
        if mark is not None and mark.id == id:
            return
        run(app, clock, 1_000, frame_ms=1_000)
    raise AssertionError(id)


def test_there_is_no_place_for_it_until_a_therapist_has_opened_the_exercise(app: App) -> None:
    show(app)
    assert app.practising.page.own_text is None
    show(unlocked(app))
    assert app.practising.page.own_text is not None
    show(app, "calm_place")
    assert app.practising.page.own_text is None


def test_it_is_written_kept_encrypted_and_there_the_next_time(
    app: App, open_app: OpenApp, tmp_path: Path
) -> None:
    show(unlocked(app))
    area = app.practising.page.own_text
    assert area is not None
    area.box.setFocus()
    QTest.keyClicks(area.box, "The corridor opens into a garden.")
    QTest.keyClick(area.box, Qt.Key.Key_Tab)
    assert not area.box.hasFocus(), "Tab leads on"
    assert app.space.own_text(ID) == "The corridor opens into a garden."
    files = [file for file in (tmp_path / "data").rglob("*") if file.is_file()]
    assert files
    assert all(b"corridor" not in file.read_bytes() for file in files)
    app.window.close()
    app.close()
    again = open_app()
    show(again)
    assert again.practising.page.own_text is not None
    assert again.practising.page.own_text.text() == "The corridor opens into a garden."


def test_an_emptied_text_is_gone_for_good(app: App) -> None:
    app.space.set_own_text(ID, DREAM)
    show(unlocked(app))
    area = app.practising.page.own_text
    assert area is not None
    area.box.clear()
    app.window.show_home()
    assert app.space.own_text(ID) == ""
    kinds = {document.kind for document in app.records.shelf.all()}
    assert Kind.OWN_TEXT not in kinds


def test_it_takes_so_much_and_no_more(app: App) -> None:
    show(unlocked(app))
    area = app.practising.page.own_text
    assert area is not None
    area.box.setPlainText("word " * 2_000)
    area.keep()
    assert len(app.space.own_text(ID)) <= 4_000


def test_it_is_read_in_its_part_of_the_session_and_nowhere_else(
    app: App, clock: ManualClock
) -> None:
    app.space.set_own_text(ID, DREAM)
    show(unlocked(app))
    app.practising.page.begin_button.click()
    press(app, Qt.Key.Key_S)
    assert app.session.stage is Stage.SESSION
    own, face = app.session.face.own_text, app.session.face
    run(app, clock, 1_000)
    assert own.isHidden()
    to_section(app, clock, "read")
    assert own.isVisible()
    assert own.text.text() == DREAM
    for other in (face.caption, face.bar, face.title, face.part):
        assert not other.geometry().intersects(own.geometry())
    to_section(app, clock, "rehearse")
    assert own.isHidden()


def test_a_long_text_is_scrolled_by_the_arrow_keys(app: App, clock: ManualClock) -> None:
    app.space.set_own_text(ID, "A line of a long new version. " * 100)
    show(unlocked(app))
    app.practising.page.begin_button.click()
    press(app, Qt.Key.Key_S)
    to_section(app, clock, "read")
    QApplication.processEvents()
    bar = app.session.face.own_text.scroller.verticalScrollBar()
    assert bar.maximum() > 0
    press(app, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert bar.value() > 0
    press(app, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert bar.value() == 0


def test_its_own_question_stops_where_distress_has_climbed(app: App, clock: ManualClock) -> None:
    """Asked before and in its course whatever the settings say: its stop rule needs both."""
    assert not app.preferences.now.ask_distress
    show(unlocked(app))
    app.practising.page.begin_button.click()
    assert app.asking.screen.is_asking
    press(app, Qt.Key.Key_3)
    to_section(app, clock, "rate")
    assert app.asking.check_in.isVisible()
    assert not app.asking.check_in.waiting.isActive(), "nothing is missed in a part for it"
    press(app, Qt.Key.Key_5)
    assert app.window.stack.currentWidget() is app.asking.screen
    assert list(app.asking.screen.buttons) == ["ground", "go_on", "stop"]
    app.asking.screen.buttons["stop"].click()
    assert app.asking.screen.said.text().startswith("3 before, 5 now. Higher")


def test_its_own_question_is_not_asked_twice(app: App, clock: ManualClock) -> None:
    show(unlocked(app))
    app.practising.page.begin_button.click()
    press(app, Qt.Key.Key_3)
    to_section(app, clock, "rate")
    press(app, Qt.Key.Key_2)
    while app.session.stage is Stage.SESSION:
        run(app, clock, 1_000, frame_ms=1_000)
    run(app, clock, 2_500, frame_ms=500)
    app.session.finished.home.click()
    assert not app.asking.screen.is_asking
    assert app.asking.screen.said.text().startswith("3 before, 2 now. Lower")
    press(app, Qt.Key.Key_Return)
    assert app.window.stack.currentIndex() == 0
