"""Giving a sealed file: saved somewhere, put into a shared folder, or dragged out of the window."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.errors import MindbodyError
from mindbody.exchange.files import random_name, write_file
from mindbody.exchange.folder import put
from mindbody.ui import choosing
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.theme import S, Theme
from mindbody.ui.therapist import words
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.dragging import DragPill, carried, drag
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.surfaces import row_of

# Makes the file that is given, sealed, with a new number each time.
Seal = Callable[[], bytes]


class HandOver(QWidget):
    """`given` says that a file has been made and given; `trouble` is for people."""

    given = Signal()
    trouble = Signal(str)

    def __init__(
        self,
        theme: Theme,
        seal: Seal,
        ask_where: choosing.ChooseWhere = choosing.ask_where,
        ask_folder: choosing.ChooseFolder = choosing.ask_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._seal, self._ask_where, self._ask_folder = seal, ask_where, ask_folder
        self._held: tempfile.TemporaryDirectory[str] | None = None
        self.save_button = DragPill(theme, words.SAVE_CARD, "file-arrow-down", Look.PRIMARY)
        self.folder_button = Pill(theme, words.INTO_FOLDER, "folder-open", Look.QUIET)
        self.told = Label(theme, words.GIVE_ABOUT, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        row = row_of(self.save_button, self.folder_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(row)
        column.addWidget(self.told)
        self.save_button.clicked.connect(self._save)
        self.save_button.dragged.connect(self._drag)
        self.folder_button.clicked.connect(self._put)

    def say(self, what: str) -> None:
        self.told.setText(what)

    def close_files(self) -> None:
        """Delete what was dragged out of the window; the copy of whoever took it stays."""
        if self._held is not None:
            self._held.cleanup()
            self._held = None

    def _save(self) -> None:
        suggested = f"{choosing.documents()}/{random_name()}"
        path = self._ask_where(self.window(), suggested, words.AGE_KIND)
        if path:
            self._give(lambda sealed: write_file(Path(path), sealed))

    def _put(self) -> None:
        folder = self._ask_folder(self.window())
        if folder:
            self._give(lambda sealed: put(Path(folder), sealed))

    def _drag(self) -> None:
        """The file lies in a folder of its own until the window closes; it is sealed there."""
        if self._held is None:
            self._held = tempfile.TemporaryDirectory(prefix="given-")
        path = Path(self._held.name) / random_name()
        if self._give(lambda sealed: write_file(path, sealed)):
            drag(self, carried(path))

    def _give(self, write: Callable[[bytes], object]) -> bool:
        try:
            write(self._seal())
        except MindbodyError as problem:
            self.trouble.emit(str(problem))
            return False
        self.told.setText(words.GIVEN)
        announce(self.told, words.GIVEN)
        self.given.emit()
        return True
