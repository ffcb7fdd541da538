from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mindbody.store.lockfile import LockFile

HOLD = """
import sys
from pathlib import Path
from mindbody.store.lockfile import LockFile
lock = LockFile(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_one_at_a_time_within_a_process(tmp_path: Path) -> None:
    first, second = (LockFile(tmp_path / "practice.lock") for _ in range(2))
    first.acquire()
    with pytest.raises(BlockingIOError):
        second.acquire()
    first.release()
    second.acquire()
    second.release()
    second.release()


def test_a_killed_process_lets_go(tmp_path: Path) -> None:
    path = tmp_path / "practice.lock"
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        lock = LockFile(path)
        with pytest.raises(BlockingIOError):
            lock.acquire()
        other.kill()
        other.wait()
        lock.acquire()
        lock.release()


def test_a_place_without_a_folder_is_the_systems_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        LockFile(tmp_path / "nowhere" / "practice.lock").acquire()


def test_a_lock_given_back_is_free_though_a_fork_still_has_it_open(tmp_path: Path) -> None:
    first, second = (LockFile(tmp_path / "practice.lock") for _ in range(2))
    first.acquire()
    copies = [os.dup(number) for number in open_descriptors(tmp_path / "practice.lock")]
    assert copies
    first.release()
    second.acquire()
    second.release()
    for copy in copies:
        os.close(copy)


def open_descriptors(path: Path) -> list[int]:
    return [
        number
        for number in range(3, 256)
        if (there := identity(number)) and there == identity(path)
    ]


def identity(file: int | Path) -> tuple[int, int] | None:
    try:
        status = os.stat(file)
    except OSError:
        return None
    return status.st_dev, status.st_ino
