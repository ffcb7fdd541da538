"""Pages that stand in a WAL and not in its file yet, where SQLite itself may not read them.

SQLite reads a WAL up to the first bad place. What was committed behind it is told by each page's
own mark. Layout: https://www.sqlite.org/fileformat2.html (4.1 WAL file format).
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from mindbody.store.pages import PAGE_BYTES
from mindbody.store.side_files import wal_of

_HEAD_BYTES = 32
# Number of the page, pages of the file where this frame ends a transaction, else 0; two numbers
# that all frames since the last checkpoint share; two checksums.
_FRAME = struct.Struct(">II8s8s")


class Frames(NamedTuple):
    """The committed pages in a WAL, by number; None for one that is damaged there."""

    pages: dict[int, bytes | None]
    # Whether no frame is damaged: then SQLite reads the same.
    is_whole: bool


def newest_frames(path: Path, is_sound: Callable[[int, bytes], bool]) -> Frames:
    """What the WAL of a file holds, nothing where there is none.

    Only while no connection to the file is open.
    """
    committed: dict[int, bytes | None] = {}
    waiting: dict[int, bytes | None] = {}
    since, is_whole = None, True
    beside = wal_of(path)
    if not beside.exists():
        return Frames(committed, is_whole)
    with beside.open("rb") as wal:
        wal.seek(_HEAD_BYTES)
        while len(frame := wal.read(_FRAME.size + PAGE_BYTES)) == _FRAME.size + PAGE_BYTES:
            number, ends, shared, _ = _FRAME.unpack_from(frame)
            page = frame[_FRAME.size :]
            since = since or shared
            if shared != since:
                break
            waiting[number] = page if is_sound(number, page) else None
            is_whole = is_whole and waiting[number] is not None
            if ends:
                committed |= waiting
                waiting.clear()
    return Frames(committed, is_whole)
