"""A full disk, a disk that may not be written, a clock that was put back."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, timedelta
from pathlib import Path

import pytest

from mindbody.clock import ManualClock
from mindbody.errors import StoreFull, StoreReadOnly
from mindbody.keeping import Keeping
from mindbody.opening import Opening
from mindbody.store.backups import DAILY, Backup, _let_go_of, backups_in
from mindbody.store.ballast import BALLAST, BALLAST_BYTES, lay_in
from mindbody.store.cipher import Connection
from mindbody.store.database import Store, store_in


def count(connection: Connection) -> int:
    (found,) = connection.execute("SELECT count(*) FROM document WHERE kind = 'note'").fetchone()
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


@contextmanager
def small_disk(place: Path) -> Iterator[bool]:
    """A real disk of 80 MB at `place` where this process may mount one, else none."""
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=80m", "tmpfs", str(place)]
    mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", str(place)], check=True)


def test_a_disk_that_is_really_full_takes_the_ballast_too(tmp_path: Path) -> None:
    place = tmp_path / "disk"
    with small_disk(place) as is_real:
        store = store_in(place / "mindbody")
        store.call(put).result()
        assert lay_in(store.path.parent)
        if is_real:
            with (place / "filling").open("wb", buffering=0) as file, suppress(OSError):
                while True:
                    file.write(bytes(4_096))
        else:
            fill_up(store)
        store.call(lambda connection: put(connection, "b", 200_000)).result()
        assert store.ballast_used
        assert store.call(count).result() == 2
        store.close()


NOBODY = 65_534
AS_ANOTHER = """
import os, sys
from pathlib import Path
from mindbody.errors import StoreError
from mindbody.store.database import store_in
import mindbody.store.rescue, mindbody.store.restore
if os.geteuid() == 0:
    os.setgid(int(sys.argv[2]))
    os.setuid(int(sys.argv[2]))
store = store_in(Path(sys.argv[1]), lambda: bytes(32))
try:
    store.open()
except StoreError as problem:
    print(problem)
"""


def said_to_another(folder: Path) -> str:
    command = [sys.executable, "-c", AS_ANOTHER, str(folder), str(NOBODY)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture
def anybodys(tmp_path: Path) -> Iterator[Path]:
    """A folder that everybody may go through; pytest's own ones are for one account."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o755)
        yield place
        for path in (place, *place.rglob("*")):
            path.chmod(0o700)


def test_a_folder_that_lets_nobody_in_is_named(anybodys: Path) -> None:
    folder = anybodys / "mindbody"
    store_in(folder, lambda: bytes(32)).open()
    folder.chmod(0o000)
    told = said_to_another(folder)
    assert told.startswith("The folder of your records does not let this computer account in.")
    assert "What was saved before is still in it" in told
    assert "Ask whoever looks after this computer" in told


def test_a_file_of_another_account_is_named(anybodys: Path) -> None:
    folder = anybodys / "mindbody"
    store = store_in(folder, lambda: bytes(32))
    store.open()
    store.close()
    for file in folder.iterdir():
        file.chmod(0o000)
    folder.chmod(0o755)
    told = said_to_another(folder)
    assert told.startswith("The file of your records may not be read by this computer account")


def test_a_folder_that_cannot_be_made_is_named(anybodys: Path) -> None:
    anybodys.chmod(0o555)
    told = said_to_another(anybodys / "share" / "mindbody")
    assert told.startswith("There is no folder for your records, and none can be made.")
    assert "Practising goes on meanwhile" in told
    anybodys.chmod(0o755)


def test_copies_that_are_dated_ahead_push_out_no_true_one() -> None:
    today = date(2026, 1, 5)
    true = [Backup(today - timedelta(days=age), Path()) for age in range(DAILY)]
    ahead = [Backup(date(2031, 1, 1) + timedelta(days=n), Path()) for n in range(40)]
    gone = _let_go_of((*ahead, *true), today)
    assert not set(gone) & set(true)
    assert len(ahead) - len(gone) <= DAILY + 4
    # Put back to the year of its battery: the copies of before are all there.
    assert _let_go_of(true, date(1970, 1, 1)) == ()


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
