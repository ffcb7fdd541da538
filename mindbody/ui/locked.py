"""What is open while the records are closed: the lock screen, Ground me and Help.

Nothing here reads the records. Ground me and Help need none; what of Help is the person's own
is left out, and a sentence says so.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Lock, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mindbody.errors import InvalidFile, StoreDamaged, StoreError
from mindbody.grounding import PLAIN_FOR_THE_MIND, mind_lines
from mindbody.helplines import load_helplines
from mindbody.keeping import Keeping
from mindbody.language import language
from mindbody.opening import Opening
from mindbody.papers import Papers
from mindbody.texts import Texts
from mindbody.ui import access
from mindbody.ui.at_hand import GROUND_ALWAYS
from mindbody.ui.dates import locale_for
from mindbody.ui.preferences import Preferences
from mindbody.ui.program import Machine
from mindbody.ui.screens.ground.screen import GroundScreen
from mindbody.ui.screens.help.lines import PeopleToReach
from mindbody.ui.screens.help.screen import HelpContent, HelpScreen
from mindbody.ui.screens.lock.screen import LockScreen
from mindbody.ui.screens.lock.words import WHEN_OPEN
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.surfaces import Ground
from mindbody.ui.window import MainWindow

if TYPE_CHECKING:
    from mindbody.ui.screens.copy_screen import CopyScreen

_FETCH_MS = 20


class _Attempt:
    """One try. The key takes its time; until it is there, the try can be given up."""

    def __init__(self, opening: Opening) -> None:
        self._opening = opening
        self._lock, self._is_off, self._has_key = Lock(), False, False
        self.trouble: StoreError | None = None

    def run(self, typed: str, by_code: bool) -> None:
        """On a thread of its own."""
        try:
            key = self._opening.key_of(typed, by_code=by_code)
            with self._lock:
                if self._is_off:
                    key.wipe()
                    return
                self._has_key = True
            self._opening.take(key, by_code=by_code)
            # Damaged records are opened all the same: what can be read of them is to be saved.
            with suppress(StoreDamaged):
                self._opening.try_records()
        except StoreError as problem:
            if self._has_key:
                self._opening.lock()
            self.trouble = problem

    def give_up(self) -> bool:
        """Whether it is given up; with the key at hand it comes to its end by itself."""
        with self._lock:
            self._is_off = not self._has_key
            return self._is_off


class Unlocking(QObject):
    """Tries what was typed on a thread of its own; `tried` carries the trouble, or None.

    A try that is given up tells nothing any more; nor does it open anything.
    """

    tried = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._attempt: _Attempt | None = None
        # The thread knows nothing of Qt: what it found is fetched.
        self._fetch = QTimer(self)
        self._fetch.setInterval(_FETCH_MS)
        self._fetch.timeout.connect(self._look)

    def attempt(self, opening: Opening, typed: str, by_code: bool) -> None:
        self._attempt = _Attempt(opening)
        self._thread = Thread(target=self._attempt.run, args=(typed, by_code), daemon=True)
        self._thread.start()
        self._fetch.start()

    def give_up(self) -> bool:
        """Whether nothing is tried any more."""
        if self._attempt is None or not self._attempt.give_up():
            return False
        self._fetch.stop()
        self._thread = self._attempt = None
        return True

    def _look(self) -> None:
        if self._thread is not None and not self._thread.is_alive():
            self._fetch.stop()
            attempt, self._thread, self._attempt = self._attempt, None, None
            self.tried.emit(attempt.trouble if attempt is not None else None)


class Locked:
    """A content of the window: see `ui/program.py`. `why` is told on the screen."""

    def __init__(
        self, machine: Machine, window: MainWindow, opening: Opening, why: str = ""
    ) -> None:
        access.install()
        self._machine, self.window, self._opening, self._why = machine, window, opening, why
        self.preferences = Preferences(machine.settings)
        self.theme = Theme(self.preferences.now)
        self._texts, self._helplines = Texts(), load_helplines()
        ground = Ground(self.theme)
        self.stack = QStackedWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.screen = LockScreen(self.theme)
        self.ground = self._make_ground()
        self.help: HelpScreen | None = None
        self.copy: CopyScreen | None = None
        self.stack.addWidget(self.screen)
        self.stack.addWidget(self.ground)
        self._came_from: list[QWidget] = []
        window.show_alone(ground)
        self.unlocking = Unlocking(ground)
        self.theme.setParent(ground)
        self.preferences.setParent(ground)
        self._wire()

    def show(self, *, at_settings: bool = False) -> None:
        # What came of putting a copy back, where it did not come in.
        self.screen.say(self.preferences.notice or self._why)
        self.screen.come_in()

    def welcome(self) -> None:
        return

    def closing(self) -> None:
        self._forget()

    def put_down(self) -> None:
        self._forget()

    def close(self) -> None:
        self._forget()

    def _forget(self) -> None:
        self.screen.forget()
        if self.copy is not None:
            self.copy.panel.close_panel()

    def settle(self) -> None:
        """Nothing is wanted next but to open it."""

    def back_up(self) -> None:
        """Nothing is copied while the records are closed."""

    @property
    def is_practising(self) -> bool:
        return False

    def ground_me(self) -> None:
        self.ground.open()
        self._show(self.ground)

    def open_help(self) -> None:
        if self.help is None:
            self.help = self._make_help()
            self.stack.addWidget(self.help)
        self._show(self.help)
        self.help.open()

    def open_copy(self) -> None:
        """A copy from elsewhere, for who cannot open what lies here."""
        if self.copy is None:
            self.copy = self._make_copy()
            self.stack.addWidget(self.copy)
        self.screen.forget()
        self._show(self.copy)
        self.copy.open()

    def _leave_copy(self) -> None:
        self._leave()
        self.screen.copy_link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_contacts(self) -> None:
        """Help where it says that the person's own people come when the records are open."""
        self.open_help()
        assert self.help is not None
        self.help.show_contacts()

    def _wire(self) -> None:
        self.screen.opened_by.connect(self._try)
        self.screen.given_up.connect(self._give_up)
        self.screen.ground_me.connect(self.ground_me)
        self.screen.help_wanted.connect(self.open_help)
        self.screen.copy_wanted.connect(self.open_copy)
        self.unlocking.tried.connect(self._tried)
        self.ground.finished.connect(self._grounded)
        self.ground.help_wanted.connect(self.open_help)
        self.ground.contacts_wanted.connect(self._open_contacts)
        settings, cover = self.preferences.now, self.window.cover
        cover.set_key(settings.hide_key)
        cover.set_dark(self.theme.tokens.dark)
        for key, act in ((GROUND_ALWAYS, self.ground_me), (settings.help_key, self.open_help)):
            self._add_key(key, act)

    def _add_key(self, key: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self.window.content)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)

    def _try(self, typed: str, by_code: bool) -> None:
        self.screen.say("")
        self.screen.show_busy(True)
        self.unlocking.attempt(self._opening, typed, by_code)

    def _give_up(self) -> None:
        if self.unlocking.give_up():
            self.screen.show_busy(False)

    def _tried(self, trouble: StoreError | None) -> None:
        if trouble is None:
            self._machine.wanted.rebuild.emit()
            return
        self.screen.show_busy(False)
        self.screen.say(str(trouble))

    def _show(self, page: QWidget) -> None:
        shown = self.stack.currentWidget()
        if shown is not page and shown is not None:
            if page in self._came_from:
                del self._came_from[self._came_from.index(page) :]
            else:
                self._came_from.append(shown)
            self.stack.setCurrentWidget(page)

    def _grounded(self, choice: str) -> None:
        self._leave()
        if choice in ("starter_exercise", PLAIN_FOR_THE_MIND):
            self.screen.say(WHEN_OPEN)

    def _leave(self) -> None:
        page = self._came_from.pop() if self._came_from else self.screen
        self.stack.setCurrentWidget(page)
        if page is self.screen:
            self.screen.come_in()

    def _make_ground(self) -> GroundScreen:
        library = self._machine.library
        try:
            lines = mind_lines(library.exercise(PLAIN_FOR_THE_MIND))
        except (InvalidFile, KeyError):
            lines = ()
        words, spoken = self._texts.ground, language()
        return GroundScreen(
            self.theme, self._machine.clock, words, lines, language=spoken, people=self._people
        )

    def _make_help(self) -> HelpScreen:
        content = HelpContent(self._helplines, self._texts, locale_for(language()), lambda id: "")
        country = self.preferences.now.country
        made = HelpScreen(
            self.theme, self._machine.clock, content, Papers(None), country, locked=True
        )
        made.back.connect(self._leave)
        made.ground_me.connect(self.ground_me)
        made.country_chosen.connect(self._choose_country)
        return made

    def _make_copy(self) -> CopyScreen:
        from mindbody.ui.screens.copy_screen import TITLE_SHUT, WHEN_SHUT, CopyScreen

        keeping = Keeping(self._opening, self._machine.clock)
        made = CopyScreen(self.theme, keeping, TITLE_SHUT, WHEN_SHUT)
        made.confirmed.connect(self._machine.wanted.without_records)
        made.closed.connect(self._leave_copy)
        made.near.ground_me.connect(self.ground_me)
        made.near.help_wanted.connect(self.open_help)
        return made

    def _choose_country(self, code: str) -> None:
        self.preferences.set(country=code)
        if self.help is not None:
            self.help.show_country(code)

    def _people(self) -> PeopleToReach:
        made = PeopleToReach(self.theme, self._helplines, self.preferences.now.country, [])
        made.country_chosen.connect(self._choose_country)
        return made
