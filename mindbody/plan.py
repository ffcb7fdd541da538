"""What somebody chose to practise: small enough to keep, whole enough to build it again."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from mindbody.core.adjust import with_settings
from mindbody.core.compile import compile_timeline
from mindbody.core.exercise import Exercise
from mindbody.core.fit import Speech, estimated_speech_ms
from mindbody.core.routine import (
    OPEN_ENVELOPE,
    Envelope,
    InBreaths,
    InTime,
    Length,
    Routine,
    routine_of,
)
from mindbody.core.tag import Tag
from mindbody.core.tape import Pacing
from mindbody.core.timeline import Timeline
from mindbody.core.timer import TIMER_ID, Timer, timer_timeline
from mindbody.errors import InvalidFile
from mindbody.language import as_is, said
from mindbody.library import Library
from mindbody.strict_json import UnreadableJson, decode_json


class Plan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An exercise (in one of its forms), a routine or a timer, with its length.

    `id` is one of the library's, or of something of the person's own: then `own` is its
    routine file as it was, so that a later change does not change what is gone on with.
    `length_ms` or `breaths`, or neither for the usual length. `without`, `settings` and
    `word` are as in a step of a routine, for an exercise only. `assignment` is the id of the
    assignment that it is practised for, empty for a choice of one's own. With `eyes_open` no
    line asks to close the eyes. A `timer` has all of its own in it, and the other fields do
    not count.
    """

    id: str
    length_ms: int | None = None
    breaths: int | None = None
    preparation_ms: int = 0
    variant: str = ""
    by_key: bool = False
    own: str = ""
    timer: Timer | None = None
    without: tuple[str, ...] = ()
    settings: dict[str, int] = {}
    word: str = ""
    assignment: str = ""
    eyes_open: bool = False

    @property
    def length(self) -> Length | None:
        if self.breaths is not None:
            return InBreaths(self.breaths)
        return None if self.length_ms is None else InTime(self.length_ms)

    def routine(self, library: Library) -> Routine:
        """What is practised, as a routine. Raises InvalidFile for an unknown id or form.

        A timer is no routine: ask for its `timeline`.
        """
        if self.own:
            return library.read_routine(self.own, self.id)
        if all(entry.id != self.id for entry in library.entries()):
            return library.routine(self.id)
        exercise = self._exercise(library.exercise(self.id))
        routine = routine_of(exercise)
        return replace(routine, steps=(replace(routine.steps[0], word=self.word),))

    def _exercise(self, exercise: Exercise) -> Exercise:
        """The exercise in the form, without the parts, and with the settings of this plan."""
        try:
            form = exercise.as_variant(self.variant) if self.variant else exercise
        except KeyError:
            known = ", ".join(form.variant for form in exercise.variants) or "none"
            raise InvalidFile(
                said(
                    "“{title}” has no form called “{name}”.",
                    title=exercise.title,
                    name=as_is(self.variant),
                ),
                said("Its other forms: {names}.", names=known),
            ) from None
        try:
            form = form.without(frozenset(self.without)) if self.without else form
            return with_settings(form, self.settings) if self.settings else form
        except KeyError as missing:
            raise InvalidFile(
                said(
                    "“{title}” has nothing called “{name}”.",
                    title=exercise.title,
                    name=as_is(str(missing.args[0])),
                ),
                "Choose anew what to change.",
            ) from None

    def timeline(
        self,
        library: Library,
        envelope: Envelope = OPEN_ENVELOPE,
        speech: Speech = estimated_speech_ms,
    ) -> Timeline:
        """The timeline of this plan; `speech` as in `compile_timeline`.

        Raises LimitExceeded, and InvalidFile as `routine` does.
        """
        if self.timer is not None:
            return timer_timeline(self.timer)
        if self.eyes_open:
            envelope = replace(envelope, struck=envelope.struck | {Tag.EYES_CLOSED})
        return compile_timeline(
            self.routine(library),
            self.length,
            envelope,
            preparation_ms=self.preparation_ms,
            pacing=Pacing.BY_KEY if self.by_key else Pacing.TIMED,
            speech=speech,
        )

    def text(self) -> str:
        """The plan as one line of JSON, for the store."""
        return msgspec.json.encode(self).decode()


def timer_plan(timer: Timer) -> Plan:
    """A timer, as something to practise."""
    return Plan(TIMER_ID, timer=timer)


def plan_of(text: str) -> Plan:
    """The plan that `text` gave. Raises InvalidFile where it is none."""
    try:
        return decode_json(text, Plan)
    except UnreadableJson as fault:
        raise InvalidFile(
            "what this session was made of cannot be read", "You can still save it as it is."
        ) from fault
