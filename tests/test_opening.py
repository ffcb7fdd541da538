"""Records open as the person chose; what was there before is taken over, nothing is weakened."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from mindbody.clock import ManualClock
from mindbody.errors import (
    KeychainLost,
    StoreError,
    StoreLocked,
    VaultDamaged,
    WrongPassphrase,
)
from mindbody.keeping import Keeping
from mindbody.opening import Opening
from mindbody.store.database import store_in
from mindbody.store.shelf import Shelf
from mindbody.vault import SlotKind, Vault, new_code
from mindbody.vault.vault import LockNotSure

pytestmark = pytest.mark.usefixtures("small_effort")

PASSPHRASE = "grey heron by the weir"


def opening(folder: Path) -> Opening:
    return Opening(folder, ManualClock())


def put(on: Opening, body: str) -> None:
    records = on.records()
    try:
        records.shelf.put("note", "1", body)
    finally:
        assert records.log.close() is None


def body(on: Opening) -> str:
    records = on.records()
    try:
        return records.shelf.all()[0].body
    finally:
        records.log.close()


def with_passphrase(folder: Path) -> tuple[Opening, str]:
    on, code = opening(folder), new_code()
    put(on, "kept")
    on.set_passphrase(PASSPHRASE, code)
    return on, code


def test_the_first_start_makes_a_vault_that_opens_by_itself(tmp_path: Path) -> None:
    put(opening(tmp_path), "kept")
    vault = Vault.read(tmp_path)
    assert vault is not None
    assert vault.kinds == {SlotKind.DEVICE}
    assert not opening(tmp_path).asks
    assert not opening(tmp_path).can_lock
    assert body(opening(tmp_path)) == "kept"


def test_records_of_before_there_were_vaults_are_taken_over(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    Shelf(store, ManualClock()).put("note", "1", "from before")
    store.close()
    assert Vault.read(tmp_path) is None
    assert body(opening(tmp_path)) == "from before"
    on, code = opening(tmp_path), new_code()
    on.set_passphrase(PASSPHRASE, code)
    again = opening(tmp_path)
    assert again.asks
    again.unlock_by_code(code)
    assert body(again) == "from before"


def test_a_passphrase_shuts_out_who_has_only_the_files(tmp_path: Path) -> None:
    on, code = with_passphrase(tmp_path)
    assert body(on) == "kept", "what is open stays open"
    assert not (tmp_path / "practice.key").exists()
    closed = opening(tmp_path)
    assert closed.asks
    assert closed.can_lock
    with pytest.raises(StoreLocked):
        body(closed)
    with pytest.raises(WrongPassphrase):
        closed.unlock("grey heron")
    assert closed.asks
    closed.unlock(PASSPHRASE)
    assert body(closed) == "kept"
    by_code = opening(tmp_path)
    by_code.unlock_by_code(code)
    assert body(by_code) == "kept"


def test_locking_forgets_the_key(tmp_path: Path) -> None:
    on, _ = with_passphrase(tmp_path)
    on.lock()
    assert on.asks
    with pytest.raises(StoreLocked):
        on.reveal()


def test_the_first_passphrase_needs_a_code(tmp_path: Path) -> None:
    on = opening(tmp_path)
    put(on, "kept")
    with pytest.raises(ValueError, match="recovery code"):
        on.set_passphrase(PASSPHRASE)
    assert not opening(tmp_path).asks
    assert body(opening(tmp_path)) == "kept"


def test_a_new_passphrase_keeps_the_code_and_never_touches_the_records(tmp_path: Path) -> None:
    on, code = with_passphrase(tmp_path)
    before = (tmp_path / "practice.db").read_bytes()
    with pytest.raises(WrongPassphrase):
        on.check("not this one")
    on.check(PASSPHRASE)
    on.set_passphrase("a slow river in the morning")
    assert (tmp_path / "practice.db").read_bytes() == before
    again = opening(tmp_path)
    with pytest.raises(WrongPassphrase):
        again.unlock(PASSPHRASE)
    again.unlock("a slow river in the morning")
    by_code = opening(tmp_path)
    by_code.unlock_by_code(code)


def test_a_new_code_takes_the_place_of_the_old(tmp_path: Path) -> None:
    on, old = with_passphrase(tmp_path)
    code = new_code()
    on.set_code(code)
    with pytest.raises(WrongPassphrase):
        opening(tmp_path).unlock_by_code(old)
    opening(tmp_path).unlock_by_code(code)


def test_a_key_file_left_by_a_power_cut_opens_nothing_and_goes(tmp_path: Path) -> None:
    on, _ = with_passphrase(tmp_path)
    leftover = tmp_path / "practice.key"
    leftover.write_text(on.reveal().hex())
    closed = opening(tmp_path)
    assert closed.asks
    with pytest.raises(StoreLocked):
        body(closed)
    closed.unlock(PASSPHRASE)
    closed.try_records()
    assert not leftover.exists()


def test_a_vault_of_other_records_takes_no_key_away(tmp_path: Path) -> None:
    """Right for its own file, but not for the records that lie beside it."""
    on = opening(tmp_path / "here")
    on.try_records()
    mine = (tmp_path / "here/vault.json").read_bytes()
    with_passphrase(tmp_path / "there")
    shutil.copy(tmp_path / "there/vault.json", tmp_path / "here")
    strange = opening(tmp_path / "here")
    strange.unlock(PASSPHRASE)
    with pytest.raises(WrongPassphrase, match="belongs to other records"):
        strange.try_records()
    (tmp_path / "here/vault.json").write_bytes(mine)
    opening(tmp_path / "here").try_records()


def test_the_passphrase_can_be_given_up(tmp_path: Path) -> None:
    on, code = with_passphrase(tmp_path)
    on.open_without_asking()
    again = opening(tmp_path)
    assert not again.asks
    assert not again.can_lock
    assert body(again) == "kept"
    assert again.kinds == {SlotKind.DEVICE, SlotKind.RECOVERY}
    again.unlock_by_code(code)


def test_a_damaged_and_a_lost_vault_are_told_and_nothing_is_made_anew(tmp_path: Path) -> None:
    with_passphrase(tmp_path)
    (tmp_path / "vault.json").write_text("{")
    with pytest.raises(VaultDamaged, match="damaged"):
        opening(tmp_path).unlock(PASSPHRASE)
    with pytest.raises(VaultDamaged):
        _ = opening(tmp_path).asks
    (tmp_path / "vault.json").unlink()
    with pytest.raises(StoreError, match="missing"):
        body(opening(tmp_path))
    assert not (tmp_path / "practice.key").exists()


def test_a_vault_of_another_computer_is_told(tmp_path: Path) -> None:
    with_passphrase(tmp_path / "one")
    _, code = with_passphrase(tmp_path / "two")
    (tmp_path / "one" / "vault.json").write_bytes((tmp_path / "two" / "vault.json").read_bytes())
    on = opening(tmp_path / "one")
    on.unlock_by_code(code)
    with pytest.raises(WrongPassphrase, match="come from another computer"):
        body(on)


def with_copy(folder: Path) -> tuple[Opening, str]:
    on, code = with_passphrase(folder)
    records = on.records()
    Keeping(on, ManualClock()).back_up_if_due(records.store).result()
    records.log.close()
    return on, code


@pytest.mark.parametrize("damage", ["{", None])
def test_the_vault_of_the_newest_copy_stands_in_for_one_that_is_lost(
    tmp_path: Path, damage: str | None
) -> None:
    _, code = with_copy(tmp_path)
    whole = (tmp_path / "vault.json").read_bytes()
    if damage is None:
        (tmp_path / "vault.json").unlink()
    else:
        (tmp_path / "vault.json").write_text(damage)
    again = opening(tmp_path)
    assert again.asks
    assert again.stands_in == ManualClock().wall().date()
    with pytest.raises(WrongPassphrase):
        again.unlock("not this one")
    assert not (tmp_path / "practice.key").exists()
    again.unlock(PASSPHRASE)
    again.try_records()
    assert (tmp_path / "vault.json").read_bytes() == whole
    assert (tmp_path / "vault.damaged.json").exists() is (damage is not None)
    assert again.kinds == {SlotKind.PASSPHRASE, SlotKind.RECOVERY}
    assert again.stands_in is None
    opening(tmp_path).unlock_by_code(code)


def test_a_vault_of_other_records_is_told_in_plain_words(tmp_path: Path) -> None:
    with_passphrase(tmp_path / "one")
    with_passphrase(tmp_path / "two")
    shutil.copyfile(tmp_path / "two" / "vault.json", tmp_path / "one" / "vault.json")
    on = opening(tmp_path / "one")
    on.unlock(PASSPHRASE)
    with pytest.raises(WrongPassphrase, match="belongs to other records"):
        on.try_records()


class Chain(KeyringBackend):
    """A keychain that works, and that can be locked."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.is_locked:
            raise RuntimeError("locked")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def chain(monkeypatch: pytest.MonkeyPatch) -> Chain:
    """Stands where the system's own would: by the name of its module."""
    monkeypatch.setattr(Chain, "__module__", "keyring.backends.SecretService")
    chain = Chain()
    monkeypatch.setattr(keyring, "get_keyring", lambda: chain)
    return chain


