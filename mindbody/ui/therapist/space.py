"""A therapist's space: everything that is open in the window, on a store of its own."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QKeySequence, QShortcut

from mindbody.core.lanes import SoundChoice
from mindbody.language import language, said
from mindbody.ui import access, choosing
from mindbody.ui.at_hand import GROUND_ALWAYS
from mindbody.ui.caring import Caring
from mindbody.ui.dates import locale_for, short_date
from mindbody.ui.dropping import Dropping
from mindbody.ui.faults import FaultWindow
from mindbody.ui.fonts import Type
from mindbody.ui.locking import LOCK_KEY
from mindbody.ui.preferences import Preferences
from mindbody.ui.program import Machine
from mindbody.ui.screens.preferences_screen import PreferencesScreen
from mindbody.ui.screens.role_settings import add_role
from mindbody.ui.store_trouble import StoreTrouble
from mindbody.ui.theme import Theme
from mindbody.ui.therapist import words
from mindbody.ui.therapist.desk import Desk
from mindbody.ui.therapist.near import Near
from mindbody.ui.therapist.shell import Shell
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.window import MainWindow


class TherapistSpace:
    """Keeps the contract of `ui.program.Content`."""

    def __init__(
        self, machine: Machine, window: MainWindow, asks: choosing.Asks | None = None
    ) -> None:
        assert machine.open_caseload is not None
        self._machine, self.window, self._closed = machine, window, False
        trouble = StoreTrouble()
        self.records = machine.open_caseload(trouble.tell)
        access.install()
        self.preferences = Preferences(machine.settings)
        self.theme = Theme(self.preferences.now)
        self.shell = Shell(self.theme)
        window.show_alone(self.shell)
        self._asks = asks or choosing.DIALOGS
        self._settings: PreferencesScreen | None = None
        self.desk = Desk(
            self.shell,
            self.theme,
            machine.clock,
            machine.library,
            self.preferences,
            machine.sound,
            self.records,
            machine.awake,
            self._usual_sounds,
            self._day,
            self._asks,
        )
        self.near = Near(
            self.shell,
            self.theme,
            machine.clock,
            machine.library,
            self.preferences,
            self.records,
            self.desk.quiet,
        )
        self.dropping = Dropping(self.shell)
        self.fault_window: FaultWindow | None = None
        # What the window destroys with its content.
        for own in (self.theme, self.preferences, self.desk, self.near, trouble):
            own.setParent(window.content)
        trouble.told.connect(self.shell.say)
        self._caring = self._care(trouble)
        self._wire()

    def show(self, *, at_settings: bool = False) -> None:
        self.desk.show_people()
        self.desk.incoming.watch()
        if self.preferences.notice:
            self.shell.say(self.preferences.notice)
        if self._caring is not None:
            self._caring.look()
        if at_settings:
            self.show_settings()

    def welcome(self) -> None:
        """Nothing leads in: the page says what to begin with."""

    @property
    def is_practising(self) -> bool:
        return self.desk.is_practising

    def settle(self) -> None:
        """What comes next is made when it is asked for."""

    def back_up(self) -> None:
        if self._caring is not None and not self.is_practising and not self._closed:
            self._caring.back_up()

    def closing(self) -> None:
        self.desk.close()

    def put_down(self) -> None:
        self.desk.close()
        self._give_back()

    def close(self) -> None:
        self.desk.close()
        if self._caring is not None and not self._closed:
            self._caring.back_up_at_end()
        self._give_back()

    def show_settings(self) -> None:
        if self._settings is None:
            self._settings = self._make_settings()
        self.shell.show_page(self._settings, self.shell.nav.settings)

    def _care(self, trouble: StoreTrouble) -> Caring | None:
        opening = self._machine.opening()
        if opening is None:
            return None
        caring = Caring(
            self._machine, opening, self.records.store, self.theme, trouble, self.window.content
        )
        caring.lock_changed.connect(self._machine.wanted.lock_changed)
        caring.settings_wanted.connect(self.show_settings)
        for card in caring.cards:
            self.shell.add_notice(card)
        return caring

    def _make_settings(self) -> PreferencesScreen:
        screen = PreferencesScreen(self.theme, self.preferences, self._machine.voices)
        screen.tone_button.hide()
        self._add_folder(screen)
        if self._caring is not None:
            self._caring.add_settings(screen, self.preferences)
        self.role = add_role(screen, self.theme, self.preferences)
        return screen

    def _add_folder(self, screen: PreferencesScreen) -> None:
        about = Label(self.theme, words.FOLDER_ABOUT, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.folder = Label(self.theme, "", Type.BODY, wraps=True, inset=True)
        choose = Pill(self.theme, words.CHOOSE_FOLDER, "folder-open", Look.QUIET)
        none = Pill(self.theme, words.NO_FOLDER, "x", Look.GHOST)
        choose.clicked.connect(self._choose_folder)
        none.clicked.connect(lambda: self._set_folder(""))
        screen.add_card(words.SHARED_FOLDER, about, self.folder, choose, none)
        self._show_folder()

    def _choose_folder(self) -> None:
        path = self._asks.folder(self.window)
        if path:
            self._set_folder(path)

    def _set_folder(self, path: str) -> None:
        self.desk.incoming.set_folder(path)
        self._show_folder()

    def _show_folder(self) -> None:
        path = self.desk.incoming.folder
        self.folder.setText(path or said(words.NO_FOLDER_YET))

    def _usual_sounds(self) -> SoundChoice:
        settings = self.preferences.now
        voices = {id for id, _ in self._machine.voices}
        voice = settings.voice if settings.voice in voices else None
        return SoundChoice(voice=voice, ambience=settings.ambience or None)

    def _day(self, day: date) -> str:
        return short_date(day, locale_for(language()))

    def _wire(self) -> None:
        self.preferences.changed.connect(self.theme.apply)
        self.preferences.trouble.connect(self.shell.say)
        self.desk.settings_wanted.connect(self.show_settings)
        self.desk.ground_wanted.connect(self.near.ground_me)
        self.shell.nav.ground.clicked.connect(self.near.ground_me)
        self.dropping.dropped.connect(self.desk.incoming.open)
        self._machine.faults.found.connect(self._show_fault)
        self._machine.lid.closing.connect(self.desk.pause)
        self._wire_lock()

    def _wire_lock(self) -> None:
        # Without a passphrase there is nothing to lock, and the program does nothing.
        shortcut = QShortcut(QKeySequence(LOCK_KEY), self.window.content)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self._machine.wanted.lock)

    def _show_fault(self, details: str) -> None:
        if self.fault_window is None:
            self.fault_window = FaultWindow(self.theme, GROUND_ALWAYS)
            self.fault_window.ground_me.connect(self.window.activateWindow)
            self.fault_window.ground_me.connect(self.near.ground_me)
        self.fault_window.show_details(details)

    def _give_back(self) -> None:
        if self._closed:
            return
        self._closed = True
        self._machine.faults.found.disconnect(self._show_fault)
        self._machine.lid.closing.disconnect(self.desk.pause)
        self.records.log.close()
        if self.fault_window is not None:
            self.fault_window.close()
            self.fault_window = None
