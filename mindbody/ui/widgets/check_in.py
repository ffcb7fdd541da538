"""A small question in the middle of a session, that goes by itself and needs no answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.distress import MOST
from mindbody.texts import DistressWords
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.theme import L, M, S, Theme
from mindbody.ui.widgets.buttons import IconButton, Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Card, Flow

_WIDE_PX = 820
TEN_KEY = "T"


class CheckIn(Card):
    """Lies at the head of `screen` while it asks, and takes no focus away.

    `answered` carries 0 to 10; `closed` says that it was put away without a number, and
    `missed` that nobody answered. Numbers work as keys while it is there.
    """

    answered = Signal(int)
    closed = Signal()
    missed = Signal()

    def __init__(self, theme: Theme, words: DistressWords, screen: QWidget, wait_ms: int) -> None:
        super().__init__(theme, screen)
        self._theme, self._words, self._screen = theme, words, screen
        self.numbers = [self._number(n, word) for n, word in enumerate(words.words)]
        self.close_button = IconButton(theme, words.skip, "x")
        self.close_button.clicked.connect(self._close)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(wait_ms)
        self._waiting.timeout.connect(self._miss)
        self._keys = [self._key(n) for n in range(MOST + 1)]
        self._lay_out()
        self.hide()
        screen.installEventFilter(self)

    def ask(self) -> None:
        """Show the question and wait a while."""
        self._set_keys(True)
        self._place()
        self.show()
        self.raise_()
        self._waiting.start()
        announce(self, self._words.during)

    def put_away(self) -> None:
        """Take it away without a word."""
        self._waiting.stop()
        self._set_keys(False)
        self.hide()

    @property
    def waiting(self) -> QTimer:
        """The timer after which nobody has answered."""
        return self._waiting

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _answer(self, number: int) -> None:
        self.put_away()
        self.answered.emit(number)

    def _close(self) -> None:
        self.put_away()
        self.closed.emit()

    def _miss(self) -> None:
        self.put_away()
        self.missed.emit()

    def _number(self, number: int, word: str) -> Pill:
        button = Pill(self._theme, str(number), "", Look.QUIET)
        button.setAccessibleName(f"{number}, {word}")
        button.setToolTip(f"{number}: {word}")
        button.clicked.connect(lambda _=False: self._answer(number))
        return button

    def _key(self, number: int) -> QShortcut:
        key = TEN_KEY if number == MOST else str(number)
        shortcut = QShortcut(QKeySequence(key), self._screen)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setEnabled(False)
        shortcut.activated.connect(lambda: self._answer(number))
        return shortcut

    def _set_keys(self, on: bool) -> None:
        for shortcut in self._keys:
            shortcut.setEnabled(on)

    def _lay_out(self) -> None:
        words = self._words.words
        row, flow = QWidget(), Flow(0)
        for button in (*self.numbers, self.close_button):
            flow.addWidget(button)
        row.setLayout(flow)
        ends = f"0: {words[0]}   ·   {MOST} ({TEN_KEY}): {words[-1]}"
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(L, M, L, M)
        column.setSpacing(S)
        column.addWidget(Heading(self._theme, self._words.during, Type.BODY_STRONG, inset=True))
        column.addWidget(row)
        column.addWidget(Label(self._theme, ends, Type.LABEL, Ink.MUTED, wraps=True, inset=True))

    def _place(self) -> None:
        room = self._screen.rect()
        wide = min(self._theme.px(_WIDE_PX), room.width() - 2 * M)
        high = min(self._column.heightForWidth(wide), room.height() - 2 * M)
        self.setGeometry((room.width() - wide) // 2, M, wide, high)
