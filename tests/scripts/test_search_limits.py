"""The random search over patterns and envelopes: it finds nothing, and it would."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mindbody.core.breath import BreathPattern
from mindbody.core.compile import compile_timeline
from mindbody.core.exercise import PacedBreathing
from mindbody.core.routine import OPEN_ENVELOPE, Envelope, InTime, routine_of
from mindbody.core.tape import Pacing, Tape
from mindbody.core.timeline import Timeline
from mindbody.library import Library
from scripts.search_limits import Case, faults, runs, search

FORM = Library.load().exercise("resonance_breathing")
LENGTH = InTime(600_000)


def test_no_timeline_lies_outside_its_limits() -> None:
    found = search(cases=2_000, seed=20)
    assert found.faults == []
    assert found.played > 400
    assert found.breaths > 5_000
    # Each kind of limit was met, so each was tried.
    met = {"inhale_ms", "exhale_ms", "hold_in_ms", "cycle_ms", "length_ms", "breaths_per_minute"}
    assert met <= set(found.refused)


def test_the_same_seed_tries_the_same_cases() -> None:
    assert search(cases=50, seed=3).told() == search(cases=50, seed=3).told()


def test_a_timeline_within_its_limits_has_no_fault() -> None:
    assert list(faults(Case(FORM, Envelope(), length=LENGTH), timeline_of())) == []


@pytest.mark.parametrize(
    ("envelope", "word"),
    [
        (Envelope(slowest_per_minute=6.1), "slower than agreed"),
        (Envelope(fastest_per_minute=5.9), "faster than agreed"),
        (Envelope(longest_session_ms=599_999), "longer than agreed"),
        (Envelope(hidden=frozenset({FORM.id})), "put aside"),
    ],
)
def test_an_envelope_that_was_not_kept_is_seen(envelope: Envelope, word: str) -> None:
    found = list(faults(Case(FORM, envelope, length=LENGTH), timeline_of()))
    assert found
    assert all(word in fault for fault in found)


@pytest.mark.parametrize(
    ("pattern", "word"),
    [
        (BreathPattern(1_900, 4_000), "inhale of 1900 ms"),
        (BreathPattern(2_000, 10_100), "exhale of 10100 ms"),
        (BreathPattern(6_000, 7_400), "breath of 13400 ms"),
        (BreathPattern(2_400, 2_500), "breath of 4900 ms"),
        (BreathPattern(3_000, 3_000, 4_100), "stay of 4100 ms"),
        (BreathPattern(3_000, 3_000, 0, 4_100), "stay of 4100 ms"),
        (BreathPattern(3_000, 3_000, top_up_ms=1_100), "sip of 1100 ms"),
        (BreathPattern(3_000, 7_000), "a share is outside"),
        (BreathPattern(4_000, 4_000), "the rate is outside"),
    ],
)
def test_a_breath_outside_the_limits_is_seen(pattern: BreathPattern, word: str) -> None:
    found = list(faults(Case(FORM, Envelope()), breathing(pattern, cycles=3)))
    assert any(word in fault for fault in found), found


def test_breathing_for_too_long_is_seen() -> None:
    found = list(faults(Case(FORM, Envelope()), breathing(BreathPattern(4_000, 6_000), 121)))
    assert "paced breathing without a break is too long" in found


def test_what_does_not_tile_or_lacks_its_closing_is_seen() -> None:
    sound = timeline_of()
    first, *others = sound.spans
    sections = sound.sections
    damaged = {
        "spans do not tile": replace(
            sound, spans=(replace(first, end_ms=first.end_ms - 1), *others)
        ),
        "the closing is missing": replace(
            sound, sections=(*sections[:-1], replace(sections[-1], closing=False))
        ),
        "cues are out of order": replace(sound, cues=sound.cues[::-1]),
        "silent for": replace(sound, captions=(), cues=sound.cues[-1:]),
        "the note on overbreathing": replace(
            sound, sections=tuple(replace(section, note="") for section in sections)
        ),
        "lasts": replace(sound, length_ms=sound.length_ms + 1),
    }
    for word, timeline in damaged.items():
        found = list(faults(Case(FORM, Envelope(), length=LENGTH), timeline))
        assert any(word in fault for fault in found), word


def test_runs_are_of_whole_breaths() -> None:
    (run,) = runs(timeline_of())
    assert run == [("breathe", BreathPattern(4_000, 6_000))] * 50


def timeline_of() -> Timeline:
    return compile_timeline(routine_of(FORM), LENGTH)


def breathing(pattern: BreathPattern, cycles: int) -> Timeline:
    """A timeline as the app itself would not make it: a usual one with other breaths in it."""
    tape = Tape(OPEN_ENVELOPE, Pacing.TIMED, lambda text: 0)
    tape.step = (0, FORM)
    for section in FORM.sections:
        paced = isinstance(section, PacedBreathing)
        tape.add(replace(section, pattern=pattern, cycles=cycles) if paced else section)
    return tape.timeline(routine_of(FORM), 0)
