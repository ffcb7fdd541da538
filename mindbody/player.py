"""The only loop: timeline + sound + clock -> events."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Any, Protocol

from mindbody.clock import Clock
from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.session import EventKind, Outcome, SessionEvent, outcome_of_stop
from mindbody.core.timeline import Caption, Cue, Span, SpanKind, Timeline


class SoundOutput(Protocol):
    """What plays a timeline and knows how far it is. All positions are ms of the timeline.

    No method raises because of a device: an output whose device goes away plays on in
    silence, at the same rate, and `changed()` says so.
    """

    def load(self, timeline: Timeline, choice: SoundChoice, levels: Levels) -> None:
        """Take a timeline, standing still at 0. Whatever played before is stopped."""

    def play(self, position_ms: float) -> None:
        """Run from a position, with a fade in that clicks nowhere."""

    def pause(self) -> float:
        """Fade out within 50 ms and stand still; returns the position to go on from."""

    def seek(self, position_ms: float) -> None:
        """Go to a position, running or standing as before."""

    def set_levels(self, levels: Levels) -> None:
        """Change the volumes smoothly, while playing or not."""

    def set_choice(self, choice: SoundChoice) -> None:
        """Swap sounds while playing, with a cross-fade."""

    def set_timeline(self, timeline: Timeline) -> None:
        """Go over to a timeline that is the same up to two seconds from now, without a jump."""

    def stop(self, fade_ms: int = 300) -> None:
        """Fade out and end; the timeline stays loaded."""

    def position_ms(self) -> float:
        """What is being heard now: never backwards while running, never past the end."""

    def latency_ms(self) -> float:
        """How long a sample waits between being mixed and being heard, as far as known."""

    def changed(self) -> bool | None:
        """Once per change: False when the device was lost, True when one is back, else None."""

    def close(self) -> None:
        """Give the device back. The output cannot be used any more."""


class PlayerState(StrEnum):
    """Where a session is in its life. It only ever starts because a person asked."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


# A machine that slept for less than this has only dozed; nobody noticed.
_SLEEP_NOTICED_MS = 500.0

Listener = Callable[[SessionEvent], None]


