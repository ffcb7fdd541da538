"""What must hold on every screen there is; a screen that nobody draws is found here."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mindbody.settings import Settings, ThemeChoice
from tests.ui.every_screen import NAMES, look_at
from tests.ui.pixels import contrast, pixels
from tests.ui.test_whole_window import SIZES

UI = Path(__file__).resolve().parents[2] / "mindbody" / "ui"
# A screen is a widget of one of these names.
ENDINGS = ("Screen", "Page", "Space", "Window", "FirstRun", "PaperForm", "SetUp", "Fold")
# No screens: what holds them, and the bare page that the cover shows.
NONE = {"MainWindow", "BlankPage"}
READY = Settings(tone_heard=True)


def screens_of_the_code() -> set[str]:
    """The names of all classes of widgets that are a screen by their name."""
    found = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and node.name.endswith(ENDINGS) and node.bases:
                found.add(node.name)
    return found - NONE


def test_every_screen_of_the_code_is_drawn(qtbot: QtBot, tmp_path: Path) -> None:
    seen: set[str] = set()

    def look(window: QWidget, name: str) -> None:
        for widget in [window, *window.findChildren(QWidget)]:
            if widget.isVisible():
                seen.update(kind.__name__ for kind in type(widget).__mro__)

    for part in NAMES:
        look_at(part, tmp_path, READY, SIZES[0], look)
    wanted = screens_of_the_code()
    assert len(wanted) >= 30
    assert wanted - seen == set()


@pytest.mark.parametrize("part", NAMES)
@pytest.mark.parametrize(
    "theme", [ThemeChoice.DUSK, ThemeChoice.MORNING, ThemeChoice.HIGH_CONTRAST]
)
def test_every_text_stands_out_from_its_ground(
    qtbot: QtBot, tmp_path: Path, theme: ThemeChoice, part: str
) -> None:
    """WCAG 2.2 on rendered pixels, 1.4.3: 4.5 for every text that is in sight."""
    wrong: list[tuple[str, str, float]] = []
    seen = 0

    def look(window: QWidget, name: str) -> None:
        nonlocal seen
        picture = pixels(window.grab().toImage())
        for label in window.findChildren(QLabel):
            part = QRect(label.mapTo(window, label.rect().topLeft()), label.size())
            if not label.isVisible() or not label.text() or not window.rect().contains(part):
                continue
            if label.visibleRegion().boundingRect() != label.rect():
                continue
            if window.childAt(part.center()) is not label:
                continue  # something lies over it, such as the volumes of a session
            area = picture[part.top() : part.bottom(), part.left() : part.right()]
            ground = np.median(area.reshape(-1, 3), axis=0)
            best = float(contrast(area, np.broadcast_to(ground, area.shape)).max())
            seen += 1
            if best < 4.5:
                wrong.append((name, label.text(), round(best, 2)))

    look_at(part, tmp_path, Settings(theme=theme, tone_heard=True), SIZES[0], look)
    assert wrong == []
    assert seen >= 40
