"""The plan, the records, the lock and the therapist's space in longer words, and mirrored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mindbody.settings import Settings
from scripts.screenshots import Look
from tests.ui.every_screen import look_at
from tests.ui.test_pseudo import catalogue, pseudo
from tests.ui.test_right_to_left import on_each_other
from tests.ui.test_whole_window import SIZES, assert_whole

__all__ = ["catalogue", "pseudo"]

LOOKS = [(SIZES[0], 100), (SIZES[1], 200)]
PARTS = {
    "shoot_the_plan": 15,
    "shoot_the_records": 14,
    "shoot_the_therapist": 17,
    "shoot_the_starts": 15,
}


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def whole(*, apart: bool) -> Look:
    """Asserts that nothing is cut off and, with `apart`, that nothing lies on another."""

    def look(window: QWidget, name: str) -> None:
        for widget in [window, *window.findChildren(QWidget)]:
            if widget.isVisible():
                assert_whole(name, window, widget)
                assert not apart or on_each_other(widget) == [], name

    return look


def ready(percent: int) -> Settings:
    return Settings(text_percent=percent, first_run_done=True, tone_heard=True, preparation_s=0)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(("size", "percent"), LOOKS)
def test_nothing_is_cut_off_in_longer_text(
    qtbot: QtBot, pseudo: None, tmp_path: Path, part: str, size: tuple[int, int], percent: int
) -> None:
    seen = look_at(part, tmp_path, ready(percent), size, whole(apart=False))
    assert seen >= PARTS[part]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(("size", "percent"), LOOKS)
def test_nothing_is_cut_off_or_lies_on_another_from_right_to_left(
    qtbot: QtBot, mirrored: None, tmp_path: Path, part: str, size: tuple[int, int], percent: int
) -> None:
    seen = look_at(part, tmp_path, ready(percent), size, whole(apart=True))
    assert seen >= PARTS[part]


def test_what_is_cut_off_or_lies_on_another_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 200)
    label, first, second = QLabel("A few words", window), *(QPushButton(t, window) for t in "ab")
    label.setGeometry(0, 0, 380, 80)
    first.setGeometry(0, 100, 80, 40)
    second.setGeometry(100, 100, 80, 40)
    window.show()
    whole(apart=True)(window, "as it should be")
    second.move(40, 100)
    whole(apart=False)(window, "on each other")
    with pytest.raises(AssertionError):
        whole(apart=True)(window, "on each other")
    label.resize(380, 4)
    with pytest.raises(AssertionError):
        whole(apart=False)(window, "cut off")
