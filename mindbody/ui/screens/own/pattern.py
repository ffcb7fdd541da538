"""Making a breathing pattern: times in tenths of a second, refused at once where they must be."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from mindbody.clock import Clock
from mindbody.core.breath import BreathPattern
from mindbody.core.own import PARTS, Draft, OwnPattern
from mindbody.core.routine import InBreaths, InTime
from mindbody.errors import LimitExceeded, StoreError
from mindbody.language import number, said
from mindbody.practice_space import PracticeSpace
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.exercise.mending import USE, mended, pattern_words, seconds
from mindbody.ui.screens.exercise.refusal import Refusal
from mindbody.ui.screens.exercise.words import PER_MINUTE, PHASE_NAMES
from mindbody.ui.screens.own import words
from mindbody.ui.screens.own.page import BuilderPage
from mindbody.ui.screens.own.picture import BreathPicture
from mindbody.ui.screens.timer.amount import Steps
from mindbody.ui.theme import S, Theme
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.stepper import Stepper
from mindbody.ui.words import length_words, minutes

MINUTE_MS = 60_000
_MINUTES, _BREATHS = "minutes", "breaths"
_MOST_MINUTES, _MOST_BREATHS = 20, 150


class PatternBuilder(BuilderPage):
    """`kept` carries the id of the pattern that was kept."""

    def __init__(
        self, theme: Theme, clock: Clock, space: PracticeSpace, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, words.PATTERN_ABOUT, parent)
        self._space = space
        self.id = ""
        self.draft = Draft()
        self.name = TextField(theme, words.NAME, words.NAME_HINT, most=80)
        self.steppers = {part: Stepper(theme, PHASE_NAMES[part]) for part in PARTS}
        self.rate = Label(theme, "", Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.refusal = Refusal(theme)
        units = [(_MINUTES, words.MINUTES), (_BREATHS, words.BREATHS)]
        self.unit = OneOf(theme, words.LENGTH, units, named=False)
        self.in_minutes = Steps(
            theme, words.LENGTH, range(1, _MOST_MINUTES + 1), lambda n: minutes(n * MINUTE_MS)
        )
        self.in_breaths = Steps(
            theme, words.LENGTH, range(1, _MOST_BREATHS + 1), lambda n: length_words(InBreaths(n))
        )
        self.picture = BreathPicture(theme, clock)
        self.main.addWidget(self.card(words.NAME, self.name))
        self.main.addWidget(self.card(words.TIMES, self._grid(), self.rate, self.refusal))
        self.side.addWidget(self.card(words.PICTURE, self.picture))
        length = (self.unit, self.in_minutes, self.in_breaths)
        self.side.addWidget(self.card(words.LENGTH, *length))
        self.main.addStretch()
        self.side.addStretch()
        self._wire()

    def open(self, own: OwnPattern | None = None) -> None:
        """Edit a pattern, or make a new one."""
        self.id = own.id if own else ""
        self.title.setText(words.EDIT_PATTERN if own else words.NEW_PATTERN)
        self.draft = own.draft() if own else Draft(said(words.FIRST_NAME))
        self.name.setText(self.draft.title)
        self._show_times()
        self._show_length()
        self._tell()
        self.scroller.verticalScrollBar().setValue(0)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _grid(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(S)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for row, (part, stepper) in enumerate(self.steppers.items()):
            label = Label(self._theme, PHASE_NAMES[part], Type.BODY, inset=True)
            grid.addWidget(label, row, 0)
            grid.addWidget(stepper, row, 1)
        return page

    def _wire(self) -> None:
        self.name.textChanged.connect(lambda text: self._take(title=text))
        for part, stepper in self.steppers.items():
            stepper.valueChanged.connect(lambda ms, part=part: self._take(**{part: ms}))
        self.unit.picked.connect(self._unit_picked)
        self.in_minutes.changed.connect(lambda n: self._take(length=InTime(n * MINUTE_MS)))
        self.in_breaths.changed.connect(lambda n: self._take(length=InBreaths(n)))
        self.refusal.mend.connect(self._mend)
        self.keep_button.clicked.connect(self._keep)

    def _take(self, **changed: Any) -> None:
        self.draft = replace(self.draft, **changed)
        self._tell()

    def _unit_picked(self, unit: str) -> None:
        cycle_ms = max(1, self.draft.cycle_ms)
        match self.draft.length:
            case InTime(length_ms) if unit == _BREATHS:
                self._take(length=InBreaths(max(1, round(length_ms / cycle_ms))))
            case InBreaths(breaths) if unit == _MINUTES:
                ms = max(1, round(breaths * cycle_ms / MINUTE_MS)) * MINUTE_MS
                self._take(length=InTime(ms))
        self._show_length()

    def _show_times(self) -> None:
        for part, stepper in self.steppers.items():
            stepper.blockSignals(True)
            stepper.setValue(getattr(self.draft, part))
            stepper.blockSignals(False)
            stepper.update()

    def _show_length(self) -> None:
        match self.draft.length:
            case InTime(length_ms):
                self.unit.show_value(_MINUTES)
                self.in_minutes.show_value(round(length_ms / MINUTE_MS))
            case InBreaths(breaths):
                self.unit.show_value(_BREATHS)
                self.in_breaths.show_value(breaths)
        in_time = isinstance(self.draft.length, InTime)
        self.in_minutes.setVisible(in_time)
        self.in_breaths.setVisible(not in_time)

    def _problems(self) -> tuple[LimitExceeded, ...]:
        return self._space.pattern_problems(self.draft)

    def _tell(self) -> None:
        """Say what is refused, and show what is not."""
        problems = self._problems()
        breath = [one for one in problems if one.field != "title"]
        missing = [one for one in problems if one.field == "title"]
        reason = breath[0] if breath else None
        self.refusal.show_reason(reason.message if reason else "", self._use(reason))
        self.problem.setText(missing[0].message if missing else "")
        self.problem.setVisible(bool(missing) and bool(self.name.text()))
        self.keep_button.setEnabled(not problems)
        pattern = self._pattern()
        if pattern is not None:
            self.rate.setText(said(PER_MINUTE, rate=number(pattern.breaths_per_minute, 1)))
        self.picture.show_pattern(pattern if not breath else None)

    def _pattern(self) -> BreathPattern | None:
        try:
            return self.draft.pattern()
        except ValueError:
            return None

    def _use(self, problem: LimitExceeded | None) -> str:
        if problem is None or (nearest := self._nearest(problem)) is None:
            return ""
        match nearest:
            case Draft(length=InBreaths(breaths)) if problem.field in ("breaths", "cycles"):
                return said(USE, value=length_words(InBreaths(breaths)))
            case Draft(length=InTime(length_ms)) if problem.field == "length_ms":
                return said(USE, value=minutes(length_ms))
            case _ if problem.field in PARTS:
                return said(USE, value=seconds(getattr(nearest, problem.field), 1))
            case _:
                return said(USE, value=pattern_words(nearest.pattern()))

    def _nearest(self, problem: LimitExceeded) -> Draft | None:
        """The draft with what is refused put right; None where nothing near is allowed."""
        field, nearest = problem.field, problem.nearest
        if field in PARTS and nearest is not None:
            part: dict[str, Any] = {field: round(nearest)}
            return replace(self.draft, **part)
        if field in ("breaths", "cycles") and nearest is not None:
            return replace(self.draft, length=InBreaths(round(nearest)))
        if field == "length_ms" and nearest is not None:
            return replace(self.draft, length=InTime(round(nearest) // MINUTE_MS * MINUTE_MS))
        pattern = self._pattern()
        found = pattern and mended(pattern, problem, self._check)
        if not found:
            return None
        parts: dict[str, Any] = {part: getattr(found, part) for part in PARTS}
        return replace(self.draft, **parts)

    def _check(self, pattern: BreathPattern) -> None:
        parts: dict[str, Any] = {part: getattr(pattern, part) for part in PARTS}
        for problem in self._space.pattern_problems(replace(self.draft, title="a", **parts)):
            if problem.field not in ("length_ms", "breaths", "cycles"):
                raise problem

    def _mend(self) -> None:
        breath = [one for one in self._problems() if one.field != "title"]
        nearest = self._nearest(breath[0]) if breath else None
        if nearest is not None:
            self.draft = nearest
            self._show_times()
            self._show_length()
            self._tell()

    def _keep(self) -> None:
        try:
            own = self._space.keep_pattern(self.draft, self.id)
        except (LimitExceeded, StoreError) as problem:
            self.trouble.emit(str(problem))
            return
        self.kept.emit(own.id)
