"""Quick-hide: a blank page over the whole window, put there and taken away by one key.

The key is F12 unless the person chose another. It works from every screen, also while
typing. The same key brings the window back; nothing on the page says so, or says anything.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from mindbody.language import said
from mindbody.ui import access

HIDE_KEY = "F12"
HIDE_KEYS = ("F12", "F9", "Ctrl+H", "Ctrl+Space", "Pause")
_PAPER, _NIGHT = "#F2F2F2", "#1E1E1E"


class BlankPage(QWidget):
    """A page of one colour that takes every key and every click and does nothing with them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The role first: a screen reader that listens asks for it with the name.
        access.set_role(self, access.Role.StaticText)
        self.setAccessibleName(said("Blank page"))
        self.is_dark = False
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), _NIGHT if self.is_dark else _PAPER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()


class Covered(QWidget):
    """A window whose `content` may be another one by and by."""

    content: QWidget


class Cover(QObject):
    """Hides the `content` of a window behind a blank page. `silence` is called first of all.

    `covered` and `uncovered` say that it happened. Nothing plays on by itself afterwards.
    """

    covered = Signal()
    uncovered = Signal()

    def __init__(
        self,
        window: Covered,
        silence: Callable[[], None] | None = None,
        *,
        key: str = HIDE_KEY,
    ) -> None:
        super().__init__(window)
        self._window, self.silence = window, silence
        self._focus: QWidget | None = None
        self._others: list[QWidget] = []
        self.page = BlankPage(window)
        self.shortcut = QShortcut(QKeySequence(key), window)
        self.shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        self.shortcut.setAutoRepeat(False)
        self.shortcut.activated.connect(self.toggle)
        window.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        return not self.page.isHidden()

    def set_key(self, key: str) -> None:
        """Use another key from now on."""
        self.shortcut.setKey(QKeySequence(key))

    def set_dark(self, dark: bool) -> None:
        """Whether the blank page is dark, so that nothing flashes in a dark room."""
        self.page.is_dark = dark

    def let_go(self) -> None:
        """Forget the content, which is about to be replaced; what is hidden stays hidden."""
        self.silence, self._focus = None, None
        self._others = []

    def toggle(self) -> None:
        if self.is_on:
            self.uncover()
        else:
            self.cover()

    def cover(self) -> None:
        """Silence, and hide everything of ours."""
        if self.is_on:
            return
        if self.silence is not None:
            self.silence()
        self._focus = QApplication.focusWidget()
        self._others = [
            other
            for other in QApplication.topLevelWidgets()
            if other is not self._window and other.isVisible()
        ]
        self.page.setGeometry(self._window.rect())
        self.page.show()
        self.page.raise_()
        for other in self._others:
            other.hide()
        # What cannot be seen cannot be reached by Tab or read by a screen reader either.
        self._window.content.setVisible(False)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.covered.emit()

    def uncover(self) -> None:
        """Show the window as it was. What was silenced stays silent until the person goes on."""
        if not self.is_on:
            return
        self._window.content.setVisible(True)
        self.page.hide()
        for other in self._others:
            other.show()
        self._others = []
        if self._focus is not None and self._focus.isVisible():
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.uncovered.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering when the window changes its size."""
        if event.type() is QEvent.Type.Resize and self.is_on:
            self.page.setGeometry(self._window.rect())
        return False
