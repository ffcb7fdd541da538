"""A large file that is encrypted piece by piece, so that any place in it can be read at once.

The file is a mark of 16 bytes, then pieces: a random nonce of 12 bytes, up to 64 KiB sealed with
AES-256-GCM, and its tag of 16 bytes. The number of a piece is sealed with it, so that pieces
cannot change places. Each piece that is written again gets a nonce of its own.
"""

from __future__ import annotations

import io
import os
import secrets
from collections.abc import Callable
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MARK = b"mindbody sealed\x01"
PIECE_BYTES = 64 * 1024
_NONCE_BYTES, _TAG_BYTES = 12, 16
_SEALED_BYTES = _NONCE_BYTES + PIECE_BYTES + _TAG_BYTES
_AROUND_BYTES = _NONCE_BYTES + _TAG_BYTES


class SealedFile(io.RawIOBase):
    """The plain bytes of a sealed file, to be read, or to be written from the start on.

    `file` is open in binary, for reading or, where `writes`, new and empty; it is closed with
    this one. `key` gives the 32 bytes of the key each time they are needed, and raises where it
    is there no more: so nothing here keeps it.

    What decodes sound calls this from C, where nothing can be raised: a piece that does not fit
    its key, or cannot be read or written, ends the file there, and `fault` says why.
    """

    def __init__(self, file: BinaryIO, key: Callable[[], bytes], *, writes: bool = False) -> None:
        self._file, self._key, self._writes = file, key, writes
        self.fault: Exception | None = None
        self._at = 0
        self._number, self._piece, self._is_changed = -1, bytearray(), False
        self._bytes = 0
        if writes:
            file.write(MARK)
        else:
            self._bytes = self._length()

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return self._writes

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._bytes}[whence]
        self._at = max(0, start + offset)
        return self._at

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        wanted, done = memoryview(buffer).cast("B"), 0
        while done < len(wanted) and self._at < self._bytes and self._turn_to():
            start = self._at % PIECE_BYTES
            part = self._piece[start : start + len(wanted) - done]
            wanted[done : done + len(part)] = part
            self._at, done = self._at + len(part), done + len(part)
            if not part:
                break
        return done

    def write(self, data: bytes | bytearray | memoryview) -> int:  # type: ignore[override]
        given, done = memoryview(data).cast("B"), 0
        while done < len(given) and self._at <= self._bytes and self._turn_to():
            start = self._at % PIECE_BYTES
            part = given[done : done + PIECE_BYTES - start]
            self._piece[start : start + len(part)] = part
            self._is_changed = True
            self._at, done = self._at + len(part), done + len(part)
            self._bytes = max(self._bytes, self._at)
        return done

    def close(self) -> None:
        if self.closed:
            return
        try:
            self._put()
            if self._writes and self.fault is None:
                self._file.flush()
                os.fsync(self._file.fileno())
        except Exception as fault:
            self.fault = self.fault or fault
        try:
            self._file.close()
        except OSError as fault:
            self.fault = self.fault or fault
        finally:
            super().close()

    def _length(self) -> int:
        """How many plain bytes there are; none where it is no sealed file."""
        if self._file.read(len(MARK)) != MARK:
            self.fault = ValueError("not a sealed file")
            return 0
        sealed = self._file.seek(0, os.SEEK_END) - len(MARK)
        whole, rest = divmod(sealed, _SEALED_BYTES)
        return whole * PIECE_BYTES + max(0, rest - _AROUND_BYTES)

    def _turn_to(self) -> bool:
        """Have the piece of the present place at hand; whether it could be had."""
        number = self._at // PIECE_BYTES
        if self.fault is not None or number == self._number:
            return self.fault is None
        try:
            self._put()
            self._piece = self._got(number)
            self._number = number
        except Exception as fault:
            self._number, self._piece, self._is_changed = -1, bytearray(), False
            self.fault = fault
        return self.fault is None

    def _got(self, number: int) -> bytearray:
        if number * PIECE_BYTES >= self._bytes:
            return bytearray()
        self._file.seek(len(MARK) + number * _SEALED_BYTES)
        sealed = self._file.read(_SEALED_BYTES)
        nonce, rest = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        if len(rest) < _TAG_BYTES:
            raise InvalidTag
        return bytearray(AESGCM(self._key()).decrypt(nonce, rest, _named(number)))

    def _put(self) -> None:
        """Seal the piece at hand, where it has changed."""
        if not self._is_changed:
            return
        nonce = secrets.token_bytes(_NONCE_BYTES)
        sealed = AESGCM(self._key()).encrypt(nonce, bytes(self._piece), _named(self._number))
        self._file.seek(len(MARK) + self._number * _SEALED_BYTES)
        self._file.write(nonce + sealed)
        self._is_changed = False


def _named(number: int) -> bytes:
    return number.to_bytes(8, "big")
