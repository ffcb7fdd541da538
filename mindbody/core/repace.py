"""Another pace while a session runs: from the next whole breath on, without a jump.

The session's timeline and the same routine compiled at another pace are joined at the start
of a breath. Before it nothing changes, so what is heard and shown at any position up to there
is the same in both, and whoever plays the one may go over to the other at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from mindbody.core.breath import BreathPattern, Phase
from mindbody.core.timeline import Caption, SectionMark, Span, SpanKind, Timeline
from mindbody.errors import LimitExceeded

# Sound that changes is rendered ahead and cross-faded; by then it is done.
LEAD_MS = 2_000
GRID_MS = 100


def repaced(timeline: Timeline, other: Timeline, at_ms: float) -> Timeline:
    """`timeline` up to the next breath that begins `LEAD_MS` or more after `at_ms`, then `other`.

    `other` is the same routine with the same preparation at another pace. The paced section
    keeps about the time that it still had, in whole breaths. Raises LimitExceeded where no
    breath begins any more, or where `other` has no such section.
    """
    joint = _next_breath(timeline, at_ms + LEAD_MS)
    if joint is None:
        raise LimitExceeded(
            "No breath of this session is left to be changed.",
            "Another pace can be taken the next time.",
            field="breaths_per_minute",
        )
    entry = _entry(timeline, other, joint)
    shift_ms = joint.start_ms - entry.start_ms
    captions = _captions(timeline, other, joint.start_ms, entry.start_ms)
    return replace(
        timeline,
        length_ms=other.length_ms + shift_ms,
        spans=tuple(_spans(timeline, other, joint, entry)),
        cues=(
            *(cue for cue in timeline.cues if cue.at_ms < joint.start_ms),
            *(
                replace(cue, at_ms=cue.at_ms + shift_ms)
                for cue in other.cues
                if cue.at_ms >= entry.start_ms
            ),
        ),
        captions=tuple(captions),
        sections=tuple(_sections(timeline, other, joint.section, shift_ms)),
    )


def _begins_breath(span: Span) -> bool:
    return span.kind is SpanKind.BREATH and span.phase is Phase.INHALE and not span.top_up


def _next_breath(timeline: Timeline, from_ms: float) -> Span | None:
    ahead = (span for span in timeline.spans if span.start_ms >= from_ms)
    return next(filter(_begins_breath, ahead), None)


def _entry(timeline: Timeline, other: Timeline, joint: Span) -> Span:
    """The breath of `other` that leaves its section about as much time as there was."""
    here = timeline.sections[joint.section]
    there = other.sections[joint.section] if joint.section < len(other.sections) else None
    if there is None or (there.step, there.id) != (here.step, here.id):
        raise LimitExceeded("At this pace the session would have other parts.", field="cycle_ms")
    left_ms = here.end_ms - joint.start_ms
    breaths = [s for s in other.spans if s.section == joint.section and _begins_breath(s)]
    if not breaths:
        raise LimitExceeded("At this pace the session would have other parts.", field="cycle_ms")
    return min(breaths, key=lambda span: abs(there.end_ms - span.start_ms - left_ms))


def _spans(timeline: Timeline, other: Timeline, joint: Span, entry: Span) -> Iterator[Span]:
    yield from (span for span in timeline.spans if span.start_ms < joint.start_ms)
    shift_ms, breaths = joint.start_ms - entry.start_ms, joint.cycle - entry.cycle
    for span in other.spans:
        if span.start_ms >= entry.start_ms:
            more = breaths if span.section == entry.section else 0
            yield replace(
                span,
                start_ms=span.start_ms + shift_ms,
                end_ms=span.end_ms + shift_ms,
                cycle=span.cycle + more if span.cycle else 0,
            )


def _captions(
    timeline: Timeline, other: Timeline, joint_ms: int, entry_ms: int
) -> Iterator[Caption]:
    """No line begins while one from before is still being said."""
    kept = [line for line in timeline.captions if line.start_ms < joint_ms]
    quiet_ms = max((line.start_ms + line.speech_ms for line in kept), default=0)
    shift_ms = joint_ms - entry_ms
    follows = [
        replace(line, start_ms=line.start_ms + shift_ms, end_ms=line.end_ms + shift_ms)
        for line in other.captions
        if line.start_ms >= entry_ms and line.start_ms + shift_ms >= quiet_ms
    ]
    until_ms = follows[0].start_ms if follows else other.length_ms + shift_ms
    yield from (replace(line, end_ms=min(line.end_ms, until_ms)) for line in kept)
    yield from follows


def _sections(
    timeline: Timeline, other: Timeline, section: int, shift_ms: int
) -> Iterator[SectionMark]:
    yield from timeline.sections[:section]
    yield replace(timeline.sections[section], end_ms=other.sections[section].end_ms + shift_ms)
    for mark in other.sections[section + 1 :]:
        yield replace(mark, start_ms=mark.start_ms + shift_ms, end_ms=mark.end_ms + shift_ms)


def at_cycle(pattern: BreathPattern, cycle_ms: int) -> BreathPattern:
    """The same breath in about another time, in steps of 0.1 s; stays keep their length.

    Raises ValueError where the stays leave no room for it.
    """
    paced = pattern.at_rate(60_000 / cycle_ms)
    inhale_ms = _on_grid(paced.inhale_ms)
    moving_ms = _on_grid(paced.inhale_ms + paced.exhale_ms)
    return replace(pattern, inhale_ms=inhale_ms, exhale_ms=moving_ms - inhale_ms)


def leaning(pattern: BreathPattern, towards_exhale_ms: int) -> BreathPattern:
    """As long a breath, with so much of the inhale given to the exhale, or taken from it.

    Raises ValueError where nothing would be left of one of them.
    """
    return replace(
        pattern,
        inhale_ms=pattern.inhale_ms - towards_exhale_ms,
        exhale_ms=pattern.exhale_ms + towards_exhale_ms,
    )


def _on_grid(ms: int) -> int:
    return (ms + GRID_MS // 2) // GRID_MS * GRID_MS
