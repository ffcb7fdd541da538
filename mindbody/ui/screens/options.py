"""What a session will be like: its length, and whether there is sound."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from mindbody.core.exercise import Exercise
from mindbody.core.routine import InBreaths, InTime, Length
from mindbody.language import said
from mindbody.ui import lengths
from mindbody.ui.fonts import Type
from mindbody.ui.lengths import MINUTE_MS
from mindbody.ui.screens.session_parts import Soundscape
from mindbody.ui.theme import L, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.choices import Chip, Switch
from mindbody.ui.widgets.fold import Fold
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.slider import CalmSlider
from mindbody.ui.widgets.surfaces import Card, Flow
from mindbody.ui.words import length_words, minutes

OWN_PACE = "My own pace"
BACKGROUND = "Background"


class LengthPicker(QWidget):
    """Chips for the usual lengths, and a slider for any other, in minutes or in breaths.

    `chosen` carries a Length, or None for a pace of one's own.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._exercise: Exercise | None = None
        self._length: Length | None = None
        self._chips: dict[Length | None, Chip] = {}
        self._group = QButtonGroup(self)
        self._row = Flow(0)
        chips = QWidget()
        chips.setLayout(self._row)
        self.other = Chip(theme, "Other")
        self.slider = CalmSlider(theme, "Length in minutes", 1, 2)
        self.value = Label(theme, "", Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.in_minutes, self.in_breaths = Chip(theme, "Minutes"), Chip(theme, "Breaths")
        self._units = QWidget()
        units = Flow(0)
        units.addWidget(self.in_minutes)
        units.addWidget(self.in_breaths)
        self._units.setLayout(units)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (chips, self._units, self.slider, self.value):
            column.addWidget(widget)
        self.other.clicked.connect(self._show_other)
        self.in_minutes.clicked.connect(lambda: self._take_unit(breaths=False))
        self.in_breaths.clicked.connect(lambda: self._take_unit(breaths=True))
        self.slider.valueChanged.connect(self._slid)

    @property
    def length(self) -> Length | None:
        return self._length

    def show_exercise(self, exercise: Exercise, length: Length | None) -> None:
        """Offer the lengths of an exercise, with one of them chosen."""
        self._exercise, self._length = exercise, length
        self._fill_chips(exercise)
        usual = length in self._chips
        (self._chips[length] if usual else self.other).setChecked(True)
        self._show_slider(not usual)

    def _fill_chips(self, exercise: Exercise) -> None:
        while item := self._row.takeAt(0):
            widget = item.widget()
            if isinstance(widget, Chip):
                self._group.removeButton(widget)
                if widget is not self.other:
                    widget.hide()
                    widget.deleteLater()
        self._chips = {}
        if lengths.is_stepped(exercise):
            self._add_chip(OWN_PACE, None)
        for minute in lengths.offered_minutes(exercise):
            self._add_chip(said("{number} min", number=minute), InTime(minute * MINUTE_MS))
        self._group.addButton(self.other)
        self._row.addWidget(self.other)
        self.other.show()

    def _add_chip(self, text: str, length: Length | None) -> None:
        chip = Chip(self._theme, text)
        if length is not None:
            chip.show_as(text, length_words(length))
        chip.clicked.connect(lambda: self._take(length))
        self._group.addButton(chip)
        self._row.addWidget(chip)
        self._chips[length] = chip

    def _take(self, length: Length | None) -> None:
        self._show_slider(False)
        self._set(length)

    def _show_other(self) -> None:
        assert self._exercise is not None
        if self._length is None:
            self._length = InTime(self._exercise.default_ms)
        self._show_slider(True)
        self._slid(self.slider.value())

    def _show_slider(self, shown: bool) -> None:
        assert self._exercise is not None
        counted = lengths.breath_bounds(self._exercise)
        self._units.setVisible(shown and counted is not None)
        self.slider.setVisible(shown)
        self.value.setVisible(shown)
        if shown:
            self._set_range(isinstance(self._length, InBreaths) and counted is not None)

    def _take_unit(self, *, breaths: bool) -> None:
        self._set_range(breaths)
        self._slid(self.slider.value())

    def _set_range(self, breaths: bool) -> None:
        assert self._exercise is not None
        bounds = lengths.breath_bounds(self._exercise) if breaths else None
        bounds = bounds or lengths.minute_bounds(self._exercise)
        (self.in_breaths if breaths else self.in_minutes).setChecked(True)
        self.slider.blockSignals(True)
        self.slider.setRange(*bounds)
        self.slider.setAccessibleName("Length in breaths" if breaths else "Length in minutes")
        self.slider.setValue(bounds.clamp(self._as_number(breaths)))
        self.slider.blockSignals(False)
        self._show_value()

    def _as_number(self, breaths: bool) -> int:
        """The chosen length as a number of breaths or minutes."""
        assert self._exercise is not None
        pattern = self._exercise.pattern
        cycle_ms = pattern.cycle_ms if pattern else MINUTE_MS
        match self._length:
            case InBreaths(count):
                return count if breaths else round(count * cycle_ms / MINUTE_MS)
            case InTime(length_ms):
                return round(length_ms / (cycle_ms if breaths else MINUTE_MS))
            case None:
                return 0

    def _slid(self, number: int) -> None:
        breaths = self.in_breaths.isChecked() and not self._units.isHidden()
        self._set(InBreaths(number) if breaths else InTime(number * MINUTE_MS))
        self._show_value()

    def _show_value(self) -> None:
        number, exercise = self.slider.value(), self._exercise
        pattern = exercise.pattern if exercise else None
        if self.in_breaths.isChecked() and not self._units.isHidden() and pattern:
            about = minutes(number * pattern.cycle_ms)
            breaths = length_words(InBreaths(number))
            self.value.setText(
                said("{breaths}, about {length} of breathing", breaths=breaths, length=about)
            )
        else:
            self.value.setText(length_words(InTime(number * MINUTE_MS)))

    def _set(self, length: Length | None) -> None:
        if length != self._length:
            self._length = length
            self.chosen.emit(length)


class OptionsCard(Card):
    """Length, sound, background; the backgrounds lie folded away below the one chosen."""

    ambience_chosen = Signal(str)

    def __init__(
        self, theme: Theme, soundscapes: list[Soundscape], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.picker = LengthPicker(theme)
        self.sound = Switch(theme, "Sound")
        self._theme = theme
        self._soundscapes = list(soundscapes)
        self._ambience = ""
        self._chips: dict[str, Chip] = {}
        self.background = self._folded()
        column = QVBoxLayout(self)
        column.setContentsMargins(L - EDGE, L, L - EDGE, L - EDGE)
        column.setSpacing(S)
        column.addWidget(Heading(theme, "This session", Type.H3, inset=True))
        column.addWidget(self.picker)
        column.addWidget(self.sound)
        column.addWidget(self.background)
        column.addStretch()
        self._column = column
        self.sound.toggled.connect(self._show_background)

    def show_soundscapes(self, soundscapes: Sequence[Soundscape], ambience: str) -> None:
        """Offer others, with one of them chosen."""
        self._soundscapes = list(soundscapes)
        old, self.background = self.background, self._folded()
        self._column.replaceWidget(old, self.background)
        old.hide()
        old.deleteLater()
        self.show_sound(self.sound.isChecked(), ambience)

    def show_sound(self, on: bool, ambience: str) -> None:
        self.sound.setChecked(on)
        # A soundscape that is gone since counts as none, which is the first.
        usual = self._soundscapes[:1]
        known = [one for one in self._soundscapes if one.id == ambience] or usual
        for one in known:
            self._ambience = one.id
            self.background.head.set_now(one.title)
        self._check_chosen()
        self._show_background(on)

    def _folded(self) -> Fold:
        self._chips = {}
        return Fold(self._theme, BACKGROUND, self._scape_row)

    def _scape_row(self) -> QWidget:
        row = QWidget()
        flow = Flow(0)
        for soundscape in self._soundscapes:
            chip = Chip(self._theme, soundscape.title)
            chip.clicked.connect(lambda _=False, id=soundscape.id: self.ambience_chosen.emit(id))
            flow.addWidget(chip)
            self._chips[soundscape.id] = chip
        row.setLayout(flow)
        self._check_chosen()
        return row

    def _check_chosen(self) -> None:
        if self._ambience in self._chips:
            self._chips[self._ambience].setChecked(True)

    def _show_background(self, on: bool) -> None:
        self.background.setVisible(on and bool(self._soundscapes))
