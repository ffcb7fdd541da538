"""The composition root of the window: builds everything once and wires it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from mindbody.clock import Clock, SystemClock
from mindbody.errors import StoreError
from mindbody.library import Library
from mindbody.places import config_folder, log_folder
from mindbody.player import SoundOutput
from mindbody.practice_space import PracticeSpace
from mindbody.ratings import Ratings
from mindbody.settings import SettingsFile, WindowPlace
from mindbody.sound import beforehand
from mindbody.store import Records, open_records
from mindbody.store.ratings import RatingTable
from mindbody.ui import access
from mindbody.ui.asking import Asking
from mindbody.ui.at_hand import AtHand
from mindbody.ui.faults import Faults, FaultWindow, write_log_to
from mindbody.ui.keep_awake import KeepAwake, keep_awake
from mindbody.ui.lid import Lid
from mindbody.ui.listening import Listening
from mindbody.ui.pace_asking import PaceAsking
from mindbody.ui.polite_end import PoliteEnd
from mindbody.ui.practice import Practice
from mindbody.ui.practising import Practising
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.home import HomeScreen
from mindbody.ui.screens.session import SessionScreen
from mindbody.ui.screens.session_parts import Soundscape
from mindbody.ui.theme import Theme
from mindbody.ui.window import MainWindow
from mindbody.ui.words import TITLE

if TYPE_CHECKING:
    from mindbody.ui.screens.exercise.sounds import Named
    from mindbody.ui.screens.preferences_screen import PreferencesScreen

SILENT = Soundscape("", "None")
# By then home is painted, and nobody has pressed Begin yet.
_SETTLED_MS = 1_000


class StoreTrouble(QObject):
    """Carries what the store's thread has to say over to the window's."""

    told = Signal(str)

    def tell(self, trouble: StoreError | None) -> None:
        self.told.emit("" if trouble is None else str(trouble))


class App:
    """Everything that lives as long as the window."""

    def __init__(
        self,
        clock: Clock,
        library: Library,
        settings: SettingsFile,
        sound: SoundOutput,
        records: Records,
        awake: KeepAwake,
        soundscapes: Sequence[Soundscape],
        voices: Sequence[Named] = (),
        bells: Sequence[Named] = (),
        list_soundscapes: Callable[[], Sequence[Soundscape]] | None = None,
    ) -> None:
        self._sound, self._log = sound, records.log
        self._closed, self._voices = False, voices
        access.install()
        self.preferences = Preferences(settings)
        self.theme = Theme(self.preferences.now)
        self._list_soundscapes = list_soundscapes or (lambda: soundscapes)
        offered = self._offered(soundscapes)
        self.session = SessionScreen(self.theme, clock)
        self.space = PracticeSpace.of(library, records)
        self.home = HomeScreen(
            self.theme, clock, library, self.preferences, offered, self.space.reason
        )
        self.practice = Practice(
            library,
            self.preferences,
            clock,
            sound,
            records.log,
            self.space,
            self.session,
            awake,
            offered,
            voices,
        )
        self.window = MainWindow(self.theme, self.home, self.session, self._make_preferences)
        self.listening = Listening(sound)
        self.practising = Practising(
            self.theme,
            self.space,
            self.preferences,
            self.practice,
            self.listening,
            self.window,
            voices,
            lambda: [(one.id, one.title) for one in self._offered()],
            bells,
            clock,
        )
        self.at_hand = AtHand(
            self.theme,
            clock,
            library,
            self.preferences,
            self.practice,
            self.window,
            records.shelf,
        )
        self.asking = Asking(
            self.theme,
            clock,
            library,
            self.preferences,
            self.practice,
            self.window,
            self.at_hand.texts,
            Ratings(RatingTable(records.store)),
        )
        texts = self.at_hand.texts
        self.paces = PaceAsking(self.theme, self.practice, self.window, texts, self.space)
        self.fault_window: FaultWindow | None = None
        self.faults = Faults()
        self.lid = Lid()
        self._wire()

    def show(self) -> None:
        """Open the window as it was left. Nothing plays until the person asks."""
        self.window.put(self.preferences.now.window)
        self.window.show()
        self.home.say(" ".join((self.preferences.notice, *self.space.notices)).strip())
        self.home.tone.setVisible(not self.preferences.now.tone_heard)
        self.look_for_interrupted()

    def _offered(self, soundscapes: Sequence[Soundscape] | None = None) -> tuple[Soundscape, ...]:
        """The backgrounds to choose from, none of them first; nothing where there is none."""
        listed = self._list_soundscapes() if soundscapes is None else soundscapes
        return (SILENT, *listed) if listed else ()

    def _sounds_changed(self) -> None:
        offered = self._offered()
        self.practice.show_soundscapes(offered)
        self.home.options.show_soundscapes(offered, self.preferences.now.ambience)

    def look_for_interrupted(self) -> None:
        record = self.practice.interrupted()
        can_resume = record is not None and self.practice.can_resume(record.session_id)
        self.home.interrupted.show_record(record, can_resume=can_resume)

    def close(self) -> None:
        """End what runs and give everything back; safe to call again."""
        if not self._closed:
            self._closed = True
            self.practice.close()
            self.practising.close()
            self._sound.close()
            self._log.close()

    def _wire(self) -> None:
        home, practice = self.home, self.practice
        self.preferences.changed.connect(self.theme.apply)
        self.preferences.trouble.connect(self.window.say)
        home.begin.connect(lambda exercise: practice.begin(exercise, home.length))
        home.about.connect(self.practising.show_exercise)
        home.more.connect(self.practising.show_practise)
        self.window.nav.practise.clicked.connect(self.practising.show_practise)
        self.practising.trouble.connect(self.window.say)
        self.practising.answered.connect(home.show_offered)
        self.practising.sounds_changed.connect(self._sounds_changed)
        self.practising.help_wanted.connect(self.at_hand.open_help)
        self.practising.ground_me.connect(self.at_hand.ground_me)
        self.at_hand.make_check = self.practising.tick_list
        home.tone.play.connect(practice.play_tone)
        home.tone.later.connect(home.tone.hide)
        home.interrupted.resume.connect(self._resume)
        home.interrupted.save.connect(self._save)
        home.interrupted.discard.connect(self._discard)
        practice.trouble.connect(self.window.say)
        self.at_hand.trouble.connect(self.window.say)
        self.at_hand.may_do = lambda exercise: self.space.offer(exercise).is_offered
        practice.ask_first = self.asking.before
        self.asking.ground_me.connect(self.at_hand.ground_me)
        self.asking.help_wanted.connect(self.at_hand.open_help)
        self.asking.rests.connect(self._put_aside)
        self.asking.trouble.connect(home.say)
        self.asking.first = self.paces.suggest
        self.asking.busy = lambda: self.paces.is_asking
        self.paces.busy = lambda: self.asking.is_asking
        self.paces.trouble.connect(home.say)
        self.at_hand.silenced.connect(self.listening.stop)
        practice.opened.connect(self.window.show_session)
        practice.opened.connect(home.tone.hide)
        practice.opened.connect(self.listening.forget)
        practice.opened.connect(lambda: self.faults.hold(True))
        self.session.left.connect(lambda: self.faults.hold(False))
        self.faults.found.connect(self._show_fault)
        self.lid.closing.connect(practice.pause)
        self.window.closing.connect(self._closing)

    def _put_aside(self, exercise_id: str) -> None:
        """Hide an exercise that raised distress, until the person puts it back."""
        wishes = self.space.wishes
        try:
            hidden = wishes.hidden | {exercise_id}
            self.space.set_wishes(msgspec.structs.replace(wishes, hidden=hidden))
        except StoreError as problem:
            self.home.say(str(problem))
        self.home.show_offered()

    def _make_preferences(self) -> PreferencesScreen:
        from mindbody.ui.screens.practise.settings import add_settings
        from mindbody.ui.screens.preferences_screen import PreferencesScreen
        from mindbody.ui.screens.safety_settings import SafetySettings

        screen = PreferencesScreen(self.theme, self.preferences, self._voices)
        screen.tone.connect(self.practice.play_tone)
        safety = SafetySettings(self.theme, self.preferences, screen)
        safety.country_asked.connect(self.at_hand.choose_country)
        pages = self.practising
        add_settings(screen, self.theme, pages.show_suits, pages.show_sounds)
        return screen

    def _resume(self, session_id: str) -> None:
        self.home.interrupted.hide()
        self.practice.resume(session_id)

    def _save(self, session_id: str) -> None:
        self.practice.save(session_id)
        self.look_for_interrupted()

    def _discard(self, session_id: str) -> None:
        self.practice.discard(session_id)
        self.look_for_interrupted()

    def _closing(self, place: WindowPlace) -> None:
        self.practice.close()
        self.preferences.set(window=place)

    def _show_fault(self, details: str) -> None:
        if self.fault_window is None:
            self.fault_window = FaultWindow(self.theme)
        self.fault_window.show_details(details)


def soundscapes() -> tuple[Soundscape, ...]:
    """What may be heard in the background; nothing where the sounds cannot be read."""
    return tuple(Soundscape(id, title) for id, title in beforehand.soundscapes())


def main() -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    write_log_to(log_folder())
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName(TITLE)
    clock = SystemClock()
    trouble = StoreTrouble()
    app = App(
        clock,
        Library.load(),
        SettingsFile(config_folder()),
        beforehand.open_later(clock),
        open_records(clock, trouble.tell),
        keep_awake(),
        soundscapes(),
        beforehand.voices(),
        beforehand.bells(),
        soundscapes,
    )
    trouble.told.connect(app.home.say)
    app.faults.install()
    end = PoliteEnd()
    end.asked.connect(app.window.close)
    end.install()
    app.show()
    app.at_hand.welcome()
    QTimer.singleShot(_SETTLED_MS, _settled)
    try:
        return qt.exec()
    finally:
        app.close()
        end.close()


def _settled() -> None:
    """Home stands. What was built stays for good: no collection in a session need walk it."""
    gc.freeze()
    beforehand.load()
