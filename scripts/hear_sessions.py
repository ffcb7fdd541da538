"""Render every exercise, in each form, length and lane, and hold what is heard to the rules.

    python3 scripts/hear_sessions.py                    # all of it: some ten minutes of one core
    python3 scripts/hear_sessions.py pmr box_breathing  # some of it
    python3 scripts/hear_sessions.py --share 2/3        # one of three parts, to share the work

Each form is compiled at its usual, shortest and longest length, whole and with each of its tags
struck, for each voice and for none. It is rendered at the loudest levels, at each length and with
each tag struck: cues as single samples; and where it is whole, tones alone, each voice alone, the
background alone, and all together. Prints what was heard, and
ends with 1 where anything is wrong.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mindbody.core.compile import compile_timeline
from mindbody.core.exercise import Exercise, Line, Narration, PacedBreathing, TimedPrompts
from mindbody.core.lanes import FULL_LEVELS, SoundChoice
from mindbody.core.routine import Envelope, InTime, routine_of
from mindbody.core.timeline import FRAMES_PER_MS, SAMPLE_RATE_HZ, Timeline
from mindbody.library import Library
from mindbody.sound import contract, loudness
from mindbody.sound.bank import SoundBank, mix_of
from mindbody.sound.mix import Pcm
from mindbody.sound.voice.catalogue import VOICES
from mindbody.sound.voice.lengths import speech_of
from scripts.search_limits import longest_silence_ms, shape_faults

# Somebody in the first sessions: no silence over 20 s.
FIRST_SESSIONS = Envelope(longest_silence_ms=20_000)
VOICE_IDS = tuple(voice.id for voice in VOICES)
SOUNDSCAPE = "rain"
LEVELS = FULL_LEVELS
IMPULSE = 16_384
_BLOCK_FRAMES = 30 * SAMPLE_RATE_HZ
# A lossless mix is rounded to whole numbers: so much may be there where nothing is.
_NOTHING = 1
# The mix leaves a voice peaks of 0.32 of full scale.
MOST_VOICE_PEAK = 0.32
# The session fades in over three seconds and out over four.
_FADE_IN_MS, _FADE_OUT_MS = 3_000, 4_000


@dataclass(frozen=True)
class Case:
    """One form at one length (None: its usual), for one person."""

    form: Exercise
    length_ms: int | None = None
    struck: str = ""

    @property
    def name(self) -> str:
        parts = [f"{self.form.id}.{self.form.variant}".rstrip(".")]
        parts += [f"{self.length_ms / 60_000:g} min"] if self.length_ms else []
        parts += [f"without {self.struck}"] if self.struck else []
        return ", ".join(parts)

    def timeline(self, voice: str | None = None) -> Timeline:
        length = None if self.length_ms is None else InTime(self.length_ms)
        struck = frozenset({self.struck} if self.struck else ())
        envelope = replace(FIRST_SESSIONS, struck=struck)
        return compile_timeline(routine_of(self.form), length, envelope, speech=speech_of(voice))


@dataclass
class Heard:
    """What was found so far."""

    compiled: int = 0
    rendered: int = 0
    rendered_ms: int = 0
    cues: int = 0
    lines: int = 0
    faults: list[str] = field(default_factory=list)
    loudest: dict[str, float] = field(default_factory=dict)

    def saw(self, name: str, value: float) -> None:
        self.loudest[name] = max(value, self.loudest.get(name, value))

    def blame(self, case: Case, faults: Iterator[str]) -> None:
        self.faults += [f"{case.name}: {fault}" for fault in faults]


@lru_cache(1)
def bank() -> SoundBank:
    return SoundBank()


def lines_of(form: Exercise) -> Iterator[tuple[Line, frozenset[str]]]:
    """Every line with the tags it goes by: its own, its step's and its section's."""
    yield from ((line, line.tags) for line in form.fillers)
    for section in form.sections:
        match section:
            case Narration() | TimedPrompts():
                found = [(line, line.tags) for line in section.lines]
            case PacedBreathing():
                lines = [*(p.line for p in section.phase_lines), *section.reminders]
                lines += [section.midway] if section.midway else []
                found = [(line, line.tags) for line in lines]
            case _:
                found = [(line, line.tags | s.tags) for s in section.steps for line in s.lines]
        yield from ((line, tags | section.tags) for line, tags in found)


def tags_of(form: Exercise) -> tuple[str, ...]:
    sections = (section.tags for section in form.sections)
    return tuple(sorted(set().union(*(tags for _, tags in lines_of(form)), *sections)))


def cases_of(form: Exercise) -> Iterator[Case]:
    """Each length, and each tag struck at each length."""
    for struck in ("", *tags_of(form)):
        for length_ms in (None, form.limits.shortest_ms, form.limits.longest_ms):
            yield Case(form, length_ms, struck)


def timeline_faults(case: Case) -> Iterator[str]:
    """What is wrong with the timelines of a case, for each voice and for none."""
    plain = case.timeline()
    yield from shape_faults(plain)
    if case.length_ms not in (None, plain.length_ms):
        yield f"lasts {plain.length_ms} ms"
    for voice in VOICE_IDS:
        timeline = case.timeline(voice)
        yield from (f"{voice}: {fault}" for fault in shape_faults(timeline))
        yield from (f"{voice}: {fault}" for fault in line_faults(case.form, timeline))
        if timeline.sections != plain.sections:
            yield f"{voice}: the sections have other times"
        silent_ms = longest_silence_ms(timeline)
        if silent_ms > FIRST_SESSIONS.silence_ms:
            yield f"{voice}: {silent_ms} ms of silence"


def line_faults(form: Exercise, timeline: Timeline) -> Iterator[str]:
    """Lines that are cut, talked over, or left out because there was no time for them."""
    silent = {line.text for line, _ in lines_of(form) if not line.spoken}
    spoken = [line for line in timeline.captions if line.spoken]
    for line in timeline.captions:
        if not line.spoken and line.text not in silent:
            yield f"is not said: {line.text!r}"
    for line in spoken:
        if line.start_ms + line.speech_ms > line.end_ms:
            yield f"is cut: {line.text!r}"
    for line, after in pairwise(spoken):
        if line.start_ms + line.speech_ms > after.start_ms:
            yield f"is talked over: {line.text!r}"


def render(timeline: Timeline, choice: SoundChoice) -> Iterator[tuple[int, Pcm]]:
    """The whole session at the loudest levels, block by block, each with its first frame."""
    mix, length = mix_of(timeline, choice, bank()), timeline.length_frames
    for at in range(0, length, _BLOCK_FRAMES):
        yield at, mix.render(LEVELS, at, min(_BLOCK_FRAMES, length - at))


def impulse_faults(timeline: Timeline) -> Iterator[str]:
    """Each cue is one sample, at its frame, and there is nothing else."""
    found: list[int] = []
    for at, block in render(timeline, SoundChoice("impulse")):
        places = np.flatnonzero(block.any(axis=1))
        found += (at + places).tolist()
        if not np.all(block[places] == IMPULSE):
            yield "a cue has another level"
    if found != [cue.at_frame for cue in timeline.cues]:
        yield "cues are not at their frames"


def lane_faults(
    timeline: Timeline, choice: SoundChoice, places: list[tuple[int, int]], most_peak: float
) -> Iterator[str]:
    """A lane alone: heard in each of its places (start and end in ms), silent everywhere else."""
    there = np.zeros(timeline.length_ms + 1, bool)
    for start_ms, end_ms in places:
        there[start_ms:end_ms] = True
    loudest = np.zeros(timeline.length_ms, np.int16)
    for at, block in render(timeline, choice):
        each_ms = np.abs(block).reshape(-1, FRAMES_PER_MS * 2).max(axis=1)
        loudest[at // FRAMES_PER_MS :][: len(each_ms)] = each_ms
    if np.any(loudest[~there[:-1]] > _NOTHING):
        yield "something is heard where nothing should be"
    for start_ms, end_ms in places:
        if end_ms > start_ms and loudest[start_ms:end_ms].max() < 30:
            yield f"nothing is heard at {start_ms} ms"
    if loudest.max(initial=0) > most_peak * 32_768 + 1:
        yield f"a peak of {loudest.max() / 32_768:.3f}"


def tone_faults(timeline: Timeline) -> Iterator[str]:
    places = [(cue.at_ms, cue.at_ms + cue.length_ms) for cue in timeline.cues]
    most = loudness.amplitude(contract.MOST_CUE_PEAK_DBFS)
    yield from lane_faults(timeline, SoundChoice("tones"), places, most)


def voice_faults(timeline: Timeline, voice: str) -> Iterator[str]:
    places = [
        (line.start_ms, line.start_ms + line.speech_ms) for line in timeline.captions if line.spoken
    ]
    yield from lane_faults(timeline, SoundChoice(None, voice), places, MOST_VOICE_PEAK)


def background_faults(timeline: Timeline) -> Iterator[str]:
    """Alone it is there all the time, rises and falls with the session, and never jumps."""
    levels = [
        10 * np.log10(np.mean((block[start : start + SAMPLE_RATE_HZ] / 32_768) ** 2) + 1e-12)
        for _, block in render(timeline, SoundChoice(None, None, SOUNDSCAPE))
        for start in range(0, len(block) - SAMPLE_RATE_HZ + 1, SAMPLE_RATE_HZ)
    ]
    inner = levels[_FADE_IN_MS // 1000 : -_FADE_OUT_MS // 1000 - 1]
    if max(inner) - min(inner) > 12 or min(inner) < -60:
        yield f"the background lies between {min(inner):.1f} and {max(inner):.1f} dB"
    if levels[0] > max(inner) - 6 or levels[-1] > max(inner) - 6:
        yield "the background does not fade"


def together_faults(timeline: Timeline, voice: str, heard: Heard) -> Iterator[str]:
    """Everything at once: true peaks below those of the contract, from silence to silence."""
    choice = SoundChoice("tones", voice, SOUNDSCAPE)
    edge = SAMPLE_RATE_HZ // 10
    highest, loudest, first, last = 0, None, None, None
    for at, block in render(timeline, choice):
        peak = int(np.abs(block.astype(np.int32)).max())
        if peak > highest:
            highest, loudest = peak, block
        first, last = (block[:edge] if at == 0 else first), block[-edge:]
    assert loudest is not None
    assert first is not None
    assert last is not None
    true_peak = max(loudness.true_peak_dbtp(side / 32_768) for side in loudest.T)
    heard.saw("true peak of all together, dBTP", true_peak)
    heard.saw("first 0.1 s, dBFS", loudness.peak_dbfs(first / 32_768))
    heard.saw("last 0.1 s, dBFS", loudness.peak_dbfs(last / 32_768))
    if true_peak > contract.MOST_MIX_PEAK_DBTP:
        yield f"true peak {true_peak:.2f} dBTP"
    if max(np.abs(first[0]).max(), np.abs(last[-1]).max()) > 3:
        yield "it does not begin and end in silence"


def hear(case: Case, heard: Heard) -> None:
    """Render a whole session in every lane, and its cues with each tag struck."""
    if case.struck and case.length_ms is not None:
        return
    plain = case.timeline()
    heard.blame(case, impulse_faults(plain))
    heard.rendered, heard.rendered_ms = heard.rendered + 1, heard.rendered_ms + plain.length_ms
    heard.cues += len(plain.cues)
    voices = () if case.struck else VOICE_IDS
    for voice in voices:
        timeline = case.timeline(voice)
        heard.blame(case, voice_faults(timeline, voice))
        heard.lines += sum(line.spoken for line in timeline.captions)
        heard.rendered, heard.rendered_ms = heard.rendered + 1, heard.rendered_ms + plain.length_ms
    if not case.struck:
        heard.blame(case, tone_faults(plain))
        heard.blame(case, background_faults(plain))
        heard.blame(case, together_faults(case.timeline(VOICE_IDS[0]), VOICE_IDS[0], heard))
        heard.rendered, heard.rendered_ms = (
            heard.rendered + 3,
            heard.rendered_ms + 3 * plain.length_ms,
        )


def forms(library: Library, ids: list[str]) -> list[Exercise]:
    return [
        form
        for exercise in library.exercises()
        if not ids or exercise.id in ids
        for form in (exercise, *exercise.variants)
    ]


def figures(heard: Heard) -> str:
    lines = [
        f"{heard.compiled} cases compiled, each for {len(VOICE_IDS)} voices and none",
        f"{heard.rendered} renderings, {heard.rendered_ms / 3_600_000:.1f} hours of sound",
        f"{heard.cues} cues at their exact samples, {heard.lines} spoken lines in their places",
        *(f"{name}: {value:.2f}" for name, value in sorted(heard.loudest.items())),
        f"{len(heard.faults)} faults",
        *heard.faults,
    ]
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("ids", nargs="*", metavar="ID", help="exercises; all if none is named")
    parser.add_argument("--share", default="1/1", metavar="N/M", help="the Nth of M parts")
    chosen = parser.parse_args(arguments)
    part, parts = map(int, chosen.share.split("/"))
    heard = Heard()
    for form in forms(Library.load(), chosen.ids)[part - 1 :: parts]:
        for case in cases_of(form):
            heard.compiled += 1
            heard.blame(case, timeline_faults(case))
            hear(case, heard)
        print(f"{form.id} {form.variant}: {len(heard.faults)} faults so far", flush=True)
    print(figures(heard))
    return 1 if heard.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
