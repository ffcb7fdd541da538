"""Power cuts in the app's own writing: none loses what was saved, and a loss would be seen."""

from __future__ import annotations

import json

import pytest

from scripts import power_cuts


def figures(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, int]]:
    code = power_cuts.main([*arguments, "--seed", "5", "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_cut_forty_times_nothing_saved_is_lost(capsys: pytest.CaptureFixture[str]) -> None:
    code, found = figures(capsys, "--cuts", "40")
    assert found["cuts"] == 40
    assert found["commits_acknowledged"] > 100
    assert found["unsynced_writes_in_play"] > 40
    assert (code, found["commits_lost"], found["damaged"], found["notes"]) == (0, 0, 0, [])


@pytest.mark.parametrize("synchronous", ["NORMAL", "OFF"])
def test_with_fewer_syncs_a_loss_is_seen(
    capsys: pytest.CaptureFixture[str], synchronous: str
) -> None:
    code, found = figures(capsys, "--cuts", "40", "--synchronous", synchronous)
    assert code == 1
    assert found["commits_lost"] > 0
