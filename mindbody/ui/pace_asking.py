"""The pace finder asks after each pace, stops where it is too much, and suggests one.

What follows from the numbers is decided in core/pace_finder.py. Nothing of them is written
down: what stays is the pattern that the person keeps.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindbody.core.breath import BreathPattern
from mindbody.core.exercise import Ask
from mindbody.core.own import GRID_MS, Draft
from mindbody.core.pace_finder import (
    PaceRating,
    closing_after,
    pattern_before,
    suggested_per_minute,
)
from mindbody.core.session import EventKind, Outcome, SessionEvent
from mindbody.errors import MindbodyError
from mindbody.language import number, said
from mindbody.practice_space import PracticeSpace
from mindbody.texts import Texts
from mindbody.ui.asking import DONE, NOT_NOW, WAYS
from mindbody.ui.practice import Practice
from mindbody.ui.screens.session import Stage
from mindbody.ui.theme import Theme
from mindbody.ui.window import MainWindow

# Loaded with the first question: a start has to wait for none of them.
if TYPE_CHECKING:
    from mindbody.ui.screens.rating import RatingScreen
    from mindbody.ui.widgets.number_card import NumberCard

KEEP = "keep"
_ASKS = (Ask.EASE, Ask.AIR_HUNGER, Ask.LIGHT_HEADEDNESS)


class PaceAsking(QObject):
    """`kept` says that there is another pattern of one's own; `trouble` is for people.

    `busy` says whether another question is on the screen: then this one waits.
    """

    kept = Signal()
    trouble = Signal(str)

    def __init__(
        self,
        theme: Theme,
        practice: Practice,
        window: MainWindow,
        texts: Texts,
        space: PracticeSpace,
    ) -> None:
        super().__init__(window.content)
        self._theme, self._practice, self._window = theme, practice, window
        self._texts, self._space = texts, space
        self.busy: Callable[[], bool] = lambda: False
        self._due: list[Ask] = []
        self._asked: Ask | None = None
        self._now: PaceRating | None = None
        self._section = -1
        self._patterns: dict[float, BreathPattern] = {}
        self._ratings: dict[float, PaceRating] = {}
        self._draft = Draft()
        self._go: Callable[[], None] | None = None
        practice.opened.connect(self._opened)
        window.session.left.connect(self._put_away)

    @cached_property
    def card(self) -> NumberCard:
        from mindbody.ui.widgets.number_card import NumberCard

        card = NumberCard(self._theme, self._window.session, self._texts.pace_finder.skip)
        card.answered.connect(self._answered)
        card.closed.connect(lambda: self._answered(None))
        self._window.session.lay_over(card)
        return card

    @cached_property
    def screen(self) -> RatingScreen:
        from mindbody.ui.screens.rating import RatingScreen

        screen = RatingScreen(self._theme, self._texts.distress)
        screen.chosen.connect(self._chosen)
        return screen

    @property
    def is_asking(self) -> bool:
        return self._asked is not None

    def suggest(self, go: Callable[[], None]) -> bool:
        """Show what fits best after a session, and `go` when that is over.

        False, and nothing is shown, where no pace was rated.
        """
        answered = [rating for rating in self._ratings.values() if rating.is_answered]
        bridge, self._ratings = self._practice.bridge, {}
        if not answered or bridge is None or not self._patterns:
            return False
        if bridge.player.outcome is Outcome.SWITCHED_TO_GROUNDING:
            return False
        self._go = go
        words, rate = self._texts.pace_finder, suggested_per_minute(answered)
        rate = rate if rate in self._patterns else max(self._patterns)
        self._draft = self._draft_of(rate)
        easy = any(rating.is_comfortable for rating in answered)
        line = said(words.easiest if easy else words.none_easy, rate=number(rate))
        more = [words.ended_early] if any(rating.ends_series for rating in answered) else []
        inhale, exhale = self._draft.inhale_ms / 1000, self._draft.exhale_ms / 1000
        more.append(said(words.what_it_is, inhale=number(inhale), exhale=number(exhale)))
        self._window.show_layer(self.screen)
        self.screen.say(line, [(KEEP, words.keep), (NOT_NOW, words.not_now)], more=" ".join(more))
        return True

    def _opened(self) -> None:
        self._put_away()
        self._patterns, self._ratings = {}, {}
        bridge = self._practice.bridge
        if bridge is None:
            return
        timeline = bridge.player.timeline
        if any(set(_ASKS) & set(mark.asks) for mark in timeline.sections):
            bridge.happened.connect(self._happened)
            bridge.frame.connect(self._frame)

    def _happened(self, event: SessionEvent) -> None:
        bridge = self._practice.bridge
        if event.kind is EventKind.ENDED:
            self._put_away()
        elif event.kind is EventKind.SECTION and bridge is not None:
            self._put_away()
            timeline = bridge.player.timeline
            mark = timeline.sections[event.section]
            due = [ask for ask in _ASKS if ask in mark.asks]
            pattern = pattern_before(timeline, event.section) if due else None
            if pattern is not None:
                self._section, self._due = event.section, due
                rate = round(pattern.breaths_per_minute, 1)
                self._now, self._patterns[rate] = PaceRating(rate), pattern

    def _frame(self, position_ms: float) -> None:
        asking = self._asked is not None or not self._due
        if not asking and not self.busy() and self._window.session.stage is Stage.SESSION:
            self._asked = self._due.pop(0)
            words = self._texts.pace_finder
            ends = [getattr(words, f"{self._asked}_{end}") for end in ("least", "most")]
            self.card.put(getattr(words, self._asked), ends)

    def _answered(self, number: int | None) -> None:
        bridge, asked = self._practice.bridge, self._asked
        if asked is None or self._now is None or bridge is None:
            return
        self._asked = None
        self._now = self._now.with_answer(asked, number)
        self._ratings[self._now.per_minute] = self._now
        if self._now.ends_series:
            self._due = []
            self._window.session.notify(self._texts.pace_finder.too_much)
            bridge.seek_section(closing_after(bridge.player.timeline, self._section))

    def _put_away(self) -> None:
        self._due, self._asked = [], None
        if "card" in self.__dict__:
            self.card.put_away()

    def _draft_of(self, rate: float) -> Draft:
        pattern = self._patterns[rate]
        title = said(self._texts.pace_finder.title, rate=number(rate))
        return Draft(
            title,
            _on_grid(pattern.inhale_ms),
            _on_grid(pattern.top_up_ms),
            _on_grid(pattern.hold_in_ms),
            _on_grid(pattern.exhale_ms),
            _on_grid(pattern.hold_out_ms),
        )

    def _chosen(self, way: str) -> None:
        words = self._texts.pace_finder
        if way == KEEP:
            try:
                self._space.keep_pattern(self._draft)
            except MindbodyError as problem:
                self.trouble.emit(str(problem))
            else:
                self.kept.emit()
                self.screen.say(words.kept, [(DONE, WAYS[DONE])])
                return
        go, self._go = self._go, None
        self._window.leave_layer()
        if go is not None:
            go()


def _on_grid(ms: int) -> int:
    """To the step in which times are chosen."""
    return (ms + GRID_MS // 2) // GRID_MS * GRID_MS
