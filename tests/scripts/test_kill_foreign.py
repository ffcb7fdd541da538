"""Killed while a copy with a lock of its own is put back: a short real run, and what it sees."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mindbody.store.cipher import connect
from mindbody.vault import Key
from scripts import kill_foreign, kill_test
from scripts.kill_changes import DATABASE, KEY, ChangeTally
from scripts.kill_foreign import Scene


def test_killed_in_putting_back_it_is_all_of_the_one_or_of_the_other() -> None:
    command = [sys.executable, kill_test.__file__, "--foreign", "8", "--json"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    figures = json.loads(run.stdout)
    assert figures["foreign_kills"] == 8
    assert figures["found_old"] + figures["found_new"] == 8


@pytest.fixture
def by_itself(tmp_path: Path, small_effort: None) -> Scene:
    return next(scene for scene in kill_foreign.scenes(tmp_path) if scene.name == "by itself")


def _lock_alone(folder: Path, scene: Scene) -> None:
    """What putting back left for a moment, as long as it was two steps."""
    opening = kill_foreign.Opening(folder, kill_foreign.ManualClock())
    theirs = kill_foreign.Vault.read(scene.copy)
    assert theirs is not None
    opening._renewed(theirs.at(folder), Key(kill_foreign.THEIRS), kill_foreign.Renewal.take_records)


def _rows(folder: Path, scene: Scene) -> None:
    connection = connect(folder / DATABASE, KEY)
    connection.execute("DELETE FROM session WHERE id = 70")
    connection.close()


def _copy(folder: Path, scene: Scene) -> None:
    shutil.rmtree(folder / kill_foreign.kill_new_key.SOUND[0])


@pytest.mark.parametrize("spoil", [_lock_alone, _rows, _copy])
def test_half_of_it_would_be_seen(
    by_itself: Scene, tmp_path: Path, spoil: Callable[[Path, Scene], None]
) -> None:
    folder, tally = tmp_path / "half", ChangeTally()
    shutil.copytree(by_itself.now, folder)
    kill_foreign.check(folder, by_itself, tally)
    assert tally.is_clean, tally
    spoil(folder, by_itself)
    kill_foreign.checked(lambda: kill_foreign.check(folder, by_itself, tally), tally)
    assert not tally.is_clean


def test_what_was_set_aside_has_every_row(by_itself: Scene, tmp_path: Path) -> None:
    folder, tally = tmp_path / "whole", ChangeTally()
    shutil.copytree(by_itself.now, folder)
    keeping, copy = kill_foreign.found(folder, by_itself)
    aside = keeping.put_back(copy)
    kill_foreign.check(folder, by_itself, tally)
    assert tally.is_clean, tally
    assert tally.found_new == 1
    connection = connect(aside / DATABASE, kill_foreign.THEIRS)
    connection.execute("DELETE FROM session WHERE id = 3")
    connection.close()
    kill_foreign.check(folder, by_itself, tally)
    assert tally.rows_lost == 1
