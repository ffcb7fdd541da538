"""Home: one exercise ready to begin, and the others to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mindbody.clock import Clock
from mindbody.core.exercise import Exercise
from mindbody.core.routine import Length
from mindbody.library import Library
from mindbody.settings import GuideChoice, Settings
from mindbody.ui import lengths
from mindbody.ui.fonts import Type
from mindbody.ui.pacer.guides import guide_named
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.hero import Hero
from mindbody.ui.screens.notices import InterruptedCard, NoticeCard, ToneCard
from mindbody.ui.screens.options import OptionsCard
from mindbody.ui.screens.session_parts import Soundscape
from mindbody.ui.screens.shelf import Shelf, offered
from mindbody.ui.theme import MARGIN, XL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Scroll
from mindbody.ui.words import greeting

SUBTITLE = "A few quiet minutes are enough. You can stop at any time."

_SIDE_PX, _STACKED_BELOW_PX = 296, 820


class HomeScreen(QWidget):
    """What to practise, how long, with sound or without. One press on Begin is enough.

    `begin` and `about` carry the exercise that is chosen.
    """

    begin = Signal(object)
    about = Signal(object)

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        library: Library,
        preferences: Preferences,
        soundscapes: Sequence[Soundscape],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self._library, self._preferences = library, preferences
        self.greeting = Heading(theme, "", Type.DISPLAY, inset=True)
        self.interrupted = InterruptedCard(theme)
        self.tone = ToneCard(theme)
        self.notice = NoticeCard(theme, "Good to know", "")
        self.hero = Hero(theme)
        self.options = OptionsCard(theme, list(soundscapes))
        self._entries = offered(library.entries())
        self.shelf = Shelf(theme, self._entries)
        self._stage = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._wire()
        self.exercise = self._first_exercise()
        self.choose(self.exercise.id, self._remembered())
        theme.changed.connect(self._reflow)

    @property
    def length(self) -> Length | None:
        """The chosen length, None for a pace of one's own."""
        return self.options.picker.length

    def choose(self, exercise_id: str, length: Length | None = None) -> None:
        """Put an exercise into full view; `length` None takes the usual one."""
        self.exercise = exercise = self._library.exercise(exercise_id)
        length = length or lengths.usual_length(exercise)
        self.shelf.tiles[exercise_id].setChecked(True)
        self.hero.show_exercise(exercise, self._guide_of(exercise))
        self.options.picker.show_exercise(exercise, length)
        self.hero.show_length(exercise, length)

    def refresh(self) -> None:
        """Say the time of day anew, as when one comes back to home."""
        self.greeting.setText(greeting(self._clock.wall().hour))

    def say(self, text: str) -> None:
        """A notice in words, shown until something else is said; empty hides it."""
        self.notice.text.setText(text)
        self.notice.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(M)
        column.addWidget(self.greeting)
        column.addWidget(
            Label(self._theme, SUBTITLE, Type.READING, Ink.MUTED, wraps=True, inset=True)
        )
        cards = QVBoxLayout()
        cards.setContentsMargins(EDGE, 0, EDGE, 0)
        for card in (self.interrupted, self.notice, self.tone):
            card.hide()
            cards.addWidget(card)
        cards.addSpacing(S)
        cards.addLayout(self._stage)
        self._stage.setSpacing(L + 4)
        self._stage.addWidget(self.hero, 1)
        self._stage.addWidget(self.options)
        column.addLayout(cards)
        column.addSpacing(M)
        column.addWidget(Heading(self._theme, "Or something else", Type.H3, inset=True))
        column.addWidget(self.shelf)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.scroller = Scroll(page)
        whole.addWidget(self.scroller)
        self._column = column

    def _wire(self) -> None:
        self.hero.begin.connect(lambda: self.begin.emit(self.exercise))
        self.shelf.chosen.connect(self._tile_pressed)
        self.hero.about.connect(lambda: self.about.emit(self.exercise))
        self.options.picker.chosen.connect(self._length_chosen)
        self.options.sound.toggled.connect(lambda on: self._preferences.set(sound_on=on))
        self.options.ambience_chosen.connect(lambda id: self._preferences.set(ambience=id))
        self._preferences.changed.connect(self._settings_changed)
        self._settings_changed(self._preferences.now)

    def _first_exercise(self) -> Exercise:
        last = self._preferences.now.last_exercise
        return self._library.exercise(last if last in self.shelf.tiles else self._entries[0].id)

    def _remembered(self) -> Length | None:
        settings = self._preferences.now
        length = settings.length if settings.last_exercise == self.exercise.id else None
        return length if length is not None and lengths.fits(self.exercise, length) else None

    def _tile_pressed(self, exercise_id: str) -> None:
        self.choose(exercise_id)
        self.scroller.reveal(self.hero)
        self.hero.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _length_chosen(self, length: Length | None) -> None:
        self.hero.show_length(self.exercise, length)

    def _settings_changed(self, settings: Settings) -> None:
        self.options.show_sound(settings.sound_on, settings.ambience)

    def _guide_of(self, exercise: Exercise) -> GuideChoice:
        return guide_named(exercise.pacer)

    def _reflow(self) -> None:
        """The options stand beside the hero, or under it where the window is narrow."""
        width, scale = self.width(), max(1.0, self._theme.text_scale)
        stacked = width < _STACKED_BELOW_PX * scale
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._stage.setDirection(down if stacked else across)
        self.options.setMaximumWidth(16_777_215 if stacked else self._theme.px(_SIDE_PX))
        self.options.setMinimumWidth(0 if stacked else self._theme.px(_SIDE_PX))
        self.hero.setMinimumHeight(0 if stacked else self._theme.px(338))
        margin = MARGIN if width > 600 else M + EDGE
        self._column.setContentsMargins(margin - EDGE, XL, margin - EDGE, L)
        self.shelf.fit(width - 2 * margin)
