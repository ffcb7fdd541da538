"""Ctrl-C, a closed terminal and a polite kill close the window as its button would."""

from __future__ import annotations

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class PoliteEnd(QObject):
    """`asked` comes in the GUI's thread, also while the window is idle and no Python runs.

    Python itself only notices a signal when it runs next; the pipe wakes the event loop.
    On Windows a window has no such signals, and nothing is done there.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._writer = os.pipe()
        os.set_blocking(self._reader, False)
        os.set_blocking(self._writer, False)
        self._notifier = QSocketNotifier(self._reader, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)

    def install(self) -> None:
        """Take the signals over; only the main thread may do that."""
        if sys.platform == "win32":
            return
        signal.set_wakeup_fd(self._writer)
        for name in _NAMES:
            signal.signal(getattr(signal, name), lambda number, frame: None)

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        if sys.platform != "win32":
            signal.set_wakeup_fd(-1)
        os.close(self._reader)
        os.close(self._writer)

    def _heard(self) -> None:
        os.read(self._reader, 64)
        self.asked.emit()
