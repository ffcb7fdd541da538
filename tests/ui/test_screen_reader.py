"""The window as a screen reader gets it, over the real accessibility bus.

Three processes on a display and a session bus of their own: the app on a clock that is moved by
hand, one that walks its tree, one that listens to what is announced.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
IN_CI = bool(os.environ.get("CI"))
SYSTEM_PYTHON = "/usr/bin/python3"
# What a screen reader cannot tell people anything about.
NO_ROLE = {"filler", "unknown", "invalid", "redundant object"}

APP = """
import sys
from pathlib import Path
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication
from mindbody.spaces import open_content
from mindbody.clock import ManualClock
from mindbody.library import Library
from mindbody.settings import SettingsFile
from mindbody.sound.steady import SilentOutput
from mindbody.store import Records, SessionLog, Shelf
from mindbody.store.database import store_in
from mindbody.ui.faults import Faults
from mindbody.ui.keep_awake import LetSleep
from mindbody.ui.lid import Lid
from mindbody.ui.program import Machine, Program

qt, clock, folder = QApplication([]), ManualClock(), Path(sys.argv[1])
folder.mkdir(exist_ok=True)
file = SettingsFile(folder)
chosen = '{"last_exercise": "resonance_breathing", "length_ms": 180000, "preparation_s": 0}'
file.path.write_text(chosen)
store = store_in(folder)
records = lambda tell: Records(SessionLog(store, clock, tell), Shelf(store, clock))
sound, none = SilentOutput(clock), lambda: ()
machine = Machine(
    clock, Library.load(), file, sound, records, LetSleep(), none, Faults(), Lid()
)
program = Program(machine, open_content)
app = program.content
program.show()

