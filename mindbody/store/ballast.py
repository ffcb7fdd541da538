"""Eight MiB beside the records that are let go of where the disk is full.

What runs can then still be saved, and the person can free some space in the meantime.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from mindbody.private_file import make_private_file

BALLAST = "ballast"
BALLAST_BYTES = 8 * 1024 * 1024
# Where less would be left than this, the disk is better off without it.
_LEAST_FREE_BYTES = 8 * BALLAST_BYTES
_PART_BYTES = 1024 * 1024


def lay_in(folder: Path) -> bool:
    """Make the ballast where there is none and enough room; whether there is one now.

    Raises OSError, and leaves nothing half made.
    """
    place, part = folder / BALLAST, folder / f"{BALLAST}.part"
    if place.exists():
        return True
    if shutil.disk_usage(folder).free < _LEAST_FREE_BYTES:
        return False
    try:
        make_private_file(part)
        with part.open("r+b") as file:
            # A file system that packs zeros would set nothing aside.
            for _ in range(BALLAST_BYTES // _PART_BYTES):
                file.write(os.urandom(_PART_BYTES))
        os.replace(part, place)
    finally:
        part.unlink(missing_ok=True)
    return True


def let_go(folder: Path) -> bool:
    """Delete the ballast; whether there was one. Raises OSError."""
    try:
        (folder / BALLAST).unlink()
    except FileNotFoundError:
        return False
    return True
