"""Every sentence of the panels has a clip in the voice that reads them, evenly said.

After a change of a panel: scripts/render_voice.py --prune, then scripts/check_voice.py.
"""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.reading import reading_of
from mindbody.core.timeline import FRAMES_PER_MS
from mindbody.explainers import load_explainers
from mindbody.sound.bank import SoundBank, mix_of
from mindbody.sound.reading import PanelVoice
from mindbody.sound.voice import files
from mindbody.sound.voice.catalogue import VOICES
from mindbody.sound.voice.heard import same_words
from mindbody.sound.voice.index import VoiceIndex, read_index
from mindbody.sound.voice.lines import panel_texts
from mindbody.sound.voice.shape import figures, is_even, length_ms
from mindbody.sound.voice.speak import pace

HOME = Path(__file__).resolve().parents[3] / "audio" / "learn"
DECODED = 15


@cache
def index() -> VoiceIndex:
    return read_index(HOME / PanelVoice().voice)


def test_one_voice_reads_and_has_every_sentence_and_no_other() -> None:
    assert [voice.id for voice in VOICES if voice.reads_panels] == [PanelVoice().voice]
    said, wanted = {clip.text for clip in index().clips}, set(panel_texts(load_explainers()))
    assert sorted(wanted - said) == []
    assert sorted(said - wanted) == []


def test_the_folder_holds_just_these_clips() -> None:
    there = {file.stem for file in (HOME / PanelVoice().voice).glob("*.ogg")}
    assert there == {clip.file for clip in index().clips}


def test_what_was_heard_is_what_is_written_but_for_names() -> None:
    """As far as the recogniser got; a person should hear every sentence before a release."""
    heard = [clip for clip in index().clips if clip.heard]
    assert len(heard) >= 200
    wrong = {clip.text for clip in heard if not same_words(clip.text, clip.heard)}
    assert wrong == UNCONFIRMED


# Names of medicines, abbreviations, words that run together, and two ways to spell a word.
UNCONFIRMED = {
    "A course called STAIR teaches these in 10 to 12 weekly sessions.",
    "Ask: do you offer PE, CPT or EMDR?",
    "Before: history, blood pressure, medicines and a way home; during: trained staff, "
    "measuring and help at hand; after: rest, no driving, someone with you, and a talk about "
    "what comes next.",
    "In 173 veterans, two months later 59 of 100 no longer had PTSD, against 40 of 100 after "
    "present-centred therapy.",
    "In the United Kingdom, the guideline of 2018 puts trauma-focused CBT first, and EMDR for"
    " trauma outside combat.",
    "In the United Kingdom, venlafaxine or a medicine like sertraline can be offered, and no "
    "medicine to people under 18.",
    "In the United States, only sertraline and paroxetine are approved for PTSD.",
    "It cannot tell you yes or no.",
    "Most were still glad that they had practised.",
    "One person who knows that you practise, and when.",
    "Prazosin is suggested for nightmares, but not for PTSD as a whole.",
    'The card "How to help me practise" is made for this.',
    "The leading idea is that a short surge of glutamate follows, and that cells then may "
    "build new links.",
    "The same guideline also suggests cognitive therapy for PTSD, written exposure and "
    "present-centred therapy.",
    "The three with the strongest advice behind them are PE, CPT and EMDR.",
    "This app can help you practise skills that you and your therapist chose.",
    "Trained staff are there all the time.",
    "When to call at once",
}


def test_every_clip_is_as_loud_as_the_lines_of_a_session() -> None:
    for clip in index().clips:
        assert is_even(clip.loudness_lufs, clip.true_peak_dbtp), clip.text


def test_clips_are_what_the_index_says() -> None:
    for clip in random.Random(5).sample(index().clips, DECODED):
        samples = files.read_clip(HOME / PanelVoice().voice / f"{clip.file}.ogg")
        assert files.samples_sha256(samples) == clip.samples_sha256, clip.text
        assert length_ms(samples) == clip.length_ms
        figured = (clip.loudness_lufs, clip.true_peak_dbtp)
        assert figures(samples) == pytest.approx(figured, abs=0.02)


def test_the_pace_is_that_of_guidance() -> None:
    paces = [pace(clip.text, clip.length_ms) for clip in index().clips]
    long = [one for one in paces if one.words >= 8]
    minutes = sum(one.words / one.words_per_minute for one in long)
    assert 110 <= sum(one.words for one in long) / minutes <= 130


def test_the_sound_of_a_reading_is_the_voice_alone_and_never_sudden() -> None:
    panel, voice = load_explainers()[0], PanelVoice()
    timeline = reading_of(panel, voice.speech())
    choice = SoundChoice(cues=None, voice=voice.voice)
    mix = mix_of(timeline, choice, SoundBank())
    before = 100 * FRAMES_PER_MS
    first = timeline.captions[0].start_ms * FRAMES_PER_MS
    block = mix.render(Levels(), first - before, 6_000 * FRAMES_PER_MS)[:, 0] / 32_768
    assert np.abs(block[:before]).max() == 0, "silence before the first word"
    assert np.abs(block[before : before + 48]).max() < 0.01, "which comes in softly"
    assert 0.05 < np.abs(block).max() < 10 ** (-6 / 20)
