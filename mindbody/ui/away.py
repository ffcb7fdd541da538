"""Word from the desktop that its screen is being locked, where the desktop gives it.

Linux only: the screen savers of freedesktop and GNOME, and the session of logind. Elsewhere the
idle time locks, also after sleep, because a timer that is due rings as soon as one wakes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

from mindbody.ui.system_wishes import session_bus_is_there

_SYSTEM_BUS = Path("/run/dbus/system_bus_socket")
_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)


class Away(QObject):
    """`left` comes when the screen of the desktop is locked."""

    left = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if not sys.platform.startswith("linux"):
            return
        if session_bus_is_there():
            self.listen_to_savers(QDBusConnection.sessionBus())
        if _SYSTEM_BUS.exists():
            self._listen_to_sessions(QDBusConnection.systemBus())

    def listen_to_savers(self, bus: QDBusConnection) -> None:
        if bus.isConnected():
            for service, path in _SAVERS:
                # PySide says it takes bytes here, and takes nothing but the text of SLOT.
                bus.connect(  # type: ignore[call-overload]
                    "", path, service, "ActiveChanged", self, SLOT("changed(bool)")
                )

    def _listen_to_sessions(self, bus: QDBusConnection) -> None:
        if bus.isConnected():
            bus.connect(  # type: ignore[call-overload]
                "org.freedesktop.login1",
                "",
                "org.freedesktop.login1.Session",
                "Lock",
                self,
                SLOT("locked()"),
            )

    @Slot(bool)
    def changed(self, active: bool) -> None:
        if active:
            self.left.emit()

    @Slot()
    def locked(self) -> None:
        self.left.emit()
