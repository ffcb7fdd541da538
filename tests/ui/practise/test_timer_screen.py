"""The quiet timer: set by chips and sliders, remembered, begun as it was set."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.clock import ManualClock
from mindbody.core.lanes import SoundChoice
from mindbody.core.timer import Timer, timer_timeline
from mindbody.library import Library
from mindbody.practice_space import PracticeSpace
from mindbody.settings import Settings, SettingsFile
from mindbody.sound.steady import SilentOutput
from mindbody.store import Records
from mindbody.ui.listening import Listening, bell_alone
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.timer.screen import TimerScreen
from mindbody.ui.theme import Theme
from tests.ui.practise.conftest import Show
from tests.ui.practise.walk import cut_off, nameless, rich, seen, tabbed

BELLS = [("mark_soft", "One low note"), ("end_soft", "Two low notes")]
SCAPES = [("", "None"), ("rain", "Rain")]


def made(space: PracticeSpace, tmp_path: Path, percent: int = 100) -> TimerScreen:
    theme = Theme(Settings(text_percent=percent))
    preferences = Preferences(SettingsFile(tmp_path / "config"))
    listening = Listening(SilentOutput(ManualClock()))
    return TimerScreen(theme, space, preferences, listening, BELLS, SCAPES)


@pytest.fixture
def screen(space: PracticeSpace, tmp_path: Path, theme: Theme, show: Show) -> TimerScreen:
    return show(made(space, tmp_path))


def begun(screen: TimerScreen) -> tuple[Timer, SoundChoice]:
    told: list[tuple[Timer, SoundChoice]] = []
    screen.begin.connect(lambda timer, sounds: told.append((timer, sounds)))
    screen.begin_button.click()
    return told[0]


def test_it_begins_as_it_is_with_one_press(screen: TimerScreen) -> None:
    timer, sounds = begun(screen)
    assert timer.length_ms == 600_000
    assert sounds == SoundChoice()


def test_all_that_is_set_is_begun_and_remembered(
    screen: TimerScreen, library: Library, records: Records
) -> None:
    screen.length.chips["20"].click()
    screen.start.chips["mark_soft"].click()
    screen.between.chips["mark_soft"].click()
    screen.gap.slider.setValue(3)
    screen.end.chips["end_soft"].click()
    screen.settle.slider.setValue(2)
    screen.background.chips["rain"].click()
    timer, sounds = begun(screen)
    assert timer.length_ms == 1_200_000
    assert (timer.start_bell, timer.interval_bell, timer.end_bell) == (
        "mark_soft",
        "mark_soft",
        "end_soft",
    )
    assert timer.interval_ms == 30_000
    assert timer.random_most_ms == 0
    assert timer.preparation_ms == 10_000
    assert sounds.ambience == "rain"
    again = PracticeSpace.of(library, records)
    assert again.timer == Timer(
        1_200_000, "mark_soft", "mark_soft", "end_soft", 30_000, preparation_ms=10_000
    )
    assert timer_timeline(timer).cues


def test_random_bells_lie_between_two_gaps_and_differ_each_time(screen: TimerScreen) -> None:
    screen.between.chips["mark_soft"].click()
    screen.kind.chips["random"].click()
    screen.gap.show_value(600)
    screen.longest_gap.slider.setValue(5)
    timer, _ = begun(screen)
    assert 0 < timer.interval_ms < timer.random_most_ms == 600_000
    other, _ = begun(screen)
    assert other.seed != timer.seed


def test_without_an_end_there_is_no_bell_at_the_end(screen: TimerScreen) -> None:
    screen.length.chips["open"].click()
    assert not screen.end.isVisible()
    assert screen.open_about.isVisible()
    assert begun(screen)[0].length_ms is None


def test_another_length_comes_by_the_slider(screen: TimerScreen, qtbot: QtBot) -> None:
    screen.length.chips["other"].click()
    assert screen.other.isVisible()
    screen.other.slider.setFocus()
    qtbot.keyClick(screen.other.slider, Qt.Key.Key_Home)
    assert screen.timer.length_ms == 60_000
    assert "1 minute" in screen.other.label.text()


def test_a_bell_is_heard_once_when_it_is_chosen(screen: TimerScreen) -> None:
    screen.start.chips["end_soft"].click()
    assert screen._listening.is_on
    screen.start.chips[""].click()
    assert screen.timer.start_bell == ""
    timeline, at_ms = bell_alone("end_soft")
    assert timeline.cues[0].sound == "end_soft"
    assert at_ms < timeline.cues[0].at_ms


def test_the_bells_have_a_volume_of_their_own(screen: TimerScreen) -> None:
    screen.volume.slider.setValue(6)
    assert screen._preferences.now.bell_percent == 30
    assert screen._preferences.now.levels == Settings().levels


def test_keys_names_and_plain_text(screen: TimerScreen, qtbot: QtBot) -> None:
    screen.between.chips["mark_soft"].click()
    screen.kind.chips["random"].click()
    reached = tabbed(qtbot, screen)
    chips = [one for one in seen(screen) if one.inherits("QRadioButton")]
    assert [o.text() for o in seen(screen) if o not in reached and o not in chips] == []
    for slider in (screen.gap.slider, screen.longest_gap.slider, screen.volume.slider):
        assert slider in reached
    assert nameless(screen) == []
    assert rich(screen) == []


@pytest.mark.parametrize("percent", [80, 100, 200])
@pytest.mark.parametrize("width", [560, 792, 1048])
def test_nothing_is_cut_off(
    space: PracticeSpace, tmp_path: Path, show: Show, percent: int, width: int
) -> None:
    screen = show(made(space, tmp_path, percent), width)
    screen.between.chips["mark_soft"].click()
    screen.kind.chips["random"].click()
    for _ in range(3):
        QApplication.processEvents()
    assert cut_off(screen) == []
