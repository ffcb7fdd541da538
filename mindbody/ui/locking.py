"""When the window locks by itself: untouched for a while, asleep, screen locked, hidden."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QWindow

from mindbody.errors import StoreError
from mindbody.opening import Opening
from mindbody.settings import Settings
from mindbody.ui.away import Away
from mindbody.ui.cover import Cover
from mindbody.ui.idle import IdleWatch
from mindbody.ui.lid import Lid

LOCK_KEY = "Ctrl+L"
_MINUTE_MS = 60_000


class Locking(QObject):
    """`due` says that it is time to lock. A session that runs is not cut short by idleness.

    Sleep and a locked screen are not idleness: they pause the session and lock at once.
    """

    due = Signal()

    def __init__(
        self,
        lid: Lid,
        cover: Cover,
        is_practising: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_practising = is_practising
        self._settings, self._can_lock = Settings(), False
        self._opening: Opening | None = None
        self._idle, self.away = IdleWatch(self), Away(self)
        self._idle.idle.connect(self._untouched)
        self.away.left.connect(self.due)
        lid.closing.connect(self.due)
        cover.covered.connect(self._hidden)

    @property
    def wait_ms(self) -> int:
        """How long nothing must be touched, 0 for never."""
        return self._idle.wait_ms if self._idle.is_on else 0

    def watch(self, window: QWindow) -> None:
        self._idle.watch(window)

    def take(self, settings: Settings, opening: Opening | None) -> None:
        """Go by these settings, and lock these records."""
        self._opening = opening
        self._can_lock = self.may_lock()
        self.set_wait(settings)

    def set_wait(self, settings: Settings) -> None:
        self._settings = settings
        wait_ms = settings.lock_after_min * _MINUTE_MS if self._can_lock else 0
        if wait_ms != self.wait_ms:
            self._idle.set_wait_ms(wait_ms)

    def may_lock(self) -> bool:
        """Whether the records are open, and only the person could open them again."""
        opening = self._opening
        try:
            return opening is not None and not opening.asks and opening.can_lock
        except StoreError:
            return False

    def _untouched(self) -> None:
        if not self._is_practising():
            self.due.emit()

    def _hidden(self) -> None:
        if self._settings.lock_when_hidden:
            self.due.emit()
