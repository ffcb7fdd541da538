"""What must never be in the repository: addresses of one machine or registry, and bare claims."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NOT_OURS = {".git", "build", "dist", "node_modules", "__pycache__"}
TEXT = {
    *(".py", ".md", ".toml", ".txt", ".in", ".json", ".sql", ".vtt", ".svg", ".sh", ".yml"),
    *(".yaml", ".cfg", ".ini", ".html", ".csv", ".lock", ""),
}

# Spelled in two halves, so that this file does not hold what it looks for.
REGISTRIES = [
    "py" + "pi.org",
    "files.pythonhosted" + ".org",
    "registry.npm" + "js.org",
    "deb.debian" + ".org",
    "snapshot.debian" + ".org",
]
MACHINE = re.compile(r"(?<![\w./~])/(?:work|root|tmp|home)/\w")
LOCK_FILES = {"uv.lock", "poetry.lock", "Pipfile.lock", "package-lock.json", "yarn.lock"}


def files() -> Iterator[Path]:
    """Every file of the checkout that is ours; works without git, on a bare machine too."""
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [
            name for name in folders if name not in NOT_OURS and not name.startswith((".venv", "."))
        ] + ([".ci"] if Path(folder) == ROOT else [])
        yield from (Path(folder) / name for name in names if not name.startswith("."))


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    found = []
    for path in files():
        if path.suffix not in TEXT:
            continue
        text = path.read_text(encoding="utf-8")
        found += [
            f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}"
            for number, line in enumerate(text.splitlines(), 1)
            if pattern.search(line)
        ]
    return found


def test_no_path_of_one_machine() -> None:
    assert lines_with(MACHINE) == []


def test_no_address_of_a_registry() -> None:
    assert lines_with(re.compile("|".join(map(re.escape, REGISTRIES)))) == []


def test_no_lock_file_with_addresses() -> None:
    assert [path for path in files() if path.name in LOCK_FILES] == []


def test_every_requirement_is_pinned_with_hashes_and_nothing_else() -> None:
    requirement = re.compile(r"[a-z0-9-]+==[\w.]+(?: ; [\w. '<>=!]+)? \\")
    hash_line = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?")
    for name in ("run.txt", "test.txt", "voice.txt"):
        for line in (ROOT / "requirements" / name).read_text(encoding="ascii").splitlines():
            assert requirement.fullmatch(line) or hash_line.fullmatch(line), f"{name}: {line}"


@pytest.mark.parametrize("line", ["open('/ho" + "me/anna/x')", "see /tm" + "p/log", "/wo" + "rk/a"])
def test_a_path_of_one_machine_is_seen(line: str) -> None:
    assert MACHINE.search(line)


@pytest.mark.parametrize(
    "line", ["a/ho" + "me/b", "docs/wo" + "rk/plan", "the /wo" + "rk of a day", "~/tm" + "p/x"]
)
def test_other_words_are_not_taken_for_paths(line: str) -> None:
    assert not MACHINE.search(line)


def test_the_walk_sees_the_sources() -> None:
    seen = {path.relative_to(ROOT).as_posix() for path in files()}
    assert {"main.py", ".ci/run", "mindbody/clock.py", "requirements/run.txt"} <= seen
