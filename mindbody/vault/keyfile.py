"""The key of the records in a file beside them, which only its owner can read.

It opens the records to everybody who can use this computer account, or who holds the disk; it
keeps out who finds the records alone, as in a backup without the key.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from mindbody.bounded_file import read_bounded
from mindbody.errors import WrongPassphrase
from mindbody.language import said
from mindbody.private_file import write_whole
from mindbody.vault.key import KEY_BYTES, Key

_MOST_BYTES = 1_024


def key_beside(database: Path) -> bytes:
    """The 32-byte key of a database, made at first start.

    Call it with the lock held. Raises OSError where the file cannot be read or made, and
    WrongPassphrase where the database has lost its key: a new one would never open it.
    """
    file = _file_of(database)
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
                "Put the file back beside {file}, or put back a copy of your records: in the "
                "settings, under My data.",
                file=database.name,
            ),
        )
    key = Key(secrets.token_bytes(KEY_BYTES))
    put_key(database, key)
    return key.reveal()


def read_beside(database: Path) -> bytes | None:
    """The key in a file beside a database, None where there is no file; nothing is made.

    Raises WrongPassphrase where it holds no key, and OSError where it cannot be read.
    """
    file = _file_of(database)
    return _read(file) if file.exists() else None


def beside(database: Path) -> bool:
    """Whether a key file lies beside a database."""
    return _file_of(database).exists()


def put_key(database: Path, key: Key) -> None:
    """Write the key of a database into a file beside it, whole or not at all. Raises OSError."""
    write_whole(_file_of(database), f"{key.reveal().hex()}\n".encode("ascii"))


def remove(database: Path) -> None:
    """Overwrite and delete the key file, if there is one. Raises OSError.

    A disk may keep older copies of what is overwritten.
    """
    file = _file_of(database)
    if file.exists():
        with file.open("r+b") as opened:
            opened.write(bytes(file.stat().st_size))
            opened.flush()
            os.fsync(opened.fileno())
        file.unlink()
    _part_of(file).unlink(missing_ok=True)


def _file_of(database: Path) -> Path:
    return database.with_suffix(".key")


def _part_of(file: Path) -> Path:
    return file.with_name(f"{file.name}.part")


def _read(file: Path) -> bytes:
    text = read_bounded(file, _MOST_BYTES).decode("ascii", errors="replace").strip()
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
            said(
                "Put the file back from a backup, or put back a copy of your records: in the "
                "settings, under My data."
            ),
        )
    return key
