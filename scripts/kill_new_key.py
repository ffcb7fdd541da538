"""Kill -9 while a first passphrase puts records and copies under a new key: old or new, and whole?

    python3 scripts/kill_test.py --keys 100

Beside the records lie sound copies, one with a damaged page, one of which nothing can be read, and
what was set aside. After each kill the folder is opened as the next start opens it: either by the
key file, and then nothing has changed, or by the passphrase and by the code, and then no file
that the old key opens is left.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from mindbody.clock import ManualClock
from mindbody.opening import Opening
from mindbody.store.backups import make_backup
from mindbody.store.cipher import connect
from mindbody.store.migrate import all_migrations
from mindbody.store.new_key import MARK, NEW, Renewal, finish_new_key
from mindbody.store.pages import PAGE_BYTES, any_page_fits
from mindbody.vault import Key, SlotKind, Vault, keyfile, new_code
from scripts.kill_changes import (
    DATABASE,
    KEY,
    ChangeTally,
    State,
    checked,
    kill_in,
    make_old,
    note_end,
    state_of,
    took_s,
)

PASSPHRASE = "grey heron by the weir"
SOUND = tuple(f"backups/2026-11-{day}" for day in (24, 25))
ASIDE, BEFORE = "before-restore-20261120-080000", "practice.before-0004.db"
IN_PART, UNREADABLE = "backups/2026-11-26", "backups/2026-11-27"


def kill_new_keys(kills: int, luck: random.Random) -> ChangeTally:
    """Kill so many times while the key is changed."""
    tally, code = ChangeTally(), new_code()
    with tempfile.TemporaryDirectory() as name:
        whole, folder = Path(name) / "whole", Path(name) / "killed"
        lay_out(whole)
        state = state_of(whole / DATABASE)[1]
        steps = tuple(partial(step, folder, code) for step in (_set_passphrase, _from_the_mark_on))
        took: dict[int, float] = {}
        for number in range(kills):
            # By turns in all of it, and in the short moment when the two change places.
            turn = number % len(steps)
            if turn not in took:
                shutil.copytree(whole, folder)
                took[turn] = took_s(steps[turn])
                shutil.rmtree(folder)
            shutil.copytree(whole, folder)
            note_end(kill_in(steps[turn], took[turn], luck), tally)
            tally.new_key_kills += 1
            checked(partial(check, folder, code, state, tally), tally)
            shutil.rmtree(folder)
    return tally


def lay_out(folder: Path) -> None:
    """Records that open by a key file, with copies and what was set aside."""
    folder.mkdir()
    path = folder / DATABASE
    make_old(path, len(all_migrations()))
    keyfile.put_key(path, Key(KEY))
    vault = Vault.new(folder).with_mark(SlotKind.DEVICE)
    vault.save()
    connection = connect(path, KEY)
    try:
        for name in (*SOUND, IN_PART, UNREADABLE):
            day = date.fromisoformat(name.rpartition("/")[2])
            make_backup(connection, folder, KEY, vault.text(), day)
    finally:
        connection.close()
    shutil.copytree(folder / SOUND[0], folder / ASIDE)
    shutil.copyfile(path, folder / BEFORE)
    spoil(folder / IN_PART / DATABASE, 40)
    _spoil_all_rows(folder / UNREADABLE / DATABASE)


def _spoil_all_rows(path: Path) -> None:
    """Only a page that never held a row is left: the key fits, and there is nothing to save."""
    connection = connect(path, KEY)
    query = "SELECT rootpage FROM sqlite_master WHERE name = 'template'"
    (left,) = connection.execute(query).fetchone()
    connection.close()
    for page in range(path.stat().st_size // PAGE_BYTES):
        if page != left - 1:
            spoil(path, page)


def spoil(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek(page * PAGE_BYTES + 100)
        file.write(bytes(100))


def _set_passphrase(folder: Path, code: str, begun: Callable[[], None]) -> None:
    begun()
    Opening(folder, ManualClock()).set_passphrase(PASSPHRASE, code)


def _from_the_mark_on(folder: Path, code: str, begun: Callable[[], None]) -> None:
    plain = Renewal.mark

    def noted(renewal: Renewal) -> None:
        begun()
        plain(renewal)

    Renewal.mark = noted  # type: ignore[method-assign]
    try:
        Opening(folder, ManualClock()).set_passphrase(PASSPHRASE, code)
    finally:
        Renewal.mark = plain  # type: ignore[method-assign]


def check(folder: Path, code: str, state: State, tally: ChangeTally) -> None:
    """Open the folder as the next start does, and see that it is the one or the other."""
    finish_new_key(folder)
    opening = Opening(folder, ManualClock())
    if opening.asks:
        tally.found_new += 1
        opening.unlock_by_code(code)
        opening.unlock(PASSPHRASE)
        key, copies = opening.reveal(), (*SOUND, IN_PART, ASIDE)
        left = [file for file in folder.rglob("*.db") if any_page_fits(file, KEY)]
        is_gone = not (folder / UNREADABLE).exists() and not (folder / "practice.key").exists()
        if left or not is_gone or (folder / MARK).exists() or (folder / NEW).exists():
            tally.mixed += 1
            tally.change_notes.append(f"of the old key: {[file.name for file in left]}")
    else:
        tally.found_old += 1
        key, copies = opening.reveal(), (*SOUND, ASIDE)
        tally.mixed += key != KEY or not (folder / UNREADABLE / DATABASE).exists()
    opening.try_records()
    tally.rows_lost += state_of(folder / DATABASE, key)[1] != state
    for name in (*copies, BEFORE):
        place = folder / name
        found = state_of(place if place.is_file() else place / DATABASE, key)[1]
        # Of the one with a damaged page a part is missing.
        tally.rows_lost += found != state and name != IN_PART
