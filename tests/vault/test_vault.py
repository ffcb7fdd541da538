"""The vault opens by what was chosen, and by nothing else."""

from __future__ import annotations

import errno
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.errors import StoreTooNew, StoreUnwritable, VaultDamaged, WrongPassphrase
from mindbody.vault import Key, SlotKind, Vault, check_code, new_code
from mindbody.vault.code import ALPHABET, CODE_LENGTH, groups_of, in_groups, plain
from mindbody.vault.vault import LockNotSure

pytestmark = pytest.mark.usefixtures("small_effort")

PASSPHRASE = "grey heron by the weir"


def vault_of(folder: Path, key: Key, code: str) -> Vault:
    vault = Vault.new(folder).with_passphrase(PASSPHRASE, key).with_code(code, key)
    vault.save()
    return vault


def test_passphrase_and_code_open_the_same_key(tmp_path: Path) -> None:
    key, code = Key.new(), new_code()
    vault_of(tmp_path, key, code)
    vault = Vault.read(tmp_path)
    assert vault is not None
    assert vault.kinds == {SlotKind.PASSPHRASE, SlotKind.RECOVERY}
    assert vault.asks
    assert vault.open_by_passphrase(PASSPHRASE).reveal() == key.reveal()
    typed = code.lower().replace("-", "  ")
    assert vault.open_by_code(typed).reveal() == key.reveal()


def test_the_file_betrays_nothing(tmp_path: Path) -> None:
    key, code = Key.new(), new_code()
    text = vault_of(tmp_path, key, code).path.read_bytes()
    assert len(text) < 1024
    for secret in (PASSPHRASE.encode(), plain(code).encode(), key.reveal()):
        assert secret not in text
    assert vault_of(tmp_path, key, code).path.read_bytes() != text, "salts are drawn anew"
    assert (tmp_path / "vault.json").stat().st_mode & 0o777 == 0o600


def test_a_wrong_passphrase_and_a_wrong_code_say_so(tmp_path: Path) -> None:
    vault = vault_of(tmp_path, Key.new(), new_code())
    with pytest.raises(WrongPassphrase, match="passphrase does not open"):
        vault.open_by_passphrase("grey heron by the wear")
    with pytest.raises(WrongPassphrase, match="recovery code does not open"):
        vault.open_by_code(new_code())
    with pytest.raises(WrongPassphrase, match="not right, or is missing"):
        vault.open_by_code(new_code()[:-1])


def test_letters_composed_in_two_ways_are_one_passphrase(tmp_path: Path) -> None:
    key = Key.new()
    vault = Vault.new(tmp_path).with_passphrase("caf\u00e9 bleu", key)
    assert vault.open_by_passphrase("cafe\u0301 bleu").reveal() == key.reveal()


def test_another_passphrase_rewrites_its_slot_alone(tmp_path: Path) -> None:
    key, code = Key.new(), new_code()
    before = json.loads(vault_of(tmp_path, key, code).text())
    vault = Vault.read(tmp_path)
    assert vault is not None
    changed = vault.with_passphrase("another one altogether", key)
    after = json.loads(changed.text())
    assert after["id"] == before["id"]
    kept = [slot for slot in before["slots"] if slot["kind"] == "recovery"]
    assert kept == [slot for slot in after["slots"] if slot["kind"] == "recovery"]
    with pytest.raises(WrongPassphrase):
        changed.open_by_passphrase(PASSPHRASE)
    assert changed.open_by_passphrase("another one altogether").reveal() == key.reveal()


def test_a_slot_opens_in_no_other_vault_and_no_other_place(tmp_path: Path) -> None:
    key = Key.new()
    one = json.loads(Vault.new(tmp_path).with_passphrase(PASSPHRASE, key).text())
    other = json.loads(Vault.new(tmp_path).with_passphrase(PASSPHRASE, Key.new()).text())
    other["slots"] = one["slots"]
    (tmp_path / "vault.json").write_text(json.dumps(other))
    foreign = Vault.read(tmp_path)
    assert foreign is not None
    with pytest.raises(WrongPassphrase):
        foreign.open_by_passphrase(PASSPHRASE)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("memory_kib", 1024 * 1024 * 1024),
        ("memory_kib", 256 * 1024 + 1),
        ("memory_kib", 8),
        ("passes", 0),
        ("passes", 5),
        ("passes", 10_000),
        ("lanes", 0),
        ("lanes", 9),
        ("lanes", 2**31),
    ],
)
def test_no_file_can_ask_for_a_terabyte_or_for_nothing(
    place: str, value: int, tmp_path: Path
) -> None:
    document = json.loads(Vault.new(tmp_path).with_passphrase(PASSPHRASE, Key.new()).text())
    document["slots"][0]["effort"][place] = value
    (tmp_path / "vault.json").write_text(json.dumps(document))
    with pytest.raises(VaultDamaged):
        Vault.read(tmp_path)


def test_what_is_too_costly_says_so_and_the_most_is_still_read(tmp_path: Path) -> None:
    document = json.loads(Vault.new(tmp_path).with_passphrase(PASSPHRASE, Key.new()).text())
    effort = {"memory_kib": 256 * 1024, "passes": 4, "lanes": 8}
    document["slots"][0]["effort"] = effort
    (tmp_path / "vault.json").write_text(json.dumps(document))
    assert Vault.read(tmp_path) is not None
    effort["memory_kib"] *= 4
    (tmp_path / "vault.json").write_text(json.dumps(document))
    with pytest.raises(VaultDamaged, match="more work than mindbody ever asks for"):
        Vault.read(tmp_path)


