"""The disk fails in the middle of a session: does it go on, is it said, and is anything lost?

    python3 scripts/disk_faults.py                    every fault once
    python3 scripts/disk_faults.py --only full --rounds 20

The real player, log and encrypted store run a session on a clock moved by hand; somewhere in it
the disk fills (files of this process may grow no further), the folder may not be written any
more, or the file is cut short or overwritten. Where the fault can end, it does, and the log
catches up. The file itself is cut to half or to nothing, overwritten, deleted, swapped by another
program: then the records are looked up as the next start finds them. Ends with 1 where a session
does not reach its end, a failure is not said, or something committed before the fault is not in
the records afterwards.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mindbody.clock import ManualClock
from mindbody.core.compile import compile_timeline
from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.session import record_for
from mindbody.errors import StoreError
from mindbody.library import Library
from mindbody.player import Player, PlayerState
from mindbody.sound.steady import SilentOutput
from mindbody.store.backups import make_backup
from mindbody.store.database import DATABASE, Store, store_in
from mindbody.store.log import SessionLog

KEY = bytes(range(32))
DAY = date(2026, 1, 5)
TICK_MS = 500
EARLIER_SESSIONS = 3
DISK_MB = 4
NOBODY = 65534

Fault = Callable[[Path, random.Random], Iterator[None]]


@dataclass
class Seen:
    """What one fault did."""

    fault: str
    reached_its_end: bool = False
    failed_to_save: bool = False
    said: str = ""
    saved_before: int = 0
    found_in_records: int = 0
    sessions_before: int = 0
    committed_lost: int = 0
    events_told: int = 0
    events_saved_in_the_end: int = 0
    said_in_the_end: str = ""
    failed: str = ""

    @property
    def is_clean(self) -> bool:
        return not self.failed


def full(folder: Path, _luck: random.Random) -> Iterator[None]:
    """Not a byte is free any more: filled to the brim, or no file may grow any further."""
    if not os.path.ismount(folder.parent):
        yield from _grown_up(folder)
        return
    ballast = folder.parent / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(512))
    try:
        yield
    finally:
        ballast.unlink()


def _grown_up(folder: Path) -> Iterator[None]:
    largest = max(file.stat().st_size for file in folder.iterdir() if file.is_file())
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def disk() -> Iterator[Path]:
    """A small disk of memory where this process may mount one, else a folder."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o755)
        mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_MB}m,mode=755", "tmpfs", name]
        try:
            mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
        except OSError:
            mounted = False
        try:
            yield place
        finally:
            if mounted:
                subprocess.run(["umount", name], check=True)


def read_only(folder: Path, _luck: random.Random) -> Iterator[None]:
    """Neither the folder nor its files may be written; an administrator becomes nobody."""
    everything = [folder, *(file for file in folder.iterdir() if file.is_file())]
    is_root = os.geteuid() == 0
    for path in everything:
        if is_root:
            os.chown(path, NOBODY, NOBODY)
        path.chmod(0o500 if path.is_dir() else 0o400)
    if is_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        for path in everything:
            if path.exists():
                path.chmod(0o700 if path.is_dir() else 0o600)
                if is_root:
                    os.chown(path, 0, 0)


def _cut(path: Path, share: float) -> None:
    os.truncate(path, int(path.stat().st_size * share))


def truncated(folder: Path, luck: random.Random) -> Iterator[None]:
    """The file ends in the middle of itself."""
    _cut(folder / DATABASE, luck.random())
    yield


def truncated_to_half(folder: Path, _luck: random.Random) -> Iterator[None]:
    _cut(folder / DATABASE, 0.5)
    yield


def truncated_to_nothing(folder: Path, _luck: random.Random) -> Iterator[None]:
    _cut(folder / DATABASE, 0)
    yield


def rubbish(folder: Path, luck: random.Random) -> Iterator[None]:
    """The file is overwritten from its beginning to its end."""
    path = folder / DATABASE
    with path.open("r+b") as file:
        file.write(luck.randbytes(path.stat().st_size))
    yield


def deleted(folder: Path, _luck: random.Random) -> Iterator[None]:
    (folder / DATABASE).unlink()
    yield


def all_deleted(folder: Path, _luck: random.Random) -> Iterator[None]:
    """The file with its log and its index, as a cleaning program deletes them."""
    for file in folder.glob(f"{DATABASE}*"):
        file.unlink()
    yield


def swapped(folder: Path, luck: random.Random) -> Iterator[None]:
    """A program that copies folders puts another file in its place, by renaming it."""
    other = folder / "swapped.tmp"
    other.write_bytes(luck.randbytes((folder / DATABASE).stat().st_size))
    os.replace(other, folder / DATABASE)
    yield


def swapped_for_older(folder: Path, _luck: random.Random) -> Iterator[None]:
    """The same, with the records of the morning, which open as well."""
    other = folder / "swapped.tmp"
    other.write_bytes((folder / "backups" / DAY.isoformat() / DATABASE).read_bytes())
    os.replace(other, folder / DATABASE)
    yield


# Before the file is opened at all.
FROM_START: dict[str, Fault] = {"read_only_from_start": read_only, "full_from_start": full}
# These take the file itself away, in part or whole.
DESTROYS: dict[str, Fault] = {
    "truncated": truncated,
    "truncated_to_half": truncated_to_half,
    "truncated_to_nothing": truncated_to_nothing,
    "rubbish": rubbish,
    "deleted": deleted,
    "all_deleted": all_deleted,
    "swapped": swapped,
    "swapped_for_older": swapped_for_older,
}
FAULTS: dict[str, Fault] = {"full": full, "read_only": read_only, **FROM_START, **DESTROYS}
# Ended by this process, after the copy was made and before the session with the fault.
SINCE_COPY = 1


