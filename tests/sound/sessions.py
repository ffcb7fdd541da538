"""Small timelines to listen to."""

from __future__ import annotations

from mindbody.core.breath import Phase
from mindbody.core.timeline import Caption, Cue, SectionMark, Span, SpanKind, Timeline

INHALE_MS, EXHALE_MS = 1_300, 1_700


def timeline(
    length_ms: int, cues: tuple[Cue, ...] = (), captions: tuple[Caption, ...] = ()
) -> Timeline:
    """A timeline of one text section with these cues and captions."""
    return Timeline(
        "test",
        "Test",
        length_ms,
        (Span(0, length_ms, SpanKind.TEXT, 0),),
        tuple(sorted(cues, key=lambda cue: cue.at_ms)),
        captions,
        (SectionMark(0, length_ms, "only", "Only", 0, "test", "Test"),),
    )


def breaths(
    length_ms: int, inhale_ms: int = INHALE_MS, exhale_ms: int = EXHALE_MS, from_ms: int = 0
) -> Timeline:
    """Breath after breath, each phase with its tone."""
    cues: list[Cue] = []
    at_ms = from_ms
    while at_ms + inhale_ms + exhale_ms <= length_ms:
        cues.append(Cue(at_ms, "tone_in", Phase.INHALE, inhale_ms))
        cues.append(Cue(at_ms + inhale_ms, "tone_out", Phase.EXHALE, exhale_ms))
        at_ms += inhale_ms + exhale_ms
    return timeline(length_ms, tuple(cues))
