"""A copy of another key is put back and the power fails: after each single step of it."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from mindbody.errors import StoreError, StoreUnwritable
from mindbody.store import restore
from mindbody.store.cipher import connect
from mindbody.store.database import Store
from mindbody.store.pages import any_page_fits
from mindbody.store.restore import bring_in, finish_restore
from mindbody.vault import keyfile
from tests.store.filled import KEY, fill

NOW = datetime(2026, 11, 28, 9, 30, tzinfo=UTC)
THEIRS = bytes(range(100, 132))
OLD_VAULT, NEW_VAULT = b"the vault of now", b"the vault of the copy"


class PowerCut(BaseException):
    """Nothing of ours catches it."""


class Steps:
    """Whatever changes the disk in a restore; from step `at` on, nothing does any more."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
        self.at, self.made = at, 0
        for place, name in (
            (os, "replace"),
            (restore, "write_whole"),
            (restore, "make_private"),
            (shutil, "rmtree"),
            (Path, "unlink"),
        ):
            monkeypatch.setattr(place, name, self._counted(getattr(place, name)))

    def _counted(self, plain: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **named: Any) -> Any:
            if self.made >= self.at:
                raise PowerCut
            self.made += 1
            return plain(*arguments, **named)

        return counted


def sessions(path: Path, key: bytes) -> int:
    connection = connect(path, key)
    try:
        return int(connection.execute("SELECT count(*) FROM session").fetchone()[0])
    finally:
        connection.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Records of 30 sessions under a key file, and a copy of 20 under another key."""
    place = tmp_path_factory.mktemp("files")
    (place / "now").mkdir()
    fill(place / "now" / "practice.db", 30, 2)
    (place / "now" / "vault.json").write_bytes(OLD_VAULT)
    (place / "now" / "practice.key").write_text(KEY.hex())
    fill(place / "mine.db", 20, 2)
    connection = connect(place / "mine.db", KEY)
    restore.copy_under(connection, place / "theirs.db", THEIRS)
    connection.close()
    return place


def is_old(folder: Path) -> bool:
    """The records of now, with the vault and the key that open them."""
    return (
        (folder / "vault.json").read_bytes() == OLD_VAULT
        and bytes.fromhex((folder / "practice.key").read_text()) == KEY
        and any_page_fits(folder / "practice.db", KEY)
        and sessions(folder / "practice.db", KEY) == 30
    )


def is_set_aside(folder: Path, *, with_key: bool) -> bool:
    (aside,) = folder.glob("before-restore-*")
    return (
        (aside / "vault.json").read_bytes() == OLD_VAULT
        and sessions(aside / "practice.db", KEY) == 30
        and (aside / "practice.key").exists() is with_key
    )


@pytest.mark.parametrize(("takes_over", "by_itself"), [(True, False), (False, False), (True, True)])
def test_after_every_step_it_is_the_old_or_the_new_and_both_are_there(
    files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, takes_over: bool, by_itself: bool
) -> None:
    key, new_key = (THEIRS, None) if takes_over else (THEIRS, KEY)
    vault = NEW_VAULT if takes_over else OLD_VAULT
    found, at, is_cut = set(), 0, True
    while is_cut:
        folder = tmp_path / f"{at}"
        shutil.copytree(files / "now", folder)
        with monkeypatch.context() as patch:
            Steps(patch, at)
            try:
                bring_in(
                    folder,
                    files / "theirs.db",
                    vault,
                    key,
                    NOW,
                    new_key=new_key,
                    key_file_goes=takes_over,
                    opens_by_itself=by_itself,
                )
                is_cut = False
            except PowerCut:
                pass
        finish_restore(folder)
        finish_restore(folder)
        if any_page_fits(folder / "practice.db", new_key or key) and not (
            new_key and sessions(folder / "practice.db", new_key) == 30
        ):
            assert sessions(folder / "practice.db", new_key or key) == 20, at
            assert (folder / "vault.json").read_bytes() == vault, at
            key_file = keyfile.read_beside(folder / "practice.db")
            assert key_file == (THEIRS if by_itself else None if takes_over else KEY), at
            assert is_set_aside(folder, with_key=takes_over), at
            assert not (folder / "incoming").exists(), at
            found.add("new")
        else:
            assert is_old(folder), at
            found.add("old")
        assert not (folder / "restore.mark").exists(), at
        at += 1
    assert found == {"old", "new"}
    assert at > 15


def test_a_copy_that_does_not_open_changes_nothing(files: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(files / "now", folder)
    with pytest.raises(StoreError):
        bring_in(folder, files / "theirs.db", NEW_VAULT, bytes(32), NOW, key_file_goes=True)
    assert is_old(folder)


@pytest.mark.parametrize("failing", range(5))
def test_a_disk_that_fails_in_the_middle_leaves_no_half_and_the_next_opening_goes_on(
    files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    folder, plain, moved = tmp_path / "data", os.replace, [0]
    shutil.copytree(files / "now", folder)

    def replace(source: Path, target: Path) -> None:
        if (folder / "restore.mark").exists():
            moved[0] += 1
            if moved[0] > failing:
                raise OSError(errno.EIO, "the disk fails")
        plain(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", replace)
        with pytest.raises(StoreUnwritable, match="goes on by itself"):
            bring_in(folder, files / "theirs.db", NEW_VAULT, THEIRS, NOW, key_file_goes=True)
        store = Store(folder / "practice.db", lambda: THEIRS)
        with pytest.raises(StoreUnwritable):
            store.open()
        store.close()
    store = Store(folder / "practice.db", lambda: THEIRS)
    store.open()
    store.close()
    assert sessions(folder / "practice.db", THEIRS) == 20
    assert (folder / "vault.json").read_bytes() == NEW_VAULT
    assert is_set_aside(folder, with_key=True)