def test_a_newer_vault_is_refused(tmp_path: Path) -> None:
    (tmp_path / "vault.json").write_text('{"format": 2, "id": "?", "other": []}')
    with pytest.raises(StoreTooNew):
        Vault.read(tmp_path)


@given(st.data())
def test_any_damage_is_told_or_opens_nothing_wrong(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    key, code = Key.new(), new_code()
    text = bytearray(Vault.new(folder).with_code(code, key).text())
    at = data.draw(st.integers(0, len(text) - 1))
    text[at] ^= data.draw(st.integers(1, 255))
    (folder / "vault.json").write_bytes(text[: data.draw(st.integers(at, len(text)))])
    try:
        vault = Vault.read(folder)
        assert vault is not None
        assert vault.open_by_code(code).reveal() == key.reveal()
    except (VaultDamaged, StoreTooNew, WrongPassphrase):
        return


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{}",
        b"[" * 100_000,
        b" " * 20_000,
        b"\xff\xfe",
        b'{"format": 1, "id": "00112233445566778899aabbccddeeff", "slots": [], "more": 1}',
        b'{"format": 1, "id": "00112233445566778899aabbccddeeff", '
        b'"slots": [{"kind": "device"}, {"kind": "device"}]}',
        b'{"format": 1, "id": "00112233445566778899aabbccddeeff", '
        b'"slots": [{"kind": "passphrase", "salt": "AAAA"}]}',
    ],
)
def test_what_is_no_vault_is_told(text: bytes, tmp_path: Path) -> None:
    (tmp_path / "vault.json").write_bytes(text)
    with pytest.raises(VaultDamaged, match="Your records themselves were not touched"):
        Vault.read(tmp_path)


def test_a_vault_that_cannot_be_saved_leaves_the_one_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, code = Key.new(), new_code()
    before = vault_of(tmp_path, key, code)

    def fails(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.replace", fails)
    with pytest.raises(StoreUnwritable):
        before.with_passphrase("another one altogether", key).save()
    monkeypatch.undo()
    kept = Vault.read(tmp_path)
    assert kept is not None
    assert kept.open_by_passphrase(PASSPHRASE).reveal() == key.reveal()
    assert [file.name for file in tmp_path.iterdir()] == ["vault.json"]


def test_a_wiped_key_is_gone() -> None:
    key = Key.new()
    material = key._bytes
    key.wipe()
    key.wipe()
    assert set(material) == {0}
    assert not key.is_there
    with pytest.raises(ValueError, match="wiped"):
        key.reveal()


def test_a_code_has_groups_that_can_be_typed() -> None:
    code = new_code()
    assert check_code(code)
    assert [len(group) for group in groups_of(code)] == [5, 5, 5, 5, 5, 6]
    assert len(plain(code)) == CODE_LENGTH
    assert in_groups(plain(code).lower()) == code
    assert len({new_code() for _ in range(100)}) == 100


@given(st.integers(0, CODE_LENGTH - 1), st.sampled_from(ALPHABET))
def test_every_single_slip_in_a_code_is_found(place: int, character: str) -> None:
    code = plain(new_code())
    slipped = code[:place] + character + code[place + 1 :]
    assert check_code(slipped) is (slipped == code)


@given(st.integers(0, CODE_LENGTH - 2))
def test_two_characters_that_changed_places_are_found(place: int) -> None:
    code = plain(new_code())
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    # Luhn's one blind spot: the first and the last character of the alphabet.
    blind = {code[place], code[place + 1]} == {ALPHABET[0], ALPHABET[-1]}
    assert check_code(swapped) is (swapped == code or blind)


def test_a_disk_that_fails_at_the_end_is_not_said_to_have_kept_the_old_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file has its name already when its folder cannot be written through."""
    key = Key.new()
    vault = vault_of(tmp_path, key, new_code())

    def fail(folder: Path) -> None:
        raise OSError(errno.EIO, "the disk failed")

    monkeypatch.setattr("mindbody.private_file.sync_folder", fail)
    with pytest.raises(LockNotSure, match="The new lock holds now") as told:
        vault.with_passphrase("a lighthouse in the fog", key).save()
    assert "Keep what opened your records before" in str(told.value)
    held = Vault.read(tmp_path)
    assert held is not None
    assert held.open_by_passphrase("a lighthouse in the fog").reveal() == key.reveal()


def test_where_the_disk_fails_before_the_old_lock_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = Key.new()
    vault = vault_of(tmp_path, key, new_code())

    def fail(part: Path, target: Path) -> None:
        raise OSError(errno.EIO, "the disk failed")

    monkeypatch.setattr("mindbody.private_file.put_in_place", fail)
    with pytest.raises(StoreUnwritable, match="the one before still holds") as told:
        vault.with_passphrase("a lighthouse in the fog", key).save()
    assert not isinstance(told.value, LockNotSure)
    held = Vault.read(tmp_path)
    assert held is not None
    assert held.open_by_passphrase(PASSPHRASE).reveal() == key.reveal()


def test_where_the_disk_is_gone_nothing_is_said_to_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = vault_of(tmp_path, Key.new(), new_code())

    def fail(*_: object) -> bytes:
        raise OSError(errno.EIO, "the disk is gone")

    monkeypatch.setattr("mindbody.vault.vault.write_whole", fail)
    monkeypatch.setattr("mindbody.vault.vault.read_bounded", fail)
    with pytest.raises(StoreUnwritable, match="cannot be seen whether"):
        vault.save()
