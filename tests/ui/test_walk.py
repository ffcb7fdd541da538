"""One walk through every screen by keys: Tab reaches all there is, with its ring, in the window;
and from each of them Ground me, Help and the key that hides it all are one press away.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mindbody.settings import Settings
from mindbody.ui.screens.session import Stage
from mindbody.ui.widgets.brush import FocusWatch
from scripts import screenshots

MOST = 400
# Further states of screens that the other parts walk; from these one cannot leave and come back.
STATES_ONLY = screenshots.shoot_patient
PARTS = [part for part in screenshots.PARTS if part is not STATES_ONLY]
# What Ground me leaves behind stands on these itself.
ITS_OWN = ("ground", "ground-step", "ground-question", "ground-people")


def settle() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def by_tab(window: QWidget) -> set[QWidget]:
    """Everything that Tab should reach now."""
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not isinstance(widget.parent(), QAbstractSpinBox)
        and widget.focusProxy() is None
    }


def group(widget: QWidget) -> list[QWidget]:
    """What excludes each other is one stop of Tab; the arrow keys go on from there."""
    parent = widget.parentWidget()
    if not isinstance(widget, QAbstractButton) or parent is None:
        return []
    shared = widget.group()
    if shared is not None and shared.exclusive():
        return list(shared.buttons())
    if not widget.autoExclusive():
        return []
    near = [one for one in parent.children() if isinstance(one, QAbstractButton)]
    return [one for one in near if one.autoExclusive()]


def has_ring(widget: QWidget) -> bool:
    """Whether it can be seen that the focus is here; lines to write in and lists always show it."""
    if isinstance(widget, QLineEdit | QPlainTextEdit | QAbstractItemView):
        return True
    watches = [child for child in widget.children() if isinstance(child, FocusWatch)]
    return any(watch.shown for watch in watches)


class Strays(QObject):
    """Widgets that were shown as windows of their own, which would flash on a real desktop."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and watched is not self._window:
            self.found.append(f"{type(watched).__name__} {watched.accessibleName()!r}")
        return False


def walk(window: QWidget, name: str) -> None:
    """Go round by Tab: all is reached, each with its ring and in sight."""
    wanted, reached = by_tab(window), set[QWidget]()
    was = QApplication.focusWidget()
    assert was is not None, (name, "nothing has the focus")
    for _ in range(MOST):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None, name
        if now in reached:
            break
        reached.add(now)
        # Where there is but one stop, Tab leads nowhere, and nothing has to show.
        assert has_ring(now) or wanted == {now}, (name, now, now.accessibleName())
        part = QRect(now.mapTo(window, now.rect().topLeft()), now.size())
        assert part.intersects(window.rect()), (name, now.accessibleName(), part)
    apart = [one for one in wanted - reached if not any(map(reached.__contains__, group(one)))]
    missed = [(type(one).__name__, one.accessibleName()) for one in apart]
    assert not missed, (name, missed)
    was.setFocus(Qt.FocusReason.OtherFocusReason)


class Walker(screenshots.Studio):
    """Walks each screen that would be drawn."""

    seen: list[str]

    def shoot(self, name: str) -> None:
        settle()
        self.seen.append(name)
        walk(self.app.window, name)
        if self.app.session.stage is Stage.EMPTY:
            self.leave_and_come_back(name)

    def leave_and_come_back(self, name: str) -> None:
        app, stack = self.app, self.app.window.stack
        shown, page = stack.currentWidget(), app.window.pages.currentWidget()
        if name not in ITS_OWN:
            self.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
            assert stack.currentWidget() is app.at_hand.ground, name
            self.press(Qt.Key.Key_Escape)
            assert (stack.currentWidget(), app.window.pages.currentWidget()) == (shown, page), name
        if shown is not app.at_hand.help:
            self.press(Qt.Key.Key_F1)
            assert stack.currentWidget() is app.at_hand.help, name
            app.at_hand.help.back.emit()
            assert stack.currentWidget() is shown, name
        self.press(Qt.Key.Key_F12)
        assert app.at_hand.cover.is_on, name
        self.press(Qt.Key.Key_F12)
        assert not app.at_hand.cover.is_on, name
        assert stack.currentWidget() is shown, name
        settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        focus = QApplication.focusWidget() or self.app.window
        QTest.keyClick(focus, key, modifier or Qt.KeyboardModifier.NoModifier)


@pytest.mark.parametrize("whole", screenshots.WHOLES, ids=lambda whole: whole.__name__)
def test_every_screen_of_the_other_programs_by_keys(qtbot: QtBot, whole: object) -> None:
    """The therapist's space, the lock, and starts at which records do not open."""
    seen = []

    def look(window: QWidget, name: str) -> None:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        settle()
        seen.append(name)
        walk(window, name)

    whole(Settings(tone_heard=True), screenshots.SIZES[0], look)  # type: ignore[operator]
    assert len(seen) >= 12


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.__name__)
def test_every_screen_by_keys(qtbot: QtBot, tmp_path: Path, part: object) -> None:
    settings = Settings(tone_heard=True)
    for studio in screenshots.studios(tmp_path, settings, screenshots.SIZES[0]):
        walker = Walker(studio.app, studio.clock, studio.folder, studio.look)
        walker.seen = []
        studio.app.window.activateWindow()
        qtbot.waitUntil(studio.app.window.isActiveWindow)
        strays = Strays(studio.app.window)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(strays)
        part(walker)  # type: ignore[operator]
        application.removeEventFilter(strays)
        assert strays.found == []
        assert len(walker.seen) >= 8
