"""The one door for JSON that comes from a file or out of the records: typed, bounded, strict.

What does not fit raises `UnreadableJson`, whatever the reader beneath raises: too long, nested
without end, letters that are none, numbers without end, values that a type itself refuses.
"""

from __future__ import annotations

import json
from typing import Any, TypeVar

import msgspec

from mindbody.errors import LimitExceeded

Value = TypeVar("Value")

# More than any document of the records; files from outside have bounds of their own.
MOST_BYTES = 8 * 1024 * 1024


class UnreadableJson(ValueError):
    """JSON that is none, or not of the type; `place` is a path of keys, never a value."""

    def __init__(self, reason: str, place: str = "") -> None:
        super().__init__(reason)
        self.place = place


def decode_json(raw: bytes | str, kind: type[Value], most_bytes: int = MOST_BYTES) -> Value:
    """`raw` as a value of a type. Raises UnreadableJson."""
    _require_bounded(raw, most_bytes)
    try:
        return msgspec.json.decode(raw, type=kind)
    except msgspec.MsgspecError as fault:
        raise UnreadableJson("not of its type", place_of(fault)) from fault
    except (ValueError, RecursionError, LimitExceeded) as fault:
        raise UnreadableJson("not of its type") from fault


def plain_json(raw: bytes, most_bytes: int = MOST_BYTES) -> Any:
    """`raw` as plain values, where no key stands twice. Raises UnreadableJson."""
    _require_bounded(raw, most_bytes)
    try:
        return json.loads(raw, object_pairs_hook=_once)
    except UnreadableJson:
        raise
    except (ValueError, RecursionError) as fault:
        raise UnreadableJson("not JSON") from fault


def place_of(fault: msgspec.MsgspecError) -> str:
    """The path that msgspec names; never a value, because it may be somebody's words."""
    _, _, path = str(fault).partition(" - at `$")
    return path.rstrip("`").lstrip(".")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise UnreadableJson("a key stands twice", pairs[-1][0])
    return found


def _require_bounded(raw: bytes | str, most_bytes: int) -> None:
    if len(raw) > most_bytes:
        raise UnreadableJson("too long")
