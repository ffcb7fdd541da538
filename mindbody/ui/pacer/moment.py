"""What the guide shows at one position of a timeline. Pure: the same position, the same moment."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from math import ceil, cos, pi

from mindbody.core.tape import LONGEST_WAIT_MS
from mindbody.core.timeline import Span, SpanKind, Timeline
from mindbody.ui.words import phase_word

# Half of one step is less than half a pixel of the largest ring.
_RING_STEPS = 4_000
# The level that stands for the middle of a breath where nothing may move.
STILL_LEVEL = 0.5
# In, sip, stay, out, rest.
_MOST_PARTS = 5


@dataclass(frozen=True, slots=True)
class Moment:
    """`level` is how full the breath is and `progress` how far the phase (or, where no
    breath is paced, the section) has come, both 0 to 1. `seconds` is what is left of the
    phase, said only where nothing moves. `counter` is how many things a step asks for.
    `lap` is how far the whole breath has come, 0 to 1.
    A `waiting` moment goes on when the person says so.
    """

    kind: SpanKind
    word: str = ""
    level: float = 0.0
    progress: float = 0.0
    seconds: int = 0
    counter: int = 0
    lap: float = 0.0
    title: str = ""
    waiting: bool = False


def eased(progress: float) -> float:
    """A breath's way from 0 to 1, at rest at both ends: (1 - cos(pi * p)) / 2."""
    return (1 - cos(pi * min(1.0, max(0.0, progress)))) / 2


def moment_at(timeline: Timeline, position_ms: float) -> Moment:
    """What the guide shows at `position_ms` of a timeline."""
    span = timeline.span_at(position_ms)
    mark = timeline.sections[span.section]
    if span.kind is SpanKind.BREATH:
        return _breath(timeline, span, position_ms)
    gone = _share(position_ms, mark.start_ms, mark.end_ms)
    return Moment(
        span.kind,
        progress=1.0 - gone if span.kind is SpanKind.PREPARATION else gone,
        counter=mark.counter,
        title=mark.title,
        waiting=mark.user_paced and mark.end_ms - mark.start_ms >= LONGEST_WAIT_MS,
    )


def _breath(timeline: Timeline, span: Span, position_ms: float) -> Moment:
    gone = _share(position_ms, span.start_ms, span.end_ms)
    way = span.level_to - span.level_from
    return Moment(
        span.kind,
        phase_word(span),
        span.level_from + way * eased(gone),
        gone,
        max(1, ceil((span.end_ms - position_ms) / 1000)),
        lap=_lap(timeline, span, position_ms),
    )


def _lap(timeline: Timeline, span: Span, position_ms: float) -> float:
    """The share of the whole breath that is over, from the spans of its cycle."""
    here = bisect_right(timeline.spans, span.start_ms, key=lambda each: each.start_ms)
    near = timeline.spans[max(0, here - _MOST_PARTS) : here + _MOST_PARTS]
    breath = [s for s in near if (s.section, s.cycle) == (span.section, span.cycle)]
    return _share(position_ms, breath[0].start_ms, breath[-1].end_ms)


def _share(position_ms: float, start_ms: int, end_ms: int) -> float:
    share = (position_ms - start_ms) / max(1, end_ms - start_ms)
    return round(min(1.0, max(0.0, share)) * _RING_STEPS) / _RING_STEPS


def moving(moment: Moment) -> Moment:
    """The moment for a picture that moves: no seconds are counted at the person."""
    return replace(moment, seconds=0)


def still_at(timeline: Timeline, position_ms: float) -> Moment:
    """The moment for a picture that stands still: it changes once a second, and no sooner."""
    span = timeline.span_at(position_ms)
    start_ms = span.start_ms
    if span.kind is not SpanKind.BREATH:
        start_ms = timeline.sections[span.section].start_ms
    gone_ms = int((position_ms - start_ms) / 1000 + 1e-6) * 1000
    return replace(moment_at(timeline, start_ms + gone_ms), level=STILL_LEVEL)
