"""Every text field in the source of the windows, and which of them were typed into.

A place is where a field is made, "module.py:line". `watch` has each field remember its own, as
soon as it is made; `in_source` finds all there are, so that no field goes by unnoticed.
"""

from __future__ import annotations

import ast
import sys
from functools import wraps
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

UI = Path(__file__).resolve().parent.parent / "mindbody" / "ui"
# Where the kinds of fields themselves are.
_KINDS_IN = UI / "widgets"
# A number, a date or a key is chosen there, or a Stepper keeps its own line to itself.
_KINDS = {"TextField", "TextArea", "SecretField", "QLineEdit", "QPlainTextEdit", "QTextEdit"}

Place = tuple[str, int]


def in_source() -> dict[Place, int]:
    """Where text fields are made, as (module, first line): the last line of the call."""
    found = {}
    for path in UI.rglob("*.py"):
        if _KINDS_IN in path.parents:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = node.func.id if isinstance(node, ast.Call) and is_name(node.func) else ""
            if name in _KINDS:
                found[path.relative_to(UI).as_posix(), node.lineno] = node.end_lineno or 0
    return found


def is_name(node: ast.expr) -> bool:
    return isinstance(node, ast.Name)


def watch(*kinds: type) -> None:
    """Have each field of these classes remember where it was made, from now on."""
    for kind in kinds:
        _watch(kind)


def _watch(kind: Any) -> None:
    plain = kind.__init__

    @wraps(plain)
    def made(self: Any, *arguments: Any, **named: Any) -> None:
        plain(self, *arguments, **named)
        self.made_at = _place()

    kind.__init__ = made


def _place() -> str:
    """The place in the windows' source that is at work now, outside of the kinds themselves."""
    frame = sys._getframe(2)
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if UI in path.parents and _KINDS_IN not in path.parents:
            return f"{path.relative_to(UI).as_posix()}:{frame.f_lineno}"
        frame = frame.f_back
    return ""


def place_of(field: QLineEdit | QPlainTextEdit) -> str:
    return str(getattr(field, "made_at", ""))


def untyped(typed: list[str]) -> set[Place]:
    """Fields of the source that none of these places is of."""
    were = [(module, int(line)) for module, _, line in (one.partition(":") for one in typed if one)]
    return {
        (module, first)
        for (module, first), last in in_source().items()
        if not any(module == one and first <= line <= last for one, line in were)
    }
