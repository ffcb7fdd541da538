"""What somebody chose to practise: small enough to keep, whole enough to build it again."""

from __future__ import annotations

import msgspec

from mindbody.core.compile import compile_timeline
from mindbody.core.routine import (
    OPEN_ENVELOPE,
    Envelope,
    InBreaths,
    InTime,
    Length,
    Routine,
    routine_of,
)
from mindbody.core.tape import Pacing
from mindbody.core.timeline import Timeline
from mindbody.errors import InvalidFile
from mindbody.library import Library


class Plan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An exercise (in one of its forms) or a routine, with its length.

    `id` is one of the library's. `length_ms` or `breaths`, or neither for the usual length.
    """

    id: str
    length_ms: int | None = None
    breaths: int | None = None
    preparation_ms: int = 0
    variant: str = ""
    by_key: bool = False

    @property
    def length(self) -> Length | None:
        if self.breaths is not None:
            return InBreaths(self.breaths)
        return None if self.length_ms is None else InTime(self.length_ms)

    def routine(self, library: Library) -> Routine:
        """What is practised, as a routine. Raises InvalidFile for an unknown id or form."""
        if all(entry.id != self.id for entry in library.entries()):
            return library.routine(self.id)
        exercise = library.exercise(self.id)
        if not self.variant:
            return routine_of(exercise)
        try:
            return routine_of(exercise.as_variant(self.variant))
        except KeyError:
            known = ", ".join(form.variant for form in exercise.variants) or "none"
            raise InvalidFile(
                f"“{exercise.title}” has no form called “{self.variant}”.",
                f"Its other forms: {known}.",
            ) from None

    def timeline(self, library: Library, envelope: Envelope = OPEN_ENVELOPE) -> Timeline:
        """The timeline of this plan. Raises LimitExceeded, and InvalidFile as `routine` does."""
        return compile_timeline(
            self.routine(library),
            self.length,
            envelope,
            preparation_ms=self.preparation_ms,
            pacing=Pacing.BY_KEY if self.by_key else Pacing.TIMED,
        )

    def text(self) -> str:
        """The plan as one line of JSON, for the store."""
        return msgspec.json.encode(self).decode()


def plan_of(text: str) -> Plan:
    """The plan that `text` gave. Raises InvalidFile where it is none."""
    try:
        return msgspec.json.decode(text, type=Plan)
    except msgspec.MsgspecError as fault:
        raise InvalidFile(
            "what this session was made of cannot be read", "You can still save it as it is."
        ) from fault
