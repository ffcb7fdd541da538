"""Rows straight from the sound pages of a damaged file, past the trees that lead to them.

Where a page inside a table's tree is damaged, no query reaches what lies below it, though those
pages are sound. Here each sound page is opened by itself and read as the file format says:
https://www.sqlite.org/fileformat2.html (1.6 B-tree pages, 2.1 record format). Pages that were
freed hold nothing: the store is written with `secure_delete`.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from mindbody.store.frames import newest_frames
from mindbody.store.pages import PAGE_BYTES, SALT_BYTES, fits, mark_key, proven_salt

Value = int | float | str | bytes | None
_TAIL_BYTES, _IV_BYTES = 80, 16
_USABLE_BYTES = PAGE_BYTES - _TAIL_BYTES
# How much of a record stands in its cell (1.6, "U", "X" and "M" there).
_MOST_IN_TABLE = _USABLE_BYTES - 35
_MOST_IN_INDEX = (_USABLE_BYTES - 12) * 64 // 255 - 23
_LEAST = (_USABLE_BYTES - 12) * 32 // 255 - 23
_INDEX_INTERIOR, _INDEX_LEAF, _TABLE_LEAF = 2, 10, 13
_FILE_HEADER_BYTES, _VERSION_AT = 100, 60
_INTEGER_BYTES = (0, 1, 2, 3, 4, 6, 8)
_SINGLE = struct.Struct(">d")


class Record(NamedTuple):
    """One record: the page it begins on, its rowid, None in a tree without; types and values."""

    page: int
    rowid: int | None
    types: tuple[type | None, ...]
    values: list[Value]


def records_in(path: Path, key: bytes, salt: bytes | None = None) -> Iterator[Record]:
    """Each record of a sound page of a file and of its WAL.

    Records of indexes are among them. `salt` is that of its head, where it is known: looking for
    a damaged one takes a while. Only while no connection to the file is open.
    """
    with path.open("rb") as file, _Pages(path, file.fileno(), key, salt) as pages:
        # A record whose rest lies on a damaged page cannot be read.
        for number in pages.numbers():
            yield from pages.records(number)


class Head(NamedTuple):
    """What is known of a file before it is read."""

    # None where the first page is damaged.
    version: int | None
    # Whether SQLite reads all of the WAL.
    wal_is_whole: bool
    # What all marks are made with; 16 zeros where none could be proven.
    salt: bytes
    # Whether the file begins with another one than that, so that SQLite cannot open it.
    is_salt_mended: bool


def head_of(path: Path, key: bytes) -> Head:
    """Look at a file. Only while no connection to it is open."""
    with path.open("rb") as file, _Pages(path, file.fileno(), key) as pages:
        version = None
        with suppress(KeyError):
            (version,) = struct.unpack_from(">I", pages.plain(1), _VERSION_AT)
        is_mended = any(pages.salt) and file.read(SALT_BYTES) != pages.salt
        return Head(version, pages.wal_is_whole, pages.salt, is_mended)


class _Pages:
    """The pages of one file as they were committed last, opened where they are sound."""

    def __init__(self, path: Path, descriptor: int, key: bytes, salt: bytes | None = None) -> None:
        self._key = algorithms.AES(key)
        self.salt = salt or proven_salt(path, key) or bytes(SALT_BYTES)
        self._marked_with = mark_key(key, self.salt)
        self._in_wal, self.wal_is_whole, _ = newest_frames(path, self._fits)
        self._content = mmap.mmap(descriptor, 0, access=mmap.ACCESS_READ)
        self._most_bytes = len(self._content) + len(self._in_wal) * PAGE_BYTES

    def __enter__(self) -> _Pages:
        return self

    def __exit__(self, *fault: object) -> None:
        self._content.close()

    def numbers(self) -> Iterator[int]:
        in_file = len(self._content) // PAGE_BYTES
        yield from range(1, in_file + 1)
        # The number of a damaged frame may be any: what is behind it is not looked for.
        added = (number for number, page in self._in_wal.items() if page and number > in_file)
        yield from sorted(added)

    def records(self, number: int) -> Iterator[Record]:
        try:
            page = self.plain(number)
        except KeyError:
            return
        start = _FILE_HEADER_BYTES if number == 1 else 0
        kind = page[start]
        if kind not in (_INDEX_INTERIOR, _INDEX_LEAF, _TABLE_LEAF):
            return
        (count,) = struct.unpack_from(">H", page, start + 3)
        cells = start + (12 if kind == _INDEX_INTERIOR else 8)
        if cells + 2 * count > _USABLE_BYTES:
            return
        for (at,) in struct.iter_unpack(">H", page[cells : cells + 2 * count]):
            with suppress(IndexError, KeyError, UnicodeDecodeError, struct.error):
                yield self._cell(number, page, at, kind)

    def plain(self, number: int) -> bytes:
        """What stands on a page. Raises KeyError where it is damaged."""
        if number in self._in_wal:
            page = self._in_wal[number]
        else:
            page = self._content[(number - 1) * PAGE_BYTES : number * PAGE_BYTES]
            if len(page) < PAGE_BYTES or not self._fits(number, page):
                page = None
        if page is None:
            raise KeyError(number)
        skipped = SALT_BYTES if number == 1 else 0
        iv = page[-_TAIL_BYTES : -_TAIL_BYTES + _IV_BYTES]
        opener = Cipher(self._key, modes.CBC(iv)).decryptor()
        return bytes(skipped) + opener.update(page[skipped:-_TAIL_BYTES]) + opener.finalize()

    def _fits(self, number: int, page: bytes) -> bool:
        return fits(page, number, self._marked_with)

    def _cell(self, number: int, page: bytes, at: int, kind: int) -> Record:
        if kind == _INDEX_INTERIOR:
            at += 4
        size, at = _varint(page, at)
        rowid = None
        if kind == _TABLE_LEAF:
            rowid, at = _varint(page, at)
        payload = self._payload(page, at, size, kind)
        layout = _layout(payload[: _varint(payload, 0)[0]])
        if layout.end > len(payload):
            raise IndexError
        return Record(number, rowid, layout.types, _values(payload, layout))

    def _payload(self, page: bytes, at: int, size: int, kind: int) -> bytes:
        most = _MOST_IN_TABLE if kind == _TABLE_LEAF else _MOST_IN_INDEX
        if size <= most:
            return page[at : at + size]
        if size > self._most_bytes:
            raise IndexError
        here = _LEAST + (size - _LEAST) % (_USABLE_BYTES - 4)
        here = here if here <= most else _LEAST
        parts, left = [page[at : at + here]], size - here
        (following,) = struct.unpack_from(">I", page, at + here)
        while left > 0:
            page = self.plain(following)
            parts.append(page[4 : 4 + min(left, _USABLE_BYTES - 4)])
            left -= len(parts[-1])
            (following,) = struct.unpack_from(">I", page)
        return b"".join(parts)


class _Layout(NamedTuple):
    """Where the values of a record stand in it: their kinds, as the format numbers them."""

    spans: tuple[tuple[int, int, int], ...]
    types: tuple[type | None, ...]
    end: int


@lru_cache(maxsize=4_096)
def _layout(head: bytes) -> _Layout:
    """What the head of a record says of it; few heads there are, and many records."""
    end, at = _varint(head, 0)
    spans, types, begins = [], [], end
    while at < end:
        kind, at = _varint(head, at)
        size = _size(kind)
        spans.append((kind, begins, begins + size))
        types.append(_type(kind))
        begins += size
    return _Layout(tuple(spans), tuple(types), begins)


def _values(payload: bytes, layout: _Layout) -> list[Value]:
    return [_value(kind, payload[begins:ends]) for kind, begins, ends in layout.spans]


def _size(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    return {7: 8, 8: 0, 9: 0}.get(kind) or (_INTEGER_BYTES[kind] if kind < 7 else 0)


def _type(kind: int) -> type | None:
    if kind >= 12:
        return str if kind % 2 else bytes
    return {0: None, 7: float}.get(kind, int)


def _value(kind: int, data: bytes) -> Value:
    if kind >= 12:
        return data.decode("utf-8") if kind % 2 else data
    if kind == 0:
        return None
    if kind < 7:
        return int.from_bytes(data, "big", signed=True)
    if kind == 7:
        number: float = _SINGLE.unpack(data)[0]
        return number
    return kind - 8


def _varint(data: bytes, at: int) -> tuple[int, int]:
    byte = data[at]
    if byte < 0x80:
        return byte, at + 1
    value = 0
    for count in range(8):
        byte = data[at + count]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + count + 1
    value = value << 8 | data[at + 8]
    return value - (value >> 63 << 64), at + 9
