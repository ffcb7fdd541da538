"""Timeline + sounds + levels -> samples, block by block.

`Mix.render` is pure: the same arguments give the same samples, however a session is cut
into blocks. The live output, the exported file and the tests all call it.

The budget of true peaks, of full scale 1, at the loudest levels: voice 0.32, cues 0.16,
ambience 0.12. Under a voice, cues sink to 0.708 of their share and ambience to a half, so
that the sum is 0.32 + 0.113 + 0.06 = 0.493, below 0.5 (-6 dBTP). Nothing is ever limited
on the way: a lane that would leave its share is turned down as a whole, beforehand.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from mindbody.core.breath import Phase
from mindbody.core.lanes import Lane, Levels, SoundChoice
from mindbody.core.timeline import FRAMES_PER_MS, Cue, Timeline

Pcm = NDArray[np.int16]
Samples = NDArray[np.float32]

FULL_SCALE = 32768.0
IMPULSE = 0.5

_VOICE_PEAK = 0.320
_CUES_PEAK = 0.160
_AMBIENCE_PEAK = 0.120
# How loud a soundscape is at full level; its own peaks may ask for less.
_AMBIENCE_LUFS = -31.0

_FADE_IN_FRAMES = 3_000 * FRAMES_PER_MS
_FADE_OUT_FRAMES = 4_000 * FRAMES_PER_MS
_DUCK_FRAMES = 500 * FRAMES_PER_MS
# Voices closer than this share one ducking, so that the background does not pump.
_DUCK_HOLD_FRAMES = 2_000 * FRAMES_PER_MS
_DUCKED = {Lane.CUES: 0.708, Lane.AMBIENCE: 0.5}
_CURVE_POINTS = 17
# More cues than this never sound at one time: breaths follow each other.
_TOGETHER = 8


class Loop(Protocol):
    """A soundscape without a seam."""

    def read(self, from_frame: int, frames: int) -> Pcm: ...


class LoopEntry(Protocol):
    """How loud a soundscape's file is."""

    @property
    def lufs(self) -> float: ...

    @property
    def true_peak_dbtp(self) -> float: ...


class Sounds(Protocol):
    """Where tones and soundscapes come from."""

    def tone(
        self, sound: str, length_ms: int, *, low: bool = False, style: str = "tones"
    ) -> Samples: ...

    def peak(self, sound: str, style: str = "tones") -> float: ...

    def ambience(self, id: str) -> tuple[Loop, LoopEntry]: ...


@dataclass(frozen=True, slots=True)
class Clip:
    """Spoken words: int16 (n, 2) at 48 kHz, and their true peak (full scale 1)."""

    samples: Pcm
    true_peak: float


class Clips(Protocol):
    """Where spoken lines come from."""

    def frames(self, voice: str, text: str) -> int:
        """How long the clip of a line is, without decoding it; 0 where there is none."""

    def clip(self, voice: str, text: str) -> Clip:
        """The clip of a line that `frames` knows."""


class NoClips:
    """No voice: every line is a caption only."""

    def frames(self, voice: str, text: str) -> int:
        return 0

    def clip(self, voice: str, text: str) -> Clip:
        raise KeyError(text)


@dataclass(frozen=True, slots=True)
class _Placed:
    """Something to be heard from `start` on, for `frames` frames."""

    start: int
    frames: int
    cue: Cue | None = None
    text: str = ""


