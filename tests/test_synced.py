"""Folders that other programs copy elsewhere are told by their names and marks."""

from __future__ import annotations

from pathlib import Path

import pytest

from mindbody.synced import synced_by


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox/apps/mindbody", "Dropbox"),
        ("OneDrive - Practice/mindbody", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/mindbody", "iCloud"),
        ("Nextcloud/mindbody", "Nextcloud"),
        ("My Drive/mindbody", "Google Drive"),
        ("dropboxes/mindbody", ""),
        (".local/share/mindbody", ""),
    ],
)
def test_a_name_tells(tmp_path: Path, folder: str, program: str) -> None:
    assert synced_by(tmp_path / folder) == program


@pytest.mark.parametrize(
    ("mark", "program"),
    [(".dropbox", "Dropbox"), (".sync_a1b2.db", "Nextcloud"), ("._sync_a1.db", "ownCloud")],
)
def test_a_mark_tells(tmp_path: Path, mark: str, program: str) -> None:
    (tmp_path / "share" / "mindbody").mkdir(parents=True)
    (tmp_path / "share" / mark).touch()
    assert synced_by(tmp_path / "share" / "mindbody") == program
