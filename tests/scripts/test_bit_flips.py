"""Flipped bits in a small store: each is seen, and nothing wrong is saved."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts import bit_flips
from scripts.bit_flips import KEY, Tally


def test_every_flip_is_seen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = "--files 12 --salvages 3 --sessions 40 --seed 3 --json --folder"
    bit_flips.main([*asked.split(), str(tmp_path)])
    found = json.loads(capsys.readouterr().out)
    assert (found["files"], found["found_by_page"], found["found_by_app"]) == (12, 12, 12)
    assert found["rows"] == 40 * 102 + 60
    assert (found["saved_shares"], found["refused_whole"]) == (3, 0)
    assert (found["not_detected"], found["silently_wrong"], found["notes"]) == (0, 0, [])
    assert found["lost_elsewhere"] == 0


def test_a_wrong_row_and_a_missing_one_would_be_seen(tmp_path: Path) -> None:
    path, tally = tmp_path / "practice.db", Tally()
    bit_flips.make_store(path, 10)
    rows = bit_flips.rows_of(path)
    connection = bit_flips.connect(path, KEY)
    connection.execute("UPDATE session SET breaths = 51 WHERE uid = 's3'")
    connection.execute("DELETE FROM event WHERE seq > 50")
    connection.close()
    bit_flips._save(path, tmp_path / "saved.db", 7, rows, rows, tally)
    assert tally.silently_wrong == 1
    assert tally.lost_elsewhere == 10 * 49 + 1
    assert tally.poor_pages == [7]


def test_a_sound_file_is_not_called_damaged(tmp_path: Path) -> None:
    bit_flips.make_store(tmp_path / "practice.db", 10)
    assert not bit_flips.is_seen_by_app(tmp_path / "practice.db")
