"""Widgets of the plan: the week, the safety number, files dropped on a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mindbody.settings import Settings, ThemeChoice
from mindbody.ui import access
from mindbody.ui.dropping import Dropping
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.safety_number import SafetyNumber
from mindbody.ui.widgets.week import DayDot, WeekDots
from tests.ui.pixels import pixels, rgb

NUMBER = tuple(f"{n:05d}" for n in range(10_000, 10_012))
WEEK = tuple(DayDot(name[0], name) for name in ("Monday", "Tuesday", "Wednesday"))


@pytest.fixture(autouse=True)
def _access() -> None:
    access.install()


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_week_speaks_of_the_days_with_practice_only(qtbot: QtBot, theme: Theme) -> None:
    week = WeekDots(theme)
    qtbot.addWidget(week)
    week.show_days(WEEK)
    assert name_of(week) == "No practice noted this week."
    week.show_days([WEEK[0], DayDot("T", "Tuesday", practised=True, today=True), WEEK[2]])
    assert name_of(week) == "Tuesday: practised"


def test_a_week_is_painted_with_the_colour_of_practice_and_nothing_red(qtbot: QtBot) -> None:
    theme = Theme(Settings(theme=ThemeChoice.MORNING))
    week = WeekDots(theme)
    qtbot.addWidget(week)

    def inked(days: list[DayDot]) -> int:
        week.show_days(days)
        week.resize(week.sizeHint())
        picture = pixels(week.grab().toImage())
        alert = (abs(picture - rgb(theme.tokens.alert)) < 0.01).all(axis=2).sum()
        assert alert == 0
        return int((abs(picture - rgb(theme.tokens.primary)) < 0.01).all(axis=2).sum())

    assert inked(list(WEEK)) == 0
    assert inked([DayDot("M", "Monday", practised=True), *WEEK[1:]]) > 100


def test_a_safety_number_stands_in_twelve_groups_of_five(qtbot: QtBot, theme: Theme) -> None:
    number = SafetyNumber(theme)
    qtbot.addWidget(number)
    number.show_number(NUMBER)
    assert number.groups == NUMBER
    assert name_of(number).startswith("1 0 0 0 0, 1 0 0 0 1, ")
    # Three rows where there is room; narrower, it grows downwards and loses nothing.
    rows = [number.heightForWidth(width) for width in (900, 240)]
    assert rows[1] > rows[0]


def dragged(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def drop(window: QWidget, data: QMimeData) -> bool:
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), copy, data, left, none))
    return enter.isAccepted()


def test_one_file_of_this_computer_can_be_dropped(qtbot: QtBot, tmp_path: Path) -> None:
    window, got = QWidget(), []
    qtbot.addWidget(window)
    Dropping(window).dropped.connect(got.append)
    file = tmp_path / "export.age"
    assert drop(window, dragged(file.as_uri()))
    assert got == [str(file)]


@pytest.mark.parametrize(
    "urls", [("https://example.org/export.age",), ("file:///a", "file:///b"), ()]
)
def test_nothing_else_can_be_dropped(qtbot: QtBot, urls: tuple[str, ...]) -> None:
    window, got = QWidget(), []
    qtbot.addWidget(window)
    Dropping(window).dropped.connect(got.append)
    assert not drop(window, dragged(*urls))
    assert got == []
