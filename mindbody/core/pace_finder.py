"""Pace finder: which of several rates is easiest, from three ratings after each.

Without a heart sensor this is no measurement of a resonance frequency, and never called
one (design rule of the clinical content, E02).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mindbody.core.breath import BreathPattern, Phase
from mindbody.core.exercise import Ask
from mindbody.core.timeline import SpanKind, Timeline

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

    def with_answer(self, ask: Ask, number: int | None) -> PaceRating:
        """The rating with one more answer. Raises ValueError for what is not asked of a pace."""
        match ask:
            case Ask.EASE:
                return replace(self, ease=number)
            case Ask.AIR_HUNGER:
                return replace(self, air_hunger=number)
            case Ask.LIGHT_HEADEDNESS:
                return replace(self, light_headedness=number)
        raise ValueError(ask)

    @property
    def is_answered(self) -> bool:
        """Whether anything was said about this rate."""
        said = (self.ease, self.air_hunger, self.light_headedness)
        return any(number is not None for number in said)

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


def pattern_before(timeline: Timeline, section: int) -> BreathPattern | None:
    """The pattern that was breathed right before a section of the same exercise, as laid out.

    None where nothing was paced before it.
    """
    step = timeline.sections[section].step
    first = None
    for span in timeline.spans:
        if span.section >= section:
            break
        mark = timeline.sections[span.section]
        if mark.step == step and span.kind is SpanKind.BREATH and span.cycle == 1:
            first = span.section
    if first is None:
        return None
    lengths = {"inhale_ms": 0, "top_up_ms": 0, "hold_in_ms": 0, "exhale_ms": 0, "hold_out_ms": 0}
    for span in timeline.spans:
        if span.section == first and span.cycle == 1 and span.phase is not None:
            lengths["top_up_ms" if span.top_up else _FIELDS[span.phase]] += span.length_ms
    return BreathPattern(**lengths)


def closing_after(timeline: Timeline, section: int) -> int:
    """The first closing section of the same exercise after this one; the next one without."""
    step = timeline.sections[section].step
    for number in range(section + 1, len(timeline.sections)):
        mark = timeline.sections[number]
        if mark.step != step or mark.closing:
            return number
    return section + 1


_FIELDS = {
    Phase.INHALE: "inhale_ms",
    Phase.HOLD_IN: "hold_in_ms",
    Phase.EXHALE: "exhale_ms",
    Phase.HOLD_OUT: "hold_out_ms",
}
