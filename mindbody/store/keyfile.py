"""The key of the practice log: for now a file that only its owner can read."""

from __future__ import annotations

import secrets
from pathlib import Path

from mindbody.errors import WrongPassphrase
from mindbody.language import said
from mindbody.store.cipher import KEY_BYTES
from mindbody.store.files import make_private_file, put_in_place


def key_beside(database: Path) -> bytes:
    """The 32-byte key of a database, made at first start.

    Call it with the lock held. Raises OSError where the file cannot be read or made, and
    WrongPassphrase where the database has lost its key: a new one would never open it.
    """
    file = database.with_suffix(".key")
    if file.exists():
        file.chmod(0o600)
        return _read(file)
    if database.exists() and database.stat().st_size > 0:
        raise WrongPassphrase(
            said(
                "The key of your practice log is missing ({file}). Nothing was changed.",
                file=file.name,
            ),
            said(
                "Put the file back beside {file}, from a backup if you have one.",
                file=database.name,
            ),
        )
    return _make(file)


def _read(file: Path) -> bytes:
    text = file.read_text("ascii", errors="replace").strip()
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise WrongPassphrase(
            said(
                "The key file of your practice log is damaged ({file}). Nothing was changed.",
                file=file.name,
            ),
            "Put the file back from a backup if you have one.",
        )
    return key


def _make(file: Path) -> bytes:
    key = secrets.token_bytes(KEY_BYTES)
    part = file.with_suffix(".key.part")
    make_private_file(part)
    part.write_text(f"{key.hex()}\n", "ascii")
    put_in_place(part, file)
    return key
