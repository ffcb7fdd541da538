"""The pages of the library: built when they are first looked at, and wired to each other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mindbody.core.exercise import Exercise
from mindbody.core.lanes import SoundChoice
from mindbody.core.timer import Timer
from mindbody.errors import InvalidFile
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
    from mindbody.ui.screens.exercise.sounds import Named
    from mindbody.ui.screens.practise.catalogue import Catalogue, Item
    from mindbody.ui.screens.practise.screen import PractiseScreen
    from mindbody.ui.screens.suits.screen import SuitsScreen
    from mindbody.ui.screens.suits.ticks import TickList
    from mindbody.ui.screens.timer.screen import TimerScreen


class Practising(QObject):
    """Opens pages in the window and begins what they ask for.

    `trouble` is for people; `help_wanted` and `ground_me` ask for what other pages give;
    `answered` says that what is offered may have changed.
    """

    trouble = Signal(str)
    help_wanted = Signal()
    ground_me = Signal()
    answered = Signal()

    def __init__(
        self,
        theme: Theme,
        space: PracticeSpace,
        preferences: Preferences,
        practice: Practice,
        listening: Listening,
        window: MainWindow,
        voices: Sequence[Named],
        soundscapes: Sequence[Named],
        bells: Sequence[Named] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._space, self._preferences = theme, space, preferences
        self._practice, self._listening, self._window = practice, listening, window
        self._voices, self._soundscapes, self._bells = voices, soundscapes, bells
        self._came_from: list[QWidget] = []

    @cached_property
    def catalogue(self) -> Catalogue:
        from mindbody.ui.screens.practise.catalogue import Catalogue

        return Catalogue(self._space.library, self._space.reason)

    @cached_property
    def screen(self) -> PractiseScreen:
        from mindbody.ui.screens.practise.screen import PractiseScreen

        screen = PractiseScreen(self._theme, self.catalogue, QWidget)
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
        page.back.connect(self.go_back)
        page.begin.connect(self._begin)
        page.check.connect(self.show_suits)
        page.trouble.connect(self.trouble)
        return page

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
            self._soundscapes,
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
                case Kind.TIMER:
                    self.show_timer()
        except InvalidFile as problem:
            self.trouble.emit(str(problem))

    def go_back(self) -> None:
        """To the page from which one came here."""
        page = self._came_from.pop() if self._came_from else self.screen
        if page is self._window.home:
            self._window.show_home()
        elif page is self.page and self.page.exercise is not None:
            self._show(page)
            self.page.show_exercise(self.page.exercise)
        else:
            self._show(page)

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
        self._practice.begin_plan(plan, beginning.guide, beginning.sounds)

    def _begin_timer(self, timer: Timer, sounds: SoundChoice) -> None:
        self._practice.begin_plan(timer_plan(timer), None, sounds)
