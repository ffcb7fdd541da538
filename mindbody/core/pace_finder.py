"""Pace finder: which of several rates is easiest, from three ratings after each.

Without a heart sensor this is no measurement of a resonance frequency, and never called
one (design rule of the clinical content, E02).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

EASY_ENOUGH = 6
LITTLE_AIR_HUNGER = 3
LITTLE_LIGHT_HEADEDNESS = 3
# At this much air hunger or light-headedness the series ends.
TOO_MUCH = 5
GENTLEST_PER_MINUTE = 6.5


@dataclass(frozen=True, slots=True)
class PaceRating:
    """How a rate felt; ease, air hunger and light-headedness 0 to 10, None where not answered."""

    per_minute: float
    ease: int | None = None
    air_hunger: int | None = None
    light_headedness: int | None = None

    @property
    def is_comfortable(self) -> bool:
        return (
            self.ease is not None
            and self.air_hunger is not None
            and self.light_headedness is not None
            and self.ease >= EASY_ENOUGH
            and self.air_hunger <= LITTLE_AIR_HUNGER
            and self.light_headedness <= LITTLE_LIGHT_HEADEDNESS
        )

    @property
    def ends_series(self) -> bool:
        """Whether slower rates are not tried any more."""
        return max(self.air_hunger or 0, self.light_headedness or 0) >= TOO_MUCH


def suggested_per_minute(ratings: Sequence[PaceRating]) -> float:
    """The slowest rate that was comfortable, in breaths a minute; 6.5 where none was.

    Each rate is tried once, so that a tie, for which the content names 6.0, cannot arise.
    """
    comfortable = [rating for rating in ratings if rating.is_comfortable]
    if not comfortable:
        return GENTLEST_PER_MINUTE
    return min(rating.per_minute for rating in comfortable)
