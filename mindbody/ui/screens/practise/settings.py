"""What belongs to practising among the settings: the check, and the sounds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mindbody.ui.screens.practise.words import CHECK_BUTTON, CHECK_SETTINGS
from mindbody.ui.screens.preferences_screen import PreferencesScreen
from mindbody.ui.screens.sounds.words import TITLE
from mindbody.ui.theme import S, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.surfaces import Flow


def add_settings(
    screen: PreferencesScreen,
    theme: Theme,
    show_suits: Callable[[], None],
    show_sounds: Callable[[], None],
) -> None:
    """Put a card with the ways there below the others."""
    row, flow = QWidget(), Flow(S)
    for name, icon, show in (
        (CHECK_BUTTON, "list-bullets", show_suits),
        (TITLE, "waves", show_sounds),
    ):
        button = Pill(theme, name, icon, Look.QUIET)
        button.clicked.connect(show)
        flow.addWidget(button)
    row.setLayout(flow)
    screen.add_card(CHECK_SETTINGS, row)
