"""Brings the window forward when the program is started once more.

As it is: a locked window shows its lock, a hidden one its blank page, and a session goes on.
"""

from __future__ import annotations

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from mindbody.one_window import OneWindow


class Called(QObject):
    """Watches for a call as long as it lives, or until `stop`."""

    def __init__(self, mine: OneWindow, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mine, self._window, self._is_stopped = mine, window, False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._changed)
        self._watch()

    def stop(self) -> None:
        """Answer nobody any more: the window goes, and who called becomes the window.

        A window that is shown again while it closes keeps the program from ending.
        """
        self._is_stopped = True

    def _watch(self) -> None:
        path = str(self._mine.path)
        if self._mine.path.exists() and path not in self._watcher.files():
            self._watcher.addPath(path)

    def _changed(self) -> None:
        if self._is_stopped:
            return
        # A file that was replaced is no longer watched.
        self._watch()
        if self._mine.answer():
            self._come_forward()

    def _come_forward(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        # Where the desktop lets nobody come forward by itself, its bar may say so.
        QApplication.alert(window)
