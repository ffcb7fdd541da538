"""What is at hand from everywhere: Ground me, Help, Learn, and the key that hides it all.

Ground me and its words are built at the start, so that it is there at once and needs nothing
from elsewhere; the others are built when they are first wanted.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from mindbody.clock import Clock
from mindbody.core.exercise import Exercise
from mindbody.core.session import Outcome
from mindbody.errors import InvalidFile, StoreError
from mindbody.grounding import PLAIN_FOR_THE_MIND, mind_lines
from mindbody.library import Library
from mindbody.papers import Papers, PaperShelf
from mindbody.settings import TEXT_PERCENT, Settings
from mindbody.texts import Texts
from mindbody.ui.dates import locale_for
from mindbody.ui.practice import Practice
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.ground.screen import GroundScreen
from mindbody.ui.screens.session import Stage
from mindbody.ui.theme import Theme
from mindbody.ui.window import MainWindow

# Loaded with the screen that needs it: a start has to wait for none of them.
if TYPE_CHECKING:
    from mindbody.helplines import Helplines
    from mindbody.ui.aside import Aside
    from mindbody.ui.reader.aloud import Aloud
    from mindbody.ui.reader.panel import Reading
    from mindbody.ui.screens.help.lines import PeopleToReach
    from mindbody.ui.screens.help.screen import HelpScreen
    from mindbody.ui.screens.learn.screen import LearnScreen

# Opens Ground me even while one is typing, whatever key was chosen for it.
GROUND_ALWAYS = "Ctrl+G"
ASIDE_KEY = "L"
GROUNDING_USED = "grounding_used"
_TEXT_STEP = 10


class AtHand(QObject):
    """Wires these screens to window, practice and settings.

    `trouble` is for people; `silenced` says that nothing may be heard any more, `helped` that
    Help was opened. `reason` says why this person is not offered an exercise, empty where they
    are.
    """

    trouble = Signal(str)
    silenced = Signal()
    helped = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        library: Library,
        preferences: Preferences,
        practice: Practice,
        window: MainWindow,
        shelf: PaperShelf | None = None,
        language: str = "en",
    ) -> None:
        super().__init__(window.content)
        self._theme, self._clock, self._library = theme, clock, library
        self._preferences, self._practice, self._window = preferences, practice, window
        self._shelf, self._language, self._locale = shelf, language, locale_for(language)
        self._exercise = ""
        self.make_aloud: Callable[[], Aloud] | None = None
        self.reason: Callable[[Exercise], str] = lambda exercise: ""
        self.texts = Texts()
        self.papers = Papers(shelf, self.trouble.emit)
        self.help: HelpScreen | None = None
        self.learn: LearnScreen | None = None
        self.aside: Aside | None = None
        self._reading: Reading | None = None
        self.ground = GroundScreen(
            theme,
            clock,
            self.texts.ground,
            language=language,
            people=self._people,
        )
        window.stack.addWidget(self.ground)
        self.cover = window.cover
        self.cover.silence = self._silence
        self._keys = self._make_keys()
        self._take_keys(preferences.now)
        self._wire()

    @cached_property
    def aloud(self) -> Aloud | None:
        """Who reads panels aloud; nobody where nothing was given to read with."""
        return self.make_aloud() if self.make_aloud is not None else None

    @cached_property
    def helplines(self) -> Helplines:
        from mindbody.helplines import load_helplines

        return load_helplines()

    def settle(self) -> None:
        """Read what home did not have to wait for, and Ground me may want."""
        if not self.ground.mind_lines:
            self.ground.mind_lines = self._mind_lines()

    def ground_me(self) -> None:
        """Stop what runs, fade what is heard, and show where and when one is."""
        if self._window.stack.currentWidget() is self.ground:
            return
        session = self._window.session
        running = session.stage is Stage.SESSION
        self._exercise = self._practised() if running else ""
        if session.stage is not Stage.EMPTY:
            session.end(Outcome.SWITCHED_TO_GROUNDING)
        self._silence()
        self._hide_aside()
        self.settle()
        self.ground.open(stopped=running)
        self._window.show_layer(self.ground)

    def open_help(self) -> None:
        """Help over everything; a session that runs is paused and waits behind it."""
        self._practice.pause()
        if self.help is None:
            self.help = self._make_help()
        is_new = self._window.stack.currentWidget() is not self.help
        self._window.show_layer(self.help)
        self.help.open()
        if is_new:
            self.helped.emit()

    def open_contacts(self) -> None:
        """Help at the person's own people."""
        self.open_help()
        assert self.help is not None
        self.help.show_contacts()

    def choose_country(self) -> None:
        """Help with the countries to choose from."""
        self.open_help()
        assert self.help is not None
        self.help.change_country()

    def take_country(self, code: str) -> None:
        """Keep the country whose numbers are shown, and show them where Help was made."""
        self._preferences.set(country=code)
        if self.help is not None and self.help.country_code != code:
            self.help.show_country(code)

    def open_learn(self) -> None:
        if self.learn is None:
            self.learn = self._make_learn()
        self._window.show_page(self.learn, self._window.nav.learn)
        self.learn.show_list()

    def open_panel(self, id: str) -> None:
        """Learn with one panel open, as from a page that names it."""
        self.open_learn()
        assert self.learn is not None
        self.learn.open_panel(id)

    def toggle_aside(self) -> None:
        """Panels beside a session, or away again. Elsewhere nothing."""
        if self._window.stack.currentWidget() is not self._window.session:
            return
        if self.aside is None:
            self.aside = self._make_aside()
        if self.aside.isVisible():
            # Before it hides, or the focus would look as if it had been moved by Tab.
            self._window.session.face.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.aside.toggle()

    def _wire(self) -> None:
        window, ground = self._window, self.ground
        window.nav.ground.clicked.connect(self.ground_me)
        window.nav.help.clicked.connect(self.open_help)
        window.nav.learn.clicked.connect(self.open_learn)
        window.session.ground_asked.connect(self.ground_me)
        window.session.left.connect(self._hide_aside)
        self._practice.opened.connect(self._leave_sound)
        ground.used.connect(self._note_use)
        ground.finished.connect(self._ground_finished)
        ground.help_wanted.connect(self.open_help)
        ground.contacts_wanted.connect(self.open_contacts)
        self.cover.covered.connect(self._cover_changed)
        self.cover.uncovered.connect(self._cover_changed)
        self._cover_changed()
        self._preferences.changed.connect(self._take_keys)
        self._theme.changed.connect(self._dress_cover)
        self._dress_cover()

    @property
    def is_reading(self) -> bool:
        """Whether a panel is heard."""
        aloud = self.__dict__.get("aloud")
        return aloud is not None and aloud.is_heard

    def stop_reading(self) -> None:
        """Fade out what is read aloud."""
        if (aloud := self.__dict__.get("aloud")) is not None:
            aloud.stop()

    def _leave_sound(self) -> None:
        """A session is heard now: what was read aloud has no sound any more."""
        if (aloud := self.__dict__.get("aloud")) is not None:
            aloud.forget()

    def _make_keys(self) -> dict[str, QShortcut]:
        made = {}
        for name, act in (
            ("ground", self.ground_me),
            ("ground_always", self.ground_me),
            ("help", self.open_help),
            ("aside", self.toggle_aside),
        ):
            made[name] = QShortcut(self._window.content)
            made[name].setAutoRepeat(False)
            made[name].activated.connect(act)
        made["ground_always"].setKey(QKeySequence(GROUND_ALWAYS))
        made["aside"].setKey(QKeySequence(ASIDE_KEY))
        return made

    def _take_keys(self, settings: Settings) -> None:
        self._keys["ground"].setKey(QKeySequence(settings.ground_key))
        self._keys["help"].setKey(QKeySequence(settings.help_key))
        self.cover.set_key(settings.hide_key)

    def _cover_changed(self) -> None:
        """While the window is hidden only the key that hides it does anything."""
        for shortcut in self._keys.values():
            shortcut.setEnabled(not self.cover.is_on)

    def _dress_cover(self) -> None:
        self.cover.set_dark(self._theme.tokens.dark)

    def _silence(self) -> None:
        self._practice.silence()
        if (aloud := self.__dict__.get("aloud")) is not None:
            aloud.pause()
        self.silenced.emit()

    def _practised(self) -> str:
        bridge = self._practice.bridge
        return "" if bridge is None else bridge.player.timeline.routine_id

    def _ground_finished(self, choice: str) -> None:
        from mindbody.ui.screens.first_run import FIRST_EXERCISE

        match choice:
            case "starter_exercise":
                self._window.show_home()
                self._window.home.choose(FIRST_EXERCISE)
            case _ if choice == PLAIN_FOR_THE_MIND:
                self._begin_at_once(PLAIN_FOR_THE_MIND)
            case _:
                self._window.leave_layer()

    def _note_use(self, reached: str) -> None:
        """One neutral line for the log, written after the screen has gone its way."""
        at, exercise = self._clock.wall(), self._exercise
        body = json.dumps({"exercise": exercise, "reached": reached}, sort_keys=True)
        if self._shelf is not None:
            QTimer.singleShot(0, self, lambda: self._put_use(at.isoformat(), body))

    def _put_use(self, at: str, body: str) -> None:
        assert self._shelf is not None
        try:
            self._shelf.put(GROUNDING_USED, at, body)
        except StoreError as problem:
            self.trouble.emit(str(problem))

    def _begin_at_once(self, id: str) -> None:
        if self._library.has(id):
            self._practice.begin(self._library.exercise(id), None, at_once=True)

    def _mind_lines(self) -> tuple[str, ...]:
        try:
            return mind_lines(self._library.exercise(PLAIN_FOR_THE_MIND))
        except (InvalidFile, KeyError):
            # Ground me works without it: that choice then is one thing fewer.
            return ()

    def _people(self) -> PeopleToReach:
        from mindbody.ui.screens.help.cards import contacts_in
        from mindbody.ui.screens.help.lines import PeopleToReach

        code, contacts = self._preferences.now.country, contacts_in(self.papers)
        made = PeopleToReach(self._theme, self.helplines, code, contacts)
        made.country_chosen.connect(self.take_country)
        return made

    def _make_help(self) -> HelpScreen:
        from mindbody.ui.screens.help.screen import HelpContent, HelpScreen

        content = HelpContent(self.helplines, self.texts, self._locale, self._exercise_title)
        country = self._preferences.now.country
        made = HelpScreen(self._theme, self._clock, content, self.papers, country)
        made.back.connect(self._window.leave_layer)
        made.ground_me.connect(self.ground_me)
        made.begin.connect(self._begin_from_help)
        made.country_chosen.connect(self.take_country)
        return made

    def _begin_from_help(self, id: str) -> None:
        """As from the library: it is asked about where the person wants that."""
        if self._window.session.stage is not Stage.EMPTY:
            self._window.session.end()
        if self._library.has(id):
            self._practice.begin(self._library.exercise(id), None)

    def _exercise_title(self, id: str) -> str:
        return self._library.exercise(id).title if self._library.has(id) else ""

    def _make_learn(self) -> LearnScreen:
        from mindbody.ui.screens.learn.screen import LearnScreen

        words = self.texts.whole_plan
        made = LearnScreen(self._theme, self._read(), words, self.papers)
        made.begin.connect(self._practice.begin)
        made.text_step.connect(self._step_text)
        return made

    def _make_aside(self) -> Aside:
        from mindbody.ui.aside import Aside

        # What is beside a session is only read: its sound is the session's.
        reading = replace(
            self._read(), exercise=lambda id: None, aloud=None, reason=lambda id: ("", "")
        )
        made = Aside(self._theme, reading)
        made.learn.text_step.connect(self._step_text)
        made.closed.connect(self.toggle_aside)
        self._window.add_aside(made)
        return made

    def _hide_aside(self) -> None:
        if self.aside is not None:
            self.aside.hide()

    def _read(self) -> Reading:
        if self._reading is None:
            from mindbody.explainers import load_explainers, load_sources
            from mindbody.ui.reader.panel import Reading

            panels = {panel.id: panel for panel in load_explainers(self._language)}
            self._reading = Reading(
                panels,
                load_sources(),
                self._may_try,
                self._locale,
                self.aloud,
                self._why_not,
            )
        return self._reading

    def _may_try(self, id: str) -> Exercise | None:
        """An exercise that this person may do; None leaves the offer out."""
        if not id or not self._library.has(id):
            return None
        exercise = self._library.exercise(id)
        return None if self.reason(exercise) else exercise

    def _why_not(self, id: str) -> tuple[str, str]:
        """Title of the exercise that a panel would offer, and why this person is not offered it."""
        if not id or not self._library.has(id):
            return "", ""
        exercise = self._library.exercise(id)
        return exercise.title, self.reason(exercise)

    def _step_text(self, step: int) -> None:
        least, most = TEXT_PERCENT
        percent = self._preferences.now.text_percent + step * _TEXT_STEP
        self._preferences.set(text_percent=min(most, max(least, percent)))
