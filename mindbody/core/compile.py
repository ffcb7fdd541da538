"""A routine becomes a timeline: the one place that decides what happens when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mindbody.core.adjust import check_settings
from mindbody.core.breath import BreathPattern
from mindbody.core.exercise import (
    AnySection,
    Exercise,
    Family,
    PacedBreathing,
    section_ms,
)
from mindbody.core.fit import Speech, estimated_speech_ms, fit, fit_time, is_elastic
from mindbody.core.routine import OPEN_ENVELOPE, Envelope, InTime, Length, Routine, Step
from mindbody.core.script import for_person
from mindbody.core.tape import Pacing, Tape
from mindbody.core.timeline import Timeline
from mindbody.errors import LimitExceeded
from mindbody.language import number, said

LONGEST_PREPARATION_MS = 300_000
# A routine for the night ends without a tone, whatever its last exercise does (rule A8).
NIGHT_TAG = "night"


def compile_timeline(
    routine: Routine,
    length: Length | None = None,
    envelope: Envelope = OPEN_ENVELOPE,
    *,
    preparation_ms: int = 0,
    pacing: Pacing = Pacing.TIMED,
    speech: Speech = estimated_speech_ms,
) -> Timeline:
    """Compile a routine for one person.

    `length` is the length of the whole without preparation, None for the routine's own;
    breaths are allowed for a routine of one step only. `preparation_ms` lies in 0 to
    300,000. `speech` gives how long a text takes to say, in ms, and places the lines within
    their sections. What the sections say and how long they are goes by the estimate, so
    that a session is the same, and as long, in every voice and without one.

    Raises LimitExceeded where the routine lies outside its limits or the envelope.
    """
    if not 0 <= preparation_ms <= LONGEST_PREPARATION_MS:
        nearest_ms = min(max(0, preparation_ms), LONGEST_PREPARATION_MS)
        raise LimitExceeded(
            "Preparation lasts from 0 to 300 seconds.",
            said("The nearest allowed length is {seconds} s.", seconds=number(nearest_ms / 1000)),
            field="preparation_ms",
            nearest=nearest_ms,
        )
    tape = Tape(envelope, pacing, speech)
    tape.prepare(preparation_ms)
    for index, (step, step_length) in enumerate(_with_lengths(routine, length)):
        exercise = _for_envelope(step, envelope)
        tape.step = (index, exercise)
        for section in _fitted(exercise, step, step_length):
            tape.add(section)
    if NIGHT_TAG not in routine.tags:
        tape.end(routine.steps[-1].exercise.end_sound)
    _check_session(tape.at_ms - preparation_ms, envelope)
    return tape.timeline(routine, preparation_ms)


def _with_lengths(routine: Routine, length: Length | None) -> Sequence[tuple[Step, Length | None]]:
    own = [(step, step.length) for step in routine.steps]
    if length is None:
        return own
    if len(own) == 1:
        return [(routine.steps[0], length)]
    if not isinstance(length, InTime):
        raise LimitExceeded(
            said("“{title}” has several parts and is not counted in breaths.", title=routine.title),
            "Choose a length in minutes instead.",
            field="breaths",
        )
    own_ms = [sum(map(section_ms, fit(s.exercise, s.length, estimated_speech_ms))) for s, _ in own]
    lengths = [length.length_ms * ms // sum(own_ms) for ms in own_ms]
    lengths[-1] += length.length_ms - sum(lengths)
    return [(step, InTime(ms)) for (step, _), ms in zip(own, lengths, strict=True)]


def _fitted(exercise: Exercise, step: Step, length: Length | None) -> Sequence[AnySection]:
    """The sections at their lengths.

    Time that struck lines leave free goes to whole breaths or prompts where there are
    any; otherwise, and where whole sections are gone, the session closes up.
    """
    if length is None and step.pattern is None and any(map(is_elastic, exercise.sections)):
        kept = {section.id for section in exercise.sections}
        own_ms = sum(section_ms(s) for s in step.exercise.sections if s.id in kept)
        sections = fit_time(exercise, own_ms, estimated_speech_ms)
    else:
        sections = fit(exercise, length, estimated_speech_ms)
    limits = exercise.limits.breath
    for section in sections:
        if isinstance(section, PacedBreathing):
            limits.check_run(section.pattern, section.cycles)
    return sections


def _for_envelope(step: Step, envelope: Envelope) -> Exercise:
    """The exercise as this person gets it: pattern, struck lines, chosen anchor."""
    exercise = step.exercise
    envelope.check_offered(exercise)
    if step.title:
        exercise = replace(exercise, title=step.title)
    if exercise.unlocked_limits is not None and exercise.id in envelope.unlocked:
        exercise = replace(exercise, limits=exercise.unlocked_limits)
    check_settings(exercise, exercise.limits)
    if step.pattern is not None:
        envelope.check_pattern(step.pattern)
        exercise = with_pattern(exercise, step.pattern)
    sections = tuple(_within(section, exercise, envelope) for section in exercise.sections)
    return for_person(replace(exercise, sections=sections), envelope, step.word)


def _within(section: AnySection, exercise: Exercise, envelope: Envelope) -> AnySection:
    """A section whose own pattern is made to fit the envelope, where the exercise allows it.

    A stay that is too long goes; a rate outside goes to the nearest. Raises LimitExceeded
    where the exercise cannot be had like that.
    """
    if not isinstance(section, PacedBreathing):
        return section
    pattern = section.pattern
    longest_hold_ms = envelope.hold_ms
    if longest_hold_ms is not None and pattern.longest_hold_ms > longest_hold_ms:
        if exercise.family is Family.BREATH_HOLD:
            envelope.check_pattern(pattern)
        pattern = replace(
            pattern,
            hold_in_ms=pattern.hold_in_ms if pattern.hold_in_ms <= longest_hold_ms else 0,
            hold_out_ms=pattern.hold_out_ms if pattern.hold_out_ms <= longest_hold_ms else 0,
        )
    rate = envelope.nearest_rate(pattern.breaths_per_minute)
    if rate is not None:
        try:
            pattern = pattern.at_rate(rate)
        except ValueError:
            # The stays alone fill a breath at that rate: refused as slower than agreed.
            envelope.check_pattern(pattern)
            raise
    if pattern == section.pattern:
        return section
    envelope.check_pattern(pattern)
    exercise.limits.check(pattern)
    cycles = max(1, section_ms(section) // pattern.cycle_ms)
    return replace(section, pattern=pattern, cycles=cycles)


def with_pattern(exercise: Exercise, pattern: BreathPattern) -> Exercise:
    """The exercise at another pattern, with about as much time of breathing as before.

    Raises LimitExceeded where the pattern lies outside the exercise's limits.
    """
    exercise.limits.check(pattern)
    sections = tuple(
        replace(s, pattern=pattern, cycles=max(1, section_ms(s) // pattern.cycle_ms))
        if isinstance(s, PacedBreathing) and not s.fixed
        else s
        for s in exercise.sections
    )
    return replace(exercise, sections=sections)


def _check_session(total_ms: int, envelope: Envelope) -> None:
    longest_ms = envelope.longest_session_ms
    if longest_ms is not None and total_ms > longest_ms:
        raise LimitExceeded(
            said(
                "A session of {minutes} minutes is longer than agreed for you.",
                minutes=number(float(f"{total_ms / 60_000:.3g}")),
            ),
            said(
                "The nearest allowed length is {minutes} minutes.",
                minutes=number(longest_ms / 60_000),
            ),
            field="length_ms",
            nearest=longest_ms,
        )
