"""Kill -9 at random moments: is everything there that was said to be saved?

    python3 scripts/kill_test.py --kills 1000          a writer as fast as the disk allows
    python3 scripts/kill_test.py --live --kills 100    the real `play`, in real time
    python3 scripts/kill_test.py --migrations 200      per migration, from each older version
    python3 scripts/kill_test.py --copies 100          in mid-backup and in mid-restore
    python3 scripts/kill_test.py --keys 100            while a first passphrase brings a new key
    python3 scripts/kill_test.py --foreign 200         while a copy with another lock is put back

A child process writes sessions through the app's own log and says over a pipe what has been
saved, after it was saved. It is killed at a random moment, the store is opened as the app
opens it, and every word of the child is held against it. Ends with 1 where anything is lost.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mindbody.clock import SystemClock
from mindbody.core.session import EventKind, SessionEvent, SessionRecord, record_of
from mindbody.errors import StoreError
from mindbody.store.check import store_report
from mindbody.store.database import store_in
from mindbody.store.log import SessionLog
from scripts import kill_changes, kill_foreign, kill_new_key
from scripts.kill_child import event_at

ROOT = Path(__file__).resolve().parent.parent
CHILD = ROOT / "scripts/kill_child.py"
ROUNDS_PER_FOLDER = 25
OPENING_SHARE = 0.2
LONGEST_OPENING_S = 0.4
LONGEST_WRITING_S = 0.3
LONGEST_LIVE_S = 15.0


@dataclass
class Tally:
    """What was seen. The last group has to stay 0."""

    kills: int = 0
    killed_before_anything_was_saved: int = 0
    events_acknowledged: int = 0
    sessions_ended: int = 0
    interrupted_found: int = 0
    resumed: int = 0
    saved_as_is: int = 0
    discarded: int = 0

    events_lost: int = 0
    events_wrong: int = 0
    discarded_came_back: int = 0
    stores_damaged: int = 0
    children_failed: int = 0
    played_by_itself: int = 0
    notes: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        return not (
            self.events_lost
            or self.events_wrong
            or self.discarded_came_back
            or self.stores_damaged
            or self.children_failed
            or self.played_by_itself
        )

    def add(self, other: Tally) -> None:
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))


@dataclass
class Said:
    """What the children that wrote into one folder have said about each session."""

    saved: dict[str, int] = field(default_factory=dict)
    maybe_discarded: set[str] = field(default_factory=set)
    discarded: set[str] = field(default_factory=set)

    def take(self, line: str, tally: Tally) -> None:
        word, session_id, *rest = line.split()
        if word == "event":
            self.saved[session_id] = int(rest[0])
            tally.events_acknowledged += 1
        elif word == "discarding":
            self.maybe_discarded.add(session_id)
        elif word == "discarded":
            self.discarded.add(session_id)
            tally.discarded += 1
        elif word == "resumed":
            tally.resumed += 1
        elif word == "kept":
            tally.saved_as_is += 1


def _environment(folder: Path) -> dict[str, str]:
    return os.environ | {"MINDBODY_DATA_DIR": str(folder), "SDL_AUDIODRIVER": "dummy"}


def run_and_kill(folder: Path, said: Said, tally: Tally, luck: random.Random, live: bool) -> None:
    """Start a child, kill it at a random moment, and take what it said."""
    command = [sys.executable, str(CHILD), *(["play"] if live else ["write", str(folder)])]
    child = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
        env=_environment(folder),
    )
    assert child.stdout is not None
    assert child.stderr is not None
    lines: list[str] = []
    longest_s = LONGEST_LIVE_S if live else LONGEST_WRITING_S
    if luck.random() < OPENING_SHARE:
        longest_s = LONGEST_OPENING_S
    else:
        lines.append(child.stdout.readline())
    killer = threading.Timer(luck.uniform(0, longest_s), child.kill)
    killer.start()
    lines += child.stdout.readlines()
    complaint = child.stderr.read()
    killer.cancel()
    child.stdout.close()
    child.stderr.close()
    tally.kills += 1
    if child.wait() >= 0:
        tally.children_failed += 1
        tally.notes.append(complaint[-500:])
    # The last line may have been cut by the kill.
    whole = [line for line in lines if line.endswith("\n")]
    tally.killed_before_anything_was_saved += not whole
    for line in whole:
        said.take(line, tally)


def check(folder: Path, said: Said, tally: Tally) -> None:
    """Hold what the children said against what the store has."""
    report = store_report(folder)
    if report.integrity not in ("ok", "There is no practice log yet."):
        tally.stores_damaged += 1
        tally.notes.append(report.integrity)
        return
    log = SessionLog(store_in(folder), SystemClock())
    try:
        interrupted = log.interrupted()
        tally.interrupted_found += len(interrupted)
        ended = log.recent(1_000_000)
        found = {record.session_id: record for record in [*interrupted, *ended]}
        _check_lost(found, said, tally, log)
        for record in found.values():
            _check_session(record, log.events(record.session_id), tally)
    except StoreError as error:
        tally.stores_damaged += 1
        tally.notes.append(str(error))
    finally:
        log.close()


def _check_lost(found: dict[str, SessionRecord], said: Said, tally: Tally, log: SessionLog) -> None:
    tally.discarded_came_back += len(found.keys() & said.discarded)
    for session_id, last_seq in said.saved.items():
        if session_id in found:
            missing = max(0, last_seq + 1 - len(log.events(session_id)))
        else:
            missing = 0 if session_id in said.maybe_discarded else last_seq + 1
        if missing:
            tally.events_lost += missing
            tally.notes.append(f"{session_id}: {missing} events lost")


def _check_session(record: SessionRecord, events: list[SessionEvent], tally: Tally) -> None:
    start = SessionRecord(record.session_id, record.routine_id, record.title, record.planned_ms)
    fold = record_of(start, events)
    if record.routine_id == "kill_test":
        is_right = fold == record and all(
            event == event_at(record.session_id, seq)
            for seq, event in enumerate(events)
            if event.kind not in (EventKind.RESUMED, EventKind.ENDED)
        )
    else:
        # Captions and cues are not kept, but move the record on from the last kept event.
        is_right = record.position_ms >= fold.position_ms and _but_moved(fold, record) == record
    if not events or not is_right:
        tally.events_wrong += 1
        tally.notes.append(f"{record.session_id}: not what was written")


def _but_moved(fold: SessionRecord, record: SessionRecord) -> SessionRecord:
    moved_ms = record.position_ms - fold.position_ms
    return replace(
        fold,
        position_ms=record.position_ms,
        practised_ms=fold.practised_ms + (0 if fold.running_from_ms is None else moved_ms),
        running_from_ms=record.running_from_ms,
    )


def start_again(folder: Path, tally: Tally) -> None:
    """Start the app beside an interrupted session: it has to leave it alone and be silent."""
    before = _content(folder)
    heard = folder / "heard.raw"
    sound = {"SDL_AUDIODRIVER": "disk", "SDL_DISKAUDIOFILE": str(heard)}
    code = "import sys; from mindbody.cli import main; sys.exit(main(['doctor']))"
    app = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=_environment(folder) | sound,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if app.returncode != 0:
        tally.children_failed += 1
        tally.notes.append(app.stderr[-500:])
    samples = heard.read_bytes() if heard.exists() else b""
    tally.played_by_itself += bool(samples.strip(b"\0")) or _content(folder) != before


def _content(folder: Path) -> list[tuple[SessionRecord, list[SessionEvent]]]:
    log = SessionLog(store_in(folder), SystemClock())
    try:
        return [(record, log.events(record.session_id)) for record in log.interrupted()]
    finally:
        log.close()


def rounds(kills: int, seed: int, live: bool) -> Tally:
    """Some kills on one store after the other writing into the same folder."""
    tally = Tally()
    luck = random.Random(seed)
    said = Said()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name) / "mindbody"
        for _ in range(kills):
            run_and_kill(folder, said, tally, luck, live)
            check(folder, said, tally)
            if live:
                start_again(folder, tally)
        tally.sessions_ended = _ended(folder)
    return tally


def _ended(folder: Path) -> int:
    return store_report(folder).ended_sessions or 0


def shares(kills: int, live: bool) -> list[int]:
    size = 1 if live else ROUNDS_PER_FOLDER
    return [min(size, kills - done) for done in range(0, kills, size)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=100, metavar="N")
    parser.add_argument("--migrations", type=int, default=0, metavar="N", help="kills in each")
    parser.add_argument("--copies", type=int, default=0, metavar="N", help="kills in each kind")
    parser.add_argument("--keys", type=int, default=0, metavar="N", help="kills in a new key")
    parser.add_argument("--foreign", type=int, default=0, metavar="N", help="in putting back")
    parser.add_argument("--live", action="store_true", help="kill the real `play`, in real time")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="stores at once")
    parser.add_argument("--seed", type=int, default=None, metavar="N", help="repeat the moments")
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    chosen = parser.parse_args()
    seed = random.randrange(2**32) if chosen.seed is None else chosen.seed
    started_s = time.monotonic()
    if chosen.migrations or chosen.copies or chosen.keys or chosen.foreign:
        return _kill_changes(chosen, seed)
    total = Tally()
    with ThreadPoolExecutor(max_workers=chosen.jobs) as pool:
        parts = shares(chosen.kills, chosen.live)
        for part in pool.map(lambda n: rounds(n[1], seed + n[0], chosen.live), enumerate(parts)):
            total.add(part)
    _print(total, seed, time.monotonic() - started_s, chosen.json)
    return 0 if total.is_clean else 1


def _kill_changes(chosen: argparse.Namespace, seed: int) -> int:
    started_s, luck = time.monotonic(), random.Random(seed)
    total = kill_changes.ChangeTally()
    if chosen.migrations:
        total.add(kill_changes.kill_migrations(chosen.migrations, luck))
    if chosen.copies:
        total.add(kill_changes.kill_copies(chosen.copies, luck))
    if chosen.keys:
        total.add(kill_new_key.kill_new_keys(chosen.keys, luck))
    if chosen.foreign:
        total.add(kill_foreign.kill_foreign(chosen.foreign, luck))
    _print(total, seed, time.monotonic() - started_s, chosen.json)
    return 0 if total.is_clean else 1


def _print(
    tally: Tally | kill_changes.ChangeTally, seed: int, took_s: float, as_json: bool
) -> None:
    figures = asdict(tally) | {"seed": seed, "took_s": round(took_s, 1)}
    if as_json:
        print(json.dumps(figures, indent=2))
        return
    for name, value in figures.items():
        print(f"{name.replace('_', ' ')}: {value}")


if __name__ == "__main__":
    sys.exit(main())
