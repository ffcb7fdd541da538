"""The pages of the plan: built when they are first looked at, and wired to what is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mindbody.clock import Clock
from mindbody.core.ledger import LedgerEntry, Reason, SafetyKind
from mindbody.core.practice import TimeWindow
from mindbody.core.treatment_days import Mark
from mindbody.diary import Diary
from mindbody.errors import MindbodyError
from mindbody.exchange_folder import ExchangeFolder
from mindbody.language import language, said
from mindbody.plan import Plan
from mindbody.plan_space import PlanSpace
from mindbody.practice_space import PracticeSpace
from mindbody.text_tables import DistressWords
from mindbody.ui.dates import locale_for
from mindbody.ui.exposing import Exposing
from mindbody.ui.listening import Listening
from mindbody.ui.plan_view import PlanView
from mindbody.ui.practice import Practice
from mindbody.ui.preferences import Preferences
from mindbody.ui.reminding import Asked, Reminding
from mindbody.ui.screens.my_plan import words
from mindbody.ui.theme import Theme
from mindbody.ui.window import MainWindow

if TYPE_CHECKING:
    from mindbody.ui.handing import Handing
    from mindbody.ui.screens.my_plan.ahead import AheadScreen
    from mindbody.ui.screens.my_plan.screen import MyPlanScreen

# Marks so far back still say something about today (the week after an infusion).
_MARKS_BACK = timedelta(days=10)
# Home is painted by then: what reads files of others is loaded only where a folder is chosen.
_FOLDER_AFTER_MS = 2_000


class Planning(QObject):
    """Opens the plan's pages in the window and keeps what is said there.

    `trouble` is for people; `ground_me` and `help_wanted` ask for what other pages give;
    `read` carries the id of a panel, `opened` that of an exercise or routine; `changed` says
    that what is planned, or allowed, may be another now.
    """

    trouble = Signal(str)
    changed = Signal()
    ground_me = Signal()
    help_wanted = Signal()
    read = Signal(str)
    opened = Signal(str)

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        space: PracticeSpace,
        plan: PlanSpace,
        folder: ExchangeFolder,
        preferences: Preferences,
        practice: Practice,
        listening: Listening,
        window: MainWindow,
        distress: Callable[[], DistressWords],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock, self._space, self.plan = theme, clock, space, plan
        self._folder, self._preferences, self._practice = folder, preferences, practice
        self._listening, self._window = listening, window
        self._locale = locale_for(language())
        self._last: dict[str, LedgerEntry] = {}
        self._ahead_of = ""
        self.view = PlanView(clock, space, plan)
        self.reminding = Reminding(clock, self._asked, self.view.due, self._busy, self)
        self.reminding.due.connect(lambda: window.say(said(words.REMINDER)))
        self._to_note: list[tuple[SafetyKind, str]] = []
        self._note_due = QTimer(self)
        self._note_due.setSingleShot(True)
        self._note_due.timeout.connect(self._write_notes)
        self._folder_due = QTimer(self)
        self._folder_due.setSingleShot(True)
        self._folder_due.timeout.connect(self._watch_folder)
        self._folder_due.start(_FOLDER_AFTER_MS)
        self.exposing = Exposing(theme, clock, plan, window, distress, self)
        self.exposing.trouble.connect(self.trouble)
        self.exposing.ground_me.connect(self.ground_me)
        self.exposing.help_wanted.connect(self.help_wanted)
        self.exposing.changed.connect(self._exposure_changed)

    @cached_property
    def screen(self) -> MyPlanScreen:
        from mindbody.ui.screens.my_plan.screen import MyPlanScreen

        screen = MyPlanScreen(self._theme, self._locale, self.view.offered_title)
        screen.begin.connect(self.begin)
        screen.see_first.connect(self.see_first)
        screen.not_done.connect(self._not_done)
        screen.without_app.connect(self._without_app)
        screen.undo.connect(self._undo)
        screen.times.connect(self._change_times)
        screen.moved.connect(self._move)
        screen.on_paper.connect(self._on_paper)
        screen.today.marked.connect(lambda mark: self._mark(mark, on=True))
        screen.today.unmarked.connect(lambda mark: self._mark(mark, on=False))
        screen.today.opened.connect(self.opened)
        screen.today.read.connect(self.read)
        screen.question.written.connect(lambda text: self._keep(lambda: self._diary.ask(text)))
        screen.reminders.switched.connect(self._switch_reminders)
        screen.reminders.quiet.connect(self._set_quiet)
        screen.reminders.paused.connect(self._pause)
        screen.reminders.resumed.connect(lambda: self._do(self._diary.resume_reminders))
        screen.exposure.begin.connect(self.exposing.open)
        handing = self.handing
        screen.pair_button.clicked.connect(lambda: handing.show_pairing(new=True))
        screen.card_button.clicked.connect(handing.show_card)
        screen.sharing.pair.connect(lambda: handing.show_pairing(new=True))
        screen.sharing.compare.connect(lambda: handing.show_pairing(new=False))
        screen.sharing.bring_card.connect(handing.show_card)
        screen.sharing.show_what.connect(handing.show_summary)
        screen.sharing.look.connect(handing.show_found)
        screen.sharing.picked.connect(handing.choose_person)
        return screen

    @cached_property
    def handing(self) -> Handing:
        from mindbody.ui.handing import Handing

        made = Handing(
            self._theme,
            self._clock,
            self.plan,
            self._folder,
            self._window,
            self.view.title_of,
            self._locale,
            self,
        )
        made.back.connect(self.show_plan)
        made.trouble.connect(self.trouble)
        made.changed.connect(self._handing_changed)
        return made

    @cached_property
    def ahead(self) -> AheadScreen:
        from mindbody.ui.screens.my_plan.ahead import AheadScreen

        ahead = AheadScreen(self._theme)
        ahead.back.connect(self._leave_ahead)
        ahead.begin.connect(lambda: self.begin(self._ahead_of))
        ahead.hear.connect(self._hear)
        ahead.silence.connect(self._listening.stop)
        self._listening.heard.connect(ahead.sequence.show_heard)
        return ahead

    def show_plan(self) -> None:
        """My plan, as it stands today."""
        self.plan.read_again()
        self.refresh()
        self._window.show_page(self.screen, self._window.nav.plan)
        self.screen.open()
        for one in self.plan.assigned():
            if not one.changes.seen:
                self._keep(partial(self.plan.mark_seen, one.id))

    def refresh(self) -> None:
        """Show on the page what holds now, where it was built already."""
        try:
            shown = self.view.shown(self.handing.sharing(), self._preferences.now)
            self.screen.show_plan(shown)
        except MindbodyError as problem:
            self.trouble.emit(str(problem))

    def begin(self, id: str) -> None:
        """Begin an assignment, at the step where the person is."""
        self._listening.stop()
        plan = self._plan_of(id)
        if plan is not None:
            self._practice.begin_plan(plan)

    def see_first(self, id: str) -> None:
        """What happens in it, second by second."""
        try:
            found = self.plan.one(id)
            timeline = self._space.timeline(self.plan.practise(id))
        except (MindbodyError, KeyError) as problem:
            self.trouble.emit(str(problem))
            return
        self._ahead_of = id
        self._window.show_page(self.ahead, self._window.nav.plan)
        self.ahead.open(found.assignment.title, found.assignment.reason, timeline)

    def take_file(self, path: str) -> None:
        """A file that was dropped; under a session or Ground me it would not be seen."""
        if not self._busy():
            self.handing.take_file(path)

    def note_grounding(self) -> None:
        """Ground me was used."""
        self._note_safety(SafetyKind.GROUNDING)

    def note_help(self) -> None:
        """Help was opened."""
        self._note_safety(SafetyKind.HELP_OPENED)

    def note_rest(self, exercise: str) -> None:
        """An exercise was put aside after it raised distress."""
        self._note_safety(SafetyKind.PUT_ASIDE, exercise)

    def _note_safety(self, kind: SafetyKind, what: str = "") -> None:
        """A neutral line; written once whatever is at work now is over."""
        self._to_note.append((kind, what))
        self._note_due.start(0)

    def _write_notes(self) -> None:
        notes, self._to_note = self._to_note, []
        for kind, what in notes:
            self._keep(partial(self._diary.note_safety, kind, what))

    def close(self) -> None:
        """Write what is to be noted, and delete what was made for dragging."""
        self._folder_due.stop()
        self.reminding.stop()
        self._note_due.stop()
        self._write_notes()
        if "handing" in self.__dict__:
            self.handing.close()

    def _watch_folder(self) -> None:
        """Look into the folder kept in step, where there is one; remind, where it is wanted."""
        self.reminding.refresh()
        if self._folder.get() is not None:
            self.handing.watch.look()

    # What the page shows

    @property
    def _diary(self) -> Diary:
        return self.plan.diary

    # What is said of practice

    def _plan_of(self, id: str) -> Plan | None:
        try:
            preparation_ms = self._preferences.now.preparation_s * 1000
            return self.plan.practise(id, preparation_ms=preparation_ms)
        except (MindbodyError, KeyError) as problem:
            self.trouble.emit(str(problem))
            return None

    def _not_done(self, id: str, reason: Reason, day: date, text: str) -> None:
        self._note(id, day, lambda: self._diary.not_done(id, reason, day, text))

    def _without_app(self, id: str, day: date, count: int | None) -> None:
        self._note(id, day, lambda: self._diary.done_without_app(id, day, count))

    def _note(self, id: str, day: date, write: Callable[[], LedgerEntry]) -> None:
        from mindbody.ui.screens.my_plan.days import day_words

        try:
            self._last[id] = write()
        except MindbodyError as problem:
            self.trouble.emit(str(problem))
            return
        self.refresh()
        told = day_words(day, self._diary.today, self._locale)
        self.screen.noted(id, said(words.NOTED, day=told))

    def _undo(self, id: str) -> None:
        entry = self._last.pop(id, None)
        if entry is not None:
            self._do(lambda: self._diary.undo(entry))

    def _change_times(self, id: str, window: TimeWindow | None, cue: str) -> None:
        self._do(lambda: self.plan.change_times(id, window, cue))

    def _move(self, id: str, stage: int) -> None:
        at = self.plan.one(id).stage
        if stage > at:
            self._do(lambda: self.plan.agree(id))
        elif stage < at:
            self._do(lambda: self.plan.step_back(id))
        else:
            self._do(lambda: self.plan.not_now(id))

    def _on_paper(self, id: str) -> None:
        from mindbody.ui.screens.my_plan.paper import routine_sheet

        found = self.plan.one(id)
        sheet = routine_sheet(
            found.assignment, found.routine, found.window, found.cue, self._locale
        )
        self.screen.cards[id].show_paper(sheet)

    def _mark(self, mark: Mark, *, on: bool) -> None:
        self._do(lambda: self._diary.set_mark(mark.day, mark.kind, on=on))

    def _do(self, change: Callable[[], object]) -> None:
        """Keep a change and show what holds then."""
        if self._keep(change):
            self.refresh()

    def _keep(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except MindbodyError as problem:
            self.trouble.emit(str(problem))
            return False
        return True

    # Reminders

    def _switch_reminders(self, on: bool) -> None:
        self._preferences.set(reminders=on)
        self.reminding.refresh()
        self.refresh()

    def _set_quiet(self, from_min: int, until_min: int) -> None:
        self._preferences.set(quiet_from_min=from_min, quiet_until_min=until_min)
        self.refresh()

    def _pause(self, days: int | None) -> None:
        until = None if days is None else self._diary.today + timedelta(days=days - 1)
        self._do(lambda: self._diary.pause_reminders(until))

    def _handing_changed(self) -> None:
        """Another plan, or another person: pages show it, and so does home."""
        self.refresh()
        self.changed.emit()

    def _exposure_changed(self) -> None:
        if "screen" in self.__dict__:
            self.refresh()

    def _asked(self) -> Asked:
        settings = self._preferences.now
        quiet = TimeWindow(settings.quiet_from_min, settings.quiet_until_min)
        if not settings.reminders:
            return Asked(False, False, quiet)
        try:
            return Asked(True, self._diary.reminders_paused, quiet)
        except MindbodyError:
            return Asked(False, False, quiet)

    def _busy(self) -> bool:
        """Whether something lies over the pages: a session, Ground me, exposure homework."""
        return self._window.stack.currentIndex() != 0

    # Looking ahead

    def _leave_ahead(self) -> None:
        """Opened, and not begun: one neutral line."""
        id = self._ahead_of
        self._keep(lambda: self._diary.opened(id))
        self.show_plan()

    def _hear(self, start_ms: int, end_ms: int) -> None:
        try:
            timeline = self._space.timeline(self.plan.practise(self._ahead_of))
        except (MindbodyError, KeyError):
            return
        levels = replace(self._preferences.now.levels, muted=False)
        self._listening.hear(timeline, self._practice.usual_sounds(), levels, start_ms, end_ms)