def test_the_keychain_opens_beside_the_passphrase(tmp_path: Path, chain: Chain) -> None:
    on, _ = with_passphrase(tmp_path)
    on.use_keychain(True)
    again = opening(tmp_path)
    assert again.asks
    again.open_by_keychain()
    assert not again.asks
    assert body(again) == "kept"
    again.lock()
    again.open_by_keychain()
    assert again.asks, "after a lock only the person opens"
    again.unlock(PASSPHRASE)
    again.use_keychain(False)
    assert chain.kept == {}
    last = opening(tmp_path)
    last.open_by_keychain()
    assert last.asks


def fail_in_the_end(folder: Path) -> None:
    """As a disk that fails once the new file has its name."""
    raise OSError(errno.EIO, "the disk failed")


def test_a_keychain_that_is_given_up_is_empty_though_the_disk_confirms_nothing(
    tmp_path: Path, chain: Chain, monkeypatch: pytest.MonkeyPatch
) -> None:
    on, _ = with_passphrase(tmp_path)
    on.use_keychain(True)
    monkeypatch.setattr("mindbody.private_file.sync_folder", fail_in_the_end)
    with pytest.raises(LockNotSure):
        on.use_keychain(False)
    assert chain.kept == {}
    assert SlotKind.KEYCHAIN not in on.kinds


