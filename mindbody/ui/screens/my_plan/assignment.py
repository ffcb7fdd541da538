"""The card of one assignment: what and why, this week, Begin, and what else can be said of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mindbody.core.practice import WEEK, Assignment, Frequency, TimeWindow, Week
from mindbody.core.titration import Move, Stage
from mindbody.language import as_is, counted, number, said
from mindbody.sheet import Sheet
from mindbody.ui.access import announce
from mindbody.ui.dates import weekday
from mindbody.ui.fonts import Type
from mindbody.ui.screens.my_plan import words
from mindbody.ui.screens.my_plan.panels import (
    NotDonePanel,
    Panel,
    PaperPanel,
    TimesPanel,
    WithoutAppPanel,
)
from mindbody.ui.theme import SESSION_TARGET, XL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Card, bring_into_view, row_of
from mindbody.ui.widgets.week import DayDot, WeekDots
from mindbody.ui.words import listed, minutes

_STACKED_BELOW_PX = 560
_MINUTES_PER_HOUR = 60


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One assignment as it stands today.

    `meta` says how long and of how many parts; `refusal` why it cannot be begun just now,
    empty where it can. `window` and `cue` are the times that hold, the person's own or the
    therapist's. `stage` is where a plan in steps stands, and `move` what it has to offer.
    `is_new` until it was looked at once.
    """

    assignment: Assignment
    week: Week
    meta: str
    window: TimeWindow | None = None
    cue: str = ""
    refusal: str = ""
    stage: int = 0
    move: Move = Move.STAY
    is_new: bool = False