class Mix:
    """One timeline with the sounds chosen for it, ready to be rendered."""

    def __init__(
        self, timeline: Timeline, choice: SoundChoice, sounds: Sounds, clips: Clips | None = None
    ) -> None:
        self.timeline = timeline
        self.choice = choice
        self._sounds = sounds
        self._clips = clips or NoClips()
        self._cues = _Track(_placed_cues(timeline, choice))
        self._voice = _Track(self._placed_lines())
        self._loop, self._loop_gain = self._ambience(choice.ambience)
        self._session = Envelope(_session_fades(timeline.length_frames))
        self._ducks = {lane: Envelope(_duck(self._voice, to)) for lane, to in _DUCKED.items()}
        self._cue_gain = min(1.0, _CUES_PEAK / max(self._loudest_cues(), 1e-6))

    def render(self, levels: Levels, from_frame: int, frames: int) -> Pcm:
        """`frames` samples from `from_frame` (0 or more) on, int16 (frames, 2) at 48 kHz.

        Past the end of the timeline there is silence.
        """
        mixed = np.zeros((frames, 2), np.float32)
        within = min(frames, self.timeline.length_frames - from_frame)
        if within > 0:
            part = mixed[:within]
            self._add_ambience(part, levels, from_frame)
            self._add_cues(part, levels, from_frame, 0)
            self._add_voice(part, levels, from_frame)
        return _to_pcm(mixed)

    def onsets(self, levels: Levels, from_frame: int, frames: int, since: int) -> Pcm:
        """As `render`, but only the cues that begin at frame `since` or later.

        A fade that starts at `since` leaves these alone: they have a ramp of their own.
        """
        mixed = np.zeros((frames, 2), np.float32)
        within = min(frames, self.timeline.length_frames - from_frame)
        if within > 0:
            self._add_cues(mixed[:within], levels, from_frame, since)
        return _to_pcm(mixed)

    def _add_ambience(self, part: Samples, levels: Levels, from_frame: int) -> None:
        gain = levels.gain(Lane.AMBIENCE) * self._loop_gain
        if self._loop is None or gain == 0:
            return
        fade = self._session.at(from_frame, len(part))
        fade = fade * self._ducks[Lane.AMBIENCE].at(from_frame, len(part))
        part += self._loop.read(from_frame, len(part)) * (fade * np.float32(gain))

    def _add_cues(self, part: Samples, levels: Levels, from_frame: int, since: int) -> None:
        level = levels.gain(Lane.CUES)
        if level == 0:
            return
        for placed in self._cues.within(from_frame, len(part), since):
            if self.choice.cues == "impulse":
                part[placed.start - from_frame] += IMPULSE * FULL_SCALE
                continue
            assert placed.cue is not None
            sound = self._sounds.tone(
                placed.cue.sound,
                placed.cue.length_ms,
                low=placed.cue.phase is Phase.HOLD_OUT,
                style=self.choice.cues or "tones",
            )
            to, of = _overlap(placed.start, len(sound), from_frame, len(part))
            duck = self._ducks[Lane.CUES].at(from_frame + to.start, to.stop - to.start)
            part[to] += sound[of] * (duck * np.float32(level * self._cue_gain))

    def _add_voice(self, part: Samples, levels: Levels, from_frame: int) -> None:
        level = levels.gain(Lane.VOICE)
        if level == 0 or self.choice.voice is None:
            return
        for placed in self._voice.within(from_frame, len(part), 0):
            clip = self._clips.clip(self.choice.voice, placed.text)
            gain = level * min(1.0, _VOICE_PEAK / max(clip.true_peak, 1e-6))
            to, of = _overlap(placed.start, len(clip.samples), from_frame, len(part))
            part[to] += clip.samples[of] * np.float32(gain)

    def _placed_lines(self) -> list[_Placed]:
        voice = self.choice.voice
        if voice is None:
            return []
        lines = [
            _Placed(
                line.start_ms * FRAMES_PER_MS, self._clips.frames(voice, line.text), text=line.text
            )
            for line in self.timeline.captions
            if line.spoken
        ]
        return [line for line in lines if line.frames]

    def _ambience(self, id: str | None) -> tuple[Loop | None, float]:
        if id is None:
            return None, 0.0
        loop, entry = self._sounds.ambience(id)
        wanted = _linear(_AMBIENCE_LUFS - entry.lufs)
        return loop, min(wanted, _AMBIENCE_PEAK / _linear(entry.true_peak_dbtp))

    def _loudest_cues(self) -> float:
        """The most that cues which sound together can add up to."""
        if self.choice.cues == "impulse":
            return 0.0
        style = self.choice.cues or "tones"
        peaks = [(placed, self._sounds.peak(_cue_of(placed).sound, style)) for placed in self._cues]
        return max(
            (
                sum(
                    peak
                    for other, peak in peaks[max(0, index - _TOGETHER) : index + 1]
                    if other.start + other.frames > placed.start
                )
                for index, (placed, _) in enumerate(peaks)
            ),
            default=0.0,
        )


