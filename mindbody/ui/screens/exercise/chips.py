"""Rows of chips: one of several, or any of several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.choices import Chip
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.marks import MarkChip
from mindbody.ui.widgets.surfaces import Flow


class OneOf(QWidget):
    """A name and chips of which one is chosen; `picked` carries its id.

    `together` keeps a few short ones on one line, as a part of a longer row.
    """

    picked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        values: Sequence[tuple[str, str]],
        *,
        named: bool = True,
        together: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.chips: dict[str, Chip] = {}
        row, flow = QWidget(), _one_line() if together else Flow(0)
        for id, text in values:
            chip = Chip(theme, text)
            chip.show_as(text, f"{said(name)}: {said(text)}")
            chip.clicked.connect(lambda _=False, id=id: self.picked.emit(id))
            flow.addWidget(chip)
            self.chips[id] = chip
        row.setLayout(flow)
        column = _column(self)
        if named:
            column.addWidget(Label(theme, name, Type.LABEL, Ink.MUTED, wraps=True, inset=True))
        column.addWidget(row)

    def show_value(self, id: str) -> None:
        if id in self.chips:
            self.chips[id].setChecked(True)

    def words_of(self, id: str) -> str:
        return self.chips[id].text() if id in self.chips else ""


class AnyOf(QWidget):
    """Chips of which any number is marked; `changed` carries the ids of the marked ones."""

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        values: Sequence[tuple[str, str]],
        icon: str = "check",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.chips: dict[str, MarkChip] = {}
        row, flow = QWidget(), Flow(0)
        for id, text in values:
            chip = MarkChip(theme, text, icon)
            chip.setAccessibleName(f"{said(name)}: {said(text)}")
            chip.clicked.connect(lambda: self.changed.emit(self.marked))
            flow.addWidget(chip)
            self.chips[id] = chip
        row.setLayout(flow)
        _column(self).addWidget(row)

    @property
    def marked(self) -> frozenset[str]:
        return frozenset(id for id, chip in self.chips.items() if chip.isChecked())

    def show_marked(self, ids: Iterable[str]) -> None:
        wanted = set(ids)
        for id, chip in self.chips.items():
            chip.setChecked(id in wanted)


def _one_line() -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    return line


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
