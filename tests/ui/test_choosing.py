"""What asks for files leaves no trace of where they lie: real dialogs of Qt's, offscreen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mindbody.ui import choosing

CANARY = "canary-of-a-folder"


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Path]:
    """The settings of Qt's dialogs, in a folder of this test."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    home, scope = tmp_path / "shared", QSettings.Scope.UserScope
    usual = Path(QSettings(scope, "QtProject").fileName()).parent
    QSettings.setPath(QSettings.Format.NativeFormat, scope, str(home))
    yield home
    QSettings.setPath(QSettings.Format.NativeFormat, scope, str(usual))
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


def press(how: Callable[[QFileDialog], None]) -> None:
    """Do something in the dialog that opens next."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        how(dialog)

    QTimer.singleShot(0, act)


def traces(home: Path) -> str:
    return "".join(file.read_text() for file in home.rglob("*") if file.is_file())


def saved(dialog: QFileDialog, folder: Path) -> None:
    dialog.setDirectory(str(folder))
    dialog.selectFile(str(folder / "note.txt"))
    dialog.accept()


def test_qt_by_itself_writes_down_where_one_was(qtbot: QtBot, shared: Path, tmp_path: Path) -> None:
    folder = tmp_path / CANARY
    folder.mkdir()
    press(lambda dialog: saved(dialog, folder))
    path, _ = QFileDialog.getSaveFileName(None, "", str(folder / "note.txt"))
    assert path == str(folder / "note.txt")
    assert CANARY in traces(shared)


def test_asking_where_leaves_no_trace(qtbot: QtBot, shared: Path, tmp_path: Path) -> None:
    folder, window = tmp_path / CANARY, QWidget()
    qtbot.addWidget(window)
    folder.mkdir()
    press(lambda dialog: saved(dialog, folder))
    path = choosing.ask_where(window, str(folder / "note.txt"), "Text (*.txt)")
    assert path == str(folder / "note.txt")
    assert CANARY not in traces(shared)


def test_asking_which_leaves_what_others_had(qtbot: QtBot, shared: Path, tmp_path: Path) -> None:
    folder, window = tmp_path / CANARY, QWidget()
    qtbot.addWidget(window)
    folder.mkdir()
    (folder / "card.age").write_bytes(b"1")
    theirs = QSettings(QSettings.Scope.UserScope, "QtProject")
    theirs.setValue("FileDialog/lastVisited", "file:///of/another/program")
    theirs.sync()

    def pick(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(folder))
        dialog.selectFile("card.age")
        dialog.accept()

    press(pick)
    assert choosing.ask_which(window, "Files (*.age)") == str(folder / "card.age")
    assert CANARY not in traces(shared)
    assert "of/another/program" in traces(shared)


def test_asking_for_a_folder_leaves_no_trace_when_nothing_is_chosen(
    qtbot: QtBot, shared: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    press(lambda dialog: dialog.reject())
    assert choosing.ask_folder(window) == ""
    assert "lastVisited" not in traces(shared)


def test_nobody_else_opens_a_file_dialog() -> None:
    package = Path(choosing.__file__).resolve().parent.parent
    users = [
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if "QFileDialog" in path.read_text(encoding="utf-8")
    ]
    assert users == ["ui/choosing.py"]
