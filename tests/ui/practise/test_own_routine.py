"""Making a routine: parts added, moved by keys and mouse, changed, undone, kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.clock import ManualClock
from mindbody.core.lanes import SoundChoice
from mindbody.core.own import Draft
from mindbody.core.routine import InTime
from mindbody.library import Library
from mindbody.practice_space import PracticeSpace
from mindbody.settings import Settings, SettingsFile
from mindbody.sound.steady import SilentOutput
from mindbody.store import Records
from mindbody.ui.listening import Listening
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.own import words
from mindbody.ui.screens.own.routine import RoutineBuilder
from mindbody.ui.screens.own.shelf import own_items
from mindbody.ui.screens.practise.catalogue import Catalogue
from mindbody.ui.theme import Theme
from tests.ui.practise.conftest import Show
from tests.ui.practise.walk import cut_off, nameless, rich, seen, tabbed

Build = Callable[..., RoutineBuilder]


@pytest.fixture
def build(space: PracticeSpace, tmp_path: Path, show: Show) -> Build:
    def built(percent: int = 100, width: int = 1024) -> RoutineBuilder:
        theme = Theme(Settings(text_percent=percent))
        catalogue = Catalogue(space.library, space.reason, lambda: own_items(space))
        preferences = Preferences(SettingsFile(tmp_path / "config"))
        listening = Listening(SilentOutput(ManualClock()))
        builder = RoutineBuilder(theme, space, catalogue, preferences, listening, SoundChoice)
        builder.open()
        return show(builder, width)

    return built


def add(builder: RoutineBuilder, *queries: str) -> None:
    """Search for each and add what comes first."""
    for query in queries:
        adding = builder.adding.inside
        adding.search.setText(query)
        adding.found.rows[0].click()


def titles(builder: RoutineBuilder) -> list[str]:
    return [step.title or step.exercise.title for step in builder.draft.steps]


def test_a_routine_is_made_and_comes_back_as_it_was(
    build: Build, space: PracticeSpace, library: Library, records: Records
) -> None:
    builder = build()
    told: list[str] = []
    builder.kept.connect(told.append)
    assert not builder.keep_button.isEnabled()
    add(builder, "looking round", "extended exhale", "walking")
    builder.name.setText("Before work")
    builder.note.setText("On the bench.")
    builder.cards[1].fold.set_open(True)
    builder.cards[1].picker._take(InTime(180_000))
    builder.keep_button.click()
    (routine,) = PracticeSpace.of(library, records).routines()
    assert told == [routine.id]
    assert routine.title == "Before work"
    assert routine.note == "On the bench."
    assert [step.exercise.id for step in routine.steps] == [
        "sensory_orienting",
        "extended_exhale",
        "mindful_walking",
    ]
    assert routine.steps[1].length == InTime(180_000)
    builder.open(routine)
    assert titles(builder) == [step.exercise.title for step in routine.steps]
    assert builder.name.text() == "Before work"


def test_parts_are_moved_by_the_arrows_and_keep_the_keys(build: Build, qtbot: QtBot) -> None:
    builder = build()
    add(builder, "looking round", "extended exhale", "walking")
    before = titles(builder)
    up = builder.cards[2].buttons[words.UP]
    up.setFocus()
    qtbot.keyClick(up, Qt.Key.Key_Return)
    assert titles(builder) == [before[0], before[2], before[1]]
    held = QApplication.focusWidget()
    assert held is builder.cards[1].buttons[words.UP]
    qtbot.keyClick(held, Qt.Key.Key_Return)
    assert titles(builder) == [before[2], before[0], before[1]]
    assert QApplication.focusWidget() is builder.cards[0].buttons[words.DOWN]
    assert not builder.cards[0].buttons[words.UP].isEnabled()
    assert not builder.cards[2].buttons[words.DOWN].isEnabled()


def test_parts_are_moved_by_dragging(build: Build, qtbot: QtBot) -> None:
    builder = build()
    add(builder, "looking round", "extended exhale", "walking")
    QApplication.processEvents()
    before = titles(builder)
    handle, last = builder.cards[0].handle, builder.cards[2]
    below = last.mapToGlobal(QPoint(4, last.height() - 4)).y()
    to = handle.mapFromGlobal(QPoint(0, below)).y()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton)
    qtbot.mouseMove(handle, QPoint(4, to))
    assert builder._line.isVisible()
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(4, to))
    assert titles(builder) == [before[1], before[2], before[0]]
    assert not builder._line.isVisible()


def test_everything_can_be_undone(build: Build) -> None:
    builder = build()
    add(builder, "looking round", "extended exhale")
    before = titles(builder)
    builder.cards[0].buttons[words.REMOVE].click()
    assert titles(builder) == before[1:]
    builder.undo_button.click()
    assert titles(builder) == before
    builder.cards[1].buttons[words.TWICE].click()
    assert titles(builder) == [*before, before[1]]
    builder.undo_button.click()
    builder.undo_button.click()
    builder.undo_button.click()
    assert titles(builder) == []
    assert not builder.undo_button.isVisible()


def test_a_form_can_be_chosen_and_the_total_follows(build: Build) -> None:
    builder = build()
    add(builder, "tense and release")
    whole = builder.total.text()
    builder.cards[0].fold.set_open(True)
    forms = builder.cards[0].fold.inside.findChildren(type(builder.cards[0].picker.other))
    next(chip for chip in forms if chip.text() == "Four groups").click()
    assert builder.draft.steps[0].exercise.variant == "four_groups"
    assert builder.total.text() != whole
    assert "Four groups" in builder.cards[0].about.text()


def test_only_what_is_offered_can_be_added_and_patterns_of_ones_own(
    build: Build, space: PracticeSpace
) -> None:
    space.keep_pattern(Draft("Sea breath"))
    builder = build()
    adding = builder.adding.inside
    assert all(not item.face.reason for item in adding.found.items)
    adding.search.setText("rain")
    assert "rain" not in [item.id for item in adding.found.items]
    add(builder, "sea breath")
    assert titles(builder) == ["Sea breath"]
    assert builder.keep_button.isEnabled()


def test_what_happens_can_be_read_and_heard(build: Build) -> None:
    builder = build()
    add(builder, "looking round", "extended exhale")
    assert builder.bar.spoken_name().startswith("Looking round 2 minutes, Extended exhale 5")
    builder.sequence.set_open(True)
    builder.sequence.buttons[0].click()
    assert builder._listening.is_on
    builder.hide()
    assert not builder._listening.is_on


def test_keys_names_and_plain_text(build: Build, qtbot: QtBot) -> None:
    builder = build()
    add(builder, "looking round", "tense and release")
    builder.adding.set_open(False)
    builder.cards[1].fold.set_open(True)
    reached = tabbed(qtbot, builder)
    chips = [one for one in seen(builder) if one.inherits("QRadioButton")]
    assert [o.text() for o in seen(builder) if o not in reached and o not in chips] == []
    assert nameless(builder) == []
    assert rich(builder) == []


@pytest.mark.parametrize("percent", [80, 100, 200])
@pytest.mark.parametrize("width", [560, 792, 1048])
def test_nothing_is_cut_off(build: Build, percent: int, width: int) -> None:
    builder = build(percent, width)
    add(builder, "looking round", "tense and release")
    builder.cards[1].fold.set_open(True)
    for _ in range(4):
        QApplication.processEvents()
    assert cut_off(builder) == []
