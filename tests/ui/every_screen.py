"""Every screen that scripts/screenshots.py draws, for a test that looks at each of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mindbody.player import PlayerState
from mindbody.settings import Settings
from scripts import screenshots
from scripts.screenshots import Look

# By name, so that a test can be run for one of them.
NAMES = tuple(part.__name__ for part in (*screenshots.PARTS, *screenshots.WHOLES))


class Looked(screenshots.Studio):
    """Looks at each screen in place of drawing it."""

    see: Look

    def shoot(self, name: str) -> None:
        screenshots.settle()
        played = self._plays()
        self.see(self.app.window, name)
        if played and not self._plays():
            # What was pressed to look at it has paused it, and the next screens are further on.
            QTest.keyClick(self.app.session, Qt.Key.Key_Space)

    def _plays(self) -> bool:
        bridge = self.app.practice.bridge
        return bridge is not None and bridge.player.state is PlayerState.RUNNING


def look_at(part: str, folder: Path, settings: Settings, size: tuple[int, int], look: Look) -> int:
    """Go through the screens of one part; how many they were."""
    seen = []

    def see(window: QWidget, name: str) -> None:
        screenshots.settle()
        seen.append(name)
        look(window, name)

    for whole in screenshots.WHOLES:
        if whole.__name__ == part:
            whole(settings, size, see)
            return len(seen)
    (shoot,) = (one for one in screenshots.PARTS if one.__name__ == part)
    for studio in screenshots.studios(folder, settings, size):
        looked = Looked(studio.app, studio.clock, studio.folder, studio.look)
        looked.see = see
        shoot(looked)
    return len(seen)
