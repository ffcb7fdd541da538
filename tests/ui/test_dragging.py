"""A button from which a file can be dragged: pressed, or dragged, never both."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.ui.theme import Theme
from mindbody.ui.widgets.buttons import Look
from mindbody.ui.widgets.dragging import DragPill, carried

LEFT = Qt.MouseButton.LeftButton


def pill_of(qtbot: QtBot, theme: Theme) -> tuple[DragPill, list[str]]:
    pill = DragPill(theme, "Save", "export", Look.QUIET)
    qtbot.addWidget(pill)
    seen: list[str] = []
    pill.clicked.connect(lambda: seen.append("pressed"))
    pill.dragged.connect(lambda: seen.append("dragged"))
    pill.show()
    return pill, seen


def test_a_drag_begins_once_and_presses_nothing(qtbot: QtBot, theme: Theme) -> None:
    pill, seen = pill_of(qtbot, theme)
    far = QPoint(QApplication.startDragDistance() + 5, 5)

    qtbot.mousePress(pill, LEFT, pos=QPoint(5, 5))
    qtbot.mouseMove(pill, far)
    qtbot.mouseMove(pill, far + far)
    qtbot.mouseRelease(pill, LEFT, pos=QPoint(-50, -50))

    assert seen == ["dragged"]


def test_a_hand_that_trembles_still_presses(qtbot: QtBot, theme: Theme) -> None:
    pill, seen = pill_of(qtbot, theme)

    qtbot.mousePress(pill, LEFT, pos=QPoint(5, 5))
    qtbot.mouseMove(pill, QPoint(7, 6))
    qtbot.mouseRelease(pill, LEFT, pos=QPoint(7, 6))

    assert seen == ["pressed"]


def test_a_mouse_that_passes_by_drags_nothing(qtbot: QtBot, theme: Theme) -> None:
    pill, seen = pill_of(qtbot, theme)

    qtbot.mouseMove(pill, QPoint(90, 5))
    qtbot.mouseMove(pill, QPoint(5, 5))

    assert seen == []


def test_what_is_dragged_is_the_file_and_nothing_else(tmp_path: Path) -> None:
    data = carried(tmp_path / "export.age")

    assert data.formats() == ["text/uri-list"]
    assert [one.toLocalFile() for one in data.urls()] == [str(tmp_path / "export.age")]