def test_the_passphrase_that_is_said_to_hold_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on, _ = with_passphrase(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr("mindbody.private_file.sync_folder", fail_in_the_end)
        with pytest.raises(StoreError, match="The new lock holds now"):
            on.set_passphrase("a lighthouse in the fog")
    again = opening(tmp_path)
    with pytest.raises(WrongPassphrase):
        again.unlock(PASSPHRASE)
    again.unlock("a lighthouse in the fog")
    assert body(again) == "kept"


def test_a_lost_keychain_is_told_and_the_passphrase_opens(tmp_path: Path, chain: Chain) -> None:
    on, _ = with_passphrase(tmp_path)
    on.use_keychain(True)
    for lose in (chain.kept.clear, lambda: setattr(chain, "is_locked", True)):
        lose()
        again = opening(tmp_path)
        with pytest.raises(KeychainLost, match="Your records are untouched"):
            again.open_by_keychain()
        assert again.asks
        again.unlock(PASSPHRASE)
        assert body(again) == "kept"


def test_no_keychain_but_the_four_is_ever_used(
    tmp_path: Path, chain: Chain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Chain, "__module__", "keyrings.alt.file")
    on, _ = with_passphrase(tmp_path)
    with pytest.raises(KeychainLost, match="no keychain that mindbody trusts"):
        on.use_keychain(True)
    assert on.kinds == {SlotKind.PASSPHRASE, SlotKind.RECOVERY}
    assert chain.kept == {}
