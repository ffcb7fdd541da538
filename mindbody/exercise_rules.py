"""What an exercise must keep to beyond the types of its file.

Paths given to `refuse` are key paths of the file, such as `sections[2].lines[0]`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import shorten
from typing import Protocol

from mindbody.core.breath import BreathLimits, Phase
from mindbody.core.exercise import (
    AccessLevel,
    AnySection,
    Exercise,
    ExerciseLimits,
    Line,
    Narration,
    PacedBreathing,
    PhaseLine,
    TimedPrompts,
    UserPacedSteps,
    section_ms,
)
from mindbody.core.fit import estimated_speech_ms, fit
from mindbody.core.routine import InTime
from mindbody.errors import LimitExceeded


class Refuse(Protocol):
    def __call__(self, reason: str, path: str, hint: str) -> Exception: ...


# The fastest speech we count on: 130 words a minute (rule A4 of the clinical content).
_FASTEST_WORD_MS = 60_000 / 130

_HARD = BreathLimits()
_SLOW_BOX = BreathLimits(longest_cycle_ms=16_000)
_UNLOCKED_BOX = BreathLimits(longest_cycle_ms=20_000, longest_hold_ms=5_000)
_FOUR_SEVEN_EIGHT = BreathLimits(longest_cycle_ms=19_000, longest_hold_ms=7_000, most_cycles=8)


def hard_limits(id: str, access_level: AccessLevel, *, unlocked: bool) -> BreathLimits:
    """The limits that no file can widen (clinical content 1.0), with its two exceptions."""
    if id == "box_breathing":
        return _UNLOCKED_BOX if unlocked else _SLOW_BOX
    if id == "four_seven_eight" and access_level is AccessLevel.THERAPIST_UNLOCK:
        return _FOUR_SEVEN_EIGHT
    return _HARD


def check_exercise(exercise: Exercise, default_ms: int, refuse: Refuse) -> None:
    """Raise what `refuse` makes of the first rule that the exercise does not keep to."""
    _check_ids(exercise, refuse)
    _check_closing(exercise, refuse)
    _check_length(exercise, default_ms, refuse)
    _check_limits(exercise, exercise.limits, "limits", refuse, unlocked=False)
    if exercise.unlocked_limits is not None:
        _check_limits(exercise, exercise.unlocked_limits, "unlocked_limits", refuse, unlocked=True)
    for index, section in enumerate(exercise.sections):
        path = f"sections[{index}]"
        if isinstance(section, PacedBreathing):
            _check_paced(exercise, section, path, refuse)
        else:
            _check_said(section, path, refuse)
    for index, caution in enumerate(exercise.cautions):
        if caution.effect == "hide" and not caution.conditions:
            reason = "a caution that hides an exercise names the conditions it hides it for"
            raise refuse(reason, f"cautions[{index}]", "Add conditions, or make it a caution.")
    if exercise.night and exercise.end_sound:
        raise refuse("a night exercise ends without a tone", "end_sound", 'Set end_sound = "".')
    _check_reach(exercise, refuse)


def _check_ids(exercise: Exercise, refuse: Refuse) -> None:
    seen: set[str] = set()
    for path, id in _ids(exercise.sections):
        if id in seen:
            raise refuse(f"the id “{id}” stands twice", path, "Give each its own id.")
        seen.add(id)


def _ids(sections: Sequence[AnySection]) -> Iterator[tuple[str, str]]:
    for index, section in enumerate(sections):
        yield f"sections[{index}].id", section.id
        if isinstance(section, UserPacedSteps):
            for number, step in enumerate(section.steps):
                yield f"sections[{index}].steps[{number}].id", step.id


def _check_closing(exercise: Exercise, refuse: Refuse) -> None:
    last = len(exercise.sections) - 1
    if not exercise.sections[last].closing:
        hint = "Set closing = true on the last section."
        raise refuse("the closing section is missing", f"sections[{last}]", hint)
    is_open = False
    for index in range(last, -1, -1):
        section = exercise.sections[index]
        is_open = is_open or not section.closing
        if section.closing and is_open:
            reason = "a closing section stands before one that is not"
            raise refuse(reason, f"sections[{index}].closing", "Closing sections come last.")
        if section.closing and section.optional:
            reason = "a closing section cannot be optional"
            raise refuse(reason, f"sections[{index}].optional", "The closing is always kept.")


def _check_length(exercise: Exercise, default_ms: int, refuse: Refuse) -> None:
    total_ms = exercise.default_ms
    if total_ms != default_ms:
        reason = f"the sections last {total_ms} ms, default_ms says {default_ms}"
        raise refuse(reason, "default_ms", "Make the two agree.")
    limits = exercise.limits
    for path, value_ms in (("default_ms", default_ms), ("first_week_ms", exercise.first_week_ms)):
        if value_ms is not None and not limits.shortest_ms <= value_ms <= limits.longest_ms:
            reason = f"{value_ms} ms lies outside limits.length_ms"
            raise refuse(reason, path, f"It spans {limits.shortest_ms} to {limits.longest_ms} ms.")


def _check_limits(
    exercise: Exercise, limits: ExerciseLimits, path: str, refuse: Refuse, *, unlocked: bool
) -> None:
    hard = hard_limits(exercise.id, exercise.access_level, unlocked=unlocked)
    breath = limits.breath
    pairs = {
        "length_ms": (limits.shortest_ms, limits.longest_ms),
        "inhale_percent": limits.inhale_percent,
        "per_minute": (breath.shortest_cycle_ms, breath.longest_cycle_ms),
        **limits.ranges,
    }
    for name, (least, most) in pairs.items():
        if least > most:
            reason = f"the least ({least}) is more than the most ({most})"
            raise refuse(reason, f"{path}.{name}", "Write the least first.")
    for name, value, bound, within in (
        ("per_minute", breath.shortest_cycle_ms, hard.shortest_cycle_ms, "least"),
        ("per_minute", breath.longest_cycle_ms, hard.longest_cycle_ms, "most"),
        ("inhale_ms", breath.shortest_inhale_ms, hard.shortest_inhale_ms, "least"),
        ("exhale_ms", breath.longest_exhale_ms, hard.longest_exhale_ms, "most"),
        ("hold_in_ms", breath.longest_hold_ms, hard.longest_hold_ms, "most"),
        ("top_up_ms", breath.longest_top_up_ms, hard.longest_top_up_ms, "most"),
        ("paced_ms", breath.longest_paced_ms, hard.longest_paced_ms, "most"),
        ("cycles", breath.most_cycles or 0, hard.most_cycles, "most"),
    ):
        if bound is not None and (value < bound if within == "least" else value > bound):
            reason = f"{value} is wider than the hard limit of {bound} allows"
            raise refuse(reason, f"{path}.{name}", "The hard limits stand in docs/formats.md.")


def _check_reach(exercise: Exercise, refuse: Refuse) -> None:
    """The shortest and the longest length that are offered must both be possible."""
    limits = exercise.limits
    for length_ms in (limits.shortest_ms, limits.longest_ms):
        try:
            for section in fit(exercise, InTime(length_ms), estimated_speech_ms):
                if isinstance(section, PacedBreathing):
                    limits.breath.check_run(section.pattern, section.cycles)
        except LimitExceeded as fault:
            reason = f"a length of {length_ms} ms is not possible: {fault.message}"
            raise refuse(reason, "limits.length_ms", fault.hint) from None


def _check_paced(exercise: Exercise, section: PacedBreathing, path: str, refuse: Refuse) -> None:
    pattern, limits = section.pattern, exercise.limits
    # A fixed section is a demonstration or a test of one pace: the hard limits hold for it.
    checked = (
        limits.breath
        if not section.fixed
        else hard_limits(exercise.id, exercise.access_level, unlocked=False)
    )
    try:
        if section.fixed:
            checked.check(pattern)
        else:
            limits.check(pattern)
        checked.check_run(pattern, section.cycles)
    except LimitExceeded as fault:
        raise refuse(fault.message, f"{path}.pattern", fault.hint) from None
    has = {(part.phase, part.top_up): part.length_ms for part in pattern.parts()}
    said: set[tuple[Phase, bool]] = set()
    for index, phase_line in enumerate(section.phase_lines):
        at = f"{path}.phase_lines[{index}]"
        key = (phase_line.phase, phase_line.top_up)
        _check_phase_line(phase_line, has.get(key, 0), key in said, at, refuse)
        said.add(key)
    for index, line in enumerate(section.reminders):
        _check_fits([line], pattern.exhale_ms, f"{path}.reminders[{index}]", refuse)
    if section.midway is not None:
        _check_fits([section.midway], pattern.exhale_ms, f"{path}.midway", refuse)


def _check_phase_line(
    phase_line: PhaseLine, length_ms: int, again: bool, path: str, refuse: Refuse
) -> None:
    if not length_ms:
        raise refuse("the pattern does not have this phase", f"{path}.phase", "Leave the line out.")
    if again:
        raise refuse("this phase has a line already", f"{path}.phase", "Keep one line a phase.")
    _check_fits([phase_line.line], length_ms, path, refuse)


def _check_said(
    section: Narration | TimedPrompts | UserPacedSteps, path: str, refuse: Refuse
) -> None:
    match section:
        case Narration():
            _check_fits(section.lines, section.length_ms, f"{path}.lines", refuse)
        case TimedPrompts():
            for index, line in enumerate(section.lines):
                _check_fits([line], section.every_ms, f"{path}.lines[{index}]", refuse)
        case UserPacedSteps():
            for index, step in enumerate(section.steps):
                at = f"{path}.steps[{index}].lines"
                _check_fits(step.lines, step.length_ms, at, refuse)
    beat = section.beat
    if beat is not None and beat.every_ms > section_ms(section):
        raise refuse("the beat is slower than the section is long", f"{path}.beat", "")


def _check_fits(lines: Sequence[Line], length_ms: int, path: str, refuse: Refuse) -> None:
    """Lines must be in order and sayable in their time at 130 words a minute."""
    at_ms = 0.0
    for index, line in enumerate(lines):
        if line.at_ms is not None:
            if line.at_ms < at_ms:
                reason = f"{line.at_ms} ms is before the line before it has been said"
                raise refuse(reason, f"{path}[{index}].at_ms", "Start it later.")
            at_ms = line.at_ms
        at_ms += _least_ms(line)
        if at_ms > length_ms:
            said = shorten(_longest_form(line), 60, placeholder=" …")
            reason = f"“{said}” ends {at_ms / 1000:.1f} s in, but there are {length_ms / 1000:g} s"
            where = path if len(lines) == 1 else f"{path}[{index}]"
            raise refuse(reason, where, "Use fewer words, or a longer part.")


def _longest_form(line: Line) -> str:
    forms = (line.text, line.instead, *line.anchors.values())
    return max(forms, key=lambda form: len(form.split()))


def _least_ms(line: Line) -> float:
    """The time that saying the longest form of a line takes at least, in ms."""
    return len(_longest_form(line).split()) * _FASTEST_WORD_MS if line.spoken else 0.0
