"""The pages where a therapist works on routines: chosen, composed, spoken and assigned."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindbody.assigned import Assigned
from mindbody.caseload import Caseload, new_assignment
from mindbody.core.lanes import SoundChoice
from mindbody.core.practice import Assignment
from mindbody.core.routine import Routine
from mindbody.errors import MindbodyError
from mindbody.library import Library
from mindbody.ui.listening import Listening
from mindbody.ui.preferences import Preferences
from mindbody.ui.theme import Theme
from mindbody.ui.therapist.composing import Composing, limits_of
from mindbody.ui.therapist.shell import Shell

# Loaded with the page that needs it: a start has to wait for none of them.
if TYPE_CHECKING:
    from mindbody.own_scripts import OwnScript
    from mindbody.ui.therapist.assign import AssignScreen
    from mindbody.ui.therapist.composer import Composer
    from mindbody.ui.therapist.routines import RoutinesScreen
    from mindbody.ui.therapist.script import ScriptScreen


class Workbench(QObject):
    """Opens its pages in the shell and does what they ask for. What it makes for somebody is
    theirs to keep: `assigned` carries an Assignment and its Routine, and `left` says that there
    will be none.
    """

    assigned = Signal(object, object)
    left = Signal()

    def __init__(
        self,
        shell: Shell,
        theme: Theme,
        library: Library,
        caseload: Caseload,
        preferences: Preferences,
        listening: Listening,
        usual_sounds: Callable[[], SoundChoice],
        day: Callable[[date], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell, self._theme, self._library = shell, theme, library
        self._caseload, self._preferences, self._listening = caseload, preferences, listening
        self._usual_sounds, self._day = usual_sounds, day
        self.composing = Composing(library, caseload.routines)
        # Whom a routine is chosen for; empty where for nobody.
        self._alias = ""
        self._after_composing: Callable[[Routine], None] = lambda routine: None

    def show_routines(self) -> None:
        """All routines, for nobody in particular."""
        self.choose_for("")

    def choose_for(self, alias: str) -> None:
        """All routines; with an alias one of them is to be chosen for that person."""
        try:
            own, scripts = self._caseload.routines.all(), self._caseload.scripts.all()
        except MindbodyError as problem:
            self._shell.say(str(problem))
            return
        self._alias = alias
        self.routines.open(own, self._library.routines(), alias)
        self.routines.show_scripts(scripts)
        nav = self._shell.nav
        self._shell.show_page(self.routines, nav.people if alias else nav.routines)

    def change(self, one: Assigned, alias: str) -> None:
        """What is assigned to somebody, to be changed."""
        self._open_assigning(alias, one.assignment, one.routine)

    # Pages

    @cached_property
    def routines(self) -> RoutinesScreen:
        from mindbody.ui.therapist.routines import RoutinesScreen

        page = RoutinesScreen(self._theme)
        page.back.connect(self.left)
        page.picked.connect(self._picked)
        page.edit.connect(lambda routine: self._compose(routine, self._composed))
        page.new.connect(lambda: self._compose(None, self._composed))
        page.put_away.connect(self._put_routine_away)
        page.script.connect(self._write)
        page.new_script.connect(lambda: self._write(None))
        return page

    @cached_property
    def script(self) -> ScriptScreen:
        from mindbody.ui.therapist.script import ScriptScreen

        page = ScriptScreen(
            self._theme,
            self._caseload.scripts,
            self._preferences,
            self._listening,
            self._usual_sounds,
        )
        page.back.connect(self._back_to_routines)
        page.written.connect(lambda _: self._back_to_routines())
        page.deleted.connect(lambda _: self._back_to_routines())
        page.trouble.connect(self._shell.say)
        return page

    @cached_property
    def assigning(self) -> AssignScreen:
        from mindbody.ui.therapist.assign import AssignScreen

        page = AssignScreen(self._theme, self.composing, self._day)
        page.back.connect(self.left)
        page.assigned.connect(self._assign)
        page.compose.connect(self._compose_assigned)
        return page

    @cached_property
    def composer(self) -> Composer:
        from mindbody.ui.screens.practise.catalogue import Catalogue
        from mindbody.ui.therapist.composer import Composer
        from mindbody.ui.therapist.composing import script_items

        scripts = self._caseload.scripts
        catalogue = Catalogue(
            self._library, self.composing.reason, lambda: script_items(scripts.all())
        )
        page = Composer(
            self._theme,
            self.composing,
            catalogue,
            self._preferences,
            self._listening,
            self._usual_sounds,
        )
        page.back.connect(self._leave_composer)
        page.kept.connect(lambda id: self._after_composing(self.composing.routine(id)))
        page.trouble.connect(self._shell.say)
        return page

    # What they ask for

    def _back_to_routines(self) -> None:
        self.choose_for(self._alias)

    def _write(self, script: OwnScript | None) -> None:
        self.script.open(script)
        self._shell.show_page(self.script, self._shell.nav.routines)

    def _picked(self, routine: Routine) -> None:
        if self._alias:
            assignment = new_assignment(routine, self._caseload.today)
            self._open_assigning(self._alias, assignment, routine)
        else:
            self._compose(routine, self._composed)

    def _open_assigning(self, alias: str, assignment: Assignment, routine: Routine) -> None:
        from mindbody.ui.therapist.assign import Assigning

        self.assigning.open(Assigning(alias, assignment, routine, self._caseload.today))
        self._shell.show_page(self.assigning, self._shell.nav.people)

    def _compose(self, routine: Routine | None, then: Callable[[Routine], None]) -> None:
        """Compose from a routine; one of the library begins one of the therapist's own."""
        self._after_composing = then
        self.composer.open_for(routine and self.composing.as_own(routine), self._alias)
        self._shell.show_page(self.composer, self._shell.nav.routines)

    def _compose_assigned(self) -> None:
        shown = self.assigning.assigning
        assert shown is not None
        self._after_composing = self._recomposed
        envelope = limits_of(self.assigning.result())
        self.composer.open_for(self.composing.as_own(shown.routine), shown.alias, envelope)
        self._shell.show_page(self.composer, self._shell.nav.people)

    def _composed(self, routine: Routine) -> None:
        if self._alias:
            self._picked(routine)
        else:
            self.show_routines()

    def _recomposed(self, routine: Routine) -> None:
        self.assigning.take_routine(routine)
        self._shell.show_page(self.assigning, self._shell.nav.people)

    def _leave_composer(self) -> None:
        if self._after_composing == self._recomposed:
            self._shell.show_page(self.assigning, self._shell.nav.people)
        else:
            self._back_to_routines()

    def _put_routine_away(self, id: str) -> None:
        try:
            self._caseload.routines.put_away(id)
        except MindbodyError as problem:
            self._shell.say(str(problem))
            return
        self._back_to_routines()

    def _assign(self, assignment: Assignment) -> None:
        shown = self.assigning.assigning
        assert shown is not None
        self.assigned.emit(assignment, shown.routine)
