"""The page about one exercise: refusals, what is left out, what is remembered, keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.clock import ManualClock
from mindbody.core.exercise import Anchor, Condition
from mindbody.core.lanes import SoundChoice
from mindbody.core.routine import InTime
from mindbody.core.safety import OnboardingCheck
from mindbody.core.tag import Tag
from mindbody.practice_space import PracticeSpace
from mindbody.settings import GuideChoice, Settings, SettingsFile
from mindbody.sound.steady import SilentOutput
from mindbody.ui.listening import Listening
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.exercise import words
from mindbody.ui.screens.exercise.page import Beginning, ExercisePage
from mindbody.ui.screens.exercise.timed_lines import TimedLines
from mindbody.ui.theme import Theme
from tests.ui.practise.conftest import Show
from tests.ui.practise.walk import cut_off, nameless, rich, seen, tabbed

VOICES = [("heart", "Lighter voice")]
SOUNDSCAPES = [("", "None"), ("rain", "Rain")]

Open = Callable[..., ExercisePage]


@pytest.fixture
def open_page(space: PracticeSpace, tmp_path: Path, show: Show) -> Open:
    def opened(id: str, variant: str = "", percent: int = 100, width: int = 1024) -> ExercisePage:
        theme = Theme(Settings(text_percent=percent))
        preferences = Preferences(SettingsFile(tmp_path / "config"))
        listening = Listening(SilentOutput(ManualClock()))
        page = ExercisePage(
            theme, space, preferences, listening, SoundChoice, VOICES, lambda: SOUNDSCAPES
        )
        page.show_exercise(space.library.exercise(id), variant)
        return show(page, width)

    return opened


def unfold(page: ExercisePage) -> None:
    assert page.options is not None
    for fold in page.options.folds.values():
        fold.set_open(True)
    page.sequence.set_open(True)
    QApplication.processEvents()


def test_a_stay_that_is_too_long_is_refused_with_the_nearest_allowed(
    open_page: Open, qtbot: QtBot
) -> None:
    page = open_page("box_breathing")
    unfold(page)
    editor = page.options.breath
    qtbot.keyClick(editor.steppers["hold_in_ms"], Qt.Key.Key_PageUp)
    assert editor.pattern.hold_in_ms == 4_500
    assert "longer than the limit" in editor.refusal.reason.text()
    assert not page.begin_button.isEnabled()
    assert editor.refusal.use.text() == page.refusal.use.text() == "Use 4.0 s"
    qtbot.keyClick(editor.refusal.use, Qt.Key.Key_Return)
    assert editor.steppers["hold_in_ms"].value() == 4_000
    assert not editor.refusal.isVisible()
    assert page.begin_button.isEnabled()


def test_a_stepper_moves_by_tenths_and_takes_typing(open_page: Open, qtbot: QtBot) -> None:
    page = open_page("extended_exhale")
    unfold(page)
    stepper = page.options.breath.steppers["exhale_ms"]
    before = stepper.value()
    qtbot.keyClick(stepper, Qt.Key.Key_Up)
    assert stepper.value() == before + 100
    stepper.selectAll()
    qtbot.keyClicks(stepper, "7,2")
    qtbot.keyClick(stepper, Qt.Key.Key_Return)
    assert stepper.value() == 7_200
    assert stepper.text() == "7.2 s"
    left = QPoint(12, stepper.height() // 2)
    qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=left)
    assert stepper.value() == 7_100
    assert page.chosen.setup.pattern.exhale_ms == 7_100


def test_choices_are_remembered_for_the_exercise(
    open_page: Open, space: PracticeSpace, qtbot: QtBot
) -> None:
    page = open_page("extended_exhale")
    unfold(page)
    panel = page.options
    panel.breath.steppers["exhale_ms"].setValue(5_500)
    panel.picker._take(InTime(240_000))
    panel.folds[words.GUIDE].inside.chips["text"].click()
    panel.folds[words.SOUND].inside.voice.chips["heart"].click()
    begun: list[Beginning] = []
    page.begin.connect(begun.append)
    assert page.refusal.reason.text() == ""
    page.begin_button.click()
    assert begun[0].guide is GuideChoice.TEXT
    assert begun[0].sounds == SoundChoice(voice="heart")
    assert begun[0].setup.pattern.exhale_ms == 5_500
    page.show_exercise(space.library.exercise("pmr"))
    assert page.chosen.setup.pattern is None
    page.show_exercise(space.library.exercise("extended_exhale"))
    chosen = page.chosen
    assert chosen.setup.pattern.exhale_ms == 5_500
    assert chosen.setup.length == InTime(240_000)
    assert chosen.guide is GuideChoice.TEXT
    assert chosen.sounds.voice == "heart"


def test_left_out_tags_hold_everywhere_and_change_what_happens(
    open_page: Open, space: PracticeSpace
) -> None:
    page = open_page("box_breathing")
    unfold(page)
    told = [one.spoken_name() for one in page.sequence.findChildren(TimedLines)]
    assert any("your eyes travel" in text for text in told)
    page.options.leave_out.chips["eyes"].click()
    fresh = [one for one in page.sequence.findChildren(TimedLines) if one.isVisible()]
    assert fresh
    assert not any("your eyes travel" in one.spoken_name() for one in fresh)
    assert space.wishes.struck == {Tag.EYES}
    assert page.options.folds[words.LEAVE_OUT].head.now == "1 thing left out"


def test_another_anchor_changes_the_words(open_page: Open, space: PracticeSpace) -> None:
    page = open_page("mindful_breathing")
    unfold(page)
    page.options.folds[words.ANCHOR].inside.chips["feet"].click()
    assert space.wishes.anchor is Anchor.FEET
    shown = [one for one in page.sequence.findChildren(TimedLines) if one.isVisible()]
    assert any("feet" in one.spoken_name() for one in shown)


def test_another_form_fills_the_page_anew(open_page: Open) -> None:
    page = open_page("box_breathing", "no_hold")
    assert page.chosen.setup.variant == "no_hold"
    assert page.chosen.setup.whole_form.pattern.hold_in_ms == 0
    page.options.forms.chips[""].click()
    assert page.chosen.setup.variant == ""
    assert page.begin_button.isEnabled()


def test_what_is_not_offered_says_why_and_does_not_begin(
    open_page: Open, space: PracticeSpace, qtbot: QtBot
) -> None:
    space.set_check(OnboardingCheck(frozenset({Condition.HEART}), True, True))
    page = open_page("box_breathing")
    assert page.not_now.isVisible()
    assert "Left out after your check" in page.not_now_text.text()
    assert not page.begin_button.isEnabled()
    space.set_check(OnboardingCheck())
    page.show_exercise(space.library.exercise("box_breathing"))
    asked: list[bool] = []
    page.check.connect(lambda: asked.append(True))
    page.check_button.click()
    assert asked == [True]


def test_a_part_can_be_heard_and_stopped(open_page: Open) -> None:
    page = open_page("box_breathing")
    unfold(page)
    button = page.sequence.buttons[1]
    button.click()
    assert page._listening.is_on
    assert button.text() == "Stop listening: Four even sides"
    button.click()
    assert not page._listening.is_on
    assert button.text() == "Hear this part: Four even sides"
    button.click()
    page.hide()
    assert not page._listening.is_on


def test_sources_are_plain_and_can_be_selected(open_page: Open) -> None:
    page = open_page("box_breathing")
    sources = next(
        label for label in page.findChildren(type(page.not_now_text)) if "10.1016" in label.text()
    )
    flags = sources.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert not flags & Qt.TextInteractionFlag.LinksAccessibleByMouse


@pytest.mark.parametrize("id", ["box_breathing", "pmr", "mindful_breathing", "mantram_repetition"])
def test_tab_reaches_everything_and_everything_has_a_name(
    open_page: Open, qtbot: QtBot, id: str
) -> None:
    page = open_page(id)
    unfold(page)
    assert nameless(page) == []
    assert rich(page) == []
    reached = tabbed(qtbot, page)
    missed = [one for one in seen(page) if one not in reached and not one.inherits("QRadioButton")]
    assert [one.text() for one in missed] == []
    for stepper in page.options.breath.steppers.values() if page.options.breath else ():
        assert stepper in reached


@pytest.mark.parametrize("percent", [80, 100, 200])
@pytest.mark.parametrize("width", [560, 792, 1048])
def test_nothing_is_cut_off(open_page: Open, percent: int, width: int) -> None:
    page = open_page("pmr", "", percent, width)
    unfold(page)
    for _ in range(3):
        QApplication.processEvents()
    assert cut_off(page) == []


def test_the_head_mends_a_refused_breath_as_well(open_page: Open) -> None:
    page = open_page("box_breathing")
    unfold(page)
    page.options.breath.steppers["hold_out_ms"].setValue(4_700)
    page.refusal.use.click()
    assert page.chosen.setup.pattern is None
    assert page.options.breath.steppers["hold_out_ms"].value() == 4_000
    assert not page.refusal.isVisible()