class Player:
    """One session of one timeline.

    The sound says where we are; `tick` turns the way since the last tick into events,
    each once and in order, however irregularly it is called. Nothing here raises because
    of sound, and nothing plays before `start`.
    """

    def __init__(
        self,
        timeline: Timeline,
        sound: SoundOutput,
        clock: Clock,
        choice: SoundChoice,
        levels: Levels,
    ) -> None:
        self.timeline = timeline
        self.state = PlayerState.READY
        self.outcome: Outcome | None = None
        self._sound = sound
        self._clock = clock
        self._levels = levels
        self._choice = choice
        self._at_ms = 0.0
        self._counted_ms = 0.0
        self._practised_ms = 0.0
        self._slept_ms = clock.slept_ms()
        self._listeners: list[Listener] = []
        self._news: list[SessionEvent] = []
        self._ahead = _Ahead(timeline)
        sound.load(timeline, choice, levels)

    @property
    def levels(self) -> Levels:
        return self._levels

    @property
    def choice(self) -> SoundChoice:
        return self._choice

    def listen(self, listener: Listener) -> None:
        """Call `listener` with every event from now on, in the thread that ticks."""
        self._listeners.append(listener)

    def position_ms(self) -> float:
        """What is heard now, in ms of the timeline; never backwards but by `seek`."""
        if self.state is PlayerState.RUNNING:
            heard_ms = self._sound.position_ms()
            self._at_ms = min(max(self._at_ms, heard_ms), float(self.timeline.length_ms))
        return self._at_ms

    def start(self, position_ms: float = 0.0, *, again: bool = False) -> None:
        """Begin, at `position_ms` where an interrupted session is taken up (`again`)."""
        if self.state is not PlayerState.READY:
            return
        self._at_ms = min(max(0.0, position_ms), float(self.timeline.length_ms))
        if again:
            self._practised_ms = max(0.0, self._at_ms - self.timeline.preparation_ms)
        self._go(self._at_ms)
        self._slept_ms = self._clock.slept_ms()
        self.state = PlayerState.RUNNING
        self._tell(EventKind.RESUMED if again else EventKind.STARTED)
        self._sound.play(self._at_ms)

    def pause(self) -> None:
        if self.state is PlayerState.RUNNING:
            self._stand(EventKind.PAUSED)

    def resume(self) -> None:
        if self.state is not PlayerState.PAUSED:
            return
        self._slept_ms = self._clock.slept_ms()
        self.state = PlayerState.RUNNING
        self._tell(EventKind.RESUMED)
        self._sound.play(self._at_ms)

    def toggle(self) -> None:
        """Pause, or go on."""
        if self.state is PlayerState.RUNNING:
            self.pause()
        else:
            self.resume()

    def seek_section(self, index: int) -> None:
        """Go to the start of a section; past the last one is the end."""
        sections = self.timeline.sections
        if self.state not in (PlayerState.RUNNING, PlayerState.PAUSED):
            return
        to_ms = sections[index].start_ms if index < len(sections) else self.timeline.length_ms
        self._catch_up()
        self._tell(EventKind.SOUGHT, to_ms=to_ms)
        self._at_ms = float(to_ms)
        self._go(self._at_ms)
        self._sound.seek(to_ms)

    def advance(self) -> None:
        """On to the next section: the next step of a user-paced one.

        From preparation, and from what else leads up to the first breath, straight to that.
        """
        now = self.timeline.section_at(self.position_ms())
        breath = self.timeline.breath_after(now)
        self.seek_section(now + 1 if breath is None else breath)

    def set_levels(self, levels: Levels) -> None:
        self._levels = levels
        self._sound.set_levels(levels)

    def set_choice(self, choice: SoundChoice) -> None:
        self._choice = choice
        self._sound.set_choice(choice)

    def set_timeline(self, timeline: Timeline) -> None:
        """Go over to a timeline that is the same up to two seconds from now; see `core.repace`.

        Where we are, and what has been told, stay as they are.
        """
        if self.state is PlayerState.ENDED:
            return
        if self.state is PlayerState.RUNNING:
            self._catch_up()
        self.timeline = timeline
        self._ahead = self._ahead.in_place_of(timeline)
        self._sound.set_timeline(timeline)

    def stop(self, outcome: Outcome | None = None) -> Outcome:
        """End now, with a fade; what was reached stays. Asked twice, it answers the same."""
        if self.outcome is not None:
            return self.outcome
        self._catch_up()
        self._sound.stop()
        return self._end(outcome or self._outcome())

    def _outcome(self) -> Outcome:
        return outcome_of_stop(self.timeline, self._practised_ms, self._at_ms)

    def tick(self) -> tuple[SessionEvent, ...]:
        """What has happened since the last call, in order."""
        change = self._sound.changed()
        if change is not None and self.state is not PlayerState.ENDED:
            self._tell(EventKind.SOUND_BACK if change else EventKind.SOUND_LOST)
        if self.state is PlayerState.RUNNING:
            if self._clock.slept_ms() - self._slept_ms > _SLEEP_NOTICED_MS:
                self._stand(EventKind.SLEPT)
            else:
                self._catch_up()
                if self._at_ms >= self.timeline.length_ms:
                    self._sound.stop()
                    self._end(Outcome.COMPLETED)
        news, self._news = tuple(self._news), []
        return news

    def _stand(self, kind: EventKind) -> None:
        self._catch_up()
        self._at_ms = min(max(self._at_ms, self._sound.pause()), float(self.timeline.length_ms))
        self._reach(self._at_ms)
        self.state = PlayerState.PAUSED
        self._tell(kind)

    def _catch_up(self) -> None:
        self._reach(self.position_ms())

    def _go(self, position_ms: float) -> None:
        self._ahead.go(position_ms)
        self._counted_ms = position_ms

    def _reach(self, position_ms: float) -> None:
        # Settling in is not practice yet, and what was skipped was not practised.
        begin_ms = max(self._counted_ms, float(self.timeline.preparation_ms))
        self._practised_ms += max(0.0, position_ms - begin_ms)
        self._counted_ms = max(self._counted_ms, position_ms)
        for at_ms, reached in self._ahead.reached(position_ms):
            match reached:
                case Span():
                    self._tell_span(reached)
                case Caption():
                    self._tell(EventKind.CAPTION, at_ms, text=reached.text)
                case Cue():
                    self._tell(EventKind.CUE, at_ms, cue=reached, phase=reached.phase)

    def _tell_span(self, span: Span) -> None:
        if span.start_ms == self.timeline.sections[span.section].start_ms:
            title = self.timeline.sections[span.section].title
            self._tell(EventKind.SECTION, span.start_ms, section=span.section, text=title)
        if span.kind is SpanKind.BREATH:
            self._tell(
                EventKind.PHASE,
                span.start_ms,
                section=span.section,
                phase=span.phase,
                cycle=span.cycle,
            )

    def _end(self, outcome: Outcome) -> Outcome:
        self.outcome = outcome
        self.state = PlayerState.ENDED
        self._tell(EventKind.ENDED, outcome=outcome)
        return outcome

    def _tell(self, kind: EventKind, at_ms: float | None = None, **more: Any) -> None:
        position_ms = round(self._at_ms if at_ms is None else at_ms)
        event = SessionEvent(kind, position_ms, self._clock.wall(), **more)
        self._news.append(event)
        for listener in self._listeners:
            listener(event)


class _Ahead:
    """What of a timeline has not been reached yet."""

    def __init__(self, timeline: Timeline) -> None:
        marks: list[tuple[int, int, Span | Caption | Cue]] = [
            *((span.start_ms, 0, span) for span in timeline.spans),
            *((caption.start_ms, 1, caption) for caption in timeline.captions),
            *((cue.at_ms, 2, cue) for cue in timeline.cues),
        ]
        marks.sort(key=lambda mark: mark[:2])
        self._marks = marks
        self._next = 0

    def go(self, position_ms: float) -> None:
        """Everything from `position_ms` on lies ahead again."""
        self._next = bisect_left(self._marks, position_ms, key=lambda mark: mark[0])

    def in_place_of(self, timeline: Timeline) -> _Ahead:
        """The same place in a timeline that begins with the same marks."""
        other = _Ahead(timeline)
        other._next = self._next
        return other

    def reached(self, position_ms: float) -> Iterator[tuple[int, Span | Caption | Cue]]:
        """What lies at or before `position_ms` and was not given out yet, in order."""
        while self._next < len(self._marks) and self._marks[self._next][0] <= position_ms:
            at_ms, _, mark = self._marks[self._next]
            self._next += 1
            yield at_ms, mark
