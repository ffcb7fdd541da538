"""The lines to tick, and at once in words what follows from them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.safety import OnboardingCheck
from mindbody.errors import StoreError
from mindbody.language import said
from mindbody.practice_space import PracticeSpace
from mindbody.text_tables import CheckScreen, Infusion, Tick
from mindbody.ui.fonts import Type
from mindbody.ui.screens.suits.answers import check_of, left_out, marked_of
from mindbody.ui.theme import L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Card
from mindbody.ui.widgets.tick import TickLine

NONE_OF_THESE = "None of these is true for me"
LEFT_OUT = "Left out for now"
NOTHING_LEFT_OUT = "Nothing is left out. Some practices open only when a therapist assigns them."
NOT_DONE = "Nothing is ticked yet."


class TickList(QWidget):
    """Every tick is kept at once, and can be taken back.

    `answered` comes with the new OnboardingCheck, `help_wanted` where a tick opens Help,
    `trouble` says in words that it could not be kept.
    """

    answered = Signal(object)
    help_wanted = Signal()
    trouble = Signal(str)

    def __init__(
        self,
        theme: Theme,
        words: CheckScreen,
        infusion: Infusion,
        space: PracticeSpace,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._space = words, space
        self.lines = {tick.id: TickLine(theme, tick.text, tick.then) for tick in words.ticks}
        self.none = TickLine(theme, NONE_OF_THESE)
        self.follows = Label(theme, "", Type.BODY, wraps=True)
        self._infusion = self._card(theme, infusion.title, (*infusion.lines, infusion.about))
        self._lay_out(theme)
        for tick in words.ticks:
            self.lines[tick.id].clicked.connect(lambda on, tick=tick: self._ticked(tick, on))
        self.none.clicked.connect(self._none_ticked)
        self.show_check(space.check)

    def show_check(self, check: OnboardingCheck) -> None:
        """Show what was answered, without a word to others."""
        marked = marked_of(self._words.ticks, check)
        for id, line in self.lines.items():
            line.setChecked(id in marked)
        self.none.setChecked(check.done and not marked)
        self._infusion.setVisible(check.infusions)
        self._tell(check)

    def _lay_out(self, theme: Theme) -> None:
        card = Card(theme)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(M - EDGE, M - EDGE, M - EDGE, M - EDGE)
        inside.setSpacing(0)
        for line in (*self.lines.values(), self.none):
            inside.addWidget(line)
        follows = Card(theme)
        below = QVBoxLayout(follows)
        below.setContentsMargins(L + S, L, L + S, L)
        below.setSpacing(S)
        below.addWidget(Heading(theme, LEFT_OUT, Type.H3))
        below.addWidget(self.follows)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 0, EDGE, 0)
        column.setSpacing(M)
        for widget in (card, self._infusion, follows):
            column.addWidget(widget)

    def _card(self, theme: Theme, title: str, lines: tuple[str, ...]) -> Card:
        card = Card(theme)
        column = QVBoxLayout(card)
        column.setContentsMargins(L + S, L, L + S, L)
        column.setSpacing(S)
        column.addWidget(Heading(theme, title, Type.H3, Ink.WARM))
        for line in lines:
            column.addWidget(Label(theme, line, Type.BODY, wraps=True))
        return card

    def _ticked(self, tick: Tick, on: bool) -> None:
        marked = frozenset(id for id, line in self.lines.items() if line.isChecked())
        self._take(check_of(self._words.ticks, marked) if marked else OnboardingCheck())
        if tick.opens_help and on:
            self.help_wanted.emit()

    def _none_ticked(self, on: bool) -> None:
        self._take(check_of(self._words.ticks, frozenset()) if on else OnboardingCheck())

    def _take(self, check: OnboardingCheck) -> None:
        try:
            self._space.set_check(check)
        except StoreError as problem:
            self.trouble.emit(str(problem))
        self.show_check(check)
        self.answered.emit(check)

    def _tell(self, check: OnboardingCheck) -> None:
        if not check.done:
            self.follows.setText(f"{said(NOT_DONE)} {said(self._words.if_skipped)}")
            return
        titles = left_out(self._space.library.exercises(), check, self._space.envelope)
        self.follows.setText("  ·  ".join(map(said, titles)) or NOTHING_LEFT_OUT)
