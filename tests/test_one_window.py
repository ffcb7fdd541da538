"""A second start brings the first window forward, as it is, and nobody is ever kept out."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mindbody.clock import ManualClock
from mindbody.one_window import OneWindow
from mindbody.opening import Opening
from mindbody.settings import Settings, SettingsFile
from mindbody.vault.code import new_code

START = Path(__file__).parent / "main_called.py"


def environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "HOME": str(folder), "MINDBODY_DATA_DIR": str(folder / "mindbody")}


@contextmanager
def first(folder: Path, *how: str) -> Iterator[subprocess.Popen[str]]:
    SettingsFile(folder / "mindbody").save(Settings(first_run_done=True))
    command = [sys.executable, str(START), "first", *how]
    with subprocess.Popen(
        command, env=environment(folder), stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "open\n"
            yield process
        finally:
            process.send_signal(signal.SIGCONT)
            process.terminate()
            process.wait()


def second(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(START)]
    return subprocess.run(
        command, env=environment(folder), capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(("how", "seen"), [("plain", "App"), ("covered", "covered")])
def test_the_first_window_comes_forward_as_it_is(tmp_path: Path, how: str, seen: str) -> None:
    with first(tmp_path, how) as process:
        done = second(tmp_path)
        assert process.stdout is not None
        assert process.stdout.readline() == f"True False {seen}\n"
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "mindbody was open already; its window was brought forward.\n"


def test_a_locked_window_shows_its_lock(tmp_path: Path) -> None:
    opening = Opening(tmp_path / "mindbody", ManualClock())
    store = opening.records().store
    store.open()
    store.close()
    opening.set_passphrase("a quiet harbour at dusk", new_code())
    with first(tmp_path) as process:
        assert second(tmp_path).returncode == 0
        assert process.stdout is not None
        assert process.stdout.readline() == "True False Locked\n"


def test_a_killed_window_keeps_nobody_out(tmp_path: Path) -> None:
    with first(tmp_path) as process:
        process.kill()
        process.wait()
        mine = OneWindow(tmp_path / "mindbody")
        assert mine.take()
        mine.release()


def test_a_window_that_does_not_answer_keeps_nobody_out(tmp_path: Path) -> None:
    with first(tmp_path) as process:
        process.send_signal(signal.SIGSTOP)
        other = OneWindow(tmp_path / "mindbody")
        assert not other.take()
        assert not other.call(200)


def test_a_window_that_is_called_while_it_goes_ends(tmp_path: Path) -> None:
    with first(tmp_path) as process:
        process.send_signal(signal.SIGSTOP)
        other = OneWindow(tmp_path / "mindbody")
        assert not other.call(0)
        process.terminate()
        process.send_signal(signal.SIGCONT)
        assert process.wait() == 0
        assert process.stdout is not None
        assert process.stdout.read() in ("", "True False App\n")


def test_one_that_has_gone_meanwhile_leaves_its_place(tmp_path: Path) -> None:
    one, other = OneWindow(tmp_path), OneWindow(tmp_path)
    assert one.take()
    assert not other.take()
    one.release()
    assert not other.call(2_000)
    assert not one.take()
    other.release()


def test_a_folder_that_cannot_be_used_keeps_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    mine = OneWindow(tmp_path / "file" / "mindbody")
    assert mine.take()
    assert not mine.call(100)


def test_what_is_not_a_call_is_no_call(tmp_path: Path) -> None:
    mine = OneWindow(tmp_path)
    assert mine.take()
    for words in ("", "shown a", "calls", "\x00" * 500, "call"):
        mine.path.write_text(words)
        assert mine.answer() is (words == "call")
    mine.release()
