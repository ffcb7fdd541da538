"""What goes into the log of faults: kinds of trouble and places in the code, never a value.

A message of an error may hold what a person wrote, a device that bears a name, or a folder that
is called by the name of the account.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "mindbody"
LOGGERS = {"LOG", "_log", "logging"}
LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log"}
# What else may be written: places in the code, and the id of a voice of the app.
ALLOWED = {"details", "voice"}


def calls() -> Iterator[tuple[str, ast.Call]]:
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in LEVELS
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id in LOGGERS
            ):
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def is_safe(argument: ast.expr) -> bool:
    written = ast.unparse(argument)
    return written in ALLOWED or (written.startswith("type(") and written.endswith(").__name__"))


def test_nothing_but_kinds_and_places_is_written_to_the_log() -> None:
    found = list(calls())
    assert len(found) > 8
    for place, call in found:
        assert isinstance(call.args[0], ast.Constant), place
        assert all(is_safe(argument) for argument in call.args[1:]), place
        assert not call.keywords, place
