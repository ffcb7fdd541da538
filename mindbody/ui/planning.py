"""The pages of the plan: built when they are first looked at, and wired to what is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mindbody.assigned import Assigned
from mindbody.clock import Clock
from mindbody.core.ledger import EntryKind, LedgerEntry, Reason, SafetyKind
from mindbody.core.practice import TimeWindow, minute_of
from mindbody.core.titration import Move
from mindbody.core.treatment_days import Mark
from mindbody.diary import Diary
from mindbody.errors import InvalidFile, MindbodyError
from mindbody.exchange_folder import ExchangeFolder
from mindbody.language import counted, language, said
from mindbody.plan import Plan
from mindbody.plan_space import PlanSpace
from mindbody.practice_space import PracticeSpace
from mindbody.texts import DistressWords
from mindbody.ui.dates import locale_for
from mindbody.ui.exposing import Exposing
from mindbody.ui.listening import Listening
from mindbody.ui.practice import Practice
from mindbody.ui.preferences import Preferences
from mindbody.ui.reminding import Asked, Due, Reminding
from mindbody.ui.screens.hero import Planned
from mindbody.ui.screens.my_plan import words
from mindbody.ui.theme import Theme
from mindbody.ui.window import MainWindow
from mindbody.ui.words import minutes

if TYPE_CHECKING:
    from mindbody.ui.handing import Handing
    from mindbody.ui.screens.my_plan.ahead import AheadScreen
    from mindbody.ui.screens.my_plan.assignment import PlanItem
    from mindbody.ui.screens.my_plan.screen import MyPlanScreen, PlanShown
    from mindbody.ui.screens.my_plan.side import RemindersShown

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
        self.reminding = Reminding(clock, self._asked, self._due, self._busy, self)
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

        screen = MyPlanScreen(self._theme, self._locale, self._offered_title)
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
            self.title_of,
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

    def refresh(self) -> None:
        """Show on the page what holds now, where it was built already."""
        try:
            self.screen.show_plan(self._shown())
        except MindbodyError as problem:
            self.trouble.emit(str(problem))

    def planned(self) -> Planned | None:
        """What is planned for now and not done yet; None where nothing is."""
        try:
            due = [one for one in self.plan.assigned() if self._is_due(one)]
            if not due or self.plan.diary.running_exposure is not None:
                return None
            minute = minute_of(self._clock.wall())
            now = [one for one in due if one.window is not None and one.window.holds(minute)]
            return self._planned((now or due)[0])
        except MindbodyError:
            return None

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
        self._write_notes()
        if "handing" in self.__dict__:
            self.handing.close()

    def title_of(self, id: str) -> str:
        """The title of an exercise, a routine or an assignment; the id where there is none."""
        for one in self.plan.all_assigned():
            if id in (one.id, one.routine.id):
                return one.assignment.title
        return self._offered_title(id) or id

    def _watch_folder(self) -> None:
        """Look into the folder kept in step, where there is one."""
        if self._folder.get() is not None:
            self.handing.watch.look()

    # What the page shows

    @property
    def _diary(self) -> Diary:
        return self.plan.diary

    def _shown(self) -> PlanShown:
        from mindbody.ui.screens.my_plan.screen import PlanShown

        today, assigned = self._diary.today, self.plan.assigned()
        reviews = [
            one.assignment.review
            for one in assigned
            if one.assignment.review is not None and one.assignment.review >= today
        ]
        question = self._diary.question
        return PlanShown(
            today,
            tuple(map(self._item_of, assigned)),
            self.handing.sharing(),
            self._reminders(),
            min(reviews, default=None),
            "" if question is None else question.text,
            self._diary.marks(today - _MARKS_BACK),
            tuple(item for one in assigned for item in one.assignment.exposure),
            self._diary.exposures(),
        )

    def _item_of(self, found: Assigned) -> PlanItem:
        from mindbody.ui.screens.my_plan.assignment import PlanItem

        step = self.plan.step(found.id)
        meta, refusal = self._meta(found)
        return PlanItem(
            found.assignment,
            self.plan.week(found.id),
            meta,
            found.window,
            found.cue,
            refusal,
            found.stage,
            Move.STAY if step is None else step.move,
        )

    def _meta(self, found: Assigned) -> tuple[str, str]:
        """How long and of how many parts; and why it cannot begin just now, or nothing."""
        parts = counted("{n} part", "{n} parts", len(found.routine.steps))
        try:
            timeline = self._space.timeline(self.plan.practise(found.id))
        except MindbodyError as problem:
            return parts, str(problem)
        return f"{minutes(timeline.length_ms).capitalize()}   ·   {parts}", ""

    def _planned(self, found: Assigned) -> Planned:
        meta, refusal = self._meta(found)
        pacer = found.routine.steps[0].exercise.pacer
        kind = said(words.PLANNED_WITH, who=found.by)
        reason = refusal or found.assignment.reason
        return Planned(found.id, kind, found.assignment.title, meta, reason, pacer)

    def _is_due(self, found: Assigned) -> bool:
        """Whether something of it is still planned for today."""
        week, frequency = self.plan.week(found.id), found.assignment.frequency
        today = self._diary.today
        if frequency.days and today.weekday() not in frequency.days:
            return False
        done_today = week.per_day[(today - week.first).days]
        return done_today < frequency.times_per_day and week.done < week.planned

    def _offered_title(self, id: str) -> str:
        """The title of an exercise or routine that this person may do, empty otherwise."""
        library = self._space.library
        try:
            if any(entry.id == id for entry in library.entries()):
                exercise = library.exercise(id)
                return exercise.title if self._space.offer(exercise).is_offered else ""
            return library.routine(id).title
        except (InvalidFile, KeyError):
            return ""

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

    def _reminders(self) -> RemindersShown:
        from mindbody.ui.screens.my_plan.side import RemindersShown

        settings = self._preferences.now
        pauses = [one for one in self._diary.ledger() if one.kind is EntryKind.REMINDERS_PAUSED]
        return RemindersShown(
            settings.reminders,
            self._diary.reminders_paused,
            pauses[-1].until if pauses else None,
            settings.quiet_from_min,
            settings.quiet_until_min,
        )

    def _switch_reminders(self, on: bool) -> None:
        self._preferences.set(reminders=on)
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

    def _due(self) -> list[Due]:
        try:
            return [Due(one.id, one.window) for one in self.plan.assigned() if self._is_due(one)]
        except MindbodyError:
            return []

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
