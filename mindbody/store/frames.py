"""Pages that stand in a WAL and not in its file yet, where SQLite itself may not read them.

SQLite reads a WAL up to the first bad place, and deletes the rest. What was committed behind it
is told by each page's own mark. Layout and checksum: https://www.sqlite.org/fileformat2.html
(4.1 WAL file format, 4.2 checksum algorithm).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from mindbody.store.pages import PAGE_BYTES, SALT_BYTES, fits, mark_key, proven_salt
from mindbody.store.side_files import wal_of

# What tells the byte order of the checksums; version, page size and count of checkpoints; what
# all frames since the last checkpoint share; checksum of all before.
_HEAD = struct.Struct(">I12s8sII")
_MAGIC, _IS_BIG_ENDIAN = 0x377F0682, 1
# Number of the page, pages of the file where this frame ends a transaction, else 0; what all
# frames share; running checksum.
_FRAME = struct.Struct(">II8sII")
_SUMMED_BYTES, _HEAD_SUMMED_BYTES = 8, 24
_ALL_BITS = 2**32 - 1

Sums = tuple[int, int]


class Frames(NamedTuple):
    """The committed pages in a WAL, by number; None for one that is damaged there."""

    pages: dict[int, bytes | None]
    # Whether SQLite reads the same.
    is_whole: bool
    # Whether it does not, and no write that was cut off leaves a WAL like this.
    is_harmed: bool


class _Head(NamedTuple):
    """What all frames are read with; no `shared` where the head is damaged."""

    words: str
    shared: bytes | None
    sums: Sums


class _Frame(NamedTuple):
    """One that has been written since the last checkpoint, None for a damaged page."""

    number: int
    ends: int
    page: bytes | None
    # Whether SQLite goes on reading behind it.
    is_read: bool


def is_wal_harmed(path: Path, key: bytes) -> bool:
    """Whether opening a file would lose what stands in its WAL behind a bad place.

    Raises OSError. Only while no connection to the file is open.
    """
    try:
        if not (wal_of(path).stat().st_size and path.stat().st_size):
            return False
    except FileNotFoundError:
        return False
    made_with = mark_key(key, proven_salt(path, key) or bytes(SALT_BYTES))
    return newest_frames(path, lambda number, page: fits(page, number, made_with)).is_harmed


def newest_frames(path: Path, is_sound: Callable[[int, bytes], bool]) -> Frames:
    """What the WAL of a file holds, nothing where there is none.

    The head is on the disk before the first frame is written, and each transaction before the
    next. So a power cut leaves only the last one in pieces: a bad place is harm where one has
    ended at or behind it, and another follows. Only while no connection to the file is open.
    """
    read: dict[int, bytes | None] = {}
    behind: dict[int, bytes | None] = {}
    waiting: dict[int, bytes | None] = {}
    beside = wal_of(path)
    if not beside.exists():
        return Frames(read, is_whole=True, is_harmed=False)
    is_harmed = has_ended = False
    with beside.open("rb") as wal:
        head = _head(wal.read(_HEAD.size))
        for frame in _frames(wal, head, is_sound):
            is_harmed = is_harmed or (has_ended and frame.page is not None)
            waiting[frame.number] = frame.page
            if not frame.ends:
                continue
            if frame.is_read:
                is_harmed = is_harmed or None in waiting.values()
                read |= waiting
            else:
                is_harmed = is_harmed or (head.shared is None and frame.page is not None)
                has_ended = True
                behind |= waiting
            waiting.clear()
    return Frames(read | behind, not (behind or is_harmed), is_harmed)


def _head(head: bytes) -> _Head:
    magic, _, shared, one, two = _HEAD.unpack(head.ljust(_HEAD.size, b"\0"))
    words, sums = ">" if magic & _IS_BIG_ENDIAN else "<", (one, two)
    is_sound = (
        magic & ~_IS_BIG_ENDIAN == _MAGIC
        and _summed(words, head[:_HEAD_SUMMED_BYTES], (0, 0)) == sums
    )
    return _Head(words, shared if is_sound else None, sums)


def _frames(wal: BinaryIO, head: _Head, is_sound: Callable[[int, bytes], bool]) -> Iterator[_Frame]:
    words, known, sums = head
    is_read = is_ours = known is not None
    while len(frame := wal.read(_FRAME.size + PAGE_BYTES)) == _FRAME.size + PAGE_BYTES:
        number, ends, shared, one, two = _FRAME.unpack_from(frame)
        page = frame[_FRAME.size :]
        page_is_sound = is_sound(number, page)
        # Where the head is damaged, the first sound frame tells what it said.
        if known is None and page_is_sound:
            known = shared
        follows = _summed(words, page, _summed(words, frame[:_SUMMED_BYTES], sums)) == (one, two)
        sums = (one, two)
        is_read = is_read and follows and shared == known
        # The checksum leaves out what all share: a frame that was harmed there still follows.
        is_ours = shared == known or (is_ours and follows)
        if is_ours:
            yield _Frame(number, ends, page if page_is_sound else None, is_read)


def _summed(words: str, content: bytes, sums: Sums) -> Sums:
    """The checksum of some content behind what gave `sums`."""
    one, two = sums
    for first, second in struct.iter_unpack(f"{words}II", content):
        one = (one + first + two) & _ALL_BITS
        two = (two + second + one) & _ALL_BITS
    return one, two
