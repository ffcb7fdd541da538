"""Each of the 32 exercises, whole, for who has only keys, picture, words, or the ear."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.clock import ManualClock, SystemClock
from mindbody.core.breath import Phase
from mindbody.core.exercise import Exercise
from mindbody.core.safety import OnboardingCheck
from mindbody.core.timeline import SpanKind, Timeline
from mindbody.keepsakes import Agreed
from mindbody.library import Library
from mindbody.plan import Plan
from mindbody.settings import GuideChoice, Settings
from mindbody.sound.folder import audio_dir
from mindbody.sound.voice.clips import VoiceClips
from mindbody.ui.pacer.guides import guide_named
from mindbody.ui.screens import session
from mindbody.ui.screens.finished import LINE
from mindbody.ui.screens.session import Stage
from mindbody.ui.screens.session_face import SessionFace, Showing
from mindbody.ui.theme import Theme
from mindbody.ui.words import phase_word
from tests.ui.conftest import OpenApp, run

LIBRARY = Library.load()
EXERCISES = LIBRARY.exercises()
each = pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.id)


def timeline_of(exercise: Exercise) -> Timeline:
    return Plan(exercise.id).timeline(LIBRARY)


def press(app: App, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or app.window, key)


def lines(timeline: Timeline) -> Iterator[str]:
    """The lines that are read while no breath is paced; breaths are read by their phases."""
    for caption in timeline.captions:
        if timeline.span_at(caption.start_ms).kind is not SpanKind.BREATH:
            yield caption.text


def test_there_are_thirty_two() -> None:
    assert len(EXERCISES) == 32


@each
def test_by_keys_and_a_screen_reader_alone(
    qtbot: QtBot,
    open_app: OpenApp,
    clock: ManualClock,
    monkeypatch: pytest.MonkeyPatch,
    exercise: Exercise,
) -> None:
    """From its page to home by keys; all that is said or shown is read out in its order."""
    told: list[str] = []
    spoken = session.announce

    def hear(widget: QWidget, text: str) -> None:
        told.append(text)
        spoken(widget, text)

    monkeypatch.setattr(session, "announce", hear)
    app = open_app(Settings(preparation_s=0))
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    app.space.set_check(OnboardingCheck(has_therapist=True, done=True))
    app.space.set_agreed(Agreed(unlocked=frozenset(one.id for one in EXERCISES)))
    app.practising.show_exercise(exercise)
    press(app, Qt.Key.Key_Return)
    if app.session.stage is Stage.EMPTY:
        press(app, Qt.Key.Key_S)
    bridge = app.practice.bridge
    assert bridge is not None
    timeline = bridge.player.timeline
    while app.session.stage is Stage.SESSION:
        run(app, clock, 2_000, frame_ms=2_000)
    run(app, clock, 2_500, frame_ms=500)
    assert app.session.finished.isVisible()
    assert [text for text in told if text in set(lines(timeline))] == list(lines(timeline))
    phases = [phase_word(span) for span in timeline.spans if span.kind is SpanKind.BREATH]
    assert [text for text in told if text in set(phases)] == phases
    assert told[-1] == LINE
    press(app, Qt.Key.Key_Return)
    while app.window.stack.currentIndex():
        press(app, Qt.Key.Key_Escape)
    assert app.window.pages.currentWidget() is app.home


@each
@pytest.mark.parametrize("words_only", [False, True], ids=["picture", "captions"])
def test_by_the_eye_alone(qtbot: QtBot, theme: Theme, exercise: Exercise, words_only: bool) -> None:
    """Nothing is heard: each line and each phase stands on the screen when it begins."""
    timeline = timeline_of(exercise)
    face = SessionFace(theme, SystemClock())
    qtbot.addWidget(face)
    face.resize(1024, 640)
    guide = GuideChoice.TEXT if words_only else guide_named(exercise.pacer)
    face.begin(timeline, Showing(guide))
    for caption in timeline.captions:
        face.show_position(caption.start_ms + 1)
        assert face.caption.text() == caption.text
        assert not face.caption.isHidden()
    for span in timeline.spans:
        face.show_position(span.start_ms + 1)
        assert face.title.text() == timeline.sections[span.section].title
        if span.kind is SpanKind.BREATH:
            assert face.view.moment.word == phase_word(span)


@each
def test_by_the_ear_alone(exercise: Exercise) -> None:
    """Nothing is seen: lines are spoken, phases have tones, and no part is without a sound."""
    timeline = timeline_of(exercise)
    clips = VoiceClips(audio_dir() / "voice")
    unspoken = [caption.text for caption in timeline.captions if not caption.spoken]
    assert unspoken == []
    assert clips.missing("heart", [caption.text for caption in timeline.captions]) == ()
    toned = {cue.at_ms for cue in timeline.cues}
    for span in timeline.spans:
        if span.phase in (Phase.INHALE, Phase.EXHALE):
            assert span.start_ms in toned, span
    for mark in timeline.sections:
        heard = [c for c in timeline.captions if mark.start_ms <= c.start_ms < mark.end_ms]
        cued = any(mark.start_ms <= at_ms < mark.end_ms for at_ms in toned)
        assert heard or cued, mark.id
