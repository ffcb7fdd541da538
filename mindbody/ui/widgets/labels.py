"""Texts. Every label of the app is made here, so none can take its text for rich text."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from mindbody.ui import access
from mindbody.ui.fonts import Type
from mindbody.ui.lines import even, without_lone_word
from mindbody.ui.theme import Theme
from mindbody.ui.tokens import Tokens
from mindbody.ui.widgets import wrapping
from mindbody.ui.widgets.brush import EDGE
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

    _even = False
    _used_at: tuple[tuple[str, str, int], int] | None = None

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

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self._words_room()
        used = self._used(room.width()) if self.wordWrap() else room.width()
        if used >= room.width():
            super().paintEvent(event)
            return
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        spared = room.width() - used
        if side & Qt.AlignmentFlag.AlignHCenter:
            room.adjust(spared // 2, 0, spared // 2 - spared, 0)
        elif side & Qt.AlignmentFlag.AlignRight:
            room.setLeft(room.left() + spared)
        else:
            room.setWidth(used)
        flags = side.value | wrapping.WRAPPED
        self.style().drawItemText(
            QPainter(self),
            room,
            flags,
            self.palette(),
            self.isEnabled(),
            self.text(),
            self.foregroundRole(),
        )

    def used_width(self, room: int) -> int:
        """How much of `room`, px, the lines use: no last word stands alone on its line."""
        use = even if self._even else without_lone_word
        return int(use(self.font(), self.text(), room))

    def _used(self, room: int) -> int:
        key = (self.text(), self.font().key(), room)
        if self._used_at is None or self._used_at[0] != key:
            self._used_at = (key, self.used_width(room))
        return self._used_at[1]

    def _words_room(self) -> QRect:
        """Where QLabel itself would write."""
        room, indent = self.contentsRect(), max(0, self.indent())
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        return room.adjusted(
            indent if side & Qt.AlignmentFlag.AlignLeft else 0,
            indent if side & Qt.AlignmentFlag.AlignTop else 0,
            -indent if side & Qt.AlignmentFlag.AlignRight else 0,
            -indent if side & Qt.AlignmentFlag.AlignBottom else 0,
        )

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
    """A heading with lines of about the same length."""

    _even = True


class BalancedLabel(Label):
    """A text with lines of about the same length."""

    _even = True
