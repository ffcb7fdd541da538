"""Keeping a ring filled with a timeline, and changing what is heard while it runs.

Everything live is a re-render ahead of the read head: a cut is chosen two mixer buffers
ahead, what was there fades out from it, what is wanted fades in. Frames of the ring and
frames of the timeline differ by one number for as long as a session runs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mindbody.core.lanes import Levels
from mindbody.core.timeline import FRAMES_PER_MS
from mindbody.sound.mix import Mix
from mindbody.sound.ring import BUFFER_FRAMES, HeadClock, Reading, Ring

Pcm = NDArray[np.int16]

AHEAD_FRAMES = 4_000 * FRAMES_PER_MS
GUARD_FRAMES = 2 * BUFFER_FRAMES
# From the frame last mixed, silence is reached this much later.
PAUSE_FRAMES = 50 * FRAMES_PER_MS
_SHORTEST_FADE_FRAMES = 7 * FRAMES_PER_MS
ENTRY_FRAMES = 400 * FRAMES_PER_MS
LEAVE_FRAMES = 60 * FRAMES_PER_MS
LEVEL_FRAMES = 120 * FRAMES_PER_MS
CHOICE_FRAMES = 1_200 * FRAMES_PER_MS
_FIRST_FRAMES = 250 * FRAMES_PER_MS
_CHUNK_FRAMES = 1_000 * FRAMES_PER_MS
_LEAST_FRAMES = 100 * FRAMES_PER_MS
# Rendering a change takes its time; where it took too long, the cut moves further ahead.
_SLACKS_FRAMES = (1_024, 4_096, 16_384, 65_536)


@dataclass(frozen=True, slots=True)
class Run:
    """Ring frame `ring` plays timeline frame `timeline`; sound fades in from ring `entry`.

    `floor` is the timeline frame below which no position is told.
    """

    ring: int
    timeline: int
    entry: int
    floor: int

    def timeline_at(self, ring_frame: int) -> int:
        return ring_frame - self.ring + self.timeline


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is to be heard; each change counts `change` up.

    `start` is a timeline frame to enter at; `heard` is the ring frame that it counts as
    heard with, or None where the timeline may wait until it can be heard.
    """

    mix: Mix | None = None
    levels: Levels = Levels()
    fade_frames: int = LEVEL_FRAMES
    start: int | None = None
    heard: int | None = None
    change: int = 0