class Envelope:
    """A gain over time: straight lines between points (frame, gain), level outside them."""

    def __init__(self, points: Sequence[tuple[int, float]]) -> None:
        self._frames = np.array([frame for frame, _ in points], np.float64)
        self._gains = np.array([gain for _, gain in points], np.float64)

    def at(self, from_frame: int, frames: int) -> Samples:
        """The gains of `frames` frames as float32 (frames, 1), or (1, 1) where they are equal."""
        first = int(np.searchsorted(self._frames, from_frame, "right")) - 1
        last = int(np.searchsorted(self._frames, from_frame + frames, "left")) + 1
        around = self._gains[max(0, first) : last]
        if len(around) == 0 or np.all(around == around[0]):
            level = (
                self._gains[min(max(0, first), len(self._gains) - 1)] if len(self._gains) else 1.0
            )
            return np.full((1, 1), level, np.float32)
        at = np.arange(from_frame, from_frame + frames, dtype=np.float64)
        return np.interp(at, self._frames, self._gains).astype(np.float32)[:, None]


class _Track:
    """Sounds sorted by where they begin."""

    def __init__(self, placed: Iterable[_Placed]) -> None:
        self._placed = sorted(placed, key=lambda one: one.start)
        self._longest = max((one.frames for one in self._placed), default=0)

    def __iter__(self) -> Iterator[_Placed]:
        return iter(self._placed)

    def within(self, from_frame: int, frames: int, since: int) -> Iterator[_Placed]:
        """What sounds in [from_frame, from_frame + frames) and begins at `since` or later."""
        first = bisect_left(
            self._placed, max(since, from_frame - self._longest), key=lambda one: one.start
        )
        for one in self._placed[first:]:
            if one.start >= from_frame + frames:
                return
            if one.start + one.frames > from_frame:
                yield one


def _placed_cues(timeline: Timeline, choice: SoundChoice) -> list[_Placed]:
    if choice.cues is None:
        return []
    impulse = choice.cues == "impulse"
    return [
        _Placed(cue.at_frame, 1 if impulse else cue.length_ms * FRAMES_PER_MS, cue)
        for cue in timeline.cues
    ]


def _cue_of(placed: _Placed) -> Cue:
    assert placed.cue is not None
    return placed.cue


def _session_fades(length_frames: int) -> list[tuple[int, float]]:
    fade_in = min(_FADE_IN_FRAMES, length_frames // 3)
    fade_out = min(_FADE_OUT_FRAMES, length_frames // 3)
    return [
        *_curve(0, fade_in, 0.0, 1.0),
        *_curve(length_frames - fade_out, length_frames, 1.0, 0.0),
    ]


def _duck(voice: Iterable[_Placed], to: float) -> list[tuple[int, float]]:
    """Down to `to` before each stretch of voice and up again after it, never above 1."""
    stretches: list[tuple[int, int]] = []
    for line in voice:
        end = line.start + line.frames
        if stretches and line.start - stretches[-1][1] < _DUCK_HOLD_FRAMES:
            stretches[-1] = (stretches[-1][0], max(end, stretches[-1][1]))
        else:
            stretches.append((line.start, end))
    points: list[tuple[int, float]] = []
    for start, end in stretches:
        points += _curve(start - _DUCK_FRAMES, start, 1.0, to)
        points += _curve(end, end + _DUCK_FRAMES, to, 1.0)
    return points


def _curve(start: int, end: int, level: float, to: float) -> list[tuple[int, float]]:
    """A raised cosine in straight pieces, so that any block computes the same gains."""
    steps = np.linspace(0.0, 1.0, _CURVE_POINTS)
    bend = 0.5 - 0.5 * np.cos(np.pi * steps)
    return [
        (round(start + step * (end - start)), level + (to - level) * float(share))
        for step, share in zip(steps, bend, strict=True)
    ]


def _overlap(start: int, length: int, from_frame: int, frames: int) -> tuple[slice, slice]:
    """Where a sound meets a block: the slice of the block, and the slice of the sound."""
    begin = max(start, from_frame)
    end = max(begin, min(start + length, from_frame + frames))
    return slice(begin - from_frame, end - from_frame), slice(begin - start, end - start)


def _linear(decibels: float) -> float:
    return float(10.0 ** (decibels / 20.0))


def _to_pcm(mixed: Samples) -> Pcm:
    np.rint(mixed, out=mixed)
    # Within the budget this never bites; a wrapped sample would be the loudest there is.
    np.clip(mixed, -FULL_SCALE, FULL_SCALE - 1, out=mixed)
    return mixed.astype(np.int16)
