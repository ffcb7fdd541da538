"""One run of the program: what lives as long as the process, and what is open in its window.

The window is opened once. All that knows a person (the screens, the records, the settings in
force) is the *content*; it is built, taken down and built anew as a whole: when the app is
locked and unlocked, when the role or the language changes. Nothing of the old content is left
then: its widgets are destroyed, its records closed, its objects collected.

    machine = Machine(clock, library, …)         # handed to every content
    program = Program(machine, open_content)     # open_content(machine, window) -> Content
    program.show()
    program.turn_to(lock_screen)                 # another content, in the same place
    program.rebuild()                            # what open_content says now

A content puts itself into the window (`MainWindow.fill` or `show_alone`), and gives every
QObject of its own that is no widget `window.content` as its parent.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication

from mindbody import memory
from mindbody.clock import Clock
from mindbody.language import said
from mindbody.library import Library
from mindbody.opening import Opening
from mindbody.player import SoundOutput
from mindbody.settings import Role, Settings, SettingsFile, WindowPlace
from mindbody.store import Records
from mindbody.store.log import OnTrouble
from mindbody.ui.faults import Faults
from mindbody.ui.keep_awake import KeepAwake
from mindbody.ui.lid import Lid
from mindbody.ui.locking import Locking
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.session_parts import Soundscape
from mindbody.ui.window import MainWindow
from mindbody.ui.window_icon import window_icon

_log = logging.getLogger(__name__)

Named = tuple[str, str]

# Another value of one of these, and all texts or all screens are others.
_BUILT_FOR = ("role", "language")


class Wanted(QObject):
    """What a content asks of the program: to be built anew, or to be locked.

    `lock_changed` says that what opens the records is another; `without_records` carries what
    is to be done while they are closed, and that returns what to say about it.
    """

    rebuild = Signal()
    lock = Signal()
    lock_changed = Signal()
    without_records = Signal(object)


@dataclass(frozen=True, slots=True)
class Machine:
    """What lives as long as the process. `open_records` opens this person's records anew,
    `open_caseload` those of the therapist's space; None where there is no such space.
    """

    clock: Clock
    library: Library
    settings: SettingsFile
    sound: SoundOutput
    open_records: Callable[[OnTrouble], Records]
    awake: KeepAwake
    list_soundscapes: Callable[[], Sequence[Soundscape]]
    faults: Faults
    lid: Lid
    voices: Sequence[Named] = ()
    bells: Sequence[Named] = ()
    open_caseload: Callable[[OnTrouble], Records] | None = None
    openings: Mapping[Role, Opening] = field(default_factory=dict)
    wanted: Wanted = field(default_factory=Wanted)

    def opening(self) -> Opening | None:
        """How the records of the role in force are opened; None where they simply are open."""
        return self.openings.get(self.settings.peek().role)


class Content(Protocol):
    """What is open in the window."""

    preferences: Preferences

    @property
    def is_practising(self) -> bool:
        """Whether a session runs, so that nobody need touch anything."""

    def show(self, *, at_settings: bool = False) -> None:
        """Be seen; `at_settings` where the person has just changed something there."""

    def welcome(self) -> None:
        """Lead somebody in who is here for the first time."""

    def settle(self) -> None:
        """Home is seen: make what the next press may want."""

    def back_up(self) -> None:
        """Have today's copy made where it is due; asked every minute."""

    def closing(self) -> None:
        """The window goes: end what runs."""

    def put_down(self) -> None:
        """Give everything back; what runs is paused and can be taken up again later."""

    def close(self) -> None:
        """Give everything back, at the end of the program; safe to call again."""


# How long after the window is seen what the next press may want is made.
SETTLED_MS = 1_000

Build = Callable[[Machine, MainWindow], Content]