class AssignmentCard(Card):
    """Every signal carries the id of the assignment first.

    `not_done`: Reason, day, words. `without_app`: day, minutes or None. `times`: window or
    None, cue. `moved`: the stage that the person chose; staying is an answer as well.
    """

    begin = Signal(str)
    see_first = Signal(str)
    not_done = Signal(str, object, object, str)
    without_app = Signal(str, object, object)
    times = Signal(str, object, str)
    moved = Signal(str, int)
    on_paper = Signal(str)
    undo = Signal()

    def __init__(
        self,
        theme: Theme,
        item: PlanItem,
        today: date,
        locale: QLocale,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.item, self._today, self._locale = item, today, locale
        self.panel: Panel | None = None
        self._opener: Pill | None = None
        self._make_labels(theme, item)
        self._make_buttons(theme)
        self.step = self._make_step(theme, item)
        self.undo_button = Pill(theme, words.UNDO, "arrow-u-up-left", Look.GHOST)
        self.noted = Label(theme, "", Type.BODY, Ink.PRIMARY, wraps=True, inset=True)
        self._lay_out()
        self._wire()

    @property
    def id(self) -> str:
        return self.item.assignment.id

    def open_panel(self, panel: Panel, opener: Pill) -> None:
        """One panel at a time, with the focus in it."""
        self.close_panel()
        self.panel, self._opener = panel, opener
        panel.closed.connect(self.close_panel)
        self._column.addWidget(panel)
        panel.show()
        panel.take_focus()
        bring_into_view(panel)

    def close_panel(self) -> None:
        """Put the panel away; the focus goes back to what opened it."""
        if self.panel is None:
            return
        self._column.removeWidget(self.panel)
        self.panel.hide()
        self.panel.deleteLater()
        self.panel = None
        if self._opener is not None:
            self._opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_paper(self, sheet: Sheet) -> None:
        """Offer the routine on paper."""
        self.open_panel(PaperPanel(self._theme, sheet), self.paper_button)

    def say(self, text: str) -> None:
        """Say that something was noted, and let it be taken back."""
        self.noted.setText(text)
        self._noted_row.show()
        bring_into_view(self._noted_row)
        self.undo_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_STACKED_BELOW_PX)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._week_line.setDirection(down if narrow else across)

    def _make_labels(self, theme: Theme, item: PlanItem) -> None:
        assignment = item.assignment
        how_often = schedule_words(assignment.frequency, item.window, item.cue, self._locale)
        if item.is_new:
            how_often = listed((said(words.NEW), how_often))
        self.schedule = Label(
            theme, how_often, Type.CAPTION_STRONG, Ink.PRIMARY, wraps=True, inset=True
        )
        self.title = Heading(theme, assignment.title, Type.H1, inset=True)
        self.meta = Label(theme, item.meta, Type.BODY, Ink.MUTED, wraps=True, inset=True)
        self.why = Heading(theme, words.WHY, Type.LABEL_STRONG, Ink.LAVENDER, inset=True)
        self.reason = Label(theme, as_is(assignment.reason), Type.READING, wraps=True, inset=True)
        self.refusal = Label(theme, item.refusal, Type.BODY, Ink.WARM, wraps=True, inset=True)
        self.week = WeekDots(theme)
        self.week.show_days(dots(item.week, self._today, self._locale))
        self.count = Label(
            theme, week_words(item.week), Type.LABEL, Ink.MUTED, wraps=True, inset=True
        )

    def _make_buttons(self, theme: Theme) -> None:
        self.begin_button = Pill(theme, words.BEGIN, "play", Look.PRIMARY, height_px=SESSION_TARGET)
        self.see_button = Pill(theme, words.SEE_FIRST, "", Look.GHOST, height_px=SESSION_TARGET)
        self.without_button = Pill(theme, words.WITHOUT_APP, "check", Look.GHOST)
        self.not_done_button = Pill(theme, words.NOT_DONE, "chat-text", Look.GHOST)
        self.times_button = Pill(theme, words.TIMES, "timer", Look.GHOST)
        self.paper_button = Pill(theme, words.ON_PAPER, "printer", Look.GHOST)
        self.begin_button.setEnabled(not self.item.refusal)

    def _make_step(self, theme: Theme, item: PlanItem) -> QWidget | None:
        """A question about a longer or an easier step, where there is one to ask."""
        plan = item.assignment.titration
        if plan is None or item.move is Move.STAY:
            return None
        other = item.stage + (1 if item.move is Move.OFFER_NEXT else -1)
        title, about, yes = (
            (words.NEXT_STEP, words.NEXT_STEP_ABOUT, words.NEXT_YES)
            if item.move is Move.OFFER_NEXT
            else (words.STEP_BACK, words.STEP_BACK_ABOUT, words.BACK_YES)
        )
        step, here = stage_words(plan.stages[other]), stage_words(plan.stages[item.stage])
        self.yes_button = Pill(theme, said(yes, step=step), "", Look.QUIET)
        self.stay_button = Pill(theme, said(words.STAY, step=here), "", Look.QUIET)
        self.yes_button.clicked.connect(lambda: self.moved.emit(self.id, other))
        self.stay_button.clicked.connect(lambda: self.moved.emit(self.id, item.stage))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(Heading(theme, said(title, step=step), Type.H3, inset=True))
        column.addWidget(Label(theme, about, Type.LABEL, Ink.MUTED, wraps=True, inset=True))
        column.addWidget(row_of(self.yes_button, self.stay_button))
        return whole

    def _lay_out(self) -> None:
        self._week_line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._week_line.setSpacing(L)
        self._week_line.addWidget(self.week, 0, Qt.AlignmentFlag.AlignLeft)
        self._week_line.addWidget(self.count, 1)
        self._noted_row = QWidget()
        noted = QVBoxLayout(self._noted_row)
        noted.setContentsMargins(0, 0, 0, 0)
        noted.addWidget(self.noted)
        noted.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._noted_row.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(XL - EDGE, XL, XL - EDGE, L)
        self._column.setSpacing(S)
        for label in (self.schedule, self.title, self.meta):
            self._column.addWidget(label)
        self._column.addSpacing(S)
        for widget in (self.why, self.reason):
            self._column.addWidget(widget)
            widget.setVisible(bool(self.item.assignment.reason))
        self._column.addSpacing(S)
        self._column.addLayout(self._week_line)
        self._column.addWidget(self.refusal)
        self.refusal.setVisible(bool(self.item.refusal))
        self._column.addSpacing(M)
        self._column.addWidget(row_of(self.begin_button, self.see_button))
        if self.step is not None:
            self._column.addSpacing(S)
            self._column.addWidget(self.step)
        self._column.addWidget(
            row_of(self.without_button, self.not_done_button, self.times_button, self.paper_button)
        )
        self._column.addWidget(self._noted_row)

    def _wire(self) -> None:
        self.begin_button.clicked.connect(lambda: self.begin.emit(self.id))
        self.see_button.clicked.connect(lambda: self.see_first.emit(self.id))
        self.paper_button.clicked.connect(self._toggle_paper)
        self.undo_button.clicked.connect(self.undo)
        for button, panel in (
            (self.not_done_button, self._not_done_panel),
            (self.without_button, self._without_panel),
            (self.times_button, self._times_panel),
        ):
            button.clicked.connect(lambda _=False, b=button, make=panel: self._toggle(b, make))

    def _toggle(self, button: Pill, make: Callable[[], Panel]) -> None:
        was = self._opener if self.panel is not None else None
        self.close_panel()
        if was is not button:
            self.open_panel(make(), button)

    def _toggle_paper(self) -> None:
        if isinstance(self.panel, PaperPanel):
            self.close_panel()
        else:
            self.on_paper.emit(self.id)

    def _not_done_panel(self) -> Panel:
        panel = NotDonePanel(self._theme, self._today, self._locale)
        panel.told.connect(lambda reason, day, text: self.not_done.emit(self.id, reason, day, text))
        return panel

    def _without_panel(self) -> Panel:
        panel = WithoutAppPanel(self._theme, self._today, self._locale)
        panel.told.connect(lambda day, count: self.without_app.emit(self.id, day, count))
        return panel

    def _times_panel(self) -> Panel:
        item = self.item
        panel = TimesPanel(self._theme, item.window, item.cue, self._window_words)
        panel.told.connect(lambda window, cue: self.times.emit(self.id, window, cue))
        return panel

    def _window_words(self, window: TimeWindow) -> str:
        return window_words(window, self._locale)


