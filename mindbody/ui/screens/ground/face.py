"""What Ground me looks like: one line at a time, and the buttons below it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.theme import MARGIN, SESSION_TARGET, XL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import KitButton, Look, Pill
from mindbody.ui.widgets.labels import BalancedHeading, Ink, Label
from mindbody.ui.widgets.steps_done import StepsDone
from mindbody.ui.widgets.surfaces import Flow, Scroll

if TYPE_CHECKING:
    from mindbody.ui.screens.help.lines import PeopleToReach

_WIDEST_PX = 860
# Below this much room, in px at 100 % text, lines are set one size smaller.
_ROOMY_WIDE, _ROOMY_HIGH, _ROOMY_HIGH_WITH_PEOPLE = 860, 620, 760

Button = tuple[str, str]


class GroundFace(QWidget):
    """A plain ground, where and when one is, a line, and what can be pressed.

    `pressed` carries the id of a button in the row; `leave` and `help` are always there.
    """

    pressed = Signal(str)
    leave = Signal()
    help = Signal()

    def __init__(self, theme: Theme, leave: str, help: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._big = False
        self.here = Label(theme, "", Type.READING, Ink.SESSION_MUTED, wraps=True, inset=True)
        self.line = BalancedHeading(theme, "", Type.DISPLAY, Ink.SESSION, inset=True)
        self.instead = Label(theme, "", Type.READING, Ink.SESSION_MUTED, wraps=True, inset=True)
        self.dots = StepsDone(theme)
        self.people: PeopleToReach | None = None
        self.row = QWidget()
        self._row_flow = Flow(M)
        self.row.setLayout(self._row_flow)
        self.buttons: dict[str, KitButton] = {}
        self.leave_button = self._pill(leave, "arrow-left", Look.GHOST)
        self.help_button = self._pill(help, "lifebuoy", Look.GHOST)
        self.keys = Label(theme, "", Type.LABEL, Ink.SESSION_MUTED, wraps=True, inset=True)
        self.leave_button.clicked.connect(self.leave)
        self.help_button.clicked.connect(self.help)
        self._lay_out()
        theme.changed.connect(self._resize_text)

    def show_line(self, text: str, instead: str, done: int, wanted: int) -> None:
        self.line.setText(text)
        self.instead.setText(instead)
        self.instead.setVisible(bool(instead))
        self.dots.show_done(done, wanted)
        self.dots.setVisible(wanted > 0)
        self._resize_text()
        self.scroller.verticalScrollBar().setValue(0)

    def show_buttons(self, buttons: Sequence[Button]) -> None:
        """Ids and words; the first is the one that Enter and Space press."""
        if [(id, button.text()) for id, button in self.buttons.items()] != [
            (id, said(text)) for id, text in buttons
        ]:
            self._fill_row(buttons)
        if self.buttons:
            next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_people(self, people: PeopleToReach | None) -> None:
        """Show who can be reached, or put it away."""
        if self.people is not None and self.people is not people:
            self._column.removeWidget(self.people)
            self.people.hide()
            self.people.deleteLater()
        self.people = people
        if people is not None:
            self._column.insertWidget(self._column.count() - 1, people)
            people.show()
        self._order()
        self._resize_text()

    def tab_order(self) -> Iterable[QWidget]:
        countries = self.people.countries.values() if self.people is not None else ()
        return (*countries, *self.buttons.values(), self.leave_button, self.help_button)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.tokens.calm)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize_text()

    def _fill_row(self, buttons: Sequence[Button]) -> None:
        for old in self.buttons.values():
            self._row_flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {}
        for number, (id, text) in enumerate(buttons):
            look = Look.PRIMARY if number == 0 else Look.QUIET
            button = self._pill(text, "", look)
            button.clicked.connect(lambda _=False, id=id: self.pressed.emit(id))
            self._row_flow.addWidget(button)
            button.show()
            self.buttons[id] = button
        self._order()
        self._row_flow.invalidate()

    def _order(self) -> None:
        for first, second in pairwise(list(self.tab_order())):
            QWidget.setTabOrder(first, second)

    def _lay_out(self) -> None:
        page = QWidget()
        self._column = QVBoxLayout(page)
        # Words keep away from the scroll bar.
        self._column.setContentsMargins(0, 0, M, 0)
        self._column.setSpacing(L)
        for widget in (self.here, self.line, self.instead):
            self._column.addWidget(widget)
        self._column.addWidget(self.dots)
        self._column.addStretch()
        self.scroller = Scroll(page, snug=True)
        always = QWidget()
        flow = Flow(S)
        flow.addWidget(self.leave_button)
        flow.addWidget(self.help_button)
        always.setLayout(flow)
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(S)
        self._whole.addWidget(self.scroller, 1)
        self._whole.addWidget(self.row)
        self._whole.addWidget(always)
        self._whole.addWidget(self.keys)

    def _resize_text(self) -> None:
        scale = max(1.0, self._theme.text_scale)
        high = _ROOMY_HIGH if self.people is None else _ROOMY_HIGH_WITH_PEOPLE
        roomy = QSize(round(_ROOMY_WIDE * scale), round(high * scale))
        big = self.width() >= roomy.width() and self.height() >= roomy.height()
        self.line.set_kind(Type.DISPLAY if big else self._small_kind())
        side = max(MARGIN - EDGE, (self.width() - self._theme.px(_WIDEST_PX)) // 2)
        top = max(M, round(self.height() * 0.16)) if big else M
        self._whole.setContentsMargins(side, top, side, XL if big else S)
        tight = self.people is not None and not big
        self._column.setSpacing(S if tight else L)
        self.keys.setVisible(big or (self.height() >= 560 and self.people is None))
        self.dots.setContentsMargins(EDGE, 0, 0, 0)

    def _small_kind(self) -> Type:
        """Numbers to call have to be seen, so the line above them gives way first."""
        scale = max(1.0, self._theme.text_scale)
        if self.people is not None:
            return Type.H1 if self.height() >= _ROOMY_HIGH * scale else Type.READING_STRONG
        tall = self.height() >= 420 * scale
        return Type.H1 if tall else Type.H2

    def _pill(self, text: str, icon: str, look: Look) -> Pill:
        return Pill(self._theme, text, icon, look, height_px=SESSION_TARGET, on_session=True)
