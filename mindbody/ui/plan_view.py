"""What is planned, as the pages show it: read from what is kept, nothing changed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from mindbody.assigned import Assigned
from mindbody.clock import Clock
from mindbody.core.ledger import EntryKind
from mindbody.core.practice import minute_of
from mindbody.core.titration import Move
from mindbody.errors import InvalidFile, MindbodyError
from mindbody.language import as_is, counted, said
from mindbody.plan_space import PlanSpace
from mindbody.practice_space import PracticeSpace
from mindbody.settings import Settings
from mindbody.ui.reminding import Due
from mindbody.ui.screens.hero import Planned
from mindbody.ui.screens.my_plan import words
from mindbody.ui.words import listed, minutes

# Loaded with the page that needs it: a start has to wait for none of them.
if TYPE_CHECKING:
    from mindbody.ui.screens.my_plan.assignment import PlanItem
    from mindbody.ui.screens.my_plan.screen import PlanShown
    from mindbody.ui.screens.my_plan.side import RemindersShown, SharingShown

# Marks so far back still say something about today (the week after an infusion).
_MARKS_BACK = timedelta(days=10)


class PlanView:
    """The plan of one person in words. Methods raise StoreError where they do not say else."""

    def __init__(self, clock: Clock, space: PracticeSpace, plan: PlanSpace) -> None:
        self._clock, self._space, self._plan = clock, space, plan

    def planned(self) -> Planned | None:
        """What is planned for now and not done yet; None where nothing is. Never raises."""
        try:
            due = [one for one in self._plan.assigned() if self._is_due(one)]
            if not due or self._plan.diary.running_exposure is not None:
                return None
            minute = minute_of(self._clock.wall())
            now = [one for one in due if one.window is not None and one.window.holds(minute)]
            return self._planned((now or due)[0])
        except MindbodyError:
            return None

    def due(self) -> list[Due]:
        """What may be reminded of today. Never raises."""
        try:
            return [Due(one.id, one.window) for one in self._plan.assigned() if self._is_due(one)]
        except MindbodyError:
            return []

    def title_of(self, id: str) -> str:
        """The title of an exercise, a routine or an assignment; the id where there is none."""
        for one in self._plan.all_assigned():
            if id in (one.id, one.routine.id):
                return one.assignment.title
        library = self._space.library
        entry = next((entry for entry in library.entries() if entry.id == id), None)
        if entry is not None:
            return entry.title
        try:
            return library.routine(id).title
        except InvalidFile:
            return id

    def shown(self, sharing: SharingShown, settings: Settings) -> PlanShown:
        """All that My plan shows now."""
        from mindbody.ui.screens.my_plan.screen import PlanShown

        today, assigned = self._plan.diary.today, self._plan.assigned()
        reviews = [
            one.assignment.review
            for one in assigned
            if one.assignment.review is not None and one.assignment.review >= today
        ]
        question = self._plan.diary.question
        return PlanShown(
            today,
            tuple(map(self._item_of, assigned)),
            sharing,
            self._reminders(settings),
            min(reviews, default=None),
            "" if question is None else question.text,
            self._plan.diary.marks(today - _MARKS_BACK),
            tuple(item for one in assigned for item in one.assignment.exposure),
            self._plan.diary.exposures(),
        )

    def _item_of(self, found: Assigned) -> PlanItem:
        from mindbody.ui.screens.my_plan.assignment import PlanItem

        step = self._plan.step(found.id)
        meta, refusal = self._meta(found)
        return PlanItem(
            found.assignment,
            self._plan.week(found.id),
            meta,
            found.window,
            found.cue,
            refusal,
            found.stage,
            Move.STAY if step is None else step.move,
            not found.changes.seen,
        )

    def _meta(self, found: Assigned) -> tuple[str, str]:
        """How long and of how many parts; and why it cannot begin just now, or nothing."""
        parts = counted("{n} part", "{n} parts", len(found.routine.steps))
        try:
            timeline = self._space.timeline(self._plan.practise(found.id))
        except MindbodyError as problem:
            return parts, str(problem)
        return listed((minutes(timeline.length_ms).capitalize(), parts)), ""

    def _planned(self, found: Assigned) -> Planned:
        meta, refusal = self._meta(found)
        pacer = found.routine.steps[0].exercise.pacer
        kind = said(words.PLANNED_WITH, who=as_is(found.by))
        reason = refusal or found.assignment.reason
        return Planned(found.id, kind, found.assignment.title, meta, reason, pacer)

    def _is_due(self, found: Assigned) -> bool:
        """Whether something of it is still planned for today."""
        week, frequency = self._plan.week(found.id), found.assignment.frequency
        today = self._plan.diary.today
        if frequency.days and today.weekday() not in frequency.days:
            return False
        done_today = week.per_day[(today - week.first).days]
        return done_today < frequency.times_per_day and week.done < week.planned

    def offered_title(self, id: str) -> str:
        """The title of an exercise or routine that this person may do, empty otherwise.

        Never raises.
        """
        library = self._space.library
        try:
            if any(entry.id == id for entry in library.entries()):
                exercise = library.exercise(id)
                return exercise.title if self._space.offer(exercise).is_offered else ""
            return library.routine(id).title
        except InvalidFile:
            return ""

    def _reminders(self, settings: Settings) -> RemindersShown:
        from mindbody.ui.screens.my_plan.side import RemindersShown

        pauses = [
            one for one in self._plan.diary.ledger() if one.kind is EntryKind.REMINDERS_PAUSED
        ]
        return RemindersShown(
            settings.reminders,
            self._plan.diary.reminders_paused,
            pauses[-1].until if pauses else None,
            settings.quiet_from_min,
            settings.quiet_until_min,
        )
