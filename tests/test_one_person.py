"""The command line over a person's own things: found, played within their envelope."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mindbody.cli import main
from mindbody.clock import ManualClock
from mindbody.core.arrange import RoutineDraft
from mindbody.core.exercise import Condition
from mindbody.core.own import Draft, OwnPattern
from mindbody.core.routine import InTime, Step
from mindbody.core.safety import OnboardingCheck
from mindbody.core.timer import Timer
from mindbody.library import Library
from mindbody.practice_space import PracticeSpace
from mindbody.store import open_log, open_records

LIBRARY = Library.load()
CAREFUL = OnboardingCheck(frozenset({Condition.HEART}), has_therapist=True, done=True)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "mindbody"
    monkeypatch.setenv("MINDBODY_DATA_DIR", str(folder))
    return folder


@pytest.fixture
def own() -> OwnPattern:
    """A careful person with a pattern, a routine and a timer."""
    records = open_records(ManualClock())
    space = PracticeSpace.of(LIBRARY, records)
    space.set_check(CAREFUL)
    pattern = space.keep_pattern(Draft("Slow sea", length=InTime(60_000)))
    step = Step(LIBRARY.exercise("grounding_54321"))
    space.keep_routine(RoutineDraft("Evening", (step,)))
    space.set_timer(Timer(None, "mark_soft", "mark_soft", "end_soft", 60_000))
    assert records.log.close() is None
    return pattern


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    code = main(list(arguments))
    out, err = capsys.readouterr()
    assert (code, err) == (0, ""), err
    return out


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    code = main(list(arguments))
    out, err = capsys.readouterr()
    assert (code, out) == (1, "")
    return err


def test_nothing_is_made_by_looking(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    assert json.loads(said(capsys, "list", "--json"))["own"] == []
    said(capsys, "timeline", "resonance_breathing")
    assert "nothing called" in refused(capsys, "timeline", "never_there")
    assert not folder.exists()


def test_what_is_their_own_is_listed_and_measured(
    capsys: pytest.CaptureFixture[str], own: OwnPattern
) -> None:
    listed = json.loads(said(capsys, "list", "--json"))
    assert [row["title"] for row in listed["own"]] == ["Slow sea", "Evening"]
    assert len(listed["routines"]) == 10
    assert "Slow sea (your own)" in said(capsys, "list")
    timeline = json.loads(said(capsys, "timeline", own.id, "--json"))
    assert (timeline["title"], timeline["length_ms"]) == ("Slow sea", 60_000)
    longer = json.loads(said(capsys, "timeline", own.id, "--breaths", "12", "--json"))
    assert longer["length_ms"] > 120_000


def test_measuring_the_library_knows_no_person(
    capsys: pytest.CaptureFixture[str], own: OwnPattern
) -> None:
    assert "hold_in 4.0 s" in said(capsys, "timeline", "box_breathing")
    assert "Left out after your check" in refused(capsys, "play", "box_breathing", "--cues", "none")


def test_a_session_is_played_and_written_down(
    capsys: pytest.CaptureFixture[str],
    own: OwnPattern,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # As when a signal asks it to end at once.
    monkeypatch.setattr("mindbody.commands._frame_goes_by", lambda asked: False)
    said(capsys, "play", own.id)
    log = open_log(ManualClock())
    (record,) = log.recent(2)
    assert (record.title, record.routine_id) == ("Slow sea", own.id)
    log.close()


def test_a_timer_has_bells(capsys: pytest.CaptureFixture[str], own: OwnPattern) -> None:
    def cues(*more: str) -> list[tuple[int, str]]:
        found = json.loads(said(capsys, "timeline", "timer", "--json", *more))
        return [(cue["at_ms"], cue["sound"]) for cue in found["cues"]]

    assert cues() == [(0, "bell_low"), (600_000, "bowl")]
    assert cues("--minutes", "2", "--every", "1", "--bell", "end_soft") == [
        (0, "end_soft"),
        (60_000, "end_soft"),
        (120_000, "end_soft"),
    ]
    assert cues("--bell", "none") == []
    assert "gong" in refused(capsys, "timeline", "timer", "--bell", "gong")
    assert "breaths" in refused(capsys, "timeline", "timer", "--breaths", "3")


def test_a_store_that_fails_is_told_once(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    folder.mkdir()
    (folder / "practice.db").write_bytes(bytes(9_000))
    assert main(["list"]) == 0
    out, err = capsys.readouterr()
    assert "resonance_breathing" in out
    assert err.count("\n") == 1
