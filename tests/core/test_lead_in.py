"""From what leads up to the first breath one can go straight to it; from nothing else."""

from __future__ import annotations

import pytest

from mindbody.core.breath import Phase
from mindbody.core.compile import compile_timeline
from mindbody.core.routine import routine_of
from mindbody.core.timeline import LEAD_IN_MS, Timeline
from mindbody.library import Library

LIBRARY = Library.load()


def timeline_of(id: str) -> Timeline:
    return compile_timeline(routine_of(LIBRARY.exercise(id)))


@pytest.mark.parametrize("id", [entry.id for entry in LIBRARY.entries()])
def test_it_leads_to_the_first_breath_and_skips_no_practice(id: str) -> None:
    timeline = timeline_of(id)
    breath = timeline.breath_after(0)
    if breath is None:
        return
    mark = timeline.sections[breath]
    first = timeline.span_at(mark.start_ms)
    assert first.phase is Phase.INHALE
    assert mark.start_ms - timeline.preparation_ms <= LEAD_IN_MS
    assert not any(span.phase for span in timeline.spans if span.start_ms < first.start_ms)
    assert timeline.breath_after(breath) is None


def test_every_breathing_exercise_has_the_way() -> None:
    with_way = {e.id for e in LIBRARY.entries() if timeline_of(e.id).breath_after(0) is not None}
    assert {"resonance_breathing", "diaphragmatic_breathing", "box_breathing"} <= with_way
    assert "sleep_wind_down" not in with_way, "the breath there comes after the body"
    assert "body_scan" not in with_way


def test_a_word_of_ones_own_is_not_passed_over() -> None:
    timeline = timeline_of("breathing_retraining_pe")
    asked = [n for n, mark in enumerate(timeline.sections) if mark.asks]
    breath = timeline.breath_after(0)
    assert breath is None or not any(n < breath for n in asked)
