"""Which lengths an exercise can be offered in. Pure."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from mindbody.core.exercise import Exercise, PacedBreathing, UserPacedSteps
from mindbody.core.routine import InBreaths, InTime, Length

MINUTE_MS = 60_000
# What is called short is no longer than this.
SHORT_MS = 3 * MINUTE_MS
_USUAL_MINUTES = (2, 5, 10)
_MOST_CHIPS = 4


class Bounds(NamedTuple):
    """The smallest and the largest whole number, both included."""

    least: int
    most: int

    def clamp(self, number: int) -> int:
        return min(max(number, self.least), self.most)


def is_stepped(exercise: Exercise) -> bool:
    """Whether the person may move through it at a pace of their own."""
    return any(isinstance(section, UserPacedSteps) for section in exercise.sections)


def minute_bounds(exercise: Exercise) -> Bounds:
    """The whole minutes within the exercise's limits."""
    least = max(1, ceil(exercise.limits.shortest_ms / MINUTE_MS))
    return Bounds(least, max(least, exercise.limits.longest_ms // MINUTE_MS))


def breath_bounds(exercise: Exercise) -> Bounds | None:
    """The numbers of breaths within the limits; None where breaths are not counted."""
    paced = [
        section
        for section in exercise.sections
        if isinstance(section, PacedBreathing) and not section.fixed
    ]
    if not paced or exercise.pattern is None:
        return None
    cycle_ms = exercise.pattern.cycle_ms
    rest_ms = exercise.default_ms - sum(part.cycles * part.pattern.cycle_ms for part in paced)
    limits = exercise.limits
    most_ms = min(limits.longest_ms - rest_ms, limits.breath.longest_paced_ms)
    most = most_ms // cycle_ms
    if limits.breath.most_cycles is not None:
        most = min(most, limits.breath.most_cycles)
    least = max(len(paced), ceil((limits.shortest_ms - rest_ms) / cycle_ms))
    return Bounds(least, most) if least <= most else None


def offered_minutes(exercise: Exercise) -> tuple[int, ...]:
    """The lengths to offer by one press: the usual ones that fit, and the exercise's own."""
    bounds = minute_bounds(exercise)
    own = {exercise.default_ms // MINUTE_MS}
    if exercise.first_week_ms:
        own.add(exercise.first_week_ms // MINUTE_MS)
    usual = {minute for minute in _USUAL_MINUTES if bounds.clamp(minute) == minute}
    found = {bounds.clamp(minute) for minute in own | usual | {bounds.least}}
    return tuple(sorted(found)[:_MOST_CHIPS])


def usual_length(exercise: Exercise) -> Length | None:
    """What an exercise is offered in at first; None for a pace of one's own."""
    if is_stepped(exercise):
        return None
    return InTime(exercise.first_week_ms or exercise.default_ms)


def shortest(exercise: Exercise) -> Length | None:
    """One minute where the exercise allows it, else its fewest; None for one's own pace."""
    if is_stepped(exercise):
        return None
    minute = InTime(MINUTE_MS)
    return minute if fits(exercise, minute) else InTime(minute_bounds(exercise).least * MINUTE_MS)


def takes_ms(exercise: Exercise, length: Length | None) -> int:
    """About how long a length is; at one's own pace as long as the exercise's usual form."""
    match length:
        case InTime(length_ms):
            return length_ms
        case InBreaths(breaths) if exercise.pattern is not None:
            paced_ms = sum(
                section.cycles * section.pattern.cycle_ms
                for section in exercise.sections
                if isinstance(section, PacedBreathing) and not section.fixed
            )
            return exercise.default_ms - paced_ms + breaths * exercise.pattern.cycle_ms
    return exercise.default_ms


def fits(exercise: Exercise, length: Length) -> bool:
    """Whether a length that was remembered still lies within the limits."""
    match length:
        case InTime(length_ms):
            return exercise.limits.shortest_ms <= length_ms <= exercise.limits.longest_ms
        case InBreaths(breaths):
            bounds = breath_bounds(exercise)
            return bounds is not None and bounds.clamp(breaths) == breaths
