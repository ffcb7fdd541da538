"""What the app tells about itself, from Settings and from the first run."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mindbody import __version__
from mindbody.language import said
from mindbody.texts import Texts
from mindbody.ui.theme import S, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.surfaces import Flow
from mindbody.ui.window import MainWindow

# Loaded with the page that is wanted: a start has to wait for none of them.
if TYPE_CHECKING:
    from mindbody.ui.screens.preferences_screen import PreferencesScreen
    from mindbody.ui.screens.telling.page import TellingPage

CARD = "About this app"


class Telling(QObject):
    """Opens each page over whatever is there, and goes back to it."""

    def __init__(self, theme: Theme, texts: Texts, window: MainWindow) -> None:
        super().__init__(window.content)
        self._theme, self._texts, self._window = theme, texts, window

    @cached_property
    def privacy(self) -> TellingPage:
        from mindbody.ui.screens.telling.page import TellingPage

        words = self._texts.privacy
        return self._made(TellingPage(self._theme, words.title, words.parts))

    @cached_property
    def about(self) -> TellingPage:
        from mindbody.text_tables import TitledLines
        from mindbody.ui.screens.telling.page import TellingPage

        words, what = self._texts.about, self._texts.first_run.what
        version = said(words.version, version=__version__)
        parts = (TitledLines(title=what.title, lines=what.lines), *words.parts)
        return self._made(TellingPage(self._theme, words.title, parts, version))

    def show_privacy(self) -> None:
        self._show(self.privacy)

    def show_about(self) -> None:
        self._show(self.about)

    def add_settings(self, screen: PreferencesScreen) -> None:
        """Put a card with both ways below the others."""
        row, flow = QWidget(), Flow(S)
        for name, icon, show in (
            (self._texts.privacy.title, "shield-check", self.show_privacy),
            (self._texts.about.title, "info", self.show_about),
        ):
            button = Pill(self._theme, name, icon, Look.QUIET)
            button.clicked.connect(show)
            flow.addWidget(button)
        row.setLayout(flow)
        screen.add_card(CARD, row)

    def _made(self, page: TellingPage) -> TellingPage:
        page.back.connect(self._window.leave_layer)
        return page

    def _show(self, page: TellingPage) -> None:
        self._window.show_layer(page)
        page.come_in()
