"""A file that is dragged out of the window, into a mail or a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from mindbody.ui.widgets.buttons import Pill


class DragPill(Pill):
    """A button that can also be dragged; `dragged` says that a drag has begun."""

    dragged = Signal()
    _from: QPointF | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._from is None:
            return
        far = (event.position() - self._from).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._from = None
            self.setDown(False)
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        super().mouseReleaseEvent(event)


def carried(path: Path) -> QMimeData:
    """The file as something to drag."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def drag(owner: QWidget, data: QMimeData) -> bool:
    """Drag it until it is let go; whether somebody took it."""
    moved = QDrag(owner)
    moved.setMimeData(data)
    return moved.exec(Qt.DropAction.CopyAction) is Qt.DropAction.CopyAction