def obey():
    command, _, number = sys.stdin.readline().strip().partition(" ")
    if command == "begin":
        app.home.begin.emit(app.home.exercise)
    elif command == "run":
        for _ in range(int(number) // 100):
            clock.advance(100)
            app.practice.bridge.tick()
    elif command == "end":
        app.window.close()
        qt.quit()
        return
    print("done", flush=True)

heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
heard.activated.connect(lambda *_: obey())
print("shown", flush=True)
qt.exec()
program.close()
"""

SHOW = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QSocketNotifier
from PySide6.QtWidgets import QApplication
from scripts import screenshots
from mindbody.settings import Settings, ThemeChoice

os.environ["QT_QPA_PLATFORM"] = "xcb"

def wait(window, name):
    screenshots.settle()
    print(name, flush=True)
    loop = QEventLoop()
    heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    heard.activated.connect(lambda *_: loop.quit())
    loop.exec()
    heard.setEnabled(False)
    sys.stdin.readline()

class Shown(screenshots.Studio):
    def shoot(self, name):
        wait(self.app.window, name)

qt, folder = QApplication([]), Path(sys.argv[1])
settings = Settings(theme=ThemeChoice.DUSK, tone_heard=True)
for part in screenshots.PARTS:
    for studio in screenshots.studios(folder, settings, screenshots.SIZES[0]):
        part(Shown(studio.app, studio.clock, studio.folder, studio.look))
for whole in screenshots.WHOLES:
    whole(settings, screenshots.SIZES[0], wait)
print("end", flush=True)
"""

WALK = """
import json, sys, pyatspi
found = []
def walk(node):
    state = node.getState()
    if state.contains(pyatspi.STATE_SHOWING):
        focusable = state.contains(pyatspi.STATE_FOCUSABLE)
        found.append([node.getRoleName(), node.name, focusable])
    for child in node:
        walk(child)
for app in pyatspi.Registry.getDesktop(0):
    walk(app)
print(json.dumps(found))
"""

LISTEN = """
import pyatspi
def tell(event):
    print(event.any_data, flush=True)
pyatspi.Registry.registerEventListener(tell, "object:announcement")
print("listening", flush=True)
pyatspi.Registry.start()
"""


def needed(condition: object, what: str) -> None:
    if not condition:
        (pytest.fail if IN_CI else pytest.skip)(
            f"{what} is not installed; scripts/test.py names it"
        )


@pytest.fixture
def desk(x_display: dict[str, str], tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a display with a session bus that brings accessibility along."""
    needed(shutil.which("dbus-daemon"), "dbus")
    probe = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    has_ear = (
        Path(SYSTEM_PYTHON).exists()
        and not subprocess.run(probe, capture_output=True, check=False).returncode
    )
    needed(has_ear, "python3-pyatspi")
    environment = {
        **x_display,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHONPATH": "",
    }
    environment.pop("AT_SPI_BUS_ADDRESS", None)
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as bus:
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        yield environment
        bus.terminate()


class Told:
    """The app in its process: each command is answered when it is done."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        assert process.stdout is not None
        assert process.stdout.readline() == "shown\n"

    def do(self, command: str) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        assert self._process.stdout.readline() == "done\n"


def started(
    program: str, environment: dict[str, str], *arguments: str, python: str = sys.executable
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [python, "-c", program, *arguments],
        env=environment,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def write(process: subprocess.Popen[str], line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(f"{line}\n")
    process.stdin.flush()


def said_by(process: subprocess.Popen[str]) -> str:
    """Its next line; a process that ended says no more, and that is an error."""
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line, "the process has ended"
    return line.strip()


def tree(environment: dict[str, str]) -> list[tuple[str, str, bool]]:
    done = subprocess.run(
        [SYSTEM_PYTHON, "-c", WALK], env=environment, capture_output=True, text=True, check=True
    )
    return [(role, name, focusable) for role, name, focusable in json.loads(done.stdout)]


def test_a_screen_reader_gets_names_roles_and_one_word_for_each_phase(
    desk: dict[str, str], tmp_path: Path
) -> None:
    with started(LISTEN, desk, python=SYSTEM_PYTHON) as ear:
        assert ear.stdout is not None
        assert ear.stdout.readline() == "listening\n"
        with started(APP, desk, str(tmp_path / "files")) as process:
            try:
                app = Told(process)
                home = tree(desk)
                app.do("begin")
                app.do("run 1000")
                session = tree(desk)
                app.do("run 99000")
                said = [ear.stdout.readline().strip()]
                while said.count("Breathe out") < 3:
                    said.append(ear.stdout.readline().strip())
            finally:
                process.kill()
                ear.kill()
    for nodes in (home, session):
        reached = [(role, name) for role, name, focusable in nodes if focusable]
        assert len(reached) >= 7
        assert all(name for _, name in reached), reached
        assert "filler" not in {role for role, _ in reached}
    assert ("animation", "Breathing guide", True) in session
    assert ("heading", "Arriving", False) in session
    assert ("push button", "Begin", True) in home
    phases = [word for word in said if word in ("Breathe in", "Breathe out")]
    assert phases == ["Breathe in", "Breathe out"] * 3


def test_everything_that_can_be_reached_on_any_screen_has_a_name_and_a_role(
    desk: dict[str, str], tmp_path: Path
) -> None:
    """Every screen that scripts/screenshots.py draws, so that a new one is read here as well."""
    walker = subprocess.Popen(
        [SYSTEM_PYTHON, str(ROOT / "tests" / "ui" / "atspi_walk.py")],
        env=desk,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    wrong: list[str] = []
    seen: dict[str, int] = {}
    with walker as reader, started(SHOW, desk, str(tmp_path)) as app:
        try:
            while (screen := said_by(app)) != "end":
                write(reader, "walk")
                nodes = json.loads(said_by(reader))
                reached = [(role, name) for role, name, focusable in nodes if focusable]
                seen[screen] = len(reached)
                wrong += [
                    f"{screen}: {role} “{name}”" for role, name in reached if not name.strip()
                ]
                wrong += [f"{screen}: {role} “{name}”" for role, name in reached if role in NO_ROLE]
                write(app, "go on")
        finally:
            app.kill()
            reader.kill()
    assert wrong == []
    assert len(seen) >= 90
    assert min(seen.values()) >= 1, seen
