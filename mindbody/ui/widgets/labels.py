"""Texts. Every label of the app is made here, so none can take its text for rich text."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mindbody.ui import access
from mindbody.ui.fonts import Type
from mindbody.ui.theme import Theme
from mindbody.ui.tokens import Tokens
from mindbody.ui.widgets import wrapping
from mindbody.ui.widgets.brush import EDGE, is_mirrored
from mindbody.ui.widgets.spoken import SpokenText


class Ink(Enum):
    """What a text is written in, by meaning."""

    TEXT = "text"
    MUTED = "muted"
    PRIMARY = "primary"
    LAVENDER = "lavender"
    WARM = "warm"
    ALERT = "alert"
    SESSION = "session_text"
    SESSION_MUTED = "session_muted"

    def of(self, tokens: Tokens) -> QColor:
        colour: QColor = getattr(tokens, self.value)
        return colour


class Label(SpokenText, QLabel):
    """A text that is always plain. With `wraps` it takes as many lines as it needs.

    With `inset` it lines up with the bodies of controls, which leave room for their ring.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: Type = Type.BODY,
        ink: Ink = Ink.TEXT,
        *,
        wraps: bool = False,
        inset: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if inset:
            self.setIndent(EDGE)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wraps)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        if wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._theme, self._kind, self._ink = theme, kind, ink
        theme.changed.connect(self._dress)
        self._dress()

    def set_ink(self, ink: Ink) -> None:
        self._ink = ink
        self._dress()

    def set_kind(self, kind: Type) -> None:
        self._kind = kind
        self._dress()

    def minimumSizeHint(self) -> QSize:
        """A wrapping text asks for a little width only; its height follows from it."""
        least = super().minimumSizeHint()
        if self.wordWrap():
            least.setWidth(min(least.width(), self._theme.px(120)))
        return least

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._kind))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._ink.of(self._theme.tokens))
        self.setPalette(palette)


class Heading(Label):
    """A label that screen readers know as a heading."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: Type = Type.H1,
        ink: Ink = Ink.TEXT,
        *,
        wraps: bool = True,
        inset: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text, kind, ink, wraps=wraps, inset=inset, parent=parent)
        access.set_role(self, access.Role.Heading)

    def spoken_name(self) -> str:
        return self.text()


class BalancedHeading(Heading):
    """Its lines are about equally long, so that no last word stands alone on the last one."""

    _spared_px = 0

    def setText(self, text: str) -> None:
        super().setText(text)
        self._balance()

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(width + self._spared_px)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._balance()

    def _dress(self) -> None:
        super()._dress()
        self._balance()

    def _balance(self) -> None:
        """Leave free what the same number of lines does not need."""
        room = self.width() - max(0, self.indent())
        lines = wrapping.high(self.font(), self.text(), room)
        # A long word takes no other line where there is no room for it: it would be cut.
        least, most = max(room // 2, wrapping.least_wide(self.font(), self.text())), room
        while most - least > 2:
            middle = (least + most) // 2
            if wrapping.high(self.font(), self.text(), middle) > lines:
                least = middle
            else:
                most = middle
        self._spared_px = max(0, room - most - 1)
        left, right = (self._spared_px, 0) if is_mirrored(self) else (0, self._spared_px)
        self.setContentsMargins(left, 0, right, 0)
