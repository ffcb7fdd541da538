"""The voices of the app: who they are, whose they are, and how they speak."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice to choose.

    `title` and `summary` are shown to people. `speed` divides the engine's durations so that
    guidance comes at about 120 words a minute; `letter_ms` is what a letter takes at that
    speed, measured over 50 sentences. `author` and `licence` are those of the clips' source.
    One voice `reads_panels` as well.
    """

    id: str
    title: str
    summary: str
    speed: float
    letter_ms: float
    author: str
    licence: str
    source: str
    reads_panels: bool = False


VOICES = (
    Voice(
        "heart",
        "Lighter voice",
        "A woman's voice, American English.",
        speed=0.73,
        letter_ms=87.5,
        author="Maureese Williams, after Kokoro-82M by hexgrad",
        licence="Apache-2.0",
        source="hibari-tts 0.2.1 with the voice inside its package",
        reads_panels=True,
    ),
    Voice(
        "michael",
        "Deeper voice",
        "A man's voice, American English.",
        speed=1.0,
        letter_ms=86.5,
        author="hexgrad (Kokoro-82M)",
        licence="Apache-2.0",
        source="Kokoro-82M 1.0, weights in 8 bit (export by thewh1teagle, MIT), style am_michael",
    ),
)


def voice(id: str) -> Voice:
    """The voice of an id. Raises KeyError for one that there is not."""
    return {one.id: one for one in VOICES}[id]
