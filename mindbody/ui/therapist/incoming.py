"""Files that come in: opened, dropped on the window, or found in a shared folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mindbody.caseload import Caseload, Taken
from mindbody.clock import Clock
from mindbody.errors import MindbodyError
from mindbody.exchange.files import read_file
from mindbody.keepsakes import ONLY
from mindbody.language import counted, said
from mindbody.store import Records
from mindbody.ui.folder_watch import FolderWatch
from mindbody.ui.therapist import words

_FOLDER = "shared_folder"


class Incoming(QObject):
    """`taken` carries a Taken, `told` words for people about what came or was refused.

    Nothing that is refused has changed anything. What lies in the shared folder for somebody
    else, or is still on its way, is nobody's news.
    """

    taken = Signal(object)
    told = Signal(str)

    def __init__(
        self, caseload: Caseload, records: Records, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._caseload, self._records = caseload, records
        self._watch = FolderWatch(clock, self._place, self._take, self)
        self._watch.unreadable.connect(self._unreadable)

    @property
    def folder(self) -> str:
        """The shared folder that is looked at, empty for none."""
        kept = [one.body for one in self._records.shelf.all() if one.kind == _FOLDER]
        return kept[0] if kept else ""

    def set_folder(self, path: str) -> None:
        """Look at another folder from now on, or at none. Raises StoreError."""
        self._records.shelf.put(_FOLDER, ONLY, path)
        self._watch.forget()
        self.watch()

    def watch(self) -> None:
        """Look at the shared folder every few seconds, where there is one."""
        try:
            watched = bool(self.folder)
        except MindbodyError as problem:
            self.told.emit(str(problem))
            return
        if watched:
            self._watch.start()
            self.look()
        else:
            self._watch.stop()

    def stop(self) -> None:
        self._watch.stop()

    def open(self, path: str) -> bool:
        """Take in one file that the person chose; says what came of it."""
        file = Path(path)
        try:
            taken = self._caseload.take(read_file(file), file.name)
        except MindbodyError as problem:
            self.told.emit(str(problem))
            return False
        self._tell(taken)
        return True

    def look(self) -> None:
        """One look at the shared folder: what is whole and new is taken in."""
        self._watch.look()

    def _place(self) -> Path | None:
        return Path(self.folder) if self.folder else None

    def _unreadable(self, why: str) -> None:
        self._watch.stop()
        self.told.emit(why)

    def _take(self, raw: bytes, name: str) -> bool:
        """Take it in and tell of it here, so that the watch has nothing to tell.

        What is refused, or known already, would be said if it were opened by hand; here nobody
        asked, and the same sentence at every start would only be noise.
        """
        self._tell(self._caseload.take(raw, name))
        return False

    def _tell(self, taken: Taken) -> None:
        self.taken.emit(taken)
        alias = taken.person.alias
        if taken.told is None:
            self.told.emit(said(words.ANSWER_TAKEN, alias=alias))
            return
        came = counted(
            "A summary of {alias} came in, with {n} session that is new.",
            "A summary of {alias} came in, with {n} sessions that are new.",
            taken.new_sessions,
            alias=alias,
        )
        self.told.emit(came)
