"""Where in a timeline we are: running or paused, with two anchors.

An instant is a reading of whatever clock drives the session (frames of the sound
device in ms, or the machine's clock); a position is a place in the timeline.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Transport:
    """At `instant_ms` the position was `position_ms`; running, both go on at one rate."""

    length_ms: int
    running: bool = False
    instant_ms: float = 0.0
    position_ms: float = 0.0

    def position_at(self, instant_ms: float) -> float:
        """The position at an instant, in [0, length_ms]; an instant that is past counts as now."""
        if not self.running:
            return self.position_ms
        gone_ms = max(0.0, instant_ms - self.instant_ms)
        return min(self.position_ms + gone_ms, float(self.length_ms))

    def resumed(self, instant_ms: float) -> Transport:
        """Running from `instant_ms` on; the position does not jump."""
        position_ms = self.position_at(instant_ms)
        return replace(self, running=True, instant_ms=instant_ms, position_ms=position_ms)

    def paused(self, instant_ms: float) -> Transport:
        """Standing still where we are at `instant_ms`."""
        position_ms = self.position_at(instant_ms)
        return replace(self, running=False, instant_ms=instant_ms, position_ms=position_ms)

    def sought(self, instant_ms: float, position_ms: float) -> Transport:
        """At another position (clamped) from `instant_ms` on; running or paused as before."""
        clamped_ms = min(max(0.0, position_ms), float(self.length_ms))
        return replace(self, instant_ms=instant_ms, position_ms=clamped_ms)
