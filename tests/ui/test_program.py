"""What is open in the window is taken down whole and built anew; the window stays."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.settings import Role, Settings, SettingsFile
from mindbody.spaces import open_content
from mindbody.ui.program import Program
from mindbody.ui.therapist.space import TherapistSpace
from tests.ui.conftest import Awake, OpenProgram, run

READY = Settings(first_run_done=True, preparation_s=0)


def app_of(program: Program) -> App:
    assert isinstance(program.content, App)
    return program.content


def visit_every_page(app: App) -> None:
    app.practising.show_practise()
    app.practising.show_exercise(app.home.exercise)
    app.practising.show_timer()
    app.practising.show_suits()
    app.practising.show_sounds()
    app.at_hand.open_learn()
    app.at_hand.open_help()
    app.at_hand.ground_me()
    app.window.show_preferences()


def test_the_window_stays_and_all_in_it_is_new(open_program: OpenProgram) -> None:
    program = open_program(READY)
    before, window = app_of(program), program.window
    window.setGeometry(40, 60, 1100, 700)
    program.turn_to(open_content)
    after = app_of(program)
    assert after is not before
    assert after.window is window
    assert window.isVisible()
    assert window.geometry().getRect() == (40, 60, 1100, 700)
    assert window.stack.currentWidget() is not None
    assert window.pages.currentWidget() is after.home
    assert after.home.isVisible()


def test_nothing_of_what_was_open_is_left(open_program: OpenProgram) -> None:
    program = open_program(READY)
    visit_every_page(app_of(program))
    widgets = [*program.window.content.findChildren(QWidget), program.window.content]
    own: list[weakref.ref[object]] = [
        weakref.ref(thing)
        for thing in (
            app_of(program),
            app_of(program).space,
            app_of(program).home,
            app_of(program).session,
            app_of(program).records.log,
            app_of(program).records.shelf,
            app_of(program).practising,
            app_of(program).at_hand,
            app_of(program).asking,
            app_of(program).theme,
            app_of(program).preferences,
        )
    ]
    assert len(widgets) > 200
    program.turn_to(open_content)
    assert not any(isValid(widget) for widget in widgets)
    del widgets
    gc.collect()
    assert [kept() for kept in own if kept() is not None] == []


def test_what_stays_holds_nothing_more_each_time(open_program: OpenProgram) -> None:
    program = open_program(READY)
    program.settle()
    counts = []
    for _ in range(4):
        visit_every_page(app_of(program))
        program.turn_to(open_content)
        counts.append((len(program.window.findChildren(QObject)), len(QApplication.allWidgets())))
    assert counts[1] == counts[2] == counts[3]


def test_a_session_that_runs_can_be_taken_up_again(
    open_program: OpenProgram, clock: ManualClock, awake: Awake
) -> None:
    program = open_program(READY)
    app = app_of(program)
    app.home.choose("resonance_breathing")
    app.home.hero.begin_button.click()
    run(app, clock, 30_000)
    bridge = app.practice.bridge
    assert bridge is not None
    position_ms = bridge.player.position_ms()
    del bridge, app
    program.turn_to(open_content)
    app = app_of(program)
    assert not awake.held
    record = app.practice.interrupted()
    assert record is not None
    assert abs(record.position_ms - position_ms) < 1_000
    assert app.home.interrupted.isVisible()
    app.practice.resume(record.session_id)
    run(app, clock, 1_000)
    assert app.practice.bridge is not None
    assert app.practice.bridge.player.position_ms() > position_ms


def test_what_cannot_be_saved_holds_all_the_same(
    open_program: OpenProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_program(READY)

    def refuse(file: SettingsFile, content: bytes) -> None:
        raise OSError

    monkeypatch.setattr(SettingsFile, "_replace", refuse)
    app_of(program).preferences.set(text_percent=150)
    program.turn_to(open_content)
    assert app_of(program).preferences.now.text_percent == 150


def test_what_is_hidden_stays_hidden(open_program: OpenProgram) -> None:
    program = open_program(READY)
    program.window.cover.cover()
    program.turn_to(open_content)
    assert program.window.cover.is_on
    assert not app_of(program).home.isVisible()
    program.window.cover.uncover()
    assert app_of(program).home.isVisible()


def test_another_role_builds_its_space_and_enters_by_the_front_door(
    open_program: OpenProgram, qtbot: QtBot
) -> None:
    program = open_program(READY)
    before = weakref.ref(app_of(program))
    app_of(program).window.show_preferences()
    app_of(program).preferences.set(role=Role.THERAPIST)
    qtbot.waitUntil(lambda: before() is None)
    space = program.content
    assert isinstance(space, TherapistSpace)
    assert space.desk.people.isVisible()


def test_a_fault_after_a_rebuild_is_told_once(open_program: OpenProgram) -> None:
    program = open_program(READY)
    program.turn_to(open_content)
    program.machine.faults.found.emit("ValueError\n  here.py:1 f")
    window = app_of(program).fault_window
    assert window is not None
    assert window.isVisible()
    program.turn_to(open_content)
    assert not any(
        widget is not program.window and widget.isVisible()
        for widget in QApplication.topLevelWidgets()
    )
