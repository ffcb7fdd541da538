"""Home: one exercise ready to begin, and the others to choose from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from mindbody.clock import Clock
from mindbody.core.exercise import Exercise, Family
from mindbody.core.routine import Length
from mindbody.keepsakes import Choice
from mindbody.library import Entry, Library
from mindbody.settings import GuideChoice, Settings
from mindbody.ui import lengths
from mindbody.ui.fonts import Type
from mindbody.ui.pacer.guides import guide_named
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.hero import Hero, Planned
from mindbody.ui.screens.notices import InterruptedCard, NoticeCard, ToneCard
from mindbody.ui.screens.options import OptionsCard
from mindbody.ui.screens.session_parts import Soundscape
from mindbody.ui.screens.shelf import Shelf
from mindbody.ui.theme import MARGIN, XL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Scroll
from mindbody.ui.words import greeting

SHORT = "Or something short"
MORE = "All practices"
SUBTITLE = "A few quiet minutes are enough. You can stop at any time."

_SHORT_ONES = 3
_SHORT_FAMILIES = (Family.PACED_BREATHING, Family.GROUNDING, Family.MINDFULNESS)
_SIDE_PX, _STACKED_BELOW_PX, _ROOMY_FROM_PX = 296, 820, 560


class HomeScreen(QWidget):
    """What to practise, how long, with sound or without. One press on Begin is enough.

    `begin` and `about` carry the exercise that is chosen; `more` asks for the library.
    `begin_planned` and `about_planned` carry the id of what is planned, where that is on top.
    `planned_now` is asked for it whenever one comes home. `reason` says why somebody is not
    offered an exercise, empty where they are. `kept` is how they practised one last.
    """

    begin = Signal(object)
    about = Signal(object)
    begin_planned = Signal(str)
    about_planned = Signal(str)
    more = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        library: Library,
        preferences: Preferences,
        soundscapes: Sequence[Soundscape],
        reason: Callable[[Entry], str],
        kept: Callable[[str], Choice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self._library, self._preferences = library, preferences
        self.greeting = Heading(theme, "", Type.DISPLAY, inset=True)
        self.interrupted = InterruptedCard(theme)
        self.tone = ToneCard(theme)
        self.told_apart: Callable[[], str] = str
        self.notice = NoticeCard(theme, "Good to know", "")
        self.hero = Hero(theme)
        self.options = OptionsCard(theme, list(soundscapes))
        self._reason, self._kept = reason, kept
        self.planned: Planned | None = None
        self.planned_now: Callable[[], Planned | None] = lambda: None
        self._by_tile = False
        self.shelf = self._short_shelf()
        self.more_button = Pill(theme, MORE, "wind", Look.GHOST)
        self._stage = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._wire()
        self.exercise = self._first_exercise()
        self.choose(self.exercise.id)
        theme.changed.connect(self._reflow)

    @property
    def length(self) -> Length | None:
        """The chosen length, None for a pace of one's own."""
        return self.options.picker.length

    @property
    def is_as_short(self) -> bool:
        """Whether what is shown stands at the length of its short tile, which nobody chose."""
        return self._by_tile

    def choose(self, exercise_id: str, length: Length | None = None) -> None:
        """Put an exercise into full view; `length` None takes its last one, or the usual."""
        exercise = self._library.exercise(exercise_id)
        self._show(exercise, length or self._remembered(exercise))

    def _show(self, exercise: Exercise, length: Length | None) -> None:
        self.planned = None
        self._by_tile = False
        self.options.picker.show()
        self.exercise = exercise
        self.shelf.show_chosen(exercise.id)
        self.hero.show_exercise(exercise, self._guide_of(exercise))
        self.options.picker.show_exercise(exercise, length)
        self.hero.show_length(exercise, length)

    def refresh(self) -> None:
        """Say the time of day and the last lengths anew, as when one comes back to home."""
        self.greeting.setText(greeting(self._clock.wall().hour))
        last = self._preferences.now.last_exercise
        if last and last != self.exercise.id and self._is_offered(last):
            self.choose(last)
        for id in self.shelf.tiles:
            exercise = self._library.exercise(id)
            self.shelf.show_lasts(id, lengths.takes_ms(exercise, self._short_length(exercise)))
        self._show_planned()

    def show_offered(self) -> None:
        """Offer what is offered now, as after the check."""
        old, self.shelf = self.shelf, self._short_shelf()
        self.shelf.chosen.connect(self._tile_pressed)
        self._column.replaceWidget(old, self.shelf)
        old.hide()
        old.deleteLater()
        if not self._is_offered(self.exercise.id):
            self.exercise = self._first_exercise()
        self.choose(self.exercise.id)
        self._show_planned()
        self._reflow()

    def say(self, text: str) -> None:
        """A notice in words, shown until something else is said; empty hides it.

        What a card of its own tells already is not said again.
        """
        if text and text == self.told_apart():
            return
        self.notice.text.setText(text)
        self.notice.setVisible(bool(text))

    def add_notice(self, card: NoticeCard) -> None:
        """Put another card at the head, hidden until it is shown."""
        card.hide()
        self._cards.insertWidget(0, card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(M)
        column.addWidget(self.greeting)
        self.subtitle = Label(
            self._theme, SUBTITLE, Type.READING, Ink.MUTED, wraps=True, inset=True
        )
        column.addWidget(self.subtitle)
        cards = self._cards = QVBoxLayout()
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
        shorter = QHBoxLayout()
        shorter.addWidget(Heading(self._theme, SHORT, Type.H3, inset=True), 1)
        shorter.addWidget(self.more_button)
        column.addLayout(shorter)
        column.addWidget(self.shelf)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.scroller = Scroll(page, snug=True)
        whole.addWidget(self.scroller)
        self._column = column

    def _wire(self) -> None:
        self.hero.begin.connect(self._begin)
        self.shelf.chosen.connect(self._tile_pressed)
        self.more_button.clicked.connect(self.more)
        self.hero.about.connect(self._about)
        self.options.picker.chosen.connect(self._length_chosen)
        self.options.sound.toggled.connect(lambda on: self._preferences.set(sound_on=on))
        self.options.ambience_chosen.connect(lambda id: self._preferences.set(ambience=id))
        self._preferences.changed.connect(self._settings_changed)
        self._settings_changed(self._preferences.now)

    def _show_planned(self) -> None:
        """What is planned goes on top of all else; its length is part of it."""
        planned = self.planned_now()
        if planned is None:
            if self.planned is not None:
                self.choose(self.exercise.id)
            return
        self.planned = planned
        self.shelf.show_chosen("")
        self.options.picker.hide()
        self.hero.show_planned(planned, guide_named(planned.pacer))

    def _begin(self) -> None:
        if self.planned is None:
            self.begin.emit(self.exercise)
        else:
            self.begin_planned.emit(self.planned.id)

    def _about(self) -> None:
        if self.planned is None:
            self.about.emit(self.exercise)
        else:
            self.about_planned.emit(self.planned.id)

    def _first_exercise(self) -> Exercise:
        last = self._preferences.now.last_exercise
        entries = self._library.entries()
        first = next(entry.id for entry in entries if not self._reason(entry))
        return self._library.exercise(last if self._is_offered(last) else first)

    def _is_offered(self, id: str) -> bool:
        entries = (entry for entry in self._library.entries() if entry.id == id)
        return any(not self._reason(entry) for entry in entries)

    def _short_shelf(self) -> Shelf:
        """The shortest that is offered of each family, as far as there is room."""
        offered = [entry for entry in self._library.entries() if not self._reason(entry)]
        families: dict[Family, list[Entry]] = {}
        for entry in sorted(offered, key=lambda entry: entry.default_ms):
            families.setdefault(entry.family, []).append(entry)
        found: list[Entry] = []
        lasts: dict[str, int] = {}
        for family in dict.fromkeys((*_SHORT_FAMILIES, *Family)):
            if len(found) == _SHORT_ONES:
                break
            for entry in families.get(family, []):
                exercise = self._library.exercise(entry.id)
                lasts[entry.id] = lengths.takes_ms(exercise, self._short_length(exercise))
                if lasts[entry.id] <= lengths.SHORT_MS:
                    found.append(entry)
                    break
        return Shelf(self._theme, found, lasts)

    def _short_length(self, exercise: Exercise) -> Length | None:
        """The last length where that is short, else the shortest; None for one's own pace."""
        last = self._remembered(exercise)
        short = lengths.takes_ms(exercise, last) <= lengths.SHORT_MS
        return last if short else lengths.shortest(exercise)

    def _remembered(self, exercise: Exercise) -> Length | None:
        """The length at which an exercise was practised last, else its usual one."""
        settings, kept = self._preferences.now, self._kept(exercise.id)
        if kept.variant:
            from mindbody.ui.screens.exercise.setup import setup_of

            # Another form has other lengths, and is what would be begun.
            return setup_of(exercise, kept).length
        last = settings.length if settings.last_exercise == exercise.id else None
        for length in (last, kept.length):
            if length is not None and lengths.fits(exercise, length):
                return length
        return lengths.usual_length(exercise)

    def _tile_pressed(self, exercise_id: str) -> None:
        exercise = self._library.exercise(exercise_id)
        self._show(exercise, self._short_length(exercise))
        self._by_tile = True
        self.scroller.reveal(self.hero)
        self.hero.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _length_chosen(self, length: Length | None) -> None:
        self._by_tile = False
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
        # Where there is little height, it belongs to Begin.
        roomy = self.height() >= _ROOMY_FROM_PX * scale
        self.greeting.set_kind(Type.DISPLAY if roomy else Type.H1)
        self.subtitle.setVisible(roomy)
        self.hero.setMinimumHeight(0 if stacked else self._theme.px(338))
        margin = MARGIN if width > 600 else M + EDGE
        self._column.setContentsMargins(margin - EDGE, XL, margin - EDGE, L)
        self.shelf.fit(width - 2 * margin)
