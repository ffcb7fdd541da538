"""Items of exposure homework, in words that the two agreed on."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mindbody.core.ledger import ExposureItem, ExposureKind
from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.timer.amount import Steps
from mindbody.ui.theme import M, S, Theme
from mindbody.ui.therapist import words
from mindbody.ui.widgets.buttons import IconButton, Look, Pill
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Ink, Label

MOST_ITEMS = 30
_UNKNOWN = -1


class ItemRow(QWidget):
    """One item; `changed` says that it is another one, `remove` that it goes."""

    changed = Signal()
    remove = Signal()

    def __init__(
        self, theme: Theme, number: int, item: ExposureItem, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._item = item
        name = said("Item {n}", n=number)
        self.text = TextField(theme, name, words.ITEM_HINT, most=200)
        self.kind = OneOf(theme, name, list(words.EXPOSURE_KINDS.items()), named=False)
        self.planned = Steps(
            theme, said("{item}, distress before", item=name), range(_UNKNOWN, 11), _rating
        )
        self.remove_button = IconButton(theme, said("Take out: {step}", step=name), "trash")
        self.text.setText(item.item)
        self.kind.show_value(item.kind)
        self.planned.show_value(_UNKNOWN if item.planned is None else item.planned)
        fields = QVBoxLayout()
        fields.setSpacing(0)
        for field in (self.text, self.kind, self.planned):
            fields.addWidget(field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, M)
        row.setSpacing(S)
        row.addLayout(fields, 1)
        row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        self.text.textChanged.connect(lambda _: self.changed.emit())
        self.kind.picked.connect(self._pick)
        self.planned.changed.connect(lambda _: self.changed.emit())
        self.remove_button.clicked.connect(self.remove)

    @property
    def item(self) -> ExposureItem:
        planned = None if self.planned.value == _UNKNOWN else self.planned.value
        return replace(self._item, item=self.text.text().strip(), planned=planned)

    def _pick(self, kind: str) -> None:
        self._item = replace(self._item, kind=ExposureKind(kind))
        self.changed.emit()


class ExposureForm(QWidget):
    """`changed` says that the items are others. Items without words are left out."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[ItemRow] = []
        self._holder = QWidget()
        self._items = QVBoxLayout(self._holder)
        self._items.setContentsMargins(0, 0, 0, 0)
        self._items.setSpacing(0)
        self.add_button = Pill(theme, words.ADD_ITEM, "plus", Look.GHOST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(
            Label(theme, words.EXPOSURE_ABOUT, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        )
        column.addWidget(self._holder)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.clicked.connect(self._add)

    @property
    def items(self) -> tuple[ExposureItem, ...]:
        return tuple(row.item for row in self.rows if row.item.item)

    def show_items(self, items: Sequence[ExposureItem]) -> None:
        for row in self.rows:
            self._items.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [ItemRow(self._theme, n, item) for n, item in enumerate(items, 1)]
        for index, row in enumerate(self.rows):
            row.changed.connect(self.changed)
            row.remove.connect(lambda index=index: self._remove(index))
            self._items.addWidget(row)
        self.add_button.setEnabled(len(self.rows) < MOST_ITEMS)

    def _add(self) -> None:
        self.show_items([*(row.item for row in self.rows), ExposureItem(str(uuid.uuid4()), "")])
        self.rows[-1].text.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, index: int) -> None:
        items = [row.item for row in self.rows]
        del items[index]
        self.show_items(items)
        self.add_button.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()


def _rating(value: int) -> str:
    return said(words.NOT_PLANNED) if value == _UNKNOWN else str(value)
