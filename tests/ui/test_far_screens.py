"""My plan and the therapist's space in longer words, and read from right to left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mindbody.clock import ManualClock
from mindbody.settings import Role, Settings
from mindbody.ui.therapist.space import TherapistSpace
from mindbody.ui.window import MainWindow
from scripts.plan_screens import shoot_plan
from scripts.therapist_screens import shoot_therapist
from tests.ui.conftest import OpenApp, OpenProgram
from tests.ui.test_pseudo import catalogue, pseudo
from tests.ui.test_right_to_left import on_each_other
from tests.ui.test_whole_window import SIZES, assert_whole

__all__ = ["catalogue", "pseudo"]

LOOKS = [(SIZES[0], 100), (SIZES[1], 200)]


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class Walks:
    """Goes through the screens of one space and looks at each."""

    def __init__(
        self, open_app: OpenApp, open_program: OpenProgram, clock: ManualClock, folder: Path
    ) -> None:
        self._open_app, self._open_program = open_app, open_program
        self._clock, self._folder = clock, folder

    def go(self, space: str, size: tuple[int, int], percent: int, *, apart: bool) -> None:
        settings = Settings(
            text_percent=percent, first_run_done=True, tone_heard=True, preparation_s=0
        )
        if space == "plan":
            app = self._open_app(settings)
            app.window.resize(*size)
            shoot_plan(app, self._clock, self._folder, lambda name: _look(app.window, name, apart))
            return
        program = self._open_program(
            Settings(
                text_percent=percent,
                first_run_done=True,
                tone_heard=True,
                preparation_s=0,
                role=Role.THERAPIST,
            )
        )
        program.window.resize(*size)
        assert isinstance(program.content, TherapistSpace)
        shoot_therapist(
            program.content,
            self._clock,
            self._folder,
            lambda name: _look(program.window, name, apart),
        )


def _look(window: MainWindow, name: str, apart: bool) -> None:
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            assert_whole(name, window, widget)
            assert not apart or on_each_other(widget) == [], name


@pytest.fixture
def walks(
    qtbot: QtBot, open_app: OpenApp, open_program: OpenProgram, clock: ManualClock, tmp_path: Path
) -> Walks:
    folder = tmp_path / "other"
    folder.mkdir()
    return Walks(open_app, open_program, clock, folder)


@pytest.mark.parametrize("space", ["plan", "therapist"])
@pytest.mark.parametrize(("size", "percent"), LOOKS)
def test_nothing_is_cut_off_in_longer_text(
    walks: Walks, pseudo: None, space: str, size: tuple[int, int], percent: int
) -> None:
    walks.go(space, size, percent, apart=False)


@pytest.mark.parametrize("space", ["plan", "therapist"])
@pytest.mark.parametrize(("size", "percent"), LOOKS)
def test_nothing_is_cut_off_or_lies_on_another_from_right_to_left(
    walks: Walks, mirrored: None, space: str, size: tuple[int, int], percent: int
) -> None:
    walks.go(space, size, percent, apart=True)
