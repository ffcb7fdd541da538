"""Every row of a file, read page by page, and what that saves below a damaged page."""

from __future__ import annotations

from pathlib import Path

from mindbody.store.cipher import connect
from mindbody.store.leaves import records_in
from mindbody.store.pages import PAGE_BYTES
from mindbody.store.salvage import salvage
from tests.store.filled import FIRST_US, KEY, fill


def test_every_row_stands_in_the_pages_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "practice.db"
    fill(path, 60, 40)
    long = "breathe out 🌿 " * 2_000
    connection = connect(path, KEY)
    connection.execute("INSERT INTO document VALUES ('pattern', 'long', ?, ?, -3600)", (long, -7))
    connection.execute("INSERT INTO rating (at_us, zone_s, exercise) VALUES (?, 0, '')", (2**62,))
    connection.execute("UPDATE session SET plan = ? WHERE id = 7", (long,))
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    written = {
        table: connection.execute(f"SELECT * FROM {table}").fetchall()
        for table in ("event", "document", "session", "rating")
    }
    connection.close()
    found = list(records_in(path, KEY))
    bare = {tuple(values) for _, rowid, _, values in found if rowid is None}
    keyed = {(rowid, *values[1:]) for _, rowid, _, values in found if rowid is not None}
    assert set(written["event"]) | set(written["document"]) <= bare
    assert set(written["session"]) | set(written["rating"]) <= keyed


def test_below_a_damaged_root_all_other_pages_are_saved(tmp_path: Path) -> None:
    path = tmp_path / "practice.db"
    rows = fill(path, 100, 100)
    connection = connect(path, KEY)
    query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
    (root,) = connection.execute(query, ("event",)).fetchone()
    connection.close()
    content = bytearray(path.read_bytes())
    content[(root - 1) * PAGE_BYTES + 700] ^= 1
    path.write_bytes(content)
    found = salvage(path, KEY, tmp_path / "saved.db")
    assert found.damaged == ["event"]
    # The root itself holds a row for each page below it but one.
    assert 0 < rows - found.total <= len(content) // PAGE_BYTES
    assert found.total > 0.98 * rows
    saved = connect(tmp_path / "saved.db", KEY)
    for session, seq, at_us in saved.execute("SELECT session, seq, at_us FROM event"):
        assert at_us == FIRST_US + session * 86_400_000_000 + seq * 5_000_000
    assert saved.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    saved.close()
