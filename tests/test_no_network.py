"""Nothing in the app opens a network socket: the kernel ends whatever tries."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.no_network import is_known_here

ROOT = Path(__file__).resolve().parent.parent

pytestmark = pytest.mark.skipif(not is_known_here(), reason="the filter is Linux's own")


def run_offline(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.no_network", program, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_filter_sees_a_socket() -> None:
    """Otherwise the tests below could not fail."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import socket; from tests.no_network import forbid_network; forbid_network();"
            "socket.socket(socket.AF_UNIX).close(); print('still here', flush=True);"
            "socket.socket(socket.AF_INET)",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.strip(), done.returncode) == ("still here", -signal.SIGSYS)


@pytest.mark.parametrize(
    "command",
    [
        "list --json",
        "doctor",
        "timeline resonance_breathing --json",
        "render stop_practice --out {folder}/a.flac --captions {folder}/a.vtt",
    ],
)
def test_a_command_needs_no_network(command: str, tmp_path: Path) -> None:
    done = run_offline("main.py", *command.format(folder=tmp_path).split())
    assert done.returncode == 0, done.stderr


def test_the_app_as_it_is_started_needs_no_network(tmp_path: Path) -> None:
    """Its own clock, sound output and handlers; all screens go by in test_whole_app.py."""
    command = [sys.executable, "-m", "tests.no_network", "tests/main_for_a_while.py"]
    place = {**os.environ, "HOME": str(tmp_path), "MINDBODY_DATA_DIR": str(tmp_path / "data")}
    done = subprocess.run(command, cwd=ROOT, env=place, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "data" / "practice.db").is_file()
    assert (tmp_path / "data" / "mindbody.log").read_text() == ""
