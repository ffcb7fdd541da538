"""What the desktop is asked, over a real D-Bus: no sleep while a session runs, word of sleep."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mindbody.ui.keep_awake import LetSleep, keep_awake
from mindbody.ui.system_wishes import session_bus_is_there, wants_less_motion

IN_CI = bool(os.environ.get("CI"))

# A desktop in small: it writes down who holds it awake, and lets go of those who leave.
DESKTOP = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServiceWatcher

def tell(*words):
    print(*words, flush=True)

@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class Saver(QObject):
    @Slot(str, str, QDBusMessage, result="uint")
    def Inhibit(self, who, why, message):
        watcher.addWatchedService(message.service())
        # An answer from the bus shows that it has begun to watch; before, a crash goes unseen.
        bus.interface().isServiceRegistered(message.service())
        tell("held", who, why)
        return 7

app = QCoreApplication(sys.argv)
bus = QDBusConnection.sessionBus()
watcher = QDBusServiceWatcher()
watcher.setConnection(bus)
watcher.setWatchMode(QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration)
watcher.serviceUnregistered.connect(lambda name: tell("released"))
saver = Saver()
flags = QDBusConnection.RegisterOption.ExportAllSlots
assert bus.registerObject("/org/freedesktop/ScreenSaver", saver, flags)
assert bus.registerService("org.freedesktop.ScreenSaver")
tell("ready")
app.exec()
"""

APP = """
import sys
from PySide6.QtCore import QCoreApplication
from mindbody.ui.keep_awake import ScreenSaverInhibitor, keep_awake
app = QCoreApplication(sys.argv)
awake = keep_awake()
assert isinstance(awake, ScreenSaverInhibitor), awake
for line in sys.stdin:
    getattr(awake, line.strip())()
"""


@pytest.fixture
def session_bus(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a private session bus."""
    if not shutil.which("dbus-daemon"):
        (pytest.fail if IN_CI else pytest.skip)("dbus-daemon is not installed")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        yield {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
        daemon.terminate()


def python(program: str, environment: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is Linux's")
@pytest.mark.parametrize("ending", ["release", "crash"])
def test_the_screen_stays_on_while_held_and_is_let_go(
    session_bus: dict[str, str], ending: str
) -> None:
    with python(DESKTOP, session_bus) as desktop, python(APP, session_bus) as app:
        assert desktop.stdout is not None
        assert app.stdin is not None
        try:
            assert desktop.stdout.readline() == "ready\n"
            app.stdin.write("hold\nhold\n")
            app.stdin.flush()
            assert desktop.stdout.readline() == "held mindbody A session is running\n"
            if ending == "crash":
                app.kill()
            else:
                app.stdin.write("release\nrelease\n")
                app.stdin.flush()
            assert desktop.stdout.readline() == "released\n"
        finally:
            app.kill()
            desktop.kill()


LISTENER = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection
from mindbody.ui.lid import Lid
app = QCoreApplication(sys.argv)
lid = Lid()
lid.closing.connect(lambda: print("closing", flush=True))
lid._listen(QDBusConnection.sessionBus())
print("ready", flush=True)
app.exec()
"""

LOGIN = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
app = QCoreApplication(sys.argv)
bus = QDBusConnection.sessionBus()
assert bus.registerService("org.freedesktop.login1")
for sleeps in (False, True):
    news = QDBusMessage.createSignal(
        "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"
    )
    news.setArguments([sleeps])
    assert bus.send(news)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is Linux's")
def test_word_of_sleep_arrives_and_waking_says_nothing(session_bus: dict[str, str]) -> None:
    with python(LISTENER, session_bus) as listener:
        assert listener.stdout is not None
        try:
            assert listener.stdout.readline() == "ready\n"
            done = subprocess.run(
                [sys.executable, "-c", LOGIN], env=session_bus, capture_output=True, check=False
            )
            assert done.returncode == 0, done.stderr
            assert listener.stdout.readline() == "closing\n"
        finally:
            listener.kill()


def test_without_a_desktop_nothing_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert not session_bus_is_there()
    awake = keep_awake()
    assert isinstance(awake, LetSleep)
    awake.hold()
    awake.release()


def test_nobody_to_ask_means_no_wish_for_less_motion(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    wants_less_motion.cache_clear()
    assert not wants_less_motion()
