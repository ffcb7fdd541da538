from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mindbody.core.breath import Phase
from mindbody.core.compile import compile_timeline
from mindbody.core.lanes import FULL_LEVELS, Lane, Levels
from mindbody.core.routine import routine_of
from mindbody.core.session import (
    EventKind,
    Outcome,
    SessionEvent,
    SessionRecord,
    outcome_of_stop,
    record_of,
)

from .builders import PACED

NINE = datetime(2026, 1, 5, 9, tzinfo=UTC)
START = SessionRecord("s1", "example", "Example", 570_000)


def event(kind: EventKind, position_ms: int, **more: object) -> SessionEvent:
    wall = NINE + timedelta(milliseconds=position_ms)
    return SessionEvent(kind, position_ms, wall, **more)  # type: ignore[arg-type]


def test_a_session_folds_into_what_was_practised() -> None:
    record = record_of(
        START,
        [
            event(EventKind.STARTED, 0),
            event(EventKind.SECTION, 30_000, section=1),
            event(EventKind.PHASE, 30_000, phase=Phase.INHALE, cycle=1),
            event(EventKind.PHASE, 34_000, phase=Phase.EXHALE, cycle=1),
            event(EventKind.PAUSED, 35_000),
            event(EventKind.RESUMED, 35_000),
            event(EventKind.SOUND_LOST, 36_000),
            event(EventKind.SOUGHT, 40_000, to_ms=530_000),
            event(EventKind.SECTION, 530_000, section=2),
            event(EventKind.ENDED, 570_000, outcome=Outcome.COMPLETED),
        ],
    )
    assert record.practised_ms == 80_000
    assert (record.breaths, record.pauses, record.furthest_section) == (1, 1, 2)
    assert record.outcome is Outcome.COMPLETED
    assert not record.is_open
    assert record.started == NINE


def test_time_asleep_and_time_paused_are_not_practice() -> None:
    asleep = record_of(
        START,
        [
            event(EventKind.STARTED, 0),
            event(EventKind.SLEPT, 10_000),
            event(EventKind.SOUGHT, 10_000, to_ms=90_000),
        ],
    )
    assert asleep.is_open
    assert asleep.practised_ms == 10_000
    assert asleep.position_ms == 90_000
    assert asleep.after(event(EventKind.ENDED, 90_000)).practised_ms == 10_000


@pytest.mark.parametrize(
    ("share", "outcome"),
    [
        (0.0, Outcome.STOPPED),
        (0.19, Outcome.STOPPED),
        (0.2, Outcome.PARTIAL),
        (0.79, Outcome.PARTIAL),
        (0.8, Outcome.COMPLETED),
        (1.0, Outcome.COMPLETED),
    ],
)
def test_how_a_session_that_the_person_ends_counts(share: float, outcome: Outcome) -> None:
    timeline = compile_timeline(routine_of(PACED), preparation_ms=60_000)
    planned_ms = timeline.length_ms - 60_000
    assert outcome_of_stop(timeline, share * planned_ms, 0) is outcome


def test_levels_are_clamped_and_muted() -> None:
    levels = FULL_LEVELS.with_level(Lane.VOICE, 3.0).with_level(Lane.AMBIENCE, -1.0)
    levels = levels.with_level(Lane.CUES, 0.25)
    assert (levels.cues, levels.voice, levels.ambience) == (0.25, 1.0, 0.0)
    assert Levels(muted=True).gain(Lane.CUES) == 0.0
    assert levels.gain(Lane.CUES) == 0.25
    with pytest.raises(ValueError, match="between 0 and 1"):
        Levels(cues=1.5)
