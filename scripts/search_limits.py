"""Look at random for a timeline outside its limits.

    python3 scripts/search_limits.py --cases 100000

Each case is an exercise in one of its forms with a pattern, settings and a length, for somebody
with an envelope. It is either refused in words, or its timeline is held against every limit.
The limits of the clinical content stand here a second time, apart from those of the app. Ends
with 1 where anything lies outside.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from pathlib import Path
from random import Random
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mindbody.core.adjust import settable, with_settings
from mindbody.core.breath import BreathPattern, Phase
from mindbody.core.compile import compile_timeline
from mindbody.core.exercise import (
    OVERBREATHING_NOTE,
    Anchor,
    Condition,
    Exercise,
    ExerciseLimits,
    PacedBreathing,
)
from mindbody.core.routine import Envelope, InBreaths, InTime, Length, Routine, Step
from mindbody.core.tag import Tag
from mindbody.core.timeline import Span, SpanKind, Timeline
from mindbody.errors import LimitExceeded
from mindbody.library import Library

Value = TypeVar("Value")

SHOWN = 10

# Clinical content 1.0, by hand: 4.5 to 12 breaths a minute, and so on.
SHORTEST_CYCLE_MS, LONGEST_CYCLE_MS = 5_000, 13_334
SHORTEST_INHALE_MS, LONGEST_TOP_UP_MS = 2_000, 1_000
LONGEST_EXHALE_MS, LONGEST_HOLD_MS = 10_000, 4_000
LONGEST_RUN_MS = 20 * 60_000
MOST_CYCLES_OF_478 = 8
# Cycle and hold in ms, for whom they may be longer: the box as it is, and unlocked; 4-7-8.
BOX, UNLOCKED_BOX, FOUR_SEVEN_EIGHT = (16_000, 4_000), (20_000, 5_000), (19_000, 7_000)
# Phases are whole ms: shares and rates may miss a round figure by so much.
SHARE_SLACK, RATE_SLACK = 200, 0.006

PHASES = ("inhale_ms", "top_up_ms", "hold_in_ms", "exhale_ms", "hold_out_ms")


@dataclass(frozen=True)
class Case:
    """One thing to try. `settings` are single settings by name, as in `adjust`."""

    form: Exercise
    envelope: Envelope
    pattern: BreathPattern | None = None
    length: Length | None = None
    settings: Mapping[str, int] = field(default_factory=dict)

    @property
    def limits(self) -> ExerciseLimits:
        opened = self.form.id in self.envelope.unlocked
        return (self.form.unlocked_limits if opened else None) or self.form.limits

    def compiled(self) -> Timeline:
        form = with_settings(self.form, self.settings) if self.settings else self.form
        step = Step(form, pattern=self.pattern)
        return compile_timeline(Routine(form.id, form.title, (step,)), self.length, self.envelope)


@dataclass
class Found:
    """What was seen. `faults` has to stay empty."""

    cases: int = 0
    played: int = 0
    breaths: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    most: dict[str, float] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def saw(self, name: str, value: float) -> None:
        self.most[name] = max(value, self.most.get(name, value))

    def told(self) -> str:
        lines = [
            f"cases {self.cases}, played {self.played}, breaths {self.breaths}",
            f"refused {self.refused.total()}",
            *(f"  {count:7}  {name}" for name, count in self.refused.most_common()),
            *(f"most {name}: {value:g}" for name, value in sorted(self.most.items())),
            f"outside its limits: {len(self.faults)}",
            *(f"  {fault}" for fault in self.faults[:SHOWN]),
        ]
        return "\n".join(lines)


def search(cases: int, seed: int) -> Found:
    """Try so many cases. The same seed tries the same ones."""
    random, found = Random(seed), Found()
    library = Library.load()
    exercises = (*library.exercises(), *library.templates())
    forms = [form for exercise in exercises for form in (exercise, *exercise.variants)]
    paced = [form for form in forms if form.pattern is not None]
    for _ in range(cases):
        case = case_from(random, random.choice(paced if random.random() < 0.7 else forms))
        found.cases += 1
        try:
            timeline = case.compiled()
        except LimitExceeded as refusal:
            found.refused[refusal.field or "other"] += 1
            if not refusal.message or not refusal.hint:
                found.faults.append(f"{case}: refused without words")
            continue
        found.played += 1
        found.faults += [f"{fault}: {case_text(case)}" for fault in faults(case, timeline)]
        measure(timeline, found)
    return found


def case_text(case: Case) -> str:
    form = f"{case.form.id}.{case.form.variant}".rstrip(".")
    return f"{form} {case.pattern} {case.length} {dict(case.settings)} {case.envelope}"


def case_from(random: Random, form: Exercise) -> Case:
    pattern = pattern_from(random, form.pattern) if form.pattern and random.random() < 0.7 else None
    settings = {
        name: random.randint(least * 8 // 10, most * 12 // 10)
        for name, (least, most) in settable(form).items()
        if random.random() < 0.3 and most > 2
    }
    return Case(form, envelope_from(random, form), pattern, length_from(random, form), settings)


def pattern_from(random: Random, own: BreathPattern) -> BreathPattern:
    """A pattern near the exercise's own, or anything in steps of 0.1 s."""
    match random.randrange(4):
        case 0 if own.hold_in_ms:
            side_ms = 100 * random.randint(20, 60)
            return BreathPattern(side_ms, side_ms, side_ms, random.choice((0, side_ms)))
        case 1:
            share = random.uniform(0.4, 1.4)
            return BreathPattern(
                *(
                    max(least, round(share * getattr(own, name)))
                    for name, least in (("inhale_ms", 1), ("exhale_ms", 1), ("hold_in_ms", 0))
                ),
                round(share * own.hold_out_ms),
                round(share * own.top_up_ms),
            )
        case 2:
            try:
                return own.at_rate(random.randint(30, 140) / 10)
            except ValueError:
                return own
        case _:
            tenths = [random.randint(*span) for span in ((15, 60), (20, 110), (0, 80), (0, 60))]
            stays = [100 * stay if random.random() < 0.2 else 0 for stay in tenths[2:]]
            sip_ms = 100 * random.randint(1, 12) if random.random() < 0.2 else own.top_up_ms
            return BreathPattern(100 * tenths[0], 100 * tenths[1], *stays, sip_ms)


