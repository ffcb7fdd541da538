"""What opens inside the card of an assignment: reasons, practice without the app, times."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.ledger import REASONS, Reason
from mindbody.core.practice import TimeWindow
from mindbody.language import said
from mindbody.sheet import Sheet
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.my_plan import words
from mindbody.ui.screens.my_plan.days import LastDays
from mindbody.ui.theme import L, S, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.print_row import PrintRow
from mindbody.ui.widgets.surfaces import row_of
from mindbody.ui.words import minutes

_MINUTES = (2, 5, 10, 15, 20, 30)
_ANY, _OWN = "any", "own"
# Parts of the day, as minutes after midnight, from and until.
WINDOWS = {
    "morning": (words.MORNING, TimeWindow(6 * 60, 11 * 60)),
    "midday": (words.MIDDAY, TimeWindow(11 * 60, 15 * 60)),
    "evening": (words.EVENING, TimeWindow(17 * 60, 21 * 60)),
    "bedtime": (words.BEDTIME, TimeWindow(21 * 60, 23 * 60 + 59)),
}


class Panel(QWidget):
    """A heading, a line, and what is to be chosen. Escape asks to close it."""

    closed = Signal()

    def __init__(
        self, theme: Theme, title: str, about: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.close_button = Pill(theme, words.CLOSE, "", Look.GHOST)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, L, 0, 0)
        self.column.setSpacing(S)
        self.column.addWidget(Heading(theme, title, Type.H3, inset=True))
        if about:
            about_label = Label(theme, about, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
            self.column.addWidget(about_label)
        self.close_button.clicked.connect(self.closed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """What is chosen first has the focus."""
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def first(self) -> QWidget:
        """The first thing to be chosen."""
        return self.close_button

    def add_row(self, *widgets: QWidget) -> None:
        self.column.addWidget(row_of(*widgets))


class NotDonePanel(Panel):
    """Twelve reasons, one press each; "Other" asks for a few words, which may stay empty.

    `told` carries the Reason, the day, and the words.
    """

    told = Signal(object, object, str)

    def __init__(
        self, theme: Theme, today: date, locale: QLocale, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, words.NOT_DONE_TITLE, words.NOT_DONE_ABOUT, parent)
        self.days = LastDays(theme, today, locale)
        self.reasons = {reason: Pill(theme, text) for reason, text in REASONS.items()}
        self.own_words = TextField(
            theme, words.OWN_WORDS, words.OWN_WORDS, most=words.LONGEST_WORDS
        )
        self.keep_button = Pill(theme, words.KEEP, "check", Look.QUIET)
        self.column.addWidget(self.days)
        self.add_row(*self.reasons.values())
        self.column.addWidget(self.own_words)
        self.add_row(self.keep_button, self.close_button)
        self.own_words.hide()
        self.keep_button.hide()
        for reason, button in self.reasons.items():
            button.clicked.connect(lambda _=False, reason=reason: self._pressed(reason))
        self.keep_button.clicked.connect(self._keep_other)
        self.own_words.returnPressed.connect(self._keep_other)

    def first(self) -> QWidget:
        return next(iter(self.reasons.values()))

    def _pressed(self, reason: Reason) -> None:
        if reason is Reason.OTHER:
            self.own_words.show()
            self.keep_button.show()
            self.own_words.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.told.emit(reason, self.days.day, "")

    def _keep_other(self) -> None:
        self.told.emit(Reason.OTHER, self.days.day, self.own_words.text().strip())


class WithoutAppPanel(Panel):
    """Practice that went without the app, today or on one of the last days.

    `told` carries the day, and whole minutes or None.
    """

    told = Signal(object, object)

    def __init__(
        self, theme: Theme, today: date, locale: QLocale, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, words.WITHOUT_APP, words.WITHOUT_APP_ABOUT, parent)
        self.days = LastDays(theme, today, locale)
        lengths = [("", said(words.NOT_SURE))]
        lengths += [(str(count), minutes(count * 60_000)) for count in _MINUTES]
        self.lengths = OneOf(theme, words.HOW_LONG, lengths)
        self.lengths.show_value("")
        self.keep_button = Pill(theme, words.KEEP, "check", Look.QUIET)
        for widget in (self.days, self.lengths):
            self.column.addWidget(widget)
        self.add_row(self.keep_button, self.close_button)
        self.keep_button.clicked.connect(self._keep)

    def first(self) -> QWidget:
        return self.keep_button

    def _keep(self) -> None:
        chosen = next(id for id, chip in self.lengths.chips.items() if chip.isChecked())
        self.told.emit(self.days.day, int(chosen) if chosen else None)


class TimesPanel(Panel):
    """When it suits: a part of the day, and something to tie it to.

    `told` carries a TimeWindow or None, and the cue.
    """

    told = Signal(object, str)

    def __init__(
        self,
        theme: Theme,
        window: TimeWindow | None,
        cue: str,
        times: Callable[[TimeWindow], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, words.TIMES, words.TIMES_ABOUT, parent)
        known = next((id for id, (_, one) in WINDOWS.items() if one == window), "")
        # A window of the therapist's own can be kept as it is.
        self._own = window if window is not None and not known else None
        values = [(_ANY, said(words.ANY_TIME))]
        values += [(_OWN, times(self._own))] if self._own is not None else []
        values += [(id, said(title)) for id, (title, _) in WINDOWS.items()]
        self.when = OneOf(theme, words.WHEN, values)
        self.when.show_value(known or (_OWN if self._own is not None else _ANY))
        self.cue = TextField(theme, words.CUE, words.CUE_HINT, most=80)
        self.cue.setText(cue)
        self.keep_button = Pill(theme, words.KEEP, "check", Look.QUIET)
        self.column.addWidget(self.when)
        self.column.addWidget(Label(theme, words.CUE, Type.LABEL, Ink.MUTED, inset=True))
        self.column.addWidget(self.cue)
        self.add_row(self.keep_button, self.close_button)
        self.keep_button.clicked.connect(self._keep)
        self.cue.returnPressed.connect(self._keep)

    def first(self) -> QWidget:
        return next(chip for chip in self.when.chips.values() if chip.isChecked())

    @property
    def window_chosen(self) -> TimeWindow | None:
        chosen = next(id for id, chip in self.when.chips.items() if chip.isChecked())
        if chosen == _OWN:
            return self._own
        return WINDOWS[chosen][1] if chosen in WINDOWS else None

    def _keep(self) -> None:
        self.told.emit(self.window_chosen, self.cue.text().strip())


class PaperPanel(Panel):
    """The routine as a sheet: print it, or save it as a PDF."""

    def __init__(self, theme: Theme, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.ON_PAPER, words.ON_PAPER_ABOUT, parent)
        self.printing = PrintRow(theme, lambda: sheet)
        self.column.addWidget(self.printing)
        self.add_row(self.close_button)

    def first(self) -> QWidget:
        return self.printing.print_button
