"""A square code on screen: dark on light whatever the theme, so that every camera reads it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.ui import access
from mindbody.ui.theme import Theme
from mindbody.ui.therapist import words
from mindbody.ui.widgets.spoken import Spoken

# Light modules around a code that a reader needs (ISO/IEC 18004).
_QUIET = 4
_MODULE_PX = 6


class SquareCode(Spoken, QWidget):
    """Rows of modules, True for dark; each is a whole number of px wide."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._modules: tuple[tuple[bool, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words.CODE_NAME)
        access.set_role(self, access.Role.Graphic)

    def show_modules(self, modules: Sequence[Sequence[bool]]) -> None:
        self._modules = tuple(map(tuple, modules))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = (len(self._modules) + 2 * _QUIET) * _MODULE_PX
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        for row, modules in enumerate(self._modules):
            for column, dark in enumerate(modules):
                if dark:
                    at = QRect(
                        (_QUIET + column) * _MODULE_PX,
                        (_QUIET + row) * _MODULE_PX,
                        _MODULE_PX,
                        _MODULE_PX,
                    )
                    painter.fillRect(at, Qt.GlobalColor.black)
