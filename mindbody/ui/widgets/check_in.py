"""The question in the middle of a session, that goes by itself after a while."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from mindbody.text_tables import DistressWords
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.number_card import NumberCard


class CheckIn(NumberCard):
    """Asks how it is. `missed` says that nobody answered within the time."""

    missed = Signal()

    def __init__(self, theme: Theme, words: DistressWords, screen: QWidget, wait_ms: int) -> None:
        super().__init__(theme, screen, words.skip)
        self._words = words
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(wait_ms)
        self._waiting.timeout.connect(self._miss)

    def ask(self, *, for_now: bool = False) -> None:
        """Show the question and wait a while; `for_now` asks in a part that is there for it."""
        self.put(self._words.after if for_now else self._words.during, self._words.words)
        if not for_now:
            self._waiting.start()

    def put_away(self) -> None:
        self._waiting.stop()
        super().put_away()

    @property
    def waiting(self) -> QTimer:
        """The timer after which nobody has answered."""
        return self._waiting

    def _miss(self) -> None:
        self.put_away()
        self.missed.emit()
