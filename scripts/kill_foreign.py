"""Kill -9 while a copy from another computer is put back: old or new, and whole?

    python3 scripts/kill_test.py --foreign 200

The copy comes with a lock of its own. By turns it comes in beside records that open by
themselves, where its lock holds from then on; beside such records with a damaged page, which go
aside with their key file; under a passphrase of now, which stays; and beside records whose lock is
lost, which go aside closed as they are. After each kill the folder
is opened as the next start opens it, and has to be all of the one or all of the other.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mindbody.clock import ManualClock
from mindbody.found_copy import FoundCopy
from mindbody.keeping import Keeping
from mindbody.opening import Opening
from mindbody.store import restore
from mindbody.store.backups import BACKUPS
from mindbody.store.cipher import connect, mapped
from mindbody.store.finish import finish_changes
from mindbody.store.migrate import all_migrations
from mindbody.store.new_key import MARK, NEW, Renewal
from mindbody.store.pages import any_page_fits
from mindbody.store.restore import INCOMING, RESTORE_MARK
from mindbody.store.under_key import copy_under
from mindbody.vault import Key, SlotKind, Vault, keyfile, new_code
from scripts import kill_new_key
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

THEIRS = bytes(range(100, 132))
THEIR_PASSPHRASE, MY_PASSPHRASE = "a lighthouse in the fog", kill_new_key.PASSPHRASE
_FEWER = 40
_DAMAGED_PAGE = 40
_COPIES = (*kill_new_key.SOUND, kill_new_key.ASIDE)


@dataclass
class Scene:
    """Records of now as they lie there, with what opens them, and the copy that comes in."""

    name: str
    now: Path
    key: bytes
    copy: Path
    code: str
    # What is in the records of now, None where a page of them is damaged.
    state: State | None
    theirs: State
    keeps_lock: bool = False
    is_shut: bool = False

    @property
    def new_key(self) -> bytes:
        """What opens the copy once it is in place."""
        return self.key if self.keeps_lock else THEIRS


def scenes(place: Path) -> tuple[Scene, ...]:
    """Lay out each of them below `place`."""
    code, copy = new_code(), place / "copy"
    _lay_out_copy(copy, code)
    theirs = state_of(copy / DATABASE, THEIRS)[1]
    by_itself, damaged, locked = (place / name for name in ("by itself", "damaged", "locked"))
    kill_new_key.lay_out(by_itself)
    state = state_of(by_itself / DATABASE)[1]
    shutil.copytree(by_itself, damaged)
    kill_new_key.spoil(damaged / DATABASE, _DAMAGED_PAGE)
    shutil.copytree(by_itself, locked)
    opening = Opening(locked, ManualClock())
    opening.set_passphrase(MY_PASSPHRASE, new_code())
    shut = place / "shut"
    shutil.copytree(locked, shut)
    (shut / "vault.json").write_text("{")
    shutil.rmtree(shut / BACKUPS)
    return (
        Scene("by itself", by_itself, KEY, copy, code, state, theirs),
        Scene("damaged", damaged, KEY, copy, code, None, theirs),
        Scene("locked", locked, opening.reveal(), copy, code, state, theirs, keeps_lock=True),
        Scene("shut", shut, opening.reveal(), copy, code, state, theirs, is_shut=True),
    )


def _lay_out_copy(copy: Path, code: str) -> None:
    copy.mkdir()
    whole = copy / "whole.db"
    make_old(whole, len(all_migrations()))
    connection = connect(whole, KEY)
    try:
        connection.execute("DELETE FROM session WHERE id <= ?", (_FEWER,))
        copy_under(connection, copy / DATABASE, THEIRS)
    finally:
        connection.close()
    whole.unlink()
    key = Key(THEIRS)
    Vault.new(copy).with_code(code, key).with_passphrase(THEIR_PASSPHRASE, key).save()


def kill_foreign(kills: int, luck: random.Random) -> ChangeTally:
    """Kill so many times while a copy with a lock of its own is put back."""
    tally = ChangeTally()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "killed"
        turns = [
            (scene, partial(step, folder, scene))
            for scene in scenes(Path(name))
            # By turns in all of it, and in the short moment when the two change places.
            for step in (_put_back, _from_the_mark_on)
        ]
        took: dict[int, float] = {}
        for number in range(kills):
            turn = number % len(turns)
            scene, step = turns[turn]
            if turn not in took:
                shutil.copytree(scene.now, folder)
                took[turn] = took_s(step)
                shutil.rmtree(folder)
            shutil.copytree(scene.now, folder)
            note_end(kill_in(step, took[turn], luck), tally)
            tally.foreign_kills += 1
            checked(partial(check, folder, scene, tally), tally)
            shutil.rmtree(folder)
    return tally


def found(folder: Path, scene: Scene) -> tuple[Keeping, FoundCopy]:
    """The copy, brought beside the records and opened by its code, as the window does it."""
    opening = Opening(folder, ManualClock())
    if scene.keeps_lock:
        opening.take(Key(scene.key), by_code=False)
    keeping = Keeping(opening, ManualClock())
    return keeping, keeping.finder(scene.copy)().opened_by(scene.code, by_code=True)


def _put_back(folder: Path, scene: Scene, begun: Callable[[], None]) -> None:
    keeping, copy = found(folder, scene)
    begun()
    keeping.put_back(copy)


def _from_the_mark_on(folder: Path, scene: Scene, begun: Callable[[], None]) -> None:
    plain_mark, plain_places = Renewal.mark, restore._change_places

    def mark(renewal: Renewal) -> None:
        begun()
        plain_mark(renewal)

    def change_places(*arguments: object) -> Path:
        begun()
        return plain_places(*arguments)  # type: ignore[arg-type]

    Renewal.mark = mark  # type: ignore[method-assign]
    restore._change_places = change_places
    try:
        keeping, copy = found(folder, scene)
        keeping.put_back(copy)
    finally:
        Renewal.mark = plain_mark  # type: ignore[method-assign]
        restore._change_places = plain_places


def check(folder: Path, scene: Scene, tally: ChangeTally) -> None:
    """Open the folder as the next start does, and see that it is the one or the other."""
    finish_changes(folder / DATABASE)
    opening = Opening(folder, ManualClock())
    if scene.is_shut and (folder / "vault.json").read_bytes() == b"{":
        _check_shut(folder, folder, scene, tally)
        tally.found_old += 1
        return
    if opening.asks:
        _unlock(opening, scene)
    key = opening.reveal()
    before = set(folder.glob("before-restore-*")) - {folder / kill_new_key.ASIDE}
    is_new, wrong = _is_new(folder, key, scene), []
    tally.found_new += is_new
    tally.found_old += not is_new
    if is_new:
        wrong = _not_new(folder, opening, key, scene, before)
        if scene.is_shut:
            for aside in before:
                _check_shut(folder, aside, scene, tally)
        elif scene.state is not None:
            tally.rows_lost += [
                state_of(aside / DATABASE, scene.new_key)[1] for aside in before
            ] != [scene.state]
    else:
        wrong = _not_old(folder, opening, key, scene, before)
    if (folder / MARK).exists() or (folder / RESTORE_MARK).exists():
        wrong.append("a mark is left")
    _check_copies(folder, scene, key, tally)
    tally.mixed += bool(wrong)
    tally.change_notes.extend(f"{scene.name}: {each}" for each in wrong)


def _check_shut(folder: Path, place: Path, scene: Scene, tally: ChangeTally) -> None:
    """Records whose lock is lost are as they were, with what is left of the lock beside them."""
    with mapped():
        tally.rows_lost += state_of(place / DATABASE, scene.key)[1] != scene.state
    tally.mixed += (place / "vault.json").read_bytes() != b"{"
    tally.mixed += (folder / RESTORE_MARK).exists()


def _unlock(opening: Opening, scene: Scene) -> None:
    """By the passphrase that holds; a start knows of none, so it is found by trying."""
    vault = opening.present_vault()
    assert vault is not None
    theirs = Vault.read(scene.copy)
    assert theirs is not None
    opening.unlock(THEIR_PASSPHRASE if vault.id == theirs.id else MY_PASSPHRASE)


def _is_new(folder: Path, key: bytes, scene: Scene) -> bool:
    """Whether it is the copy that lies in the place of the records. Raises StoreError."""
    if scene.state is None and any_page_fits(folder / DATABASE, KEY):
        return False
    return state_of(folder / DATABASE, key)[1] == scene.theirs


def _not_new(
    folder: Path, opening: Opening, key: bytes, scene: Scene, before: set[Path]
) -> list[str]:
    wrong = []
    opening.try_records()
    if key != scene.new_key:
        wrong.append("the copy is under another key")
    if SlotKind.PASSPHRASE not in opening.kinds or SlotKind.DEVICE in opening.kinds:
        wrong.append("the copy opens without its passphrase")
    if len(before) != 1:
        wrong.append(f"{len(before)} folders were set aside")
    if (folder / "practice.key").exists():
        wrong.append("the key file is left")
    if scene.state is None:
        (aside,) = before
        if keyfile.read_beside(aside / DATABASE) != KEY:
            wrong.append("damaged records have lost their key")
    elif not scene.keeps_lock and not scene.is_shut:
        left = [file.name for file in folder.rglob("*.db") if any_page_fits(file, KEY)]
        wrong += [f"{name} opens by the old key" for name in left]
    if any((folder / name).exists() for name in (NEW, INCOMING)):
        wrong.append("something is left over")
    return wrong


def _not_old(
    folder: Path, opening: Opening, key: bytes, scene: Scene, before: set[Path]
) -> list[str]:
    """What of it is the copy's: neither its lock nor its rows may have come in alone."""
    wrong = []
    if key != scene.key:
        wrong.append("the records of before are under the lock of the copy")
    if scene.state is not None:
        opening.try_records()
        if state_of(folder / DATABASE, key)[1] != scene.state:
            wrong.append("the records are neither those of before nor the copy")
    if (SlotKind.DEVICE in opening.kinds) is scene.keeps_lock:
        wrong.append("the lock of before does not hold")
    wrong += [f"{aside.name} was set aside" for aside in before if any(aside.iterdir())]
    return wrong


def _check_copies(folder: Path, scene: Scene, key: bytes, tally: ChangeTally) -> None:
    """Those of before are whole, under what holds now; of damaged records, under their own key."""
    if scene.state is None or scene.is_shut:
        key = scene.key
    kept = scene.state or state_of(scene.now / kill_new_key.ASIDE / DATABASE)[1]
    with mapped():
        for name in _COPIES if not scene.is_shut else (kill_new_key.ASIDE,):
            tally.rows_lost += state_of(_place_of(folder, name) / DATABASE, key)[1] != kept


def _place_of(folder: Path, name: str) -> Path:
    """Where a copy lies: with damaged records, whose key it needs, it goes aside."""
    aside = (place / name for place in sorted(folder.glob("before-restore-*")))
    return next((place for place in aside if place.exists()), folder / name)
