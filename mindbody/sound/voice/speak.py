"""A text spoken at the pace of guidance: 110 to 130 words a minute, rests included.

An engine says one sentence at a time; the rests between sentences are placed here, those
within a sentence are drawn out, and a counted line gets each of its counts on the second.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from mindbody.core.fit import estimated_speech_ms
from mindbody.errors import SoundUnavailable
from mindbody.sound.loudness import Samples
from mindbody.sound.voice.catalogue import Voice
from mindbody.sound.voice.engine import Engine
from mindbody.sound.voice.shape import (
    cut_to_words,
    drawn_out,
    even,
    joined,
    length_ms,
    placed,
    rests,
    swelling,
)
from mindbody.sound.voice.words import comma_places, counted, sentences, spoken, words

# Changes whenever the same text would come out as other samples.
SHAPE_VERSION = 2

_WORD_MS = 500
# A rest belongs to each sentence, the last one too: what follows a line is never said at once.
_REST_MS, _SHORTEST_REST_MS, _LONGEST_REST_MS = 700, 450, 1400
# How much longer a comma's own rest may become.
_COMMA_MS = 350
# What a comma and the edges of a sentence take by themselves, at the usual speed.
_COMMA_USUAL_MS, _EDGES_MS = 130, 200
# How far one line may go from the voice's usual speed without sounding like another person.
_SLOWEST, _FASTEST = 0.87, 1.12
# Under so many words the rest outweighs them, and a rate says nothing.
_RATED_WORDS = 8
_FEW_WORDS_FASTEST = 1.4
# Two counts never run into each other.
_COUNT_GAP_MS = 60


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a text is spoken: words, the clip's length, and the time a timeline leaves it."""

    words: int
    clip_ms: int
    room_ms: int

    @property
    def words_per_minute(self) -> float:
        """Words a minute with the rest after the last sentence counted in."""
        return self.words * 60_000 / (self.clip_ms + _REST_MS)


def pace(text: str, clip_ms: int) -> Pace:
    """The pace of a clip of `clip_ms` that says `text`."""
    return Pace(len(words(text)), clip_ms, estimated_speech_ms(text))


def speak(text: str, engine: Engine, voice: Voice, haste: float = 1.0) -> Samples:
    """The text as a clip (n,) at `ENGINE_RATE_HZ`, even and faded.

    `haste` above 1 is for a line whose words come out clearer at more than the usual speed.
    Raises InvalidFile for a text that cannot be said, SoundUnavailable where the engine fails.
    """
    said = spoken(text)
    counts = counted(said)
    voice = replace(voice, speed=voice.speed * haste)
    clip = _counts(counts, engine, voice) if counts else _line(said, engine, voice)
    return even(swelling(clip))


def _line(said: str, engine: Engine, voice: Voice) -> Samples:
    speed = voice.speed * _factor(said, voice)
    clip = _at_pace(said, _parts(said, engine, speed))
    room_ms = estimated_speech_ms(said)
    if length_ms(clip) > room_ms:
        # A word or two may have only a second of breath to fit into.
        fastest = _FASTEST if len(words(said)) >= _RATED_WORDS else _FEW_WORDS_FASTEST
        faster = min(fastest, length_ms(clip) / room_ms)
        clip = _at_pace(said, _parts(said, engine, speed * faster))
    return clip


def _parts(said: str, engine: Engine, speed: float) -> list[Samples]:
    parts = [cut_to_words(engine.say(part, round(speed, 2))) for part in sentences(said)]
    if not all(len(part) for part in parts):
        raise SoundUnavailable("The voice left out a sentence; the line stays a caption.")
    return parts


def _factor(said: str, voice: Voice) -> float:
    """How much faster than usual the line is said, so that lines of long words keep the pace."""
    count = len(words(said))
    if count < _RATED_WORDS:
        return 1.0
    parts, commas = len(sentences(said)), len(comma_places(said))
    letters = sum(character.isalpha() for character in said)
    usual_ms = voice.letter_ms * letters + _COMMA_USUAL_MS * commas + _EDGES_MS * parts
    meant_ms = max(1, count * _WORD_MS - parts * _REST_MS)
    fast, slow = usual_ms / meant_ms, (usual_ms + _COMMA_MS * commas) / meant_ms
    return min(_FASTEST, fast) if fast > 1 else max(_SLOWEST, min(1.0, slow))


def _at_pace(said: str, parts: list[Samples]) -> Samples:
    """The rests that bring the line to 120 words a minute: first at commas, then between."""
    spare_ms: float = (
        len(words(said)) * _WORD_MS - sum(map(length_ms, parts)) - _REST_MS * len(parts)
    )
    places = map(comma_places, sentences(said))
    commas = [rests(part, at) for part, at in zip(parts, places, strict=True)]
    count = sum(map(len, commas))
    if len(words(said)) >= _RATED_WORDS and count and spare_ms > 0:
        comma_ms = min(_COMMA_MS, spare_ms / count)
        parts = [drawn_out(part, at, comma_ms) for part, at in zip(parts, commas, strict=True)]
        spare_ms -= comma_ms * count
    rest_ms = _REST_MS + spare_ms / len(parts)
    return joined(parts, min(_LONGEST_REST_MS, max(_SHORTEST_REST_MS, rest_ms)))


def _counts(counts: tuple[tuple[int, str], ...], engine: Engine, voice: Voice) -> Samples:
    """Each part at its own second; one that is too long for its second is said faster."""
    ends = [at_ms for at_ms, _ in counts[1:]] + [counts[-1][0] + 1000]
    placed_parts = []
    for (at_ms, part), end_ms in zip(counts, ends, strict=True):
        # The comma keeps the tone up: more is to come.
        text = f"{part}{'.' if end_ms == ends[-1] else ','}"
        clip = cut_to_words(engine.say(text, voice.speed))
        room_ms = end_ms - at_ms - _COUNT_GAP_MS
        if length_ms(clip) > room_ms:
            factor = min(_FEW_WORDS_FASTEST, 1.05 * length_ms(clip) / room_ms)
            clip = cut_to_words(engine.say(text, voice.speed * factor))
        placed_parts.append((at_ms, clip))
    return placed(placed_parts)
