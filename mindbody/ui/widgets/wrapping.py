"""Words of a button that take another line where there is no room for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    _Widget = QWidget
else:
    _Widget = object

WRAPPED = int(Qt.TextFlag.TextWordWrap)
# Above and below words of more than one line, px at 100 %.
ROOM_PX = 10


def wide(font: QFont, text: str) -> int:
    """The width of a text on one line, px."""
    return QFontMetrics(font).horizontalAdvance(text) + 2 if text else 0


def least_wide(font: QFont, text: str) -> int:
    """The width of its longest word: a text can be no narrower."""
    return max((wide(font, word) for word in text.split(" ")), default=0)


def high(font: QFont, text: str, width: int) -> int:
    """How high a text is within `width` px."""
    room = QRect(0, 0, max(1, width), 10_000)
    return QFontMetrics(font).boundingRect(room, WRAPPED, text).height()


class Wraps(_Widget):
    """Before a class of Qt: one that is as high as its one line, and higher where it wraps."""

    def hasHeightForWidth(self) -> bool:
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stay_whole()

    def stay_whole(self) -> None:
        """Ask for the height that the words need at this width."""
        least = self.heightForWidth(self.width())
        wanted = least if least > self.sizeHint().height() else 0
        if wanted != self.minimumHeight():
            self.setMinimumHeight(wanted)
