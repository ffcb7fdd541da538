"""Sealed files on a disk: written whole or not at all, read with a bound, under random names."""

from __future__ import annotations

import os
import tempfile
import uuid
from pathlib import Path

from mindbody.bounded_file import read_bounded
from mindbody.exchange import refusals
from mindbody.exchange.seal import MOST_SUMMARY_BYTES

SUFFIX = ".age"


def random_name() -> str:
    """A name that says nothing: no person, no day, no kind."""
    return f"{uuid.uuid4()}{SUFFIX}"


def write_file(path: Path, sealed: bytes) -> None:
    """Write a file so that a power cut leaves the old one, none, or the whole new one.

    Raises InvalidFile where it cannot be written.
    """
    part = ""
    try:
        handle, part = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
        with open(handle, "wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except OSError:
        if part:
            Path(part).unlink(missing_ok=True)
        raise refusals.unwritable() from None


def read_file(path: Path, most_bytes: int = MOST_SUMMARY_BYTES) -> bytes:
    """The bytes of a file of at most `most_bytes`. Raises InvalidFile."""
    try:
        raw = read_bounded(path, most_bytes)
    except OSError:
        raise refusals.unreadable(path.name) from None
    if len(raw) > most_bytes:
        raise refusals.too_large(most_bytes // 1024, path.name)
    return raw
