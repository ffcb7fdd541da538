"""What the desktop says about motion, where Qt does not tell yet."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

_PORTAL = "org.freedesktop.portal.Desktop"
_ANSWER_MS = 200


@cache
def wants_less_motion() -> bool:
    """Whether the person asked the desktop for less motion; False where nobody knows."""
    try:
        if sys.platform == "win32":
            return not _windows_animates()
        if sys.platform == "darwin":
            return _mac_reduces()
        return _portal_reduces()
    except (OSError, ValueError):
        return False


def session_bus_is_there() -> bool:
    """Whether a D-Bus session runs. Asking Qt without one would try to start one."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(folder) and (Path(folder) / "bus").exists()


def _windows_animates() -> bool:  # pragma: no cover - Windows only
    on = True
    if sys.platform == "win32":
        import ctypes

        get_client_area_animation, answer = 0x1042, ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(
            get_client_area_animation, 0, ctypes.byref(answer), 0
        )
        on = bool(answer.value)
    return on


def _mac_reduces() -> bool:  # pragma: no cover - macOS only
    import subprocess

    command = ["/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False, timeout=2)
    return answer.stdout.strip() == "1"


def _portal_reduces() -> bool:
    if not session_bus_is_there():
        return False
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    ask = QDBusMessage.createMethodCall(
        _PORTAL, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "ReadOne"
    )
    ask.setArguments(["org.freedesktop.appearance", "reduced-motion"])
    answer = bus.call(ask, QDBus.CallMode.Block, _ANSWER_MS)
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
        return False
    return _number(answer.arguments()[0]) == 1


def _number(value: object) -> int:
    inner = getattr(value, "variant", None)
    value = inner() if callable(inner) else value
    return value if isinstance(value, int) else 0
