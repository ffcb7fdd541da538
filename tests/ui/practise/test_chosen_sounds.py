"""Every sound is chosen in the window, and what its output then gets is rendered and measured."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.lanes import CUE_STYLES, FULL_LEVELS, Levels, SoundChoice
from mindbody.core.safety import OnboardingCheck
from mindbody.core.timeline import FRAMES_PER_MS, SAMPLE_RATE_HZ, Timeline
from mindbody.library import Library
from mindbody.settings import Settings, SettingsFile
from mindbody.sound import beforehand, contract, loudness
from mindbody.sound.bank import STYLES, SoundBank, mix_of
from mindbody.sound.steady import SilentOutput
from mindbody.spaces import open_content
from mindbody.ui.program import Program
from mindbody.ui.screens.session_parts import Soundscape
from tests.ui.conftest import Awake, machine_for, run

SOUNDSCAPES = beforehand.soundscapes()
VOICES, BELLS = beforehand.voices(), beforehand.bells()
BANK = SoundBank()


class Recorder(SilentOutput):
    """What a window asks its output to play."""

    def load(self, timeline: Timeline, choice: SoundChoice, levels: Levels) -> None:
        super().load(timeline, choice, levels)
        self.timeline, self.choice, self.levels = timeline, choice, levels

    def set_choice(self, choice: SoundChoice) -> None:
        super().set_choice(choice)
        self.choice = choice

    def heard(self, from_ms: int, length_ms: int, levels: Levels | None = None) -> np.ndarray:
        """A stretch of what it got, full scale 1."""
        mix = mix_of(self.timeline, self.choice, BANK)
        levels = self.levels if levels is None else levels
        return mix.render(levels, from_ms * FRAMES_PER_MS, length_ms * FRAMES_PER_MS) / 32_768


@pytest.fixture
def sound(clock: ManualClock) -> Recorder:
    return Recorder(clock)


@pytest.fixture
def app(
    qtbot: QtBot,
    tmp_path: Path,
    clock: ManualClock,
    library: Library,
    awake: Awake,
    sound: Recorder,
) -> Iterator[App]:
    file = SettingsFile(tmp_path / "config")
    file.save(Settings(preparation_s=0))
    named = tuple(Soundscape(id, title) for id, title in SOUNDSCAPES)
    machine = machine_for(clock, library, file, sound, awake, tmp_path / "data", named)
    program = Program(replace(machine, voices=VOICES, bells=BELLS), open_content)
    qtbot.addWidget(program.window)
    program.show()
    assert isinstance(program.content, App)
    program.content.space.set_check(OnboardingCheck(has_therapist=True, done=True))
    yield program.content
    program.window.close()
    program.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def begin(app: App, clock: ManualClock, **chosen: str) -> None:
    """Open an exercise, choose sounds by their chips, and begin."""
    app.practising.show_exercise(app.space.library.exercise("extended_exhale"))
    page = app.practising.page
    fold = page.options.folds["Sound"]
    fold.set_open(True)
    for row, id in chosen.items():
        getattr(fold.inside, row).chips[id].click()
    page.begin_button.click()
    run(app, clock, 300)


@cache
def spectrum(id: str) -> np.ndarray:
    """The power of a soundscape in 24 bands, together 1."""
    loop, _ = BANK.ambience(id)
    power = np.abs(np.fft.rfft(loop.read(0, 20 * SAMPLE_RATE_HZ)[:, 0])) ** 2
    edges = np.geomspace(40, 16_000, 25)
    at = np.searchsorted(np.fft.rfftfreq(20 * SAMPLE_RATE_HZ, 1 / SAMPLE_RATE_HZ), edges)
    bands = np.array([power[a:b].sum() for a, b in pairwise(at)])
    return bands / bands.sum()


@cache
def movement_db(id: str) -> float:
    """How much the level of the high part of a soundscape moves, ten times a second."""
    loop, _ = BANK.ambience(id)
    high = np.diff(loop.read(0, 60 * SAMPLE_RATE_HZ + 1)[:, 0] / 32_768)
    return float(np.std(20 * np.log10(np.std(high.reshape(-1, SAMPLE_RATE_HZ // 10), axis=1))))


def test_each_soundscape_that_is_chosen_is_heard(
    app: App, clock: ManualClock, sound: Recorder
) -> None:
    for id, _ in SOUNDSCAPES:
        begin(app, clock, background=id, voice="", tones="")
        assert sound.choice == SoundChoice(None, None, id)
        begins, inside = sound.heard(0, 3_000, FULL_LEVELS), sound.heard(5_000, 4_000, FULL_LEVELS)
        assert not begins[0].any()
        rise = [np.std(begins[at : at + 24_000]) for at in range(0, 144_000, 24_000)]
        assert rise == sorted(rise)
        assert loudness.peak_dbfs(inside) <= loudness.decibel(0.12)
        # The loop itself, at the gain that makes it as loud as all others.
        loop, entry = BANK.ambience(id)
        own = loop.read(5_000 * FRAMES_PER_MS, 4_000 * FRAMES_PER_MS) / 32_768
        gain = np.std(inside) / np.std(own)
        assert np.max(np.abs(inside - gain * own)) < 1e-4
        assert loudness.decibel(gain) + entry.lufs == pytest.approx(-31.0, abs=1.0)
        seam = loop.read(entry.frames - 480, 960) / 32_768
        inner = loop.read(entry.frames // 2, 960) / 32_768
        step = np.abs(np.diff(seam, axis=0)).max()
        assert step < 4 * max(np.abs(np.diff(inner, axis=0)).max(), 1e-3)
        app.practice.close()


def test_soundscapes_differ_and_are_equally_loud() -> None:
    assert len(SOUNDSCAPES) >= 8
    for (id, _), (other, _) in combinations(SOUNDSCAPES, 2):
        apart = np.abs(spectrum(id) - spectrum(other)).sum()
        assert apart > 0.2 or abs(movement_db(id) - movement_db(other)) > 0.5, (id, other)
    lufs = [BANK.ambience(id)[1].lufs for id, _ in SOUNDSCAPES]
    assert max(lufs) - min(lufs) <= 1.0


@pytest.mark.parametrize("style", CUE_STYLES)
def test_a_way_to_hear_the_breath_that_is_chosen_is_heard(
    style: str, app: App, clock: ManualClock, sound: Recorder
) -> None:
    begin(app, clock, tones=style, voice="", background="")
    assert sound.choice == SoundChoice(style)
    first = next(cue for cue in sound.timeline.cues if cue.phase is not None)
    breath = sound.heard(first.at_ms, first.length_ms, FULL_LEVELS)
    assert loudness.peak_dbfs(breath) > -40
    found = contract.measure(breath, noise=style == "breath")
    assert found.onset_ms >= contract.LEAST_ONSET_MS
    assert found.peak_dbfs <= contract.MOST_CUE_PEAK_DBFS


def pitches(style: str, sound: str) -> tuple[float, float]:
    """The strongest pitch of the second and of the second last quarter, in Hz."""
    made = BANK.tone(sound, 4_000, style=style)[:, 0]
    found = []
    for at in (48_000, 120_000):
        power = np.abs(np.fft.rfft(made[at : at + 24_000] * np.hanning(24_000)))
        found.append(float(np.fft.rfftfreq(24_000, 1 / SAMPLE_RATE_HZ)[np.argmax(power)]))
    return found[0], found[1]


def test_phases_can_be_told_apart_without_looking() -> None:
    assert set(CUE_STYLES) == set(STYLES)
    assert pitches("tones", "tone_in")[0] != pytest.approx(pitches("tones", "tone_out")[0], rel=0.1)
    rising, falling = pitches("glide", "tone_in"), pitches("glide", "tone_out")
    assert rising[1] > 1.1 * rising[0]
    assert falling[1] < falling[0] / 1.1
    air = [BANK.tone(name, 4_000, style="breath")[:, 0] for name in ("tone_in", "tone_out")]
    bright = [np.mean(np.abs(np.diff(one))) / np.mean(np.abs(one)) for one in air]
    assert max(bright) > 1.2 * min(bright)


@pytest.mark.parametrize("voice", [id for id, _ in VOICES])
def test_a_voice_that_is_chosen_says_the_captions(
    voice: str, app: App, clock: ManualClock, sound: Recorder
) -> None:
    begin(app, clock, voice=voice, tones="", background="")
    assert sound.choice == SoundChoice(None, voice)
    lines = [line for line in sound.timeline.captions if line.spoken][:4]
    for line in lines:
        assert line.speech_ms * FRAMES_PER_MS == BANK.clips.frames(voice, line.text)
        said = sound.heard(line.start_ms, line.speech_ms, FULL_LEVELS)
        assert loudness.peak_dbfs(said) > -25
        after = sound.heard(line.start_ms + line.speech_ms, 200, FULL_LEVELS)
        assert not after.any()


def test_each_bell_that_is_chosen_is_heard_at_once_and_in_the_timer(
    app: App, clock: ManualClock, sound: Recorder
) -> None:
    assert len(BELLS) >= 5
    for bell, _ in BELLS:
        app.practising.show_timer()
        screen = app.practising.timer
        screen.start.chips[""].click()
        screen.start.chips[bell].click()
        assert sound.timeline.cues[0].sound == bell
        assert np.abs(sound.heard(sound.timeline.cues[0].at_ms, 1_000)).max() > 0.01
        screen.volume.changed.emit(50)
        screen.end.chips[bell].click()
        screen.begin_button.click()
        run(app, clock, 300)
        assert [cue.sound for cue in sound.timeline.cues] == [bell, bell]
        assert sound.levels.cues == 0.5
        half, full = sound.heard(0, 4_000), sound.heard(0, 4_000, FULL_LEVELS)
        assert np.abs(half).max() == pytest.approx(np.abs(full).max() / 2, rel=0.02)
        assert contract.measure(full).onset_ms >= contract.LEAST_ONSET_MS
        app.practice.close()


def test_the_sounds_of_the_settings_hold_for_what_was_not_practised(
    app: App, clock: ManualClock, sound: Recorder
) -> None:
    app.preferences.set(cues="glide", voice="michael", ambience="lake")
    app.practising.show_exercise(app.space.library.exercise("extended_exhale"))
    app.practising.page.begin_button.click()
    run(app, clock, 300)
    assert sound.choice == SoundChoice("glide", "michael", "lake")
    app.preferences.set(cues="")
    assert app.practice.usual_sounds() == SoundChoice(None, "michael", "lake")
