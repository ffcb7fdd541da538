"""The scale is answered or skipped by one press, and nothing is chosen beforehand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from mindbody.settings import Settings
from mindbody.texts import load_texts
from mindbody.ui import access
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.distress import DistressScale

WORDS = load_texts().distress


@pytest.fixture
def scale(qtbot: QtBot) -> DistressScale:
    return made(qtbot, 100)


def made(qtbot: QtBot, percent: int, wide: int = 900) -> DistressScale:
    access.install()
    scale = DistressScale(Theme(Settings(text_percent=percent)), WORDS, "")
    qtbot.addWidget(scale)
    scale.resize(wide, 640)
    with qtbot.waitExposed(scale):
        scale.show()
    scale.activateWindow()
    qtbot.waitUntil(scale.isActiveWindow)
    scale.ask(WORDS.before)
    return scale


@pytest.mark.parametrize("number", range(11))
def test_each_number_has_a_key_a_button_and_a_word(
    qtbot: QtBot, scale: DistressScale, number: int
) -> None:
    told: list[int] = []
    scale.answered.connect(told.append)
    key = Qt.Key.Key_T if number == 10 else Qt.Key(Qt.Key.Key_0 + number)
    qtbot.keyClick(scale.focusWidget(), key)
    scale.numbers[number].click()
    assert told == [number, number]
    name = QAccessible.queryAccessibleInterface(scale.numbers[number]).text(QAccessible.Text.Name)
    assert name == f"{number}, {WORDS.words[number]}"


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_one_key_skips(qtbot: QtBot, scale: DistressScale, key: Qt.Key) -> None:
    told: list[int] = []
    scale.answered.connect(told.append)
    with qtbot.waitSignal(scale.skipped):
        qtbot.keyClick(scale.focusWidget(), key)
    assert told == []


def test_not_safe_is_an_answer_of_its_own(qtbot: QtBot, scale: DistressScale) -> None:
    with qtbot.waitSignal(scale.not_safe):
        scale.unsafe.click()


def test_a_held_key_answers_once(qtbot: QtBot, scale: DistressScale) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    told: list[int] = []
    scale.answered.connect(told.append)
    none = Qt.KeyboardModifier.NoModifier
    for repeats in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_5, none, "5", repeats)
        scale.keyPressEvent(event)
    assert told == [5]


def test_nothing_is_chosen_beforehand(scale: DistressScale) -> None:
    assert not any(button.isChecked() for button in scale.numbers)
    assert scale.focusWidget() is scale.skip


@pytest.mark.parametrize(("percent", "wide"), [(100, 900), (200, 944), (200, 500), (80, 400)])
def test_words_fit_at_every_size(qtbot: QtBot, percent: int, wide: int) -> None:
    scale = made(qtbot, percent, wide)
    scale.resize(wide, scale.layout().heightForWidth(wide))
    scale.layout().activate()
    for button in scale.numbers:
        assert button.height() >= button.heightForWidth(button.width())
        assert button.geometry().right() <= wide
    assert scale.layout().minimumSize().width() <= wide
