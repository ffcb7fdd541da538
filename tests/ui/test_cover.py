"""Quick-hide covers everything, silences first, and gives everything back but the sound."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mindbody.ui.cover import HIDE_KEY, Cover, Covered


class Desk(Covered):
    """A window with something secret in it."""

    def __init__(self) -> None:
        super().__init__()
        self.content = QWidget()
        self.secret = QPushButton("Something private")
        self.field = QLineEdit()
        inside = QVBoxLayout(self.content)
        inside.addWidget(self.secret)
        inside.addWidget(self.field)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.content)
        self.silenced: list[bool] = []
        self.cover = Cover(self, lambda: self.silenced.append(self.cover.is_on))


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk()
    qtbot.addWidget(desk)
    desk.resize(300, 200)
    with qtbot.waitExposed(desk):
        desk.show()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    desk.field.setFocus()
    return desk


def colours(desk: Desk) -> set[str]:
    image = desk.grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }


def test_one_key_leaves_one_blank_colour_and_silence(desk: Desk, qtbot: QtBot) -> None:
    assert len(colours(desk)) > 1
    with qtbot.waitSignal(desk.cover.covered):
        qtbot.keyClick(desk.field, Qt.Key.Key_F12)
    assert desk.silenced == [False], "sound goes before the picture"
    assert colours(desk) == {"#f2f2f2"}
    desk.cover.set_dark(True)
    assert colours(desk) == {"#1e1e1e"}


def test_it_works_while_typing_and_writes_nothing(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.field, "abc")
    qtbot.keyClick(desk.field, Qt.Key.Key_F12)
    for key in (Qt.Key.Key_A, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab):
        qtbot.keyClick(desk.focusWidget() or desk, key)
        assert desk.cover.is_on
    assert desk.field.text() == "abc"


def test_nothing_behind_it_can_be_reached(desk: Desk, qtbot: QtBot) -> None:
    desk.cover.cover()
    assert not desk.secret.isVisible()
    assert desk.focusWidget() is desk.cover.page
    qtbot.keyClick(desk.cover.page, Qt.Key.Key_Tab)
    assert desk.focusWidget() is desk.cover.page


def test_the_same_key_gives_it_all_back(desk: Desk, qtbot: QtBot) -> None:
    before = colours(desk)
    qtbot.keyClick(desk.field, Qt.Key.Key_F12)
    with qtbot.waitSignal(desk.cover.uncovered):
        qtbot.keyClick(desk.cover.page, Qt.Key.Key_F12)
    assert colours(desk) == before
    assert desk.focusWidget() is desk.field
    assert desk.silenced == [False]


def test_other_windows_of_ours_go_too(desk: Desk, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitExposed(other):
        other.show()
    desk.cover.cover()
    assert not other.isVisible()
    desk.cover.uncover()
    assert other.isVisible()


def test_another_key_can_be_chosen(desk: Desk, qtbot: QtBot) -> None:
    assert HIDE_KEY == "F12"
    desk.cover.set_key("F9")
    qtbot.keyClick(desk.field, Qt.Key.Key_F12)
    assert not desk.cover.is_on
    qtbot.keyClick(desk.field, Qt.Key.Key_F9)
    assert desk.cover.is_on


def test_covering_twice_changes_nothing(desk: Desk) -> None:
    desk.cover.cover()
    desk.cover.cover()
    assert len(desk.silenced) == 1
    desk.cover.uncover()
    desk.cover.uncover()
    assert desk.content.isVisible()
