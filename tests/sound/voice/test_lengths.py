"""How long a line takes is known from the index, and is what is then heard."""

from __future__ import annotations

from pathlib import Path

import pytest

from mindbody.core.fit import estimated_speech_ms
from mindbody.core.timeline import FRAMES_PER_MS
from mindbody.library import Library
from mindbody.plan import Plan
from mindbody.sound.folder import audio_dir
from mindbody.sound.voice.catalogue import VOICES
from mindbody.sound.voice.clips import VoiceClips
from mindbody.sound.voice.lengths import speech_of

LINE = "Feel where your body meets the chair."
LIBRARY = Library.load()
voices = pytest.mark.parametrize("voice", [voice.id for voice in VOICES])


@voices
def test_a_line_takes_as_long_as_its_clip(voice: str) -> None:
    clips = VoiceClips(audio_dir() / "voice")
    timeline = Plan("sensory_orienting").timeline(LIBRARY, speech=speech_of(voice))
    spoken = [line for line in timeline.captions if line.spoken]
    assert len(spoken) > 5
    for line in spoken:
        assert len(clips.clip(voice, line.text).samples) == line.speech_ms * FRAMES_PER_MS


def test_without_a_voice_or_its_clips_a_line_takes_the_usual_time(tmp_path: Path) -> None:
    for speech in (speech_of(None), speech_of("nobody"), speech_of("heart", tmp_path)):
        assert speech(LINE) == estimated_speech_ms(LINE)
    assert speech_of("heart")("A line of somebody's own.") == estimated_speech_ms(
        "A line of somebody's own."
    )


def test_a_damaged_index_leaves_the_usual_time(tmp_path: Path) -> None:
    (tmp_path / "heart").mkdir()
    (tmp_path / "heart" / "index.json").write_bytes(b"{")
    assert speech_of("heart", tmp_path)(LINE) == estimated_speech_ms(LINE)
