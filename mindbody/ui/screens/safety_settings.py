"""Settings of what is at hand: the keys, the icon, being asked, the crisis lines."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mindbody.settings import Settings
from mindbody.ui.fonts import Type
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.preferences_screen import Choice, PreferencesScreen
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.choices import Switch
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.window_icon import ICON_NAMES

KEYS_TITLE, SAFETY_TITLE = "Keys", "At hand"
HIDE_HINT = "The same key brings the window back. Sound stays off until you go on."
GROUND_HINT = "Ctrl+G always opens it, also while you type."
DISCREET_TITLE, ICON = "Discreet", "Picture of the window in the desktop's bar"
ICON_HINT = "The name of the window stays the same, whatever is open in it."
ASK = "Ask how it is, before and after a session"


class GroundKey(StrEnum):
    """A letter works wherever nothing is typed; NONE leaves Ctrl+G alone."""

    G = "G"
    F2 = "F2"
    F8 = "F8"
    NONE = ""


class HelpKey(StrEnum):
    F1 = "F1"
    F3 = "F3"


class HideKey(StrEnum):
    F12 = "F12"
    F9 = "F9"
    PAUSE = "Pause"
    CTRL_H = "Ctrl+H"


class SafetySettings(QObject):
    """Puts its cards into a settings screen. `country_asked` opens the choice in Help."""

    country_asked = Signal()

    def __init__(self, theme: Theme, preferences: Preferences, screen: PreferencesScreen) -> None:
        super().__init__(screen)
        self.ground = Choice(
            theme, "Ground me", [(key, key.value or "Ctrl+G only") for key in GroundKey]
        )
        self.help = Choice(theme, "Help", [(key, key.value) for key in HelpKey])
        self.hide = Choice(theme, "Hide everything at once", [(key, key.value) for key in HideKey])
        self.icon = Choice(theme, ICON, list(ICON_NAMES.items()))
        self.ask = Switch(theme, ASK)
        self.country = Pill(theme, "Choose the country of the crisis lines", "lifebuoy", Look.QUIET)
        screen.add_card(SAFETY_TITLE, self.ask, self.country)
        screen.add_card(
            KEYS_TITLE,
            self.ground,
            _hint(theme, GROUND_HINT),
            self.help,
            self.hide,
            _hint(theme, HIDE_HINT),
        )
        screen.add_card(DISCREET_TITLE, self.icon, _hint(theme, ICON_HINT))
        keep = preferences.set
        self.ground.picked.connect(lambda key: keep(ground_key=str(key)))
        self.help.picked.connect(lambda key: keep(help_key=str(key)))
        self.hide.picked.connect(lambda key: keep(hide_key=str(key)))
        self.icon.picked.connect(lambda icon: keep(icon=icon))
        self.ask.toggled.connect(lambda on: keep(ask_distress=on))
        self.country.clicked.connect(self.country_asked)
        preferences.changed.connect(self._show)
        self._show(preferences.now)

    def _show(self, settings: Settings) -> None:
        for choice, keys, value in (
            (self.ground, GroundKey, settings.ground_key),
            (self.help, HelpKey, settings.help_key),
            (self.hide, HideKey, settings.hide_key),
        ):
            if value in set(keys):
                choice.show_value(keys(value))
        self.icon.show_value(settings.icon)
        self.ask.setChecked(settings.ask_distress)


def _hint(theme: Theme, text: str) -> QWidget:
    return Label(theme, text, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
