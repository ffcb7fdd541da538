"""A small question in a session that is answered by one number, and needs no answer."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.distress import MOST
from mindbody.language import as_is, said
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.theme import L, M, S, Theme
from mindbody.ui.widgets.buttons import IconButton, Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Card, row_of

_WIDE_PX = 820
TEN_KEY, SKIP_KEY = "T", "S"
_LOOKED_AT = {QEvent.Type.FocusIn, QEvent.Type.Enter}
_LEFT = {QEvent.Type.FocusOut, QEvent.Type.Leave}
_KEEP_TOGETHER = "\N{NO-BREAK SPACE}"


class NumberCard(Card):
    """Lies at the head of `screen` while it asks, and takes no focus away.

    `answered` carries 0 to 10; `closed` says that it was put away without a number. Numbers
    work as keys while it is there, T is ten, S puts the question away.
    """

    answered = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, screen: QWidget, skip: str) -> None:
        super().__init__(theme, screen)
        self._theme, self._screen, self._ends = theme, screen, ""
        self.question = Heading(theme, "", Type.BODY_STRONG, inset=True)
        self.ends = Label(theme, "", Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.numbers = [self._number(n) for n in range(MOST + 1)]
        self.close_button = IconButton(theme, skip, "x")
        self.close_button.clicked.connect(self._close)
        self._keys = [self._key(n) for n in range(MOST + 1)]
        self._keys.append(self._shortcut(SKIP_KEY, self._close))
        self._lay_out()
        self.hide()
        screen.installEventFilter(self)

    def put(self, question: str, words: Sequence[str]) -> None:
        """Show a question. `words` stand at the numbers, or only at the least and the most."""
        least, most = words[0], words[-1]
        self.question.setText(question)
        text = "0: {least}   ·   10 ({key}): {most}   ·   {skip}: skip"
        ends = said(text, least=least, most=most, key=TEN_KEY, skip=SKIP_KEY)
        self._ends = as_is(ends.replace(": ", ":" + _KEEP_TOGETHER))
        self.ends.setText(self._ends)
        for number, button in enumerate(self.numbers):
            word = words[number] if len(words) > MOST else {0: least, MOST: most}.get(number, "")
            word = said(word) if word else ""
            button.setAccessibleName(f"{number}, {word}" if word else f"{number}")
            told = f"{number}: {word}" if word else ""
            button.setToolTip(told)
            button.setProperty("word", told)
        self._set_keys(True)
        self._place()
        self.show()
        self.raise_()
        announce(self, question)

    def put_away(self) -> None:
        """Take it away without a word."""
        self._set_keys(False)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._screen:
            # The word at a number stands below while the number is looked at.
            if event.type() in _LOOKED_AT:
                self.ends.setText(as_is(watched.property("word") or self._ends))
            elif event.type() in _LEFT:
                self.ends.setText(self._ends)
        elif event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _answer(self, number: int) -> None:
        self.put_away()
        self.answered.emit(number)

    def _close(self) -> None:
        self.put_away()
        self.closed.emit()

    def _number(self, number: int) -> Pill:
        button = Pill(self._theme, str(number), "", Look.QUIET)
        button.clicked.connect(lambda _=False: self._answer(number))
        button.installEventFilter(self)
        return button

    def _key(self, number: int) -> QShortcut:
        key = TEN_KEY if number == MOST else str(number)
        return self._shortcut(key, lambda: self._answer(number))

    def _shortcut(self, key: str, act: object) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._screen)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.setEnabled(False)
        shortcut.activated.connect(act)
        return shortcut

    def _set_keys(self, on: bool) -> None:
        for shortcut in self._keys:
            shortcut.setEnabled(on)

    def _lay_out(self) -> None:
        self._row = row_of(*self.numbers, self.close_button, spacing=0)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(L, M, L, M)
        column.setSpacing(S)
        for widget in (self.question, self._row, self.ends):
            column.addWidget(widget)

    def _place(self) -> None:
        room = self._screen.rect()
        wide = min(self._theme.px(_WIDE_PX), room.width() - 2 * M)
        self._balance(wide - 2 * L)
        high = min(self._column.heightForWidth(wide), room.height() - 2 * M)
        self.setGeometry((room.width() - wide) // 2, M, wide, high)

    def _balance(self, inner: int) -> None:
        """Where the numbers need two lines, as many on the one as on the other."""
        each = [button.sizeHint().width() for button in (*self.numbers, self.close_button)]
        of_line = ceil(len(each) / ceil(sum(each) / max(1, inner)))
        lines = (each[first : first + of_line] for first in range(0, len(each), of_line))
        self._row.setMaximumWidth(min(inner, max(map(sum, lines))))
