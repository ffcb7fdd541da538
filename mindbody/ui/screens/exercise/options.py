"""What can be chosen about one exercise before it begins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mindbody.core.breath import BreathPattern
from mindbody.core.exercise import Anchor
from mindbody.core.lanes import SoundChoice
from mindbody.core.routine import Length
from mindbody.language import counted, said
from mindbody.settings import GuideChoice
from mindbody.ui import lengths
from mindbody.ui.fonts import Type
from mindbody.ui.pacer.guides import GUIDES, NAMES
from mindbody.ui.screens.exercise import words
from mindbody.ui.screens.exercise.breath import BreathEditor
from mindbody.ui.screens.exercise.chips import AnyOf, OneOf
from mindbody.ui.screens.exercise.mending import pattern_words
from mindbody.ui.screens.exercise.setup import (
    Setup,
    anchors_in,
    parts_in,
    phases_in,
    settings_in,
    tags_in,
)
from mindbody.ui.screens.exercise.sounds import Named, SoundPicker, sound_words
from mindbody.ui.screens.options import LengthPicker
from mindbody.ui.theme import XL, L, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.fold import Fold
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.stepper import Counter, Stepper
from mindbody.ui.widgets.surfaces import Card

Check = Callable[[BreathPattern], None]


@dataclass(frozen=True, slots=True)
class Chosen:
    """Everything that the card shows: the setup, and how it looks and sounds."""

    setup: Setup
    guide: GuideChoice
    sounds: SoundChoice
    anchor: Anchor
    struck: frozenset[str]


class OptionsPanel(Card):
    """`changed` carries what is chosen now, after each change.

    `check` raises LimitExceeded for a pattern that this person cannot have here.
    """

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        chosen: Chosen,
        check: Check,
        voices: Sequence[Named],
        soundscapes: Sequence[Named],
        locked_tags: frozenset[str] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._theme, self.chosen, self._check = theme, chosen, check
        self._voices, self._soundscapes, self._locked = voices, soundscapes, locked_tags
        self.picker = LengthPicker(theme)
        self.forms = self._make_forms()
        self.folds: dict[str, Fold] = {}
        self.breath: BreathEditor | None = None
        self.settings: dict[str, Stepper] = {}
        self.leave_out: AnyOf | None = None
        self._lay_out()
        self.picker.chosen.connect(self._length_chosen)
        self._tell_now()

    @property
    def setup(self) -> Setup:
        return self.chosen.setup

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(XL - EDGE, L + EDGE, XL - EDGE, L)
        column.setSpacing(S)
        column.addWidget(Heading(self._theme, words.THIS_SESSION, Type.H3, inset=True))
        if self.forms is not None:
            column.addWidget(self.forms)
        length = Label(self._theme, words.LENGTH, Type.LABEL, Ink.MUTED, inset=True)
        lasting = QVBoxLayout()
        lasting.setSpacing(0)
        lasting.addWidget(length)
        lasting.addWidget(self.picker)
        column.addLayout(lasting)
        form = self.setup.whole_form
        self.picker.show_exercise(form, self.setup.length)
        folds = QVBoxLayout()
        folds.setSpacing(0)
        self._add_folds(folds)
        column.addLayout(folds)
        column.addStretch()

    def _add_folds(self, column: QVBoxLayout) -> None:
        form = self.setup.whole_form
        folds: list[tuple[str, bool, Callable[[], QWidget]]] = [
            (words.BREATH, bool(phases_in(form)), self._make_breath),
            (words.TIMES, bool(settings_in(form)), self._make_settings),
            (words.GUIDE, True, self._make_guide),
            (words.SOUND, True, self._make_sounds),
            (words.ANCHOR, bool(anchors_in(form)), self._make_anchor),
            (words.OWN_WORD, bool(self.setup.exercise.word), self._make_word),
            (words.LEAVE_OUT, True, self._make_leave_out),
        ]
        for title, wanted, make in folds:
            if wanted:
                fold = Fold(self._theme, title, make)
                column.addWidget(fold)
                self.folds[title] = fold

    def _make_forms(self) -> OneOf | None:
        variants = self.setup.exercise.variants
        if not variants:
            return None
        values = [("", words.USUAL_FORM), *((one.variant, one.variant_title) for one in variants)]
        forms = OneOf(self._theme, words.FORM, values)
        forms.show_value(self.setup.variant)
        forms.picked.connect(self._take_form)
        return forms

    def _make_breath(self) -> QWidget:
        pattern = self.setup.pattern or self.setup.whole_form.pattern
        assert pattern is not None
        shown = phases_in(self.setup.whole_form)
        self.breath = BreathEditor(self._theme, pattern, shown, self._check)
        self.breath.changed.connect(self._pattern_changed)
        return self.breath

    def _make_settings(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(S)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for row, (name, (least, most)) in enumerate(settings_in(self.setup.whole_form).items()):
            title = words.SETTING_NAMES[name]
            stepper = (Counter if name == "passes" else Stepper)(self._theme, title, most)
            stepper.setMinimum(least)
            stepper.setValue(self.setup.setting(name))
            stepper.valueChanged.connect(lambda ms, name=name: self._set(name, ms))
            grid.addWidget(Label(self._theme, title, Type.LABEL, inset=True), row, 0)
            grid.addWidget(stepper, row, 1)
            self.settings[name] = stepper
        return page

    def _make_guide(self) -> QWidget:
        values = [(GuideChoice.EXERCISE.value, NAMES[GuideChoice.EXERCISE])]
        values += [(guide.value, NAMES[guide]) for guide in GUIDES]
        row = OneOf(self._theme, words.GUIDE, values, named=False)
        row.show_value(self.chosen.guide.value)
        row.picked.connect(lambda id: self._take(guide=GuideChoice(id)))
        return row

    def _make_sounds(self) -> QWidget:
        picker = SoundPicker(self._theme, self._voices, self._soundscapes, self.chosen.sounds)
        picker.chosen.connect(lambda choice: self._take(sounds=choice))
        return picker

    def _make_anchor(self) -> QWidget:
        values = [(a.value, words.ANCHOR_WORDS[a]) for a in anchors_in(self.setup.exercise)]
        row = OneOf(self._theme, words.ANCHOR, values, named=False)
        row.show_value(self.chosen.anchor.value)
        row.picked.connect(lambda id: self._take(anchor=Anchor(id)))
        return row

    def _make_word(self) -> QWidget:
        field = TextField(self._theme, words.OWN_WORD, self.setup.exercise.word, most=40)
        field.setText(self.setup.word)
        field.editingFinished.connect(
            lambda: self._take(setup=replace(self.setup, word=field.text().strip()))
        )
        return field

    def _make_leave_out(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        about = Label(
            self._theme, words.LEAVE_OUT_ABOUT, Type.CAPTION, Ink.MUTED, wraps=True, inset=True
        )
        column.addWidget(about)
        tags = [(tag.value, words.tag_words(tag)) for tag in tags_in(self.setup.exercise)]
        tags = [one for one in tags if one[0] not in self._locked]
        self.leave_out = AnyOf(self._theme, words.LEAVE_OUT, tags, "x")
        self.leave_out.show_marked(self.chosen.struck)
        self.leave_out.changed.connect(self._struck)
        column.addWidget(self.leave_out)
        if parts := parts_in(self.setup.whole_form):
            name = Label(self._theme, words.LEAVE_PARTS, Type.LABEL, Ink.MUTED, inset=True)
            column.addWidget(name)
            row = AnyOf(self._theme, words.LEAVE_PARTS, parts, "x")
            row.show_marked(self.setup.without)
            row.changed.connect(lambda ids: self._take(setup=replace(self.setup, without=ids)))
            column.addWidget(row)
        return page

    def take_length(self, length: Length) -> None:
        """Show and take another length."""
        self.picker.show_exercise(self.setup.whole_form, length)
        self._length_chosen(length)

    def take_pattern(self, pattern: BreathPattern) -> None:
        """Show and take another breath."""
        if self.breath is not None:
            self.breath.show_pattern(pattern)
        self._pattern_changed(pattern)

    def _take_form(self, variant: str) -> None:
        setup = self.setup.in_form(variant)
        self._take(setup=replace(setup, length=lengths.usual_length(setup.whole_form)))

    def _length_chosen(self, length: Length | None) -> None:
        self._take(setup=replace(self.setup, length=length))

    def _pattern_changed(self, pattern: BreathPattern) -> None:
        own = self.setup.whole_form.pattern
        self._take(setup=replace(self.setup, pattern=None if pattern == own else pattern))

    def _set(self, name: str, value: int) -> None:
        settings = {**self.setup.settings, name: value}
        self._take(setup=replace(self.setup, settings=settings))

    def _struck(self, marked: frozenset[str]) -> None:
        """Tags that do not occur here stay as they were."""
        assert self.leave_out is not None
        elsewhere = self.chosen.struck - self.leave_out.chips.keys()
        self._take(struck=elsewhere | marked)

    def _take(self, **changed: object) -> None:
        self.chosen = replace(self.chosen, **changed)  # type: ignore[arg-type]
        self._tell_now()
        self.changed.emit(self.chosen)

    def _tell_now(self) -> None:
        chosen, setup = self.chosen, self.setup
        pattern = setup.pattern or setup.whole_form.pattern
        here = {tag.value for tag in tags_in(setup.exercise)} & chosen.struck
        now = {
            words.TIMES: words.CHANGED if setup.settings else words.AS_USUAL,
            words.BREATH: pattern_words(pattern).capitalize() if pattern else "",
            words.GUIDE: NAMES[chosen.guide],
            words.SOUND: sound_words(chosen.sounds, self._voices, self._soundscapes),
            words.ANCHOR: words.ANCHOR_WORDS[chosen.anchor],
            words.OWN_WORD: setup.word or setup.exercise.word,
            words.LEAVE_OUT: left_out_words(len(here), len(setup.without)),
        }
        for title, fold in self.folds.items():
            fold.head.set_now(now[title])


def left_out_words(tags: int, parts: int) -> str:
    """How much is left out: "2 things left out"."""
    count = tags + parts
    if not count:
        return said(words.EVERYTHING_SAID)
    return counted("{n} thing left out", "{n} things left out", count)
