"""A field for what nobody else should read, with a button that shows it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mindbody.ui.fonts import Type
from mindbody.ui.screens.lock.words import CAPS, HIDE, SHOW
from mindbody.ui.theme import XS, Theme
from mindbody.ui.widgets.buttons import IconButton
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Ink, Label

# Longer than any sentence that somebody types each day.
_MOST = 200


class SecretField(TextField):
    """Keeps nothing for undo or for the clipboard's history; `caps` tells of Caps Lock."""

    caps = Signal(bool)

    def __init__(self, theme: Theme, name: str, *, hidden: bool = True) -> None:
        super().__init__(theme, name, most=_MOST)
        self.show_typed(not hidden)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoAutoUppercase)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def show_typed(self, shown: bool) -> None:
        echo = QLineEdit.EchoMode
        self.setEchoMode(echo.Normal if shown else echo.Password)

    def take(self) -> str:
        """What was typed; the field is empty afterwards."""
        typed = self.text()
        self.forget()
        return typed

    def forget(self) -> None:
        """Empty the field. Setting a text anew also drops what undo would bring back."""
        self.setText("0" * len(self.text()))
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if typed.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps.emit(typed.isupper() is not shifted and typed.upper() != typed.lower())
        super().keyPressEvent(event)


class Secret(QWidget):
    """A name, the field, the button that shows what is typed, and a word about Caps Lock.

    `entered` says that Enter was pressed in it.
    """

    entered = Signal()

    def __init__(self, theme: Theme, name: str, *, hidden: bool = True) -> None:
        super().__init__()
        self.name = Label(theme, name, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.field = SecretField(theme, name, hidden=hidden)
        self.eye = IconButton(theme, SHOW if hidden else HIDE, "eye")
        self.caps = Label(theme, CAPS, Type.LABEL, Ink.WARM, wraps=True, inset=True)
        self.caps.hide()
        self.eye.setCheckable(True)
        self.eye.setChecked(not hidden)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(XS)
        row.addWidget(self.field, 1)
        row.addWidget(self.eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addLayout(row)
        column.addWidget(self.caps)
        self.eye.toggled.connect(self._show_typed)
        self.field.caps.connect(self.caps.setVisible)
        self.field.returnPressed.connect(self.entered)

    def rename(self, name: str) -> None:
        self.name.setText(name)
        self.field.setAccessibleName(name)

    def _show_typed(self, shown: bool) -> None:
        self.field.show_typed(shown)
        self.eye.show_as(HIDE if shown else SHOW)
