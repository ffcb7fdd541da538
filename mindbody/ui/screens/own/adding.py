"""Choosing what to add to a routine: search, or look through all of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.ui.screens.own import words
from mindbody.ui.screens.practise.catalogue import Catalogue, Item, Kind
from mindbody.ui.screens.practise.rows import RowList
from mindbody.ui.theme import S, Theme
from mindbody.ui.widgets.field import TextField

_ADDED = (Kind.EXERCISE, Kind.OWN_PATTERN)


class AddList(QWidget):
    """`added` carries the Item that was pressed. Only what this person is offered is here."""

    added = Signal(object)

    def __init__(self, theme: Theme, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.search = TextField(
            theme, words.ADD_HINT, words.ADD_HINT, "magnifying-glass", round=True, clears=True
        )
        self.found = RowList(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self.search)
        column.addWidget(self.found)
        self.search.textChanged.connect(self._fill)
        self.search.down.connect(self._to_found)
        self.found.opened.connect(self.added)
        self._fill("")

    def _fill(self, query: str) -> None:
        items = self._catalogue.find(query) if query.strip() else self._all()
        self.found.show_items([item for item in items if _fits(item)])

    def _all(self) -> Sequence[Item]:
        groups = [item for _, items in self._catalogue.by_kind() for item in items]
        return [*self._catalogue.own(), *groups]

    def _to_found(self) -> None:
        if self.found.items:
            self.found.rows[0].setFocus()


def _fits(item: Item) -> bool:
    return item.kind in _ADDED and not item.face.reason
