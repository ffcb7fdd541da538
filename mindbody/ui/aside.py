"""Panels to read beside a session, in a narrow column of its own."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.ui.reader.panel import Reading
from mindbody.ui.screens.learn.screen import LearnScreen
from mindbody.ui.theme import S, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.surfaces import Ground

_WIDE_PX, _MOST_SHARE = 440, 0.5


class Aside(Ground):
    """Learn, narrow. `closed` asks to put it away; the session goes on meanwhile."""

    closed = Signal()

    def __init__(self, theme: Theme, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._aside_theme = theme
        self.learn = LearnScreen(theme, reading)
        self.close_button = Pill(theme, "Close", "x", Look.GHOST)
        self.close_button.setAccessibleName("Close the pages beside the session")
        self.close_button.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, S, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.learn, 1)
        self.hide()

    def toggle(self) -> None:
        """Show the list at its top, or hide."""
        if self.isVisible():
            self.hide()
            return
        window = self.window()
        wide = min(self._aside_theme.px(_WIDE_PX), round(window.width() * _MOST_SHARE))
        self.setFixedWidth(wide)
        self.show()
        self.learn.show_list()
        # The first row has the focus; where it is high, the page would have moved past its heading.
        self.learn.shelf.scroller.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        edge = QRect(0, 0, 2 if self._aside_theme.tokens.high_contrast else 1, self.height())
        QPainter(self).fillRect(edge, self._aside_theme.tokens.hairline)
