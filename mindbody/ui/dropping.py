"""Files that are dropped on a window: one at a time, and only what lies on this computer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class Dropping(QObject):
    """Watches a window; `dropped` carries the path of one file. Nothing is read here.

    Dragging something over the window changes nothing in it, and addresses of the network
    are not taken.
    """

    dropped = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if file_of(event.mimeData()):
                event.acceptProposedAction()
            else:
                event.ignore()
            return True
        if isinstance(event, QDropEvent):
            path = file_of(event.mimeData())
            if path:
                event.acceptProposedAction()
                self.dropped.emit(path)
            return True
        return False


def file_of(dragged: QMimeData) -> str:
    """The path of the one file that is dragged; empty where it is none, or several."""
    addresses = dragged.urls()
    if len(addresses) != 1 or not addresses[0].isLocalFile():
        return ""
    return addresses[0].toLocalFile()
