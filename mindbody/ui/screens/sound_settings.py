"""Settings of sound: whether any is heard, how loud each lane is, what lies in the background."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from mindbody.core.lanes import Lane
from mindbody.language import said
from mindbody.settings import Settings
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.exercise.sounds import Named
from mindbody.ui.screens.exercise.words import BACKGROUND
from mindbody.ui.screens.preferences_screen import Amount, PreferencesScreen
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.choices import Switch

TITLE, HEARD = "Sound", "Sound in sessions"
LOUD = {
    Lane.CUES: "How loud the tones are",
    Lane.VOICE: "How loud the voice is",
    Lane.AMBIENCE: "How loud the background is",
}
BELLS_LOUD = "How loud the timer's bells are"
_STEP = 5


class SoundSettings(QObject):
    """Puts its card into a settings screen. `backgrounds` begins with none of them."""

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        screen: PreferencesScreen,
        backgrounds: Sequence[Named],
    ) -> None:
        super().__init__(screen)
        self._preferences = preferences
        self.heard = Switch(theme, HEARD)
        self.lanes = {lane: Amount(theme, LOUD[lane], 0, 100, _STEP) for lane in Lane}
        self.bells = Amount(theme, BELLS_LOUD, 0, 100, _STEP)
        self.background = OneOf(theme, BACKGROUND, backgrounds)
        if len(backgrounds) < 2:
            # Shown before it has a place, it would be a window of its own.
            self.background.hide()
        screen.add_card(TITLE, self.heard, *self.lanes.values(), self.bells, self.background)
        keep = preferences.set
        self.heard.toggled.connect(lambda on: keep(sound_on=on))
        for lane, amount in self.lanes.items():
            amount.slider.valueChanged.connect(lambda value, lane=lane: self._moved(lane, value))
        self.bells.slider.valueChanged.connect(lambda value: keep(bell_percent=value))
        self.background.picked.connect(lambda id: keep(ambience=id))
        preferences.changed.connect(self._show)
        self._show(preferences.now)

    def _moved(self, lane: Lane, percent: int) -> None:
        levels = self._preferences.now.levels
        self._preferences.set(levels=levels.with_level(lane, percent / 100))

    def _show(self, settings: Settings) -> None:
        self.heard.setChecked(settings.sound_on)
        for lane, amount in self.lanes.items():
            percent = round(getattr(settings.levels, lane.value) * 100)
            amount.show_value(percent, _words(percent))
        self.bells.show_value(settings.bell_percent, _words(settings.bell_percent))
        self.background.show_value(settings.ambience)


def _words(percent: int) -> str:
    return f"{percent} %" if percent else said("silent")