class Practice:
    """One session of the library's, played by the real player into the real log."""

    def __init__(self, log: SessionLog, clock: ManualClock, session_id: str) -> None:
        timeline = compile_timeline(Library.load().routine("daily_calm"))
        self.clock, self.log, self.session_id = clock, log, session_id
        self.player = Player(timeline, SilentOutput(clock), clock, SoundChoice(), Levels())
        self.events = 0
        log.begin(record_for(session_id, timeline), "{}")
        self.player.listen(self._take)

    def go_on(self, ticks: int | None = None) -> None:
        """Play for some ticks, or to the end. It starts with the first."""
        if self.player.state is PlayerState.READY:
            self.player.start()
        while self.player.state is not PlayerState.ENDED and ticks != 0:
            self.clock.advance(TICK_MS)
            self.player.tick()
            ticks = None if ticks is None else ticks - 1

    def _take(self, event: object) -> None:
        self.events += 1
        self.log.append(self.session_id, event)  # type: ignore[arg-type]


def try_out(name: str, luck: random.Random) -> Seen:
    """One fault in one session, with earlier sessions, some of them in the copy of the day."""
    seen = Seen(name)
    with disk() as place:
        folder = place / "mindbody"
        _earlier(folder)
        clock, said, store = ManualClock(), list[StoreError | None](), _store(folder)
        log = SessionLog(store, clock, said.append)
        seen.sessions_before = EARLIER_SESSIONS
        if name not in FROM_START:
            for number in range(SINCE_COPY):
                Practice(log, clock, f"earlier since {number}").go_on()
            seen.sessions_before += SINCE_COPY
        practice = Practice(log, clock, "during")
        if name not in FROM_START:
            practice.go_on(luck.randrange(4, 100))
            log.settle()
            seen.saved_before = len(log.events("during"))
        with contextmanager(FAULTS[name])(folder, luck):
            practice.go_on()
            seen.failed_to_save = log.settle() is not None
        seen.reached_its_end = practice.player.state is PlayerState.ENDED
        seen.events_told = practice.events
        rescued = store.rescued
        seen.said_in_the_end = str(log.close() or "")
        rescued = rescued or store.rescued
        seen.said = rescued.words(str(rescued.copy)) if rescued else str(said[0]) if said else ""
        seen.found_in_records, seen.events_saved_in_the_end = _found(folder)
    seen.committed_lost = max(0, seen.sessions_before - seen.found_in_records)
    seen.committed_lost += max(0, seen.saved_before - seen.events_saved_in_the_end)
    seen.failed = _failure(seen)
    return seen


def _store(folder: Path) -> Store:
    return store_in(folder, lambda: KEY)


def _earlier(folder: Path) -> None:
    clock = ManualClock()
    log = SessionLog(_store(folder), clock)
    for number in range(EARLIER_SESSIONS):
        Practice(log, clock, f"earlier {number}").go_on()
    if (trouble := log.close()) is not None:
        raise trouble
    store = _store(folder)
    store.call(lambda connection: make_backup(connection, folder, KEY, b"", DAY)).result()
    store.close()


def _found(folder: Path) -> tuple[int, int]:
    """How many earlier sessions are there, and how many events of the one with the fault."""
    log = SessionLog(_store(folder), ManualClock())
    try:
        earlier = sum(record.session_id.startswith("earlier") for record in log.recent(100))
        return earlier, len(log.events("during"))
    except StoreError:
        return 0, 0
    finally:
        log.close()


def _failure(seen: Seen) -> str:
    if not seen.reached_its_end:
        return "the session did not reach its end"
    if (seen.failed_to_save or seen.fault in DESTROYS) and not seen.said:
        return "nothing was said"
    if seen.found_in_records < seen.sessions_before:
        return "earlier sessions are lost"
    if seen.events_saved_in_the_end < seen.saved_before:
        return "what was saved before the fault is lost"
    if seen.said_in_the_end:
        return "the log did not catch up once the fault was over"
    return ""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", action="append", choices=tuple(FAULTS), help="this fault alone")
    parser.add_argument("--rounds", type=int, default=1, metavar="N", help="times each fault")
    parser.add_argument("--seed", type=int, default=None, metavar="N", help="repeat the moments")
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    chosen = parser.parse_args(arguments)
    seed = random.randrange(2**32) if chosen.seed is None else chosen.seed
    luck, started_s = random.Random(seed), time.monotonic()
    faults = chosen.only or list(FAULTS)
    seen = [try_out(name, luck) for name in faults for _ in range(chosen.rounds)]
    figures = {
        "faults": [asdict(one) for one in seen],
        "failed": sum(not one.is_clean for one in seen),
        "seed": seed,
        "took_s": round(time.monotonic() - started_s, 1),
    }
    if chosen.json:
        print(json.dumps(figures, indent=2))
    else:
        for one in seen:
            print("\n".join(f"{key.replace('_', ' ')}: {v}" for key, v in asdict(one).items()))
            print()
        for one in seen:
            print(f"{one.fault:22} committed lost: {one.committed_lost}")
        print(f"faults: {len(seen)}, failed: {figures['failed']}, seed: {seed}")
    return 1 if figures["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
