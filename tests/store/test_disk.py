"""A full disk, a disk that may not be written, a clock that was put back."""

from __future__ import annotations

import errno
import os
from datetime import date, timedelta
from pathlib import Path

import pytest

from mindbody.clock import ManualClock
from mindbody.errors import StoreFull, StoreReadOnly
from mindbody.keeping import Keeping
from mindbody.opening import Opening
from mindbody.store.backups import DAILY, backups_in
from mindbody.store.ballast import BALLAST, BALLAST_BYTES, lay_in
from mindbody.store.cipher import Connection
from mindbody.store.database import Store, store_in


def count(connection: Connection) -> int:
    (found,) = connection.execute("SELECT count(*) FROM document").fetchone()
    return int(found)


def put(connection: Connection, id: str = "a", size: int = 100) -> None:
    connection.execute("INSERT INTO document VALUES ('note', ?, ?, 0, 0)", (id, "x" * size))


def fill_up(store: Store) -> None:
    """From here on this connection finds no room, as SQLite says it of a full disk."""
    store.call(lambda connection: connection.execute("PRAGMA max_page_count = 1").fetchall())


def test_a_full_disk_takes_the_ballast_and_what_runs_is_saved(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    store.open()
    assert lay_in(tmp_path)
    assert (tmp_path / BALLAST).stat().st_size == BALLAST_BYTES
    fill_up(store)
    store.call(lambda connection: put(connection, size=200_000)).result()
    assert store.ballast_used
    assert not (tmp_path / BALLAST).exists()
    assert store.call(count).result() == 1
    fill_up(store)
    with pytest.raises(StoreFull):
        store.call(lambda connection: put(connection, "b", 200_000)).result()
    assert store.call(count).result() == 1
    store.close()


def test_what_lies_on_a_disk_that_may_not_be_written_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = store_in(tmp_path)
    store.call(put).result()
    store.close()
    before = (tmp_path / "practice.db").read_bytes()

    really = os.open

    def refused(path: str | Path, flags: int, mode: int = 0o777) -> int:
        if not str(path).endswith(".lock"):
            return really(path, flags, mode)
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr("mindbody.store.lockfile.os.open", refused)
    store = store_in(tmp_path)
    assert store.call(count).result() == 1
    with pytest.raises(StoreReadOnly, match="may not be written"):
        store.call(lambda connection: put(connection, "b")).result()
    assert store.call(count).result() == 1
    store.close()
    assert (tmp_path / "practice.db").read_bytes() == before


def test_a_clock_that_ran_ahead_does_not_push_out_the_copy_of_today(tmp_path: Path) -> None:
    clock = ManualClock()
    opening = Opening(tmp_path, clock)
    store, keeping = opening.records().store, Keeping(opening, clock)
    store.call(put).result()
    today = clock.wall().date()
    for ahead in range(DAILY + 60):
        (tmp_path / "backups" / (date(2031, 1, 1) + timedelta(days=ahead)).isoformat()).mkdir(
            parents=True
        )
    made = keeping.back_up_if_due(store).result()
    assert made is not None
    assert keeping.back_up_if_due(store).result() is None
    assert today in [backup.day for backup in backups_in(tmp_path)]
    assert backups_in(tmp_path)[0].day.year == 2031
    store.close()
