"""Whose space the window shows, among the settings."""

from __future__ import annotations

from mindbody.settings import Role
from mindbody.ui.fonts import Type
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.preferences_screen import Choice, PreferencesScreen
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.labels import Ink, Label

TITLE = "Whose space this is"
ABOUT = (
    "Each has records of its own on this computer. Going over to the other changes nothing in "
    "either, and one person may have both."
)
I_AM = "Here"
ROLES = {Role.PATIENT: "I practise", Role.THERAPIST: "I am a therapist"}


def add_role(screen: PreferencesScreen, theme: Theme, preferences: Preferences) -> Choice:
    """Put a card with the two roles below the others; the window is built anew for the other."""
    choice = Choice(theme, I_AM, list(ROLES.items()))
    choice.show_value(preferences.now.role)
    choice.picked.connect(lambda role: preferences.set(role=role))
    about = Label(theme, ABOUT, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
    screen.add_card(TITLE, choice, about)
    return choice
