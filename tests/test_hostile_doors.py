"""Every door for a file from outside: whatever lies there is read within a bound, or refused.

A pipe must not be waited for, a device not be read without end, a large file not be read whole.
"""

from __future__ import annotations

import os
import resource
import stat
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

from mindbody.bounded_file import read_bounded
from mindbody.errors import MindbodyError
from mindbody.exchange import folder
from mindbody.exchange.files import read_file
from mindbody.library import Library
from mindbody.settings import Settings, SettingsFile
from mindbody.sound.intake import source_of
from mindbody.sound.own import OwnSounds
from mindbody.ui.screens.handing.reading import invite_in
from mindbody.vault.keyfile import key_beside
from mindbody.vault.vault import Vault

Door = Callable[[Path], object]

_HUGE_BYTES = 8 * 2**30
# Far more than any of these files may have, far less than the large one.
_ROOM_BYTES = 512 * 2**20


def settings(path: Path) -> object:
    assert SettingsFile(path.parent).load().settings == Settings()
    raise OSError("put aside, and the usual ones taken")


def own_sounds(path: Path) -> object:
    assert OwnSounds(path.parent).entries() == {}
    raise OSError("taken for an empty list")


# By what the file is called at each door.
DOORS: dict[str, Door] = {
    "exercise.toml": Library.load().read,
    "card.age": read_file,
    "invite.txt": invite_in,
    "picture.png": invite_in,
    "sound.wav": source_of,
    "vault.json": lambda path: Vault.read(path.parent),
    "practice.key": lambda path: key_beside(path.with_suffix(".db")),
    "settings.json": settings,
    "index.json": own_sounds,
    "04695326-cc3a-432a-9506-8a24afb6cf73.age": lambda path: folder.read(path.parent, path.name),
}


def pipe(path: Path) -> None:
    os.mkfifo(path)


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def directory(path: Path) -> None:
    path.mkdir()


def huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(_HUGE_BYTES)


def nowhere(path: Path) -> None:
    path.symlink_to(path.parent / "gone" / "away")


def socket(path: Path) -> None:
    os.mknod(path, stat.S_IFSOCK | 0o600)


@pytest.fixture(autouse=True)
def bounded_room() -> Iterator[None]:
    """Whoever reads the large file whole runs out of memory instead of making others wait."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + _ROOM_BYTES, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_AS, before)


@pytest.mark.skipif(os.name != "posix", reason="pipes and devices as files")
@pytest.mark.parametrize("trap", [pipe, device, directory, huge, nowhere, socket])
@pytest.mark.parametrize("name", DOORS)
def test_whatever_lies_there_is_refused(
    name: str, trap: Callable[[Path], None], tmp_path: Path
) -> None:
    path = tmp_path / name
    trap(path)
    if trap is nowhere and name in ("vault.json", "practice.key"):
        # As if there were none yet, which is how a first start finds it.
        path.unlink()
        path.mkdir()
    with pytest.raises((MindbodyError, OSError)):
        DOORS[name](path)


def test_a_bound_is_one_byte_more_than_allowed(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"12345")
    assert read_bounded(path, 5) == b"12345"
    assert read_bounded(path, 4) == b"12345"
    assert read_bounded(path, 3) == b"1234"


def test_a_picture_is_decoded_within_a_bound(tmp_path: Path) -> None:
    """A small file that says it is 60,000 px wide and high would fill 14 GB."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 6, 0, 0, 0)
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head)
    png += chunk(b"IDAT", zlib.compress(b"\0" * 1_000)) + chunk(b"IEND", b"")
    path = tmp_path / "picture.png"
    path.write_bytes(png)
    with pytest.raises(MindbodyError):
        invite_in(path)
    assert 0 < QImageReader.allocationLimit() <= 256
