"""From ticks to what they mean, and back. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from mindbody.core.exercise import AccessLevel, Exercise
from mindbody.core.routine import Envelope
from mindbody.core.safety import OnboardingCheck, offer
from mindbody.text_tables import Tick


def check_of(ticks: Iterable[Tick], marked: frozenset[str]) -> OnboardingCheck:
    """The check that the ticks with the ids in `marked` make; it is done then."""
    chosen = [tick for tick in ticks if tick.id in marked]
    return OnboardingCheck(
        conditions=frozenset(tick.condition for tick in chosen if tick.condition is not None),
        has_therapist=not any(tick.starter_only for tick in chosen),
        done=True,
        infusions=any(tick.shows_infusion_words for tick in chosen),
    )


def marked_of(ticks: Iterable[Tick], check: OnboardingCheck) -> frozenset[str]:
    """The ids of the ticks that made a check; none while it is not done."""
    if not check.done:
        return frozenset()
    return frozenset(tick.id for tick in ticks if _is_marked(tick, check))


def _is_marked(tick: Tick, check: OnboardingCheck) -> bool:
    if tick.starter_only:
        return not check.has_therapist
    if tick.shows_infusion_words:
        return check.infusions
    return tick.condition in check.conditions


def left_out(
    exercises: Iterable[Exercise], check: OnboardingCheck, envelope: Envelope
) -> tuple[str, ...]:
    """The titles of what is not offered because of a check, in the library's order.

    What only a therapist opens is not counted to it.
    """
    return tuple(
        exercise.title
        for exercise in exercises
        if exercise.access_level is not AccessLevel.THERAPIST_UNLOCK
        and not offer(exercise, check, envelope).is_offered
    )
