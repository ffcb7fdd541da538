"""Looks into the folder that the person's own software keeps in step, while the app is open.

What is sealed for somebody else, still on its way, or known already is passed over without a word.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from mindbody.clock import Clock
from mindbody.errors import MindbodyError
from mindbody.exchange import folder as kept
from mindbody.exchange.refusals import Damaged


class FolderWatch(QObject):
    """`found` carries the bytes of a file and its name; `is_new` says whether to tell of it.

    `is_new` raises MindbodyError for what is not for this person; a file that is still
    being copied is looked at again later. `unreadable` says in words that the folder itself
    cannot be looked at just now.
    """

    found = Signal(bytes, str)
    unreadable = Signal(str)

    def __init__(
        self,
        clock: Clock,
        folder: Callable[[], Path | None],
        is_new: Callable[[bytes, str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._folder, self._is_new = clock, folder, is_new
        self._seen: kept.Seen = {}
        self._done: frozenset[str] = frozenset()
        self._timer = QTimer(self)
        self._timer.setInterval(kept.POLL_MS)
        self._timer.timeout.connect(self.look)

    def look(self) -> None:
        """Look once into the folder, where there is one."""
        folder = self._folder()
        if folder is None:
            return
        try:
            entries = kept.entries(folder, self._done)
        except MindbodyError as problem:
            self.unreadable.emit(str(problem))
            return
        self._seen, ready = kept.looked(self._seen, entries, round(self._clock.now_ms()))
        for name in ready:
            self._read(folder, name)

    def start(self) -> None:
        """Look every few seconds from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def forget(self) -> None:
        """Another folder: what was seen before does not count."""
        self._seen, self._done = {}, frozenset()

    def _read(self, folder: Path, name: str) -> None:
        try:
            raw = kept.read(folder, name)
            is_new = self._is_new(raw, name)
        except Damaged:
            return
        except MindbodyError:
            self._done |= {name}
            return
        self._done |= {name}
        if is_new:
            self.found.emit(raw, name)
