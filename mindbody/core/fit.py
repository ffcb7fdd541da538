"""How long each section of an exercise gets when the whole has a chosen length.

The rules: breaths stay whole; what can repeat (paced breathing, prompts) takes up the
difference; the closing is kept; what is left over after whole breaths lengthens the
closing, so that the whole is exactly as long as asked. A session shorter than its fixed
parts first loses optional sections, then optional lines and the gaps between lines.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import ceil

from msgspec import Struct

from mindbody.core.exercise import (
    AnySection,
    Exercise,
    Line,
    Narration,
    PacedBreathing,
    StepItem,
    TimedPrompts,
    UserPacedSteps,
    section_ms,
)
from mindbody.core.routine import InBreaths, Length
from mindbody.errors import LimitExceeded
from mindbody.language import counted, number, said

Speech = Callable[[str], int]

_WORD_MS = 500
_SENTENCE_MS = 250
SHORTEST_GAP_MS = 600
# A pacing part of fewer breaths than this is over before it has begun.
_LEAST_CYCLES = 3


def estimated_speech_ms(text: str) -> int:
    """How long a text takes to say at 120 words a minute, in ms (rule A4: 110 to 130)."""
    sentences = sum(text.count(mark) for mark in ".?!…:;")
    return len(text.split()) * _WORD_MS + sentences * _SENTENCE_MS


class _Room(Struct, frozen=True):
    """A section with the least time it can do with."""

    section: AnySection
    length_ms: int
    least_ms: int
    grows: bool


def natural_ms(lines: Sequence[Line], speech: Speech) -> int:
    """The time that lines take with the shortest gaps, fixed starts kept, in ms."""
    at_ms = 0
    for line in lines:
        at_ms = max(at_ms, line.at_ms or 0) + speech(line.text) + SHORTEST_GAP_MS
    return at_ms


def required(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines that stay when time is short: all but the optional, and at least one."""
    return tuple(line for line in lines if not line.optional) or tuple(lines[:1])


def fit(exercise: Exercise, length: Length | None, speech: Speech) -> tuple[AnySection, ...]:
    """The sections with the lengths and breaths they get.

    `length` None keeps the exercise's own length. Raises LimitExceeded, with the nearest
    allowed length in ms or breaths, where the exercise cannot be that long.
    """
    sections = exercise.sections
    if isinstance(length, InBreaths):
        sections = _with_breaths(exercise, sections, length.breaths)
        _check_length(exercise, sum(map(section_ms, sections)), breaths=length.breaths)
        return sections
    target_ms = exercise.default_ms if length is None else length.length_ms
    if length is not None:
        _check_length(exercise, target_ms)
    return fit_time(exercise, target_ms, speech)


def is_elastic(section: AnySection) -> bool:
    """Whether a section repeats something, so that it can take up any length."""
    return isinstance(section, TimedPrompts) or (
        isinstance(section, PacedBreathing) and not section.fixed
    )


def _with_breaths(
    exercise: Exercise, sections: tuple[AnySection, ...], breaths: int
) -> tuple[AnySection, ...]:
    paced = [s for s in sections if isinstance(s, PacedBreathing) and not s.fixed]
    if not paced:
        raise LimitExceeded(
            said("“{title}” is not counted in breaths.", title=exercise.title),
            "Choose a length in minutes instead.",
            field="breaths",
        )
    if breaths < len(paced):
        raise LimitExceeded(
            said("“{title}” has at least {n} breaths.", title=exercise.title, n=len(paced)),
            said("Choose {n} breaths or more.", n=len(paced)),
            field="breaths",
            nearest=len(paced),
        )
    shares = iter(_shared(breaths, [s.cycles for s in paced]))
    return tuple(
        replace(s, cycles=next(shares)) if isinstance(s, PacedBreathing) and not s.fixed else s
        for s in sections
    )


