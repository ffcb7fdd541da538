"""What the fuzzing scripts share: changes to bytes, and the count of what came of them."""

from __future__ import annotations

import ctypes
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import NamedTuple

from mindbody.errors import MindbodyError

NASTY = [
    *(
        b'""',
        b'"\\u202e"',
        b'"\\ud800"',
        b'"\xff"',
        b'"\xc0\xae"',
        b'"a\\u0301\\u0301"',
        b'"\\u0000"',
    ),
    *(b"0", b"-1", b"1e999", b"-0.0", b"1.5", b"9" * 400, b"300.0", b"9007199254740992", b"NaN"),
    *(b"true", b"null", b"{}", b"[]", b"[" * 2_000, b'{"a":' * 500, b'"' + b"x" * 3_000 + b'"'),
    *(b'"2026-02-30"', b'"0000-01-01"', b'"10000-01-01"', b'"2026-11-22T10:00:00"', b'"age1"'),
    *(b'"id":"x",', b'"seq":1,', b'"version":2,', b'"format":"practice-answer",', b"\xef\xbb\xbf"),
]


_give_back = getattr(ctypes.CDLL(None), "malloc_trim", None) if os.name == "posix" else None
_CASES_PER_LOOK = 50


class Reader(NamedTuple):
    """One way in: what sound input looks like, how it is read, its share of all cases."""

    seeds: Callable[[], list[bytes]]
    read: Callable[[bytes, Path], object]
    share: float


@dataclass
class Tally:
    """What was seen; `worst_s` is processor time. The last two have to stay 0.

    `grown_kib` is how much more memory was in use at the end of each third of the cases than at
    its beginning. What warms up grows in the first and hardly in the last; a leak in all alike.
    """

    tried: int = 0
    taken_in: int = 0
    worst_s: float = 0.0
    grown_kib: tuple[int, int, int] = (0, 0, 0)
    refused: Counter[str] = field(default_factory=Counter)
    crashes: list[str] = field(default_factory=list)
    tampered_taken_in: int = 0

    @property
    def is_sound(self) -> bool:
        return not self.crashes and not self.tampered_taken_in

    def add(self, other: Tally) -> None:
        self.tried += other.tried
        self.taken_in += other.taken_in
        self.worst_s = max(self.worst_s, other.worst_s)
        first, second, last = map(max, self.grown_kib, other.grown_kib)
        self.grown_kib = first, second, last
        self.refused += other.refused
        self.crashes += other.crashes
        self.tampered_taken_in += other.tampered_taken_in


def mutated(raw: bytes, random: Random, other: bytes) -> bytes:
    """`raw` with one to four changes; `other` is another file to take parts of."""
    for _ in range(random.choice((1, 1, 1, 2, 4))):
        raw = random.choice(_CHANGES)(raw, random, other)
    return raw


def _bit(raw: bytes, random: Random, other: bytes) -> bytes:
    if not raw:
        return raw
    at = random.randrange(len(raw))
    return raw[:at] + bytes([raw[at] ^ 1 << random.randrange(8)]) + raw[at + 1 :]


def _byte(raw: bytes, random: Random, other: bytes) -> bytes:
    at = random.randrange(len(raw) + 1)
    return raw[:at] + random.randbytes(1) + raw[at + random.randrange(2) :]


def _cut(raw: bytes, random: Random, other: bytes) -> bytes:
    return raw[: random.randrange(len(raw) + 1)]


def _without(raw: bytes, random: Random, other: bytes) -> bytes:
    at = random.randrange(len(raw) + 1)
    return raw[:at] + raw[at + random.randrange(1, 40) :]


def _twice(raw: bytes, random: Random, other: bytes) -> bytes:
    at = random.randrange(len(raw) + 1)
    end = at + random.randrange(1, 200)
    return raw[:end] + raw[at:end] + raw[end:]


def _spliced(raw: bytes, random: Random, other: bytes) -> bytes:
    return raw[: random.randrange(len(raw) + 1)] + other[random.randrange(len(other)) :]


def _nasty(raw: bytes, random: Random, other: bytes) -> bytes:
    """Something that JSON readers stumble over, in the place of a value, or anywhere."""
    at = raw.find(random.choice((b":", b",", b"[", b'"')), random.randrange(len(raw) + 1)) + 1
    end = raw.find(random.choice((b",", b"}", b"]", b'"')), at)
    return raw[:at] + random.choice(NASTY) + raw[max(at, end) :]


_CHANGES = (_bit, _bit, _byte, _cut, _without, _twice, _spliced, _nasty, _nasty)


def tally_of(cases: Iterator[Callable[[], object]], is_tampered: Callable[[object], bool]) -> Tally:
    tally = Tally()
    memory_kib = [_memory_kib()]
    for case in cases:
        tally.tried += 1
        start = time.process_time()
        try:
            found = case()
        except MindbodyError as refusal:
            tally.refused[type(refusal).__name__] += 1
        except Exception as fault:
            tally.crashes.append(f"{type(fault).__name__}: {fault}"[:200])
        else:
            tampered = is_tampered(found)
            tally.taken_in += 1
            tally.tampered_taken_in += tampered
        tally.worst_s = max(tally.worst_s, time.process_time() - start)
        if tally.tried % _CASES_PER_LOOK == 0:
            memory_kib.append(_memory_kib())
    if tally.tried % _CASES_PER_LOOK:
        memory_kib.append(_memory_kib())
    tally.grown_kib = _by_thirds(memory_kib)
    return tally


def _by_thirds(looks: list[int]) -> tuple[int, int, int]:
    last = len(looks) - 1
    ends = [looks[round(last * third / 3)] for third in range(4)]
    return ends[1] - ends[0], ends[2] - ends[1], ends[3] - ends[2]


def _memory_kib() -> int:
    """Memory in use, in KiB; 0 where the system does not say.

    What was freed and only waits to be used again is given back first, where that can be asked
    for: holes between what is in use would look like a leak.
    """
    if _give_back is not None:
        _give_back(0)
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (OSError, IndexError, ValueError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


def line_of(name: str, tally: Tally) -> str:
    """What was seen, on one line."""
    grown = " + ".join(map(str, tally.grown_kib))
    return (
        f"{name}: {tally.tried} tried, {tally.taken_in} taken in, "
        f"refused {dict(tally.refused)}, worst {tally.worst_s:.3f} s of processor time, "
        f"grown by {grown} KiB (by thirds), crashes {len(tally.crashes)}, "
        f"tampered taken in {tally.tampered_taken_in}"
    )


def run(kind: Callable[[int, int], Tally], count: int, jobs: int, seed: int) -> Tally:
    """`count` cases of one kind, shared among processes."""
    total = Tally()
    shares = [count // jobs + (n < count % jobs) for n in range(jobs)]
    with ProcessPoolExecutor(jobs) as pool:
        for part in pool.map(kind, shares, [seed * 1_000 + n for n in range(jobs)]):
            total.add(part)
    return total
