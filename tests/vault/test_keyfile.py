from __future__ import annotations

import stat
from pathlib import Path

import pytest

from mindbody.errors import WrongPassphrase
from mindbody.vault.keyfile import key_beside


def test_a_key_is_made_once_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    database = tmp_path / "practice.db"
    key = key_beside(database)
    assert len(key) == 32
    assert key_beside(database) == key
    assert [file.name for file in tmp_path.iterdir()] == ["practice.key"]
    assert stat.S_IMODE((tmp_path / "practice.key").stat().st_mode) == 0o600


def test_two_folders_have_two_keys(tmp_path: Path) -> None:
    assert key_beside(tmp_path / "one.db") != key_beside(tmp_path / "two.db")


def test_a_key_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    key_beside(tmp_path / "practice.db")
    file = tmp_path / "practice.key"
    file.chmod(0o644)
    key_beside(tmp_path / "practice.db")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_half_written_key_of_a_crash_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "practice.key.part").write_text("ab" * 40)
    assert len(key_beside(tmp_path / "practice.db")) == 32


def test_a_log_that_lost_its_key_gets_no_new_one(tmp_path: Path) -> None:
    database = tmp_path / "practice.db"
    database.write_bytes(b"x" * 4096)
    with pytest.raises(WrongPassphrase, match="missing") as refusal:
        key_beside(database)
    assert "practice.key" in refusal.value.message
    assert not (tmp_path / "practice.key").exists()


def test_a_log_that_was_never_written_still_gets_its_key(tmp_path: Path) -> None:
    database = tmp_path / "practice.db"
    database.touch()
    assert len(key_beside(database)) == 32


@pytest.mark.parametrize("content", [b"", b"abcd\n", b"zz" * 32, b"\xff" * 64, b"ab" * 33])
def test_a_damaged_key_is_told_and_left_alone(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "practice.key").write_bytes(content)
    with pytest.raises(WrongPassphrase, match="damaged"):
        key_beside(tmp_path / "practice.db")
    assert (tmp_path / "practice.key").read_bytes() == content