class Program(QObject):
    """The window and what is open in it. `build` makes what belongs there by the settings."""

    def __init__(self, machine: Machine, build: Build) -> None:
        super().__init__()
        self.machine, self._build = machine, build
        self.window = MainWindow()
        self.window.closing.connect(self._closing)
        self._is_settled = self._is_closed = False
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(0)
        self._due.timeout.connect(self._rebuild_now)
        # What is built later settles as what was built first, once it is seen.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED_MS)
        self._settling.timeout.connect(self.settle)
        self._at_settings = self._locks = False
        # Whether memory was gone over since the last lock.
        self.is_clean = False
        self.locking = Locking(machine.lid, self.window.cover, self._is_practising, self)
        self.locking.due.connect(self.lock)
        machine.wanted.rebuild.connect(self.rebuild)
        machine.wanted.lock.connect(self.lock)
        machine.wanted.lock_changed.connect(self._lock_changed)
        machine.wanted.without_records.connect(self._do_without_records)
        self._between: Callable[[], str] | None = None
        self.content = self._built(build)
        self._icon = self.content.preferences.now.icon
        QApplication.setWindowIcon(window_icon(self._icon))

    def show(self) -> None:
        """Open the window as it was left. Nothing plays until the person asks."""
        self.window.put(self.content.preferences.now.window)
        self.window.show()
        self.locking.watch(self.window.windowHandle())
        self.content.show()

    def turn_to(self, build: Build, *, at_settings: bool = False) -> None:
        """Take down all that is open and build something else in its place.

        None of what is open may be at work just now: call it from the event loop.
        """
        self._due.stop()
        self.window.setUpdatesEnabled(False)
        try:
            self._take_down()
            between, self._between = self._between, None
            notice = _done(between) if between is not None else ""
            self.content = self._built(build)
            if notice:
                self.content.preferences.notice = notice
            self.content.show(at_settings=at_settings)
            self.content.welcome()
            if self._is_settled:
                self._settling.start()
        finally:
            self.window.setUpdatesEnabled(True)
        self._freeze()

    def rebuild(self, *, at_settings: bool = False) -> None:
        """Build anew what belongs there, once the event at work now is over."""
        # Being idle or a screen that locks is noticed for as long as this object is there.
        if self._is_closed:
            return
        self._at_settings = at_settings
        self._due.start()

    def lock(self) -> None:
        """Close the records and show the lock screen, where there is anything to lock."""
        if self.locking.may_lock():
            self._locks = True
            self.rebuild()

    def settle(self) -> None:
        """What is built stays for long: no collection in a session need walk it."""
        self._is_settled = True
        self.content.settle()
        self._freeze()

    def close(self) -> None:
        """End what runs and give everything back; safe to call again."""
        # What was still to be built would find nothing open.
        self._is_closed = True
        self._due.stop()
        self._settling.stop()
        self.content.close()
        self.machine.sound.close()

    def _built(self, build: Build) -> Content:
        content = build(self.machine, self.window)
        settings = content.preferences.now
        self._built_for, self._role = _built_for(settings), settings.role
        content.preferences.changed.connect(self._settings_changed)
        self._opening = self.machine.opening()
        self.locking.take(settings, self._opening)
        return content

    def _take_down(self) -> None:
        self.content.put_down()
        del self.content
        self.window.clear()
        gc.unfreeze()
        gc.collect()

    def _freeze(self) -> None:
        if self._is_settled:
            gc.collect()
            gc.freeze()

    def _settings_changed(self, settings: Settings) -> None:
        self.locking.set_wait(settings)
        if settings.icon is not self._icon:
            self._icon = settings.icon
            QApplication.setWindowIcon(window_icon(self._icon))
        if _built_for(settings) != self._built_for:
            self.rebuild(at_settings=True)

    def _rebuild_now(self) -> None:
        if not self._is_free():
            self._due.start()
        elif self._locks:
            self._lock_now()
        else:
            # Another role is another space, which is entered by its front door.
            is_same = self.content.preferences.now.role is self._role
            if not is_same and self.locking.may_lock() and self._opening is not None:
                self._opening.lock()
            self.turn_to(self._build, at_settings=self._at_settings and is_same)

    def _lock_now(self) -> None:
        """What was on the screen is painted over before anything that takes its time."""
        self._locks, self.is_clean, self._between = False, False, None
        self._take_down()
        if self._opening is not None:
            self._opening.lock()
        self.content = self._built(self._build)
        self.content.show()
        self.window.repaint()
        QTimer.singleShot(0, self, self._clean_up)

    def _do_without_records(self, work: Callable[[], str]) -> None:
        self._between = work
        self.rebuild()

    def _lock_changed(self) -> None:
        self.locking.take(self.content.preferences.now, self._opening)

    def _is_practising(self) -> bool:
        return self.content.is_practising

    def _clean_up(self) -> None:
        memory.scrub()
        self.is_clean = True
        self._freeze()

    def _is_free(self) -> bool:
        """Whether nothing of the content is at work; a dialog that waits is sent away."""
        if QThread.currentThread().loopLevel() <= 1:
            return True
        if dialog := QApplication.activeModalWidget():
            dialog.close()
        return False

    def _closing(self, place: WindowPlace) -> None:
        self.content.closing()
        self.content.preferences.set(window=place)


def _done(between: Callable[[], str]) -> str:
    """What it says; a window without anything in it would be worse than any fault."""
    try:
        return between()
    except Exception:
        _log.exception("without_records")
        return said(
            "It did not work, for a reason that was not foreseen. See whether your records are as "
            "they were."
        )


def _built_for(settings: Settings) -> tuple[object, ...]:
    return tuple(getattr(settings, name) for name in _BUILT_FOR)
