"""The shared libraries of the system that Qt needs, found by loading them. Free of Qt itself.

Read before the set-up too: standard library only, and readable by Python 3.8.
"""

from __future__ import annotations

import ctypes
import os
import sys

# What Qt loads, and the Debian package that brings it. Qt reports only the first one missing.
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
}
# A Wayland desktop brings these along, but nothing that we install does.
WAYLAND = {
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def needed_by_window() -> dict[str, str]:
    """Give the shared libraries that a window needs on this kind of display, with packages."""
    return {**OFFSCREEN, **WINDOW, **(WAYLAND if os.environ.get("WAYLAND_DISPLAY") else {})}


def missing_for_window() -> list[str]:
    """Name the Debian packages that would bring what a window lacks here; empty is well."""
    return missing(needed_by_window())


def missing(libraries: dict[str, str]) -> list[str]:
    """Name the packages of those shared libraries that cannot be loaded. Linux only."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for soname, package in libraries.items() if not _loads(soname)]


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True
