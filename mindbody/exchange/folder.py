"""A folder that the person's own software keeps in step with another computer.

Each file is written once under a random name and never changed, so nobody overwrites anybody and
the names say nothing. A folder may hold files for several people; what is sealed for somebody
else is nobody's business here. Nothing is watched: whoever has the clock asks every `POLL_MS`.

    seen, ready = looked(seen, entries(folder, done), now_ms)
    for name in ready:
        raw = read(folder, name)     # open_file(raw, …); a Damaged one may still be on its way
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from mindbody.bounded_file import read_bounded
from mindbody.exchange import refusals
from mindbody.exchange.files import random_name, write_file
from mindbody.exchange.seal import MOST_SUMMARY_BYTES

POLL_MS = 10_000
# A file is read once it has not changed for so long, and again at most so often if it is cut off.
SETTLED_MS = 10_000
RETRY_MS = 60_000
MOST_NAMES = 10_000
MOST_FILES = 1_000
MOST_AT_ONCE = 20

# Copies of a clash, parts of a download and whatever else lies there have other names.
_NAME = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.age")


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of the folder as it lies there; `changed_ns` is what the file system says."""

    name: str
    size: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file that was seen: `since_ms` unchanged, `tried_ms` when it was last read."""

    entry: Entry
    since_ms: int
    tried_ms: int | None = None


Seen = Mapping[str, Waiting]


def put(folder: Path, sealed: bytes) -> str:
    """Write a sealed file into the folder; its name. Raises InvalidFile where that fails."""
    name = random_name()
    write_file(folder / name, sealed)
    return name


def entries(folder: Path, done: frozenset[str] = frozenset()) -> tuple[Entry, ...]:
    """The files that may be for us, the newest first, without those in `done`.

    At most `MOST_FILES` of the first `MOST_NAMES` names; links and whatever is no file are
    left out. Raises InvalidFile where the folder cannot be read.
    """
    found: list[Entry] = []
    try:
        with os.scandir(folder) as listing:
            for _, entry in zip(range(MOST_NAMES), listing, strict=False):
                if entry.name not in done and _NAME.fullmatch(entry.name):
                    found += _regular(entry)
    except OSError:
        raise refusals.no_folder() from None
    found.sort(key=lambda entry: (-entry.changed_ns, entry.name))
    return tuple(found[:MOST_FILES])


def looked(seen: Seen, found: Iterable[Entry], now_ms: int) -> tuple[Seen, tuple[str, ...]]:
    """What is known after one look at the folder, and the names to read now, oldest first.

    A pure step: `found` is what lies there, `now_ms` runs evenly. At most `MOST_AT_ONCE`
    names; what is not read now comes with a later look. A file that was read and is still
    found is tried again after `RETRY_MS`: leave it out of `found` once it is done.
    """
    after: dict[str, Waiting] = {}
    ready: list[Waiting] = []
    for entry in found:
        before = seen.get(entry.name)
        same = before is not None and before.entry == entry
        waiting = before if same and before is not None else Waiting(entry, now_ms)
        after[entry.name] = waiting
        if _is_ready(waiting, now_ms):
            ready.append(waiting)
    ready.sort(key=lambda waiting: (waiting.entry.changed_ns, waiting.entry.name))
    chosen = tuple(waiting.entry.name for waiting in ready[:MOST_AT_ONCE])
    for name in chosen:
        after[name] = Waiting(after[name].entry, after[name].since_ms, now_ms)
    return after, chosen


def read(folder: Path, name: str) -> bytes:
    """The bytes of a file of the folder. Raises InvalidFile; a link is never followed."""
    if not _NAME.fullmatch(name):
        raise refusals.unreadable(name)
    try:
        raw = read_bounded(folder / name, MOST_SUMMARY_BYTES, follow=False)
    except OSError:
        raise refusals.unreadable(name) from None
    if len(raw) > MOST_SUMMARY_BYTES:
        raise refusals.too_large(MOST_SUMMARY_BYTES // 1024, name)
    return raw


def _is_ready(waiting: Waiting, now_ms: int) -> bool:
    if waiting.tried_ms is not None:
        return now_ms - waiting.tried_ms >= RETRY_MS
    return now_ms - waiting.since_ms >= SETTLED_MS


def _regular(entry: os.DirEntry[str]) -> list[Entry]:
    """The entry where it is a file of a size that can be ours; it may be gone by now."""
    try:
        found = entry.stat(follow_symlinks=False)
    except OSError:
        return []
    if not stat.S_ISREG(found.st_mode) or not 0 < found.st_size <= MOST_SUMMARY_BYTES:
        return []
    return [Entry(entry.name, found.st_size, found.st_mtime_ns)]
