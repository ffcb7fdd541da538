"""A first passphrase brings a new key: nothing that is kept here opens by the old one any more."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from mindbody.clock import ManualClock
from mindbody.errors import StoreDamaged, StoreError, StoreFull
from mindbody.keeping import Keeping
from mindbody.opening import Opening
from mindbody.store import new_key
from mindbody.store.cipher import Connection, connect
from mindbody.store.new_key import MARK, NEW, Renewed, finish_new_key
from mindbody.store.pages import any_page_fits
from mindbody.vault import Vault, new_code
from mindbody.vault.slots import Effort
from scripts import kill_changes, kill_new_key
from scripts.kill_changes import DATABASE, KEY, ChangeTally
from scripts.kill_new_key import ASIDE, BEFORE, IN_PART, PASSPHRASE, SOUND, UNREADABLE

pytestmark = pytest.mark.usefixtures("small_effort")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    kill_new_key.lay_out(tmp_path / "data")
    return tmp_path / "data"


def opening(folder: Path) -> Opening:
    return Opening(folder, ManualClock())


def of_old_key(folder: Path) -> list[str]:
    return [
        file.relative_to(folder).as_posix()
        for file in sorted(folder.rglob("*.db"))
        if any_page_fits(file, KEY)
    ]


def sessions(database: Path, key: bytes) -> int:
    connection = connect(database, key)
    try:
        return int(connection.execute("SELECT count(*) FROM session").fetchone()[0])
    finally:
        connection.close()


def test_records_and_copies_are_under_a_new_key(folder: Path) -> None:
    on, code, id = opening(folder), new_code(), vault_id(folder)
    assert on.set_passphrase(PASSPHRASE, code) == Renewed(copies=5, dropped=1)
    assert on.reveal() != KEY
    assert vault_id(folder) != id
    assert of_old_key(folder) == []
    assert not (folder / "practice.key").exists()
    assert not (folder / UNREADABLE).exists()
    for name in (*SOUND, ASIDE):
        assert sessions(folder / name / DATABASE, on.reveal()) == kill_changes.SESSIONS
        theirs = Vault.read(folder / name)
        assert theirs is not None
        assert theirs.open_by_passphrase(PASSPHRASE).reveal() == on.reveal()
    assert sessions(folder / BEFORE, on.reveal()) == kill_changes.SESSIONS
    assert 0 < sessions(folder / IN_PART / DATABASE, on.reveal()) <= kill_changes.SESSIONS
    assert not (folder / NEW).exists()
    again = opening(folder)
    assert again.asks
    again.unlock_by_code(code)
    again.try_records()


def vault_id(folder: Path) -> str:
    vault = Vault.read(folder)
    assert vault is not None
    return vault.id


def test_records_that_are_open_stay_open_and_are_written_on(folder: Path) -> None:
    on = opening(folder)
    records = on.records()
    records.shelf.put("note", "1", "before")
    on.set_passphrase(PASSPHRASE, new_code())
    records.shelf.put("note", "2", "after")
    assert [one.body for one in records.shelf.all()] == ["before", "after"]
    made = Keeping(on, ManualClock()).back_up_if_due(records.store).result()
    assert made is not None
    assert records.log.close() is None
    assert sessions(made.folder / DATABASE, on.reveal()) == kill_changes.SESSIONS


def test_a_copy_that_another_key_made_is_left_alone(folder: Path) -> None:
    strange = folder / "before-restore-20250101-000000"
    shutil.copytree(folder / ASIDE, strange)
    connection = connect(strange / DATABASE, KEY)
    connection.close()
    other = opening(folder / "elsewhere")
    other.try_records()
    shutil.copyfile(other.database, strange / DATABASE)
    before = (strange / DATABASE).read_bytes()
    opening(folder).set_passphrase(PASSPHRASE, new_code())
    assert (strange / DATABASE).read_bytes() == before


def test_a_full_disk_leaves_everything_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_full(connection: Connection, target: Path, key: bytes) -> None:
        if target.parent.name == NEW:
            raise StoreFull("full", "")
        copy_under(connection, target, key)

    copy_under = new_key.copy_under
    monkeypatch.setattr(new_key, "copy_under", is_full)
    vault = (folder / "vault.json").read_bytes()
    on = opening(folder)
    with pytest.raises(StoreFull):
        on.set_passphrase(PASSPHRASE, new_code())
    assert not on.asks
    assert on.reveal() == KEY
    assert (folder / "vault.json").read_bytes() == vault
    assert len(of_old_key(folder)) == 7
    assert not (folder / NEW).exists()
    assert not opening(folder).asks


def test_damaged_records_keep_their_key_and_say_so(folder: Path) -> None:
    kill_new_key.spoil(folder / DATABASE, 40)
    on = opening(folder)
    with pytest.raises(StoreDamaged):
        on.set_passphrase(PASSPHRASE, new_code())
    assert on.reveal() == KEY
    assert not opening(folder).asks


@pytest.mark.parametrize("steps", range(1, 8))
def test_after_the_mark_each_step_may_be_the_last(
    folder: Path, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a kill does at random, at each renaming by itself."""
    left = [steps]

    def stop_at(plain: object) -> object:
        def step(*arguments: object, **named: object) -> object:
            left[0] -= (folder / MARK).exists()
            if left[0] == 0:
                raise OSError("cut off")
            return plain(*arguments, **named)  # type: ignore[operator]

        return step

    _, state = kill_changes.state_of(folder / DATABASE)
    monkeypatch.setattr("os.replace", stop_at(os.replace))
    monkeypatch.setattr(Path, "rename", stop_at(Path.rename))
    code = new_code()
    with pytest.raises(StoreError):
        opening(folder).set_passphrase(PASSPHRASE, code)
    monkeypatch.undo()
    monkeypatch.setattr("mindbody.vault.slots.USUAL_EFFORT", Effort(19 * 1024, 1, 1))
    tally = ChangeTally()
    kill_new_key.check(folder, code, state, tally)
    assert tally.is_clean, tally
    assert tally.found_new == 1


def test_a_mark_names_nothing_but_what_is_ours(folder: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("mine")
    (folder / NEW).mkdir()
    (folder / NEW / "vault.json").write_bytes((folder / "vault.json").read_bytes())
    (folder / MARK).write_text("- ../precious.txt\n- /etc/hostname\n- sounds\n- practice.db\n")
    (folder / "sounds").mkdir()
    finish_new_key(folder)
    assert precious.exists()
    assert (folder / "sounds").exists()
    assert opening(folder).reveal() == KEY


@pytest.mark.parametrize("mark", [b"", b"\xff\xfe\x00", b"= practice.db\n" * 5, b"x" * 100_000])
def test_a_mark_without_anything_made_takes_no_key_away(folder: Path, mark: bytes) -> None:
    (folder / MARK).write_bytes(mark)
    on = opening(folder)
    on.try_records()
    assert on.reveal() == KEY
    assert not (folder / MARK).exists()
