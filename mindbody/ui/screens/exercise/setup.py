"""How one exercise is about to be practised: every change gives a new value. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from mindbody.core.adjust import with_settings
from mindbody.core.breath import BreathPattern
from mindbody.core.compile import compile_timeline, with_pattern
from mindbody.core.exercise import (
    Anchor,
    Exercise,
    Line,
    Narration,
    PacedBreathing,
    TimedPrompts,
    UserPacedSteps,
)
from mindbody.core.routine import Envelope, InBreaths, InTime, Length, Routine, Step, routine_of
from mindbody.core.tag import Tag
from mindbody.core.tape import Pacing
from mindbody.core.timeline import Timeline
from mindbody.errors import LimitExceeded, MindbodyError
from mindbody.plan import Plan
from mindbody.routine_text import routine_text


@dataclass(frozen=True, slots=True)
class Setup:
    """`exercise` as the library has it, and what is changed about it.

    `length` None is a pace of one's own where the exercise has steps, else the usual length.
    `pattern` None is the exercise's own.
    """

    exercise: Exercise
    variant: str = ""
    length: Length | None = None
    pattern: BreathPattern | None = None
    without: frozenset[str] = frozenset()
    settings: dict[str, int] = field(default_factory=dict)
    word: str = ""

    @property
    def form(self) -> Exercise:
        """The exercise in the chosen form, without the parts left out, with its settings.

        Raises KeyError where the form has no such part or setting, and LimitExceeded where
        a setting is out of reach.
        """
        form = self.exercise.as_variant(self.variant) if self.variant else self.exercise
        form = form.without(self.without) if self.without else form
        return with_settings(form, self.settings) if self.settings else form

    @property
    def by_key(self) -> bool:
        return self.length is None and any(
            isinstance(section, UserPacedSteps) for section in self.form.sections
        )

    def in_form(self, variant: str) -> Setup:
        """Another form; what was changed about the old one no longer fits."""
        return Setup(self.exercise, variant, word=self.word)

    def routine(self) -> Routine:
        made = routine_of(self.form, self.pattern)
        step = Step(made.steps[0].exercise, self.length, self.pattern, self.word)
        return replace(made, steps=(step,))

    def timeline(self, envelope: Envelope) -> Timeline:
        """Raises LimitExceeded where it lies outside the limits or the envelope."""
        pacing = Pacing.BY_KEY if self.by_key else Pacing.TIMED
        return compile_timeline(self.routine(), None, envelope, pacing=pacing)

    def timed(self, envelope: Envelope) -> Timeline:
        """The timeline with every step at its usual time, to be read or listened to."""
        return compile_timeline(self.routine(), None, envelope)

    def problem(self, envelope: Envelope) -> MindbodyError | None:
        """What keeps it from being practised; None where nothing does."""
        try:
            self.timeline(envelope)
        except LimitExceeded as problem:
            return problem
        return None

    def check_pattern(self, pattern: BreathPattern, envelope: Envelope) -> None:
        """Raise LimitExceeded where the form cannot be breathed like this by this person."""
        envelope.check_pattern(pattern)
        with_pattern(self.form, pattern)
        replace(self, pattern=pattern).timeline(envelope)

    def plan(self, preparation_ms: int) -> Plan:
        """What is kept of it while it is practised, so that it can be taken up again."""
        if self.pattern is not None:
            own = routine_text(self.routine())
            return Plan(self.exercise.id, preparation_ms=preparation_ms, own=own)
        length = self.length
        return Plan(
            self.exercise.id,
            length_ms=length.length_ms if isinstance(length, InTime) else None,
            breaths=length.breaths if isinstance(length, InBreaths) else None,
            preparation_ms=preparation_ms,
            variant=self.variant,
            by_key=self.by_key,
            without=tuple(sorted(self.without)),
            settings=dict(self.settings),
            word=self.word,
        )


def lines_of(exercise: Exercise) -> Iterator[Line]:
    """Every line of an exercise, in all its sections."""
    for section in exercise.sections:
        match section:
            case Narration() | TimedPrompts():
                yield from section.lines
            case UserPacedSteps():
                for step in section.steps:
                    yield from step.lines
            case PacedBreathing():
                yield from (one.line for one in section.phase_lines)
                yield from section.reminders
                if section.midway is not None:
                    yield section.midway
    yield from exercise.fillers


def tags_in(exercise: Exercise) -> tuple[Tag, ...]:
    """The tags that occur in an exercise, in the order of `Tag`; silence always can be short."""
    names = _names(line.tags for line in lines_of(exercise))
    names |= _names(section.tags for section in exercise.sections)
    for section in exercise.sections:
        if isinstance(section, UserPacedSteps):
            names |= _names(step.tags for step in section.steps)
    return tuple(tag for tag in Tag if tag in names or tag is Tag.SILENCE)


def anchors_in(exercise: Exercise) -> tuple[Anchor, ...]:
    """The anchors that change the words of an exercise; none where nothing changes."""
    found = {anchor for line in lines_of(exercise) for anchor in line.anchors}
    return tuple(anchor for anchor in Anchor if anchor in found | {Anchor.BREATH}) if found else ()


def parts_in(exercise: Exercise) -> tuple[tuple[str, str], ...]:
    """Id and title of the parts that can be left out: sections and steps, not the closing."""
    found: list[tuple[str, str]] = []
    for section in exercise.sections:
        if isinstance(section, UserPacedSteps):
            found += [(step.id, step.title) for step in section.steps]
        elif section.optional and not section.closing:
            found.append((section.id, section.title))
    return tuple(found)


def _names(tags: Iterable[frozenset[str]]) -> set[str]:
    return {name for some in tags for name in some}
