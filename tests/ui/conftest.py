"""Real windows offscreen, on a clock that the test moves and an output without a device."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.language import ENGLISH
from mindbody.library import Library
from mindbody.opening import Opening
from mindbody.player import SoundOutput
from mindbody.settings import Role, Settings, SettingsFile
from mindbody.sound.steady import SilentOutput
from mindbody.spaces import open_content
from mindbody.ui import languages
from mindbody.ui.faults import Faults
from mindbody.ui.lid import Lid
from mindbody.ui.locked import Locked
from mindbody.ui.program import Machine, Program
from mindbody.ui.screens.session_parts import Soundscape
from mindbody.ui.theme import Theme
from tests.old_settings import put_as_before

SOUNDSCAPES = (Soundscape("rain", "Rain"), Soundscape("ocean", "Ocean"))


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """Whatever a test says it in, the next one says it in English."""
    yield
    languages.take_up(ENGLISH)


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


def machine_for(
    clock: ManualClock,
    library: Library,
    settings: SettingsFile,
    sound: SoundOutput,
    awake: Awake,
    data: Path,
    soundscapes: tuple[Soundscape, ...] = SOUNDSCAPES,
) -> Machine:
    """A machine whose records are in the folder `data`."""

    opening, caseload = Opening(data, clock), Opening(data / "therapist", clock)
    faults, lid = Faults(), Lid()
    return Machine(
        clock,
        library,
        settings,
        sound,
        opening.records,
        awake,
        lambda: soundscapes,
        faults,
        lid,
        open_caseload=caseload.records,
        openings={Role.PATIENT: opening, Role.THERAPIST: caseload},
    )


OpenProgram = Callable[..., Program]


class InHand:
    """One program, and what its window holds now."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self._qtbot = program, qtbot

    @property
    def app(self) -> App:
        assert isinstance(self.program.content, App)
        return self.program.content

    @property
    def lock(self) -> Locked:
        assert isinstance(self.program.content, Locked)
        return self.program.content


@pytest.fixture
def open_program(
    qtbot: QtBot, tmp_path: Path, clock: ManualClock, library: Library, awake: Awake
) -> Iterator[OpenProgram]:
    """Open the program on the files of this test; opened twice, it is the next start."""
    opened: list[Program] = []

    def open_it(
        settings: Settings | None = None,
        data: str = "data",
        soundscapes: tuple[Soundscape, ...] = SOUNDSCAPES,
        sound: SoundOutput | None = None,
        config: str = "config",
    ) -> Program:
        file = SettingsFile(tmp_path / config)
        if settings is not None:
            put_as_before(file, settings)
        sound = sound or SilentOutput(clock)
        machine = machine_for(clock, library, file, sound, awake, tmp_path / data, soundscapes)
        program = Program(machine, open_content)
        opened.append(program)
        qtbot.addWidget(program.window)
        program.show()
        return program

    yield open_it
    for program in opened:
        program.window.close()
        program.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # Here, before a store's thread of the next test collects it: Qt's objects die in this thread.
    opened.clear()
    gc.collect()


@pytest.fixture
def open_app(open_program: OpenProgram) -> OpenApp:
    """As `open_program`, for what is open in the window: the patient's space."""

    def open_it(
        settings: Settings | None = None,
        data: str = "data",
        soundscapes: tuple[Soundscape, ...] = SOUNDSCAPES,
    ) -> App:
        content = open_program(settings, data, soundscapes).content
        assert isinstance(content, App)
        return content

    return open_it


def run(app: App, clock: ManualClock, ms: float, frame_ms: float = 100.0) -> None:
    """Let `ms` of a session go by, frame by frame."""
    gone = 0.0
    while gone < ms:
        clock.advance(min(frame_ms, ms - gone))
        gone += frame_ms
        bridge = app.practice.bridge
        assert bridge is not None
        bridge.tick()
