"""Exposure homework: nothing calming beside it, no rule looks at it, Ground me in reach."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.ledger import ExposureEntry
from mindbody.settings import Settings
from mindbody.ui.screens.exposure.screen import END, GROUND, HELP, ExposureScreen, Stage
from tests.ui.conftest import OpenApp
from tests.ui.plan.conftest import EXPOSURE, ITEM, Dialogs, Therapist, evening, pair, take_in

# Numbers that would set off every rule around a session.
BEFORE, PEAK, AFTER = 4, 10, 9


@pytest.fixture
def app(open_app: OpenApp, therapist: Therapist, dialogs: Dialogs) -> App:
    app = open_app(
        Settings(preparation_s=0, first_run_done=True, tone_heard=True, ask_distress=True)
    )
    pair(app, therapist, dialogs)
    therapist.assign("a1", "grounding_54321", **evening(exposure=EXPOSURE))
    take_in(app, therapist.card(), dialogs)
    return app


def screen_of(app: App) -> ExposureScreen:
    return app.planning.exposing.screen


def begin(app: App, before: int = BEFORE) -> None:
    app.planning.show_plan()
    app.planning.screen.exposure.items["tram"].click()
    screen_of(app).scale.answered.emit(before)


def entries(app: App) -> list[ExposureEntry]:
    return app.plan.diary.exposures()


def in_reach(app: App) -> set[str]:
    """The buttons that can be seen and pressed now, by name."""
    buttons = app.window.findChildren(QAbstractButton)
    return {one.accessibleName() for one in buttons if one.isVisible() and one.isEnabled()}


def test_an_entry_runs_with_a_plain_timer_and_nothing_calming_is_offered(
    app: App, clock: ManualClock
) -> None:
    begin(app)
    screen = screen_of(app)
    assert screen.stage is Stage.RUNNING
    numbers = {f"The highest so far, if you like: {n}" for n in range(11)}
    assert in_reach(app) == {GROUND, HELP, END, *numbers}
    clock.advance(61_000)
    screen.tick()
    assert screen.time.text() == "1:01"
    assert app.home.planned_now() is None
    assert not app.plan.diary.may_offer_calming


def test_no_rule_of_distress_runs_however_high_it_goes(app: App, clock: ManualClock) -> None:
    grounded, helped = [], []
    app.at_hand.ground.used.connect(grounded.append)
    app.at_hand.helped.connect(lambda: helped.append(True))
    begin(app, before=10)
    screen = screen_of(app)
    screen.highest.chips[str(PEAK)].click()
    clock.advance(35 * 60_000)
    screen.end_button.click()
    screen.scale.answered.emit(AFTER)
    assert app.window.stack.currentWidget() is screen
    assert (grounded, helped) == ([], [])
    (entry,) = entries(app)
    assert (entry.item, entry.before, entry.peak, entry.after, entry.minutes) == (
        ITEM,
        10,
        PEAK,
        AFTER,
        35,
    )
    screen.done_button.click()
    assert app.window.pages.currentWidget() is app.planning.screen
    assert app.plan.diary.may_offer_calming
    assert app.asking._ratings.all() == []


def test_ground_me_and_help_are_one_press_away_and_lead_back(
    qtbot: QtBot, app: App, clock: ManualClock
) -> None:
    begin(app)
    screen = screen_of(app)
    screen.ground_button.click()
    assert app.window.stack.currentWidget() is app.at_hand.ground
    app.at_hand.ground.leave()
    assert app.window.stack.currentWidget() is screen
    screen.help_button.click()
    assert app.window.stack.currentWidget() is app.at_hand.help
    app.window.leave_layer()
    assert app.window.stack.currentWidget() is screen
    assert entries(app)[0].is_open
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    qtbot.keyClick(QApplication.focusWidget() or screen, Qt.Key.Key_G)
    assert app.window.stack.currentWidget() is app.at_hand.ground


def test_whoever_goes_on_to_a_practice_has_ended_the_entry(app: App, clock: ManualClock) -> None:
    begin(app)
    screen_of(app).ground_button.click()
    clock.advance(120_000)
    app.at_hand.ground.finished.emit("starter_exercise")
    (entry,) = entries(app)
    assert not entry.is_open
    assert entry.minutes == 2
    assert app.plan.diary.may_offer_calming


def test_every_rating_can_be_left_out(app: App, clock: ManualClock) -> None:
    app.planning.show_plan()
    app.planning.screen.exposure.items["tram"].click()
    screen = screen_of(app)
    screen.scale.skip.click()
    clock.advance(60_000)
    screen.end_button.click()
    screen.scale.skip.click()
    (entry,) = entries(app)
    assert (entry.before, entry.peak, entry.after, entry.minutes) == (None, None, None, 1)


def test_leaving_before_it_begins_writes_nothing(app: App) -> None:
    app.planning.show_plan()
    app.planning.screen.exposure.items["tram"].click()
    screen_of(app).leave_button.click()
    assert entries(app) == []
    assert app.window.pages.currentWidget() is app.planning.screen


def test_an_entry_that_was_open_goes_on_at_the_next_start_of_the_same_day(
    app: App, clock: ManualClock, open_app: OpenApp
) -> None:
    begin(app)
    screen_of(app).highest.chips["7"].click()
    app.window.close()
    app.close()
    clock.advance(10 * 60_000)
    again = open_app()
    screen = screen_of(again)
    assert again.window.stack.currentWidget() is screen
    assert screen.time.text() == "10:00"
    assert screen.highest.chips["7"].isChecked()
    screen.end_button.click()
    screen.scale.answered.emit(AFTER)
    (entry,) = entries(again)
    assert (entry.peak, entry.after, entry.minutes) == (7, AFTER, 10)


def test_an_entry_of_another_day_is_ended_as_it_is(
    app: App, clock: ManualClock, open_app: OpenApp
) -> None:
    begin(app)
    app.window.close()
    app.close()
    clock.advance(26 * 3_600_000)
    again = open_app()
    assert again.window.pages.currentWidget() is again.home
    assert not entries(again)[0].is_open
    assert again.plan.diary.may_offer_calming
