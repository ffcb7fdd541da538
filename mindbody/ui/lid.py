"""Word from the system that the machine is about to sleep, where the system gives it.

Only a courtesy: a session pauses before the lid is down. That a machine has slept is found
out by the player itself.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_SYSTEM_BUS = Path("/run/dbus/system_bus_socket")


class Lid(QObject):
    """`closing` comes just before the machine sleeps."""

    closing = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform.startswith("linux") and _SYSTEM_BUS.exists():
            self._listen(QDBusConnection.systemBus())

    def _listen(self, bus: QDBusConnection) -> None:
        if bus.isConnected():
            # PySide says it takes bytes here, and takes nothing but the text of SLOT.
            bus.connect(  # type: ignore[call-overload]
                "org.freedesktop.login1",
                "/org/freedesktop/login1",
                "org.freedesktop.login1.Manager",
                "PrepareForSleep",
                self,
                SLOT("prepare(bool)"),
            )

    @Slot(bool)
    def prepare(self, sleeps: bool) -> None:
        if sleeps:
            self.closing.emit()
