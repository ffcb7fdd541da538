"""Each dependency has one door, and arrows between our own parts point down only.

The rules are the two tables below. A module that does not exist yet is bound by them on the day
it appears; a dependency that is not in the table may not be imported at all.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "mindbody"

# Who may import what is not ours: files and folders of mindbody/.
DOORS = {
    "PySide6": ("ui/", "app.py", "running.py"),
    "shiboken6": ("ui/", "app.py"),
    "pygame": ("sound/output.py",),
    "soundfile": ("sound/",),
    "numpy": ("sound/",),
    "hibari": ("sound/voice/",),
    "onnxruntime": ("sound/voice/",),
    "sqlcipher3": ("store/",),
    "sqlite3": ("store/",),
    "cryptography": ("exchange/", "store/leaves.py", "vault/"),
    "keyring": ("vault/",),
    "pyrage": ("exchange/",),
    "segno": ("exchange/",),
    "zxingcpp": ("exchange/",),
    "msgspec": ("",),
    "time": ("clock.py",),
    # Only to ask this computer's own display server whether it answers; never a network.
    "socket": ("screen.py",),
}
NETWORK = {"asyncio", "ftplib", "http", "imaplib", "smtplib", "ssl", "urllib", "xmlrpc"}

# What the pure core may take from elsewhere: nothing that has a file, a clock or luck.
PURE = {
    *("__future__", "abc", "bisect", "collections", "contextlib", "copy", "dataclasses"),
    *("datetime", "decimal", "enum", "fractions", "functools", "hashlib", "heapq", "itertools"),
    *("json", "math", "operator", "re", "statistics", "string", "textwrap", "types", "typing"),
    "unicodedata",
    # Values: a class of it is made thirty times faster than a dataclass.
    "msgspec",
}

# What each of our own parts may not know, and the few that may know hardly anything.
TOP = {"ui", "app", "spaces", "running", "cli", "noscreen"}
MAY_NOT_KNOW = {
    "library": TOP | {"store", "exchange", "sound", "player"},
    "player": TOP | {"store", "exchange", "sound", "library"},
    "sound": TOP | {"store", "exchange", "library"},
    "store": TOP | {"exchange", "sound", "player", "library"},
    "vault": TOP | {"store", "exchange", "sound", "player", "library"},
    "exchange": TOP | {"store", "vault", "sound", "player"},
    "ui": {"app", "spaces", "running", "cli", "noscreen"},
    "app": {"spaces", "running"},
    "spaces": {"running"},
}
MAY_ONLY_KNOW = {
    "core": {"core", "errors", "language"},
    "errors": {"language"},
    "clock": {"errors"},
    "language": set[str](),
}
# These may open the window, or draw its picture, but load it only when they do.
MAY_LOAD_UI_LATE = {"cli", "noscreen"}
WALL_CLOCK = {"now", "utcnow", "today"}


@dataclass(frozen=True)
class Import:
    file: str  # under mindbody/, with forward slashes
    line: int
    name: str  # "mindbody.core.breath", "PySide6.QtCore"
    late: bool  # inside a function

    @property
    def root(self) -> str:
        return self.name.partition(".")[0]

    @property
    def part(self) -> str:
        """The part of ours that imports."""
        return part_of(self.file.removesuffix(".py").replace("/", "."))

    @property
    def other(self) -> str:
        """The part of ours that is imported; empty for the package itself or a stranger."""
        return part_of(self.name.removeprefix("mindbody.")) if self.name != self.root else ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line} imports {self.name}"


def part_of(dotted: str) -> str:
    return dotted.partition(".")[0]


def sources() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def imports_in(text: str, file: str) -> Iterator[Import]:
    """Every import of a source, as full dotted names, wherever it stands."""
    tree = ast.parse(text)
    late = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        for name in names_imported(node, file):
            yield Import(file, node.lineno, name, id(node) in late)


def names_imported(node: ast.AST, file: str) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        base = node.module or ""
        if node.level:
            folders = ["mindbody", *file.split("/")]
            base = ".".join([*folders[: len(folders) - node.level], *filter(None, [base])])
        # `from mindbody import store` names a part of ours only after the comma.
        return [f"{base}.{alias.name}" for alias in node.names] if base == "mindbody" else [base]
    return []


def own_json(text: str, file: str) -> list[str]:
    """Calls that read JSON past `mindbody/strict_json.py`, which bounds it."""
    return [
        f"{file}:{node.lineno} reads JSON by itself"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in {"json.loads", "json.load", "msgspec.json.decode"}
    ]


def all_imports() -> list[Import]:
    return [
        found
        for path in sources()
        for found in imports_in(
            path.read_text(encoding="utf-8"), path.relative_to(PACKAGE).as_posix()
        )
    ]


def broken_doors(imports: list[Import]) -> list[str]:
    """Strangers that came in by another way than their door."""
    wrong = []
    for found in imports:
        if found.root == "mindbody":
            continue
        at_home = found.root in sys.stdlib_module_names and found.root not in NETWORK
        doors = DOORS.get(found.root, ("",) if at_home else ())
        if not any(found.file.startswith(door) for door in doors):
            wrong.append(str(found))
    return wrong


def impure_core(imports: list[Import]) -> list[str]:
    return [
        str(found)
        for found in imports
        if found.part == "core" and found.root != "mindbody" and found.root not in PURE
    ]


def upward_arrows(imports: list[Import]) -> list[str]:
    """Imports of a part of ours by a part that may not know it."""
    wrong = []
    for found in imports:
        if found.root != "mindbody" or not found.other or found.other == found.part:
            continue
        if found.part in MAY_ONLY_KNOW:
            forbidden = found.other not in MAY_ONLY_KNOW[found.part]
        elif found.part in MAY_NOT_KNOW:
            forbidden = found.other in MAY_NOT_KNOW[found.part]
        elif found.part == "running":
            forbidden = False
        else:
            forbidden = found.other in {"ui", "app", "spaces", "running"} and not (
                found.late and found.part in MAY_LOAD_UI_LATE
            )
        if forbidden:
            wrong.append(str(found))
    return wrong


def wall_clocks(text: str, file: str) -> list[str]:
    """Calls of datetime.now(), date.today() and their like."""
    return [
        f"{file}:{node.lineno} asks the clock by {node.func.attr}()"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in WALL_CLOCK
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"datetime", "date"}
    ]


def test_every_stranger_comes_by_its_door() -> None:
    assert broken_doors(all_imports()) == []


def test_core_is_pure() -> None:
    assert impure_core(all_imports()) == []


def test_arrows_point_down() -> None:
    assert upward_arrows(all_imports()) == []


def test_parts_do_not_know_each_other_in_a_circle() -> None:
    graph: dict[str, set[str]] = {}
    for found in all_imports():
        if found.root == "mindbody" and found.other not in {"", found.part} and not found.late:
            graph.setdefault(found.part, set()).add(found.other)
    TopologicalSorter(graph).prepare()  # raises CycleError, which names the circle


def test_the_clock_has_one_door() -> None:
    asked = [
        call
        for path in sources()
        if path.name != "clock.py"
        for call in wall_clocks(
            path.read_text(encoding="utf-8"), path.relative_to(PACKAGE).as_posix()
        )
    ]
    assert asked == []


def test_json_is_read_at_one_door() -> None:
    read = [
        call
        for path in sources()
        if path.name != "strict_json.py"
        for call in own_json(path.read_text(encoding="utf-8"), path.name)
    ]
    assert read == []
    assert own_json("value = msgspec.json.decode(raw, type=Plan)", "plan.py")
    assert own_json("import json\nvalue = json.loads(raw)", "plan.py")


def test_the_command_line_loads_no_qt() -> None:
    """Whatever mindbody.cli reaches at import must run where not even QtCore can load."""
    program = (
        "import sys, mindbody.cli\n"
        "print(sorted(name for name in sys.modules if name.startswith(('PySide6', 'shiboken'))))"
    )
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr, done.returncode) == ("[]", "", 0)


@pytest.mark.parametrize(
    ("source", "file"),
    [
        ("import PySide6.QtCore", "core/breath.py"),
        ("from PySide6 import QtCore", "player.py"),
        ("import pygame", "ui/bridge.py"),
        ("def play():\n    import pygame", "sound/mix.py"),
        ("import sqlite3", "ui/home.py"),
        ("from time import monotonic", "player.py"),
        ("import urllib.request", "library.py"),
        ("import requests", "app.py"),
    ],
)
def test_a_wrong_door_is_seen(source: str, file: str) -> None:
    assert len(broken_doors(list(imports_in(source, file)))) == 1


@pytest.mark.parametrize(
    ("source", "file"),
    [
        ("from mindbody.store import log", "exchange/card.py"),
        ("from mindbody import exchange", "store/log.py"),
        ("from ..ui import theme", "sound/mix.py"),
        ("from mindbody.clock import Clock", "core/session.py"),
        ("import mindbody.player", "core/session.py"),
        ("from mindbody.ui.bridge import Bridge", "commands.py"),
        ("from mindbody.ui.bridge import Bridge", "noscreen.py"),
        ("from mindbody.app import App", "ui/bridge.py"),
        ("from mindbody.spaces import open_content", "app.py"),
        ("from mindbody.running import main", "app.py"),
    ],
)
def test_an_upward_arrow_is_seen(source: str, file: str) -> None:
    assert len(upward_arrows(list(imports_in(source, file)))) == 1


@pytest.mark.parametrize(
    ("source", "file"),
    [
        ("from mindbody.core.breath import Phase", "player.py"),
        ("def main():\n    from mindbody.running import main", "cli.py"),
        ("from . import files", "store/log.py"),
        ("from mindbody import __version__", "cli.py"),
    ],
)
def test_a_right_arrow_passes(source: str, file: str) -> None:
    assert upward_arrows(list(imports_in(source, file))) == []


def test_an_impure_core_and_a_second_clock_are_seen() -> None:
    assert impure_core(list(imports_in("from pathlib import Path", "core/fit.py")))
    assert wall_clocks("x = datetime.now(UTC)", "store/log.py")
