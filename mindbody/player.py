"""The only loop: timeline + sound + clock -> events."""

from __future__ import annotations

from typing import Protocol

from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.timeline import Timeline


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
