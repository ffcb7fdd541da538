"""The kill test itself: a short real run, and proof that it would see a loss."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from mindbody.clock import ManualClock
from mindbody.core.session import EventKind, Outcome
from mindbody.store.database import store_in
from mindbody.store.log import SessionLog
from scripts import kill_child, kill_test
from scripts.kill_test import Said, Tally
from tests.store.conftest import a_session, event, record


def test_killed_ten_times_nothing_saved_is_lost() -> None:
    command = [sys.executable, kill_test.__file__, "--kills", "10", "--json"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    figures = json.loads(run.stdout)
    assert figures["kills"] == 10
    assert figures["events_acknowledged"] > 0
    assert figures["notes"] == []


@pytest.fixture
def written(folder: Path) -> Path:
    """A store with one whole session of eleven kept events."""
    log = SessionLog(store_in(folder), ManualClock())
    log.begin(record())
    for each in a_session():
        log.append("first", each)
    assert log.close() is None
    return folder


def checked(folder: Path, said: Said) -> Tally:
    tally = Tally()
    kill_test.check(folder, said, tally)
    return tally


def test_a_true_word_is_clean(written: Path) -> None:
    tally = checked(written, Said(saved={"first": 10}))
    assert tally.is_clean, tally


def test_a_missing_event_is_lost(written: Path) -> None:
    tally = checked(written, Said(saved={"first": 12}))
    assert (tally.events_lost, tally.is_clean) == (2, False)


def test_a_missing_session_is_lost_unless_it_was_being_discarded(written: Path) -> None:
    assert checked(written, Said(saved={"other": 4})).events_lost == 5
    assert checked(written, Said(saved={"other": 4}, maybe_discarded={"other"})).is_clean


def test_a_discarded_session_must_not_come_back(written: Path) -> None:
    assert checked(written, Said(discarded={"first"})).discarded_came_back == 1


def test_captions_may_move_a_played_session_on(folder: Path) -> None:
    log = SessionLog(store_in(folder), ManualClock())
    log.begin(record())
    log.append("first", event(EventKind.STARTED))
    log.settle()
    log.append("first", event(EventKind.CAPTION, 5_000))
    assert log.close() is None
    assert checked(folder, Said(saved={"first": 0})).is_clean


@pytest.mark.parametrize(
    "change",
    ["UPDATE session SET practised_ms = practised_ms + 1", "DELETE FROM event WHERE seq = 5"],
)
def test_what_does_not_fold_is_wrong(change: str, written: Path) -> None:
    store = store_in(written)
    store.call(lambda connection: connection.execute(change)).result()
    store.close()
    assert checked(written, Said()).events_wrong == 1


def test_a_changed_event_is_wrong(folder: Path) -> None:
    log = SessionLog(store_in(folder), ManualClock())
    log.begin(kill_child.start_of("a"))
    log.append("a", kill_child.event_at("a", 0))
    log.append("a", event(EventKind.PAUSED, 77))
    log.append("a", event(EventKind.ENDED, 99, outcome=Outcome.STOPPED))
    assert log.close() is None
    assert checked(folder, Said()).events_wrong == 1


def test_a_store_that_cannot_be_opened_is_damaged(written: Path) -> None:
    (written / "practice.key").unlink()
    assert checked(written, Said()).stores_damaged == 1
