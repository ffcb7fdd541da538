"""A real store in a folder of its own, and sessions to put into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from mindbody.core.breath import Phase
from mindbody.core.session import EventKind, Outcome, SessionEvent, SessionRecord
from mindbody.store.database import Store, store_in

ZONE = timezone(timedelta(hours=5, minutes=45))
START = datetime(2026, 3, 29, 21, 30, 0, 123456, tzinfo=ZONE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "mindbody"


@pytest.fixture
def opened() -> Iterator[Callable[[Path], Store]]:
    """Opens stores, and closes all of them at the end."""
    stores: list[Store] = []

    def open_one(folder: Path) -> Store:
        store = store_in(folder)
        stores.append(store)
        return store

    yield open_one
    for store in stores:
        if not store.is_closed:
            store.close()


@pytest.fixture
def store(folder: Path, opened: Callable[[Path], Store]) -> Store:
    return opened(folder)


def record(session_id: str = "first", **changes: object) -> SessionRecord:
    fields: dict[str, object] = {
        "session_id": session_id,
        "routine_id": "resonance_breathing",
        "title": "Resonance breathing",
        "planned_ms": 600_000,
    }
    return SessionRecord(**(fields | changes))  # type: ignore[arg-type]


def event(kind: EventKind, position_ms: int = 0, **changes: object) -> SessionEvent:
    wall = START + timedelta(milliseconds=position_ms)
    return SessionEvent(kind, position_ms, wall, **changes)  # type: ignore[arg-type]


def breath(cycle: int, position_ms: int) -> SessionEvent:
    return event(EventKind.PHASE, position_ms, phase=Phase.INHALE, cycle=cycle, section=1)


def a_session() -> list[SessionEvent]:
    """A short session that the person ends."""
    return [
        event(EventKind.STARTED),
        event(EventKind.SECTION, 0, section=0),
        event(EventKind.CAPTION, 500, text="Sit as you like"),
        event(EventKind.SECTION, 9_000, section=1),
        breath(1, 9_000),
        event(EventKind.PHASE, 13_000, phase=Phase.EXHALE, cycle=1, section=1),
        event(EventKind.PAUSED, 15_000),
        event(EventKind.RESUMED, 15_000),
        event(EventKind.SOUND_LOST, 16_000),
        event(EventKind.SOUGHT, 17_000, to_ms=60_000),
        breath(4, 60_000),
        event(EventKind.ENDED, 63_000, outcome=Outcome.STOPPED),
    ]
