"""What the composer builds in: the therapist's own routines, within one person's limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mindbody.core.arrange import RoutineDraft, StepProblem
from mindbody.core.exercise import AccessLevel
from mindbody.core.practice import Assignment
from mindbody.core.routine import OPEN_ENVELOPE, Envelope, Routine
from mindbody.library import Entry, Library
from mindbody.own_routines import OwnRoutines
from mindbody.own_scripts import OwnScript
from mindbody.plan import Plan
from mindbody.ui.screens.practise.catalogue import Item, Kind
from mindbody.ui.therapist import words
from mindbody.ui.widgets.row import Mark, RowFace
from mindbody.ui.words import short_minutes


class Composing:
    """Keeps the contract of `ui.screens.own.routine.Workshop`.

    With somebody's `envelope` problems are told as they are for that person; a template has
    only the limits that hold for everyone.
    """

    def __init__(self, library: Library, routines: OwnRoutines) -> None:
        self.library, self._routines = library, routines
        self.envelope: Envelope = OPEN_ENVELOPE

    def routine_problems(self, draft: RoutineDraft) -> tuple[StepProblem, ...]:
        return self._routines.problems(draft, self.envelope)

    def keep_routine(self, draft: RoutineDraft, id: str = "") -> Routine:
        return self._routines.keep(draft, id)

    def routine(self, id: str) -> Routine:
        """A routine of the therapist's own, or anything of the library, as a routine."""
        own = self._routines.versions(id)
        return own[0] if own else Plan(id).routine(self.library)

    def as_own(self, routine: Routine) -> Routine:
        """A routine under an id of the therapist's own; nothing is kept yet."""
        if self._routines.versions(routine.id):
            return routine
        return replace(routine, id="", version=0)

    def reason(self, entry: Entry) -> str:
        """Why an exercise may not be added, empty where it may: a therapist sees all of them."""
        return ""

    def needs_unlock(self, routine: Routine) -> tuple[str, ...]:
        """The exercises of a routine that a person is not offered until they are unlocked."""
        locked = {
            entry.id
            for entry in self.library.entries()
            if entry.access_level is AccessLevel.THERAPIST_UNLOCK
        }
        steps = (step.exercise.id for step in routine.steps)
        return tuple(dict.fromkeys(id for id in steps if id in locked))


def limits_of(assignment: Assignment) -> Envelope:
    """What the person may do in this assignment: its limits, and what it opens."""
    unlocked = frozenset(unlock.exercise for unlock in assignment.unlocks)
    return replace(assignment.envelope, unlocked=assignment.envelope.unlocked | unlocked)


def script_items(scripts: Sequence[OwnScript]) -> list[Item]:
    """Words of one's own as rows of the list to add from."""
    return [
        Item(
            Kind.EXERCISE,
            script.id,
            RowFace(script.title, words.SCRIPT, Mark("chat-text"), short_minutes(script.length_ms)),
        )
        for script in scripts
    ]
