"""Copies, a way back, taking everything out and deleting everything, through the window."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.core.safety import OnboardingCheck
from mindbody.papers import SAFETY_PLAN
from mindbody.settings import Settings
from mindbody.ui import choosing
from mindbody.ui.program import Program
from mindbody.ui.screens.my_data import MyData
from tests.ui.conftest import OpenProgram

READY = Settings(first_run_done=True)
SIGN = "I count the chimneys"


def app_of(program: Program) -> App:
    assert isinstance(program.content, App)
    return program.content


def card_of(program: Program) -> MyData:
    app_of(program).window.show_preferences()
    card = app_of(program).window.findChild(MyData)
    assert card is not None
    return card


def plan_of(program: Program) -> dict[str, list[str]]:
    return {
        part: list(lines)
        for part, lines in app_of(program).at_hand.papers.read(SAFETY_PLAN).items()
    }


@pytest.fixture
def program(open_program: OpenProgram) -> Program:
    program = open_program(READY)
    app_of(program).at_hand.papers.write(SAFETY_PLAN, {"signs": [SIGN]})
    return program


def backed_up(program: Program) -> None:
    app_of(program).back_up()
    app_of(program).records.log.settle()


def rebuilt(program: Program, qtbot: QtBot, act: Callable[[], object]) -> None:
    before = program.content
    act()
    qtbot.waitUntil(lambda: getattr(program, "content", before) is not before)


def test_a_copy_a_day_is_put_back(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    backed_up(program)
    backed_up(program)
    (copy,) = (tmp_path / "data" / "backups").iterdir()
    app_of(program).at_hand.papers.write(SAFETY_PLAN, {"signs": ["another"]})
    card = card_of(program)
    assert "newest copy is of" in card.last.text()
    card.put_back.click()
    panel = card.putting_back
    panel.days.chips[copy.name].click()
    qtbot.waitUntil(lambda: not panel.sure.isHidden())
    assert panel.notice.text() == (
        "The copy holds no sessions, and 2 other entries. Your records open by themselves "
        "afterwards, as they do now."
    )
    rebuilt(program, qtbot, panel.sure.click)
    assert plan_of(program) == {"signs": [SIGN]}
    assert "is in place" in app_of(program).home.notice.text.text()
    assert len(list((tmp_path / "data").glob("before-restore-*/practice.db"))) == 1


def test_everything_is_taken_out(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def folder(parent: QWidget, title: str = "") -> str:
        return str(tmp_path)

    app_of(program).space.set_check(OnboardingCheck(done=True))
    card = card_of(program)
    card._asks = choosing.DIALOGS._replace(folder=folder)
    card.take_out.click()
    (place,) = tmp_path.glob("export-*")
    whole = json.loads((place / "records.json").read_text())
    assert any(SIGN in row["body"] for row in whole["tables"]["document"])
    assert (place / "README.txt").read_text().startswith("Everything that mindbody keeps")
    assert "not encrypted" in card.about.text()
    assert place.stat().st_mode & 0o077 == 0


def test_everything_is_deleted(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    backed_up(program)
    sounds = tmp_path / "data" / "sounds"
    sounds.mkdir()
    (sounds / "own_0123456789abcdef.flac").write_bytes(b"a voice")
    card = card_of(program)
    card.erase.click()
    assert not card.sure.isHidden()
    key = (tmp_path / "data" / "practice.key").read_text()
    rebuilt(program, qtbot, card.sure.click)
    assert plan_of(program) == {}
    assert "Everything is deleted" in app_of(program).home.notice.text.text()
    assert (tmp_path / "data" / "practice.key").read_text() != key
    assert not (tmp_path / "data" / "backups").exists()
    assert not sounds.exists()


def test_it_can_be_thought_better_of(program: Program) -> None:
    card = card_of(program)
    card.erase.click()
    card.cancel.click()
    assert card.sure.isHidden()
    assert plan_of(program) == {"signs": [SIGN]}
