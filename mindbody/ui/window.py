"""The window: a navigation column with its pages, and the session over all of it.

The window itself stays as long as the process. What is in it can be taken out, so that nothing
of it stays behind, and filled in anew; `ui/program.py` does both.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete, isValid

from mindbody.settings import GuideChoice, WindowPlace
from mindbody.ui.cover import Cover, Covered
from mindbody.ui.fonts import Type
from mindbody.ui.screens.home import HomeScreen
from mindbody.ui.screens.session import SessionScreen
from mindbody.ui.theme import L, M, S, Theme
from mindbody.ui.widgets.brush import mirrored
from mindbody.ui.widgets.buttons import Look, NavButton, Pill
from mindbody.ui.widgets.labels import Label
from mindbody.ui.widgets.strip import Strip
from mindbody.ui.widgets.surfaces import Ground
from mindbody.ui.widgets.tile import thumbnail
from mindbody.ui.words import TITLE

if TYPE_CHECKING:
    from mindbody.ui.screens.preferences_screen import PreferencesScreen

SMALLEST, USUAL = (480, 480), (1280, 800)
_NAV_PX, _NARROW_BELOW_PX = 232, 900


class Emblem(QWidget):
    """The flower beside the name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(36, 36)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        picture = thumbnail(self._theme, GuideChoice.PETALS, self.width(), ratio)
        QPainter(self).drawImage(0, 0, picture)


