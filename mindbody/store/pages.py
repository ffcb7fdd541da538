"""SQLCipher's pages from outside: does a page carry the mark that this key gives it?

A wrong key and a damaged first page look the same to SQLCipher. But each page of its
format 4 carries an HMAC of its own, so one sound page is proof that the key is right.
Layout: https://www.zetetic.net/sqlcipher/design/ (page 4096, salt 16, IV 16, HMAC-SHA512).
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

PAGE_BYTES = 4096
_SALT_BYTES = 16
_MARK_BYTES = 64
_MARK_KEY_ROUNDS = 2
_MARK_SALT_MASK = 0x3A


def sound_pages(path: Path, key: bytes) -> Iterator[tuple[int, bool]]:
    """Each whole page's number, from 1, and whether its mark fits the 32-byte key.

    Only while no connection to the file is open in this process: closing a file that
    SQLite has open too would drop SQLite's locks.
    """
    with path.open("rb") as file:
        mark_key = _mark_key(key, file.read(_SALT_BYTES))
        file.seek(0)
        number = 1
        while len(page := file.read(PAGE_BYTES)) == PAGE_BYTES:
            yield number, _fits(page, number, mark_key)
            number += 1


def any_page_fits(path: Path, key: bytes) -> bool:
    """Whether the key has written at least one page of this file."""
    return any(fits for _, fits in sound_pages(path, key))


def _mark_key(key: bytes, salt: bytes) -> bytes:
    masked = bytes(byte ^ _MARK_SALT_MASK for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key, masked, _MARK_KEY_ROUNDS, len(key))


def _fits(page: bytes, number: int, mark_key: bytes) -> bool:
    start = _SALT_BYTES if number == 1 else 0
    marked = page[start:-_MARK_BYTES] + number.to_bytes(4, "little")
    mark = hmac.new(mark_key, marked, "sha512").digest()
    return hmac.compare_digest(mark, page[-_MARK_BYTES:])
