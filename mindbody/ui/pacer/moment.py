"""What the guide shows at one position of a timeline. Pure: the same position, the same moment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil, cos, pi

from mindbody.core.breath import Phase
from mindbody.core.tape import LONGEST_WAIT_MS
from mindbody.core.timeline import Span, SpanKind, Timeline
from mindbody.ui.words import phase_word

# Half of one step is less than half a pixel of the largest ring.
_RING_STEPS = 4_000
# The level that stands for the middle of a breath where nothing may move.
STILL_LEVEL = 0.5


@dataclass(frozen=True, slots=True)
class Moment:
    """`level` is how full the breath is and `progress` how far the phase (or, where no
    breath is paced, the section) has come, both 0 to 1. `seconds` is what is left of the
    phase, said only where nothing moves. `counter` is how many things a step asks for.
    `side` is which of the four parts of a breath it is, 0 (in) to 3 (rest after out).
    A `waiting` moment goes on when the person says so.
    """

    kind: SpanKind
    word: str = ""
    level: float = 0.0
    progress: float = 0.0
    seconds: int = 0
    counter: int = 0
    side: int = 0
    title: str = ""
    waiting: bool = False


_SIDES = {Phase.INHALE: 0, Phase.HOLD_IN: 1, Phase.EXHALE: 2, Phase.HOLD_OUT: 3}


def eased(progress: float) -> float:
    """A breath's way from 0 to 1, at rest at both ends: (1 - cos(pi * p)) / 2."""
    return (1 - cos(pi * min(1.0, max(0.0, progress)))) / 2


def moment_at(timeline: Timeline, position_ms: float) -> Moment:
    """What the guide shows at `position_ms` of a timeline."""
    span = timeline.span_at(position_ms)
    mark = timeline.sections[span.section]
    if span.kind is SpanKind.BREATH:
        return _breath(span, position_ms)
    gone = _share(position_ms, mark.start_ms, mark.end_ms)
    return Moment(
        span.kind,
        progress=1.0 - gone if span.kind is SpanKind.PREPARATION else gone,
        counter=mark.counter,
        title=mark.title,
        waiting=mark.user_paced and mark.end_ms - mark.start_ms >= LONGEST_WAIT_MS,
    )


def _breath(span: Span, position_ms: float) -> Moment:
    gone = _share(position_ms, span.start_ms, span.end_ms)
    way = span.level_to - span.level_from
    assert span.phase is not None
    return Moment(
        span.kind,
        phase_word(span),
        span.level_from + way * eased(gone),
        gone,
        max(1, ceil((span.end_ms - position_ms) / 1000)),
        side=_SIDES[span.phase],
    )


def _share(position_ms: float, start_ms: int, end_ms: int) -> float:
    share = (position_ms - start_ms) / max(1, end_ms - start_ms)
    return round(min(1.0, max(0.0, share)) * _RING_STEPS) / _RING_STEPS


def moving(moment: Moment) -> Moment:
    """The moment for a picture that moves: no seconds are counted at the person."""
    return replace(moment, seconds=0)


def still(moment: Moment, length_ms: float, gone_ms: float) -> Moment:
    """The moment for a picture that stands still: the ring steps once a second."""
    steps = max(1, round(length_ms / 1000))
    stepped = min(1.0, int(gone_ms / 1000 + 1e-6) / steps)
    if moment.kind is SpanKind.PREPARATION:
        stepped = 1.0 - stepped
    return replace(moment, level=STILL_LEVEL, progress=stepped)