class NavColumn(QWidget):
    """Where one can go; icons alone where the window is narrow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.today = NavButton(theme, "Today", "sun-horizon")
        self.practise = NavButton(theme, "Practise", "wind")
        self.plan = NavButton(theme, "My plan", "clipboard-text")
        self.learn = NavButton(theme, "Learn", "book-open")
        self.help = NavButton(theme, "Help", "lifebuoy")
        self.settings = NavButton(theme, "Settings", "gear-six")
        self.lock = NavButton(theme, "Lock", "shield-check")
        self.lock.hide()
        self.entries = [
            self.today,
            self.practise,
            self.plan,
            self.learn,
            self.help,
            self.settings,
            self.lock,
        ]
        self.ground = Pill(theme, "Ground me", "anchor", Look.QUIET)
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
        column.addWidget(self.today)
        column.addWidget(self.practise)
        column.addWidget(self.plan)
        column.addWidget(self.learn)
        column.addStretch()
        column.addWidget(self.ground)
        column.addSpacing(S)
        column.addWidget(self.help)
        column.addWidget(self.settings)
        column.addWidget(self.lock)

    def fit(self, width: int) -> None:
        compact = width < _NARROW_BELOW_PX * max(1.0, self._theme.text_scale)
        for entry in (*self.entries, self.ground):
            entry.set_compact(compact)
        self.name.setVisible(not compact)
        wanted = max(entry.sizeHint().width() for entry in (*self.entries, self.ground))
        full = max(wanted + 2 * M, round(_NAV_PX * (1 + self._theme.text_scale) / 2))
        self.setFixedWidth(wanted + 2 * M + 1 if compact else full)

    def mark(self, current: NavButton | None) -> None:
        """Show on which screen one is."""
        for entry in self.entries:
            entry.set_current(entry is current)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        wide = 2 if tokens.high_contrast else 1
        edge = mirrored(self, QRectF(self.width() - wide, 0, wide, self.height()))
        QPainter(self).fillRect(edge, tokens.hairline)


# What `fill` sets and `clear` forgets.
_OF_CONTENT = (
    *("_theme", "_make_preferences", "_under", "_content_row", "home", "session"),
    *("preferences", "nav", "pages", "strip", "stack"),
)


class MainWindow(Covered):
    """`closing` comes before the window goes, with the place it had.

    Whatever belongs to what is shown is a child of `content`, and is destroyed with it. The
    cover lies over any content, and stays where the content changes beneath it.
    """

    closing = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*SMALLEST)
        self.content = QWidget(self)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self.content)
        self.cover = Cover(self)

    def clear(self) -> None:
        """Take out and destroy all that is shown. None of it may be at work just now."""
        for name in _OF_CONTENT:
            self.__dict__.pop(name, None)
        self.cover.let_go()
        # Only a session fills the screen.
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)
        self._put_in(QWidget(self))
        # Menus, other windows, and what never had a place in the content.
        for other in QApplication.topLevelWidgets():
            if isValid(other) and not isinstance(other, MainWindow):
                delete(other)

    def show_alone(self, screen: QWidget) -> None:
        """One screen and nothing else, in the empty window."""
        self._put_in(screen)

    def fill(
        self,
        theme: Theme,
        home: HomeScreen,
        session: SessionScreen,
        make_preferences: Callable[[], PreferencesScreen],
    ) -> None:
        """The navigation column with its pages, and the session, in the empty window."""
        self._theme, self.home, self.session = theme, home, session
        self._make_preferences = make_preferences
        self.preferences: PreferencesScreen | None = None
        content = Ground(theme)
        self.nav = NavColumn(theme)
        self.pages = QStackedWidget()
        self.pages.addWidget(home)
        shell = QWidget()
        row = QHBoxLayout(shell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.nav)
        self.strip = Strip(theme)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.strip)
        beside.addWidget(self.pages, 1)
        row.addLayout(beside, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(shell)
        self.stack.addWidget(session)
        self._under: list[QWidget] = []
        self._content_row = QHBoxLayout(content)
        self._content_row.setContentsMargins(0, 0, 0, 0)
        self._content_row.setSpacing(0)
        self._content_row.addWidget(self.stack, 1)
        self.nav.today.clicked.connect(self.show_home)
        self.nav.settings.clicked.connect(self.show_preferences)
        session.left.connect(self.show_home)
        theme.changed.connect(self._fit)
        self._put_in(content)
        self.show_home()

    def show_home(self) -> None:
        self.home.refresh()
        self.show_page(self.home, self.nav.today)
        self.home.hero.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str) -> None:
        """Words for people, on the page they are on; another page puts them away."""
        if self.pages.currentWidget() is self.home:
            self.home.say(words)
        else:
            self.strip.say(words)

    def show_preferences(self) -> None:
        if self.preferences is None:
            self.preferences = self._make_preferences()
        self.show_page(self.preferences, self.nav.settings)

    def show_page(self, page: QWidget, entry: NavButton | None) -> None:
        """Show a page beside the navigation, whose `entry` is marked."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        if self.pages.currentWidget() is not page:
            self.strip.hide()
        self._under.clear()
        self.stack.setCurrentIndex(0)
        self.pages.setCurrentWidget(page)
        self.nav.mark(entry)

    def show_session(self) -> None:
        self._under.clear()
        self.stack.setCurrentWidget(self.session)

    def show_layer(self, layer: QWidget) -> None:
        """Show something over all of the window; `leave_layer` goes back to what was there."""
        if self.stack.indexOf(layer) < 0:
            self.stack.addWidget(layer)
        shown = self.stack.currentWidget()
        if shown is layer or shown is None:
            return
        if layer in self._under:
            del self._under[self._under.index(layer) :]
        else:
            self._under.append(shown)
        self.stack.setCurrentWidget(layer)

    @property
    def has_layer(self) -> bool:
        """Whether something lies over all of the window."""
        return bool(self._under)

    def leave_layer(self) -> None:
        """Back to what the layer was laid over."""
        if self._under:
            self.stack.setCurrentWidget(self._under.pop())

    def add_aside(self, aside: QWidget) -> None:
        """Put something beside whatever is shown; it is there while it is visible."""
        self._content_row.addWidget(aside)

    def put(self, place: WindowPlace | None) -> None:
        """Go where the window was last time, as far as there is still a screen."""
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        self.setGeometry(clamped(place, screens))
        if place is not None and place.maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def place(self) -> WindowPlace:
        """Where the window is, or would be were it not maximised or full screen."""
        usual = self.normalGeometry() if self.isMaximized() or self.isFullScreen() else QRect()
        rect = usual if usual.isValid() else self.geometry()
        return WindowPlace(rect.x(), rect.y(), rect.width(), rect.height(), self.isMaximized())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit(self.place())
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if "nav" in self.__dict__:
            self.nav.fit(self.width())

    def _put_in(self, content: QWidget) -> None:
        old, self.content = self.content, content
        self._whole.replaceWidget(old, content)
        content.setVisible(not self.cover.is_on)
        delete(old)


def clamped(place: WindowPlace | None, screens: Sequence[QRect]) -> QRect:
    """The rectangle for a window: within the screen it lies on most, centred if on none."""
    if not screens:
        return QRect(0, 0, *USUAL)
    rect = QRect(0, 0, *USUAL)
    if place is not None:
        rect = QRect(place.x, place.y, place.width, place.height)
    screen = max(screens, key=lambda screen: _shared(screen, rect))
    lost = place is None or not _shared(screen, rect)
    rect.setSize(rect.size().boundedTo(screen.size()))
    if lost:
        rect.moveCenter(screen.center())
    rect.moveLeft(min(max(rect.left(), screen.left()), screen.right() + 1 - rect.width()))
    rect.moveTop(min(max(rect.top(), screen.top()), screen.bottom() + 1 - rect.height()))
    return rect


def _shared(screen: QRect, rect: QRect) -> int:
    both = screen.intersected(rect)
    return max(0, both.width()) * max(0, both.height())
