"""Cut the power at random moments: is everything there that was said to be saved?

    python3 scripts/power_cuts.py --cuts 10000 --jobs 2
    python3 scripts/power_cuts.py --cuts 500 --synchronous NORMAL    shows what a loss looks like

Drives the app's own schema, settings and SQL on a file system that notes every write, truncation,
deletion and sync. A cut builds the files as they may stand on the disk afterwards: what had been
synced, and a random part of the rest, torn at 512 bytes. They are opened, checked, and every
commit that was acknowledged before the cut is looked up. Some runs go on from such files.

SQLite alone lets a file system be written in Python, SQLCipher does not: here the pages are not
encrypted. The two share the pager and the log (WAL); SQLCipher changes what a page holds, not
when it is written or synced. `kill_test.py` kills the encrypted store. Ends with 1 on a loss.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field, fields
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import apsw

from mindbody.core.session import SessionEvent, SessionRecord
from mindbody.store import sessions
from mindbody.store.cipher import SETTINGS, transaction
from mindbody.store.frames import newest_frames
from mindbody.store.migrate import all_migrations, apply
from mindbody.store.sessions import Standing
from scripts.kill_child import event_at, length_of, start_of
from scripts.recording_files import Files, RecordingFiles, Step, after_cut

CUTS_PER_RUN = 20
LONGEST_CHAIN = 4
COMMITS_PER_RUN = 60
DATABASE = "practice.db"


@dataclass
class Tally:
    """What was seen. The last group has to stay 0."""

    cuts: int = 0
    cuts_in_migration: int = 0
    unsynced_writes_in_play: int = 0
    commits_acknowledged: int = 0
    events_acknowledged: int = 0
    deletions_acknowledged: int = 0

    cuts_that_lost: int = 0
    commits_lost: int = 0
    deleted_came_back: int = 0
    events_wrong: int = 0
    damaged: int = 0
    # WALs of which the app would tell that they are damaged.
    false_alarms: int = 0
    notes: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        return not (self.cuts_that_lost or self.events_wrong or self.damaged or self.false_alarms)

    def add(self, other: Tally) -> None:
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))


@dataclass
class Acknowledged:
    """What the app was told is saved: the number of events per session, and who was deleted.

    `commits` has the (session, events) of each commit in order, so that losses can be counted.
    """

    commits: list[tuple[str, int]] = field(default_factory=list)
    deleted: set[str] = field(default_factory=set)
    migrated_to: int = 0

    def copy(self) -> Acknowledged:
        return Acknowledged(list(self.commits), set(self.deleted), self.migrated_to)


@dataclass
class Run:
    """A writer at work on a recording file system, with what it was told after which step."""

    folder: Path
    luck: random.Random
    start: Files
    known: Acknowledged
    synchronous: str
    steps: list[Step] = field(default_factory=list)
    # After how many steps it was known.
    told: list[tuple[int, Acknowledged]] = field(default_factory=list)
    _next_seq: dict[str, int] = field(default_factory=dict)

    def write(self) -> None:
        """Open as the app does, migrate, and commit some dozens of times."""
        self._tell()
        for file, content in self.start.items():
            (self.folder / file).write_bytes(content)
        name = f"recording-{id(self)}"
        vfs = RecordingFiles(name, self.steps)
        connection = apsw.Connection(str(self.folder / DATABASE), vfs=name)
        try:
            _set_up(connection, self.synchronous)
            # The app's own is 1,000 pages; a smaller one cuts into more checkpoints.
            connection.wal_autocheckpoint(self.luck.choice([1000, 40, 10]))
            self._migrate(connection)
            for _ in range(self.luck.randrange(1, COMMITS_PER_RUN)):
                self._commit(connection)
                self._tell()
        finally:
            written = len(self.steps)
            connection.close()
            vfs.unregister()
        # Closing checkpoints; the power was cut before.
        del self.steps[written:]

    def _tell(self) -> None:
        self.told.append((len(self.steps), self.known.copy()))

    def _migrate(self, connection: Any) -> None:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        for migration in all_migrations():
            if migration.number > version:
                apply(connection, migration)
                self.known.migrated_to = migration.number
                self._tell()

    def _commit(self, connection: Any) -> None:
        if self._next_seq and self.luck.random() < 0.05:
            self._delete(connection, self.luck.choice(list(self._next_seq)))
            return
        if not self._next_seq or self.luck.random() < 0.2:
            session_id = f"{self.luck.getrandbits(64):016x}"
            self._next_seq[session_id] = 0
        session_id = self.luck.choice(list(self._next_seq))
        first = self._next_seq[session_id]
        end = min(first + self.luck.choice([1, 1, 2, 5]), length_of(session_id))
        with transaction(connection):
            sessions.put_standing(connection, _standing(session_id, end))
            sessions.put_events(
                connection,
                [(session_id, seq, event_at(session_id, seq)) for seq in range(first, end)],
            )
        self.known.commits.append((session_id, end))
        self._next_seq[session_id] = end
        if end == length_of(session_id):
            del self._next_seq[session_id]

    def _delete(self, connection: Any, session_id: str) -> None:
        # From here on it may be gone, and after the answer it has to be.
        self.known.commits = [one for one in self.known.commits if one[0] != session_id]
        self._tell()
        sessions.delete_session(connection, session_id)
        self.known.deleted.add(session_id)
        del self._next_seq[session_id]

    def known_at(self, step: int) -> Acknowledged:
        known = [acknowledged for count, acknowledged in self.told if count <= step]
        return known[-1]


def _set_up(connection: Any, synchronous: str) -> None:
    for setting in SETTINGS:
        connection.execute(f"PRAGMA {setting}").fetchall()
    connection.execute(f"PRAGMA synchronous = {synchronous}")


def _standing(session_id: str, events: int) -> Standing:
    record: SessionRecord = start_of(session_id)
    for seq in range(events):
        record = record.after(event_at(session_id, seq))
    return Standing(record, "{}", event_at(session_id, events - 1).wall)


def check(folder: Path, known: Acknowledged, synchronous: str, tally: Tally) -> bool:
    """Open the files as the app does and look everything up; whether nothing is amiss."""
    lost_before = (tally.commits_lost, tally.deleted_came_back, tally.events_wrong, tally.damaged)
    # These pages bear no mark: each counts as sound, which gives the most alarms.
    tally.false_alarms += newest_frames(folder / DATABASE, lambda *_: True).is_harmed
    connection = apsw.Connection(str(folder / DATABASE))
    try:
        _set_up(connection, synchronous)
        (answer,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
        if answer != "ok" or orphan is not None:
            raise apsw.CorruptError(f"{answer} {orphan}")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        _look_up(connection, version, known, tally)
    except apsw.Error as error:
        tally.damaged += 1
        tally.notes.append(f"{type(error).__name__}: {error}"[:300])
    finally:
        connection.close()
    after = (tally.commits_lost, tally.deleted_came_back, tally.events_wrong, tally.damaged)
    tally.cuts_that_lost += after[:2] != lost_before[:2]
    return after == lost_before


def _look_up(connection: Any, version: int, known: Acknowledged, tally: Tally) -> None:
    if version < known.migrated_to:
        tally.commits_lost += known.migrated_to - version
    found: dict[str, list[SessionEvent]] = {}
    if version:
        for (uid,) in connection.execute("SELECT uid FROM session").fetchall():
            found[uid] = sessions.events_of(connection, uid)
            tally.events_wrong += found[uid] != [
                event_at(uid, seq) for seq in range(len(found[uid]))
            ]
    tally.commits_lost += sum(len(found.get(uid, ())) < events for uid, events in known.commits)
    tally.deleted_came_back += len(found.keys() & known.deleted)


def runs(cuts: int, seed: int, synchronous: str) -> Tally:
    """Some runs, each cut at up to twenty places; every few go on from the files of a cut."""
    tally, luck = Tally(), random.Random(seed)
    start: Files = {}
    known, chain = Acknowledged(), 0
    while tally.cuts < cuts:
        with tempfile.TemporaryDirectory(dir=_fast_folder()) as name:
            run = Run(Path(name), luck, start, known, synchronous)
            run.write()
        start, known, chain = {}, Acknowledged(), chain + 1
        for _ in range(min(CUTS_PER_RUN, cuts - tally.cuts)):
            cut = luck.randrange(len(run.steps) + 1)
            files, acknowledged = _cut(run, cut, tally)
            if files and chain < LONGEST_CHAIN:
                start, known = files, acknowledged
        if not start:
            chain = 0
    return tally


def _cut(run: Run, cut: int, tally: Tally) -> tuple[Files, Acknowledged]:
    """Cut once and check; the files where they may be gone on from, as the cut left them."""
    known = run.known_at(cut)
    files, at_stake = after_cut(run.start, run.steps[:cut], run.luck)
    tally.cuts += 1
    tally.cuts_in_migration += known.migrated_to < all_migrations()[-1].number
    tally.unsynced_writes_in_play += at_stake
    tally.commits_acknowledged += len(known.commits)
    tally.events_acknowledged += sum(dict(known.commits).values())
    tally.deletions_acknowledged += len(known.deleted)
    with tempfile.TemporaryDirectory(dir=_fast_folder()) as name:
        for file, content in files.items():
            (Path(name) / file).write_bytes(content)
        sound = check(Path(name), known, run.synchronous, tally)
    return (files if sound else {}), known.copy()


def _fast_folder() -> str | None:
    """Memory where there is such a folder: what is simulated here needs no disk."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cuts", type=int, default=1000, metavar="N")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes at once")
    parser.add_argument("--seed", type=int, default=None, metavar="N", help="repeat the cuts")
    parser.add_argument(
        "--synchronous",
        choices=("FULL", "NORMAL", "OFF"),
        default="FULL",
        help="the app's is FULL; the others lose commits, which shows that this finds losses",
    )
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    chosen = parser.parse_args(arguments)
    seed = random.randrange(2**32) if chosen.seed is None else chosen.seed
    started_s, total = time.monotonic(), Tally()
    share = max(CUTS_PER_RUN, min(500, chosen.cuts // chosen.jobs))
    parts = [min(share, chosen.cuts - done) for done in range(0, chosen.cuts, share)]
    work = partial(runs, synchronous=chosen.synchronous)
    if chosen.jobs == 1:
        for part in map(work, parts, range(seed, seed + len(parts))):
            total.add(part)
    else:
        with ProcessPoolExecutor(max_workers=chosen.jobs) as pool:
            for part in pool.map(work, parts, range(seed, seed + len(parts))):
                total.add(part)
    figures = asdict(total) | {
        "notes": total.notes[:5],
        "synchronous": chosen.synchronous,
        "sqlite": apsw.sqlite_lib_version(),
        "seed": seed,
        "took_s": round(time.monotonic() - started_s, 1),
    }
    if chosen.json:
        print(json.dumps(figures, indent=2))
    else:
        for name, value in figures.items():
            print(f"{name.replace('_', ' ')}: {value}")
    return 0 if total.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
