"""What must hold for every widget of the plan's screens, in every look: those that are drawn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.settings import Settings, ThemeChoice
from mindbody.ui.theme import TARGET
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.choices import Chip
from mindbody.ui.widgets.dragging import DragPill
from scripts.plan_screens import shoot_plan
from tests.ui.conftest import OpenApp
from tests.ui.test_whole_window import assert_whole

LOOKS = [
    (ThemeChoice.MORNING, 100, (1280, 800)),
    (ThemeChoice.DUSK, 150, (1024, 640)),
    (ThemeChoice.HIGH_CONTRAST, 200, (1024, 640)),
]
Check = Callable[[str, QWidget], int]


def walk(
    open_app: OpenApp, clock: ManualClock, folder: Path, settings: Settings, size: tuple[int, int]
) -> tuple[App, Callable[[Check], int]]:
    app = open_app(settings)
    app.window.resize(*size)

    def through(check: Check) -> int:
        """Every screen that scripts/screenshots.py draws, checked; how many things were seen."""
        seen = []

        def shoot(name: str) -> None:
            for _ in range(3):
                QApplication.sendPostedEvents()
                QApplication.processEvents()
            shown = app.window.stack.currentWidget()
            assert shown is not None
            seen.append(check(name, shown))

        folder.mkdir(exist_ok=True)
        shoot_plan(app, clock, folder, shoot)
        assert len(seen) >= 13
        return sum(seen)

    return app, through


def ready(**more: object) -> Settings:
    return Settings(first_run_done=True, tone_heard=True, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("theme", "percent", "size"), LOOKS, ids=str)
def test_nothing_is_cut_off(
    open_app: OpenApp,
    clock: ManualClock,
    tmp_path: Path,
    theme: ThemeChoice,
    percent: int,
    size: tuple[int, int],
) -> None:
    settings = ready(theme=theme, text_percent=percent)
    _, through = walk(open_app, clock, tmp_path / "other", settings, size)

    def check(name: str, shown: QWidget) -> int:
        widgets = [one for one in shown.findChildren(QWidget) if one.isVisible()]
        for widget in widgets:
            assert_whole(name, shown, widget)
        return len(widgets)

    assert through(check) > 500


def test_names_roles_targets_and_plain_labels(
    open_app: OpenApp, clock: ManualClock, tmp_path: Path
) -> None:
    _, through = walk(open_app, clock, tmp_path / "other", ready(), (1280, 800))

    def check(name: str, shown: QWidget) -> int:
        seen = 0
        for widget in shown.findChildren(QWidget):
            if isinstance(widget, QLabel):
                assert widget.textFormat() is Qt.TextFormat.PlainText, (name, widget.text())
            if not widget.isVisible() or isinstance(widget.parent(), QSpinBox):
                continue
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                node = QAccessible.queryAccessibleInterface(widget)
                assert node.text(QAccessible.Text.Name), (name, widget)
                assert node.role() not in (
                    QAccessible.Role.Client,
                    QAccessible.Role.NoRole,
                    QAccessible.Role.Pane,
                ), (name, widget)
                seen += 1
            if isinstance(widget, QAbstractButton):
                body = widget.size() - QSize(2 * EDGE, 2 * EDGE)
                assert min(body.width(), body.height()) >= TARGET, (name, widget.text())
        return seen

    assert through(check) > 150


def test_tab_reaches_every_control(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock, tmp_path: Path
) -> None:
    """Of a row of which one is chosen, one is enough: arrows lead through it. Dragging has
    "Save" beside it.
    """
    app, through = walk(open_app, clock, tmp_path / "other", ready(), (1280, 800))
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)

    def check(name: str, shown: QWidget) -> int:
        reached: list[QWidget] = []
        for _ in range(150):
            now = QApplication.focusWidget()
            if now is None or now in reached:
                break
            reached.append(now)
            qtbot.keyClick(now, Qt.Key.Key_Tab)
        wanted = [
            one
            for one in shown.findChildren(QAbstractButton)
            if one.isVisible()
            and one.isEnabled()
            and one.group() is None
            and not isinstance(one, Chip | DragPill)
        ]
        missing = [one.accessibleName() for one in wanted if one not in reached]
        assert missing == [], (name, missing)
        return len(reached)

    assert through(check) > 150
