"""Several lines to write in: plain text, a bounded length, and Tab leads on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.theme import RADIUS_NAV, Theme
from mindbody.ui.widgets.brush import EDGE, FocusWatch, body, fill, focus_ring, smooth
from mindbody.ui.widgets.spoken import Spoken

_HIGH_PX = 190


class TextArea(QWidget):
    """`edited` comes when something was changed and the place is left."""

    edited = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        hint: str = "",
        most: int = 4_000,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self._most, self._kept = theme, most, ""
        self.box = _Box(self)
        self.box.setAccessibleName(name)
        self.box.setPlaceholderText(said(hint))
        self.box.left.connect(self._leave)
        self.box.entered.connect(self.update)
        self.box.textChanged.connect(self._bound)
        self._inside = QVBoxLayout(self)
        self._inside.addWidget(self.box)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ring = FocusWatch(self.box)
        theme.changed.connect(self._dress)
        self._dress()

    def text(self) -> str:
        return self.box.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Show a text; that by itself is no edit."""
        self._kept = text
        self.box.setPlainText(text)

    def keep(self) -> None:
        """Tell of what was changed, where something was."""
        if self.text() != self._kept:
            self._kept = self.text()
            self.edited.emit(self._kept)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.theme.px(_HIGH_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens, rect = smooth(QPainter(self)), self.theme.tokens, body(self)
        radius, wide = self.theme.px(RADIUS_NAV), 2.0 if tokens.high_contrast else 1.0
        fill(painter, rect, radius, tokens.surface, tokens.outline, wide)
        if self.box.hasFocus():
            focus_ring(painter, rect, radius, tokens)

    def _leave(self) -> None:
        self.update()
        self.keep()

    def _bound(self) -> None:
        """No more than so many characters: what is too much is not taken."""
        text = self.box.toPlainText()
        if len(text) > self._most:
            self.box.undo()
            if len(self.box.toPlainText()) > self._most:
                self.box.setPlainText(text[: self._most])

    def _dress(self) -> None:
        tokens, room = self.theme.tokens, self.theme.box(12) + EDGE
        self._inside.setContentsMargins(room, room, room, room)
        self.box.setFont(self.theme.font(Type.READING))
        dress = self.palette()
        for role, colour in (
            (QPalette.ColorRole.Text, tokens.text),
            (QPalette.ColorRole.PlaceholderText, tokens.muted),
            (QPalette.ColorRole.Highlight, tokens.primary),
            (QPalette.ColorRole.HighlightedText, tokens.on_primary),
            (QPalette.ColorRole.Base, tokens.surface),
        ):
            dress.setColor(role, colour)
        self.box.setPalette(dress)
        self.updateGeometry()
        self.update()


class _Box(Spoken, QPlainTextEdit):
    """Qt's own editor without its frame."""

    left = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
