"""No screen saver and no sleep while a session runs."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtDBus import QDBusConnection, QDBusMessage

from mindbody.ui.system_wishes import session_bus_is_there
from mindbody.ui.words import TITLE

if TYPE_CHECKING:
    import subprocess

_REASON = "A session is running"


class KeepAwake(Protocol):
    """Holding twice, or releasing what is not held, does nothing. Never raises.

    Whatever is held ends with the process, however it ends.
    """

    def hold(self) -> None: ...

    def release(self) -> None: ...


class LetSleep:
    """Where there is no way to ask."""

    def hold(self) -> None:
        return

    def release(self) -> None:
        return


class ScreenSaverInhibitor:
    """Linux desktops: org.freedesktop.ScreenSaver on the session bus.

    Each hold has a connection of its own, and letting go is closing it: the desktop drops
    what it holds for a connection that has gone, as it does when the app dies.
    """

    service = "org.freedesktop.ScreenSaver"
    path = "/org/freedesktop/ScreenSaver"
    _CONNECTION = "mindbody-awake"

    def __init__(self) -> None:
        self._held = False

    def hold(self) -> None:
        if self._held:
            return
        self._held = True
        kind = QDBusConnection.BusType.SessionBus
        bus = QDBusConnection.connectToBus(kind, self._CONNECTION)
        message = QDBusMessage.createMethodCall(self.service, self.path, self.service, "Inhibit")
        message.setArguments([TITLE, _REASON])
        # Not waited for: a desktop that is slow to answer must not hold up the first breath.
        bus.send(message)

    def release(self) -> None:
        if self._held:
            self._held = False
            QDBusConnection.disconnectFromBus(self._CONNECTION)


class WindowsAwake:  # pragma: no cover - Windows only
    """The thread that asked is the thread that must release: the GUI thread does both."""

    _CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2

    def hold(self) -> None:
        self._set(self._CONTINUOUS | self._SYSTEM | self._DISPLAY)

    def release(self) -> None:
        self._set(self._CONTINUOUS)

    def _set(self, state: int) -> None:
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.kernel32.SetThreadExecutionState(state)


class Caffeinated:  # pragma: no cover - macOS only
    """macOS: `caffeinate` waits for our process and ends with it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def hold(self) -> None:
        import subprocess

        if self._process is None:
            command = ["/usr/bin/caffeinate", "-di", "-w", str(os.getpid())]
            try:
                self._process = subprocess.Popen(command)
            except OSError:
                self._process = None

    def release(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None


def keep_awake() -> KeepAwake:
    """The way of this system, or LetSleep where there is none."""
    if sys.platform == "win32":
        return WindowsAwake()
    if sys.platform == "darwin":
        return Caffeinated()
    if session_bus_is_there() and QDBusConnection.sessionBus().isConnected():
        return ScreenSaverInhibitor()
    return LetSleep()
