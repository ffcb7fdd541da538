"""TOML from a file into a typed record, strictly; every fault becomes InvalidFile."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from mindbody.errors import InvalidFile, UnsupportedVersion

Record = TypeVar("Record")

CONTENT_FOLDER = Path(__file__).parent / "content"
MENDING_HINT = "Compare the file with its description in the docs folder."


def read_text(path: Path) -> str:
    """The text of a UTF-8 file. Raises InvalidFile when it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise InvalidFile(
            "the file cannot be read as text", "Install the app again.", file=path.name
        ) from fault


def decode_toml(text: str, record: type[Record], file: str) -> Record:
    """`text` as `record`. Raises InvalidFile on bad TOML, a wrong type or an unknown key."""
    try:
        return msgspec.convert(
            _parsed(text), record, builtin_types=(datetime, date, time), str_keys=True
        )
    except msgspec.ValidationError as fault:
        reason, _, place = str(fault).partition(" - at `$")
        raise InvalidFile(
            reason, MENDING_HINT, file=file, place=place.rstrip("`").lstrip(".")
        ) from fault
    except msgspec.DecodeError as fault:
        raise InvalidFile(f"not valid TOML: {fault}", MENDING_HINT, file=file) from fault


def require_format(text: str, known: int, file: str) -> None:
    """Looks at `format` alone, so that a newer file is named as such and not as damaged.

    Raises UnsupportedVersion if it differs from `known`, InvalidFile if it is missing.
    """
    declared = decode_toml(text, _Declared, file).format
    if declared != known:
        raise UnsupportedVersion(
            f"the file says format {declared}, this app reads format {known}",
            "Update the app.",
            file=file,
            place="format",
        )


@lru_cache(maxsize=1)
def _parsed(text: str) -> Any:
    """Kept for the moment, since a file is asked for its format first and then read."""
    return msgspec.toml.decode(text)


class _Declared(msgspec.Struct):
    format: int
