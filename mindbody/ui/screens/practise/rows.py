"""Lists of rows: under a heading, in as many columns as fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.ui.fonts import Type
from mindbody.ui.screens.practise.catalogue import Item
from mindbody.ui.theme import M, S, Theme
from mindbody.ui.widgets.labels import Heading
from mindbody.ui.widgets.row import Row
from mindbody.ui.widgets.surfaces import Flow

ROW_PX = 380
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RowList(QWidget):
    """Rows for items; `opened` carries the item whose row was pressed.

    Rows are kept and filled anew, so that a list can change with every key.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.items: Sequence[Item] = ()
        self.rows: list[Row] = []
        self.heading = Heading(theme, title, Type.H3, inset=True)
        self._holder, self._flow = QWidget(), Flow(0, ROW_PX, 2)
        self._holder.setLayout(self._flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, M)
        column.setSpacing(S)
        column.addWidget(self.heading)
        column.addWidget(self._holder)
        self.heading.setVisible(bool(title))
        theme.changed.connect(self._fit)
        self._fit()

    def show_items(self, items: Sequence[Item], title: str | None = None) -> None:
        self.items = items
        if title is not None:
            self.heading.setText(title)
            self.heading.setVisible(bool(title))
        while len(self.rows) < len(items):
            self._add_row()
        for row, item in zip(self.rows, items, strict=False):
            row.show_face(item.face)
        for index, row in enumerate(self.rows):
            row.setVisible(index < len(items))
        self._flow.invalidate()
        self.setVisible(bool(items))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from row to row."""
        step = _STEPS.get(Qt.Key(event.key()))
        shown = self.rows[: len(self.items)]
        at = next((i for i, row in enumerate(shown) if row.hasFocus()), None)
        if step is None or at is None or not 0 <= at + step < len(shown):
            super().keyPressEvent(event)
        else:
            shown[at + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _add_row(self) -> None:
        index = len(self.rows)
        row = Row(self._theme, self.items[index].face)
        row.clicked.connect(lambda: self.opened.emit(self.items[index]))
        self._flow.addWidget(row)
        self.rows.append(row)

    def _fit(self) -> None:
        self._flow.column_px = self._theme.px(ROW_PX)
        self._flow.invalidate()
