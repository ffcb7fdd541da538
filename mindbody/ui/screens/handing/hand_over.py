"""Handing a sealed file over: save it, drag it out, or put it into the folder kept in step."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.errors import MindbodyError
from mindbody.exchange import folder as kept_folder
from mindbody.exchange.files import write_file
from mindbody.language import as_is, said
from mindbody.ui.access import announce
from mindbody.ui.choosing import ChooseWhere, ask_where, documents
from mindbody.ui.screens.handing import words
from mindbody.ui.screens.handing.page import label
from mindbody.ui.theme import S, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.dragging import DragPill, carried, drag
from mindbody.ui.widgets.labels import Ink
from mindbody.ui.widgets.surfaces import row_of

# Makes the bytes of the sealed file; may raise MindbodyError.
Make = Callable[[], bytes]


class HandOver(QWidget):
    """`handed` comes once the file is where the person wanted it.

    Dragging needs a file that lies somewhere: it is made in a folder of its own, sealed like
    the others, and deleted by `close_files`.
    """

    handed = Signal()

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        choose: ChooseWhere = ask_where,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today, self._choose = today, choose
        self._make: Make | None = None
        self._who = ""
        self._folder: Path | None = None
        self._dragging: Path | None = None
        self.save_button = Pill(theme, words.SAVE, "export", Look.PRIMARY)
        self.folder_button = Pill(theme, words.TO_FOLDER, "users", Look.QUIET)
        self.drag_pill = DragPill(theme, words.DRAG, "dots-six-vertical", Look.GHOST)
        # Dragged, not pressed: for the keyboard there is "Save" beside it.
        self.drag_pill.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.drag_pill.setCursor(Qt.CursorShape.OpenHandCursor)
        self.told = label(theme, "", Ink.PRIMARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(row_of(self.save_button, self.folder_button, self.drag_pill))
        column.addWidget(self.told)
        column.addWidget(label(theme, words.E_MAIL, Ink.MUTED))
        self.save_button.clicked.connect(self._save)
        self.folder_button.clicked.connect(self._put)
        self.drag_pill.dragged.connect(self._drag)
        self._say("")

    def open(self, make: Make, who: str, folder: Path | None) -> None:
        """Offer what `make` makes; `folder` is the one kept in step, None for none."""
        self._make, self._who, self._folder = make, who, folder
        self.folder_button.setVisible(folder is not None)
        self._say("")

    def close_files(self) -> None:
        """Delete what was made for dragging."""
        if self._dragging is not None:
            shutil.rmtree(self._dragging, ignore_errors=True)
            self._dragging = None

    @property
    def file_name(self) -> str:
        """A name that says nothing but the day."""
        return words.FILE_NAME.format(day=self._today().isoformat())

    def mime(self) -> QMimeData | None:
        """The sealed file as something to drag; None where it cannot be made."""
        sealed = self._sealed()
        if sealed is None:
            return None
        self.close_files()
        try:
            self._dragging = Path(tempfile.mkdtemp(prefix="export-"))
            path = self._dragging / self.file_name
            write_file(path, sealed)
        except (MindbodyError, OSError) as problem:
            self._say(str(problem))
            return None
        return carried(path)

    def _save(self) -> None:
        path = self._choose(
            self.window(), str(Path(documents()) / self.file_name), said(words.ANY_FILE)
        )
        sealed = self._sealed() if path else None
        if sealed is None:
            return
        try:
            write_file(Path(path), sealed)
        except MindbodyError as problem:
            self._say(str(problem))
            return
        where, name = Path(path).parent, Path(path).name
        self._done(
            said(words.SAVED, folder=as_is(str(where)), name=as_is(name), who=as_is(self._who))
        )

    def _put(self) -> None:
        sealed = self._sealed()
        if sealed is None or self._folder is None:
            return
        try:
            name = kept_folder.put(self._folder, sealed)
        except MindbodyError as problem:
            self._say(str(problem))
            return
        self._done(said(words.IN_FOLDER, name=as_is(name)))

    def _drag(self) -> None:
        data = self.mime()
        if data is not None and drag(self, data):
            self._done(said(words.DRAGGED))

    def _sealed(self) -> bytes | None:
        try:
            return self._make() if self._make is not None else None
        except MindbodyError as problem:
            self._say(str(problem))
            return None

    def _done(self, text: str) -> None:
        self._say(text)
        self.handed.emit()

    def _say(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
        announce(self, text)
