"""Kill -9 in the middle of a migration, a backup or a restore: is it old or new, and whole?

    python3 scripts/kill_test.py --migrations 200     per migration, from each older version
    python3 scripts/kill_test.py --copies 100         in mid-backup, and as many in mid-restore

A child, forked so that no start costs time, says over a pipe when the step begins; it is killed a
random part of the step's own time later. Then the files are opened. Old files are made by the
shipped scripts up to their version, with rows as the app of that time wrote them.
"""

from __future__ import annotations

import hashlib
import os
import random
import select
import shutil
import signal
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from mindbody.errors import StoreError
from mindbody.store import migrate
from mindbody.store.backups import backups_in, make_backup
from mindbody.store.cipher import Connection, connect, mapped, transaction
from mindbody.store.database import open_store
from mindbody.store.migrate import all_migrations, apply, check_copy, version_of
from mindbody.store.restore import bring_in, finish_restore
from mindbody.store.space import SPACE

KEY = bytes(range(32))
FIRST_US = 1_700_000_000_000_000
DAY_US = 86_400_000_000
SESSIONS = 150
EVENTS = 20
DAY = date(2026, 11, 28)
NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
DATABASE = "practice.db"
# Beyond the time that the step took undisturbed, so that some kills come after it.
LATEST = 1.15
LONGEST_WAIT_S = 60

State = tuple[str, str]


@dataclass
class ChangeTally:
    """What was seen. The last group has to stay 0."""

    migration_kills: int = 0
    backup_kills: int = 0
    restore_kills: int = 0
    new_key_kills: int = 0
    foreign_kills: int = 0
    killed_before_the_step_ended: int = 0
    found_old: int = 0
    found_new: int = 0

    mixed: int = 0
    rows_lost: int = 0
    damaged: int = 0
    children_failed: int = 0
    change_notes: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        return not (self.mixed or self.rows_lost or self.damaged or self.children_failed)

    def add(self, other: ChangeTally) -> None:
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))


def state_of(path: Path, key: bytes = KEY) -> tuple[int, State]:
    """The version of a file, and digests of its schema and of all its rows."""
    connection = connect(path, key)
    try:
        (answer,) = connection.execute("PRAGMA integrity_check").fetchone()
        orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
        if answer != "ok" or orphan is not None:
            raise ValueError(f"{answer} {orphan}")
        schema = connection.execute(
            "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
        ).fetchall()
        rows = hashlib.sha256()
        for kind, name, _ in schema:
            if kind == "table":
                found = connection.execute(f'SELECT * FROM "{name}"').fetchall()
                # Only a new file says whose it is, after its last migration.
                found = [row for row in found if (name, row[0]) != ("document", SPACE)]
                rows.update(repr((name, sorted(found, key=repr))).encode())
        return version_of(connection), (repr(schema), rows.hexdigest())
    finally:
        connection.close()


def make_old(path: Path, version: int) -> None:
    """A file of an older version of the app, with what was practised by then."""
    connection = connect(path, KEY)
    try:
        for migration in all_migrations()[:version]:
            apply(connection, migration)
        with transaction(connection):
            if version >= 1:
                _fill(connection)
            if version == 2:
                _fill_ratings(connection)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()


def _fill(connection: Connection) -> None:
    for number in range(1, SESSIONS + 1):
        at_us = FIRST_US + number * DAY_US
        connection.execute(
            "INSERT INTO session (id, uid, routine_id, title, plan, planned_ms, started_us, "
            "started_zone_s, ended_us, ended_zone_s, last_us, last_zone_s, position_ms, "
            "practised_ms, furthest_section, breaths, pauses, outcome) VALUES (?, ?, "
            "'box_breathing', 'Box', '{}', 600000, ?, 0, ?, 0, ?, 0, 600000, 600000, 1, 60, 0, "
            "'completed')",
            (number, f"uid-{number:06}", at_us, at_us + 600_000_000, at_us + 600_000_000),
        )
        connection.executemany(
            "INSERT INTO event VALUES (?, ?, 'phase', ?, ?, 0, 0, 'inhale', ?, '', NULL, NULL)",
            ((number, seq, seq * 5_000, at_us + seq * 5_000_000, seq) for seq in range(EVENTS)),
        )


