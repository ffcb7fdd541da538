"""The composer: the routine builder, with the breath of each part open to change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mindbody.core.breath import BreathPattern
from mindbody.core.exercise import Exercise
from mindbody.core.lanes import SoundChoice
from mindbody.core.own import PARTS
from mindbody.core.routine import OPEN_ENVELOPE, Envelope, Routine, Step
from mindbody.language import counted, number, said
from mindbody.ui.fonts import Type
from mindbody.ui.listening import Listening
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.exercise.words import PER_MINUTE, PHASE_NAMES
from mindbody.ui.screens.own.routine import RoutineBuilder
from mindbody.ui.screens.own.step import StepCard
from mindbody.ui.screens.practise.catalogue import Catalogue
from mindbody.ui.theme import S, Theme
from mindbody.ui.therapist import words
from mindbody.ui.therapist.composing import Composing
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.stepper import Stepper


class ComposedStep(StepCard):
    """A part of a routine whose breath can be set to the tenth of a second."""

    def _make_inside(self) -> QWidget:
        inside = super()._make_inside()
        self.steppers: dict[str, Stepper] = {}
        pattern = self.step.pattern or self.step.exercise.pattern
        column = inside.layout()
        assert isinstance(column, QVBoxLayout)
        if pattern is not None:
            column.addWidget(Label(self._theme, words.BREATH, Type.LABEL, Ink.MUTED, inset=True))
            column.addWidget(self._grid(pattern))
            self.rate = Label(self._theme, "", Type.LABEL, Ink.MUTED, wraps=True, inset=True)
            column.addWidget(self.rate)
            self._tell_rate(pattern)
        return inside

    def _grid(self, pattern: BreathPattern) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(S)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        shown = [part for part in PARTS if part != "top_up_ms" or pattern.top_up_ms]
        for row, part in enumerate(shown):
            stepper = Stepper(self._theme, PHASE_NAMES[part])
            stepper.setValue(getattr(pattern, part))
            stepper.valueChanged.connect(lambda ms, part=part: self._set_part(part, ms))
            grid.addWidget(Label(self._theme, PHASE_NAMES[part], Type.BODY, inset=True), row, 0)
            grid.addWidget(stepper, row, 1)
            self.steppers[part] = stepper
        return page

    def _set_part(self, part: str, ms: int) -> None:
        pattern = self.step.pattern or self.step.exercise.pattern
        assert pattern is not None
        try:
            changed = replace(pattern, **{part: ms})
        except ValueError:
            # No breath at all: in or out of length 0. The field goes back to what it was.
            self.steppers[part].setValue(getattr(pattern, part))
            return
        self._tell_rate(changed)
        self._take(replace(self.step, pattern=changed))

    def _form_picked(self, variant: str) -> None:
        super()._form_picked(variant)
        pattern = self.step.exercise.pattern
        for part, stepper in self.steppers.items() if pattern else ():
            stepper.blockSignals(True)
            stepper.setValue(getattr(pattern, part))
            stepper.blockSignals(False)
            stepper.update()
        if pattern is not None:
            self._tell_rate(pattern)

    def _tell_rate(self, pattern: BreathPattern) -> None:
        self.rate.setText(said(PER_MINUTE, rate=number(pattern.breaths_per_minute, 1)))


class Composer(RoutineBuilder):
    """`kept` carries the id of the routine, whose newest version is what was composed."""

    def __init__(
        self,
        theme: Theme,
        composing: Composing,
        catalogue: Catalogue,
        preferences: Preferences,
        listening: Listening,
        usual_sounds: Callable[[], SoundChoice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, composing, catalogue, preferences, listening, usual_sounds, parent)
        self._composing = composing
        self.limits = Label(theme, "", Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.version = Label(theme, "", Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.side.insertWidget(0, self.card(words.FOR_WHOM, self.limits, self.version))
        self._about.setText(words.COMPOSER_ABOUT)

    def open_for(
        self, routine: Routine | None, alias: str = "", envelope: Envelope = OPEN_ENVELOPE
    ) -> None:
        """Compose for somebody within their limits, or a template for anybody."""
        self._composing.envelope = envelope
        for_one = said("For {alias}, within the limits that are agreed.", alias=alias)
        self.limits.setText(for_one if alias else words.FOR_ANYBODY)
        version = routine.version if routine is not None else 0
        kept = counted("{n} version is kept", "{n} versions are kept", version)
        self.version.setText(kept if version else "")
        self.version.setVisible(bool(version))
        self.open(routine)

    def _new_card(self, step: Step, number: int, count: int, base: Exercise | None) -> StepCard:
        return ComposedStep(self._theme, step, number, count, base)
