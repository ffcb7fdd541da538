"""The bells of the quiet timer as they are heard: whole, soft, and at their volume."""

from __future__ import annotations

import numpy as np
import pytest

from mindbody.core.lanes import FULL_LEVELS, Levels, SoundChoice
from mindbody.core.timeline import FRAMES_PER_MS, Timeline
from mindbody.core.timer import RING_MS, USUAL_TIMER, Timer, timer_timeline
from mindbody.sound import contract
from mindbody.sound.bank import SoundBank, mix_of

BANK = SoundBank()
BELLS = [entry.id for entry in BANK.entries.values() if entry.kind in {"bell", "bowl"}]


def heard(timeline: Timeline, levels: Levels = FULL_LEVELS) -> np.ndarray:
    pcm = mix_of(timeline, SoundChoice(), BANK).render(levels, 0, timeline.length_frames)
    return pcm / 32_768


def test_the_usual_timer_rings_with_a_bell_and_the_bowl() -> None:
    assert {USUAL_TIMER.start_bell, USUAL_TIMER.end_bell} <= set(BELLS)
    assert BANK.entries[USUAL_TIMER.end_bell].kind == "bowl"


@pytest.mark.parametrize("bell", BELLS)
def test_the_last_bell_rings_out_before_the_end(bell: str) -> None:
    sound = heard(timer_timeline(Timer(60_000, end_bell=bell)))
    begins = 60_000 * FRAMES_PER_MS
    whole = BANK.entries[bell].frames
    assert whole <= RING_MS * FRAMES_PER_MS
    assert not sound[:begins].any()
    alone = BANK.tone(bell, RING_MS) / 32_768
    rung = sound[begins : begins + whole]
    # Nothing but its volume differs from the bell as it lies on the disk.
    gain = np.abs(rung).max() / np.abs(alone).max()
    assert np.max(np.abs(rung - gain * alone[:whole])) < 2e-4
    assert not sound[begins + whole :].any()
    found = contract.measure(sound[begins:])
    assert found.onset_ms >= contract.LEAST_ONSET_MS
    assert found.release_ms >= contract.LEAST_RELEASE_MS
    assert found.peak_dbfs <= contract.MOST_CUE_PEAK_DBFS


def test_bells_have_a_volume_of_their_own_and_may_be_none() -> None:
    timeline = timer_timeline(Timer(60_000, "bell_low", end_bell="bowl"))
    full, half = heard(timeline), heard(timeline, Levels(0.5, 1.0, 1.0))
    assert np.max(np.abs(half - full / 2)) < 1e-4
    assert not heard(timer_timeline(Timer(60_000)), FULL_LEVELS).any()


def test_bells_in_between_are_as_steady_as_they_were_asked_for() -> None:
    timeline = timer_timeline(Timer(120_000, "bell_low", "bell_clear", "bowl", 30_000))
    sound = np.abs(heard(timeline)).max(axis=1)
    for at_ms in (0, 30_000, 60_000, 90_000, 120_000):
        begins = at_ms * FRAMES_PER_MS
        assert sound[begins : begins + 48_000].max() > 0.02
        assert sound[begins] < 1e-3
