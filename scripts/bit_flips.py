"""Flip bits in copies of a real store: is it seen, and what can still be saved?

    python3 scripts/bit_flips.py --files 1000 --salvages 200 --jobs 2

Each copy of an encrypted store of some MB has 1 to 8 bits of one page flipped. It is detected
where the page fails its mark (HMAC) as the app checks it before a copy, and nothing that is read
may differ from what was written. Of some of the copies all that can be read is saved into a new
file. Rows on the damaged page itself are gone; printed is the share of all rows, and of those
that lie elsewhere. What stands in for a session that is gone is counted by itself.
Ends with 1 where a flip is not detected, anything wrong is read, a row that lies elsewhere is
lost, or, with some MB of rows, less than 99 % of all rows come out of any copy.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from functools import partial
from pathlib import Path
from statistics import mean

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mindbody.errors import StoreDamaged, StoreError
from mindbody.store.backups import check_pages
from mindbody.store.cipher import connect, mapped, transaction
from mindbody.store.leaves import records_in
from mindbody.store.migrate import all_migrations, migrate
from mindbody.store.pages import PAGE_BYTES, sound_pages
from mindbody.store.salvage import salvage
from scripts.benchmarks.records import fill_own

KEY = bytes(range(32))
DAY = date(2026, 11, 28)
NEEDED_SHARE = 0.99
TABLES = ("session", "event", "rating", "document")

Rows = dict[str, set[tuple[object, ...]]]


@dataclass
class Tally:
    """What was seen. The last group has to stay 0."""

    files: int = 0
    bits_flipped: int = 0
    found_by_page: int = 0
    found_by_app: int = 0
    refused_whole: int = 0
    saved_shares: list[float] = field(default_factory=list)
    # Damaged pages, by number, of which less than 99 % was saved.
    poor_pages: list[int] = field(default_factory=list)
    stand_ins: int = 0
    slowest_salvage_cpu_s: list[float] = field(default_factory=list)

    not_detected: int = 0
    silently_wrong: int = 0
    lost_elsewhere: int = 0
    notes: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))


def make_store(path: Path, sessions: int) -> None:
    """A store as ten years of practice leave it, with its key `KEY`."""
    connection = connect(path, KEY)
    try:
        migrate(connection, path, KEY, all_migrations())
        fill_own(connection, sessions, DAY)
        with transaction(connection):
            for number in range(60):
                connection.execute(
                    "INSERT INTO document VALUES ('pattern', ?, ?, ?, 0)",
                    (f"own_{number:04}", f"{number} breaths in, {number} out. " * 20, number),
                )
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()


def rows_of(path: Path) -> Rows:
    connection = connect(path, KEY)
    try:
        return {
            table: set(connection.execute(f"SELECT * FROM {table}").fetchall()) for table in TABLES
        }
    finally:
        connection.close()


def pages_of(path: Path, rows: Rows) -> dict[tuple[object, ...], int]:
    """The page on which each row begins."""
    pages = {}
    for page, rowid, _, values in records_in(path, KEY):
        row = tuple(values) if rowid is None else (rowid, *values[1:])
        if any(row in rows[table] for table in TABLES):
            pages[row] = page
    return pages


def flip(path: Path, luck: random.Random) -> tuple[int, int]:
    """Flip 1 to 8 bits of one page; the page's number, from 1, and how many bits."""
    page = luck.randrange(path.stat().st_size // PAGE_BYTES)
    bits = luck.sample(range(PAGE_BYTES * 8), luck.randint(1, 8))
    with path.open("r+b") as file:
        file.seek(page * PAGE_BYTES)
        content = bytearray(file.read(PAGE_BYTES))
        for bit in bits:
            content[bit // 8] ^= 1 << bit % 8
        file.seek(page * PAGE_BYTES)
        file.write(content)
    return page + 1, len(bits)


def is_seen_by_app(path: Path) -> bool:
    """Whether the app refuses the file when it opens it or before it copies it."""
    try:
        with mapped():
            connection = connect(path, KEY)
            try:
                check_pages(connection)
            finally:
                connection.close()
    except StoreError:
        return True
    return False


def examine(
    original: Path,
    rows: Rows,
    pages: dict[tuple[object, ...], int],
    luck: random.Random,
    saves: bool,
    tally: Tally,
) -> None:
    with tempfile.TemporaryDirectory(dir=original.parent) as name:
        damaged = Path(name) / "damaged.db"
        shutil.copyfile(original, damaged)
        page, bits = flip(damaged, luck)
        tally.files += 1
        tally.bits_flipped += bits
        bad = [number for number, is_sound in sound_pages(damaged, KEY) if not is_sound]
        # A flip in the salt at the very beginning makes every page fail.
        by_page, by_app = page in bad, is_seen_by_app(damaged)
        tally.found_by_page += by_page
        tally.found_by_app += by_app
        if not (by_page and by_app):
            tally.not_detected += 1
            tally.notes.append(f"page {page}: {bits} bits not seen")
        if saves:
            elsewhere = {
                table: {row for row in rows[table] if pages[row] != page} for table in TABLES
            }
            _save(damaged, Path(name) / "saved.db", page, rows, elsewhere, tally)


def _save(damaged: Path, saved: Path, page: int, rows: Rows, elsewhere: Rows, tally: Tally) -> None:
    before_s = time.process_time()
    try:
        known = salvage(damaged, KEY, saved)
    except (StoreDamaged, StoreError):
        tally.refused_whole += 1
        return
    tally.slowest_salvage_cpu_s.append(time.process_time() - before_s)
    found, stand_ins = rows_of(saved), set(known.stand_ins.get("session", ()))
    found["session"] = {row for row in found["session"] if row[0] not in stand_ins}
    tally.stand_ins += len(stand_ins)
    lost = sum(len(elsewhere[table] - found[table]) for table in TABLES)
    if lost:
        tally.lost_elsewhere += lost
        tally.notes.append(f"page {page}: {lost} rows of other pages are lost")
    wrong = sum(len(found[table] - rows[table]) for table in TABLES)
    if wrong:
        tally.silently_wrong += wrong
        tally.notes.append(f"page {page}: {wrong} rows are not what was written")
    share = sum(map(len, found.values())) / sum(map(len, rows.values()))
    tally.saved_shares.append(share)
    if share < NEEDED_SHARE:
        tally.poor_pages.append(page)


def work(part: tuple[int, int, int], original: Path, saves: int) -> Tally:
    """Some copies, from `first` on; the first `saves` of all are salvaged too."""
    first, count, seed = part
    tally, rows = Tally(), rows_of(original)
    pages = pages_of(original, rows)
    for number in range(first, first + count):
        luck = random.Random(seed + number)
        examine(original, rows, pages, luck, number % max(1, saves) == 0, tally)
    return tally


def parts_of(files: int, jobs: int, seed: int) -> Iterator[tuple[int, int, int]]:
    size = max(1, -(-files // (jobs * 4)))
    for first in range(0, files, size):
        yield first, min(size, files - first), seed


def main(arguments: list[str] | None = None) -> int:
    chosen = _arguments(arguments)
    seed = random.randrange(2**32) if chosen.seed is None else chosen.seed
    started_s, total = time.monotonic(), Tally()
    with tempfile.TemporaryDirectory(dir=chosen.folder) as name:
        original = Path(name) / "practice.db"
        make_store(original, chosen.sessions)
        every = max(1, chosen.files // max(1, chosen.salvages))
        one = partial(work, original=original, saves=every)
        parts = list(parts_of(chosen.files, chosen.jobs, seed))
        if chosen.jobs == 1:
            for tally in map(one, parts):
                total.add(tally)
        else:
            with ProcessPoolExecutor(max_workers=chosen.jobs) as pool:
                for tally in pool.map(one, parts):
                    total.add(tally)
        size = {
            "rows": sum(map(len, rows_of(original).values())),
            "pages": original.stat().st_size // PAGE_BYTES,
        }
    figures = size | _figures(total) | {"seed": seed}
    figures["took_s"] = round(time.monotonic() - started_s, 1)
    if chosen.json:
        print(json.dumps(figures, indent=2))
    else:
        for key, value in figures.items():
            print(f"{key.replace('_', ' ')}: {value}")
    is_clean = not (total.not_detected or total.silently_wrong or total.lost_elsewhere)
    return 0 if is_clean and not (total.poor_pages or total.refused_whole) else 1


def _figures(total: Tally) -> dict[str, object]:
    figures: dict[str, object] = asdict(total)
    shares, took_s = total.saved_shares, total.slowest_salvage_cpu_s
    figures["saved_shares"] = len(shares)
    figures["mean_percent_saved"] = round(100 * mean(shares), 3) if shares else None
    figures["least_percent_saved"] = round(100 * min(shares), 3) if shares else None
    figures["below_99_percent"] = len(total.poor_pages)
    figures["slowest_salvage_cpu_s"] = round(max(took_s), 2) if took_s else None
    figures["notes"] = total.notes[:5]
    return figures


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=100, metavar="N", help="damaged copies")
    parser.add_argument("--salvages", type=int, default=50, metavar="N", help="of them saved")
    parser.add_argument("--sessions", type=int, default=600, metavar="N", help="100 events each")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes at once")
    parser.add_argument("--seed", type=int, default=None, metavar="N", help="repeat the flips")
    parser.add_argument("--folder", default=None, metavar="DIR", help="where the copies are made")
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
