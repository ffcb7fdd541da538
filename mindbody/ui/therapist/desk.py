"""The therapist's pages: built when they are first looked at, and wired to each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindbody import __version__
from mindbody.assigned import Assigned
from mindbody.caseload import Caseload, Taken, new_assignment
from mindbody.clock import Clock
from mindbody.core.arrange import draft_of
from mindbody.core.lanes import SoundChoice
from mindbody.core.practice import Assignment
from mindbody.core.report import Header
from mindbody.core.routine import Envelope, Routine
from mindbody.core.treatment_days import Mark
from mindbody.errors import MindbodyError
from mindbody.language import said
from mindbody.library import Library
from mindbody.player import PlayerState, SoundOutput
from mindbody.store import Records
from mindbody.ui import choosing, paper
from mindbody.ui.keep_awake import KeepAwake
from mindbody.ui.listening import Listening
from mindbody.ui.preferences import Preferences
from mindbody.ui.theme import Theme
from mindbody.ui.therapist import words
from mindbody.ui.therapist.composing import Composing
from mindbody.ui.therapist.incoming import Incoming
from mindbody.ui.therapist.people import PeopleScreen
from mindbody.ui.therapist.people_model import PersonLine, line_of
from mindbody.ui.therapist.shell import Shell

# Loaded with the page that needs it: a start has to wait for none of them.
if TYPE_CHECKING:
    from mindbody.own_scripts import OwnScript
    from mindbody.ui.therapist.assign import AssignScreen
    from mindbody.ui.therapist.composer import Composer
    from mindbody.ui.therapist.pairing import PairingScreen
    from mindbody.ui.therapist.person import PersonScreen
    from mindbody.ui.therapist.report_screen import ReportScreen
    from mindbody.ui.therapist.routines import RoutinesScreen
    from mindbody.ui.therapist.script import ScriptScreen
    from mindbody.ui.therapist.together import Agreed, TogetherScreen


class Desk(QObject):
    """Opens pages in the shell and does what they ask for; `settings_wanted` and
    `ground_wanted` ask for what others give.

    `asks` are the three dialogs for files, so that they can be answered without a person.
    """

    settings_wanted = Signal()
    ground_wanted = Signal()

    def __init__(
        self,
        shell: Shell,
        theme: Theme,
        clock: Clock,
        library: Library,
        preferences: Preferences,
        sound: SoundOutput,
        records: Records,
        awake: KeepAwake,
        usual_sounds: Callable[[], SoundChoice],
        day: Callable[[date], str],
        asks: choosing.Asks = choosing.DIALOGS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.shell, self._theme, self._clock, self._library = shell, theme, clock, library
        self._preferences, self._sound, self._awake = preferences, sound, awake
        self._usual_sounds, self._day, self._asks = usual_sounds, day, asks
        self.caseload = Caseload.of(library, records)
        self.composing = Composing(library, self.caseload.routines)
        self.listening = Listening(sound, self)
        self.incoming = Incoming(self.caseload, records, clock, self)
        self.person_id = ""
        self._after_composing: Callable[[Routine], None] = lambda routine: None
        self._lines: dict[str, PersonLine] = {}
        self.people = PeopleScreen(theme)
        self._wire()

    def show_people(self) -> None:
        """Everyone, as they are now."""
        try:
            cases = self.caseload.people()
        except MindbodyError as problem:
            self.shell.say(str(problem))
            cases = ()
        lines = [line_of(case, self._day) for case in cases]
        self._lines = {line.id: line for line in lines}
        self.people.show_people(lines, self.person_id)
        self.shell.show_page(self.people, self.shell.nav.people)
        self.people.come_in()
        if self.caseload.notices:
            self.shell.say(" ".join(self.caseload.notices))

    def show_person(self, id: str) -> None:
        """One person, as they are now."""
        self.person_id = id
        self._refresh_person()
        self.shell.show_page(self.person, self.shell.nav.people)

    def show_routines(self) -> None:
        self._open_routines("")

    @property
    def is_practising(self) -> bool:
        """Whether a session of both runs."""
        bridge = self.together.bridge if "together" in self.__dict__ else None
        return bridge is not None and bridge.player.state is PlayerState.RUNNING

    def pause(self) -> None:
        """Pause what runs, as before the machine sleeps."""
        if self.is_practising:
            bridge = self.together.bridge
            assert bridge is not None
            bridge.pause()

    def quiet(self) -> None:
        """Pause what runs, and let nothing be heard."""
        self.pause()
        self.listening.stop()

    def close(self) -> None:
        """Stop what runs and delete what lies in temporary folders."""
        self.incoming.stop()
        self.listening.stop()
        if "together" in self.__dict__:
            self.together.close_session()
        if "person" in self.__dict__:
            self.person.hand_over.close_files()

    # Pages

    @cached_property
    def person(self) -> PersonScreen:
        from mindbody.ui.therapist.person import PersonScreen

        page = PersonScreen(self._theme, self._day, self._seal, self._asks.where, self._asks.folder)
        page.back.connect(self.show_people)
        page.report_wanted.connect(self.show_report)
        page.pairing_wanted.connect(self.show_pairing)
        page.file_wanted.connect(self.open_file)
        page.assign_wanted.connect(lambda: self._open_routines(self._alias))
        page.opened.connect(self._change)
        page.together.connect(self.begin_together)
        page.print_wanted.connect(self._print)
        page.withdrawn.connect(lambda one: self._do(self.caseload.withdraw, one.id))
        page.marked.connect(lambda mark: self._mark(mark, on=True))
        page.cleared.connect(lambda mark: self._mark(mark, on=False))
        page.renamed.connect(self._rename)
        page.put_away.connect(lambda: self._leave_person(self.caseload.peers.archive))
        page.forgotten.connect(lambda: self._leave_person(self.caseload.peers.forget))
        page.trouble.connect(self.shell.say)
        return page

    @cached_property
    def report(self) -> ReportScreen:
        from mindbody.ui.therapist.report_screen import ReportScreen

        page = ReportScreen(self._theme, self._day, self._asks.where)
        page.back.connect(lambda: self.show_person(self.person_id))
        page.trouble.connect(self.shell.say)
        return page

    @cached_property
    def pairing(self) -> PairingScreen:
        from mindbody.ui.therapist.pairing import PairingScreen

        page = PairingScreen(self._theme, self.caseload, self._asks.where)
        page.back.connect(lambda: self.show_person(self.person_id))
        page.answer_wanted.connect(self.open_file)
        page.trouble.connect(self.shell.say)
        return page

    @cached_property
    def routines(self) -> RoutinesScreen:
        from mindbody.ui.therapist.routines import RoutinesScreen

        page = RoutinesScreen(self._theme)
        page.back.connect(lambda: self.show_person(self.person_id))
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
            self.caseload.scripts,
            self._preferences,
            self.listening,
            self._usual_sounds,
        )
        page.back.connect(self._back_to_routines)
        page.written.connect(lambda _: self._back_to_routines())
        page.deleted.connect(lambda _: self._back_to_routines())
        page.trouble.connect(self.shell.say)
        return page

    @cached_property
    def assigning(self) -> AssignScreen:
        from mindbody.ui.therapist.assign import AssignScreen

        page = AssignScreen(self._theme, self.composing, self._day)
        page.back.connect(lambda: self.show_person(self.person_id))
        page.assigned.connect(self._assign)
        page.compose.connect(self._compose_assigned)
        return page

    @cached_property
    def composer(self) -> Composer:
        from mindbody.ui.screens.practise.catalogue import Catalogue
        from mindbody.ui.therapist.composer import Composer
        from mindbody.ui.therapist.composing import script_items

        scripts = self.caseload.scripts
        catalogue = Catalogue(
            self._library, self.composing.reason, lambda: script_items(scripts.all())
        )
        page = Composer(
            self._theme,
            self.composing,
            catalogue,
            self._preferences,
            self.listening,
            self._usual_sounds,
        )
        page.back.connect(self._leave_composer)
        page.kept.connect(lambda id: self._after_composing(self.composing.routine(id)))
        page.trouble.connect(self.shell.say)
        return page

    @cached_property
    def together(self) -> TogetherScreen:
        from mindbody.ui.therapist.together import TogetherScreen

        page = TogetherScreen(
            self._theme,
            self._clock,
            self._sound,
            self._preferences,
            self._usual_sounds,
            self._awake,
        )
        page.left.connect(self._leave_together)
        page.session.ground_asked.connect(self.ground_wanted)
        page.agreed.connect(self._agree)
        return page

    # What they ask for

    def show_report(self) -> None:
        from mindbody.ui.therapist.report_screen import Subject

        id, today = self.person_id, self.caseload.today
        try:
            told = self.caseload.last_told(id)
            header = Header(self._alias, self.caseload.name, __version__, __version__, today)
            subject = Subject(
                header,
                lambda period: self.caseload.records(id, period),
                max(told.last, today) if told else today,
                told,
            )
            self.report.open(subject)
        except MindbodyError as problem:
            self.shell.say(str(problem))
            return
        self.shell.show_page(self.report, self.shell.nav.people)

    def show_pairing(self) -> None:
        self.pairing.open(self.person_id)
        self.shell.show_page(self.pairing, self.shell.nav.people)

    def open_file(self) -> None:
        """Ask for a file and take it in."""
        path = self._asks.which(self.shell.window(), words.AGE_KIND)
        if path:
            self.incoming.open(path)

    def begin_together(self, one: Assigned) -> None:
        self.listening.forget()
        self._together_with = one
        try:
            self.together.open(
                one.routine, _envelope(one.assignment), self._alias, one.assignment.reason
            )
        except MindbodyError as problem:
            self.shell.say(str(problem))
            return
        self.shell.show_layer(self.together)

    def _wire(self) -> None:
        nav = self.shell.nav
        nav.people.clicked.connect(self.show_people)
        nav.routines.clicked.connect(self.show_routines)
        nav.settings.clicked.connect(self.settings_wanted)
        self.people.opened.connect(self.show_person)
        self.people.add_wanted.connect(self._add)
        self.people.file_wanted.connect(self.open_file)
        self.incoming.taken.connect(self._taken)
        self.incoming.told.connect(self.shell.say)

    @property
    def _alias(self) -> str:
        return self.caseload.peers.one(self.person_id).alias

    def _add(self, alias: str) -> None:
        try:
            known = self.caseload.add(alias)
        except MindbodyError as problem:
            self.people.adding.refuse(problem)
            return
        self.person_id = known.id
        self.show_pairing()

    def _taken(self, taken: Taken) -> None:
        """Show what has come: the number to compare, or the page."""
        self.person_id = taken.person.id
        if taken.told is None:
            self.show_pairing()
        else:
            self.show_report()

    def _refresh_person(self, *, come_in: bool = True) -> None:
        from mindbody.ui.therapist.person import PersonPage

        id = self.person_id
        try:
            cases = {case.person.id: case for case in self.caseload.people()}
            line = line_of(cases[id], self._day) if id in cases else PersonLine(id, self._alias)
            page = PersonPage(
                self.caseload.peers.one(id),
                line,
                self.caseload.assigned(id),
                self.caseload.marks(id),
                self.caseload.today,
            )
        except MindbodyError as problem:
            self.shell.say(str(problem))
            return
        self.person.open(page, come_in=come_in)

    def _seal(self) -> bytes:
        return self.caseload.card(self.person_id)

    def _do(self, work: Callable[..., object], *values: object) -> None:
        """Something about the person who is shown, and the page as it is then."""
        try:
            work(self.person_id, *values)
        except MindbodyError as problem:
            self.shell.say(str(problem))
        self._refresh_person(come_in=False)

    def _mark(self, mark: Mark, *, on: bool) -> None:
        self._do(lambda id: self.caseload.set_mark(id, mark.day, mark.kind, on=on))

    def _rename(self, alias: str) -> None:
        self._do(self.caseload.peers.add, alias)

    def _leave_person(self, work: Callable[[str], object]) -> None:
        try:
            work(self.person_id)
        except MindbodyError as problem:
            self.shell.say(str(problem))
            return
        self.person_id = ""
        self.show_people()

    def _print(self, one: Assigned) -> None:
        from mindbody.ui.therapist.routine_sheet import routine_sheet

        paper.print_sheet(routine_sheet(one, self._day), self.shell.window())

    # Routines and assignments

    def _open_routines(self, alias: str) -> None:
        """All routines; with an alias one of them is to be chosen for that person."""
        self._picking = bool(alias)
        self.routines.open(self.caseload.routines.all(), self._library.routines(), alias)
        self.routines.show_scripts(self.caseload.scripts.all())
        entry = self.shell.nav.people if alias else self.shell.nav.routines
        self.shell.show_page(self.routines, entry)

    def _back_to_routines(self) -> None:
        self._open_routines(self._alias if self._picking else "")

    def _write(self, script: OwnScript | None) -> None:
        self.script.open(script)
        self.shell.show_page(self.script, self.shell.nav.routines)

    def _picked(self, routine: Routine) -> None:
        if self._picking:
            self._open_assigning(new_assignment(routine, self.caseload.today), routine)
        else:
            self._compose(routine, self._composed)

    def _change(self, one: Assigned) -> None:
        self._open_assigning(one.assignment, one.routine)

    def _open_assigning(self, assignment: Assignment, routine: Routine) -> None:
        from mindbody.ui.therapist.assign import Assigning

        self.assigning.open(Assigning(self._alias, assignment, routine, self.caseload.today))
        self.shell.show_page(self.assigning, self.shell.nav.people)

    def _compose(self, routine: Routine | None, then: Callable[[Routine], None]) -> None:
        """Compose from a routine; one of the library begins one of the therapist's own."""
        self._after_composing = then
        self.composer.open_for(self._as_own(routine), self._alias if self._picking else "")
        self.shell.show_page(self.composer, self.shell.nav.routines)

    def _compose_assigned(self) -> None:
        shown = self.assigning.assigning
        assert shown is not None
        self._after_composing = self._recomposed
        envelope = _envelope(self.assigning.result())
        self.composer.open_for(self._as_own(shown.routine), shown.alias, envelope)
        self.shell.show_page(self.composer, self.shell.nav.people)

    def _as_own(self, routine: Routine | None) -> Routine | None:
        """A routine under an id of the therapist's own; nothing is kept yet."""
        if routine is None or self.caseload.routines.versions(routine.id):
            return routine
        return replace(routine, id="", version=0)

    def _composed(self, routine: Routine) -> None:
        if self._picking:
            self._picked(routine)
        else:
            self.show_routines()

    def _recomposed(self, routine: Routine) -> None:
        self.assigning.take_routine(routine)
        self.shell.show_page(self.assigning, self.shell.nav.people)

    def _leave_composer(self) -> None:
        if self._after_composing == self._recomposed:
            self.shell.show_page(self.assigning, self.shell.nav.people)
        else:
            self._back_to_routines()

    def _put_routine_away(self, id: str) -> None:
        self.caseload.routines.put_away(id)
        self._back_to_routines()

    def _assign(self, assignment: Assignment) -> None:
        shown = self.assigning.assigning
        assert shown is not None
        self._keep(assignment, shown.routine)

    def _keep(self, assignment: Assignment, routine: Routine) -> None:
        try:
            self.caseload.assign(self.person_id, assignment, routine)
        except MindbodyError as problem:
            self.shell.say(str(problem))
            return
        self.show_person(self.person_id)
        self.shell.say(said(words.ASSIGNED_NOW, title=routine.title))

    # Together

    def _agree(self, agreed: Agreed) -> None:
        """What was comfortable becomes the assignment: a new version of its routine."""
        one = self._together_with
        own = self._as_own(one.routine)
        assert own is not None
        try:
            routine = self.caseload.routines.keep(draft_of(agreed.routine), own.id)
        except MindbodyError as problem:
            self.shell.say(str(problem))
            return
        assignment = replace(
            one.assignment,
            routine=routine.id,
            version=routine.version,
            title=routine.title,
            reason=agreed.reason or one.assignment.reason,
        )
        self.shell.leave_layer()
        self._keep(assignment, routine)

    def _leave_together(self) -> None:
        self.shell.leave_layer()
        self.show_person(self.person_id)


def _envelope(assignment: Assignment) -> Envelope:
    """What the person may do in this assignment: its limits, and what it opens."""
    unlocked = frozenset(unlock.exercise for unlock in assignment.unlocks)
    return replace(assignment.envelope, unlocked=assignment.envelope.unlocked | unlocked)