def dots(week: Week, today: date, locale: QLocale) -> tuple[DayDot, ...]:
    """The seven days of a week, for the eye and for the ear."""
    days = [week.first + timedelta(days=n) for n in range(WEEK)]
    narrow, alone = QLocale.FormatType.NarrowFormat, locale.standaloneDayName
    return tuple(
        DayDot(alone(day.isoweekday(), narrow), weekday(day, locale), count > 0, day == today)
        for day, count in zip(days, week.per_day, strict=True)
    )


def week_words(week: Week) -> str:
    if not week.planned:
        return said(words.DONE_SO_FAR, done=week.done)
    if not week.done:
        return said(words.NONE_SO_FAR, planned=week.planned)
    return said(words.DONE_OF, done=week.done, planned=week.planned)


def schedule_words(
    frequency: Frequency, window: TimeWindow | None, cue: str, locale: QLocale
) -> str:
    """How often and when, in one line."""
    if frequency.days:
        short = QLocale.FormatType.ShortFormat
        days = ", ".join(locale.dayName(day + 1, short) for day in sorted(frequency.days))
    elif frequency.days_per_week == WEEK:
        days = said("Every day")
    else:
        days = counted("{n} day a week", "{n} days a week", frequency.days_per_week)
    told = [days]
    if frequency.times_per_day > 1:
        told.append(counted("{n} time a day", "{n} times a day", frequency.times_per_day))
    told += [window_words(window, locale)] if window is not None else []
    told += [cue] if cue else []
    return listed(told)


def window_words(window: TimeWindow, locale: QLocale) -> str:
    return said(
        "{start} to {end}",
        start=minute_words(window.from_min, locale),
        end=minute_words(window.until_min, locale),
    )


def minute_words(minute: int, locale: QLocale) -> str:
    """A minute of the day as people write it where they live."""
    at = QTime(minute // _MINUTES_PER_HOUR, minute % _MINUTES_PER_HOUR)
    return locale.toString(at, QLocale.FormatType.ShortFormat)


def stage_words(stage: Stage) -> str:
    """A step of a plan: its length, its pace, or both."""
    length = minutes(stage.length_ms) if stage.length_ms is not None else ""
    pace = (
        said(words.STEP_PACE, rate=number(round(stage.per_minute, 1)))
        if stage.per_minute is not None
        else ""
    )
    return said(words.STEP_BOTH, length=length, pace=pace) if length and pace else length or pace


def date_words(day: date, locale: QLocale) -> str:
    """A date with its weekday, as people write it where they live."""
    return locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
