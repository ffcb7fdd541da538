"""The therapist's window: a navigation column with its pages, and layers over all of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from mindbody.ui.fonts import Type
from mindbody.ui.theme import L, M, S, Theme
from mindbody.ui.therapist import words
from mindbody.ui.widgets.buttons import Look, NavButton, Pill
from mindbody.ui.widgets.labels import Label
from mindbody.ui.widgets.strip import Strip
from mindbody.ui.widgets.surfaces import Ground
from mindbody.ui.window import Emblem
from mindbody.ui.words import TITLE

_NAV_PX, _NARROW_BELOW_PX = 232, 900


class DeskNav(QWidget):
    """Where a therapist can go; icons alone where the window is narrow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.people = NavButton(theme, words.PEOPLE, "users")
        self.routines = NavButton(theme, words.ROUTINES, "stack")
        self.help = NavButton(theme, words.HELP, "lifebuoy")
        self.settings = NavButton(theme, words.SETTINGS, "gear-six")
        self.entries = [self.people, self.routines, self.help, self.settings]
        self.ground = Pill(theme, words.GROUND, "anchor", Look.QUIET)
        self.ground.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.name = Label(theme, TITLE, Type.H2)
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(Emblem(theme))
        head.addWidget(self.name)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(M + 2, L, M - 1, L)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(L)
        column.addWidget(self.people)
        column.addWidget(self.routines)
        column.addStretch()
        column.addWidget(self.ground)
        column.addSpacing(S)
        column.addWidget(self.help)
        column.addWidget(self.settings)

    def fit(self, width: int) -> None:
        compact = width < _NARROW_BELOW_PX * max(1.0, self._theme.text_scale)
        for entry in (*self.entries, self.ground):
            entry.set_compact(compact)
        self.name.setVisible(not compact)
        wanted = max(entry.sizeHint().width() for entry in (*self.entries, self.ground))
        full = max(wanted + 2 * M, round(_NAV_PX * (1 + self._theme.text_scale) / 2))
        self.setFixedWidth(wanted + 2 * M + 1 if compact else full)

    def mark(self, current: NavButton | None) -> None:
        for entry in self.entries:
            entry.set_current(entry is current)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        wide = 2 if tokens.high_contrast else 1
        edge = QRect(self.width() - wide, 0, wide, self.height())
        QPainter(self).fillRect(edge, tokens.hairline)


class Shell(Ground):
    """Pages beside the navigation; a layer lies over all of it until it is left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.nav, self.strip, self.pages = DeskNav(theme), Strip(theme), QStackedWidget()
        desk = QWidget()
        beside = self._beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.strip)
        beside.addWidget(self.pages, 1)
        row = QHBoxLayout(desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.nav)
        row.addLayout(beside, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(desk)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        theme.changed.connect(lambda: self.nav.fit(self.width()))

    def show_page(self, page: QWidget, entry: NavButton | None) -> None:
        """Show a page beside the navigation, whose `entry` is marked."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        if self.pages.currentWidget() is not page:
            self.strip.hide()
        self.stack.setCurrentIndex(0)
        self.pages.setCurrentWidget(page)
        self.nav.mark(entry)
        # What a page gave the keys to while it was still hidden has them from now on.
        wanted = page.focusWidget()
        if wanted is not None and not wanted.hasFocus():
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_notice(self, card: QWidget) -> None:
        """Put a card above the pages, hidden until it is shown."""
        card.hide()
        self._beside.insertWidget(1, card)

    def show_layer(self, layer: QWidget) -> None:
        if self.stack.indexOf(layer) < 0:
            self.stack.addWidget(layer)
        self.stack.setCurrentWidget(layer)

    def leave_layer(self) -> None:
        self.stack.setCurrentIndex(0)

    def say(self, what: str) -> None:
        """Words for people, across the top of the page they are on."""
        self.strip.say(what)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.nav.fit(self.width())
