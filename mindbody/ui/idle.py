"""Notices that nobody has touched keyboard, mouse or screen for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

_TOUCHED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """`idle` comes after `set_wait_ms` without a touch, and again after each wait like it."""

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.idle)

    @property
    def is_on(self) -> bool:
        return self._timer.isActive()

    @property
    def wait_ms(self) -> int:
        return self._timer.interval()

    def watch(self, window: QWindow) -> None:
        """Every event of a window comes by here, so what is done with it is little."""
        window.installEventFilter(self)

    def set_wait_ms(self, wait_ms: int) -> None:
        """Wait so long from now on; 0 never."""
        if wait_ms:
            self._timer.start(wait_ms)
        else:
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHED and self._timer.isActive():
            self._timer.start()
        return False
