"""A plan in small steps: longer or slower only when the person agrees, with a step back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mindbody.core.compile import compile_timeline
from mindbody.core.routine import Envelope, InTime, Routine
from mindbody.core.titration import MOST_STAGES, Stage, Titration, at_stage
from mindbody.errors import LimitExceeded
from mindbody.language import counted, said
from mindbody.ui.fonts import Type
from mindbody.ui.screens.timer.amount import Steps
from mindbody.ui.theme import M, S, Theme
from mindbody.ui.therapist import words
from mindbody.ui.widgets.buttons import IconButton, Look, Pill
from mindbody.ui.widgets.choices import Switch
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Heading, Ink, Label

_MINUTE_MS = 60_000
_MINUTES = (0, *range(1, 31))
# In tenths of a breath a minute; 0 leaves the pace as it is.
_RATES = (0, *range(45, 121, 5))
FIRST_STAGES = (Stage(1 * _MINUTE_MS), Stage(3 * _MINUTE_MS), Stage(5 * _MINUTE_MS))


class StageRow(QWidget):
    """One step of the plan; `changed` says that it is another one, `remove` that it goes."""

    changed = Signal()
    remove = Signal()

    def __init__(
        self, theme: Theme, number: int, stage: Stage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name = said("Step {n}", n=number)
        self.length = Steps(theme, said("{step}, length", step=name), _MINUTES, _length)
        self.rate = Steps(theme, said("{step}, pace", step=name), _RATES, _rate)
        self.remove_button = IconButton(theme, said("Take out: {step}", step=name), "trash")
        self.length.show_value((stage.length_ms or 0) // _MINUTE_MS)
        self.rate.show_value(round(10 * (stage.per_minute or 0)))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Heading(theme, name, Type.LABEL_STRONG, inset=True))
        texts.addWidget(self.length)
        texts.addWidget(self.rate)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, M)
        row.setSpacing(S)
        row.addLayout(texts, 1)
        row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        self.length.changed.connect(lambda _: self.changed.emit())
        self.rate.changed.connect(lambda _: self.changed.emit())
        self.remove_button.clicked.connect(self.remove)

    @property
    def values(self) -> tuple[int | None, float | None]:
        minutes, tenths = self.length.value, self.rate.value
        return minutes * _MINUTE_MS or None, tenths / 10 if tenths else None


class StagesForm(QWidget):
    """`changed` says that the plan is another one. `titration` may raise LimitExceeded."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.on = Switch(theme, words.OFFER_STEPS)
        about = Label(theme, words.IN_STEPS_ABOUT, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.rows: list[StageRow] = []
        self._holder = QWidget()
        self._stages = QVBoxLayout(self._holder)
        self._stages.setContentsMargins(0, 0, 0, 0)
        self._stages.setSpacing(0)
        self.add_button = Pill(theme, words.ADD_STEP, "plus", Look.GHOST)
        self.back = TextField(theme, words.STEP_BACK, words.STEP_BACK_HINT, most=500)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self._holder)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(
            Label(theme, words.STEP_BACK, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        )
        column.addWidget(self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(S)
        for widget in (self.on, about, self._inside):
            whole.addWidget(widget)
        self.on.toggled.connect(self._switched)
        self.add_button.clicked.connect(self._add)
        self.back.textChanged.connect(lambda _: self.changed.emit())

    @property
    def titration(self) -> Titration | None:
        """The plan, None where there is none. Raises LimitExceeded."""
        if not self.on.isChecked():
            return None
        stages = tuple(Stage(*row.values) for row in self.rows)
        return Titration(stages, back=self.back.text().strip())

    def show_titration(self, plan: Titration | None, first: Sequence[Stage] = FIRST_STAGES) -> None:
        """The steps of a plan; `first` are those to begin with where there is none."""
        for widget in (self.on, self.back):
            widget.blockSignals(True)
        self.on.setChecked(plan is not None)
        self.back.setText(plan.back if plan else "")
        for widget in (self.on, self.back):
            widget.blockSignals(False)
        self._rebuild(plan.stages if plan else first)

    def _switched(self) -> None:
        self._inside.setVisible(self.on.isChecked())
        self.changed.emit()

    def _rebuild(self, stages: Sequence[Stage]) -> None:
        for row in self.rows:
            self._stages.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [StageRow(self._theme, n, stage) for n, stage in enumerate(stages, 1)]
        for index, row in enumerate(self.rows):
            row.changed.connect(self.changed)
            row.remove.connect(lambda index=index: self._remove(index))
            row.remove_button.setEnabled(len(self.rows) > 2)
            self._stages.addWidget(row)
        self.add_button.setEnabled(len(self.rows) < MOST_STAGES)
        self._inside.setVisible(self.on.isChecked())

    def _add(self) -> None:
        stages = self._as_they_are()
        last = stages[-1]
        more = Stage((last.length_ms or 0) + 2 * _MINUTE_MS, last.per_minute)
        self._rebuild([*stages, more])
        self.rows[-1].length.slider.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _remove(self, index: int) -> None:
        stages = self._as_they_are()
        del stages[index]
        self._rebuild(stages)
        self.rows[max(0, index - 1)].length.slider.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _as_they_are(self) -> list[Stage]:
        """The steps as they stand; one without length and pace counts as a minute."""
        found = []
        for row in self.rows:
            length_ms, rate = row.values
            found.append(Stage(length_ms or (None if rate else _MINUTE_MS), rate))
        return found


def _length(minutes: int) -> str:
    return counted("{n} minute", "{n} minutes", minutes) if minutes else said(words.AS_IT_IS)


def _rate(tenths: int) -> str:
    return said("{n} a minute", n=f"{tenths / 10:g}") if tenths else said(words.AS_IT_IS)


def stage_problem(
    routine: Routine, stages: Sequence[Stage], envelope: Envelope
) -> LimitExceeded | None:
    """Why a person could not practise one of the steps, the first such; None where they can."""
    for number, stage in enumerate(stages, 1):
        try:
            _compiled(routine, stage, envelope)
        except LimitExceeded as problem:
            return LimitExceeded(
                said("Step {n} of the plan: {why}", n=number, why=problem.message),
                problem.hint,
                field="stages",
                nearest=problem.nearest,
            )
    return None


def first_stages(routine: Routine, envelope: Envelope) -> tuple[Stage, ...]:
    """Three lengths to begin with, each of which this routine can have; or the usual ones."""
    fitting = []
    for length in _MINUTES[1:]:
        stage = Stage(length * _MINUTE_MS)
        try:
            _compiled(routine, stage, envelope)
        except LimitExceeded:
            continue
        fitting.append(stage)
    if len(fitting) < 3:
        return tuple(fitting) if len(fitting) == 2 else FIRST_STAGES
    return fitting[0], fitting[min(2, len(fitting) - 2)], fitting[min(4, len(fitting) - 1)]


def _compiled(routine: Routine, stage: Stage, envelope: Envelope) -> None:
    length = InTime(stage.length_ms) if stage.length_ms else None
    compile_timeline(at_stage(routine, stage), length, envelope)
