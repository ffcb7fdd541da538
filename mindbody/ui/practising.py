"""The pages of the library: built when they are first looked at, and wired to each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mindbody.clock import Clock
from mindbody.core.exercise import Exercise
from mindbody.core.lanes import SoundChoice
from mindbody.core.own import OwnPattern
from mindbody.core.routine import Routine
from mindbody.core.timeline import Timeline
from mindbody.core.timer import Timer
from mindbody.errors import InvalidFile, MindbodyError
from mindbody.library import Library
from mindbody.plan import timer_plan
from mindbody.practice_space import PracticeSpace
from mindbody.texts import Texts
from mindbody.ui.listening import Listening
from mindbody.ui.practice import Practice
from mindbody.ui.preferences import Preferences
from mindbody.ui.theme import Theme
from mindbody.ui.window import MainWindow

# Loaded with the page that needs it: a start has to wait for none of them.
if TYPE_CHECKING:
    from mindbody.ui.screens.exercise.page import Beginning, ExercisePage
    from mindbody.ui.screens.exercise.routine_page import RoutinePage
    from mindbody.ui.screens.exercise.sounds import Named
    from mindbody.ui.screens.own.pattern import PatternBuilder
    from mindbody.ui.screens.own.routine import RoutineBuilder
    from mindbody.ui.screens.own.shelf import OwnShelf
    from mindbody.ui.screens.practise.catalogue import Catalogue, Item
    from mindbody.ui.screens.practise.screen import PractiseScreen
    from mindbody.ui.screens.sounds.screen import OwnFolder, SoundsScreen
    from mindbody.ui.screens.suits.screen import SuitsScreen
    from mindbody.ui.screens.suits.ticks import TickList
    from mindbody.ui.screens.take_along.screen import TakeAlongScreen
    from mindbody.ui.screens.timer.screen import TimerScreen


class Practising(QObject):
    """Opens pages in the window and begins what they ask for.

    `trouble` is for people; `help_wanted` and `ground_me` ask for what other pages give;
    `answered` says that what is offered may have changed, `sounds_changed` that there are
    other soundscapes now.
    """

    trouble = Signal(str)
    help_wanted = Signal()
    ground_me = Signal()
    answered = Signal()
    sounds_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        space: PracticeSpace,
        preferences: Preferences,
        practice: Practice,
        listening: Listening,
        window: MainWindow,
        voices: Sequence[Named],
        soundscapes: Callable[[], Sequence[Named]],
        bells: Sequence[Named],
        clock: Clock,
        own_sounds: OwnFolder,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._space, self._preferences = theme, space, preferences
        self._practice, self._listening, self._window = practice, listening, window
        self._voices, self._soundscapes, self._bells = voices, soundscapes, bells
        self._clock, self._own_sounds = clock, own_sounds
        self._came_from: list[QWidget] = []
        # What a page says of an exercise to this person alone; None for nothing.
        self.own_chapter: Callable[[str], QWidget | None] = lambda id: None

    @property
    def library(self) -> Library:
        return self._space.library

    @cached_property
    def catalogue(self) -> Catalogue:
        from mindbody.ui.screens.own.shelf import own_items
        from mindbody.ui.screens.practise.catalogue import Catalogue

        return Catalogue(self._space.library, self._space.reason, lambda: own_items(self._space))

    @cached_property
    def screen(self) -> PractiseScreen:
        from mindbody.ui.screens.practise.screen import PractiseScreen

        screen = PractiseScreen(self._theme, self.catalogue, lambda: self.own)
        screen.opened.connect(self.open_item)
        screen.check.connect(self.show_suits)
        screen.ground_me.connect(self.ground_me)
        return screen

    @cached_property
    def page(self) -> ExercisePage:
        from mindbody.ui.screens.exercise.page import ExercisePage

        page = ExercisePage(
            self._theme,
            self._space,
            self._preferences,
            self._listening,
            self._practice.usual_sounds,
            self._voices,
            self._soundscapes,
        )
        page.own_chapter = lambda id: self.own_chapter(id)
        page.back.connect(self.go_back)
        page.begin.connect(self._begin)
        page.take_along.connect(self.show_take_along)
        page.check.connect(self.show_suits)
        page.answered.connect(self.answered)
        page.trouble.connect(self.trouble)
        return page

    @cached_property
    def routine_page(self) -> RoutinePage:
        from mindbody.ui.screens.exercise.routine_page import RoutinePage

        page = RoutinePage(
            self._theme,
            self._space,
            self._preferences,
            self._listening,
            self._practice.usual_sounds,
            self._voices,
            self._soundscapes,
        )
        page.back.connect(self.go_back)
        page.begin.connect(self._practice.begin_plan)
        page.edit.connect(self._edit)
        page.take_along.connect(self.show_take_along)
        page.check.connect(self.show_suits)
        page.trouble.connect(self.trouble)
        return page

    @cached_property
    def own(self) -> OwnShelf:
        from mindbody.ui.screens.own.shelf import OwnShelf

        shelf = OwnShelf(self._theme, self._space)
        shelf.opened.connect(self.open_item)
        shelf.pattern_wanted.connect(self._build_pattern)
        shelf.routine_wanted.connect(self._build_routine)
        shelf.sounds_wanted.connect(self.show_sounds)
        shelf.trouble.connect(self.trouble)
        return shelf

    @cached_property
    def pattern_builder(self) -> PatternBuilder:
        from mindbody.ui.screens.own.pattern import PatternBuilder

        builder = PatternBuilder(self._theme, self._clock, self._space)
        builder.back.connect(self.go_back)
        builder.kept.connect(self._kept)
        builder.trouble.connect(self.trouble)
        return builder

    @cached_property
    def routine_builder(self) -> RoutineBuilder:
        from mindbody.ui.screens.own.routine import RoutineBuilder

        builder = RoutineBuilder(
            self._theme,
            self._space,
            self.catalogue,
            self._preferences,
            self._listening,
            self._practice.usual_sounds,
        )
        builder.back.connect(self.go_back)
        builder.kept.connect(self._kept)
        builder.trouble.connect(self.trouble)
        return builder

    @cached_property
    def sounds(self) -> SoundsScreen:
        from mindbody.ui.screens.sounds.screen import SoundsScreen

        screen = SoundsScreen(
            self._theme,
            self._preferences,
            self._listening,
            lambda: [named for named in self._soundscapes() if named[0]],
            self._own_sounds,
        )
        screen.back.connect(self.go_back)
        screen.changed.connect(self._sounds_changed)
        screen.trouble.connect(self.trouble)
        return screen

    @cached_property
    def take_along(self) -> TakeAlongScreen:
        from mindbody.ui.screens.take_along.screen import TakeAlongScreen

        screen = TakeAlongScreen(self._theme, lambda: self._preferences.now.levels)
        screen.back.connect(self.go_back)
        return screen

    @cached_property
    def suits(self) -> SuitsScreen:
        from mindbody.ui.screens.suits.screen import SuitsScreen

        texts = self._texts
        check, infusion = texts.first_run.check, texts.safety.infusion
        screen = SuitsScreen(self._theme, check, infusion, self._space)
        screen.back.connect(self._leave_suits)
        screen.help_wanted.connect(self.help_wanted)
        screen.trouble.connect(self.trouble)
        return screen

    @cached_property
    def timer(self) -> TimerScreen:
        from mindbody.ui.screens.timer.screen import TimerScreen

        screen = TimerScreen(
            self._theme,
            self._space,
            self._preferences,
            self._listening,
            self._bells,
            self._soundscapes(),
        )
        screen.back.connect(self.go_back)
        screen.begin.connect(self._begin_timer)
        screen.trouble.connect(self.trouble)
        return screen

    def tick_list(self) -> TickList:
        """The lines of the check alone, for the first run."""
        from mindbody.ui.screens.suits.ticks import TickList

        texts = self._texts
        ticks = TickList(self._theme, texts.first_run.check, texts.safety.infusion, self._space)
        ticks.help_wanted.connect(self.help_wanted)
        ticks.trouble.connect(self.trouble)
        ticks.answered.connect(lambda: self.answered.emit())
        return ticks

    def show_practise(self) -> None:
        """The library, as what is offered stands now."""
        self._came_from = []
        self.screen.show_check(not self._space.check.done)
        self.screen.refresh()
        self._show(self.screen)
        self.screen.come_in()

    def show_exercise(self, exercise: Exercise, variant: str = "") -> None:
        self._go_to(self.page)
        self.page.show_exercise(exercise, variant)

    def show_timer(self) -> None:
        self._go_to(self.timer)
        self.timer.open()

    def show_routine(self, id: str, *, own: bool = False) -> None:
        """A routine of the library, or something of one's own. Raises InvalidFile."""
        from mindbody.ui.screens.own.words import OWN_PATTERN, OWN_ROUTINE
        from mindbody.ui.screens.practise.words import ROUTINE

        routine = self._space.routine(id)
        is_pattern = any(pattern.id == id for pattern in self._space.patterns())
        kind = OWN_PATTERN if is_pattern else OWN_ROUTINE if own else ROUTINE
        self._go_to(self.routine_page)
        self.routine_page.show_routine(routine, kind, own=own)

    def show_sounds(self) -> None:
        self._go_to(self.sounds)
        self.sounds.open()

    def show_take_along(self, timeline: Timeline, sounds: SoundChoice) -> None:
        self._go_to(self.take_along)
        self.take_along.open(timeline, sounds)

    def show_suits(self) -> None:
        self._go_to(self.suits)
        self.suits.open()

    def open_item(self, item: Item) -> None:
        """What a row stands for."""
        from mindbody.ui.screens.practise.catalogue import Kind

        try:
            match item.kind:
                case Kind.EXERCISE:
                    self.show_exercise(self._space.library.exercise(item.id), item.variant)
                case Kind.ROUTINE:
                    self.show_routine(item.id)
                case Kind.OWN_PATTERN | Kind.OWN_ROUTINE:
                    self.show_routine(item.id, own=True)
                case Kind.TIMER:
                    self.show_timer()
        except InvalidFile as problem:
            self.trouble.emit(str(problem))

    def go_back(self) -> None:
        """To the page from which one came here, as things stand now."""
        page = self._came_from.pop() if self._came_from else self.screen
        if page is self._window.home:
            self._window.show_home()
            return
        if page is self._window.preferences:
            self._window.show_preferences()
            return
        self._refresh(page)
        self._show(page)

    def close(self) -> None:
        """Stop what is still being written, and delete what was to go with its page."""
        for name in ("take_along", "sounds"):
            if name in self.__dict__:
                getattr(self, name).job.close()
        if "sounds" in self.__dict__:
            self.sounds.delete_now()

    def _refresh(self, page: QWidget) -> None:
        made = self.__dict__
        if page is made.get("page") and self.page.exercise is not None:
            self.page.show_exercise(self.page.exercise)
        elif page is made.get("routine_page") and self.routine_page.routine is not None:
            shown = self.routine_page
            with suppress(InvalidFile):
                routine = self._space.routine(self.routine_page.routine.id)
                shown.show_routine(routine, shown.kind.text(), own=shown.is_own)
        elif page is self.screen:
            self.screen.refresh()
        if "own" in made:
            self.own.refresh()

    def _edit(self, routine: Routine) -> None:
        """Something of one's own, or a copy of a routine of the library."""
        pattern = next((p for p in self._space.patterns() if p.id == routine.id), None)
        if pattern is not None:
            self._build_pattern(pattern)
        elif self.routine_page.is_own:
            self._build_routine(routine)
        else:
            try:
                copy = self._space.duplicate(routine.id, routine.title)
            except (MindbodyError, ValueError) as problem:
                self.trouble.emit(str(problem))
                return
            self._build_routine(copy)

    def _build_pattern(self, own: OwnPattern | None) -> None:
        self._go_to(self.pattern_builder)
        self.pattern_builder.open(own)

    def _build_routine(self, routine: Routine | None) -> None:
        self._go_to(self.routine_builder)
        self.routine_builder.open(routine)

    def _kept(self, id: str) -> None:
        """Show what was kept, where it can be begun at once."""
        while self._came_from and self._came_from[-1] is self.__dict__.get("routine_page"):
            self._came_from.pop()
        if "own" in self.__dict__:
            self.own.refresh()
        before = list(self._came_from)
        self.show_routine(id, own=True)
        self._came_from = before

    def _sounds_changed(self) -> None:
        """Other soundscapes: who lists them is built anew."""
        timer = self.__dict__.pop("timer", None)
        if timer is not None:
            self._window.pages.removeWidget(timer)
            timer.deleteLater()
        self.sounds_changed.emit()

    @cached_property
    def _texts(self) -> Texts:
        return Texts()

    def _leave_suits(self) -> None:
        self.answered.emit()
        self.screen.show_check(not self._space.check.done)
        self.screen.refresh()
        self.go_back()

    def _go_to(self, page: QWidget) -> None:
        now = self._window.pages.currentWidget()
        if now is not None and now is not page:
            self._came_from.append(now)
        self._show(page)

    def _show(self, page: QWidget) -> None:
        self._window.show_page(page, self._window.nav.practise)

    def _begin(self, beginning: Beginning) -> None:
        self._listening.stop()
        plan = beginning.setup.plan(self._preferences.now.preparation_s * 1000)
        length = beginning.setup.length
        self._practice.begin_plan(plan, beginning.guide, beginning.sounds, length)

    def _begin_timer(self, timer: Timer, sounds: SoundChoice) -> None:
        self._practice.begin_plan(timer_plan(timer), None, sounds)
