"""What happens when, in words for people: the timeline as parts and lines. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from mindbody.core.timeline import Caption, SectionMark, Span, SpanKind, Timeline
from mindbody.language import counted, number, said
from mindbody.ui.words import phase_word


class Happens(NamedTuple):
    """At `at_ms` of the timeline, this. `spoken` ones are said aloud where there is a voice."""

    at_ms: int
    text: str
    spoken: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the timeline with what happens in it, in order."""

    title: str
    start_ms: int
    end_ms: int
    lines: tuple[Happens, ...]
    note: str = ""


def parts_of(timeline: Timeline) -> tuple[Part, ...]:
    """All parts but the preparation."""
    return tuple(
        Part(mark.title, mark.start_ms, mark.end_ms, tuple(_lines(timeline, i, mark)), mark.note)
        for i, mark in enumerate(timeline.sections)
        if timeline.spans and _kind(timeline, i) is not SpanKind.PREPARATION
    )


def clock_words(ms: int) -> str:
    """A time as m:ss, to the whole second that has begun."""
    return f"{ms // 60_000}:{ms // 1000 % 60:02d}"


def seconds_words(ms: int) -> str:
    """A short length: "4 s", "5.5 s"."""
    return said("{number} s", number=number(round(ms / 100) / 10))


def _kind(timeline: Timeline, section: int) -> SpanKind:
    return next(span.kind for span in timeline.spans if span.section == section)


def _lines(timeline: Timeline, index: int, mark: SectionMark) -> Iterator[Happens]:
    spans = [span for span in timeline.spans if span.section == index]
    captions = [c for c in timeline.captions if mark.start_ms <= c.start_ms < mark.end_ms]
    along = _said_along(spans, captions)
    once = [c for c in captions if along.get(c.start_ms) is not c]
    happens = [*_breaths(spans, along), *(_said(caption) for caption in once)]
    yield from sorted(happens, key=lambda line: line.at_ms)


def _said(caption: Caption) -> Happens:
    return Happens(caption.start_ms, f"“{caption.text}”", caption.spoken)


def _said_along(spans: list[Span], captions: list[Caption]) -> dict[int, Caption]:
    """The captions that come with the phases of several breaths, by their start in ms."""
    starts = {span.start_ms for span in spans if span.kind is SpanKind.BREATH}
    often = Counter(caption.text for caption in captions if caption.start_ms in starts)
    return {c.start_ms: c for c in captions if c.start_ms in starts and often[c.text] > 1}


def _breaths(spans: list[Span], along: dict[int, Caption]) -> Iterator[Happens]:
    """Each breath that differs from the one before, phase by phase; the others are counted."""
    breathed = [span for span in spans if span.kind is SpanKind.BREATH]
    cycles = [list(some) for _, some in groupby(breathed, key=lambda span: span.cycle)]
    for _, alike in groupby(cycles, key=lambda cycle: [_phase(s, along)[1:] for s in cycle]):
        same = list(alike)
        yield from (_phase(span, along) for span in same[0])
        if len(same) > 1:
            more, until = len(same) - 1, clock_words(same[-1][-1].end_ms)
            words = counted(
                "one more breath like this, until {until}",
                "{n} more breaths like this, until {until}",
                more,
                until=until,
            )
            yield Happens(same[1][0].start_ms, words)


def _phase(span: Span, along: dict[int, Caption]) -> Happens:
    words = f"{phase_word(span)}, {seconds_words(span.length_ms)}"
    caption = along.get(span.start_ms)
    if caption is None:
        return Happens(span.start_ms, words)
    return Happens(span.start_ms, f"{words}: “{caption.text}”", caption.spoken)
