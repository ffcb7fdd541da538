"""A copy whose every mark is right, and which still says what the app never wrote."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from mindbody.errors import StoreDamaged
from mindbody.store.cipher import connect
from mindbody.store.restore import bring_in, check_backup
from tests.store.filled import KEY, fill

NOW = datetime(2026, 11, 28, 9, 30)

NOT_OURS = {
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON document BEGIN DELETE FROM session; END",
    "a view": "CREATE VIEW v AS SELECT * FROM session",
    "a table more": "CREATE TABLE more (a TEXT)",
    "a table less": "DROP TABLE template",
    "an index less": "DROP INDEX session_by_start",
    "a column more": "ALTER TABLE session ADD COLUMN more TEXT",
    "a year that no calendar has": f"UPDATE session SET started_us = {2**61} WHERE id = 3",
    "a zone of two days": "UPDATE event SET zone_s = 172800 WHERE session = 3",
    "a word for no phase": "UPDATE event SET phase = 'hnhale' WHERE session = 3",
    "a word for no end": "UPDATE session SET outcome = 'x' WHERE id = 3",
    "a length past counting": f"UPDATE session SET planned_ms = {2**60} WHERE id = 3",
    "letters that are none": "UPDATE session SET title = CAST(x'61ff' AS TEXT) WHERE id = 3",
    "a title like a book": "UPDATE session SET title = hex(zeroblob(4000)) WHERE id = 3",
    "a text without end": "UPDATE session SET plan = hex(zeroblob(3000000)) WHERE id = 3",
    "a space that is none": "INSERT INTO document VALUES ('space', '', 'attic', 0, 0)",
    "a second space": "INSERT INTO document VALUES ('space', '2', 'patient', 0, 0)",
    "a day that no calendar has": "INSERT INTO entry VALUES ('', 'k', 9999999, 'u', '')",
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    path = tmp_path / "copy.db"
    fill(path, sessions=5, events=4)
    return path


def test_what_the_app_wrote_is_taken(copy: Path) -> None:
    check_backup(copy, KEY, by_row=True)


@pytest.mark.parametrize("statement", NOT_OURS.values(), ids=NOT_OURS)
def test_what_it_never_wrote_is_not_put_back(copy: Path, tmp_path: Path, statement: str) -> None:
    connection = connect(copy, KEY)
    connection.execute(statement)
    connection.close()
    folder = tmp_path / "records"
    folder.mkdir()

    with pytest.raises(StoreDamaged, match="did not write"):
        bring_in(folder, copy, b"", KEY, NOW)

    assert not (folder / "practice.db").exists()
