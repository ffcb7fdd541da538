"""What must hold on every screen there is; a screen that nobody draws is found here."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mindbody.settings import Settings, ThemeChoice
from tests.ui.every_screen import NAMES, look_at
from tests.ui.inks import REACHED, measured
from tests.ui.test_whole_window import SIZES

UI = Path(__file__).resolve().parents[2] / "mindbody" / "ui"
# A screen is a widget of one of these names.
ENDINGS = ("Screen", "Page", "Space", "Window", "FirstRun", "PaperForm", "SetUp", "Fold")
# No screens: what holds them, and the bare page that the cover shows.
NONE = {"MainWindow", "BlankPage"}
READY = Settings(tone_heard=True)
# Widgets that paint their own words, by a part of the screens in which each is seen.
PAINTED = {
    "shoot_patient": {"Pill", "Row", "Tile", "Chip", "Switch", "NavButton", "NumberButton"}
    | {"MarkChip", "TickLine", "FoldButton", "BreathView"},
}


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
    """WCAG 2.2 on rendered pixels: 1.4.3 for every text in sight, 1.4.6 for sentences."""
    wrong: dict[tuple[str, str], tuple[str, float, float]] = {}
    seen, kinds = 0, set[str]()

    def look(window: QWidget, name: str) -> None:
        nonlocal seen
        found = measured(window)
        for ink, ratio in found:
            if ratio < ink.least * REACHED:
                wrong[type(ink.widget).__name__, ink.text] = (name, round(ratio, 2), ink.least)
        seen += len(found)
        kinds.update(type(ink.widget).__name__ for ink, _ in found)

    look_at(part, tmp_path, Settings(theme=theme, tone_heard=True), SIZES[0], look)
    assert wrong == {}
    assert seen >= 40
    assert PAINTED.get(part, {"Pill"}) <= kinds
