"""Keeps the picture within what a machine can draw. It never touches the timing of a breath."""

from __future__ import annotations

_WATCHED_MS = 2_000.0
_TOO_DEAR_MS = 9.0

FRAME_MS, SLOW_FRAME_MS = 16, 33

# Share of the guide's pixels that are painted along each side, and the time between frames.
_STAGES = ((0.5, FRAME_MS), (0.35, FRAME_MS), (0.35, SLOW_FRAME_MS))


class Governor:
    """Goes down one stage when half of the frames of two seconds cost more than 9 ms.

    First a smaller buffer, then 30 frames a second, never less.
    """

    def __init__(self) -> None:
        self._stage = 0
        self._since_ms: float | None = None
        self._costs_ms: list[float] = []

    @property
    def buffer_share(self) -> float:
        return _STAGES[self._stage][0]

    @property
    def frame_ms(self) -> int:
        return _STAGES[self._stage][1]

    def painted(self, cost_ms: float, now_ms: float) -> bool:
        """Note one frame; True when the stage changed."""
        if self._since_ms is None:
            self._since_ms = now_ms
        self._costs_ms.append(cost_ms)
        if now_ms - self._since_ms < _WATCHED_MS:
            return False
        dear = sorted(self._costs_ms)[len(self._costs_ms) // 2] > _TOO_DEAR_MS
        self._since_ms, self._costs_ms = None, []
        if not dear or self._stage == len(_STAGES) - 1:
            return False
        self._stage += 1
        return True
