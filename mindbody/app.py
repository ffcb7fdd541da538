"""The composition root of the window: builds everything and wires it."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

# Before all others: see mindbody/ui/imports.py.
import mindbody.ui  # noqa: F401
from mindbody.errors import StoreError
from mindbody.exchange_folder import ExchangeFolder
from mindbody.language import language, said
from mindbody.own_sounds import NamedSounds
from mindbody.plan_space import PlanSpace
from mindbody.player import PlayerState
from mindbody.practice_space import PracticeSpace
from mindbody.ratings import Ratings
from mindbody.retention import Retention
from mindbody.sound import beforehand
from mindbody.store.ratings import RatingTable
from mindbody.ui import access
from mindbody.ui.asking import Asking
from mindbody.ui.at_hand import GROUND_ALWAYS, AtHand
from mindbody.ui.caring import Caring
from mindbody.ui.faults import FaultWindow
from mindbody.ui.listening import Listening
from mindbody.ui.locking import LOCK_KEY
from mindbody.ui.pace_asking import PaceAsking
from mindbody.ui.plan_wiring import planning_in
from mindbody.ui.practice import Practice
from mindbody.ui.practising import Practising
from mindbody.ui.preferences import Preferences
from mindbody.ui.program import Machine
from mindbody.ui.screens.home import HomeScreen
from mindbody.ui.screens.session import SessionScreen
from mindbody.ui.screens.session_parts import Soundscape
from mindbody.ui.store_trouble import SAVED_AGAIN, SAVING_WAITS, STILL_SAVED, StoreTrouble
from mindbody.ui.telling import Telling
from mindbody.ui.theme import Theme
from mindbody.ui.welcoming import Welcoming
from mindbody.ui.window import MainWindow

if TYPE_CHECKING:
    from mindbody.core.exercise import Exercise
    from mindbody.ui.looking_back import LookingBack
    from mindbody.ui.reader.aloud import Aloud
    from mindbody.ui.screens.preferences_screen import PreferencesScreen

SILENT = Soundscape("", "None")


class App:
    """A patient's space: everything that is open in the window and knows the person."""

    def __init__(self, machine: Machine, window: MainWindow) -> None:
        clock, library, sound = machine.clock, machine.library, machine.sound
        self._machine, self.window, self._closed = machine, window, False
        store_trouble = StoreTrouble()
        records = machine.open_records(store_trouble.tell)
        self.records, self._log = records, records.log
        access.install()
        self.preferences = Preferences(machine.settings)
        self.theme = Theme(self.preferences.now)
        self.session = SessionScreen(self.theme, clock)
        self.space = PracticeSpace.of(library, records)
        self.preferences.open_with(self.space.settings, self.space.set_settings)
        self.own_sounds = NamedSounds.of(self.space)
        offered = self._offered()
        self.home = HomeScreen(
            self.theme,
            clock,
            library,
            self.preferences,
            offered,
            self.space.reason,
            self.space.choice,
        )
        self.practice = Practice(
            library,
            self.preferences,
            clock,
            sound,
            records.log,
            self.space,
            self.session,
            machine.awake,
            offered,
            machine.voices,
        )
        window.fill(self.theme, self.home, self.session, self._make_preferences)
        self.listening = Listening(sound)
        self.practising = Practising(
            self.theme,
            self.space,
            self.preferences,
            self.practice,
            self.listening,
            self.window,
            machine.voices,
            lambda: [(one.id, one.title) for one in self._offered()],
            machine.bells,
            clock,
            self.own_sounds,
        )
        self.at_hand = AtHand(
            self.theme,
            clock,
            library,
            self.preferences,
            self.practice,
            self.window,
            records.shelf,
            language(),
        )
        self.welcoming = Welcoming(
            self.theme, library, self.preferences, self.practice, self.window, self.at_hand
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
        self.plan = PlanSpace.of(library, records, self.space)
        self.planning = planning_in(
            self.window,
            self.theme,
            clock,
            self.space,
            self.plan,
            ExchangeFolder(records.shelf),
            self.preferences,
            self.practice,
            self.listening,
            self.home,
            self.practising,
            self.at_hand,
            self.asking,
        )
        self.telling = Telling(self.theme, texts, self.window)
        self._looking_back: LookingBack | None = None
        self.fault_window: FaultWindow | None = None
        self.faults, self.lid = machine.faults, machine.lid
        # What the window destroys with its content.
        for own in (self.theme, self.preferences, self.practice, self.listening, self.practising):
            own.setParent(window.content)
        store_trouble.setParent(window.content)
        store_trouble.told.connect(self._tell)
        self._caring = self._care(store_trouble)
        self._wire()

    def show(self, *, at_settings: bool = False) -> None:
        """Greet, and say what there is to say."""
        notices = dict.fromkeys((*self.space.notices, *self.plan.notices))
        # A card of its own tells of it, and what can be done.
        if self._caring is not None:
            notices.pop(str(self.records.store.damage), None)
        self.home.say(" ".join((self.preferences.notice, *notices)).strip())
        self.home.tone.setVisible(not self.preferences.now.tone_heard)
        self.look_for_interrupted()
        if self._caring is not None:
            self._caring.look(self.preferences.notice)
        if at_settings:
            self.window.show_preferences()
        self.planning.exposing.resume()

    def _offered(self) -> tuple[Soundscape, ...]:
        """The backgrounds to choose from, none of them first; nothing where there is none."""
        title = self.own_sounds.title
        found = self._machine.list_soundscapes()
        listed = [Soundscape(one.id, title(one.id, one.title)) for one in found]
        return (SILENT, *listed) if listed else ()

    def _backgrounds(self) -> list[tuple[str, str]]:
        return [(one.id, one.title) for one in self._offered()]

    def _sounds_changed(self) -> None:
        offered = self._offered()
        self.practice.show_soundscapes(offered)
        self.home.options.show_soundscapes(offered, self.preferences.now.ambience)

    def _tell(self, words: str) -> None:
        """Where a session runs, in one calm line; all of it stands on home afterwards."""
        self.home.say(words)
        if words and self.is_practising:
            is_saved = self.records.store.hindrance is not None
            line = said(STILL_SAVED if is_saved else SAVING_WAITS)
            self.session.notify(words if words == said(SAVED_AGAIN) else line)

    def look_for_interrupted(self) -> None:
        record = self.practice.interrupted()
        can_resume = record is not None and self.practice.can_resume(record.session_id)
        self.home.interrupted.show_record(record, can_resume=can_resume)

    def welcome(self) -> None:
        self.welcoming.welcome()

    @property
    def is_practising(self) -> bool:
        bridge = self.practice.bridge
        return bridge is not None and bridge.player.state is PlayerState.RUNNING

    def settle(self) -> None:
        """Make what the first press may want; until then home had not to wait for it."""
        self.at_hand.settle()
        self.session.make()
        Thread(target=self.own_sounds.seal, name="sound-sealer", daemon=True).start()

    def back_up(self) -> None:
        """Have today's copy made, where there is none yet and no session needs the disk."""
        if self._caring is not None and not self.is_practising and not self._closed:
            self._caring.back_up()

    def closing(self) -> None:
        self.practice.close()

    def put_down(self) -> None:
        """Give everything back; a session that runs waits where it is, to be taken up again."""
        self.practice.put_down()
        self.listening.stop()
        self.at_hand.stop_reading()
        self._give_back()

    def close(self) -> None:
        """End what runs and give everything back; safe to call again."""
        self.practice.close()
        if self._caring is not None and not self._closed:
            self._caring.back_up_at_end()
        self._give_back()

    def _give_back(self) -> None:
        if self._closed:
            return
        self._closed = True
        self.faults.hold(False)
        self.faults.found.disconnect(self._show_fault)
        if self.welcoming.copy is not None:
            self.welcoming.copy.panel.close_panel()
        self.practising.close()
        # What deletes or adds a recording has ended now.
        self.own_sounds.close()
        self.planning.close()
        self._log.close()
        if self.fault_window is not None:
            self.fault_window.close()
            self.fault_window = None

    def _wire(self) -> None:
        home, practice = self.home, self.practice
        self.preferences.changed.connect(self.theme.apply)
        self.preferences.trouble.connect(self.window.say)
        home.begin.connect(self._begin)
        home.about.connect(self.practising.show_exercise)
        home.more.connect(self.practising.show_practise)
        self.window.nav.practise.clicked.connect(self.practising.show_practise)
        self.practising.trouble.connect(self.window.say)
        self.practising.answered.connect(home.show_offered)
        self.practising.sounds_changed.connect(self._sounds_changed)
        self.practising.help_wanted.connect(self.at_hand.open_help)
        self.practising.ground_me.connect(self.at_hand.ground_me)
        self.welcoming.make_check = self.practising.tick_list
        if self._machine.opening() is not None:
            self.welcoming.make_lock = self._make_lock
        self.at_hand.make_aloud = self._make_aloud
        if self._caring is not None:
            self.welcoming.make_copy = self._caring.make_copy
        self.welcoming.has_therapist_space = self._machine.open_caseload is not None
        home.tone.play.connect(practice.play_tone)
        home.tone.later.connect(home.tone.hide)
        home.interrupted.resume.connect(self._resume)
        home.interrupted.save.connect(self._save)
        home.interrupted.discard.connect(self._discard)
        practice.trouble.connect(self.window.say)
        self.at_hand.trouble.connect(self.window.say)
        self.at_hand.reason = lambda exercise: self.space.offer(exercise).reason
        practice.ask_first = self.asking.before
        practice.busy = self._is_busy
        self.asking.ground_me.connect(self.at_hand.ground_me)
        self.asking.help_wanted.connect(self.at_hand.open_help)
        self.asking.rests.connect(self._put_aside)
        self.asking.trouble.connect(home.say)
        self.asking.first = self.paces.suggest
        self.asking.busy = lambda: self.paces.is_asking
        self.paces.busy = lambda: self.asking.is_asking
        self.paces.trouble.connect(home.say)
        self.at_hand.silenced.connect(self.listening.stop)
        self.welcoming.privacy_wanted.connect(self.telling.show_privacy)
        practice.opened.connect(self.window.show_session)
        practice.opened.connect(home.tone.hide)
        practice.opened.connect(self.listening.forget)
        practice.opened.connect(lambda: self.faults.hold(True))
        self.session.left.connect(lambda: self.faults.hold(False))
        if self._caring is not None:
            self.session.left.connect(self._caring.look_at_disk)
        self.faults.found.connect(self._show_fault)
        self._wire_lock()
        self.lid.closing.connect(practice.pause)

    def _wire_lock(self) -> None:
        lock = self._machine.wanted.lock
        self.window.nav.lock.clicked.connect(lock)
        shortcut = QShortcut(QKeySequence(LOCK_KEY), self.window.content)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lock)
        self._show_lock()

    def _show_lock(self) -> None:
        opening = self._machine.opening()
        self.window.nav.lock.setVisible(opening is not None and opening.can_lock)

    def _lock_changed(self) -> None:
        self._show_lock()
        self._machine.wanted.lock_changed.emit()

    def _make_lock(self) -> QWidget:
        """For the first run, to set a passphrase there."""
        from mindbody.ui.screens.lock.at_first import FirstPassphrase

        opening = self._machine.opening()
        assert opening is not None
        first = FirstPassphrase(self.theme, opening, self.window.content)
        first.changed.connect(self._lock_changed)
        first.told.connect(self.home.say)
        return first.make_form()

    def _begin(self, exercise: Exercise) -> None:
        """Begin what home shows, and remember how long."""
        length = self.home.length
        self.practice.begin(exercise, length, keeps_length=not self.home.is_as_short)

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
        from mindbody.ui.screens.role_settings import add_role
        from mindbody.ui.screens.safety_settings import SafetySettings
        from mindbody.ui.screens.sound_settings import SoundSettings

        screen = PreferencesScreen(self.theme, self.preferences, self._machine.voices)
        screen.tone.connect(self.practice.play_tone)
        SoundSettings(self.theme, self.preferences, screen, self._backgrounds())
        safety = SafetySettings(self.theme, self.preferences, screen)
        safety.country_asked.connect(self.at_hand.choose_country)
        pages = self.practising
        add_settings(screen, self.theme, pages.show_suits, pages.show_sounds)
        if self._caring is not None:
            self._caring.add_settings(screen, self.preferences)
        if self._machine.open_caseload is not None:
            add_role(screen, self.theme, self.preferences)
        self.telling.add_settings(screen)
        return screen

    def _care(self, trouble: StoreTrouble) -> Caring | None:
        opening = self._machine.opening()
        if opening is None:
            return None
        caring = Caring(
            self._machine,
            opening,
            self.records.store,
            self.theme,
            trouble,
            self.window.content,
            self._machine.settings.erase,
            Retention(self.records, self.plan.diary),
        )
        caring.add_notices(self.home)
        self.home.told_apart = lambda: str(self.records.store.damage or "")
        caring.lock_changed.connect(self._lock_changed)
        caring.look_back.connect(self._look_back)
        caring.settings_wanted.connect(self.window.show_preferences)
        return caring

    def _look_back(self) -> None:
        if self._looking_back is None:
            from mindbody.history import History
            from mindbody.ui.looking_back import LookingBack

            history = History(self.records, self.plan)
            self._looking_back = LookingBack(self.theme, history, self.plan, self.window)
            self._looking_back.forgotten.connect(self.back_up)
        self._looking_back.show()

    def _is_busy(self) -> bool:
        """Whether something is heard without a session, or lies over all else."""
        return self.listening.is_on or self.at_hand.is_reading or self.window.has_layer

    def _make_aloud(self) -> Aloud:
        from mindbody.ui.reader.aloud import Aloud

        now = self.preferences
        voice = beforehand.panel_voice
        machine = self._machine
        within = self.window.content
        return Aloud(machine.sound, machine.clock, voice, lambda: now.now.levels, within)

    def _resume(self, session_id: str) -> None:
        self.home.interrupted.hide()
        self.practice.resume(session_id)

    def _save(self, session_id: str) -> None:
        self.practice.save(session_id)
        self.look_for_interrupted()

    def _discard(self, session_id: str) -> None:
        self.practice.discard(session_id)
        self.look_for_interrupted()

    def _show_fault(self, details: str) -> None:
        if self.fault_window is None:
            self.fault_window = FaultWindow(self.theme, GROUND_ALWAYS)
            self.fault_window.ground_me.connect(self.window.activateWindow)
            self.fault_window.ground_me.connect(self.at_hand.ground_me)
        self.fault_window.show_details(details)


def soundscapes() -> tuple[Soundscape, ...]:
    """What may be heard in the background; nothing where the sounds cannot be read."""
    return tuple(Soundscape(id, title) for id, title in beforehand.soundscapes())
