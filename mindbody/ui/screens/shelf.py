"""The exercises to choose from, as tiles; many of them stand in groups by family."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from mindbody.library import Entry
from mindbody.ui.fonts import Type
from mindbody.ui.pacer.guides import guide_named
from mindbody.ui.screens.practise.words import FAMILY_MARKS
from mindbody.ui.theme import M, S, Theme
from mindbody.ui.widgets.labels import Heading, Ink
from mindbody.ui.widgets.surfaces import Flow
from mindbody.ui.widgets.tile import Tile
from mindbody.ui.words import FAMILY_WORDS, short_minutes

# Fewer than this are seen at a glance without groups.
_GROUPED_FROM = 9
_TILE_PX = 205


class Shelf(QWidget):
    """`chosen` carries the id of the exercise whose tile was pressed.

    `lasts` is how long one takes in ms where that is not its usual length.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        entries: Sequence[Entry],
        lasts: Mapping[str, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._lasts = theme, lasts
        self.tiles: dict[str, Tile] = {}
        self._flows: list[Flow] = []
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for title, some in _groups(entries):
            if title:
                column.addSpacing(M)
                column.addWidget(Heading(theme, title, Type.LABEL_STRONG, Ink.MUTED, inset=True))
            column.addWidget(self._row(some, most_columns=99 if title else len(some)))

    def show_chosen(self, id: str) -> None:
        """Mark the tile of an exercise, or none where it has no tile here."""
        self._group.setExclusive(False)
        for known, tile in self.tiles.items():
            tile.setChecked(known == id)
        self._group.setExclusive(True)

    def show_lasts(self, id: str, lasts_ms: int) -> None:
        """Say anew how long one takes."""
        self.tiles[id].show_length(short_minutes(lasts_ms))

    def fit(self, width: int) -> None:
        """Set the width of the columns for a shelf of `width` px."""
        for flow in self._flows:
            flow.column_px = min(self._theme.px(_TILE_PX), max(1, width))
            flow.invalidate()

    def _row(self, entries: Sequence[Entry], most_columns: int) -> QWidget:
        row, flow = QWidget(), Flow(S, most_columns=max(1, most_columns))
        for entry in entries:
            tile = self._tile(entry)
            flow.addWidget(tile)
            self._group.addButton(tile)
            self.tiles[entry.id] = tile
        row.setLayout(flow)
        self._flows.append(flow)
        return row

    def _tile(self, entry: Entry) -> Tile:
        length = short_minutes(self._lasts.get(entry.id, entry.default_ms))
        guide = guide_named(entry.pacer)
        mark = FAMILY_MARKS[entry.family]
        tile = Tile(self._theme, entry.title, length, entry.summary, guide, mark)
        tile.clicked.connect(lambda _=False, id=entry.id: self.chosen.emit(id))
        return tile


def _groups(entries: Sequence[Entry]) -> list[tuple[str, list[Entry]]]:
    if len(entries) < _GROUPED_FROM:
        return [("", list(entries))]
    order = list(dict.fromkeys(entry.family for entry in entries))
    ranked = sorted(entries, key=lambda entry: order.index(entry.family))
    grouped = groupby(ranked, key=lambda entry: entry.family)
    return [(FAMILY_WORDS[family], list(some)) for family, some in grouped]
