from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from mindbody.places import config_folder, data_folder, log_folder, make_private

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the XDG rules are Linux's")


@pytest.fixture(autouse=True)
def no_override(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MINDBODY_DATA_DIR", raising=False)


def test_each_kind_of_file_has_its_folder(strange_home: Path) -> None:
    assert data_folder() == strange_home / "share" / "mindbody"
    assert config_folder() == strange_home / "config" / "mindbody"
    assert log_folder() == strange_home / "state" / "mindbody"


@pytest.mark.parametrize("value", ["", "relative/folder"])
def test_an_xdg_path_that_is_not_absolute_counts_as_unset(
    value: str, strange_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", value)
    assert data_folder() == strange_home / ".local/share/mindbody"


def test_one_folder_can_hold_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINDBODY_DATA_DIR", str(tmp_path))
    assert data_folder() == config_folder() == log_folder() == tmp_path


def mode(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


def test_own_folders_are_closed_to_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    data_folder().mkdir(mode=0o755)
    make_private(data_folder())
    assert mode(data_folder()) == 0o700


def test_a_new_folder_is_private_and_a_chosen_one_keeps_its_mode(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "mindbody"
    monkeypatch.setenv("MINDBODY_DATA_DIR", str(chosen))
    make_private(chosen)
    assert mode(chosen) == 0o700
    chosen.chmod(0o755)
    make_private(chosen)
    assert mode(chosen) == 0o755
