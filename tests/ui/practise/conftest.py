"""Screens of the library, shown offscreen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mindbody.clock import ManualClock
from mindbody.core.safety import OnboardingCheck
from mindbody.library import Library
from mindbody.practice_space import PracticeSpace
from mindbody.settings import Settings
from mindbody.store import Records, SessionLog, Shelf
from mindbody.store.database import store_in
from mindbody.ui import access
from mindbody.ui.theme import Theme

Screen = TypeVar("Screen", bound=QWidget)
Show = Callable[..., QWidget]


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    access.install()
    return Theme(Settings())


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Show a screen as the active window, 1024 by 640 px."""

    def shown(screen: Screen, width: int = 1024, height: int = 640) -> Screen:
        qtbot.addWidget(screen)
        screen.resize(width, height)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        return screen

    return shown


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    clock = ManualClock()
    store = store_in(tmp_path / "data")
    log = SessionLog(store, clock)
    yield Records(log, Shelf(store, clock))
    log.close()


@pytest.fixture
def space(library: Library, records: Records) -> PracticeSpace:
    """Of somebody who has a therapist and ticked nothing else."""
    space = PracticeSpace.of(library, records)
    space.set_check(OnboardingCheck(has_therapist=True, done=True))
    return space
