"""How one exercise is about to be practised: every change gives a new value. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from statistics import mode

from mindbody.core.adjust import settable, with_settings
from mindbody.core.breath import BreathPattern
from mindbody.core.compile import compile_timeline, with_pattern
from mindbody.core.exercise import (
    Anchor,
    Exercise,
    Line,
    Narration,
    PacedBreathing,
    StepItem,
    TimedPrompts,
    UserPacedSteps,
)
from mindbody.core.own import PARTS
from mindbody.core.routine import Envelope, InBreaths, InTime, Length, Routine, Step, routine_of
from mindbody.core.tag import Tag
from mindbody.core.tape import Pacing
from mindbody.core.timeline import Timeline
from mindbody.errors import LimitExceeded, MindbodyError
from mindbody.keepsakes import Choice
from mindbody.plan import Plan
from mindbody.routine_text import routine_text
from mindbody.sound.voice.lengths import speech_of
from mindbody.ui import lengths

_STAYS = ("top_up_ms", "hold_in_ms", "hold_out_ms")


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
    def whole_form(self) -> Exercise:
        """The exercise in the chosen form, as the library has it.

        Raises KeyError where it has no such form.
        """
        return self.exercise.as_variant(self.variant) if self.variant else self.exercise

    @property
    def form(self) -> Exercise:
        """The chosen form without the parts left out, with its settings.

        Raises KeyError where the form has no such part or setting, and LimitExceeded where
        a setting is out of reach.
        """
        form = self.whole_form
        form = form.without(self.without) if self.without else form
        return with_settings(form, self.settings) if self.settings else form

    @property
    def by_key(self) -> bool:
        return self.length is None and any(
            isinstance(section, UserPacedSteps) for section in self.form.sections
        )

    def setting(self, name: str) -> int:
        """A setting (see `ExerciseLimits.ranges`) as it is now, in ms; rounds as a number."""
        return self.settings.get(name, _USUAL[name](self.whole_form))

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

    def timed(self, envelope: Envelope, voice: str | None = None) -> Timeline:
        """The timeline with every step at its usual time, to be read or listened to."""
        return compile_timeline(self.routine(), None, envelope, speech=speech_of(voice))

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


def _tensed(form: Exercise) -> list[StepItem]:
    sections = [s for s in form.sections if isinstance(s, UserPacedSteps)]
    return [step for section in sections for step in section.steps if step.tense_ms]


def _part_ms(form: Exercise) -> int:
    for section in form.sections:
        if isinstance(section, UserPacedSteps):
            return mode(step.length_ms for step in section.steps)
        if isinstance(section, Narration) and section.tags:
            return section.length_ms
    return 0


_USUAL: dict[str, Callable[[Exercise], int]] = {
    "tense_ms": lambda form: mode(step.tense_ms for step in _tensed(form)),
    "release_ms": lambda form: mode(step.length_ms - step.tense_ms for step in _tensed(form)),
    "passes": lambda form: 2 if any(s.id.endswith("_2") for s in _tensed(form)) else 1,
    "prompt_every_ms": lambda form: next(
        s.every_ms for s in form.sections if isinstance(s, TimedPrompts)
    ),
    "step_ms": _part_ms,
    "beat_every_ms": lambda form: next(s.beat.every_ms for s in form.sections if s.beat),
}


def settings_in(form: Exercise) -> dict[str, tuple[int, int]]:
    """The settings that can be changed here, with least and most."""
    return {name: (least, most) for name, (least, most) in settable(form).items() if least < most}


def phases_in(form: Exercise) -> tuple[str, ...]:
    """The parts of a breath that can be changed here, by their names in BreathPattern."""
    pattern, ranges = form.pattern, form.limits.ranges
    if pattern is None:
        return ()
    found = []
    for name in PARTS:
        least, most = ranges.get(name, (0, 0) if name in _STAYS else (0, pattern.cycle_ms))
        if (getattr(pattern, name) or most) and least < max(most, getattr(pattern, name)):
            found.append(name)
    return tuple(found)


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


def setup_of(exercise: Exercise, kept: Choice) -> Setup:
    """An exercise as it was last practised, as far as that still fits; else as it usually is."""
    setup = Setup(
        exercise, kept.variant, None, kept.pattern, kept.without, kept.settings, kept.word
    )
    try:
        form = setup.whole_form
        usable = bool(setup.form.sections)  # building it tells whether all of it still fits
    except (KeyError, LimitExceeded):
        usable = False
    if not usable:
        setup, form = Setup(exercise), exercise
    length = kept.length
    if length is None or not lengths.fits(form, length):
        length = lengths.usual_length(form)
    return replace(setup, length=length)


def at_length(exercise: Exercise, kept: Choice, length: Length | None, envelope: Envelope) -> Setup:
    """An exercise as it was last practised, at another length; where that is refused, plain."""
    setup = replace(setup_of(exercise, kept), length=length)
    return Setup(exercise, length=length) if setup.problem(envelope) else setup
