"""Real windows offscreen, on a clock that the test moves and an output without a device."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.library import Library
from mindbody.settings import Settings, SettingsFile
from mindbody.sound.steady import SilentOutput
from mindbody.store import Records, SessionLog, Shelf
from mindbody.store.database import store_in
from mindbody.ui.screens.session_parts import Soundscape
from mindbody.ui.theme import Theme

SOUNDSCAPES = (Soundscape("rain", "Rain"), Soundscape("ocean", "Ocean"))


class Awake:
    """Counts instead of asking a desktop."""

    def __init__(self) -> None:
        self.held = False
        self.holds = 0

    def hold(self) -> None:
        self.held = True
        self.holds += 1

    def release(self) -> None:
        self.held = False


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def awake() -> Awake:
    return Awake()


@pytest.fixture(scope="session")
def library() -> Library:
    return Library.load()


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(Settings())


OpenApp = Callable[..., App]


@pytest.fixture
def open_app(
    qtbot: QtBot, tmp_path: Path, clock: ManualClock, library: Library, awake: Awake
) -> Iterator[OpenApp]:
    """Open the app on the files of this test; opened twice, it is the next start."""
    opened: list[App] = []

    def open_it(
        settings: Settings | None = None,
        data: str = "data",
        soundscapes: tuple[Soundscape, ...] = SOUNDSCAPES,
    ) -> App:
        file = SettingsFile(tmp_path / "config")
        if settings is not None:
            file.save(settings)
        store = store_in(tmp_path / data)
        records = Records(SessionLog(store, clock), Shelf(store, clock))
        app = App(clock, library, file, SilentOutput(clock), records, awake, soundscapes)
        opened.append(app)
        qtbot.addWidget(app.window)
        app.show()
        return app

    yield open_it
    for app in opened:
        app.window.close()
        app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def run(app: App, clock: ManualClock, ms: float, frame_ms: float = 100.0) -> None:
    """Let `ms` of a session go by, frame by frame."""
    gone = 0.0
    while gone < ms:
        clock.advance(min(frame_ms, ms - gone))
        gone += frame_ms
        bridge = app.practice.bridge
        assert bridge is not None
        bridge.tick()
