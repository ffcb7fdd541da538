"""A few words over a session that stay until they are closed, and take no focus away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.language import said
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.theme import L, M, S, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Label
from mindbody.ui.widgets.surfaces import Card, row_of

GROUND, CLOSE = "Ground me", "I am here"
_WIDE_PX = 620


class SessionNote(Card):
    """Lies at the head of `screen`; `ground_me` asks for Ground me, the other button closes it."""

    ground_me = Signal()

    def __init__(self, theme: Theme, screen: QWidget, title: str, lines: Sequence[str]) -> None:
        super().__init__(theme, screen)
        self._theme, self._screen = theme, screen
        self._told = " ".join(said(text) for text in (title, *lines))
        self.ground_button = Pill(theme, GROUND, "anchor", Look.QUIET)
        self.close_button = Pill(theme, CLOSE, "check", Look.GHOST)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(L, M, L, M)
        self._column.setSpacing(S)
        self._column.addWidget(Heading(theme, title, Type.BODY_STRONG, inset=True))
        for line in lines:
            self._column.addWidget(Label(theme, line, Type.READING, wraps=True, inset=True))
        self._column.addWidget(row_of(self.ground_button, self.close_button))
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.ground_button.clicked.connect(self.ground_me)
        self.close_button.clicked.connect(self.hide)
        self.hide()
        screen.installEventFilter(self)

    def put(self) -> None:
        self._place()
        self.show()
        self.raise_()
        announce(self, self._told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _place(self) -> None:
        room = self._screen.rect()
        wide = min(self._theme.px(_WIDE_PX), room.width() - 2 * M)
        high = min(self._column.heightForWidth(wide), room.height() - 2 * M)
        self.setGeometry((room.width() - wide) // 2, M, wide, high)
