"""The folder that both sides keep in step: chosen here, or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.language import as_is, said
from mindbody.ui.screens.handing import words
from mindbody.ui.screens.handing.page import label
from mindbody.ui.screens.my_plan.side import SideCard
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.surfaces import row_of


class FolderCard(SideCard):
    """`choose` asks for another folder, `forget` for none."""

    choose = Signal()
    forget = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.FOLDER, words.FOLDER_ABOUT, parent)
        self.where = label(theme)
        self.choose_button = Pill(theme, words.CHOOSE_FOLDER, "", Look.QUIET)
        self.forget_button = Pill(theme, words.NO_FOLDER, "x", Look.GHOST)
        self.add(self.where, row_of(self.choose_button, self.forget_button))
        self.choose_button.clicked.connect(self.choose)
        self.forget_button.clicked.connect(self.forget)
        self.show_folder(None)

    def show_folder(self, folder: Path | None) -> None:
        self.where.setText(said(words.FOLDER_IS, folder=as_is(str(folder))) if folder else "")
        self.where.setVisible(folder is not None)
        self.forget_button.setVisible(folder is not None)
        self.choose_button.show_as(
            said(words.CHOOSE_FOLDER if folder is None else words.OTHER_FOLDER)
        )
