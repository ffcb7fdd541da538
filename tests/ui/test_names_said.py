"""What a screen reader says of every screen is in the language of the app."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mindbody.language import said
from mindbody.settings import Settings
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.text_area import TextArea
from scripts.words import texts
from tests.ui.every_screen import NAMES, look_at
from tests.ui.test_pseudo import catalogue, pseudo
from tests.ui.test_whole_window import SIZES

__all__ = ["catalogue", "pseudo"]

READY = Settings(tone_heard=True)
# What a routine of somebody's own is called on these screens; the app has the word as well.
TYPED = {"Morning"}


def spoken(widget: QWidget) -> set[str]:
    """What is told of a widget besides what it shows."""
    told = {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()}
    hint = getattr(widget, "placeholderText", None)
    return told | {hint()} if hint is not None else told


@pytest.mark.parametrize("part", NAMES)
def test_every_name_of_every_screen_is_said(
    qtbot: QtBot, tmp_path: Path, pseudo: None, part: str
) -> None:
    """In a language where every known text stands in brackets, none is left without."""
    english = {text.text for text in texts()} - TYPED
    unsaid: set[tuple[str, str, str]] = set()

    def look(window: QWidget, name: str) -> None:
        for widget in window.findChildren(QWidget):
            left = spoken(widget) & english
            unsaid.update((name, type(widget).__name__, text) for text in left)

    assert look_at(part, tmp_path, READY, SIZES[0], look) >= 3
    assert not unsaid, "\n".join(map(str, sorted(unsaid)))


def test_a_text_to_write_says_its_name_and_its_hint(theme: Theme, pseudo: None) -> None:
    area = TextArea(theme, "Delete", "Close")
    assert area.box.accessibleName() == said("Delete") != "Delete"
    assert area.box.placeholderText() == said("Close") != "Close"
