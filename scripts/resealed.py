"""Pages of an encrypted store opened, changed and sealed again, as somebody with its key could.

Damage by accident fails a page's mark and is seen at once; this is the other kind, a file
whose every mark is right and whose content is not. Layout as in `mindbody/store/pages.py`.
"""

from __future__ import annotations

import hashlib
import hmac

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from mindbody.store.pages import PAGE_BYTES, SALT_BYTES, mark_key

_IV_BYTES, _MARK_BYTES = 16, 64
CONTENT_BYTES = PAGE_BYTES - _IV_BYTES - _MARK_BYTES


def opened(file: bytes, key: bytes) -> list[bytes]:
    """The content of each page, CONTENT_BYTES long; the first begins with the file's salt."""
    pages = [file[at : at + PAGE_BYTES] for at in range(0, len(file), PAGE_BYTES)]
    return [_content(page, key, number == 0) for number, page in enumerate(pages)]


def sealed(contents: list[bytes], key: bytes) -> bytes:
    """A file of these contents with every mark right; the same bytes for the same contents."""
    made_with = mark_key(key, contents[0][:SALT_BYTES])
    return b"".join(
        _page(content, key, made_with, number) for number, content in enumerate(contents, 1)
    )


def _content(page: bytes, key: bytes, is_first: bool) -> bytes:
    skipped = SALT_BYTES if is_first else 0
    decryptor = _cipher(key, page[CONTENT_BYTES : CONTENT_BYTES + _IV_BYTES]).decryptor()
    return page[:skipped] + decryptor.update(page[skipped:CONTENT_BYTES]) + decryptor.finalize()


def _page(content: bytes, key: bytes, made_with: bytes, number: int) -> bytes:
    skipped = SALT_BYTES if number == 1 else 0
    iv = hashlib.sha256(content).digest()[:_IV_BYTES]
    encryptor = _cipher(key, iv).encryptor()
    hidden = encryptor.update(content[skipped:]) + encryptor.finalize()
    marked = hidden + iv
    mark = hmac.new(made_with, marked + number.to_bytes(4, "little"), "sha512").digest()
    return content[:skipped] + marked + mark


def _cipher(key: bytes, iv: bytes) -> Cipher[modes.CBC]:
    return Cipher(algorithms.AES(key), modes.CBC(iv))
