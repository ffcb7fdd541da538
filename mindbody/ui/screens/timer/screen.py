"""The quiet timer: set in a few presses, remembered as it was."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.lanes import SoundChoice
from mindbody.core.timer import TIMER_ID, Timer
from mindbody.errors import LimitExceeded, StoreError
from mindbody.keepsakes import Choice
from mindbody.language import said
from mindbody.practice_space import PracticeSpace
from mindbody.ui.fonts import Type
from mindbody.ui.listening import Listening, bell_alone
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.back_page import ColumnPage, card_of
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.exercise.sounds import Named
from mindbody.ui.screens.timer import words
from mindbody.ui.screens.timer.amount import Steps
from mindbody.ui.theme import SESSION_TARGET, M, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.words import minutes

MINUTE_MS = 60_000
_WIDEST_PX = 680
_CHIPS = (5, 10, 20, 30)
_MINUTES = (*range(1, 31), *range(35, 61, 5), *range(70, 121, 10), 150, 180, 240)
_GAPS_S = (10, 15, 20, 30, 45, *range(60, 301, 30), *range(360, 901, 60), *range(1200, 3601, 300))
_SETTLE_S = (0, 5, 10, 15, 20, 30, 45, *range(60, 301, 30))
_PERCENTS = tuple(range(0, 101, 5))
_OPEN, _OTHER = "open", "other"
_STEADY, _RANDOM = "steady", "random"


class TimerScreen(ColumnPage):
    """`begin` carries a Timer and the sounds; `trouble` is for people."""

    begin = Signal(object, object)
    trouble = Signal(str)

    def __init__(
        self,
        theme: Theme,
        space: PracticeSpace,
        preferences: Preferences,
        listening: Listening,
        bells: Sequence[Named],
        soundscapes: Sequence[Named],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, _WIDEST_PX, parent)
        self._space, self._preferences = space, preferences
        self._listening, self._soundscapes = listening, soundscapes
        self.timer = space.timer
        self.ambience = space.choice(TIMER_ID).sounds or SoundChoice()
        self.back_button = Pill(theme, words.BACK, "arrow-left", Look.GHOST)
        self.begin_button = Pill(theme, words.BEGIN, "play", Look.PRIMARY, height_px=SESSION_TARGET)
        lengths = [(str(n), said("{number} min", number=n)) for n in _CHIPS]
        lengths += [(_OPEN, words.NO_END), (_OTHER, words.OTHER)]
        self.length = OneOf(theme, words.LENGTH, lengths, named=False)
        self.other = Steps(theme, words.LENGTH, _MINUTES, lambda n: minutes(n * MINUTE_MS))
        self.open_about = Label(theme, words.NO_END_ABOUT, Type.LABEL, Ink.MUTED, inset=True)
        named = [("", words.NO_BELL), *bells]
        self.start = OneOf(theme, words.AT_START, named)
        self.between = OneOf(theme, words.BETWEEN, named)
        self.end = OneOf(theme, words.AT_END, named)
        kinds = [(_STEADY, words.STEADY), (_RANDOM, words.RANDOM)]
        self.kind = OneOf(theme, words.HOW_OFTEN, kinds)
        self.gap = Steps(theme, words.EVERY, _GAPS_S, words.gap_words)
        self.longest_gap = Steps(theme, words.AT_MOST, _GAPS_S, words.gap_words)
        self.settle = Steps(theme, words.PREPARATION, _SETTLE_S, _settle_words)
        self.volume = Steps(theme, words.VOLUME, _PERCENTS, lambda n: f"{n} %")
        self.background = OneOf(theme, words.BACKGROUND, soundscapes)
        self._lay_out()
        self._wire()
        self.show_timer(self.timer)

    def open(self) -> None:
        self.show_timer(self.timer)
        self.scroller.verticalScrollBar().setValue(0)
        self.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_timer(self, timer: Timer) -> None:
        """Show how a timer is set, without a word to others."""
        self.timer = timer
        whole = "" if timer.length_ms is None else str(timer.length_ms // MINUTE_MS)
        chip = _OPEN if timer.length_ms is None else whole if whole in self.length.chips else _OTHER
        self.length.show_value(chip)
        self.other.show_value((timer.length_ms or 10 * MINUTE_MS) // MINUTE_MS)
        for row, bell in (
            (self.start, timer.start_bell),
            (self.between, timer.interval_bell),
            (self.end, timer.end_bell),
        ):
            row.show_value(bell if bell in row.chips else "")
        self.kind.show_value(_RANDOM if timer.random_most_ms else _STEADY)
        self.gap.show_value((timer.interval_ms or 300_000) // 1000)
        self.longest_gap.show_value((timer.random_most_ms or 600_000) // 1000)
        self.settle.show_value(timer.preparation_ms // 1000)
        self.volume.show_value(self._preferences.now.bell_percent)
        self.background.show_value(self.ambience.ambience or "")
        self._show_parts(chip)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._listening.stop()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Heading(self._theme, words.TITLE, Type.DISPLAY, inset=True))
        summary = Label(self._theme, words.SUMMARY, Type.READING, Ink.MUTED, wraps=True, inset=True)
        column.addWidget(summary)
        column.addWidget(self.begin_button, 0, Qt.AlignmentFlag.AlignLeft)
        cards = QVBoxLayout()
        cards.setContentsMargins(EDGE, 0, EDGE, 0)
        cards.setSpacing(M)
        bells = (self.start, self.between, self.kind, self.gap, self.longest_gap, self.end)
        for title, rows in (
            (words.LENGTH, (self.length, self.open_about, self.other, self.settle)),
            (words.BELLS, bells),
            (words.SOUND, (self.volume, self.background)),
        ):
            cards.addWidget(card_of(self._theme, title, *rows, spacing=M))
        column.addLayout(cards)
        self._frame_body()
        self.background.setVisible(len(self._soundscapes) > 1)

    def _wire(self) -> None:
        self.back_button.clicked.connect(self.back)
        self.begin_button.clicked.connect(self._begin)
        self.length.picked.connect(self._length_picked)
        self.other.changed.connect(lambda n: self._take(length_ms=n * MINUTE_MS))
        self.start.picked.connect(lambda bell: self._bell(bell, start_bell=bell))
        self.between.picked.connect(self._between_picked)
        self.end.picked.connect(lambda bell: self._bell(bell, end_bell=bell))
        self.kind.picked.connect(lambda _: self._take_gaps())
        self.gap.changed.connect(lambda _: self._take_gaps())
        self.longest_gap.changed.connect(lambda _: self._take_gaps())
        self.settle.changed.connect(lambda s: self._take(preparation_ms=s * 1000))
        self.volume.changed.connect(lambda n: self._preferences.set(bell_percent=n))
        self.background.picked.connect(self._background_picked)

    def _length_picked(self, chip: str) -> None:
        lengths = {_OPEN: None, _OTHER: self.other.value * MINUTE_MS}
        length_ms = lengths[chip] if chip in lengths else int(chip) * MINUTE_MS
        self._take(length_ms=length_ms)
        self._show_parts(chip)

    def _between_picked(self, bell: str) -> None:
        interval_ms = self.gap.value * 1000 if bell else 0
        self._bell(bell, interval_bell=bell, interval_ms=interval_ms)
        self._take_gaps()

    def _take_gaps(self) -> None:
        """A random gap lies between the two that are chosen, whichever is longer."""
        rings, at_random = bool(self.timer.interval_bell), self.kind.chips[_RANDOM].isChecked()
        least_s, most_s = self.gap.value, self.longest_gap.value
        if at_random and most_s < least_s:
            least_s, most_s = most_s, least_s
        self._take(
            interval_ms=least_s * 1000 if rings else 0,
            random_most_ms=most_s * 1000 if rings and at_random else 0,
        )
        self._show_parts(self._chip())

    def _chip(self) -> str:
        return next((id for id, chip in self.length.chips.items() if chip.isChecked()), "")

    def _show_parts(self, chip: str) -> None:
        """Only what belongs to what is chosen."""
        rings, at_random = bool(self.timer.interval_bell), self.kind.chips[_RANDOM].isChecked()
        self.other.setVisible(chip == _OTHER)
        self.open_about.setVisible(chip == _OPEN)
        self.end.setVisible(chip != _OPEN)
        self.kind.setVisible(rings)
        self.gap.setVisible(rings)
        self.gap.rename(words.AT_LEAST if at_random else words.EVERY)
        self.longest_gap.setVisible(rings and at_random)

    def _bell(self, bell: str, **changed: object) -> None:
        """Take a bell, and let it be heard once."""
        self._take(**changed)
        if bell:
            timeline, at_ms = bell_alone(bell)
            levels = replace(self._preferences.now.levels, muted=False)
            levels = replace(levels, cues=self._preferences.now.bell_percent / 100)
            self._listening.hear(timeline, SoundChoice(), levels, at_ms, timeline.length_ms)

    def _background_picked(self, id: str) -> None:
        self.ambience = SoundChoice(ambience=id or None)

    def _take(self, **changed: object) -> None:
        try:
            self.timer = replace(self.timer, **changed)  # type: ignore[arg-type]
        except LimitExceeded as problem:
            self.trouble.emit(str(problem))

    def _begin(self) -> None:
        self._listening.stop()
        choice = Choice(sounds=self.ambience)
        try:
            self._space.set_timer(self.timer)
            self._space.set_choice(TIMER_ID, choice)
        except StoreError as problem:
            self.trouble.emit(str(problem))
        seed = random.SystemRandom().randrange(2**31)
        self.begin.emit(replace(self.timer, seed=seed), self.ambience)


def _settle_words(seconds: int) -> str:
    return words.gap_words(seconds) if seconds else "none"
