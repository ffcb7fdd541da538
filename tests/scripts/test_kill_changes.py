"""Killed in a migration, a backup and a restore: a short real run, and proof that it can fail."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from mindbody.store.cipher import connect
from scripts import kill_changes, kill_test
from scripts.kill_changes import DATABASE, KEY, ChangeTally


def test_killed_in_each_migration_and_in_mid_copy_all_is_whole() -> None:
    command = [sys.executable, kill_test.__file__, "--migrations", "1", "--copies", "1", "--json"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    found = json.loads(run.stdout)
    assert found["migration_kills"] >= 10
    assert (found["backup_kills"], found["restore_kills"]) == (1, 1)
    assert found["found_old"] + found["found_new"] == found["migration_kills"] + 2


def test_a_lost_row_and_half_a_migration_would_be_seen(tmp_path: Path) -> None:
    old, path, tally = tmp_path / "old.db", tmp_path / DATABASE, ChangeTally()
    kill_changes.make_old(old, 2)
    states = kill_changes._states(old, tmp_path, 2)
    for spoil in ("DELETE FROM event WHERE session = 5", "CREATE TABLE peer (id)"):
        shutil.copyfile(old, path)
        connection = connect(path, KEY)
        connection.execute(spoil)
        connection.close()
        kill_changes._check_migrated(path, states, tally)
    assert tally.rows_lost > 0
    assert tally.mixed == 1
    assert not tally.is_clean
