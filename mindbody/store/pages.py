"""SQLCipher's pages from outside: does a page carry the mark that this key gives it?

A wrong key and a damaged first page look the same to SQLCipher. But each page of its
format 4 carries an HMAC of its own, so one sound page is proof that the key is right.
Layout: https://www.zetetic.net/sqlcipher/design/ (page 4096, salt 16, IV 16, HMAC-SHA512).
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from mindbody.store.side_files import wal_of

PAGE_BYTES = 4096
SALT_BYTES = 16
_MARK_BYTES = 64
_MARK_KEY_ROUNDS = 2
# Each byte of the salt, as the key of the marks is made with it.
_MASKED = bytes(byte ^ 0x3A for byte in range(256))
# In a WAL: its own head, and that of its first page (sqlite.org/fileformat2.html, 4.1).
_WAL_HEAD_BYTES, _FRAME_HEAD_BYTES = 32, 24


def sound_pages(path: Path, key: bytes) -> Iterator[tuple[int, bool]]:
    """Each whole page's number, from 1, and whether its mark fits the 32-byte key.

    Only while no connection to the file is open in this process: closing a file that
    SQLite has open too would drop SQLite's locks.
    """
    with path.open("rb") as file:
        made_with = mark_key(key, file.read(SALT_BYTES))
        file.seek(0)
        number = 1
        while len(page := file.read(PAGE_BYTES)) == PAGE_BYTES:
            yield number, fits(page, number, made_with)
            number += 1


def any_page_fits(path: Path, key: bytes) -> bool:
    """Whether the key has written at least one page of this file."""
    return proven_salt(path, key) is not None


def proven_salt(path: Path, key: bytes) -> bytes | None:
    """The salt of all marks of a file, which are its first bytes, even where those are damaged.

    Then it is that of the file's WAL or of a copy beside it, which have the same, or its own
    with one byte put right, where the second page proves it. None where none is proven.
    Connections as for `sound_pages`.
    """
    if any(is_sound for _, is_sound in sound_pages(path, key)):
        return _start(path)
    with path.open("rb") as file:
        own = file.read(PAGE_BYTES)[:SALT_BYTES]
        second = file.read(PAGE_BYTES)
    if len(second) < PAGE_BYTES:
        return None
    salts = chain(_salts_beside(path), _mended(own))
    return next((salt for salt in salts if fits(second, 2, mark_key(key, salt))), None)


def mark_key(key: bytes, salt: bytes) -> bytes:
    """What the marks of a file with this salt are made with."""
    return hashlib.pbkdf2_hmac("sha512", key, salt.translate(_MASKED), _MARK_KEY_ROUNDS, len(key))


def fits(page: bytes, number: int, made_with: bytes) -> bool:
    """Whether a page carries the mark that it has as page `number`."""
    start = SALT_BYTES if number == 1 else 0
    marked = page[start:-_MARK_BYTES] + number.to_bytes(4, "little")
    mark = hmac.digest(made_with, marked, "sha512")
    return hmac.compare_digest(mark, page[-_MARK_BYTES:])


def _start(path: Path, at: int = 0) -> bytes:
    with path.open("rb") as file:
        file.seek(at)
        return file.read(SALT_BYTES)


def _salts_beside(path: Path) -> Iterator[bytes]:
    wal = wal_of(path)
    copies = (*path.parent.glob(f"backups/*/{path.name}"), *path.parent.glob("*.before-*.db"))
    if wal.exists():
        yield _start(wal, _WAL_HEAD_BYTES + _FRAME_HEAD_BYTES)
    yield from map(_start, sorted(copies, reverse=True))


def _mended(salt: bytes) -> Iterator[bytes]:
    for place in range(len(salt)):
        for byte in range(256):
            yield salt[:place] + bytes([byte]) + salt[place + 1 :]
