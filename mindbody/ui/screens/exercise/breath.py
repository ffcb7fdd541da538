"""The breath of an exercise, changed phase by phase within its limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mindbody.core.breath import BreathPattern
from mindbody.language import number, said
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise import words
from mindbody.ui.screens.exercise.mending import mended, problem_of, use_words
from mindbody.ui.screens.exercise.refusal import Refusal
from mindbody.ui.theme import S, Theme
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.stepper import Stepper

Check = Callable[[BreathPattern], None]


class BreathEditor(QWidget):
    """Steppers for the phases that an exercise has; says at once what is refused and why.

    `changed` carries each new pattern, `allowed` or not.
    """

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        pattern: BreathPattern,
        shown: tuple[str, ...],
        check: Check,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.pattern, self._check = pattern, check
        self.steppers: dict[str, Stepper] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(S)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for row, name in enumerate(shown):
            label = Label(theme, words.PHASE_NAMES[name], Type.LABEL, inset=True)
            stepper = Stepper(theme, words.PHASE_NAMES[name])
            stepper.setValue(getattr(pattern, name))
            stepper.valueChanged.connect(lambda ms, name=name: self._stepped(name, ms))
            grid.addWidget(label, row, 0)
            grid.addWidget(stepper, row, 1)
            self.steppers[name] = stepper
        self.rate = Label(theme, "", Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.refusal = Refusal(theme)
        self.refusal.mend.connect(self._mend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addLayout(grid)
        column.addWidget(self.rate)
        column.addWidget(self.refusal)
        self._tell()

    @property
    def allowed(self) -> bool:
        return problem_of(self.pattern, self._check) is None

    def show_pattern(self, pattern: BreathPattern) -> None:
        """Show another pattern, without a word to others."""
        self.pattern = pattern
        for name, stepper in self.steppers.items():
            stepper.blockSignals(True)
            stepper.setValue(getattr(pattern, name))
            stepper.blockSignals(False)
            stepper.update()
        self._tell()

    def _stepped(self, name: str, ms: int) -> None:
        if ms == 0 and name in ("inhale_ms", "exhale_ms"):
            self.steppers[name].setValue(100)
            return
        self._take(replace(self.pattern, **{name: ms}))

    def _mend(self) -> None:
        problem = problem_of(self.pattern, self._check)
        nearest = problem and mended(self.pattern, problem, self._check)
        if nearest:
            self.show_pattern(nearest)
            self._take(nearest)

    def _take(self, pattern: BreathPattern) -> None:
        self.pattern = pattern
        self._tell()
        self.changed.emit(pattern)

    def _tell(self) -> None:
        self.rate.setText(said(words.PER_MINUTE, rate=number(self.pattern.breaths_per_minute, 1)))
        problem = problem_of(self.pattern, self._check)
        if problem is None:
            self.refusal.show_reason("")
            return
        nearest = mended(self.pattern, problem, self._check)
        use = use_words(self.pattern, nearest) if nearest else ""
        self.refusal.show_reason(problem.message, use)