def _fill_ratings(connection: Connection) -> None:
    body = '{"exercise": "box_breathing", "before": 7, "after": 4, "note": "calmer"}'
    for number in range(1, SESSIONS + 1):
        at_us = FIRST_US + number * DAY_US - 60_000_000
        wall = datetime.fromtimestamp(at_us // 1_000_000, UTC).isoformat()
        connection.execute(
            "INSERT INTO document VALUES ('rating', ?, ?, ?, 0)", (wall, body, at_us)
        )


def kill_in(work: Callable[[Callable[[], None]], None], step_s: float, luck: random.Random) -> int:
    """Fork `work`, which calls back when its step begins, and kill it in the step.

    `step_s` is how long the step takes undisturbed. Returns the status of the child.
    """
    listening, saying = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(listening)
            work(lambda: _begun(saying))
            os._exit(0)
        except BaseException:
            os._exit(1)
    os.close(saying)
    try:
        select.select([listening], [], [], LONGEST_WAIT_S)
        time.sleep(luck.uniform(0, step_s * LATEST))
        os.kill(child, signal.SIGKILL)
    finally:
        os.close(listening)
    return os.waitpid(child, 0)[1]


def _begun(saying: int) -> None:
    os.write(saying, b".")


def _open_to(path: Path, number: int, begun: Callable[[], None]) -> None:
    """Open a file as the app does, and say when it comes to a migration."""
    plain = migrate.apply

    def noted(connection: Connection, migration: migrate.Migration) -> None:
        if migration.number == number:
            begun()
        plain(connection, migration)

    migrate.apply = noted
    try:
        open_store(path, KEY).close()
    finally:
        migrate.apply = plain


def took_s(work: Callable[[Callable[[], None]], None]) -> float:
    """From the beginning of the step to the end of all."""
    moments: list[float] = []
    work(lambda: moments.append(time.monotonic()))
    return time.monotonic() - moments[0]


def kill_migrations(kills: int, luck: random.Random) -> ChangeTally:
    """Kill in each migration, on the way from each older version to the newest."""
    tally, newest = ChangeTally(), all_migrations()[-1].number
    for version in range(newest):
        with tempfile.TemporaryDirectory() as name:
            old = Path(name) / "old.db"
            make_old(old, version)
            states = _states(old, Path(name), version)
            for number in range(version + 1, newest + 1):
                _kill_in_one(old, number, states, kills, luck, tally)
    return tally


def _states(old: Path, folder: Path, version: int) -> dict[int, State]:
    """What the file holds at its own and at every later version."""
    path = folder / "reference.db"
    shutil.copyfile(old, path)
    states = dict([state_of(path)])
    for migration in all_migrations()[version:]:
        connection = connect(path, KEY)
        apply(connection, migration)
        connection.close()
        states |= dict([state_of(path)])
    return states


def _kill_in_one(
    old: Path,
    number: int,
    states: dict[int, State],
    kills: int,
    luck: random.Random,
    tally: ChangeTally,
) -> None:
    step_s = None
    for _ in range(kills):
        with tempfile.TemporaryDirectory(dir=old.parent) as name:
            path = Path(name) / DATABASE
            if step_s is None:
                shutil.copyfile(old, path)
                step_s = took_s(partial(_open_to, path, number))
                path.with_suffix(".lock").unlink(missing_ok=True)
            shutil.copyfile(old, path)
            status = kill_in(partial(_open_to, path, number), step_s, luck)
            tally.migration_kills += 1
            note_end(status, tally)
            try:
                _check_migrated(path, states, tally)
            except (StoreError, ValueError) as error:
                tally.damaged += 1
                tally.change_notes.append(f"migration {number}: {error}")


def note_end(status: int, tally: ChangeTally) -> None:
    if os.WIFSIGNALED(status):
        tally.killed_before_the_step_ended += 1
    elif os.WEXITSTATUS(status) != 0:
        tally.children_failed += 1


def _check_migrated(path: Path, states: dict[int, State], tally: ChangeTally) -> None:
    with mapped():
        version, (schema, rows) = state_of(path)
        for copy in path.parent.glob("*.before-*.db"):
            check_copy(copy, KEY)
    newest = max(states)
    tally.found_new += version == newest
    tally.found_old += version < newest
    if version not in states or schema != states[version][0]:
        tally.mixed += 1
        tally.change_notes.append(f"version {version} has the schema of no version")
        return
    tally.rows_lost += rows != states[version][1]
    open_store(path, KEY).close()
    if state_of(path) != (newest, states[newest]):
        tally.rows_lost += 1
        tally.change_notes.append(f"from version {version} the next start does not go on")


def kill_copies(kills: int, luck: random.Random) -> ChangeTally:
    """Kill in mid-backup, and as often in mid-restore."""
    tally = ChangeTally()
    with tempfile.TemporaryDirectory() as name:
        old, new = Path(name) / "old.db", Path(name) / "new.db"
        for path, fewer in ((old, 0), (new, 40)):
            make_old(path, len(all_migrations()))
            connection = connect(path, KEY)
            connection.execute("DELETE FROM session WHERE id <= ?", (fewer,))
            connection.close()
        for scene, check in ((_back_up, _check_backup), (_restore, _check_restore)):
            step_s = None
            for _ in range(kills):
                with tempfile.TemporaryDirectory(dir=name) as place:
                    folder = Path(place)
                    if step_s is None:
                        spare = folder / "spare"
                        _lay_out(spare, old)
                        step_s = took_s(partial(scene, spare, new))
                        shutil.rmtree(spare)
                    _lay_out(folder, old)
                    note_end(kill_in(partial(scene, folder, new), step_s, luck), tally)
                    checked(partial(check, folder, old, new, tally), tally)
    return tally


def _lay_out(folder: Path, old: Path) -> None:
    """Records with a vault, and a backup of the day before."""
    folder.mkdir(exist_ok=True)
    shutil.copyfile(old, folder / DATABASE)
    (folder / "vault.json").write_bytes(b"old vault")
    connection = connect(folder / DATABASE, KEY)
    try:
        make_backup(connection, folder, KEY, b"old vault", date(2026, 11, 27))
    finally:
        connection.close()


def _back_up(folder: Path, _new: Path, begun: Callable[[], None]) -> None:
    connection = connect(folder / DATABASE, KEY)
    begun()
    make_backup(connection, folder, KEY, b"old vault", DAY)
    connection.close()


def _restore(folder: Path, new: Path, begun: Callable[[], None]) -> None:
    begun()
    bring_in(folder, new, b"new vault", KEY, NOW)


def checked(check: Callable[[], None], tally: ChangeTally) -> None:
    try:
        with mapped():
            check()
    except (StoreError, ValueError) as error:
        tally.damaged += 1
        tally.change_notes.append(str(error))


def _check_backup(folder: Path, old: Path, _new: Path, tally: ChangeTally) -> None:
    tally.backup_kills += 1
    whole = state_of(old)
    tally.rows_lost += state_of(folder / DATABASE) != whole
    copies = [copy.folder / DATABASE for copy in backups_in(folder)]
    named = [copy for copy in copies if copy.exists()]
    tally.found_new += len(named) == 2
    tally.found_old += len(named) == 1
    tally.mixed += not named or any(state_of(copy) != whole for copy in named)
    # The next day's copy is made as if nothing had been.
    connection = connect(folder / DATABASE, KEY)
    try:
        made = make_backup(connection, folder, KEY, b"old vault", date(2026, 11, 29))
    finally:
        connection.close()
    tally.mixed += state_of(made.folder / DATABASE) != whole


def _check_restore(folder: Path, old: Path, new: Path, tally: ChangeTally) -> None:
    tally.restore_kills += 1
    finish_restore(folder)
    found, vault = state_of(folder / DATABASE), (folder / "vault.json").read_bytes()
    is_new = found == state_of(new) and vault == b"new vault"
    is_old = found == state_of(old) and vault == b"old vault"
    tally.found_new += is_new
    tally.found_old += is_old
    tally.mixed += not (is_new or is_old)
    if is_new:
        aside = next(folder.glob("before-restore-*"))
        tally.rows_lost += state_of(aside / DATABASE) != state_of(old)
