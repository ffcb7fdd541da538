"""Sealed files: any place of them to be read, nothing of them without the key."""

from __future__ import annotations

import errno
import io
from pathlib import Path
from random import Random

import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mindbody.vault.sealed_file import MARK, PIECE_BYTES, SealedFile

KEY = bytes(range(32))
SEALED_BYTES = 12 + PIECE_BYTES + 16


def key() -> bytes:
    return KEY


def no_key() -> bytes:
    raise KeyError("locked")


def written(path: Path, plain: bytes) -> bytes:
    """Write it, and give what lies on the disk."""
    with SealedFile(path.open("w+b"), key, writes=True) as sealed:
        sealed.write(plain)
    assert sealed.fault is None
    return path.read_bytes()


def opened(path: Path) -> SealedFile:
    return SealedFile(path.open("rb"), key)


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(
        st.tuples(st.integers(0, 5 * PIECE_BYTES), st.integers(1, 2 * PIECE_BYTES)), max_size=8
    ),
    st.integers(0, 1_000),
)
def test_it_reads_and_writes_as_any_file_does(
    tmp_path: Path, places: list[tuple[int, int]], seed: int
) -> None:
    like, random = io.BytesIO(), Random(seed)
    path = tmp_path / "sealed"
    with SealedFile(path.open("w+b"), key, writes=True) as sealed:
        for at, count in places:
            at = min(at, len(like.getvalue()))
            piece = random.randbytes(count)
            for file in (like, sealed):
                assert file.seek(at) == at
                assert file.write(piece) == count
                assert file.tell() == at + count
    assert sealed.fault is None
    whole = like.getvalue()
    with opened(path) as sealed:
        assert sealed.read() == whole
        assert sealed.seek(0, io.SEEK_END) == len(whole)
        for at, count in places:
            assert sealed.seek(at) == at
            assert sealed.read(count) == whole[at : at + count]
            if at:
                assert sealed.seek(-1, io.SEEK_CUR) == sealed.tell()
        assert sealed.fault is None


def test_nothing_of_it_lies_on_the_disk(tmp_path: Path) -> None:
    word = b"our garden in May "
    data = written(tmp_path / "sealed", word * 10_000)
    assert data.startswith(MARK)
    assert b"garden" not in data
    pieces = {data[at : at + 64] for at in range(0, len(data), 64)}
    assert len(pieces) == -(-len(data) // 64)


def test_a_piece_that_is_written_again_gets_a_nonce_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "sealed"
    with SealedFile(path.open("w+b"), key, writes=True) as sealed:
        sealed.write(bytes(2 * PIECE_BYTES))
        first = path.read_bytes()[len(MARK) : len(MARK) + SEALED_BYTES]
        sealed.seek(0)
        sealed.write(b"\x00")
    again = path.read_bytes()[len(MARK) : len(MARK) + SEALED_BYTES]
    assert len(first) == SEALED_BYTES
    assert first[:12] != again[:12]
    assert first[12:] != again[12:]


def test_a_change_ends_it_there_and_says_why(tmp_path: Path) -> None:
    path, plain = tmp_path / "sealed", bytes(3 * PIECE_BYTES)
    data = bytearray(written(path, plain))
    data[len(MARK) + SEALED_BYTES + 5_000] ^= 1
    path.write_bytes(data)
    with opened(path) as sealed:
        assert sealed.read() == plain[:PIECE_BYTES]
        assert isinstance(sealed.fault, InvalidTag)
        sealed.seek(0)
        assert sealed.read(10) == b""


def test_pieces_cannot_change_places(tmp_path: Path) -> None:
    path = tmp_path / "sealed"
    data = written(path, bytes(2 * PIECE_BYTES))
    one, two = data[16 : 16 + SEALED_BYTES], data[16 + SEALED_BYTES :]
    path.write_bytes(MARK + two + one)
    with opened(path) as sealed:
        assert sealed.read() == b""
        assert isinstance(sealed.fault, InvalidTag)


@pytest.mark.parametrize("left", [0, 5, 16, 20, 44, 60, 16 + SEALED_BYTES + 3])
def test_what_is_cut_short_ends_early(tmp_path: Path, left: int) -> None:
    path = tmp_path / "sealed"
    path.write_bytes(written(path, bytes(2 * PIECE_BYTES))[:left])
    with opened(path) as sealed:
        assert sealed.read() == bytes(PIECE_BYTES if left > SEALED_BYTES else 0)


def test_without_the_key_there_is_nothing(tmp_path: Path) -> None:
    path = tmp_path / "sealed"
    written(path, b"words")
    for other, fault in ((bytes, ValueError), (no_key, KeyError), (lambda: bytes(32), InvalidTag)):
        with SealedFile(path.open("rb"), other) as sealed:
            assert sealed.read() == b""
            assert isinstance(sealed.fault, fault)


def test_a_key_that_goes_meanwhile_ends_it(tmp_path: Path) -> None:
    path, keys = tmp_path / "sealed", [KEY]
    written(path, bytes(2 * PIECE_BYTES))
    with SealedFile(path.open("rb"), lambda: keys[0]) as sealed:
        assert sealed.read(10) == bytes(10)
        keys.clear()
        sealed.seek(PIECE_BYTES)
        assert sealed.read(10) == b""


def test_another_file_is_none(tmp_path: Path) -> None:
    path = tmp_path / "sealed"
    path.write_bytes(b"fLaC" + bytes(100_000))
    with opened(path) as sealed:
        assert sealed.read() == b""
        assert sealed.fault is not None


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_seen() -> None:
    with SealedFile(Path("/dev/full").open("w+b"), key, writes=True) as sealed:
        sealed.write(bytes(2 * PIECE_BYTES))
    assert isinstance(sealed.fault, OSError)
    assert sealed.fault.errno == errno.ENOSPC
