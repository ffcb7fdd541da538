"""Every line of the library has a clip in each voice that says it, evenly and to its end.

After a change of the content: scripts/render_voice.py --prune, then scripts/check_voice.py.
"""

from __future__ import annotations

import statistics
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from mindbody.core.compile import compile_timeline
from mindbody.core.routine import Routine, Step
from mindbody.library import Library
from mindbody.sound.voice import files
from mindbody.sound.voice.catalogue import VOICES
from mindbody.sound.voice.clips import VoiceClips
from mindbody.sound.voice.heard import same_words
from mindbody.sound.voice.index import VoiceIndex, read_index
from mindbody.sound.voice.lengths import speech_of
from mindbody.sound.voice.lines import spoken_texts
from mindbody.sound.voice.shape import figures, heard_lufs, is_even, length_ms
from mindbody.sound.voice.speak import pace

CLIPS = Path(__file__).resolve().parents[3] / "audio" / "voice"
VOICE_IDS = [voice.id for voice in VOICES]
DECODED = 40

voices = pytest.mark.parametrize("voice", VOICE_IDS)


@cache
def index_of(voice: str) -> VoiceIndex:
    return read_index(CLIPS / voice)


@cache
def texts() -> tuple[str, ...]:
    library = Library.load()
    return spoken_texts((*library.exercises(), *library.templates()))


def test_there_are_at_least_two_voices() -> None:
    assert len(VoiceClips(CLIPS).voices()) >= 2


@voices
def test_every_spoken_line_has_a_clip_and_every_clip_a_line(voice: str) -> None:
    spoken = {clip.text for clip in index_of(voice).clips}
    assert sorted(set(texts()) - spoken) == []
    assert sorted(spoken - set(texts())) == []


@voices
def test_the_folder_holds_just_these_clips(voice: str) -> None:
    there = {file.stem for file in (CLIPS / voice).glob("*.ogg")}
    assert there == {clip.file for clip in index_of(voice).clips}


@voices
def test_every_clip_was_heard_to_say_its_line(voice: str) -> None:
    wrong = {clip.text: clip.heard for clip in index_of(voice).clips}
    assert {text: heard for text, heard in wrong.items() if not same_words(text, heard)} == {}


@voices
def test_every_clip_is_heard_within_one_lu_of_the_others(voice: str) -> None:
    clips = index_of(voice).clips
    assert [c.text for c in clips if not is_even(c.loudness_lufs, c.true_peak_dbtp)] == []
    heard = [heard_lufs(clip.loudness_lufs, clip.true_peak_dbtp) for clip in clips]
    assert statistics.pstdev(heard) < 0.4


@voices
def test_guidance_keeps_110_to_130_words_a_minute(voice: str) -> None:
    paces = [pace(clip.text, clip.length_ms) for clip in index_of(voice).clips]
    lines = [one for one in paces if one.words >= 8]
    rate = sum(one.words for one in lines) / sum(one.words / one.words_per_minute for one in lines)
    assert 110 <= rate <= 130
    # Lines of one-syllable words are said in more of them, those of long words in fewer.
    rates = sorted(one.words_per_minute for one in lines)
    assert rates[len(rates) // 20] >= 105
    assert rates[-1 - len(rates) // 20] <= 150


@voices
def test_every_exercise_still_says_all_it_can(voice: str) -> None:
    """With the clips' own lengths no line is left to the caption that the estimate would speak."""
    speech = speech_of(voice, CLIPS)
    silent = []
    for exercise in Library.load().exercises():
        for form in (exercise, *exercise.variants):
            routine = Routine("one", "One", (Step(form),))
            by_clip = compile_timeline(routine, speech=speech)
            by_estimate = compile_timeline(routine)
            spoken = {line.text for line in by_clip.captions if line.spoken}
            silent += [
                f"{form.id} {form.variant}: {line.text}"
                for line in by_estimate.captions
                if line.spoken and line.text not in spoken
            ]
    assert silent == []


@voices
def test_the_files_are_what_the_index_says(voice: str) -> None:
    """A spread of clips is decoded: the same samples, the same figures, no hard edge."""
    clips = index_of(voice).clips
    reader = VoiceClips(CLIPS)
    for entry in clips[:: max(1, len(clips) // DECODED)]:
        samples = files.read_clip(CLIPS / voice / f"{entry.file}.ogg")
        assert files.samples_sha256(samples) == entry.samples_sha256
        assert length_ms(samples) == entry.length_ms
        assert figures(samples) == pytest.approx(
            (entry.loudness_lufs, entry.true_peak_dbtp), abs=0.02
        )
        heard = reader.clip(voice, entry.text).samples[:, 0] / 32767
        assert len(heard) == reader.frames(voice, entry.text)
        assert heard[0] == heard[-1] == 0.0
        assert np.max(np.abs(np.diff(heard[:960]))) < 0.05
        assert np.max(np.abs(heard[-960:])) < 0.05
