"""An open timer for practice without guidance: bells, and quiet between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b

from mindbody.core.compile import LONGEST_PREPARATION_MS
from mindbody.core.tape import PREPARATION_LINE, PREPARATION_TITLE
from mindbody.core.timeline import Caption, Cue, SectionMark, Span, SpanKind, Timeline
from mindbody.errors import LimitExceeded
from mindbody.language import number, said

SHORTEST_MS = 60_000
# An open end still ends: nobody sits longer, and a forgotten session stops by itself.
OPEN_END_MS = 12 * 3_600_000
SHORTEST_GAP_MS = 10_000
# How long a bell may ring, and how long the session waits for the last one.
RING_MS = 14_000

TIMER_ID = "open_timer"
TIMER_TITLE = "Quiet timer"
_QUIET_LINE = "Nothing to follow. Change your posture or your anchor whenever you like."


@dataclass(frozen=True, slots=True)
class Timer:
    """What an open timer does; an empty sound is none.

    `length_ms` is None for an open end. `interval_ms` rings at a steady gap; with
    `random_most_ms` the gap is anything from `interval_ms` to that, drawn from `seed`.
    """

    length_ms: int | None
    start_bell: str = ""
    interval_bell: str = ""
    end_bell: str = ""
    interval_ms: int = 0
    random_most_ms: int = 0
    seed: int = 0
    preparation_ms: int = 0

    def __post_init__(self) -> None:
        if self.length_ms is not None and not SHORTEST_MS <= self.length_ms <= OPEN_END_MS:
            nearest_ms = min(max(self.length_ms, SHORTEST_MS), OPEN_END_MS)
            raise LimitExceeded(
                "A timer lasts from one minute to twelve hours, or has an open end.",
                said(
                    "The nearest allowed length is {minutes} minutes.",
                    minutes=number(nearest_ms / 60_000),
                ),
                field="length_ms",
                nearest=nearest_ms,
            )
        if self.interval_bell and self.interval_ms < SHORTEST_GAP_MS:
            raise LimitExceeded(
                "Bells come at least ten seconds apart.",
                "The nearest allowed gap is 10 s.",
                field="interval_ms",
                nearest=SHORTEST_GAP_MS,
            )
        if not 0 <= self.preparation_ms <= LONGEST_PREPARATION_MS:
            raise LimitExceeded(
                "Preparation lasts from 0 to 300 seconds.",
                "Choose a length in between.",
                field="preparation_ms",
                nearest=min(max(0, self.preparation_ms), LONGEST_PREPARATION_MS),
            )


USUAL_TIMER = Timer(600_000, start_bell="bell_low", end_bell="bowl")


def timer_timeline(timer: Timer) -> Timeline:
    """The timeline of a timer. After its length the last bell rings out, then it ends."""
    begin_ms = timer.preparation_ms
    quiet_ms = timer.length_ms or OPEN_END_MS
    tail_ms = RING_MS if timer.end_bell and timer.length_ms is not None else 0
    end_ms = begin_ms + quiet_ms + tail_ms
    sections = [_mark("quiet", TIMER_TITLE, begin_ms, begin_ms + quiet_ms)]
    spans = [Span(begin_ms, begin_ms + quiet_ms, SpanKind.TEXT, 0, text=_QUIET_LINE)]
    captions = [Caption(begin_ms, min(begin_ms + 12_000, end_ms), _QUIET_LINE, 0, spoken=False)]
    if begin_ms:
        sections.insert(0, _mark("preparation", PREPARATION_TITLE, 0, begin_ms))
        spans = [
            Span(0, begin_ms, SpanKind.PREPARATION, 0, text=PREPARATION_LINE),
            Span(begin_ms, begin_ms + quiet_ms, SpanKind.TEXT, 1, text=_QUIET_LINE),
        ]
        captions.insert(0, Caption(0, begin_ms, PREPARATION_LINE, 0, spoken=False))
    if tail_ms:
        spans.append(Span(end_ms - tail_ms, end_ms, SpanKind.TEXT, len(sections)))
        sections.append(_mark("close", "The bell rings out", end_ms - tail_ms, end_ms, True))
    return Timeline(
        TIMER_ID,
        TIMER_TITLE,
        end_ms,
        tuple(spans),
        tuple(_bells(timer, begin_ms, begin_ms + quiet_ms, end_ms)),
        tuple(captions),
        tuple(sections),
        begin_ms,
        open_ended=timer.length_ms is None,
    )


def _mark(id: str, title: str, start_ms: int, end_ms: int, closing: bool = False) -> SectionMark:
    return SectionMark(start_ms, end_ms, id, title, 0, TIMER_ID, TIMER_TITLE, closing=closing)


def _bells(timer: Timer, begin_ms: int, quiet_end_ms: int, end_ms: int) -> Iterator[Cue]:
    def bell(at_ms: int, sound: str) -> Cue:
        return Cue(at_ms, sound, None, min(RING_MS, end_ms - at_ms))

    if timer.start_bell:
        yield bell(begin_ms, timer.start_bell)
    if timer.interval_bell:
        for at_ms in _intervals(timer, begin_ms, quiet_end_ms):
            yield bell(at_ms, timer.interval_bell)
    if timer.end_bell and end_ms > quiet_end_ms:
        yield bell(quiet_end_ms, timer.end_bell)


def _intervals(timer: Timer, begin_ms: int, quiet_end_ms: int) -> Iterator[int]:
    number, at_ms = 0, begin_ms
    while True:
        number += 1
        at_ms += timer.interval_ms + _drawn_ms(timer, number)
        # A bell right before the end would blur with the end's own.
        if at_ms > quiet_end_ms - SHORTEST_GAP_MS:
            return
        yield at_ms


def _drawn_ms(timer: Timer, number: int) -> int:
    """Evenly drawn from 0 to the room above the shortest gap; the same for the same seed."""
    room_ms = max(0, timer.random_most_ms - timer.interval_ms)
    digest = blake2b(f"{timer.seed}:{number}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % (room_ms + 1)
