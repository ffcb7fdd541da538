"""Assigning a routine to one person: schedule, reasons, limits, steps, exposure homework."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.arrange import draft_of
from mindbody.core.practice import Assignment, Unlock
from mindbody.core.routine import Routine
from mindbody.errors import LimitExceeded
from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.screens.own.page import BuilderPage
from mindbody.ui.theme import S, Theme
from mindbody.ui.therapist import words
from mindbody.ui.therapist.composing import Composing
from mindbody.ui.therapist.exposure import ExposureForm
from mindbody.ui.therapist.limits_form import LimitsForm
from mindbody.ui.therapist.schedule import ScheduleForm
from mindbody.ui.therapist.stages import StagesForm, first_stages, stage_problem
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.fold import Fold
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.words import length_words, listed, minutes


@dataclass(frozen=True, slots=True)
class Assigning:
    """What is being assigned, to whom; `today` is the day it is."""

    alias: str
    assignment: Assignment
    routine: Routine
    today: date


class AssignScreen(BuilderPage):
    """`assigned` carries the Assignment; `compose` asks to change the parts first."""

    assigned = Signal(object)
    compose = Signal()

    def __init__(
        self,
        theme: Theme,
        composing: Composing,
        day: Callable[[date], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, words.ASSIGN_ABOUT, parent)
        self._composing = composing
        self.assigning: Assigning | None = None
        self._refused: LimitExceeded | None = None
        self.reasons: list[TextField] = []
        self.unlock_reasons: dict[str, TextField] = {}
        self.routine_title = Heading(theme, "", Type.H2, inset=True)
        self.compose_button = Pill(theme, words.CHANGE_PARTS, "sliders-horizontal", Look.GHOST)
        self.reason = TextField(theme, words.REASON, words.REASON_HINT, most=500)
        self.schedule = ScheduleForm(theme, day)
        self.limits = LimitsForm(theme)
        self.stages = StagesForm(theme)
        self.exposure = ExposureForm(theme)
        self._parts, self._unlocks = QWidget(), QWidget()
        for holder in (self._parts, self._unlocks):
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        self.unlock_card = self.card(words.UNLOCKS, self._unlocks)
        self.exposure_fold = Fold(theme, words.EXPOSURE, lambda: self.exposure)
        self.stages_fold = Fold(theme, words.IN_STEPS, lambda: self.stages)
        self._fill()
        self._wire()

    def open(self, assigning: Assigning) -> None:
        """Assign, or change what is assigned."""
        self.assigning, self._refused = assigning, None
        assignment = assigning.assignment
        self.title.setText(said("For {alias}", alias=assigning.alias))
        self._show_routine(assigning.routine, assignment.step_reasons)
        self.reason.setText(assignment.reason)
        self.schedule.show_assignment(assignment, assigning.today)
        self.limits.show_envelope(assignment.envelope, assignment.envelope_reason)
        first = first_stages(assigning.routine, assignment.envelope)
        self.stages.show_titration(assignment.titration, first)
        self.exposure.show_items(assignment.exposure)
        self.stages_fold.set_open(assignment.titration is not None)
        self.exposure_fold.set_open(bool(assignment.exposure))
        self._tell()
        self.scroller.verticalScrollBar().setValue(0)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_routine(self, routine: Routine) -> None:
        """The parts were changed: reasons of parts that are still there stay with them."""
        assert self.assigning is not None
        kept = dict(
            zip(
                (step.exercise.id for step in self.assigning.routine.steps),
                (field.text() for field in self.reasons),
                strict=True,
            )
        )
        assignment = replace(
            self.assigning.assignment,
            routine=routine.id,
            version=routine.version,
            title=routine.title,
        )
        self.assigning = replace(self.assigning, routine=routine, assignment=assignment)
        reasons = tuple(kept.get(step.exercise.id, "") for step in routine.steps)
        self._show_routine(routine, reasons)
        self._tell()

    def result(self) -> Assignment:
        """The assignment as the form stands. Raises LimitExceeded."""
        assert self.assigning is not None
        reasons = tuple(field.text().strip() for field in self.reasons)
        return replace(
            self.assigning.assignment,
            reason=self.reason.text().strip(),
            step_reasons=reasons if any(reasons) else (),
            envelope=self.limits.envelope,
            envelope_reason=self.limits.reason.text().strip(),
            unlocks=tuple(
                Unlock(id, field.text().strip()) for id, field in self.unlock_reasons.items()
            ),
            titration=self.stages.titration,
            exposure=self.exposure.items,
        )

    def _fill(self) -> None:
        theme = self._theme
        self.keep_button.show_as(words.ASSIGN)
        what = (
            self.routine_title,
            self._parts,
            Label(theme, words.REASON, Type.LABEL, Ink.MUTED, wraps=True, inset=True),
            self.reason,
            self.compose_button,
        )
        self.main.addWidget(self.card(words.WHAT, *what))
        self.main.addWidget(self.card(words.HOW_OFTEN, self.schedule))
        self.main.addWidget(self.card("", self.stages_fold))
        self.main.addWidget(self.card("", self.exposure_fold))
        self.main.addStretch()
        about = Label(theme, words.LIMITS_ABOUT, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.side.addWidget(self.card(words.LIMITS, about, self.limits))
        self.side.addWidget(self.unlock_card)
        self.side.addStretch()

    def _wire(self) -> None:
        self.keep_button.clicked.connect(self._assign)
        self.compose_button.clicked.connect(self.compose)
        self.schedule.changed.connect(self._take_schedule)
        self.schedule.refused.connect(self._refuse)
        for form in (self.limits, self.stages, self.exposure):
            form.changed.connect(self._tell)
        self.reason.textChanged.connect(self._tell)

    def _show_routine(self, routine: Routine, reasons: tuple[str, ...]) -> None:
        self.routine_title.setText(routine.title)
        column = _emptied(self._parts)
        self.reasons = []
        for number, step in enumerate(routine.steps):
            name = said(step.title or step.exercise.title)
            length = length_words(step.length) if step.length else minutes(step.exercise.default_ms)
            text = listed((f"{number + 1}. {name}", length))
            head = Label(self._theme, text, Type.BODY, wraps=True, inset=True)
            field = TextField(
                self._theme, said("Why: {name}", name=name), words.STEP_REASON_HINT, most=500
            )
            field.setText(reasons[number] if number < len(reasons) else "")
            field.textChanged.connect(self._tell)
            column.addWidget(head)
            column.addWidget(field)
            self.reasons.append(field)
        self._show_unlocks(routine)

    def _show_unlocks(self, routine: Routine) -> None:
        assert self.assigning is not None
        given = {one.exercise: one.reason for one in self.assigning.assignment.unlocks}
        column = _emptied(self._unlocks)
        self.unlock_reasons = {}
        for id in dict.fromkeys((*self._composing.needs_unlock(routine), *given)):
            exercise = self._composing.library.exercise(id)
            name = Label(self._theme, exercise.title, Type.BODY, wraps=True, inset=True)
            field = TextField(
                self._theme,
                said("Why it is opened: {name}", name=exercise.title),
                words.UNLOCK_HINT,
                most=500,
            )
            field.setText(given.get(id, ""))
            column.addWidget(name)
            column.addWidget(field)
            self.unlock_reasons[id] = field
        self.unlock_card.setVisible(bool(self.unlock_reasons))

    def _take_schedule(self, assignment: Assignment) -> None:
        assert self.assigning is not None
        self.assigning = replace(self.assigning, assignment=assignment)
        self._refused = None
        self._tell()

    def _refuse(self, problem: LimitExceeded) -> None:
        self._refused = problem
        self._tell()

    def _tell(self, *_: Any) -> None:
        """Say what keeps it from being assigned, as it is now."""
        problem = self._problem()
        self.problem.setText(str(problem) if problem else "")
        self.problem.setVisible(problem is not None)
        self.keep_button.setEnabled(problem is None)

    def _problem(self) -> LimitExceeded | None:
        if self.assigning is None or self._refused is not None:
            return self._refused
        try:
            assignment = self.result()
        except LimitExceeded as problem:
            return problem
        unlocked = frozenset(unlock.exercise for unlock in assignment.unlocks)
        envelope = replace(assignment.envelope, unlocked=unlocked)
        self._composing.envelope = envelope
        found = self._composing.routine_problems(draft_of(self.assigning.routine))
        if found:
            return found[0].problem
        stages = assignment.titration.stages if assignment.titration else ()
        return stage_problem(self.assigning.routine, stages, envelope)

    def _assign(self) -> None:
        try:
            self.assigned.emit(self.result())
        except LimitExceeded as problem:
            self._refuse(problem)


def _emptied(holder: QWidget) -> QVBoxLayout:
    column = holder.layout()
    assert isinstance(column, QVBoxLayout)
    while item := column.takeAt(0):
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    column.setSpacing(S)
    return column
