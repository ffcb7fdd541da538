"""The set-up for real: a small checkout, its own .venv, pip without any index to fetch from."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mindbody import system_libraries
from scripts import bootstrap, system_packages

ROOT = Path(__file__).resolve().parents[2]
BEFORE_SET_UP = [
    "main.py",
    "mindbody/__init__.py",
    "mindbody/system_libraries.py",
    "scripts/bootstrap.py",
    "scripts/system_packages.py",
    "scripts/test.py",
]
ASKS_FOR_A_SCREEN = "mindbody/screen.py"
APP = """
import sys

def main(arguments):
    print(arguments, sys.prefix)
    return 7
"""


class Checkout:
    """A checkout with an app of three lines and requirement lists that pin nothing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "scripts").mkdir()
        (folder / "mindbody").mkdir()
        for name in [*BEFORE_SET_UP, ASKS_FOR_A_SCREEN]:
            shutil.copy(ROOT / name, folder / name)
        (folder / "mindbody" / "cli.py").write_text(APP, encoding="utf-8")
        self.pin("")

    def pin(self, requirement: str) -> None:
        (self.folder / "requirements").mkdir(exist_ok=True)
        (self.folder / "requirements" / "run.txt").write_text(requirement, encoding="ascii")

    def start(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, str(self.folder / "main.py"), *arguments],
            cwd=self.folder.parent,
            env={**os.environ, "PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    folder = tmp_path / "a folder with spaces"
    folder.mkdir()
    return Checkout(folder)


def test_sets_up_once_and_keeps_what_worked(checkout: Checkout) -> None:
    first = checkout.start("list", "--json")
    own = checkout.folder / ".venv"
    assert first.stdout.strip() == f"['list', '--json'] {own}"
    assert first.returncode == 7
    assert "once" in first.stderr

    again = checkout.start()
    assert (again.stdout.strip(), again.stderr, again.returncode) == (f"[] {own}", "", 7)

    # A list that cannot be had leaves the .venv that worked in its place.
    checkout.pin("not-to-be-had==1 --hash=sha256:" + "0" * 64)
    failed = checkout.start("list")
    assert (failed.stdout, failed.returncode) == ("", 1)
    assert "The next start tries again" in failed.stderr
    assert "Traceback" not in failed.stderr

    checkout.pin("")
    back = checkout.start("list")
    assert (back.stderr, back.returncode) == ("", 7)

    # Cut off before the stamp was written: redone.
    (own / "run.stamp").unlink()
    redone = checkout.start("list")
    assert redone.returncode == 7
    assert "Set up." in redone.stderr


@pytest.mark.parametrize("name", BEFORE_SET_UP)
def test_an_old_python_can_read_it(name: str) -> None:
    ast.parse((ROOT / name).read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize("name", [*BEFORE_SET_UP, ASKS_FOR_A_SCREEN])
def test_it_needs_nothing_installed(name: str) -> None:
    tree = ast.parse((ROOT / name).read_text(encoding="utf-8"))
    ours = {"scripts", "mindbody"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else None
            for dotted in names or [alias.name for alias in node.names]:
                assert dotted.partition(".")[0] in sys.stdlib_module_names | ours


@pytest.mark.parametrize("version", [(3, 8), (3, 10), (3, 15), (4, 0)])
def test_another_python_is_refused_in_one_sentence(
    version: tuple[int, int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (*version, 0, "final", 0))

    def start() -> int:
        bootstrap.require_python()
        return 0

    assert bootstrap.told(start) == 1
    assert f"this is Python {version[0]}.{version[1]}." in capsys.readouterr().err


def test_a_library_that_is_there_is_not_missing() -> None:
    libraries = {"libc.so.6": "libc6", "libnot-there.so.9": "libnot-there9"}
    expected = ["libnot-there9"] if sys.platform.startswith("linux") else []
    assert system_libraries.missing(libraries) == expected


def test_the_line_to_type_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "can_install", lambda: False)
    with pytest.raises(bootstrap.SetUpFailed) as told:
        bootstrap.require_system(["libgl1", "libegl1"])
    line = [line for line in str(told.value).splitlines() if "apt-get" in line]
    assert line[0].endswith("apt-get install -y --no-install-recommends libgl1 libegl1")
