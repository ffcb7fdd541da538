"""Ctrl-C, a closed terminal and a polite kill close the window as its button would."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class PoliteEnd(QObject):
    """`asked` comes in the GUI's thread, also while the window is idle and no Python runs."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)

    def install(self) -> None:
        """Take the signals over; only the main thread may do that."""
        signal.set_wakeup_fd(self._writer.fileno())
        for name in _NAMES:
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), lambda number, frame: None)

    def _heard(self) -> None:
        self._reader.recv(64)
        self.asked.emit()
