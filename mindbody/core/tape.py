"""Laying sections out one after the other: spans, cues, captions and marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from mindbody.core.breath import Phase, PhasePart
from mindbody.core.exercise import (
    AnySection,
    Beat,
    Exercise,
    Line,
    Narration,
    PacedBreathing,
    PhaseCues,
    PhaseLine,
    TimedPrompts,
    UserPacedSteps,
    section_ms,
)
from mindbody.core.fit import SHORTEST_GAP_MS, Speech
from mindbody.core.routine import Envelope, Routine
from mindbody.core.timeline import OWN_RESTS, Caption, Cue, SectionMark, Span, SpanKind, Timeline

# A step that waits for a key moves on by itself after this long, so that nothing hangs.
LONGEST_WAIT_MS = 600_000
# Long enough for the end sound to ring out before the session does.
_END_SOUND_MS = 6_000
_MARK_SOUND_MS = 4_000
_LINE_SOUND_MS = 6_000
# A reminder this close to the line midway would be one voice too many.
_APART_MS = 30_000

PREPARATION_TITLE = "Settle in"
PREPARATION_LINE = "Take the time you need to settle. You can skip ahead whenever you like."


class Pacing(StrEnum):
    """Whether user-paced steps move on by the clock or wait for a key."""

    TIMED = "timed"
    BY_KEY = "by_key"


@dataclass
class Tape:
    """What has been laid out so far; `at_ms` is where the next section begins."""

    envelope: Envelope
    pacing: Pacing
    speech: Speech
    at_ms: int = 0
    step: tuple[int, Exercise] | None = None
    spans: list[Span] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    captions: list[Caption] = field(default_factory=list)
    sections: list[SectionMark] = field(default_factory=list)

    def timeline(self, routine: Routine, preparation_ms: int) -> Timeline:
        return Timeline(
            routine.id,
            routine.title,
            self.at_ms,
            tuple(self.spans),
            tuple(sorted(self.cues, key=lambda cue: cue.at_ms)),
            tuple(self.captions),
            tuple(self.sections),
            preparation_ms,
            waits=self.pacing is Pacing.BY_KEY and any(mark.user_paced for mark in self.sections),
        )

    def prepare(self, length_ms: int) -> None:
        if not length_ms:
            return
        mark = SectionMark(0, length_ms, "preparation", PREPARATION_TITLE, 0, "", "")
        self.sections.append(mark)
        self.spans.append(Span(0, length_ms, SpanKind.PREPARATION, 0, text=PREPARATION_LINE))
        self.captions.append(Caption(0, length_ms, PREPARATION_LINE, 0, spoken=False))
        self.at_ms = length_ms

    def end(self, sound: str) -> None:
        """The end sound, after the last spoken line where there is room for it."""
        if not sound:
            return
        said_ms = max((c.start_ms + c.speech_ms for c in self.captions if c.spoken), default=0)
        latest_ms = self.at_ms - _END_SOUND_MS // 2
        at_ms = max(0, min(max(self.at_ms - _END_SOUND_MS, said_ms + SHORTEST_GAP_MS), latest_ms))
        self.cues.append(Cue(at_ms, sound, None, self.at_ms - at_ms))

    def add(self, section: AnySection) -> None:
        length_ms = section_ms(section)
        if length_ms <= 0:
            return
        match section:
            case Narration():
                self._mark(section, length_ms)
                self._lines(section.lines, length_ms, SpanKind.TEXT)
            case TimedPrompts():
                self._mark(section, length_ms)
                self._lines(self._prompts(section), length_ms, SpanKind.TEXT)
            case UserPacedSteps():
                self._steps(section)
            case PacedBreathing():
                self._mark(section, length_ms, note=section.note)
                self._breaths(section)

    def _mark(
        self,
        section: AnySection,
        length_ms: int,
        *,
        note: str = "",
        title: str = "",
        sound: str = "",
        id: str = "",
        user_paced: bool = False,
        counter: int = 0,
    ) -> None:
        assert self.step is not None
        index, exercise = self.step
        self.sections.append(
            SectionMark(
                self.at_ms,
                self.at_ms + length_ms,
                id or section.id,
                title or section.title,
                index,
                exercise.id,
                exercise.title,
                note,
                section.closing,
                user_paced,
                counter,
                section.beat.every_ms if section.beat else 0,
                section.beat.sides if section.beat else False,
                section.asks,
                section.press,
                section.skippable,
            )
        )
        if sound := sound or section.mark:
            self.cues.append(Cue(self.at_ms, sound, None, min(length_ms, _MARK_SOUND_MS)))
        if section.beat and section.beat.sound:
            self._beat(section.beat, length_ms)

    def _beat(self, beat: Beat, length_ms: int) -> None:
        sound_ms = min(beat.every_ms, _MARK_SOUND_MS)
        for at_ms in range(0, length_ms - sound_ms + 1, beat.every_ms):
            self.cues.append(Cue(self.at_ms + at_ms, beat.sound, None, sound_ms))

    def _lines(self, lines: Sequence[Line], length_ms: int, kind: SpanKind) -> None:
        """Lay lines over the next `length_ms`, with equal gaps after each."""
        section, start_ms = len(self.sections) - 1, self.at_ms
        starts = _starts(lines, length_ms, self.speech)
        lines, starts = self._filled(lines, starts, length_ms)
        edges = [0, *starts[1:], length_ms] if lines else [0, length_ms]
        texts = [line.text for line in lines] or [""]
        for text, from_ms, to_ms in zip(texts, edges, edges[1:], strict=False):
            span = Span(start_ms + from_ms, start_ms + to_ms, kind, section, text=text)
            self.spans.append(span)
        for line, from_ms, to_ms in zip(lines, starts, [*starts[1:], length_ms], strict=True):
            self._caption(line, start_ms + from_ms, start_ms + to_ms)
        self.at_ms += length_ms

    def _caption(self, line: Line, start_ms: int, end_ms: int) -> None:
        speech_ms = self.speech(line.text)
        fits = line.spoken and start_ms + speech_ms <= end_ms
        self.captions.append(Caption(start_ms, end_ms, line.text, speech_ms, fits))
        if line.sound:
            sound_ms = min(end_ms - start_ms, _LINE_SOUND_MS)
            self.cues.append(Cue(start_ms, line.sound, None, sound_ms))

    def _filled(
        self, lines: Sequence[Line], starts: list[int], length_ms: int
    ) -> tuple[Sequence[Line], list[int]]:
        """Add short lines where a silence would be longer than this person's limit."""
        assert self.step is not None
        fillers = self.step[1].fillers
        longest_ms = self.envelope.silence_ms
        if not fillers or not lines:
            return lines, starts
        full: list[tuple[int, Line]] = []
        used = len(self.captions)
        for line, from_ms, to_ms in zip(lines, starts, [*starts[1:], length_ms], strict=True):
            full.append((from_ms, line))
            said_ms = from_ms + self.speech(line.text)
            silent_ms = to_ms - said_ms
            extra = -(-silent_ms // longest_ms) - 1
            for number in range(1, extra + 1):
                gap_ms = silent_ms * number // (extra + 1)
                full.append((said_ms + gap_ms, fillers[(used + number) % len(fillers)]))
            used += max(0, extra)
        return [line for _, line in full], [at_ms for at_ms, _ in full]

    def _prompts(self, section: TimedPrompts) -> Sequence[Line]:
        if not section.lines:
            return ()
        count = max(1, -(-section.length_ms // section.every_ms))
        return [
            replace(section.lines[i % len(section.lines)], at_ms=i * section.length_ms // count)
            for i in range(count)
        ]

    def _steps(self, section: UserPacedSteps) -> None:
        by_key = self.pacing is Pacing.BY_KEY
        for number, item in enumerate(section.steps):
            length_ms = LONGEST_WAIT_MS if by_key else item.length_ms
            self._mark(
                section,
                length_ms,
                id=f"{section.id}.{item.id}",
                title=item.title,
                sound=item.mark or (section.mark if number == 0 else ""),
                user_paced=True,
                counter=item.counter,
            )
            if by_key:
                self._waiting_lines(item.lines, item.length_ms, length_ms)
            else:
                self._lines(item.lines, length_ms, SpanKind.STEP)

    def _waiting_lines(self, lines: Sequence[Line], own_ms: int, length_ms: int) -> None:
        """Lines at their usual pace; the last stays until the person moves on."""
        section, start_ms = len(self.sections) - 1, self.at_ms
        starts = _starts(lines, own_ms, self.speech)
        for line, from_ms, to_ms in zip(lines, starts, [*starts[1:], length_ms], strict=True):
            self._caption(line, start_ms + from_ms, start_ms + to_ms)
            span = Span(
                start_ms + from_ms, start_ms + to_ms, SpanKind.STEP, section, text=line.text
            )
            self.spans.append(span)
        self.at_ms += length_ms

    def _breaths(self, section: PacedBreathing) -> None:
        due_ms = self.at_ms + section.reminder_every_ms
        reminders = 0
        middle = (section.cycles + 1) // 2 if section.midway else 0
        before_exhale_ms = section.pattern.cycle_ms - section.pattern.exhale_ms
        before_exhale_ms -= section.pattern.hold_out_ms
        midway_ms = self.at_ms + (middle - 1) * section.pattern.cycle_ms + before_exhale_ms
        for cycle in range(1, section.cycles + 1):
            for part in section.pattern.parts():
                spoken = _phase_line(section, part) if cycle <= section.spoken_cycles else None
                if part.phase is Phase.EXHALE and spoken is None and cycle < section.cycles:
                    if cycle == middle:
                        spoken = section.midway
                    elif section.reminders and self.at_ms >= due_ms:
                        # The line midway is a reminder of its own: none comes close to it.
                        if not middle or abs(self.at_ms - midway_ms) >= _APART_MS:
                            spoken = section.reminders[reminders % len(section.reminders)]
                            reminders += 1
                        due_ms += section.reminder_every_ms
                self._phase(section, part, cycle, spoken)

    def _phase(
        self, section: PacedBreathing, part: PhasePart, cycle: int, line: Line | None
    ) -> None:
        end_ms = self.at_ms + part.length_ms
        self.spans.append(
            Span(
                self.at_ms,
                end_ms,
                SpanKind.BREATH,
                len(self.sections) - 1,
                part.phase,
                _own_rest(section, part),
                part.level_from,
                part.level_to,
                part.top_up,
                cycle,
            )
        )
        if sound := _phase_sound(section.cues, part):
            self.cues.append(Cue(self.at_ms, sound, part.phase, part.length_ms))
        if line is not None:
            self._caption(line, self.at_ms, end_ms)
        self.at_ms = end_ms


def _starts(lines: Sequence[Line], length_ms: int, speech: Speech) -> list[int]:
    """Where each line starts within its section: fixed where it says so, else spread.

    Lines up to the next fixed one share the time until then; a line that is still being
    said at a fixed time is not talked over.
    """
    fixed = [i for i, line in enumerate(lines) if i == 0 or line.at_ms is not None]
    starts: list[int] = []
    said_ms = 0
    for first, after in zip(fixed, [*fixed[1:], len(lines)], strict=True):
        run = lines[first:after]
        at_ms = min(max(said_ms, run[0].at_ms or 0), length_ms)
        until_ms = length_ms if after == len(lines) else min(lines[after].at_ms or 0, length_ms)
        free_ms = max(0, until_ms - at_ms - sum(speech(line.text) for line in run))
        for line in run:
            starts.append(min(at_ms, length_ms))
            said_ms = at_ms + speech(line.text)
            at_ms = said_ms + free_ms // len(run)
    return starts


def _phase_line(section: PacedBreathing, part: PhasePart) -> Line | None:
    lines: Sequence[PhaseLine] = section.phase_lines
    return next((p.line for p in lines if p.phase is part.phase and p.top_up == part.top_up), None)


def _own_rest(section: PacedBreathing, part: PhasePart) -> str:
    """What the exercise's own line calls the rest after breathing out: a word of OWN_RESTS."""
    line = _phase_line(section, part) if part.phase is Phase.HOLD_OUT else None
    words = line.text.replace(",", " ").split() if line else ()
    return next((word for word in words if word in OWN_RESTS), "")


def _phase_sound(cues: PhaseCues, part: PhasePart) -> str:
    match part.phase:
        case Phase.INHALE:
            return cues.top_up if part.top_up else cues.inhale
        case Phase.HOLD_IN:
            return cues.hold_in
        case Phase.EXHALE:
            return cues.exhale
        case Phase.HOLD_OUT:
            return cues.hold_out
