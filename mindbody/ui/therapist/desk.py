"""The pages about people: built when they are first looked at, and wired to each other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindbody import __version__
from mindbody.assigned import Assigned
from mindbody.caseload import Caseload, Taken
from mindbody.clock import Clock
from mindbody.core.lanes import SoundChoice
from mindbody.core.practice import Assignment
from mindbody.core.report import Header
from mindbody.core.routine import Routine
from mindbody.core.treatment_days import Mark
from mindbody.errors import MindbodyError
from mindbody.language import said
from mindbody.library import Library
from mindbody.player import SoundOutput
from mindbody.store import Records
from mindbody.ui import choosing, paper
from mindbody.ui.keep_awake import KeepAwake
from mindbody.ui.listening import Listening
from mindbody.ui.preferences import Preferences
from mindbody.ui.theme import Theme
from mindbody.ui.therapist import words
from mindbody.ui.therapist.incoming import Incoming
from mindbody.ui.therapist.people import PeopleScreen
from mindbody.ui.therapist.people_model import PersonLine, line_of
from mindbody.ui.therapist.shell import Shell
from mindbody.ui.therapist.sitting import Sitting
from mindbody.ui.therapist.workbench import Workbench

# Loaded with the page that needs it: a start has to wait for none of them.
if TYPE_CHECKING:
    from mindbody.ui.therapist.pairing import PairingScreen
    from mindbody.ui.therapist.person import PersonScreen
    from mindbody.ui.therapist.report_screen import ReportScreen


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
        self.shell, self._theme, self._day, self._asks = shell, theme, day, asks
        self.caseload = Caseload.of(library, records)
        self.listening = Listening(sound, self)
        self.workbench = Workbench(
            shell,
            theme,
            library,
            self.caseload,
            preferences,
            self.listening,
            usual_sounds,
            day,
            self,
        )
        self.sitting = Sitting(
            shell,
            theme,
            clock,
            sound,
            preferences,
            usual_sounds,
            awake,
            self.workbench.composing,
            self,
        )
        self.incoming = Incoming(self.caseload, records, clock, self)
        self.person_id = ""
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

    @property
    def is_practising(self) -> bool:
        """Whether a session of both runs."""
        return self.sitting.is_running

    def pause(self) -> None:
        """Pause what runs, as before the machine sleeps."""
        self.sitting.pause()

    def quiet(self) -> None:
        """Pause what runs, and let nothing be heard."""
        self.pause()
        self.listening.stop()

    def close(self) -> None:
        """Stop what runs and delete what lies in temporary folders."""
        self.incoming.stop()
        self.listening.stop()
        self.sitting.close()
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
        page.assign_wanted.connect(lambda: self.workbench.choose_for(self._alias))
        page.opened.connect(lambda one: self.workbench.change(one, self._alias))
        page.together.connect(self._begin_together)
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
        page.back.connect(self._back_to_person)
        page.trouble.connect(self.shell.say)
        return page

    @cached_property
    def pairing(self) -> PairingScreen:
        from mindbody.ui.therapist.pairing import PairingScreen

        page = PairingScreen(self._theme, self.caseload, self._asks.where)
        page.back.connect(self._back_to_person)
        page.answer_wanted.connect(self.open_file)
        page.trouble.connect(self.shell.say)
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

    def _wire(self) -> None:
        nav = self.shell.nav
        nav.people.clicked.connect(self.show_people)
        nav.routines.clicked.connect(self.workbench.show_routines)
        nav.settings.clicked.connect(self.settings_wanted)
        self.people.opened.connect(self.show_person)
        self.people.add_wanted.connect(self._add)
        self.people.file_wanted.connect(self.open_file)
        self.workbench.left.connect(self._back_to_person)
        self.workbench.assigned.connect(self._keep)
        self.sitting.left.connect(self._back_to_person)
        self.sitting.agreed.connect(self._keep)
        self.sitting.ground_wanted.connect(self.ground_wanted)
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

    def _back_to_person(self) -> None:
        self.show_person(self.person_id)

    def _begin_together(self, one: Assigned) -> None:
        self.listening.forget()
        self.sitting.begin(one, self._alias)

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

    def _keep(self, assignment: Assignment, routine: Routine) -> None:
        try:
            self.caseload.assign(self.person_id, assignment, routine)
        except MindbodyError as problem:
            self.shell.say(str(problem))
            return
        self.show_person(self.person_id)
        self.shell.say(said(words.ASSIGNED_NOW, title=routine.title))
