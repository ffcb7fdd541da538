from __future__ import annotations

import socket
from pathlib import Path

import pytest

from mindbody.screen import has_screen


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "win32", False),
        ({"DISPLAY": ":7777"}, "linux", False),
        ({"DISPLAY": "nonsense"}, "linux", False),
        ({"DISPLAY": "elsewhere:0.0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-77"}, "linux", False),
    ],
)
def test_whether_a_window_can_be_shown(
    environ: dict[str, str], platform: str, expected: bool
) -> None:
    assert has_screen(environ, platform) is expected


def test_a_display_server_that_answers_is_a_screen(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        environ = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert has_screen(environ, "linux")
    assert not has_screen(environ, "linux")
