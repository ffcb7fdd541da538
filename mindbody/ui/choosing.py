"""Asking for a file or folder, without leaving a trace of where it lies.

Qt's own dialog writes the folders it was in into the settings that all Qt programs of this
computer account share (measured): whoever uses the computer next could read them there.
Everything that asks for a file asks here, and what the dialog wrote is taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from mindbody.language import said

_TRACES = ("FileDialog/history", "FileDialog/lastVisited")

# Asks where to write: a window, a suggestion, a filter; "" for nowhere.
ChooseWhere = Callable[[QWidget, str, str], str]
# Asks what to read: a window, a filter; "" for nothing.
ChooseWhich = Callable[[QWidget, str], str]
# Asks for a folder; "" for none.
ChooseFolder = Callable[[QWidget], str]


@contextmanager
def without_trace() -> Iterator[None]:
    """Whatever a dialog of Qt's writes about folders in here is as it was before, afterwards."""
    before = {key: _shared().value(key) for key in _TRACES}
    try:
        yield
    finally:
        settings = _shared()
        for key, value in before.items():
            if value is None:
                settings.remove(key)
            else:
                settings.setValue(key, value)
        settings.sync()


def ask_where(parent: QWidget, suggested: str, kinds: str, title: str = "") -> str:
    """A file to write, by the desktop's own dialog where there is one."""
    with without_trace():
        return str(QFileDialog.getSaveFileName(parent, said(title), suggested, said(kinds))[0])


def ask_which(parent: QWidget, kinds: str, title: str = "") -> str:
    """A file to read."""
    with without_trace():
        return str(QFileDialog.getOpenFileName(parent, said(title), documents(), said(kinds))[0])


def ask_folder(parent: QWidget, title: str = "") -> str:
    """A folder."""
    with without_trace():
        return str(QFileDialog.getExistingDirectory(parent, said(title), documents()))


class Asks(NamedTuple):
    """The three questions together, for who asks all of them."""

    where: ChooseWhere
    which: ChooseWhich
    folder: ChooseFolder


DIALOGS = Asks(ask_where, ask_which, ask_folder)


def documents() -> str:
    """Where people keep what is theirs."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _shared() -> QSettings:
    """The settings that Qt's dialogs share among all programs."""
    return QSettings(QSettings.Scope.UserScope, "QtProject")
