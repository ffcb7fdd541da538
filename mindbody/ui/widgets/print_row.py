"""Two buttons for a sheet: print it, or save it as a PDF."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.language import as_is, said
from mindbody.sheet import Sheet
from mindbody.ui import paper
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.theme import S, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.surfaces import Flow

CARE = "Saved as {path}. What is on paper or in a file can be read by whoever finds it."
NOT_SAVED = "It could not be saved there. Another folder may work."


class PrintRow(QWidget):
    """`sheet` is asked for when a button is pressed, so that it is never out of date."""

    def __init__(
        self, theme: Theme, sheet: Callable[[], Sheet], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.print_button = Pill(theme, "Print", "printer", Look.QUIET)
        self.save_button = Pill(theme, "Save as PDF", "file-pdf", Look.GHOST)
        self.told = Label(theme, "", Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.told.hide()
        row = QWidget()
        flow = Flow(S)
        flow.addWidget(self.print_button)
        flow.addWidget(self.save_button)
        row.setLayout(flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row)
        column.addWidget(self.told)
        self.print_button.clicked.connect(lambda: paper.print_sheet(self._sheet(), self.window()))
        self.save_button.clicked.connect(self._save)

    def _save(self) -> None:
        try:
            path = paper.save_as_pdf(self._sheet(), self.window())
        except OSError:
            self._say(NOT_SAVED)
            return
        if path:
            self._say(said(CARE, path=as_is(str(path))))

    def _say(self, words: str) -> None:
        self.told.setText(words)
        self.told.show()
        announce(self.told, words)
