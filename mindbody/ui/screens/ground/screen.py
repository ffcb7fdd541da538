"""Ground me: opened by one key from anywhere, walked through with one key.

It is built at the start and only shown later, so that it is there at once. It needs no
store, no sound and no network.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.clock import Clock
from mindbody.grounding import BETTER, SAME, WORSE, Grounding, Stage
from mindbody.language import said
from mindbody.text_tables import GroundWords
from mindbody.ui.access import announce
from mindbody.ui.dates import locale_for, long_date, short_time, weekday
from mindbody.ui.screens.ground.face import GroundFace
from mindbody.ui.theme import Theme
from mindbody.ui.words import keys_told

# Nothing of it is needed before somebody asks for people.
if TYPE_CHECKING:
    from mindbody.ui.screens.help.lines import PeopleToReach

NEXT, SKIP, BACK = "next", "skip", "back"
STOP_FOR_TODAY, CONTACT, OPEN_HELP = "stop_for_today", "contact_someone", "open_help"
HELP = "Help"
LEFT = "left"
_KEEP_TOGETHER = "\N{NO-BREAK SPACE}"

KEYS = "Space: next   ·   S: skip   ·   ←: back   ·   Esc: leave   ·   H: Help"
ANSWER_KEYS = "1, 2 or 3: answer   ·   ←: back   ·   Esc: leave   ·   H: Help"
CHOICE_KEYS = "Enter: the first   ·   Tab: the others   ·   ←: back   ·   Esc: leave   ·   H: Help"

_ANSWER_KEYS = {Qt.Key.Key_1: BETTER, Qt.Key.Key_2: SAME, Qt.Key.Key_3: WORSE}
_ON = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right)


class GroundScreen(QWidget):
    """One use at a time. `used` carries where the person was when it ended, for the log.

    `finished` carries the choice: a key of GroundWords.choices, or "left"; `help_wanted`
    asks for Help, `contacts_wanted` for the person's own people in it. `people` makes what
    shows lines and contacts when they are needed.
    """

    used = Signal(str)
    finished = Signal(str)
    help_wanted = Signal()
    contacts_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        words: GroundWords,
        mind_lines: tuple[str, ...] = (),
        *,
        language: str = "en",
        people: Callable[[], PeopleToReach] | None = None,
        locale: QLocale | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._words = clock, words
        # May come later, until it is opened.
        self.mind_lines = mind_lines
        self._locale = locale or locale_for(language)
        self._people = people
        self._stopped = False
        self.flow = Grounding(words, mind_lines)
        self.face = GroundFace(theme, words.leave, HELP, self)
        self.face.pressed.connect(self.press)
        self.face.leave.connect(self.leave)
        self.face.help.connect(self.help_wanted)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.face)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self.show_time)
        self._show()

    def open(self, *, stopped: bool = False) -> None:
        """Begin anew. `stopped` says that an exercise was ended by this."""
        self._stopped = stopped
        self.flow = Grounding(self._words, self.mind_lines)
        self._show()
        self.show_time()

    @property
    def place_and_time(self) -> str:
        """Where and when, in words; a date and a time are never broken over two lines."""
        wall = self._clock.wall()
        return said(
            self._words.here,
            weekday=weekday(wall.date(), self._locale),
            date=long_date(wall.date(), self._locale).replace(" ", _KEEP_TOGETHER),
            time=short_time(wall, self._locale).replace(" ", _KEEP_TOGETHER),
        )

    def show_time(self) -> None:
        """Say where and when, and again when the minute is over, as long as it is seen."""
        self._say_here()
        if self.isVisible():
            wall = self._clock.wall()
            self._minute.start(60_000 - wall.second * 1_000 - wall.microsecond // 1_000)

    def press(self, id: str) -> None:
        """What a button or its key does."""
        match id:
            case "next":
                self.flow.next()
            case "skip":
                self.flow.skip()
            case "back" if self.flow.may_go_back:
                self.flow.back()
            case "better" | "same" | "worse" if self.flow.stage is Stage.QUESTION:
                self.flow.answer(id)
            case _ if id in self._words.choices:
                self._choose(id)
        self._show()

    def leave(self) -> None:
        self._finish(LEFT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        key, stage = event.key(), self.flow.stage
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key == Qt.Key.Key_H:
            self.help_wanted.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Backspace):
            self.press(BACK)
        elif stage is Stage.QUESTION and key in _ANSWER_KEYS:
            self.press(_ANSWER_KEYS[Qt.Key(key)])
        elif key in _ON and stage not in (Stage.QUESTION, Stage.ANSWERED):
            self.press(NEXT)
        elif key == Qt.Key.Key_S and stage not in (Stage.QUESTION, Stage.ANSWERED):
            self.press(SKIP)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_time()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def _choose(self, choice: str) -> None:
        wanted = self.flow.choose(choice)
        if wanted == OPEN_HELP:
            self.help_wanted.emit()
        elif wanted == CONTACT:
            self.contacts_wanted.emit()
        elif wanted:
            self._finish(wanted)

    def _finish(self, choice: str) -> None:
        self.used.emit(self.flow.reached)
        self.finished.emit(choice)

    def _show(self) -> None:
        flow, face = self.flow, self.face
        spot = flow.spot
        people = self._people() if flow.needs_people and self._people else None
        self._say_here()
        if flow.stage is not Stage.HERE:
            face.show_line(self._text(people), spot.instead, spot.done, spot.wanted)
        if people is not None:
            people.country_chosen.connect(self._country_chosen)
        face.show_people(people)
        face.show_buttons(self._buttons())
        face.keys.setText(keys_told(self._keys()))
        said = face.line.text() if spot.done == 0 else face.dots.spoken_name()
        if self.isVisible():
            announce(face, said)

    def _text(self, people: PeopleToReach | None) -> str:
        """The line; where nobody can be shown, one that does not say that somebody is."""
        answered = self.flow.answered
        if answered is not None and answered.nobody and people is not None and people.is_empty:
            return answered.nobody
        return self.flow.spot.text

    def _country_chosen(self) -> None:
        """The numbers are there now: say so, and give the focus back to the ways on."""
        self._show()
        people = self.face.people
        assert people is not None
        announce(self.face, ". ".join(f"{said(name)}: {said(how)}" for name, how in people.rows))

    def _say_here(self) -> None:
        """The first line is where and when; after it, that stays above the others, small."""
        first = self.flow.stage is Stage.HERE
        self.face.here.setText("" if first else self.place_and_time)
        self.face.here.setVisible(not first)
        if first:
            stopped = self._words.stopped if self._stopped else ""
            self.face.show_line(self.place_and_time, stopped, 0, 0)

    def _buttons(self) -> list[tuple[str, str]]:
        words = self._words
        match self.flow.stage:
            case Stage.HERE:
                return [(NEXT, words.next)]
            case Stage.STEPS | Stage.MIND:
                return [(NEXT, words.next), (SKIP, words.skip)]
            case Stage.QUESTION:
                labels = {answer.id: answer.label for answer in words.answers}
                asked = [(id, labels[id]) for id in (BETTER, SAME, WORSE)]
                more = [(CONTACT, words.choices[CONTACT])] if self.flow.asked_again else []
                return asked + more
        assert self.flow.answered is not None
        return [(id, words.choices[id]) for id in self.flow.answered.choices]

    def _keys(self) -> str:
        match self.flow.stage:
            case Stage.QUESTION:
                return ANSWER_KEYS
            case Stage.ANSWERED:
                return CHOICE_KEYS
        return KEYS
