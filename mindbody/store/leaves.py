"""Rows straight from the sound pages of a damaged file, past the trees that lead to them.

Where a page inside a table's tree is damaged, no query reaches what lies below it, though those
pages are sound. Here each sound page is opened by itself and read as the file format says:
https://www.sqlite.org/fileformat2.html (1.6 B-tree pages, 2.1 record format). Pages that were
freed hold nothing: the store is written with `secure_delete`.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from mindbody.store.pages import PAGE_BYTES, sound_pages

Value = int | float | str | bytes | None
_SALT_BYTES, _TAIL_BYTES, _IV_BYTES = 16, 80, 16
_USABLE_BYTES = PAGE_BYTES - _TAIL_BYTES
# How much of a record stands in its cell (1.6, "U", "X" and "M" there).
_MOST_IN_TABLE = _USABLE_BYTES - 35
_MOST_IN_INDEX = (_USABLE_BYTES - 12) * 64 // 255 - 23
_LEAST = (_USABLE_BYTES - 12) * 32 // 255 - 23
_INDEX_INTERIOR, _INDEX_LEAF, _TABLE_LEAF = 2, 10, 13
_FILE_HEADER_BYTES = 100
_INTEGER_BYTES = (0, 1, 2, 3, 4, 6, 8)


def records_in(path: Path, key: bytes) -> Iterator[tuple[int | None, list[Value]]]:
    """Each record of a sound page: its rowid, None in a tree without, and its values.

    Records of indexes are among them. Only while no connection to the file is open.
    """
    sound = {number for number, fits in sound_pages(path, key) if fits}
    with path.open("rb") as file:
        pages = _Pages(file.read(), key, sound)
    for number in sorted(sound):
        # A record whose rest lies on a damaged page cannot be read.
        yield from pages.records(number)


class _Pages:
    def __init__(self, content: bytes, key: bytes, sound: set[int]) -> None:
        self._content, self._key, self._sound = content, key, sound

    def records(self, number: int) -> Iterator[tuple[int | None, list[Value]]]:
        page, start = self._page(number), _FILE_HEADER_BYTES if number == 1 else 0
        kind = page[start]
        if kind not in (_INDEX_INTERIOR, _INDEX_LEAF, _TABLE_LEAF):
            return
        (count,) = struct.unpack_from(">H", page, start + 3)
        cells = start + (12 if kind == _INDEX_INTERIOR else 8)
        if cells + 2 * count > _USABLE_BYTES:
            return
        for (at,) in struct.iter_unpack(">H", page[cells : cells + 2 * count]):
            with suppress(IndexError, KeyError, UnicodeDecodeError, struct.error):
                yield self._cell(page, at, kind)

    def _page(self, number: int) -> bytes:
        if number not in self._sound:
            raise KeyError(number)
        page = self._content[(number - 1) * PAGE_BYTES : number * PAGE_BYTES]
        skipped = _SALT_BYTES if number == 1 else 0
        iv = page[-_TAIL_BYTES : -_TAIL_BYTES + _IV_BYTES]
        opener = Cipher(algorithms.AES(self._key), modes.CBC(iv)).decryptor()
        return bytes(skipped) + opener.update(page[skipped:-_TAIL_BYTES]) + opener.finalize()

    def _cell(self, page: bytes, at: int, kind: int) -> tuple[int | None, list[Value]]:
        if kind == _INDEX_INTERIOR:
            at += 4
        size, at = _varint(page, at)
        rowid = None
        if kind == _TABLE_LEAF:
            rowid, at = _varint(page, at)
        return rowid, _values(self._payload(page, at, size, kind))

    def _payload(self, page: bytes, at: int, size: int, kind: int) -> bytes:
        most = _MOST_IN_TABLE if kind == _TABLE_LEAF else _MOST_IN_INDEX
        if size <= most:
            return page[at : at + size]
        here = _LEAST + (size - _LEAST) % (_USABLE_BYTES - 4)
        here = here if here <= most else _LEAST
        parts, left = [page[at : at + here]], size - here
        (following,) = struct.unpack_from(">I", page, at + here)
        while left > 0:
            page = self._page(following)
            parts.append(page[4 : 4 + min(left, _USABLE_BYTES - 4)])
            left -= len(parts[-1])
            (following,) = struct.unpack_from(">I", page)
        return b"".join(parts)


def _values(payload: bytes) -> list[Value]:
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    for kind in kinds:
        size = _size(kind)
        if at + size > len(payload):
            raise IndexError
        values.append(_value(kind, payload[at : at + size]))
        at += size
    return values


def _size(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    return {7: 8, 8: 0, 9: 0}.get(kind) or (_INTEGER_BYTES[kind] if kind < 7 else 0)


def _value(kind: int, data: bytes) -> Value:
    if kind == 0:
        return None
    if kind < 7:
        return int.from_bytes(data, "big", signed=True)
    if kind == 7:
        number: float = struct.unpack(">d", data)[0]
        return number
    if kind in (8, 9):
        return kind - 8
    return data.decode("utf-8") if kind % 2 else data


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for count in range(8):
        byte = data[at + count]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + count + 1
    value = value << 8 | data[at + 8]
    return value - (value >> 63 << 64), at + 9
