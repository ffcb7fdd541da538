"""Making a routine: parts added, ordered by dragging or by arrows, changed, heard, undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mindbody.core.arrange import RoutineDraft, StepProblem, draft_of
from mindbody.core.compile import compile_timeline
from mindbody.core.exercise import Exercise
from mindbody.core.lanes import SoundChoice
from mindbody.core.own import TEMPLATE_ID
from mindbody.core.routine import Envelope, Routine, Step
from mindbody.core.timeline import Timeline
from mindbody.errors import InvalidFile, LimitExceeded, StoreError
from mindbody.language import said
from mindbody.library import Library
from mindbody.sound.voice.lengths import speech_of
from mindbody.ui.fonts import Type
from mindbody.ui.listening import Listening
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.exercise.sequence import SequenceCard
from mindbody.ui.screens.own import words
from mindbody.ui.screens.own.adding import AddList
from mindbody.ui.screens.own.bar import RoutineBar
from mindbody.ui.screens.own.page import BuilderPage
from mindbody.ui.screens.own.step import StepCard
from mindbody.ui.screens.practise.catalogue import Catalogue, Item, Kind
from mindbody.ui.theme import S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.fold import Fold
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.words import minutes

_MOST_UNDONE = 50


class Workshop(Protocol):
    """Where a routine is made and kept: a person's own practice, or a therapist's routines."""

    @property
    def library(self) -> Library: ...

    @property
    def envelope(self) -> Envelope: ...

    def routine(self, id: str) -> Routine: ...

    def routine_problems(self, draft: RoutineDraft) -> tuple[StepProblem, ...]: ...

    def keep_routine(self, draft: RoutineDraft, id: str = "") -> Routine: ...


class RoutineBuilder(BuilderPage):
    """`kept` carries the id of the routine that was kept."""

    def __init__(
        self,
        theme: Theme,
        space: Workshop,
        catalogue: Catalogue,
        preferences: Preferences,
        listening: Listening,
        usual_sounds: Callable[[], SoundChoice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, words.ROUTINE_ABOUT, parent)
        self._space, self._catalogue = space, catalogue
        self._preferences, self._listening = preferences, listening
        self._usual_sounds = usual_sounds
        self.id = ""
        self.draft = RoutineDraft()
        self._before: list[RoutineDraft] = []
        self.cards: list[StepCard] = []
        self.name = TextField(theme, words.NAME, words.NAME_HINT, most=80)
        self.note = TextField(theme, words.NOTE, words.NOTE, most=200)
        self.nothing = Label(theme, words.NOTHING_YET, Type.BODY, Ink.MUTED, inset=True)
        self.total = Label(theme, "", Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.bar = RoutineBar(theme)
        self.sequence = SequenceCard(theme)
        self.adding = Fold(theme, words.ADD, self._make_adding)
        self._steps = QWidget()
        self._line = QFrame(self._steps)
        self._line.hide()
        self._fill_columns()
        self._wire()

    def open(self, routine: Routine | None = None) -> None:
        """Edit a routine, or make a new one."""
        self.id = routine.id if routine else ""
        self.title.setText(words.EDIT_ROUTINE if routine else words.NEW_ROUTINE)
        self.draft = draft_of(routine) if routine else RoutineDraft(said(words.FIRST_ROUTINE))
        self._before = []
        for field, text in ((self.name, self.draft.title), (self.note, self.draft.note)):
            field.blockSignals(True)
            field.setText(text)
            field.blockSignals(False)
        self.adding.set_open(not self.draft.steps)
        self._rebuild()
        self.scroller.verticalScrollBar().setValue(0)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self, item: Item) -> None:
        """Add what a row stands for at the end."""
        try:
            step = self._step_of(item)
        except InvalidFile as problem:
            self.trouble.emit(str(problem))
            return
        self._take(self.draft.with_step(step))

    def move_step(self, index: int, to: int) -> None:
        if index != to and 0 <= to < len(self.draft.steps):
            self._take(self.draft.moved(index, to))

    def undo(self) -> None:
        """Back to how it was before the last change of its parts."""
        if self._before:
            self.draft = replace(self._before.pop(), title=self.draft.title, note=self.draft.note)
            self._rebuild()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._listening.stop()

    def _fill_columns(self) -> None:
        column = QVBoxLayout(self._steps)
        # Their edges stand below the title of the card.
        column.setContentsMargins(EDGE, 0, EDGE, 0)
        column.setSpacing(S)
        parts = self.card(words.PARTS, self.nothing, self._steps, self.total, self.bar)
        self.main.addWidget(parts)
        self.main.addWidget(self.sequence)
        self.main.addStretch()
        self.side.addWidget(self.card(words.NAME, self.name, self.note))
        self.side.addWidget(self.card("", self.adding))
        self.side.addStretch()

    def _wire(self) -> None:
        self.name.textChanged.connect(self._write)
        self.note.textChanged.connect(self._write)
        self.keep_button.clicked.connect(self._keep)
        self.undo_button.clicked.connect(self.undo)
        self.sequence.hear.connect(self._hear)
        self.sequence.silence.connect(self._listening.stop)
        self._listening.heard.connect(self.sequence.show_heard)

    def _make_adding(self) -> AddList:
        adding = AddList(self._theme, self._catalogue)
        adding.added.connect(self.add)
        return adding

    def _step_of(self, item: Item) -> Step:
        if item.kind is Kind.OWN_PATTERN:
            return self._space.routine(item.id).steps[0]
        return Step(self._space.library.known(item.id))

    def _write(self) -> None:
        self.draft = replace(self.draft, title=self.name.text(), note=self.note.text())
        self._tell()

    def _take(self, draft: RoutineDraft) -> None:
        """Another draft, which can be undone."""
        self._before = [*self._before, self.draft][-_MOST_UNDONE:]
        self.draft = draft
        self._rebuild()

    def _step_changed(self, index: int, step: Step) -> None:
        self._before = [*self._before, self.draft][-_MOST_UNDONE:]
        self.draft = self.draft.replaced(index, step)
        self._tell()

    def _rebuild(self) -> None:
        """All parts anew; the keys stay at the part where they were."""
        held = self._held()
        column = self._steps.layout()
        assert column is not None
        for card in self.cards:
            column.removeWidget(card)
            card.hide()
            card.deleteLater()
        count = len(self.draft.steps)
        self.cards = [self._card_for(i, step, count) for i, step in enumerate(self.draft.steps)]
        for card in self.cards:
            column.addWidget(card)
        self._tell()
        self._hold(held)

    def _card_for(self, index: int, step: Step, count: int) -> StepCard:
        id = step.exercise.id
        base = None if id == TEMPLATE_ID else self._space.library.known(id)
        card = self._new_card(step, index + 1, count, base)
        card.up.connect(lambda: self.move_step(index, index - 1))
        card.down.connect(lambda: self.move_step(index, index + 1))
        card.twice.connect(lambda: self._take(self.draft.with_copy(index)))
        card.remove.connect(lambda: self._take(self.draft.without_step(index)))
        card.changed.connect(lambda step: self._step_changed(index, step))
        card.handle.moved.connect(self._show_line)
        card.handle.dropped.connect(lambda y: self._drop(index, y))
        return card

    def _new_card(self, step: Step, number: int, count: int, base: Exercise | None) -> StepCard:
        return StepCard(self._theme, step, number, count, base)

    def _held(self) -> tuple[Step, str] | None:
        """The part and the button that have the keys."""
        for card in self.cards:
            for name, button in card.buttons.items():
                if button.hasFocus():
                    return card.step, name
        return None

    def _hold(self, held: tuple[Step, str] | None) -> None:
        if held is None:
            return
        step, name = held
        card = next((card for card in self.cards if card.step is step), None)
        if card is None:
            self.undo_button.setFocus(Qt.FocusReason.TabFocusReason)
            return
        button = card.buttons[name]
        other = card.buttons[words.DOWN if name == words.UP else words.UP]
        (button if button.isEnabled() else other).setFocus(Qt.FocusReason.TabFocusReason)

    def _place_at(self, y: int) -> int:
        """Between which parts a place on the screen lies: 0 is before the first."""
        at = self._steps.mapFromGlobal(QPoint(0, y)).y()
        return sum(1 for card in self.cards if card.geometry().center().y() < at)

    def _show_line(self, y: int) -> None:
        place = self._place_at(y)
        if place < len(self.cards):
            top = self.cards[place].y() - S // 2
        else:
            top = self.cards[-1].geometry().bottom() + S // 2
        self._line.setStyleSheet(f"background: {self._theme.tokens.primary.name()};")
        self._line.setGeometry(QRect(0, max(0, top - 1), self._steps.width(), 3))
        self._line.raise_()
        self._line.show()

    def _drop(self, index: int, y: int) -> None:
        self._line.hide()
        place = self._place_at(y)
        self.move_step(index, place - 1 if place > index else place)

    def _tell(self) -> None:
        """Say what keeps it from being kept, how long it is, and what happens."""
        problems = self._space.routine_problems(self.draft)
        for index, card in enumerate(self.cards):
            here = [one.problem.message for one in problems if one.step == index]
            card.show_problem(here[0] if here else "")
        whole = [one.problem for one in problems if one.step is None]
        empty = not self.draft.steps
        message = whole[0].message if whole and not empty else ""
        self.problem.setText(message)
        self.problem.setVisible(bool(message))
        self.nothing.setVisible(empty)
        self.keep_button.setEnabled(not problems)
        self.undo_button.setVisible(bool(self._before))
        self._show_timeline(self._timeline())

    def _timeline(self) -> Timeline | None:
        if not self.draft.steps:
            return None
        routine = Routine("preview", self.draft.title or words.NEW_ROUTINE, self.draft.steps)
        try:
            speech = speech_of(self._usual_sounds().voice)
            return compile_timeline(routine, None, self._space.envelope, speech=speech)
        except LimitExceeded:
            return None

    def _show_timeline(self, timeline: Timeline | None) -> None:
        self.sequence.setVisible(timeline is not None)
        self.sequence.show_timeline(timeline)
        lengths: dict[int, int] = {}
        for mark in timeline.sections if timeline else ():
            lengths[mark.step] = lengths.get(mark.step, 0) + mark.end_ms - mark.start_ms
        titles = [step.title or step.exercise.title for step in self.draft.steps]
        self.bar.show_parts([(titles[step], ms) for step, ms in lengths.items()])
        length = said(words.TOTAL, length=minutes(timeline.length_ms)) if timeline else ""
        self.total.setText(length)
        self.total.setVisible(bool(length))

    def _hear(self, start_ms: int, end_ms: int) -> None:
        timeline = self._timeline()
        if timeline is not None:
            levels = replace(self._preferences.now.levels, muted=False)
            sounds = self._usual_sounds()
            self._listening.hear(timeline, sounds, levels, start_ms, end_ms)

    def _keep(self) -> None:
        try:
            routine = self._space.keep_routine(self.draft, self.id)
        except (LimitExceeded, StoreError) as problem:
            self.trouble.emit(str(problem))
            return
        self.kept.emit(routine.id)
