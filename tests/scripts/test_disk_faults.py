"""A session through every fault of the disk, with the real player, log and store."""

from __future__ import annotations

import json

import pytest

from scripts import disk_faults
from scripts.disk_faults import EARLIER_SESSIONS, FAULTS, Seen


def test_every_session_reaches_its_end_and_nothing_saved_is_lost(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = disk_faults.main(["--seed", "4", "--json"])
    found = {seen["fault"]: seen for seen in json.loads(capsys.readouterr().out)["faults"]}
    assert set(found) == set(FAULTS)
    assert code == 0, found
    assert all(seen["reached_its_end"] and seen["events_told"] > 100 for seen in found.values())
    for name, seen in found.items():
        assert seen["said"], name
        assert seen["committed_lost"] == 0, name


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"reached_its_end": False}, "end"),
        ({"failed_to_save": True, "said": ""}, "said"),
        ({"found_in_records": EARLIER_SESSIONS - 1}, "lost"),
        ({"events_saved_in_the_end": 4}, "lost"),
        ({"said_in_the_end": "The disk is full."}, "catch up"),
        ({"fault": "rubbish", "said": ""}, "said"),
    ],
)
def test_a_loss_would_be_seen(changes: dict[str, object], word: str) -> None:
    sound: dict[str, object] = {
        "fault": "full",
        "reached_its_end": True,
        "saved_before": 5,
        "found_in_records": EARLIER_SESSIONS,
        "sessions_before": EARLIER_SESSIONS,
        "events_saved_in_the_end": 9,
    }
    assert disk_faults._failure(Seen(**sound)) == ""  # type: ignore[arg-type]
    assert word in disk_faults._failure(Seen(**(sound | changes)))  # type: ignore[arg-type]
