"""The lock screen: a field that opens the records, and what is at hand without them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.screens.lock import words
from mindbody.ui.screens.lock.secret import Secret
from mindbody.ui.theme import MARGIN, SESSION_TARGET, XL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.link import Link
from mindbody.ui.widgets.surfaces import Scroll, row_of

_WIDEST_PX = 520
_ROOMY_PX = 400


class LockScreen(QWidget):
    """`opened_by` carries what was typed and whether it is a recovery code.

    `given_up` says that it takes too long, `copy_wanted` that another way in is needed;
    `ground_me` and `help_wanted` ask for what needs no records.
    """

    opened_by = Signal(str, bool)
    given_up = Signal()
    copy_wanted = Signal()
    ground_me = Signal()
    help_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.by_code = False
        self.title = Heading(theme, words.LOCKED, Type.DISPLAY, inset=True)
        self.here = Label(theme, words.HERE, Type.READING, Ink.MUTED, wraps=True, inset=True)
        self.secret = Secret(theme, words.PASSPHRASE)
        self.hint = Label(theme, words.CODE_HINT, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.notice = Label(theme, "", Type.BODY, Ink.WARM, wraps=True, inset=True)
        self.open_button = Pill(theme, words.OPEN, "", Look.PRIMARY, height_px=SESSION_TARGET)
        self.other_button = Pill(theme, words.BY_CODE, "", Look.GHOST, height_px=SESSION_TARGET)
        self.stop_button = Pill(theme, words.STOP_TRYING, "x", Look.GHOST, height_px=SESSION_TARGET)
        self.stop_button.hide()
        self.copy_link = Link(theme, words.CANNOT_OPEN, "copy")
        self.ground_button = Pill(theme, words.GROUND, "anchor", Look.QUIET)
        self.help_button = Pill(theme, words.HELP, "lifebuoy", Look.QUIET)
        self._lay_out()
        self.say("")
        self._show_way()
        self.secret.entered.connect(self._open)
        self.open_button.clicked.connect(self._open)
        self.other_button.clicked.connect(self._other_way)
        self.stop_button.clicked.connect(self.given_up)
        self.copy_link.clicked.connect(self.copy_wanted)
        self.ground_button.clicked.connect(self.ground_me)
        self.help_button.clicked.connect(self.help_wanted)
        theme.changed.connect(self._reflow)

    def come_in(self) -> None:
        self.secret.field.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.title.text())

    def say(self, text: str) -> None:
        """Why it is not open; empty for nothing to say."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
        self._reflow()
        announce(self.notice, text)

    def show_busy(self, busy: bool) -> None:
        """While what was typed is tried, which takes a moment on purpose."""
        self.open_button.setEnabled(not busy)
        self.open_button.show_as(words.OPENING if busy else words.OPEN)
        self.secret.setEnabled(not busy)
        self.other_button.setVisible(not busy)
        self.copy_link.setEnabled(not busy)
        self.stop_button.setVisible(busy)
        # What had the focus cannot keep it while it is disabled.
        first = self.stop_button if busy else self.secret.field
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        self.secret.field.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _open(self) -> None:
        if self.open_button.isEnabled() and self.secret.field.text():
            self.opened_by.emit(self.secret.field.take(), self.by_code)

    def _other_way(self) -> None:
        self.by_code = not self.by_code
        self.forget()
        self.say("")
        self._show_way()
        self.secret.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_way(self) -> None:
        self.secret.rename(words.CODE if self.by_code else words.PASSPHRASE)
        self.secret.eye.setChecked(self.by_code)
        self.hint.setVisible(self.by_code)
        self.other_button.show_as(words.BY_PASSPHRASE if self.by_code else words.BY_CODE)

    def _lay_out(self) -> None:
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self.title)
        column.addWidget(self.here)
        self._above = QSpacerItem(0, 0)
        column.addSpacerItem(self._above)
        column.addWidget(self.secret)
        column.addWidget(self.hint)
        column.addWidget(self.notice)
        column.addSpacing(M)
        column.addWidget(row_of(self.open_button, self.other_button, self.stop_button))
        column.addWidget(self.copy_link)
        page = QWidget()
        self._around = QVBoxLayout(page)
        self._around.addStretch(2)
        self._around.addWidget(self._body)
        self._around.addStretch(3)
        # Always seen: what is above scrolls where there is little room.
        self._at_hand = row_of(self.ground_button, self.help_button)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self._at_hand)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Scroll(page), 1)
        whole.addLayout(self._foot)
        self._reflow()

    def _reflow(self) -> None:
        wide = self._theme.px(_WIDEST_PX)
        self._body.setMaximumWidth(wide)
        side = max(MARGIN if self.width() > 600 else L, (self.width() - wide) // 2) - EDGE
        tight = self.height() < self._theme.px(_ROOMY_PX)
        edge = S if tight else XL
        # Why it is not open comes first where there is little room: Ground me and Help are seen.
        self.here.setVisible(not tight or self.notice.isHidden())
        self._above.changeSize(0, 0 if tight else L)
        self._around.setContentsMargins(side, edge, side, S)
        self._foot.setContentsMargins(side, 0, side, edge - EDGE)