def length_from(random: Random, form: Exercise) -> Length | None:
    shortest_ms, longest_ms = form.limits.shortest_ms, form.limits.longest_ms
    match random.randrange(5):
        case 0:
            return None
        case 1:
            cycle_ms = form.pattern.cycle_ms if form.pattern else LONGEST_EXHALE_MS
            least, most = shortest_ms * 8 // 10, longest_ms * 12 // 10
            return InBreaths(max(1, random.randint(least, most) // cycle_ms))
        case 2:
            return InTime(random.randint(20_000, 1_900_000))
        case _:
            return InTime(random.randint(shortest_ms, longest_ms))


def envelope_from(random: Random, form: Exercise) -> Envelope:
    def perhaps(value: Value, share: float = 0.25) -> Value | None:
        return value if random.random() < share else None

    tags, conditions = list(Tag), list(Condition)
    return Envelope(
        holds=random.random() < 0.8,
        longest_hold_ms=perhaps(100 * random.randint(0, 60)),
        slowest_per_minute=perhaps(random.randint(30, 80) / 10),
        fastest_per_minute=perhaps(random.randint(55, 130) / 10),
        longest_session_ms=perhaps(1_000 * random.randint(60, 1_500)),
        hidden=frozenset({perhaps(form.id, 0.02) or "other"}),
        struck=frozenset(map(str, random.sample(tags, random.choice((0, 0, 1, 3))))),
        unlocked=frozenset({perhaps(form.id, 0.4) or "other"}),
        conditions=frozenset(random.sample(conditions, random.choice((0, 0, 1, 2)))),
        anchor=random.choice(list(Anchor)),
        longest_silence_ms=random.choice((20_000, 45_000)),
    )


def faults(case: Case, timeline: Timeline) -> Iterator[str]:
    """What about a timeline lies outside the limits that hold for its case."""
    yield from shape_faults(timeline)
    yield from length_faults(case, timeline)
    if case.form.id in case.envelope.hidden:
        yield "put aside, and still played"
    if longest_silence_ms(timeline) > case.envelope.silence_ms:
        yield f"silent for {longest_silence_ms(timeline)} ms"
    fixed = {s.id for s in case.form.sections if isinstance(s, PacedBreathing) and s.fixed}
    for run in runs(timeline):
        cycles = [breath for _, breath in run]
        if sum(breath.cycle_ms for breath in cycles) > LONGEST_RUN_MS:
            yield "paced breathing without a break is too long"
        if case.form.id == "four_seven_eight" and len(cycles) > MOST_CYCLES_OF_478:
            yield f"{len(cycles)} breaths of 4-7-8"
        for section, breath in dict.fromkeys(run):
            yield from hard_faults(case, breath)
            yield from envelope_faults(case.envelope, breath)
            if section not in fixed:
                yield from own_faults(case.limits, breath)


def shape_faults(timeline: Timeline) -> Iterator[str]:
    """What is wrong with a timeline whatever it is for: gaps, order, a missing closing."""
    spans, end_ms = timeline.spans, timeline.length_ms
    for name, stretches in (("spans", spans), ("sections", timeline.sections)):
        edges = [(part.start_ms, part.end_ms) for part in stretches]
        if edges[0][0] != 0 or edges[-1][1] != end_ms:
            yield f"{name} do not fill the timeline"
        if any(a[1] != b[0] for a, b in pairwise(edges)) or any(a >= b for a, b in edges):
            yield f"{name} do not tile"
    starts = [cue.at_ms for cue in timeline.cues]
    if starts != sorted(starts):
        yield "cues are out of order"
    if any(cue.at_ms < 0 or cue.at_ms + cue.length_ms > end_ms for cue in timeline.cues):
        yield "a cue lies outside"
    captions = [(caption.start_ms, caption.end_ms) for caption in timeline.captions]
    if captions != sorted(captions) or any(not 0 <= a <= b <= end_ms for a, b in captions):
        yield "captions are out of order or outside"
    if not timeline.sections[-1].closing:
        yield "the closing is missing"
    breathing = {span.section for span in spans if span.kind is SpanKind.BREATH}
    for index, section in enumerate(timeline.sections):
        if section.note != (OVERBREATHING_NOTE if index in breathing else ""):
            yield f"the note on overbreathing is not where it belongs: {section.id}"


def length_faults(case: Case, timeline: Timeline) -> Iterator[str]:
    length_ms, agreed_ms = timeline.length_ms, case.envelope.longest_session_ms
    if agreed_ms is not None and length_ms > agreed_ms:
        yield "longer than agreed"
    # Nothing but breaths: whole ones, so one may be missing to the length asked for.
    only_breaths = all(isinstance(section, PacedBreathing) for section in case.form.sections)
    short_ms = LONGEST_CYCLE_MS if only_breaths else 0
    shortest_ms, longest_ms = case.limits.shortest_ms, case.limits.longest_ms
    if case.length is not None and not shortest_ms - short_ms <= length_ms <= longest_ms:
        yield f"lasts {length_ms} ms"
    if isinstance(case.length, InTime):
        asked_ms = case.length.length_ms
        if not asked_ms - short_ms <= length_ms <= asked_ms:
            yield f"lasts {length_ms} ms, not as long as asked"


def hard_faults(case: Case, breath: BreathPattern) -> Iterator[str]:
    cycle_ms, hold_ms = LONGEST_CYCLE_MS, LONGEST_HOLD_MS
    if case.form.id == "box_breathing":
        cycle_ms, hold_ms = UNLOCKED_BOX if "box_breathing" in case.envelope.unlocked else BOX
    if case.form.id == "four_seven_eight":
        cycle_ms, hold_ms = FOUR_SEVEN_EIGHT
    for name, value, least, most in (
        ("breath", breath.cycle_ms, SHORTEST_CYCLE_MS, cycle_ms),
        ("inhale", breath.inhale_ms, SHORTEST_INHALE_MS, cycle_ms),
        ("sip", breath.top_up_ms, 0, LONGEST_TOP_UP_MS),
        ("exhale", breath.exhale_ms, 1, LONGEST_EXHALE_MS),
        ("stay", max(breath.hold_in_ms, breath.hold_out_ms), 0, hold_ms),
    ):
        if not least <= value <= most:
            yield f"{name} of {value} ms is outside the hard limits"


def own_faults(limits: ExerciseLimits, breath: BreathPattern) -> Iterator[str]:
    for name in PHASES:
        least, most = limits.ranges.get(name, (0, breath.cycle_ms))
        if not least <= getattr(breath, name) <= most:
            yield f"{name} is outside the exercise's own limits"
    if not limits.breath.shortest_cycle_ms <= breath.cycle_ms <= limits.breath.longest_cycle_ms:
        yield "the rate is outside the exercise's own limits"
    shares = [(breath.inhale_ms + breath.top_up_ms, breath.cycle_ms, limits.inhale_percent)]
    if "exhale_of_inhale_percent" in limits.ranges:
        bounds = limits.ranges["exhale_of_inhale_percent"]
        shares.append((breath.exhale_ms, breath.inhale_ms, bounds))
    for part_ms, whole_ms, (least, most) in shares:
        share, slack = 100 * part_ms, SHARE_SLACK
        if not least * whole_ms - slack <= share <= most * whole_ms + slack:
            yield "a share is outside the exercise's own limits"


def envelope_faults(envelope: Envelope, breath: BreathPattern) -> Iterator[str]:
    stay_ms, rate = max(breath.hold_in_ms, breath.hold_out_ms), 60_000 / breath.cycle_ms
    most_ms = envelope.longest_hold_ms if envelope.holds else 0
    if most_ms is not None and stay_ms > most_ms:
        yield f"a stay of {stay_ms} ms is longer than agreed"
    if envelope.slowest_per_minute is not None and rate < envelope.slowest_per_minute - RATE_SLACK:
        yield f"{rate} a minute is slower than agreed"
    if envelope.fastest_per_minute is not None and rate > envelope.fastest_per_minute + RATE_SLACK:
        yield f"{rate} a minute is faster than agreed"


def runs(timeline: Timeline) -> Iterator[Sequence[tuple[str, BreathPattern]]]:
    """Each run of breathing without a break: its breaths, with the section they are in."""
    for breathing, spans in groupby(timeline.spans, lambda span: span.kind is SpanKind.BREATH):
        if breathing:
            breaths = groupby(spans, lambda span: (span.section, span.cycle))
            yield [
                (timeline.sections[section].id, breath_of(list(parts)))
                for (section, _), parts in breaths
            ]


def breath_of(parts: Sequence[Span]) -> BreathPattern:
    lengths = Counter[str]()
    names = {
        Phase.INHALE: "inhale_ms",
        Phase.HOLD_IN: "hold_in_ms",
        Phase.EXHALE: "exhale_ms",
        Phase.HOLD_OUT: "hold_out_ms",
    }
    for part in parts:
        assert part.phase is not None
        lengths["top_up_ms" if part.top_up else names[part.phase]] += part.length_ms
    return BreathPattern(**lengths)


def longest_silence_ms(timeline: Timeline) -> int:
    """The longest time without voice or tone; tones count as sound (rule T4)."""
    heard = [(c.start_ms, c.start_ms + c.speech_ms) for c in timeline.captions if c.spoken]
    heard += [(cue.at_ms, cue.at_ms + cue.length_ms) for cue in timeline.cues]
    longest_ms = until_ms = 0
    for start_ms, end_ms in [*sorted(heard), (timeline.length_ms, timeline.length_ms)]:
        longest_ms = max(longest_ms, start_ms - until_ms)
        until_ms = max(until_ms, end_ms)
    return longest_ms


def measure(timeline: Timeline, found: Found) -> None:
    found.saw("silence, s", longest_silence_ms(timeline) / 1000)
    found.saw("session, min", timeline.length_ms / 60_000)
    for run in runs(timeline):
        found.breaths += len(run)
        found.saw("run of breathing, min", sum(b.cycle_ms for _, b in run) / 60_000)
        for _, breath in set(run):
            found.saw("cycle, s", breath.cycle_ms / 1000)
            found.saw("breaths a minute", 60_000 / breath.cycle_ms)
            found.saw("exhale, s", breath.exhale_ms / 1000)
            found.saw("stay, s", breath.longest_hold_ms / 1000)
            found.saw("inhale shorter than 10 s by, s", 10 - breath.inhale_ms / 1000)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    found = search(arguments.cases, arguments.seed)
    sys.stdout.write(found.told() + "\n")
    return 1 if found.faults else 0


if __name__ == "__main__":
    sys.exit(main())