def _shared(total: int, weights: Sequence[int]) -> list[int]:
    """`total` split into whole numbers in proportion to `weights`, each at least 1."""
    bound = sum(weights)
    shares = [max(1, total * weight // bound) for weight in weights]
    shares[-1] += total - sum(shares)
    return shares


def _check_length(exercise: Exercise, total_ms: int, breaths: int | None = None) -> None:
    limits = exercise.limits
    shortest_ms, longest_ms = limits.shortest_ms, limits.longest_ms
    if shortest_ms <= total_ms <= longest_ms:
        return
    nearest_ms = shortest_ms if total_ms < shortest_ms else longest_ms
    pattern = exercise.pattern
    if breaths is not None and pattern is not None:
        off_ms = nearest_ms - total_ms
        change = ceil(off_ms / pattern.cycle_ms) if off_ms > 0 else off_ms // pattern.cycle_ms
        nearest = breaths + change
        hint = counted("Choose {n} breath.", "Choose {n} breaths.", nearest)
    else:
        nearest = nearest_ms
        hint = said("The nearest allowed length is {length}.", length=_minutes(nearest_ms))
    raise LimitExceeded(
        said(
            "“{title}” lasts from {shortest} to {longest}.",
            title=exercise.title,
            shortest=_minutes(shortest_ms),
            longest=_minutes(longest_ms),
        ),
        hint,
        field="breaths" if breaths is not None else "length_ms",
        nearest=nearest,
    )


def _minutes(ms: int) -> str:
    minutes = ms / 60_000
    if minutes == int(minutes):
        return counted("{n} minute", "{n} minutes", int(minutes))
    return said("{number} minutes", number=number(round(minutes, 2)))


def fit_time(exercise: Exercise, target_ms: int, speech: Speech) -> tuple[AnySection, ...]:
    """As `fit`, to a length in ms that need not lie within the exercise's limits."""
    rooms = [_room(section, speech) for section in exercise.sections]
    rooms = _fitting_rooms(exercise, rooms, target_ms)
    still = [room for room in rooms if not is_elastic(room.section)]
    elastic = [room for room in rooms if is_elastic(room.section)]
    still_ms = target_ms
    if elastic:
        most_ms = target_ms - sum(room.least_ms for room in elastic)
        still_ms = min(sum(room.length_ms for room in still), most_ms)
    sized = iter(_spread(still, still_ms))
    sized_elastic = iter(_spread_elastic(elastic, target_ms - still_ms))
    fitted = [
        _resized(room.section, next(sized_elastic if is_elastic(room.section) else sized), speech)
        for room in rooms
    ]
    return _with_rest(fitted, target_ms - sum(map(section_ms, fitted)))


def _fitting_rooms(exercise: Exercise, rooms: list[_Room], target_ms: int) -> list[_Room]:
    """The rooms without as many optional sections as the target needs left out."""
    rooms = list(rooms)
    while sum(room.least_ms for room in rooms) > target_ms:
        spare = next((room for room in reversed(rooms) if room.section.optional), None)
        if spare is None:
            least_ms = sum(room.least_ms for room in rooms)
            raise LimitExceeded(
                said(
                    "“{title}” does not fit into {length}.",
                    title=exercise.title,
                    length=_minutes(target_ms),
                ),
                said(
                    "It needs at least {length}.", length=_minutes(ceil(least_ms / 30_000) * 30_000)
                ),
                field="length_ms",
                nearest=least_ms,
            )
        rooms.remove(spare)
    return rooms


def _room(section: AnySection, speech: Speech) -> _Room:
    length_ms = section_ms(section)
    match section:
        case Narration():
            least_ms = natural_ms(required(section.lines), speech)
        case PacedBreathing():
            cycles = section.cycles if section.fixed else min(section.cycles, _LEAST_CYCLES)
            least_ms = cycles * section.pattern.cycle_ms
        case TimedPrompts():
            least_ms = natural_ms(section.lines[:1], speech)
        case UserPacedSteps():
            least_ms = sum(_least_step_ms(step, speech) for step in section.steps)
    grows = not (section.steady or section.closing)
    return _Room(section, length_ms, min(length_ms, least_ms), grows)


def _least_step_ms(step: StepItem, speech: Speech) -> int:
    return min(step.length_ms, natural_ms(required(step.lines), speech))


def _spread(rooms: Sequence[_Room], total_ms: int) -> list[int]:
    """Lengths for sections that do not repeat, adding up to `total_ms` where they can.

    Shorter takes from each what it can spare, in proportion; longer gives to those that
    grow, in proportion to their own length.
    """
    own_ms = sum(room.length_ms for room in rooms)
    if total_ms < own_ms:
        weights = [room.length_ms - room.least_ms for room in rooms]
    else:
        weights = [room.length_ms if room.grows else 0 for room in rooms]
    part = (total_ms - own_ms) / sum(weights) if any(weights) else 0.0
    return [
        room.length_ms + round(part * weight) for room, weight in zip(rooms, weights, strict=True)
    ]


def _spread_elastic(rooms: Sequence[_Room], total_ms: int) -> list[int]:
    own_ms = sum(room.length_ms for room in rooms)
    lengths = []
    for room in rooms:
        share_ms = total_ms * room.length_ms // own_ms
        if isinstance(room.section, PacedBreathing):
            cycle_ms = room.section.pattern.cycle_ms
            share_ms = max(1, share_ms // cycle_ms) * cycle_ms
        lengths.append(share_ms)
    prompts = [i for i, room in enumerate(rooms) if isinstance(room.section, TimedPrompts)]
    if prompts:
        lengths[prompts[-1]] += total_ms - sum(lengths)
    return _more_breaths(rooms, lengths, total_ms)


def _more_breaths(rooms: Sequence[_Room], lengths: list[int], total_ms: int) -> list[int]:
    """Give whole breaths that still fit to the last paced section."""
    for index in range(len(rooms) - 1, -1, -1):
        section = rooms[index].section
        if isinstance(section, PacedBreathing):
            cycle_ms = section.pattern.cycle_ms
            lengths[index] += (total_ms - sum(lengths)) // cycle_ms * cycle_ms
            break
    return lengths


def _resized(section: AnySection, length_ms: int, speech: Speech) -> AnySection:
    match section:
        case Narration():
            lines = _lines_within(section.lines, length_ms, speech)
            return replace(section, length_ms=length_ms, lines=lines)
        case PacedBreathing():
            return replace(section, cycles=length_ms // section.pattern.cycle_ms)
        case TimedPrompts():
            return replace(section, length_ms=length_ms)
        case UserPacedSteps():
            return replace(section, steps=_resized_steps(section, length_ms, speech))


def _resized_steps(section: UserPacedSteps, length_ms: int, speech: Speech) -> tuple[StepItem, ...]:
    rooms = [
        _Room(section, step.length_ms, _least_step_ms(step, speech), True) for step in section.steps
    ]
    return tuple(
        replace(step, length_ms=step_ms, lines=_lines_within(step.lines, step_ms, speech))
        for step, step_ms in zip(section.steps, _spread(rooms, length_ms), strict=True)
    )


def _lines_within(lines: tuple[Line, ...], length_ms: int, speech: Speech) -> tuple[Line, ...]:
    return lines if natural_ms(lines, speech) <= length_ms else required(lines)


def _with_rest(sections: list[AnySection], rest_ms: int) -> tuple[AnySection, ...]:
    """Lengthen the last section that can be lengthened by what whole breaths left over."""
    if rest_ms:
        for index in range(len(sections) - 1, -1, -1):
            section = sections[index]
            if isinstance(section, Narration | TimedPrompts):
                longer = replace(section, length_ms=section.length_ms + rest_ms)
                return (*sections[:index], longer, *sections[index + 1 :])
    return tuple(sections)
