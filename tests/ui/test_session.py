"""The session screen, driven by its keys on a clock that the test moves."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mindbody import memory
from mindbody.app import App, soundscapes
from mindbody.clock import ManualClock
from mindbody.core.breath import Phase
from mindbody.core.lanes import Lane, SoundChoice
from mindbody.core.session import EventKind, Outcome, SessionEvent
from mindbody.explainers import load_explainers
from mindbody.player import PlayerState
from mindbody.settings import GuideChoice, MotionChoice, Settings
from mindbody.ui.listening import scape_alone
from mindbody.ui.screens import session
from mindbody.ui.screens.session import SLEPT, SOUND_LOST, Stage
from tests.ui.conftest import Awake, OpenApp, run

QUICK = Settings(preparation_s=10, last_exercise="resonance_breathing", length_ms=180_000)


def begun(app: App) -> App:
    app.home.hero.begin_button.click()
    return app


def press(app: App, key: Qt.Key) -> None:
    focused = app.window.focusWidget() or app.session
    QTest.keyClick(focused, key)


def state(app: App) -> PlayerState:
    assert app.practice.bridge is not None
    return app.practice.bridge.player.state


def position_ms(app: App) -> float:
    assert app.practice.bridge is not None
    return app.practice.bridge.player.position_ms()


def phase(app: App) -> Phase | None:
    assert app.practice.bridge is not None
    return app.practice.bridge.player.timeline.span_at(position_ms(app)).phase


def running_timers(app: App) -> list[QTimer]:
    """What ticks. A timer that fires once, soon after a start, costs nothing later."""
    timers = app.window.findChildren(QTimer)
    return [timer for timer in timers if timer.isActive() and not timer.isSingleShot()]


def test_one_press_begins_with_the_preparation(open_app: OpenApp, clock: ManualClock) -> None:
    app = open_app(QUICK)
    assert app.practice.bridge is None
    press(app, Qt.Key.Key_Return)
    assert app.window.stack.currentWidget() is app.session
    assert state(app) is PlayerState.RUNNING
    run(app, clock, 1_000)
    face = app.session.face
    assert (face.title.text(), face.bar.next.text()) == ("Settle in", "Straight to the breath")
    assert not face.bar.next.isHidden()


def test_two_presses_lead_to_the_first_breath(open_app: OpenApp, clock: ManualClock) -> None:
    """From the start of the app: Begin, and Enter. Nothing but a frame has to pass."""
    app = open_app(Settings(first_run_done=True))
    press(app, Qt.Key.Key_Return)
    run(app, clock, 100)
    assert phase(app) is None
    press(app, Qt.Key.Key_Return)
    run(app, clock, 100)
    assert phase(app) is Phase.INHALE


def test_arriving_can_be_left_and_the_breath_cannot(open_app: OpenApp, clock: ManualClock) -> None:
    app = begun(open_app(QUICK))
    run(app, clock, 11_000)
    assert app.session.face.bar.next.text() == "Straight to the breath"
    press(app, Qt.Key.Key_Right)
    at_ms = position_ms(app)
    assert phase(app) is Phase.INHALE
    assert app.session.face.bar.next.isHidden()
    press(app, Qt.Key.Key_Right)
    assert position_ms(app) == at_ms, "a paced part is not skipped by accident"


def test_the_picture_shows_what_is_heard(open_app: OpenApp, clock: ManualClock) -> None:
    app = begun(open_app(QUICK))
    bridge = app.practice.bridge
    assert bridge is not None
    spans = [span for span in bridge.player.timeline.spans if span.phase]
    run(app, clock, spans[2].start_ms + 100 - position_ms(app))
    view = app.session.face.view
    assert view.moment.word == "Breathe in"
    assert 0 < view.moment.level < 0.01
    run(app, clock, spans[2].length_ms / 2 - 100)
    assert view.moment.level == pytest.approx(0.5, abs=0.01)
    run(app, clock, spans[2].length_ms / 2)
    assert view.moment.word == "Breathe out"


def test_space_pauses_and_goes_on_where_it_was(
    open_app: OpenApp, clock: ManualClock, awake: Awake
) -> None:
    app = begun(open_app(QUICK))
    run(app, clock, 3_000)
    assert awake.held
    press(app, Qt.Key.Key_Space)
    assert (state(app), position_ms(app)) == (PlayerState.PAUSED, 3_000)
    assert not awake.held
    assert app.session.face.bar.pause.text() == "Go on"
    clock.advance(3_600_000)
    press(app, Qt.Key.Key_Space)
    assert (state(app), position_ms(app)) == (PlayerState.RUNNING, 3_000)
    assert awake.held
    assert app.session.face.bar.pause.text() == "Pause"


def test_no_timer_runs_while_it_stands_still(open_app: OpenApp, clock: ManualClock) -> None:
    app = open_app(QUICK)
    assert running_timers(app) == []
    begun(app)
    assert len(running_timers(app)) == 1
    run(app, clock, 1_000)
    press(app, Qt.Key.Key_Space)
    assert running_timers(app) == []
    press(app, Qt.Key.Key_Space)
    press(app, Qt.Key.Key_Escape)
    assert running_timers(app) == []


def test_escape_ends_at_once_asks_nothing_and_loses_nothing(
    open_app: OpenApp, clock: ManualClock, awake: Awake
) -> None:
    app = begun(open_app(QUICK))
    run(app, clock, 62_000)
    press(app, Qt.Key.Key_Escape)
    assert app.window.stack.currentIndex() == 0
    assert state(app) is PlayerState.ENDED
    assert not awake.held
    app._log.settle()
    (record,) = app._log.recent(5)
    assert (record.outcome, record.position_ms) == (Outcome.PARTIAL, 62_000)
    assert app.practice.interrupted() is None


def test_escape_works_while_paused_and_while_the_volumes_are_open(
    open_app: OpenApp, clock: ManualClock
) -> None:
    app = begun(open_app(QUICK))
    run(app, clock, 1_000)
    press(app, Qt.Key.Key_V)
    press(app, Qt.Key.Key_Space)
    press(app, Qt.Key.Key_Escape)
    assert app.window.stack.currentIndex() == 0
    assert app.session.panel.isHidden()


def test_the_end_is_soft_plain_and_goes_home(open_app: OpenApp, clock: ManualClock) -> None:
    app = begun(open_app(QUICK))
    bridge = app.practice.bridge
    assert bridge is not None
    run(app, clock, bridge.player.timeline.length_ms, frame_ms=500)
    assert app.session.stage is Stage.LEAVING
    assert app.session.face.bar.isHidden()
    run(app, clock, 1_000)
    assert 0 < app.session.face.view._presence < 1
    run(app, clock, 1_100)
    assert app.session.stage is Stage.FINISHED
    assert running_timers(app) == []
    assert app.session.finished.what.text() == "Resonance breathing, 3 minutes."
    press(app, Qt.Key.Key_Space)
    assert app.window.stack.currentIndex() == 0
    app._log.settle()
    assert app._log.recent(1)[0].outcome is Outcome.COMPLETED


def test_memory_goes_back_once_nothing_moves_and_nothing_is_heard(
    open_app: OpenApp, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[Stage] = []
    give_back = memory.give_back

    def noted() -> None:
        given.append(app.session.stage)
        give_back()

    monkeypatch.setattr(memory, "give_back", noted)
    app = begun(open_app(QUICK))
    due = app.practice._at_rest
    assert not due.isActive()
    run(app, clock, 180_000 + 10_000 + 200)
    assert app.session.stage is Stage.LEAVING
    due.timeout.emit()
    assert (given, due.isActive()) == ([], True), "not in the fade"
    run(app, clock, session.LEAVE_MS)
    assert app.session.stage is Stage.FINISHED
    due.timeout.emit()
    assert given == [Stage.FINISHED]

    press(app, Qt.Key.Key_Escape)
    begun(app)
    due.timeout.emit()
    press(app, Qt.Key.Key_Escape)
    app.practice.play_tone()
    due.timeout.emit()
    assert given == [Stage.FINISHED], "neither in the next session nor in a tone"
    app.practice.silence()
    due.timeout.emit()
    assert given == [Stage.FINISHED, Stage.EMPTY]


def test_memory_stays_while_something_is_heard_or_lies_over_all(
    open_app: OpenApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[bool] = []
    monkeypatch.setattr(memory, "give_back", lambda: given.append(True))
    app = open_app(QUICK)
    due = app.practice._at_rest

    def waits() -> bool:
        due.stop()
        due.timeout.emit()
        return due.isActive() and not given

    scape = scape_alone()
    levels = app.preferences.now.levels
    app.listening.hear(scape, SoundChoice(ambience="rain"), levels, 0, scape.length_ms)
    assert waits(), "not while a background is tried"
    app.listening.stop()
    app.at_hand.ground_me()
    assert waits(), "not in Ground me"
    app.window.leave_layer()
    aloud = app.at_hand.aloud
    assert aloud is not None
    panel = next(one for one in load_explainers() if aloud.can_read(one))
    aloud.start(panel)
    assert waits(), "not while a panel is read"
    aloud.stop()
    assert not waits()
    assert given == [True]


def test_mute_keeps_the_volumes_and_is_remembered(open_app: OpenApp, clock: ManualClock) -> None:
    app = begun(open_app(QUICK))
    run(app, clock, 200)
    press(app, Qt.Key.Key_M)
    bridge = app.practice.bridge
    assert bridge is not None
    assert bridge.player.levels.gain(Lane.CUES) == 0.0
    assert app.session.face.bar.mute.accessibleName() == "Sound on"
    assert not app.preferences.now.sound_on
    press(app, Qt.Key.Key_M)
    assert bridge.player.levels == QUICK.levels
    assert app.preferences.now.sound_on


def test_a_session_without_sound_can_be_made_to_sound(
    open_app: OpenApp, clock: ManualClock
) -> None:
    app = begun(open_app(Settings(sound_on=False)))
    bridge = app.practice.bridge
    assert bridge is not None
    assert bridge.player.levels.muted
    press(app, Qt.Key.Key_M)
    assert not bridge.player.levels.muted


def test_volumes_act_at_once_and_are_remembered(open_app: OpenApp, clock: ManualClock) -> None:
    app = begun(open_app(QUICK))
    press(app, Qt.Key.Key_V)
    assert not app.session.panel.isHidden()
    app.session.panel.slider(Lane.CUES).setValue(25)
    bridge = app.practice.bridge
    assert bridge is not None
    assert bridge.player.levels.cues == 0.25
    assert app.preferences.now.levels.cues == 0.25
    assert app.session.panel.slider(Lane.VOICE).isHidden(), "no voice, no volume for it"


def test_a_soundscape_can_be_chosen_while_it_runs(open_app: OpenApp, clock: ManualClock) -> None:
    app = begun(open_app(QUICK))
    run(app, clock, 200)
    app.session.ambience_chosen.emit("rain")
    bridge = app.practice.bridge
    assert bridge is not None
    assert bridge.player.choice.ambience == "rain"
    assert app.preferences.now.ambience == "rain"
    app.session.ambience_chosen.emit("")
    assert bridge.player.choice.ambience is None


def test_captions_come_and_go(open_app: OpenApp, clock: ManualClock) -> None:
    app = begun(open_app(QUICK))
    run(app, clock, 12_000)
    face = app.session.face
    assert face.caption.text() != ""
    assert not face.caption.isHidden()
    press(app, Qt.Key.Key_C)
    assert face.caption.isHidden()
    assert not app.preferences.now.captions
    press(app, Qt.Key.Key_C)
    assert not face.caption.isHidden()


def test_remaining_time_is_hidden_until_wanted(open_app: OpenApp, clock: ManualClock) -> None:
    app = begun(open_app(QUICK))
    remaining = app.session.face.remaining
    assert not remaining.time_shown
    press(app, Qt.Key.Key_R)
    assert remaining.time_shown
    assert app.preferences.now.remaining_shown
    remaining.click()
    assert not remaining.time_shown


def test_full_screen_comes_and_goes(open_app: OpenApp, clock: ManualClock) -> None:
    app = begun(open_app(QUICK))
    press(app, Qt.Key.Key_F)
    assert app.window.isFullScreen()
    assert app.session.face.bar.full_screen.accessibleName() == "Leave full screen"
    press(app, Qt.Key.Key_Escape)
    assert not app.window.isFullScreen()


def test_the_steps_wait_for_a_key(open_app: OpenApp, clock: ManualClock) -> None:
    app = begun(open_app(Settings(last_exercise="grounding_54321", preparation_s=0)))
    face = app.session.face
    run(app, clock, 20_000)
    counters = []
    for _ in range(5):
        run(app, clock, 200)
        counters.append(face.view.moment.counter)
        assert face.bar.next.text() == "Next"
        press(app, Qt.Key.Key_Return)
    assert counters == [5, 4, 3, 2, 1]
    assert face.remaining.isHidden(), "nobody knows how long it takes"
    run(app, clock, 200)
    assert face.bar.next.isHidden()


def test_the_note_stays_while_breath_is_paced(open_app: OpenApp, clock: ManualClock) -> None:
    app = begun(open_app(QUICK))
    bridge = app.practice.bridge
    assert bridge is not None
    paced = next(mark for mark in bridge.player.timeline.sections if mark.note)
    run(app, clock, paced.start_ms + 500, frame_ms=500)
    assert app.session.face.note.text() == paced.note
    assert "less air" in paced.note


def test_a_machine_that_slept_pauses_and_waits(open_app: OpenApp, clock: ManualClock) -> None:
    app = begun(open_app(QUICK))
    run(app, clock, 5_000)
    clock.sleep_machine(7_200_000)
    run(app, clock, 100)
    assert state(app) is PlayerState.PAUSED
    assert app.session.face.quiet.text() == SLEPT
    at = position_ms(app)
    press(app, Qt.Key.Key_Space)
    assert state(app) is PlayerState.RUNNING
    assert position_ms(app) == at
    assert app.session.face.quiet.text() != SLEPT


def test_the_lid_pauses_what_runs(open_app: OpenApp, clock: ManualClock) -> None:
    app = begun(open_app(QUICK))
    run(app, clock, 1_000)
    app.lid.prepare(True)
    assert state(app) is PlayerState.PAUSED
    app.lid.prepare(False)
    assert state(app) is PlayerState.PAUSED, "waking up starts nothing"


def test_lost_sound_is_said_in_one_quiet_line(open_app: OpenApp, clock: ManualClock) -> None:
    app = begun(open_app(QUICK))
    run(app, clock, 1_000)
    bridge = app.practice.bridge
    assert bridge is not None
    bridge.happened.emit(SessionEvent(EventKind.SOUND_LOST, 1_000, clock.wall()))
    assert app.session.face.quiet.text() == SOUND_LOST
    assert state(app) is PlayerState.RUNNING
    bridge.happened.emit(SessionEvent(EventKind.SOUND_BACK, 1_000, clock.wall()))
    assert app.session.face.quiet.text() != SOUND_LOST


def test_phases_are_announced_by_name(
    open_app: OpenApp, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(session, "announce", lambda widget, text: said.append(text))
    app = begun(open_app(QUICK))
    bridge = app.practice.bridge
    assert bridge is not None
    spans = [span for span in bridge.player.timeline.spans if span.phase]
    run(app, clock, spans[0].start_ms - 50, frame_ms=50)
    lines = [line for line in said if line]
    assert lines == [caption.text for caption in bridge.player.timeline.captions][: len(lines)]
    said.clear()
    run(app, clock, 30_050, frame_ms=50)
    assert [text for text in said if text] == ["Breathe in", "Breathe out"] * 3 + ["Breathe in"]


@pytest.mark.parametrize("choice", [MotionChoice.REDUCED, MotionChoice.FULL])
def test_reduced_motion_changes_once_a_second(
    open_app: OpenApp, clock: ManualClock, choice: MotionChoice
) -> None:
    settings = Settings(motion=choice, preparation_s=0, guide=GuideChoice.PETALS)
    app = begun(open_app(settings))
    bridge = app.practice.bridge
    assert bridge is not None
    start_ms = next(span.start_ms for span in bridge.player.timeline.spans if span.phase)
    run(app, clock, start_ms, frame_ms=500)
    moments = set()
    for _ in range(39):
        run(app, clock, 100)
        moments.add(app.session.face.view.moment)
    if choice is MotionChoice.REDUCED:
        assert len(moments) == 4
        assert {moment.level for moment in moments} == {0.5}
    else:
        assert len(moments) == 39


def test_tab_reaches_every_control_in_order_and_space_presses_what_it_reached(
    open_app: OpenApp, clock: ManualClock, qtbot: QtBot
) -> None:
    app = begun(open_app(QUICK))
    run(app, clock, 11_000)
    app.session.advance()
    run(app, clock, 100)
    names = []
    for _ in range(11):
        focused = app.window.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == [
        "Breathing guide",
        "Remaining time",
        "Mute",
        "Volumes",
        "Pause",
        "End session",
        "Ground me",
        "Hide captions",
        "Darken the screen",
        "Full screen",
        "Breathing guide",
    ]
    app.session.face.bar.mute.setFocus(Qt.FocusReason.TabFocusReason)
    press(app, Qt.Key.Key_Space)
    assert app.session.face.bar.mute.accessibleName() == "Sound on"
    assert state(app) is PlayerState.RUNNING


def test_a_mouse_click_never_takes_space_away_from_pause(
    open_app: OpenApp, clock: ManualClock
) -> None:
    app = begun(open_app(QUICK))
    QTest.mouseClick(app.session.face.bar.mute, Qt.MouseButton.LeftButton)
    press(app, Qt.Key.Key_Space)
    assert state(app) is PlayerState.PAUSED


def test_closing_the_window_keeps_the_session(open_app: OpenApp, clock: ManualClock) -> None:
    app = begun(open_app(QUICK))
    run(app, clock, 170_000, frame_ms=500)
    app.window.close()
    assert state(app) is PlayerState.ENDED
    app.close()
    again = open_app()
    assert again.practice.interrupted() is None
    assert again._log.recent(1)[0].outcome is Outcome.COMPLETED


def test_roles_are_real(open_app: OpenApp, clock: ManualClock) -> None:
    app = begun(open_app(QUICK))
    face = app.session.face
    roles = {
        widget: QAccessible.queryAccessibleInterface(widget).role()
        for widget in (face.view, face.bar.pause, face.title, face.caption)
    }
    assert list(roles.values()) == [
        QAccessible.Role.Animation,
        QAccessible.Role.Button,
        QAccessible.Role.Heading,
        QAccessible.Role.StaticText,
    ]
    run(app, clock, 12_000)
    interface = QAccessible.queryAccessibleInterface(face.title)
    assert interface.text(QAccessible.Text.Name) == "Arriving"


def test_the_volumes_leave_the_controls_in_sight_at_the_largest_text(
    open_app: OpenApp, clock: ManualClock
) -> None:
    app = open_app(replace(QUICK, text_percent=200), soundscapes=tuple(soundscapes()))
    app.window.resize(1024, 640)
    begun(app)
    run(app, clock, 17_000, frame_ms=500)
    app.session.panel.show_lanes(frozenset(Lane))
    app.session.toggle_volumes()
    assert app.session.panel.geometry().bottom() < app.session.face.bar.y()
