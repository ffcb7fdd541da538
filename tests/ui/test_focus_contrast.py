"""WCAG 2.2, 1.4.11 and 2.4.13 on pixels: the focus, and the marks that tell a control, are seen."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from pytestqt.qtbot import QtBot

from mindbody.settings import Settings, ThemeChoice
from mindbody.ui.cover import BlankPage
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.slider import CalmSlider
from mindbody.ui.widgets.surfaces import Ground
from scripts.screenshots import settle, shoot_all, shoot_patient, shoot_the_therapist
from tests.ui.every_screen import look_at
from tests.ui.pixels import Pixels, contrast, pixels
from tests.ui.test_whole_window import SIZES

THEMES = [ThemeChoice.DUSK, ThemeChoice.MORNING, ThemeChoice.HIGH_CONTRAST]


def told_px(before: Pixels, after: Pixels) -> int:
    """How many pixels differ by 3 to 1 or more."""
    return int((contrast(before, after) >= 3.0).sum())


def focusable(window: QWidget) -> list[QWidget]:
    """What takes the focus by Tab and lies whole in sight; whole pages have no ring."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QAbstractScrollArea | BlankPage)
        and widget.visibleRegion().boundingRect() == widget.rect()
    ]


def test_a_faint_ring_is_told_from_one_that_is_seen() -> None:
    before = np.zeros((20, 20, 3))
    for light, told in ((0.2, 0), (0.5, 20)):
        after = before.copy()
        after[0] = light
        assert told_px(before, after) == told


@pytest.mark.parametrize("theme", THEMES)
def test_the_focus_is_seen_on_every_kind_of_control(
    qtbot: QtBot, tmp_path: Path, theme: ThemeChoice
) -> None:
    kinds: set[str] = set()
    wrong: dict[str, int] = {}

    def look(window: QWidget, name: str) -> None:
        held = window.focusWidget()
        for widget in focusable(window):
            kind = type(widget).__name__
            if kind in kinds:
                continue
            kinds.add(kind)
            if held is not None:
                held.clearFocus()
            widget.clearFocus()
            before = pixels(widget.grab().toImage())
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            settle()
            after = pixels(widget.grab().toImage())
            if before.shape == after.shape:
                told = told_px(before, after)
                # A line of 1 px along the longer side is the least that tells it.
                if told < max(after.shape[:2]) // 2:
                    wrong[f"{name}: {kind}"] = told
            widget.clearFocus()
        if held is not None:
            held.setFocus(Qt.FocusReason.OtherFocusReason)

    settings = Settings(theme=theme, tone_heard=True)
    for part in (shoot_all, shoot_patient, shoot_the_therapist):
        look_at(part.__name__, tmp_path, settings, SIZES[0], look)
    assert wrong == {}
    assert len(kinds) >= 6


@pytest.mark.parametrize("choice", THEMES)
def test_the_whole_way_of_a_slider_is_seen(qtbot: QtBot, choice: ThemeChoice) -> None:
    theme = Theme(Settings(theme=choice))
    page = Ground(theme)
    qtbot.addWidget(page)
    slider = CalmSlider(theme, "Volume", 0, 100, 5, page)
    page.resize(360, 120)
    slider.setGeometry(20, 30, 300, 48)
    slider.setValue(slider.minimum())
    page.show()
    picture = pixels(page.grab().toImage())
    end = picture[30:78, 280]
    ground = np.broadcast_to(picture[10, 10], end.shape)
    assert int((contrast(end, ground) >= 3.0).sum()) >= 4
