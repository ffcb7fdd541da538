"""Bech32 (BIP 173): how age writes its keys. 32 bytes to and from "age1…"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECK_LENGTH = 6


def encode(prefix: str, raw: bytes) -> str:
    """Lower-case text of `raw` under a lower-case prefix, its checksum at the end."""
    values = list(_regrouped(raw, 8, 5))
    total = _checksum([*_spread(prefix), *values, *[0] * _CHECK_LENGTH]) ^ 1
    check = [total >> 5 * (_CHECK_LENGTH - 1 - i) & 31 for i in range(_CHECK_LENGTH)]
    return f"{prefix}1{''.join(_LETTERS[value] for value in [*values, *check])}"


def decode(prefix: str, text: str) -> bytes:
    """What `encode` was given. Raises ValueError for anything else."""
    head, _, tail = text.rpartition("1")
    values = [_LETTERS.find(letter) for letter in tail]
    if head != prefix or -1 in values or _checksum([*_spread(prefix), *values]) != 1:
        raise ValueError("no key of this kind")
    raw = bytes(_regrouped(values[:-_CHECK_LENGTH], 5, 8))
    if encode(prefix, raw) != text:
        raise ValueError("no key of this kind")
    return raw


def _spread(prefix: str) -> list[int]:
    return [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]


def _checksum(values: Iterable[int]) -> int:
    total = 1
    for value in values:
        top = total >> 25
        total = (total & 0x1FFFFFF) << 5 ^ value
        for i, part in enumerate(_GENERATOR):
            total ^= part if top >> i & 1 else 0
    return total


def _regrouped(values: Iterable[int], bits_from: int, bits_to: int) -> Iterator[int]:
    """The same bits in groups of another size; the rest is padded when groups become smaller."""
    held, bits = 0, 0
    for value in values:
        held, bits = held << bits_from | value, bits + bits_from
        while bits >= bits_to:
            bits -= bits_to
            yield held >> bits & (1 << bits_to) - 1
        held &= (1 << bits) - 1
    if bits and bits_to < bits_from:
        yield held << bits_to - bits & (1 << bits_to) - 1
