"""The page about one routine, of the library or of one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.lanes import SoundChoice
from mindbody.core.routine import InTime, Length, Routine
from mindbody.core.timeline import Timeline
from mindbody.errors import MindbodyError, StoreError
from mindbody.keepsakes import Choice
from mindbody.language import as_is, said
from mindbody.plan import Plan
from mindbody.practice_space import PracticeSpace
from mindbody.settings import GuideChoice
from mindbody.ui.fonts import Type
from mindbody.ui.listening import Listening
from mindbody.ui.pacer.guides import GUIDES, NAMES
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.exercise import words
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.exercise.frame import Frame
from mindbody.ui.screens.exercise.minding import minding
from mindbody.ui.screens.exercise.reading import Chapter, column_of
from mindbody.ui.screens.exercise.sequence import SequenceCard
from mindbody.ui.screens.exercise.sounds import Named, SoundPicker, sound_words
from mindbody.ui.theme import SESSION_TARGET, XL, L, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.fold import Fold
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Card
from mindbody.ui.words import length_words, minutes

_MINUTES = (3, 5, 10, 15, 20, 30)
_OWN_LENGTH = ""


class RoutinePage(Frame):
    """`begin` carries a Plan, a guide and the sounds; `edit` carries the routine."""

    begin = Signal(object, object, object)
    edit = Signal(object)
    take_along = Signal(object, object)
    check = Signal()
    trouble = Signal(str)

    def __init__(
        self,
        theme: Theme,
        space: PracticeSpace,
        preferences: Preferences,
        listening: Listening,
        usual_sounds: Callable[[], SoundChoice],
        voices: Sequence[Named] = (),
        soundscapes: Callable[[], Sequence[Named]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._space, self._preferences, self._listening = space, preferences, listening
        self._usual_sounds, self._voices, self._soundscapes = usual_sounds, voices, soundscapes
        self.routine: Routine | None = None
        self.is_own = False
        self.choice = Choice()
        self.sequence = SequenceCard(theme, inset_px=XL)
        self.edit_button = Pill(theme, "", "pencil-simple", Look.GHOST, height_px=SESSION_TARGET)
        self.take_button = Pill(
            theme, words.TAKE_ALONG, "export", Look.GHOST, height_px=SESSION_TARGET
        )
        self._buttons.addWidget(self.edit_button)
        self._buttons.addWidget(self.take_button)
        self.begin_button.clicked.connect(self._begin)
        self.see_button.clicked.connect(self.see_first)
        self.check_button.clicked.connect(self.check)
        self.edit_button.clicked.connect(lambda: self.edit.emit(self.routine))
        self.take_button.clicked.connect(self._take_along)
        listening.heard.connect(lambda start_ms: self.sequence.show_heard(start_ms))

    @property
    def sounds(self) -> SoundChoice:
        return self.choice.sounds or self._usual_sounds()

    def show_routine(self, routine: Routine, kind: str, *, own: bool) -> None:
        """Show a routine as it was last practised; `kind` stands above its title."""
        self.routine, self.is_own = routine, own
        self.choice = self._space.choice(routine.id)
        self.kind.setText(kind)
        self.title.setText(as_is(routine.title) if own else routine.title)
        self.summary.setText(routine.note)
        self.summary.setVisible(bool(routine.note))
        self.edit_button.show_as(words.EDIT if own else words.OWN_COPY)
        self._fill()
        self.scroller.verticalScrollBar().setValue(0)
        self.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def see_first(self) -> None:
        self.sequence.set_open(True)
        self.scroller.reveal(self.sequence.head)
        self.sequence.head.setFocus(Qt.FocusReason.OtherFocusReason)

    def plan(self) -> Plan:
        assert self.routine is not None
        preparation_ms = self._preferences.now.preparation_s * 1000
        length = self.choice.length
        return self._space.plan(self.routine.id, length, preparation_ms=preparation_ms)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._listening.stop()

    def _fill(self) -> None:
        assert self.routine is not None
        self.sequence = SequenceCard(self._theme, inset_px=XL)
        self.sequence.hear.connect(self._hear)
        self.sequence.silence.connect(self._listening.stop)
        minded = minding(self._theme, (step.exercise for step in self.routine.steps))
        chapters = [Chapter(self._theme, words.PARTS, self._parts()), *minded, self.sequence]
        if cautions := self._cautions():
            chapters.append(Chapter(self._theme, words.NOTE, cautions, Ink.WARM))
        review = Label(self._theme, words.REVIEW, Type.CAPTION, Ink.MUTED, wraps=True)
        self.fill(column_of(*chapters, review), self._options())
        self._tell()

    def _parts(self) -> list[str]:
        assert self.routine is not None
        parts = []
        for number, step in enumerate(self.routine.steps, 1):
            lasts = length_words(step.length) if step.length else minutes(step.exercise.default_ms)
            parts.append(f"{number}. {said(step.title or step.exercise.title)}, {lasts}")
        return parts

    def _cautions(self) -> tuple[str, ...]:
        assert self.routine is not None
        offers = (self._space.offer(step.exercise) for step in self.routine.steps)
        return tuple(dict.fromkeys(text for offer in offers for text in offer.cautions))

    def _options(self) -> Card:
        card = Card(self._theme)
        column = QVBoxLayout(card)
        column.setContentsMargins(XL - EDGE, L + EDGE, XL - EDGE, L)
        column.setSpacing(S)
        column.addWidget(Heading(self._theme, words.THIS_SESSION, Type.H3, inset=True))
        self.lengths = OneOf(self._theme, words.LENGTH, self._lengths())
        self.lengths.show_value(self._length_id(self.choice.length))
        self.lengths.picked.connect(self._length_picked)
        column.addWidget(self.lengths)
        self.guide = Fold(self._theme, words.GUIDE, self._make_guide)
        self.sound = Fold(self._theme, words.SOUND, self._make_sounds)
        column.addWidget(self.guide)
        column.addWidget(self.sound)
        return card

    def _lengths(self) -> list[tuple[str, str]]:
        """As it is, and what else this routine can be had in."""
        found = [(_OWN_LENGTH, words.AS_USUAL)]
        for minute in _MINUTES:
            if self._timeline(InTime(minute * 60_000)) is not None:
                found.append((str(minute), said("{number} min", number=minute)))
        return found

    def _length_id(self, length: Length | None) -> str:
        return str(length.length_ms // 60_000) if isinstance(length, InTime) else _OWN_LENGTH

    def _length_picked(self, id: str) -> None:
        self._take(length_ms=int(id) * 60_000 if id else None)

    def _make_guide(self) -> QWidget:
        values = [(GuideChoice.EXERCISE.value, NAMES[GuideChoice.EXERCISE])]
        values += [(guide.value, NAMES[guide]) for guide in GUIDES]
        row = OneOf(self._theme, words.GUIDE, values, named=False)
        row.show_value(self._guide().value)
        row.picked.connect(lambda id: self._take(pacer=id))
        return row

    def _make_sounds(self) -> QWidget:
        picker = SoundPicker(self._theme, self._voices, self._soundscapes(), self.sounds)
        picker.chosen.connect(lambda choice: self._take(sounds=choice))
        return picker

    def _guide(self) -> GuideChoice:
        known = (guide for guide in GuideChoice if guide.value == self.choice.pacer)
        return next(known, self._preferences.now.guide)

    def _take(self, **changed: object) -> None:
        assert self.routine is not None
        fields = {name: getattr(self.choice, name) for name in Choice.__struct_fields__}
        self.choice = Choice(**{**fields, **changed})
        try:
            self._space.set_choice(self.routine.id, self.choice)
        except StoreError as problem:
            self.trouble.emit(str(problem))
        self._tell()

    def _timeline(self, length: Length | None) -> Timeline | None:
        assert self.routine is not None
        try:
            plan = self._space.plan(self.routine.id, length)
            return self._space.timeline(plan, self.sounds.voice)
        except MindbodyError:
            return None

    def _tell(self) -> None:
        assert self.routine is not None
        try:
            timeline: Timeline | None = self._space.timeline(
                self._space.plan(self.routine.id, self.choice.length), self.sounds.voice
            )
            reason = ""
        except MindbodyError as problem:
            timeline, reason = None, str(problem)
        self.not_now.setVisible(bool(reason))
        self.not_now_text.setText(reason)
        self.check_button.setVisible(not self._space.check.done)
        self.begin_button.setEnabled(timeline is not None)
        self.take_button.setEnabled(timeline is not None)
        self.sequence.show_timeline(timeline)
        self.guide.head.set_now(NAMES[self._guide()])
        self.sound.head.set_now(sound_words(self.sounds, self._voices, self._soundscapes()))

    def _hear(self, start_ms: int, end_ms: int) -> None:
        timeline = self._timeline(self.choice.length)
        if timeline is not None:
            levels = replace(self._preferences.now.levels, muted=False)
            self._listening.hear(timeline, self.sounds, levels, start_ms, end_ms)

    def _take_along(self) -> None:
        timeline = self._timeline(self.choice.length)
        if timeline is not None:
            self.take_along.emit(timeline, self.sounds)

    def _begin(self) -> None:
        self._listening.stop()
        self.begin.emit(self.plan(), self._guide(), self.sounds)
