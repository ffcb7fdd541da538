"""Every exercise as it is heard at the loudest settings: nothing in it can startle.

Of each session the moments are rendered in which it could: where the highest voice, tones and
the background meet, where it begins and where it ends. `scripts/hear_sessions.py` renders all
of them whole, at each length and in each lane.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import islice

import numpy as np
import pytest

from mindbody.core.lanes import FULL_LEVELS, SoundChoice
from mindbody.core.timeline import FRAMES_PER_MS, SAMPLE_RATE_HZ, Timeline
from mindbody.library import Library
from mindbody.sound import contract, loudness
from mindbody.sound.bank import SoundBank, mix_of
from mindbody.sound.mix import Mix
from scripts.hear_sessions import (
    MOST_VOICE_PEAK,
    Case,
    forms,
    impulse_faults,
    lane_faults,
    line_faults,
    timeline_faults,
    voice_faults,
)

LIBRARY = Library.load()
FORMS = {f"{form.id}.{form.variant}".rstrip("."): form for form in forms(LIBRARY, [])}
VOICE = "michael"
MOMENT_MS = 3_000
MOMENTS = 3
CUES_MS = 30_000

every_exercise = pytest.mark.parametrize("id", [entry.id for entry in LIBRARY.entries()])


@cache
def bank() -> SoundBank:
    return SoundBank()


def session(id: str) -> Timeline:
    return Case(LIBRARY.exercise(id)).timeline(VOICE)


def heard(mix: Mix, from_ms: int, length_ms: int) -> np.ndarray:
    """A stretch at the loudest settings, full scale 1."""
    from_ms = max(0, min(from_ms, mix.timeline.length_ms - length_ms))
    pcm = mix.render(FULL_LEVELS, from_ms * FRAMES_PER_MS, length_ms * FRAMES_PER_MS)
    return pcm / 32_768


def moments(timeline: Timeline) -> list[int]:
    """Where voice and tones sound together, or failing that, where a line or a tone begins."""
    lines = [line for line in timeline.captions if line.spoken]
    tones = [(cue.at_ms, cue.at_ms + cue.length_ms) for cue in timeline.cues]
    together = [
        line.start_ms
        for line in lines
        if any(a < line.start_ms + line.speech_ms and line.start_ms < b for a, b in tones)
    ]
    any_sound = [line.start_ms for line in lines] + [a for a, _ in tones]
    apart = [*together[:: max(1, len(together) // MOMENTS)], *any_sound[:: max(1, len(lines))]]
    return list(islice(dict.fromkeys(apart), MOMENTS))


@every_exercise
def test_the_loudest_moments_stay_below_the_peak_of_the_mix(id: str) -> None:
    timeline = session(id)
    mix = mix_of(timeline, SoundChoice("tones", VOICE, "rain"), bank())
    found = moments(timeline)
    assert found
    for at_ms in found:
        moment = heard(mix, at_ms, MOMENT_MS)
        assert np.abs(moment).max() > 0.01
        for side in moment.T:
            assert loudness.true_peak_dbtp(side) <= contract.MOST_MIX_PEAK_DBTP


@every_exercise
def test_the_background_comes_and_goes_over_seconds(id: str) -> None:
    timeline = session(id)
    mix = mix_of(timeline, SoundChoice(None, None, "rain"), bank())
    begins, ends = heard(mix, 0, 4_000), heard(mix, timeline.length_ms, 5_000)
    assert np.all(begins[0] == 0)
    assert np.all(ends[-1] == 0)
    for sound in (begins, ends[::-1]):
        levels = [np.std(sound[at : at + 24_000]) for at in range(0, 96_000, 24_000)]
        assert levels == sorted(levels)
        assert levels[0] < levels[-1] / 10


@every_exercise
def test_the_cues_of_a_session_are_soft_and_quieter_than_speech(id: str) -> None:
    timeline = session(id)
    if not timeline.cues:
        return
    mix = mix_of(timeline, SoundChoice("tones", None, None), bank())
    first_ms = timeline.cues[0].at_ms
    ends = [cue.at_ms + cue.length_ms - first_ms for cue in timeline.cues]
    # Not in the middle of a tone, which would look like a hard end.
    cues = heard(mix, first_ms, max(end for end in ends if end <= CUES_MS))
    found = contract.measure(cues)
    assert found.onset_ms >= contract.LEAST_ONSET_MS
    assert found.release_ms >= contract.LEAST_RELEASE_MS
    assert found.peak_dbfs <= contract.MOST_CUE_PEAK_DBFS
    # Clips are at -23 LUFS on one side, -20 on both.
    assert loudness.momentary_lufs(cues, SAMPLE_RATE_HZ) <= -26.0


@pytest.mark.parametrize("name", FORMS)
def test_at_any_length_with_any_tag_struck_lines_fit_every_voice(name: str) -> None:
    form = FORMS[name]
    for length_ms in (None, form.limits.shortest_ms, form.limits.longest_ms):
        assert list(timeline_faults(Case(form, length_ms))) == []


@every_exercise
def test_every_cue_is_at_its_sample_in_the_shortest_session(id: str) -> None:
    form = LIBRARY.exercise(id)
    assert list(impulse_faults(Case(form, form.limits.shortest_ms).timeline())) == []


# One of each kind of section: lines, breaths, prompts, steps.
@pytest.mark.parametrize("id", ["sensory_orienting", "box_breathing", "leaves_on_a_stream", "pmr"])
def test_a_voice_alone_is_heard_where_its_captions_are_and_nowhere_else(id: str) -> None:
    form = LIBRARY.exercise(id)
    timeline = Case(form, form.limits.shortest_ms).timeline(VOICE)
    assert list(voice_faults(timeline, VOICE)) == []


def test_a_clip_that_would_be_too_high_is_turned_down_as_a_whole() -> None:
    loudest = 0.0
    for id in ("body_scan", "loving_kindness"):
        timeline = Case(LIBRARY.exercise(id)).timeline(VOICE)
        mix = mix_of(timeline, SoundChoice(None, VOICE, None), bank())
        spoken = [line for line in timeline.captions if line.spoken]
        highest = max(spoken, key=lambda line: bank().clips.clip(VOICE, line.text).true_peak)
        loudest = max(loudest, np.abs(heard(mix, highest.start_ms, MOMENT_MS)).max())
    assert 0.2 < loudest <= MOST_VOICE_PEAK


def test_the_checks_find_what_is_wrong() -> None:
    case = Case(LIBRARY.exercise("sensory_orienting"))
    timeline = case.timeline(VOICE)
    first, *others = timeline.captions
    longer = replace(first, speech_ms=first.speech_ms + 60_000)
    found = list(line_faults(case.form, replace(timeline, captions=(longer, *others))))
    assert [fault.partition(":")[0] for fault in found] == ["is cut", "is talked over"]
    early = [(line.start_ms - 1_500, line.start_ms - 500) for line in others]
    faults = list(lane_faults(timeline, SoundChoice(None, VOICE), early, MOST_VOICE_PEAK / 2))
    assert faults[0] == "something is heard where nothing should be"
    assert any(fault.startswith("nothing is heard at") for fault in faults)
    assert faults[-1].startswith("a peak of")
