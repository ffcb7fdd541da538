"""The first run of the app: what is said and asked once, with Ground me and Help beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from mindbody.library import Library
from mindbody.settings import Role
from mindbody.ui.at_hand import AtHand
from mindbody.ui.practice import Practice
from mindbody.ui.preferences import Preferences
from mindbody.ui.theme import Theme
from mindbody.ui.window import MainWindow

# Needed once at most: a start has to wait for none of them.
if TYPE_CHECKING:
    from mindbody.ui.screens.copy_screen import CopyScreen
    from mindbody.ui.screens.first_run import FirstRun


class Welcoming(QObject):
    """Shows these screens in the window and keeps what is said there.

    `make_check` makes the lines to tick; without it that screen is left out, as is what
    `make_lock` and `make_copy` make. `privacy_wanted` asks for the page about privacy.
    """

    privacy_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        library: Library,
        preferences: Preferences,
        practice: Practice,
        window: MainWindow,
        at_hand: AtHand,
    ) -> None:
        super().__init__(window.content)
        self._theme, self._library = theme, library
        self._preferences, self._practice = preferences, practice
        self._window, self._at_hand = window, at_hand
        self.make_check: Callable[[], QWidget] | None = None
        self.make_lock: Callable[[], QWidget] | None = None
        self.make_copy: Callable[[], CopyScreen] | None = None
        self.has_therapist_space = False
        self.first_run: FirstRun | None = None
        self.copy: CopyScreen | None = None
        preferences.changed.connect(self._show_country)

    def welcome(self) -> None:
        """First run, where it was not yet; the app behind it is ready."""
        if self._preferences.now.first_run_done:
            return
        from mindbody.ui.screens.first_run import FirstRun

        self.first_run = run = FirstRun(
            self._theme,
            self._at_hand.texts.first_run,
            self.make_check,
            make_lock=self.make_lock,
            countries=[(one.code, one.name) for one in self._at_hand.helplines.countries],
        )
        run.country.connect(self._at_hand.take_country)
        self._show_country()
        run.tone.connect(self._practice.play_tone)
        run.sound.connect(lambda on: self._preferences.set(sound_on=on))
        run.shared.connect(lambda shared: self._preferences.set(shared_computer=shared))
        run.language.connect(lambda code: self._preferences.set(language=code))
        run.therapist.connect(self._be_therapist)
        run.therapist_link.setVisible(self.has_therapist_space)
        run.copy.connect(self._open_copy)
        run.copy_link.setVisible(self.make_copy is not None)
        run.privacy.connect(self.privacy_wanted)
        run.near.ground_me.connect(self._at_hand.ground_me)
        run.near.help_wanted.connect(self._at_hand.open_help)
        run.done.connect(self._first_run_done)
        self._window.show_layer(run)
        run.go_to(0)

    def _show_country(self) -> None:
        """As it is now: it may have been chosen in Ground me or in Help meanwhile."""
        if self.first_run is not None:
            self.first_run.show_country(self._preferences.now.country)

    def _be_therapist(self) -> None:
        """The other space: the window is built anew for it."""
        self._preferences.set(first_run_done=True, role=Role.THERAPIST)

    def _open_copy(self) -> None:
        if self.make_copy is None:
            return
        if self.copy is None:
            self.copy = screen = self.make_copy()
            screen.near.ground_me.connect(self._at_hand.ground_me)
            screen.near.help_wanted.connect(self._at_hand.open_help)
            screen.closed.connect(self._leave_copy)
        self._window.show_layer(self.copy)
        self.copy.open()

    def _leave_copy(self) -> None:
        self._window.leave_layer()
        if self.first_run is not None:
            self.first_run.copy_link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_run_done(self, begins: bool) -> None:
        from mindbody.ui.screens.first_run import FIRST_EXERCISE

        self._preferences.set(first_run_done=True)
        run, self.first_run = self.first_run, None
        self._window.leave_layer()
        self._window.show_home()
        if run is not None:
            self._window.stack.removeWidget(run)
            run.deleteLater()
        if begins:
            self._practice.begin(self._library.exercise(FIRST_EXERCISE), None)