class Feed:
    """A timeline on a ring. Any thread may ask; only the feeder's thread calls `feed`.

    Asking never renders and never waits for rendering: the lock is held for copying some
    thousand samples at most. `read` asks the mixer how far it is.
    """

    def __init__(self, ring: Ring, clock: HeadClock, read: Callable[[], Reading]) -> None:
        self._ring = ring
        self._clock = clock
        self._read = read
        self._lock = Lock()
        self._wanted = _Wanted()
        self._done = 0
        self._run: Run | None = None
        self._standing = 0
        self._filled = self._fresh = self._blanked = self._silent_at = 0

    # What any thread may ask

    def load(self, mix: Mix, levels: Levels) -> None:
        """Stand at frame 0 of a timeline; what played before fades out quickly."""
        with self._lock:
            self._stand(PAUSE_FRAMES)
            self._want(mix=mix, levels=levels)
            self._done = self._wanted.change
            self._standing = 0

    def play(self, frame: int, heard: int | None = None) -> None:
        """Run from timeline frame `frame`, or as if it were heard with ring frame `heard`."""
        with self._lock:
            self._standing = frame
            self._want(start=frame, heard=heard)

    def pause(self, fade_frames: int = PAUSE_FRAMES) -> int:
        """Stand, silent `fade_frames` after the last frame mixed; the frame to go on from."""
        with self._lock:
            self._stand(fade_frames)
            return self._standing

    def seek(self, frame: int) -> None:
        """Go to a timeline frame, running or standing as before."""
        with self._lock:
            self._standing = frame
            if self.running:
                self._want(start=frame, heard=None)

    def change(self, *, mix: Mix | None = None, levels: Levels | None = None) -> None:
        """Other sounds or other levels, from as soon as they can be heard."""
        with self._lock:
            now = self._wanted
            pending = now.fade_frames if self._asked else 0
            fade_frames = max(pending, CHOICE_FRAMES if mix else LEVEL_FRAMES)
            self._want(mix=mix or now.mix, levels=levels or now.levels, fade_frames=fade_frames)

    @property
    def running(self) -> bool:
        return self._run is not None or self._wanted.start is not None

    @property
    def quiet(self) -> bool:
        """Whether it is standing and its last fade has been mixed."""
        return not self.running and self._clock.latest_frame() - GUARD_FRAMES >= self._silent_at

    def position(self, now_ms: float, latency_frames: int) -> float:
        """The timeline frame heard at an instant, `latency_frames` after it was mixed."""
        with self._lock:
            self._look()
            heard = self._clock.mixed_ms(now_ms) * FRAMES_PER_MS - latency_frames
            wanted, run = self._wanted, self._run
            frame, least = float(self._standing), self._standing
            if wanted.start is not None and wanted.heard is not None:
                frame = wanted.start + heard - wanted.heard
            elif wanted.start is None and run is not None:
                frame, least = heard - run.ring + run.timeline, run.floor
            most = wanted.mix.timeline.length_frames if wanted.mix else 0
            return min(max(frame, float(least)), float(most))

    def heard_frame(self, now_ms: float, latency_frames: int) -> int:
        """The ring frame heard at an instant."""
        with self._lock:
            self._look()
            return round(self._clock.mixed_ms(now_ms) * FRAMES_PER_MS) - latency_frames

    @property
    def _asked(self) -> bool:
        return self._wanted.change != self._done

    def _want(self, **changes: Any) -> None:
        self._wanted = replace(self._wanted, **changes, change=self._wanted.change + 1)

    def _look(self) -> int:
        """The first frame that may not have been mixed yet, as of now."""
        self._clock.observe(self._read())
        return self._clock.latest_frame()

    def _stand(self, fade_frames: int) -> None:
        waiting = self._wanted.start
        run, self._run = self._run, None
        self._want(start=None, heard=None)
        self._done = self._wanted.change
        if run is not None:
            standing = self._fade_out(run, fade_frames)
            self._standing = standing if waiting is None else waiting

    def _fade_out(self, run: Run, fade_frames: int) -> int:
        """Fade what is in the ring, silence what follows; the timeline frame where it began."""
        latest = self._look()
        cut = latest + BUFFER_FRAMES
        end = max(latest - BUFFER_FRAMES + fade_frames, cut + _SHORTEST_FADE_FRAMES)
        self._ring.write(cut, _falling(self._without_onsets(run, cut, end - cut)))
        self._ring.blank(end, max(end, self._filled))
        self._filled = self._fresh = self._silent_at = end
        return max(run.floor, run.timeline_at(max(cut, run.entry)))

    def _without_onsets(self, run: Run | None, cut: int, frames: int) -> Pcm:
        """What is in the ring from `cut` on, less the cues that have not begun by then."""
        old = self._ring.read(cut, frames)
        mix = self._wanted.mix
        if mix is None or run is None or run.timeline_at(cut) < 0:
            return old
        at = run.timeline_at(cut)
        return old - mix.onsets(self._wanted.levels, at, frames, since=at)

    # What the feeder's thread does

    def feed(self) -> None:
        """Do what was asked, fill up to four seconds ahead, silence what lies behind."""
        with self._lock:
            self._look()
            self._blank_behind()
        while self._step():
            pass

    def _step(self) -> bool:
        """One piece of work; False where nothing is left to do."""
        with self._lock:
            wanted, run, asked = self._wanted, self._run, self._asked
            late = self._look() + BUFFER_FRAMES > self._fresh
            if run is None and wanted.start is None:
                self._done = wanted.change
                return False
        if asked and wanted.start is not None:
            return self._lay(wanted, None, _FIRST_FRAMES)
        if late and run is not None:
            return self._lay(wanted, replace(run, entry=-1), _FIRST_FRAMES)
        if asked:
            return self._lay(wanted, run, wanted.fade_frames + _CHUNK_FRAMES)
        assert run is not None
        return self._fill(wanted, run)

    def _blank_behind(self) -> None:
        until = self._clock.earliest_frame()
        if until > self._blanked:
            self._ring.blank(max(self._blanked, until - self._ring.frames // 2), until)
            self._blanked = until

    def _fill(self, wanted: _Wanted, run: Run) -> bool:
        """Go on where the ring was filled last, in pieces small enough to change course."""
        at = self._fresh
        frames = min(self._clock.latest_frame() + AHEAD_FRAMES - at, _CHUNK_FRAMES)
        if frames < _LEAST_FRAMES:
            return False
        block = self._content(wanted, run, at, frames)
        with self._lock:
            if self._wanted.change == wanted.change:
                self._ring.write(at, block)
                self._fresh = at + frames
                self._filled = max(self._filled, self._fresh)
        return True

    def _lay(self, wanted: _Wanted, old: Run | None, frames: int) -> bool:
        """Lay what is wanted over what is in the ring, from a cut ahead of the read head on.

        Without `old` the timeline is entered where `wanted` says; an `old` run whose entry
        is negative is entered anew where it is now; any other is cross-faded in place.
        """
        assert wanted.mix is not None
        # So that the rendering after the cut is chosen finds every sound made and decoded.
        near = wanted.start if old is None else old.timeline_at(self._clock.latest_frame())
        wanted.mix.render(wanted.levels, max(0, near or 0), frames)
        for slack_frames in _SLACKS_FRAMES:
            with self._lock:
                cut = self._look() + GUARD_FRAMES + slack_frames
            run = _entered(wanted, old, cut)
            block = self._content(wanted, run, cut, frames)
            with self._lock:
                if self._wanted.change != wanted.change:
                    return True
                if self._look() + BUFFER_FRAMES <= cut:
                    self._put(wanted, run, cut, block)
                    return True
        return True

    def _put(self, wanted: _Wanted, run: Run, cut: int, block: Pcm) -> None:
        entering = run.entry == cut
        if entering:
            fade_frames = min(LEAVE_FRAMES, len(block))
            block[:fade_frames] += _falling(self._without_onsets(self._run, cut, fade_frames))
        else:
            fade_frames = min(wanted.fade_frames, len(block))
            old = _falling(self._ring.read(cut, fade_frames))
            block[:fade_frames] = _rising(block[:fade_frames]) + old
        self._ring.write(cut, block)
        self._fresh = cut + len(block)
        if entering:
            self._ring.blank(self._fresh, max(self._fresh, self._filled))
        self._filled = max(self._filled, self._fresh) if not entering else self._fresh
        self._run = run
        self._wanted = replace(wanted, start=None, heard=None)
        self._done = wanted.change

    def _content(self, wanted: _Wanted, run: Run, at: int, frames: int) -> Pcm:
        """The timeline for the ring frames from `at` on, with the fade of its entry."""
        mix = wanted.mix
        assert mix is not None
        block = mix.render(wanted.levels, run.timeline_at(at), frames)
        done = at - run.entry
        rising = min(ENTRY_FRAMES - done, frames)
        if rising > 0:
            first = run.timeline_at(run.entry)
            own_ramp = mix.onsets(wanted.levels, run.timeline_at(at), rising, since=first)
            gains = _ramp(ENTRY_FRAMES)[done : done + rising]
            block[:rising] = np.rint((block[:rising] - own_ramp) * gains).astype(np.int16)
            block[:rising] += own_ramp
        return block


def _entered(wanted: _Wanted, old: Run | None, cut: int) -> Run:
    if old is not None:
        return replace(old, entry=cut) if old.entry < 0 else old
    assert wanted.start is not None
    return Run(cut if wanted.heard is None else wanted.heard, wanted.start, cut, wanted.start)


def _ramp(frames: int) -> NDArray[np.float64]:
    """0 to 1 as a raised cosine, (frames, 1)."""
    return (0.5 - 0.5 * np.cos(np.pi * np.arange(frames) / frames))[:, None]


def _falling(block: Pcm) -> Pcm:
    """A block that fades out; together with `_rising` it adds up to no more than it was."""
    faded: Pcm = block - _rising(block)
    return faded


def _rising(block: Pcm) -> Pcm:
    faded: Pcm = np.rint(block * _ramp(len(block))).astype(np.int16)
    return faded
