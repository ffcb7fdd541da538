"""Changes of the records that a failing disk or somebody's files get in the way of."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from mindbody import private_file
from mindbody.clock import ManualClock
from mindbody.errors import StoreError
from mindbody.keeping import Keeping
from mindbody.opening import Opening
from mindbody.store import DATABASE
from mindbody.store.finish import finish_changes
from mindbody.store.new_key import MARK, NEW
from mindbody.store.restore import INCOMING
from mindbody.vault import Vault, new_code

pytestmark = pytest.mark.usefixtures("small_effort")

MINE, THEIRS = "grey heron by the weir", "a lighthouse in the fog"
CLOCK = ManualClock()


def filled(folder: Path, note: str, passphrase: str = "") -> Opening:
    """Records with one note, and a copy of the day."""
    opening = Opening(folder, CLOCK)
    write(opening, note)
    if passphrase:
        opening.set_passphrase(passphrase, new_code())
    back_up(opening)
    return opening


def write(opening: Opening, note: str) -> None:
    records = opening.records()
    records.shelf.put("note", note, note)
    records.log.close()


def back_up(opening: Opening) -> None:
    store = opening.records().store
    store.open()
    assert Keeping(opening, CLOCK).back_up_if_due(store).result() is not None
    store.close()


def notes(opening: Opening) -> list[str]:
    records = opening.records()
    try:
        return sorted(document.id for document in records.shelf.all())
    finally:
        records.log.close()


def put_back(opening: Opening, source: Path, passphrase: str = "") -> Path:
    keeping = Keeping(opening, CLOCK)
    copy = keeping.finder(source)()
    return keeping.put_back(copy.opened_by(passphrase, by_code=False) if passphrase else copy)


@pytest.mark.parametrize("passphrase", ["", MINE])
def test_the_copy_of_the_day_is_made_anew_of_what_was_put_back(
    tmp_path: Path, passphrase: str
) -> None:
    """Else a rescue of the same day would mix what was put aside into it."""
    opening = filled(tmp_path / "mine", "first", passphrase)
    shutil.move(tmp_path / "mine" / "backups", tmp_path / "elsewhere")
    write(opening, "second")
    back_up(opening)
    (source,) = (tmp_path / "elsewhere").iterdir()
    put_back(opening, source)
    back_up(opening)
    (tmp_path / "mine" / DATABASE).unlink()
    assert notes(opening) == ["first"]


def test_the_key_file_stays_where_another_vault_lies_beside_it(tmp_path: Path) -> None:
    """A vault of other records opens; what it opens fits none of these, which are harmed."""
    filled(tmp_path / "theirs", "theirs", THEIRS)
    filled(tmp_path / "mine", "mine")
    folder = tmp_path / "mine"
    with (folder / DATABASE).open("ab") as file:
        file.write(b"torn")
    (folder / "vault.json").write_bytes((tmp_path / "theirs" / "vault.json").read_bytes())
    opening = Opening(folder, CLOCK)
    opening.unlock(THEIRS)
    with pytest.raises(StoreError):
        opening.try_records()
    assert (folder / "practice.key").exists()


@pytest.mark.parametrize("change", ["passphrase", "copy"])
def test_what_was_refused_does_not_hold_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    """The folder cannot be synced once the mark has its name."""
    theirs = filled(tmp_path / "theirs", "theirs", THEIRS)
    opening = filled(tmp_path / "mine", "mine")
    plain = private_file.sync_folder
    changes: dict[str, Callable[[], object]] = {
        "passphrase": lambda: opening.set_passphrase(MINE, new_code()),
        "copy": lambda: put_back(opening, theirs.folder, THEIRS),
    }

    def fails(folder: Path) -> None:
        if (folder / MARK).exists():
            raise OSError(5, "input/output error")
        plain(folder)

    with monkeypatch.context() as patch:
        patch.setattr(private_file, "sync_folder", fails)
        with pytest.raises(StoreError):
            changes[change]()
    finish_changes(opening.database)
    again = Opening(opening.folder, CLOCK)
    assert not again.asks
    assert notes(again) == ["mine"]


def test_a_wrong_key_file_keeps_no_copy_out(tmp_path: Path) -> None:
    theirs = filled(tmp_path / "theirs", "theirs", THEIRS)
    opening = filled(tmp_path / "mine", "mine")
    (opening.folder / "practice.key").write_text("ab" * 32 + "\n")
    aside = put_back(Opening(opening.folder, CLOCK), theirs.folder, THEIRS)
    assert (aside / DATABASE).exists()
    again = Opening(opening.folder, CLOCK)
    again.unlock(THEIRS)
    assert notes(again) == ["theirs"]


def test_copies_of_records_that_went_aside_go_with_them(tmp_path: Path) -> None:
    theirs = filled(tmp_path / "theirs", "theirs", THEIRS)
    opening = filled(tmp_path / "mine", "mine", MINE)
    opening.lock()
    aside = put_back(opening, theirs.folder, THEIRS)
    back_up(opening)
    before = Opening(next((aside / "backups").iterdir()), CLOCK)
    before.unlock(MINE)
    assert notes(before) == ["mine"]
    of_now = Opening(next((opening.folder / "backups").iterdir()), CLOCK)
    of_now.unlock(THEIRS)
    assert notes(of_now) == ["theirs"]


def test_what_was_begun_before_is_finished_before_a_copy_comes_in(tmp_path: Path) -> None:
    theirs = filled(tmp_path / "theirs", "theirs", THEIRS)
    opening = filled(tmp_path / "mine", "mine")
    (opening.folder / NEW).mkdir()
    (opening.folder / MARK).write_bytes(b"")
    other = filled(tmp_path / "other", "other", MINE)
    for name in (DATABASE, "vault.json"):
        (opening.folder / NEW / name).write_bytes((other.folder / name).read_bytes())
    again = Opening(opening.folder, CLOCK)
    put_back(again, theirs.folder, THEIRS)
    finish_changes(opening.database)
    last = Opening(opening.folder, CLOCK)
    last.unlock(THEIRS)
    assert notes(last) == ["theirs"]


def test_what_an_older_change_left_is_not_taken_for_the_place_of_a_newer(tmp_path: Path) -> None:
    opening = filled(tmp_path / "mine", "mine")
    copy = next((opening.folder / "backups").iterdir())
    aside = put_back(opening, copy)
    (aside / "moved").write_bytes(b"")
    write(opening, "written since")
    second = put_back(opening, copy)
    assert second != aside
    assert not (aside / "moved").exists()
    kept = Opening(second, CLOCK)
    (second / "practice.key").write_bytes((opening.folder / "practice.key").read_bytes())
    assert notes(kept) == ["mine", "written since"]


def test_what_holds_no_mark_is_gone_at_the_next_start(tmp_path: Path) -> None:
    opening = filled(tmp_path / "mine", "mine")
    for name in (NEW, INCOMING):
        (opening.folder / name).mkdir()
        (opening.folder / name / DATABASE).write_bytes(b"made, and never marked")
    finish_changes(opening.database)
    assert not any((opening.folder / name).exists() for name in (NEW, INCOMING))
    vault = Vault.read(opening.folder)
    assert vault is not None
    assert notes(opening) == ["mine"]
