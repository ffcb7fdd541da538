"""Settings: how the window looks and sounds. Everything acts at once and is kept."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.language import as_is, counted, language, said
from mindbody.settings import (
    PREPARATION_S,
    TEXT_PERCENT,
    GuideChoice,
    MotionChoice,
    Settings,
    ThemeChoice,
)
from mindbody.ui import languages
from mindbody.ui.fonts import Type
from mindbody.ui.pacer.guides import GUIDES, NAMES
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.exercise.sounds import CUES, Named
from mindbody.ui.screens.exercise.words import NO_VOICE, TONES, VOICE
from mindbody.ui.theme import MARGIN, XL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.choices import Chip, Switch
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.slider import CalmSlider
from mindbody.ui.widgets.surfaces import Card, Flow, Scroll, side_margins

_WIDEST_PX = 680
_TEXT_STEP = 10
_PREPARATION_STEP_S = 5

LANGUAGE, LANGUAGE_CARD = "Language", "Language of the app"
AS_SYSTEM = "As the system"
_THEMES = {
    ThemeChoice.SYSTEM: AS_SYSTEM,
    ThemeChoice.DUSK: "Dusk",
    ThemeChoice.MORNING: "Morning",
    ThemeChoice.HIGH_CONTRAST: "High contrast",
}
_MOTIONS = {
    MotionChoice.SYSTEM: AS_SYSTEM,
    MotionChoice.FULL: "Moving",
    MotionChoice.REDUCED: "Still",
}


class Choice(QWidget):
    """A name and a row of chips; `picked` carries the chosen value."""

    picked = Signal(object)

    def __init__(self, theme: Theme, name: str, values: Sequence[tuple[StrEnum, str]]) -> None:
        super().__init__()
        self.chips: dict[StrEnum, Chip] = {}
        row = QWidget()
        flow = Flow(0)
        for value, text in values:
            chip = Chip(theme, text)
            chip.show_as(text, f"{said(name)}: {said(text)}")
            chip.clicked.connect(lambda _=False, value=value: self.picked.emit(value))
            flow.addWidget(chip)
            self.chips[value] = chip
        row.setLayout(flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(theme, name, Type.LABEL, Ink.MUTED, wraps=True, inset=True))
        column.addWidget(row)

    def show_value(self, value: StrEnum) -> None:
        if value in self.chips:
            self.chips[value].setChecked(True)


class Amount(QWidget):
    """A name with its value in words, and a slider."""

    def __init__(self, theme: Theme, name: str, least: int, most: int, step: int) -> None:
        super().__init__()
        self._name = name
        self.label = Label(theme, name, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.slider = CalmSlider(theme, name, least, most, step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.label)
        column.addWidget(self.slider)

    def show_value(self, value: int, words: str) -> None:
        self.label.setText(f"{said(self._name)}: {words}")
        self.slider.blockSignals(True)
        self.slider.setValue(value)
        self.slider.blockSignals(False)


class PreferencesScreen(QWidget):
    """`tone` asks for the soft test tone."""

    tone = Signal()

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        voices: Sequence[Named] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._preferences = theme, preferences
        self.voice = OneOf(theme, VOICE, [*voices, ("", NO_VOICE)])
        if not voices:
            self.voice.hide()
        self.cues = OneOf(theme, TONES, CUES)
        names = [(code, as_is(name)) for code, name in languages.NAMES.items()]
        self.language = OneOf(theme, LANGUAGE, [("", AS_SYSTEM), *names])
        told = languages.NOT_REVIEWED.get(language(), "")
        self.not_reviewed = Label(theme, told, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        # Shown without a parent it would be a window of its own, and take the focus for good.
        if not told:
            self.not_reviewed.hide()
        self.theme_choice = Choice(theme, "Colours", list(_THEMES.items()))
        self.text = Amount(theme, "Text size", *TEXT_PERCENT, _TEXT_STEP)
        self.motion = Choice(theme, "Movement", list(_MOTIONS.items()))
        guides = [(GuideChoice.EXERCISE, NAMES[GuideChoice.EXERCISE])]
        guides += [(guide, NAMES[guide]) for guide in GUIDES]
        self.guide = Choice(theme, "The guide", guides)
        self.captions = Switch(theme, "Captions")
        self.remaining = Switch(theme, "Remaining time")
        self.preparation = Amount(
            theme, "Time to settle before a session", *PREPARATION_S, _PREPARATION_STEP_S
        )
        self.tone_button = Pill(theme, "Play a soft tone", "speaker-simple-high", Look.QUIET)
        self._lay_out()
        self._wire()
        preferences.changed.connect(self._show)
        self._show(preferences.now)
        theme.changed.connect(self._narrow)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, XL, MARGIN, L)
        column.setSpacing(L)
        column.addWidget(Heading(self._theme, "Settings", Type.DISPLAY))
        self._cards = [
            self._card(LANGUAGE_CARD, self.language, self.not_reviewed),
            self._card("How it looks", self.theme_choice, self.text, self.motion),
            self._card(
                "During a session",
                *(self.guide, self.voice, self.cues, self.captions, self.remaining),
            ),
            self._card("Before a session", self.preparation, self.tone_button),
        ]
        for card in self._cards:
            column.addWidget(card)
        column.addStretch()
        self._column = column
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.scroller = Scroll(page, snug=True)
        whole.addWidget(self.scroller)
        self._narrow()

    def add_card(self, title: str, *rows: QWidget) -> None:
        """Put another card below the others."""
        card = self._card(title, *rows)
        self._cards.append(card)
        self._column.insertWidget(self._column.count() - 1, card)
        self._narrow()

    def _card(self, title: str, *rows: QWidget) -> Card:
        card = Card(self._theme)
        column = QVBoxLayout(card)
        column.setContentsMargins(L - EDGE, L, L - EDGE, M)
        column.setSpacing(M)
        column.addWidget(Heading(self._theme, title, Type.H2, inset=True))
        for row in rows:
            column.addWidget(row)
        column.addSpacing(S)
        return card

    def _wire(self) -> None:
        keep = self._preferences.set
        self.language.picked.connect(lambda code: keep(language=code))
        self.theme_choice.picked.connect(lambda value: keep(theme=value))
        self.motion.picked.connect(lambda value: keep(motion=value))
        self.guide.picked.connect(lambda value: keep(guide=value))
        self.text.slider.valueChanged.connect(lambda value: keep(text_percent=value))
        self.preparation.slider.valueChanged.connect(lambda value: keep(preparation_s=value))
        self.voice.picked.connect(lambda id: keep(voice=id))
        self.cues.picked.connect(lambda id: keep(cues=id))
        self.captions.toggled.connect(lambda on: keep(captions=on))
        self.remaining.toggled.connect(lambda on: keep(remaining_shown=on))
        self.tone_button.clicked.connect(self.tone)

    def _show(self, settings: Settings) -> None:
        self.language.show_value(settings.language)
        self.theme_choice.show_value(settings.theme)
        self.motion.show_value(settings.motion)
        self.guide.show_value(settings.guide)
        self.voice.show_value(settings.voice)
        self.cues.show_value(settings.cues)
        self.text.show_value(settings.text_percent, f"{settings.text_percent} %")
        seconds = settings.preparation_s
        self.preparation.show_value(
            seconds, counted("{n} second", "{n} seconds", seconds) if seconds else said("none")
        )
        self.captions.setChecked(settings.captions)
        self.remaining.setChecked(settings.remaining_shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow()

    def _narrow(self) -> None:
        left, right = side_margins(self, MARGIN, self._theme.px(_WIDEST_PX))
        self._column.setContentsMargins(left, XL, right, L)
