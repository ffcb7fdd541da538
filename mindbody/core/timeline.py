"""What happens when: spans, cues, captions and sections on one line of time.

All times are whole milliseconds from the start of the timeline. A timeline is a value:
it does not move. At 48 kHz one millisecond is exactly 48 samples.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

from mindbody.core.breath import Phase
from mindbody.core.exercise import Ask

SAMPLE_RATE_HZ = 48_000
FRAMES_PER_MS = SAMPLE_RATE_HZ // 1000
# Settling and a word about how: what a person who knows it may leave out.
LEAD_IN_MS = 60_000
# What an exercise may call the rest after breathing out, besides a rest.
OWN_RESTS = ("stay", "wait")


class SpanKind(StrEnum):
    """What a span is filled with."""

    PREPARATION = "preparation"
    TEXT = "text"
    BREATH = "breath"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time with a phase or a text; spans tile the timeline without gap.

    `section` is an index into `Timeline.sections`. For a breath, `level_from` and
    `level_to` are how full it is (0 to 1) and `cycle` counts from 1 within the section; its
    `text` is one of OWN_RESTS where the exercise calls the rest after breathing out so.
    """

    start_ms: int
    end_ms: int
    kind: SpanKind
    section: int
    phase: Phase | None = None
    text: str = ""
    level_from: float = 0.0
    level_to: float = 0.0
    top_up: bool = False
    cycle: int = 0

    @property
    def length_ms(self) -> int:
        return self.end_ms - self.start_ms


@dataclass(frozen=True, slots=True)
class Cue:
    """An instant with a sound. `length_ms` is how long the sound may last."""

    at_ms: int
    sound: str
    phase: Phase | None
    length_ms: int

    @property
    def at_frame(self) -> int:
        """The sample at 48 kHz at which the sound begins: exact, no rounding."""
        return self.at_ms * FRAMES_PER_MS


@dataclass(frozen=True, slots=True)
class Caption:
    """A line on screen from `start_ms` to `end_ms`; `speech_ms` is how long saying it takes."""

    start_ms: int
    end_ms: int
    text: str
    speech_ms: int
    spoken: bool = True


@dataclass(frozen=True, slots=True)
class SectionMark:
    """A section of the timeline: where seeking goes, and what the screen shows above it.

    `step` counts the exercises of the routine from 0. `note` stays on screen for the
    whole section. `user_paced` sections end when the person moves on. A mark is seen every
    `beat_every_ms` (0 for none), from side to side with `beat_sides`. `asks` is what the
    app asks here, `press` says what a press of the key means (empty for none), and a
    `skippable` section offers a key to go on.
    """

    start_ms: int
    end_ms: int
    id: str
    title: str
    step: int
    exercise_id: str
    exercise_title: str
    note: str = ""
    closing: bool = False
    user_paced: bool = False
    counter: int = 0
    beat_every_ms: int = 0
    beat_sides: bool = False
    asks: tuple[Ask, ...] = ()
    press: str = ""
    skippable: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """A routine compiled. `spans` tile [0, length_ms]; everything is sorted by start.

    An `open_ended` one is meant to be ended by the person, and one that `waits` moves on by
    a key; their lengths are only bounds.
    """

    routine_id: str
    title: str
    length_ms: int
    spans: tuple[Span, ...]
    cues: tuple[Cue, ...]
    captions: tuple[Caption, ...]
    sections: tuple[SectionMark, ...]
    preparation_ms: int = 0
    open_ended: bool = False
    waits: bool = False

    @property
    def length_frames(self) -> int:
        return self.length_ms * FRAMES_PER_MS

    def span_at(self, position_ms: float) -> Span:
        """The span at a position; positions outside are clamped to the first or last."""
        index = bisect_right(self.spans, position_ms, key=lambda span: span.start_ms) - 1
        return self.spans[max(0, index)]

    def section_at(self, position_ms: float) -> int:
        """The index of the section at a position, clamped as in `span_at`."""
        index = bisect_right(self.sections, position_ms, key=lambda mark: mark.start_ms) - 1
        return max(0, index)

    def breath_after(self, section: int) -> int | None:
        """The section of the first breath, seen from one of those that lead up to it.

        None where a section is none of them: those lead up that come before any breath, are
        of the same exercise, ask and wait for nothing, and last LEAD_IN_MS at most.
        """
        first_ms = next((s.start_ms for s in self.spans if s.phase is Phase.INHALE), None)
        if first_ms is None or first_ms - self.preparation_ms > LEAD_IN_MS:
            return None
        index = self.section_at(first_ms)
        lead = self.sections[1 if self.preparation_ms else 0 : index + 1]
        is_plain = all(
            mark.exercise_id == lead[-1].exercise_id and not (mark.asks or mark.user_paced)
            for mark in lead
        )
        return index if is_plain and section < index else None

    def caption_at(self, position_ms: float) -> Caption | None:
        """The caption on screen at a position, or None."""
        index = bisect_right(self.captions, position_ms, key=lambda line: line.start_ms) - 1
        if index < 0 or self.captions[index].end_ms <= position_ms:
            return None
        return self.captions[index]

    def cues_between(self, from_ms: float, to_ms: float) -> tuple[Cue, ...]:
        """The cues with from_ms <= at_ms < to_ms."""
        first = bisect_right(self.cues, from_ms - 1e-9, key=lambda cue: cue.at_ms)
        last = bisect_right(self.cues, to_ms - 1e-9, key=lambda cue: cue.at_ms)
        return self.cues[first:last]
