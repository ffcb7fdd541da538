"""The cards beside the plan: a question, reminders, therapist and what is handed over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.ledger import ExposureEntry, ExposureItem
from mindbody.core.practice import MINUTES_PER_DAY
from mindbody.language import as_is, counted, said
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.my_plan import words
from mindbody.ui.screens.my_plan.assignment import minute_words
from mindbody.ui.screens.my_plan.days import day_title, day_words
from mindbody.ui.screens.timer.amount import Steps
from mindbody.ui.theme import L, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.choices import Switch
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.fold import Fold
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.row import Mark, Row, RowFace
from mindbody.ui.widgets.surfaces import Card, Flow

LAST_ENTRIES = 3


class SideCard(Card):
    """A card with a title; `add` puts things below each other."""

    def __init__(
        self, theme: Theme, title: str, about: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(L + S - EDGE, L, L + S - EDGE, L)
        self.column.setSpacing(S)
        self.column.addWidget(Heading(theme, title, Type.H3, inset=True))
        self.about = Label(theme, about, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.column.addWidget(self.about)
        self.about.setVisible(bool(about))

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            left = Qt.AlignmentFlag.AlignLeft if isinstance(widget, Pill) else Qt.AlignmentFlag(0)
            self.column.addWidget(widget, 0, left)


class QuestionCard(SideCard):
    """`written` carries the question once the line is left; empty for none."""

    written = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.QUESTION, words.QUESTION_ABOUT, parent)
        self.line = TextField(theme, words.QUESTION, words.QUESTION_HINT, most=words.LONGEST_WORDS)
        self.add(self.line)
        self._kept = ""
        self.line.editingFinished.connect(self._finished)

    def show_question(self, text: str) -> None:
        self._kept = text
        self.line.setText(text)

    def _finished(self) -> None:
        text = self.line.text().strip()
        if text != self._kept:
            self._kept = text
            self.written.emit(text)


@dataclass(frozen=True, slots=True)
class RemindersShown:
    """`until` is the last day of a pause, None for one without an end."""

    on: bool
    paused: bool = False
    until: date | None = None
    quiet_from_min: int = 21 * 60
    quiet_until_min: int = 8 * 60


class RemindersCard(SideCard):
    """`switched` says on or off, `paused` carries the number of days or None, `resumed`;
    `quiet` carries both ends of the quiet hours, in minutes after midnight.
    """

    switched = Signal(bool)
    quiet = Signal(int, int)
    paused = Signal(object)
    resumed = Signal()

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.REMINDERS, " ", parent)
        self._locale = locale
        self.switch = Switch(theme, words.REMIND)
        self.state = Label(theme, "", Type.BODY, wraps=True, inset=True)
        self.resume_button = Pill(theme, words.RESUME, "play", Look.GHOST)
        self.rest = Label(theme, words.PAUSE, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self._pauses, flow = QWidget(), Flow(0)
        self.pauses = {
            days: Pill(theme, text, "", Look.GHOST)
            for days, text in (
                (1, words.PAUSE_DAY),
                (7, words.PAUSE_WEEK),
                (None, words.PAUSE_OPEN),
            )
        }
        for days, button in self.pauses.items():
            button.clicked.connect(lambda _=False, days=days: self.paused.emit(days))
            flow.addWidget(button)
        self._pauses.setLayout(flow)
        self._theme, self._quiet = theme, (0, 0)
        self.hours = Fold(theme, words.QUIET_HOURS, self._make_hours)
        self.add(self.switch, self.state, self.resume_button, self.rest, self._pauses, self.hours)
        self.switch.clicked.connect(self.switched)
        self.resume_button.clicked.connect(self.resumed)

    def show_reminders(self, shown: RemindersShown, today: date) -> None:
        start, end = shown.quiet_from_min, shown.quiet_until_min
        self.about.setText(
            said(
                words.REMIND_ABOUT,
                start=minute_words(start, self._locale),
                end=minute_words(end, self._locale),
            )
        )
        self._quiet = start, end
        self.hours.setVisible(shown.on)
        if self.hours.inside is not None:
            self.from_hour.show_value(start)
            self.until_hour.show_value(end)
        self.switch.setChecked(shown.on)
        rests = shown.on and shown.paused
        self.state.setVisible(rests)
        self.resume_button.setVisible(rests)
        for widget in (self.rest, self._pauses):
            widget.setVisible(shown.on and not shown.paused)
        if shown.until is None:
            self.state.setText(words.PAUSED)
        else:
            day = day_words(shown.until, today, self._locale)
            self.state.setText(said(words.PAUSED_UNTIL, day=day))

    def _make_hours(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        hours = range(0, MINUTES_PER_DAY, 60)
        at = partial(minute_words, locale=self._locale)
        self.from_hour = Steps(self._theme, words.QUIET_FROM, hours, at)
        self.until_hour = Steps(self._theme, words.QUIET_UNTIL, hours, at)
        for steps, minute in zip((self.from_hour, self.until_hour), self._quiet, strict=True):
            steps.show_value(minute)
            steps.changed.connect(self._hours_changed)
            column.addWidget(steps)
        return whole

    def _hours_changed(self) -> None:
        self.quiet.emit(self.from_hour.value, self.until_hour.value)


@dataclass(frozen=True, slots=True)
class SharingShown:
    """`who` is the therapist's alias, empty where there is none. `has_found` says that a card
    has come into the folder. `people` are id and alias of
    all of them, `peer` the id of the one that is shown.
    """

    who: str = ""
    peer: str = ""
    people: Sequence[tuple[str, str]] = ()
    verified: bool = False
    key_changed: bool = False
    last_sent: date | None = None
    has_found: bool = False


class SharingCard(SideCard):
    """Who it is with, whether the numbers were compared, and what would be handed over.

    `picked` carries the id of one of several therapists.
    """

    picked = Signal(str)
    pair = Signal()
    compare = Signal()
    bring_card = Signal()
    show_what = Signal()
    look = Signal()

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.SHARING, parent=parent)
        self._theme, self._locale = theme, locale
        self.people = OneOf(theme, words.SHARING, ())
        self.add(self.people)
        self.state = Label(theme, "", Type.BODY, wraps=True, inset=True)
        self.sent = Label(theme, "", Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.compare_button = Pill(theme, words.COMPARE, "shield-check", Look.QUIET)
        self.what_button = Pill(theme, words.WHAT_SEEN, "eye", Look.QUIET)
        self.card_button = Pill(theme, words.BRING_CARD, "clipboard-text", Look.GHOST)
        self.pair_button = Pill(theme, words.PAIR, "users", Look.GHOST)
        self.look_button = Pill(theme, words.LOOK_AT_FOUND, "clipboard-text", Look.PRIMARY)
        self.add(
            self.look_button,
            self.state,
            self.compare_button,
            self.what_button,
            self.sent,
            self.card_button,
            self.pair_button,
        )
        self.compare_button.clicked.connect(self.compare)
        self.what_button.clicked.connect(self.show_what)
        self.card_button.clicked.connect(self.bring_card)
        self.pair_button.clicked.connect(self.pair)
        self.look_button.clicked.connect(self.look)

    def show_sharing(self, shown: SharingShown, today: date) -> None:
        self._show_people(shown)
        known = bool(shown.who)
        warm = shown.key_changed or not shown.verified
        self.state.set_ink(Ink.WARM if warm else Ink.TEXT)
        if shown.key_changed:
            self.state.setText(said(words.KEY_CHANGED, who=as_is(shown.who)))
        elif shown.verified:
            self.state.setText(said(words.COMPARED, who=as_is(shown.who)))
        else:
            self.state.setText(words.NOT_COMPARED)
        self.state.setVisible(known)
        self.look_button.setVisible(shown.has_found)
        self.compare_button.setVisible(known and warm)
        self.what_button.setVisible(known)
        self.card_button.setVisible(known)
        self.sent.setVisible(known)
        if shown.last_sent is None:
            self.sent.setText(words.NEVER_SENT)
        else:
            day = day_words(shown.last_sent, today, self._locale)
            self.sent.setText(said(words.LAST_SENT, day=day))

    def _show_people(self, shown: SharingShown) -> None:
        people = OneOf(
            self._theme,
            words.SHARING,
            [(id, as_is(alias)) for id, alias in shown.people],
            named=False,
        )
        people.show_value(shown.peer)
        people.picked.connect(self.picked)
        people.setVisible(len(shown.people) > 1)
        self.column.replaceWidget(self.people, people)
        self.people.hide()
        self.people.deleteLater()
        self.people = people


class ExposureCard(SideCard):
    """The items of exposure homework, each to begin, and the last entries in numbers.

    `begin` carries the id of an item.
    """

    begin = Signal(str)

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.EXPOSURE, words.EXPOSURE_ABOUT, parent)
        self._theme, self._locale = theme, locale
        self.items: dict[str, Row] = {}
        self._inside = QWidget()
        self.column.addWidget(self._inside)

    def show_items(
        self, items: Sequence[ExposureItem], entries: Sequence[ExposureEntry], today: date
    ) -> None:
        """`entries` from old to new."""
        inside, self.items = QWidget(), {}
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        running = next((entry for entry in entries if entry.is_open), None)
        for item in items:
            is_open = running is not None and running.item_id == item.id
            note = words.EXPOSURE_OPEN if is_open else words.EXPOSURE_BEGIN
            row = Row(self._theme, RowFace(as_is(item.item), as_is(item.note), Mark(""), note=note))
            row.clicked.connect(lambda _=False, id=item.id: self.begin.emit(id))
            self.items[item.id] = row
            column.addWidget(row)
        ended = [entry for entry in entries if not entry.is_open]
        for entry in reversed(ended[-LAST_ENTRIES:]):
            words_of = entry_words(entry, today, self._locale)
            column.addWidget(
                Label(self._theme, words_of, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
            )
        self.column.replaceWidget(self._inside, inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = inside
        inside.show()


def entry_words(entry: ExposureEntry, today: date, locale: QLocale) -> str:
    """One entry in numbers, without a verdict."""
    none = said("not said")

    def rating(number: int | None) -> str:
        return none if number is None else str(number)

    return said(
        words.EXPOSURE_LAST,
        day=day_title(entry.day, today, locale),
        before=rating(entry.before),
        peak=rating(entry.peak),
        after=rating(entry.after),
        minutes=counted("{n} minute", "{n} minutes", entry.minutes or 0),
    )
