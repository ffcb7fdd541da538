"""Between what is assigned and the parts of a routine card, both ways.

Rates stand in a card as the length of one whole breath in ms; here they become breaths a
minute again. A routine is read as a routine file is, as strictly as any other; an own script
as an exercise file is.
"""

from __future__ import annotations

from collections.abc import Iterable

from mindbody.core.ledger import ExposureItem as Item
from mindbody.core.ledger import ExposureKind
from mindbody.core.practice import Assignment, Frequency, TimeWindow, Unlock
from mindbody.core.routine import OPEN_ENVELOPE, Envelope, Routine
from mindbody.core.tag import Tag
from mindbody.core.titration import Stage, Titration
from mindbody.core.treatment_days import Mark, MarkKind
from mindbody.exchange.card import (
    AssignmentPart,
    EnvelopePart,
    ExposureItem,
    MarkPart,
    Schedule,
    Script,
    ScriptLine,
    StagePart,
    TitrationPart,
    UnlockPart,
)
from mindbody.exchange.routine_parts import part_of, routine_of
from mindbody.own_scripts import OwnLine, OwnScript
from mindbody.routine_file import Exercises

_MINUTE_MS = 60_000


def assignment_part(assignment: Assignment, routine: Routine) -> AssignmentPart:
    """An assignment as a part of a card."""
    frequency, window = assignment.frequency, assignment.window
    return AssignmentPart(
        id=assignment.id,
        routine=part_of(routine, assignment.step_reasons),
        start=assignment.start,
        schedule=Schedule(
            times_per_day=frequency.times_per_day,
            days_per_week=frequency.days_per_week,
            days=tuple(sorted(frequency.days)),
            from_min=None if window is None else window.from_min,
            until_min=None if window is None else window.until_min,
            cue=assignment.cue,
        ),
        review=assignment.review,
        end=assignment.end,
        reason=assignment.reason,
        envelope=_envelope_part(assignment),
        unlocks=tuple(
            UnlockPart(exercise=one.exercise, reason=one.reason) for one in assignment.unlocks
        ),
        titration=_titration_part(assignment.titration),
        exposure=tuple(
            ExposureItem(
                id=one.id, item=one.item, kind=one.kind.value, planned=one.planned, note=one.note
            )
            for one in assignment.exposure
        ),
    )


def assignment_of(part: AssignmentPart, exercises: Exercises) -> tuple[Assignment, Routine]:
    """The assignment in a card, and its routine.

    `exercises` gives an exercise by its id and raises KeyError for one that there is not.
    Raises InvalidFile for a routine that does not fit them, LimitExceeded for a schedule or
    plan outside of its limits.
    """
    routine = routine_of(part.routine, exercises)
    schedule = part.schedule
    return (
        Assignment(
            part.id,
            routine.id,
            routine.version,
            routine.title,
            part.start,
            Frequency(schedule.times_per_day, schedule.days_per_week, frozenset(schedule.days)),
            part.review,
            part.end,
            _window(schedule),
            schedule.cue,
            part.reason,
            _reasons(part),
            _envelope(part.envelope),
            part.envelope.reason,
            tuple(Unlock(one.exercise, one.reason) for one in part.unlocks),
            frozenset(part.envelope.enabled),
            _titration(part.titration),
            tuple(
                Item(one.id, one.item, ExposureKind(one.kind), one.planned, one.note)
                for one in part.exposure
            ),
        ),
        routine,
    )


def script_of(part: Script) -> OwnScript:
    """The script in a card."""
    lines = (
        OwnLine(line.text, line.at_ms, frozenset(line.tags), line.instead) for line in part.lines
    )
    return OwnScript(part.id, part.title, part.length_ms, tuple(lines))


def script_part(script: OwnScript) -> Script:
    """A script as a part of a card."""
    lines = (
        ScriptLine(
            text=line.text, at_ms=line.at_ms, tags=tuple(sorted(line.tags)), instead=line.instead
        )
        for line in script.lines
    )
    return Script(id=script.id, title=script.title, length_ms=script.length_ms, lines=tuple(lines))


def mark_parts(marks: Iterable[Mark]) -> tuple[MarkPart, ...]:
    """Marked days as parts of a card or a summary."""
    return tuple(MarkPart(day=mark.day, kind=mark.kind.value) for mark in marks)


def marks_of(parts: Iterable[MarkPart]) -> list[Mark]:
    """The marked days of a card or a summary."""
    return [Mark(part.day, MarkKind(part.kind)) for part in parts]


def _reasons(part: AssignmentPart) -> tuple[str, ...]:
    reasons = tuple(step.why for step in part.routine.steps)
    return reasons if any(reasons) else ()


def _window(schedule: Schedule) -> TimeWindow | None:
    if schedule.from_min is None or schedule.until_min is None:
        return None
    return TimeWindow(schedule.from_min, schedule.until_min)


def _envelope_part(assignment: Assignment) -> EnvelopePart:
    envelope = assignment.envelope
    silence_ms = envelope.longest_silence_ms
    return EnvelopePart(
        holds=envelope.holds,
        longest_hold_ms=envelope.longest_hold_ms,
        slowest_cycle_ms=_cycle_ms(envelope.slowest_per_minute),
        fastest_cycle_ms=_cycle_ms(envelope.fastest_per_minute),
        longest_session_ms=envelope.longest_session_ms,
        longest_silence_ms=(None if silence_ms == OPEN_ENVELOPE.longest_silence_ms else silence_ms),
        hidden=tuple(sorted(envelope.hidden)),
        struck=tuple(Tag(tag) for tag in sorted(envelope.struck)),
        enabled=tuple(sorted(assignment.enabled)),
        reason=assignment.envelope_reason,
    )


def _envelope(part: EnvelopePart) -> Envelope:
    silence_ms = part.longest_silence_ms
    return Envelope(
        part.holds,
        part.longest_hold_ms,
        _per_minute(part.slowest_cycle_ms),
        _per_minute(part.fastest_cycle_ms),
        part.longest_session_ms,
        frozenset(part.hidden),
        frozenset(part.struck),
        longest_silence_ms=(
            OPEN_ENVELOPE.longest_silence_ms
            if silence_ms is None
            else min(silence_ms, OPEN_ENVELOPE.longest_silence_ms)
        ),
    )


def _titration_part(plan: Titration | None) -> TitrationPart | None:
    if plan is None:
        return None
    stages = tuple(
        StagePart(length_ms=stage.length_ms, cycle_ms=_cycle_ms(stage.per_minute))
        for stage in plan.stages
    )
    return TitrationPart(stages=stages, at=plan.at, back=plan.back)


def _titration(part: TitrationPart | None) -> Titration | None:
    if part is None:
        return None
    stages = tuple(Stage(one.length_ms, _per_minute(one.cycle_ms)) for one in part.stages)
    return Titration(stages, part.at, part.back)


def _cycle_ms(per_minute: float | None) -> int | None:
    return None if per_minute is None else round(_MINUTE_MS / per_minute)


def _per_minute(cycle_ms: int | None) -> float | None:
    # A whole number of ms misses a round figure by less than this rounds away.
    return None if cycle_ms is None else round(_MINUTE_MS / cycle_ms, 2)
