"""A timeline as text that a clinician can read and review line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from mindbody.core.timeline import SectionMark, Span, SpanKind, Timeline


def clock_text(ms: int) -> str:
    """A time as m:ss, with tenths or thousandths only where they are needed."""
    minutes, rest_ms = divmod(ms, 60_000)
    seconds, parts_ms = divmod(rest_ms, 1000)
    tail = f".{parts_ms:03d}".rstrip("0") if parts_ms else ""
    return f"{minutes}:{seconds:02d}{tail}"


def seconds_text(ms: int) -> str:
    """A duration in seconds, with one decimal at least."""
    text = f"{ms / 1000:.3f}".rstrip("0")
    return f"{text}0 s" if text.endswith(".") else f"{text} s"


def timeline_text(timeline: Timeline) -> str:
    """The whole timeline; breaths that repeat without a word are told once and counted."""
    lines = [f"{timeline.title} · {clock_text(timeline.length_ms)}"]
    for index, section in enumerate(timeline.sections):
        lines += ["", _heading(section), *_section_lines(timeline, index, section)]
    return "\n".join(lines) + "\n"


def _heading(section: SectionMark) -> str:
    tags = [name for name in ("closing", "user_paced") if getattr(section, name)]
    if section.counter:
        tags.append(f"count {section.counter}")
    more = f" [{', '.join(tags)}]" if tags else ""
    note = f"\n  on screen: {section.note}" if section.note else ""
    times = f"{clock_text(section.start_ms)}-{clock_text(section.end_ms)}"
    return f"[{times}] {section.id} · {section.title}{more}{note}"


def _section_lines(timeline: Timeline, index: int, section: SectionMark) -> Iterator[str]:
    spans = [span for span in timeline.spans if span.section == index]
    breaths = [span for span in spans if span.kind is SpanKind.BREATH]
    if breaths:
        cycles = [list(group) for _, group in groupby(breaths, key=lambda span: span.cycle)]
        yield from _cycles(timeline, cycles)
    else:
        yield from _events(timeline, section.start_ms, section.end_ms, spans)


def _cycles(timeline: Timeline, cycles: Iterable[list[Span]]) -> Iterator[str]:
    same, shape = 0, None
    last_end_ms = 0
    for cycle in cycles:
        start_ms, end_ms = cycle[0].start_ms, cycle[-1].end_ms
        lines = list(_events(timeline, start_ms, end_ms, cycle))
        own = [line.split(" ", 1)[1] for line in lines]
        if own == shape:
            same += 1
        else:
            yield from _repeated(same, last_end_ms)
            yield from lines
            same, shape = 0, own
        last_end_ms = end_ms
    yield from _repeated(same, last_end_ms)


def _repeated(count: int, end_ms: int) -> Iterator[str]:
    if count:
        breaths = "breath" if count == 1 else "breaths"
        yield f"  … {count} more {breaths} like this, until {clock_text(end_ms)}"


def _events(timeline: Timeline, start_ms: int, end_ms: int, spans: Iterable[Span]) -> Iterator[str]:
    cues = {cue.at_ms: cue.sound for cue in timeline.cues if start_ms <= cue.at_ms < end_ms}
    told: list[tuple[int, int, str]] = []
    for span in spans:
        if span.kind is SpanKind.BREATH and span.phase is not None:
            sound = cues.pop(span.start_ms, "silence")
            name = "top_up" if span.top_up else span.phase.value
            text = f"{name} {seconds_text(span.length_ms)} · {sound}"
            told.append((span.start_ms, 1, text))
    told += [(at_ms, 0, sound) for at_ms, sound in cues.items()]
    for caption in timeline.captions:
        if start_ms <= caption.start_ms < end_ms:
            how = "" if caption.spoken else " (shown, not spoken)"
            told.append((caption.start_ms, 2, f"“{caption.text}”{how}"))
    for at_ms, _, text in sorted(told):
        yield f"{clock_text(at_ms)} {text}"
