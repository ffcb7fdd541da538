"""Files that come in: opened, dropped on the window, or found in a shared folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from mindbody.caseload import Caseload, Taken
from mindbody.clock import Clock
from mindbody.errors import MindbodyError
from mindbody.exchange import folder
from mindbody.exchange.files import read_file
from mindbody.exchange.refusals import Damaged, ForSomebodyElse
from mindbody.keepsakes import ONLY
from mindbody.language import counted, said
from mindbody.store import Records
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
        self._caseload, self._records, self._clock = caseload, records, clock
        self._seen: folder.Seen = {}
        self._done: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(folder.POLL_MS)
        self._timer.timeout.connect(self.look)

    @property
    def folder(self) -> str:
        """The shared folder that is looked at, empty for none."""
        kept = [one.body for one in self._records.shelf.all() if one.kind == _FOLDER]
        return kept[0] if kept else ""

    def set_folder(self, path: str) -> None:
        """Look at another folder from now on, or at none. Raises StoreError."""
        self._records.shelf.put(_FOLDER, ONLY, path)
        self._seen, self._done = {}, set()
        self.watch()

    def watch(self) -> None:
        """Look at the shared folder every few seconds, where there is one."""
        try:
            watched = bool(self.folder)
        except MindbodyError as problem:
            self.told.emit(str(problem))
            return
        if watched:
            self._timer.start()
            self.look()
        else:
            self._timer.stop()

    def stop(self) -> None:
        self._timer.stop()

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
        place = Path(self.folder)
        try:
            found = folder.entries(place, frozenset(self._done))
        except MindbodyError as problem:
            self._timer.stop()
            self.told.emit(str(problem))
            return
        now_ms = round(self._clock.now_ms())
        self._seen, ready = folder.looked(self._seen, found, now_ms)
        for name in ready:
            self._take(place, name)

    def _take(self, place: Path, name: str) -> None:
        try:
            taken = self._caseload.take(folder.read(place, name), name)
        except (ForSomebodyElse, Damaged):
            # Somebody else's, or not whole yet: looked at again later.
            return
        except MindbodyError:
            # Ours and refused, or known already. Opened by hand it would be said; here nobody
            # asked, and the same sentence at every start would only be noise.
            self._done.add(name)
            return
        self._done.add(name)
        self._tell(taken)

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
