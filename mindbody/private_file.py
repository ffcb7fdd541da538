"""Files that are there whole or not at all, and that only their owner can read."""

from __future__ import annotations

import os
from pathlib import Path


def make_private_file(path: Path) -> None:
    """Make an empty file with mode 0600; one that is there already is left as it is."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished file its name, so that a power cut leaves the old or the new one."""
    descriptor = os.open(part, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    os.replace(part, target)
    sync_folder(target.parent)


def write_whole(target: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all, and that only its owner can read.

    Raises OSError; then the file that was there before is still there.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        part.unlink(missing_ok=True)
        make_private_file(part)
        part.write_bytes(content)
        put_in_place(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Have what was renamed or deleted in a folder survive a power cut. Raises OSError."""
    if os.name != "posix":  # pragma: no cover - only POSIX opens folders
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
