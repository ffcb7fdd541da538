"""The lanes of sound, their volumes, and which sounds they play."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Lane(StrEnum):
    """A group of sounds with a volume of its own."""

    CUES = "cues"
    VOICE = "voice"
    AMBIENCE = "ambience"


@dataclass(frozen=True, slots=True)
class Levels:
    """The volume of each lane, 0 (silent) to 1 (as loud as the contract allows), and mute."""

    cues: float = 0.8
    voice: float = 0.9
    ambience: float = 0.5
    muted: bool = False

    def __post_init__(self) -> None:
        if not all(0.0 <= level <= 1.0 for level in (self.cues, self.voice, self.ambience)):
            raise ValueError("a level lies between 0 and 1")

    def gain(self, lane: Lane) -> float:
        """The gain of a lane, 0 to 1, mute included."""
        return 0.0 if self.muted else float(getattr(self, lane.value))

    def with_level(self, lane: Lane, level: float) -> Levels:
        """The same levels with one lane changed; `level` is clamped to 0 to 1."""
        clamped = min(1.0, max(0.0, level))
        match lane:
            case Lane.CUES:
                return replace(self, cues=clamped)
            case Lane.VOICE:
                return replace(self, voice=clamped)
            case Lane.AMBIENCE:
                return replace(self, ambience=clamped)


FULL_LEVELS = Levels(1.0, 1.0, 1.0)

# How the phases of a breath are heard: a tone each, one tone that rises and falls with the
# breath, or a breath of air without words. Bells and marks are the same in each.
CUE_STYLES = ("tones", "glide", "breath")


@dataclass(frozen=True, slots=True)
class SoundChoice:
    """Which sound each lane plays; None leaves a lane silent.

    `cues` is one of `CUE_STYLES`, or "impulse": each cue as one sample of level 0.5 for
    measuring. `ambience` is the id of a soundscape, `voice` the id of a voice.
    """

    cues: str | None = "tones"
    voice: str | None = None
    ambience: str | None = None
