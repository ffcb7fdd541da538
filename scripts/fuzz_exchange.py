"""Throw damaged and forged files at the reader of exchanged files.

    nice -n 19 python3 scripts/fuzz_exchange.py --payloads 1000000 --sealed 1000000 --jobs 2

`--payloads` are changed payloads read as if their signature held, `--sealed` are changed sealed
files, `--forged` are files by somebody who knows the recipient and not the sender's key. Each is
either taken in or refused in words; anything else is a crash. Ends with 1 where something
crashed, or where a changed or forged file was taken in. The seed and the number of jobs decide
what is tried.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mindbody.errors import InvalidFile
from mindbody.exchange.invite import Invite
from mindbody.exchange.keys import SIGNATURE_BYTES, Identity, Peer
from mindbody.exchange.payload import decoded_of_any_kind, encoded
from mindbody.exchange.seal import age_encrypted, open_file, seal, signed_bytes
from scripts.exchange_examples import (
    PATIENT,
    THERAPIST,
    THIRD,
    answer,
    full_card,
    full_summary,
    small_card,
    small_summary,
)

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
PEERS = [Peer("aa" * 8, identity.public) for identity in (THERAPIST, PATIENT)]


@dataclass
class Tally:
    """What was seen; `worst_s` is processor time. The last two have to stay 0."""

    tried: int = 0
    taken_in: int = 0
    worst_s: float = 0.0
    grown_kib: int = 0
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
        self.grown_kib = max(self.grown_kib, other.grown_kib)
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


def payloads(count: int, seed: int) -> Tally:
    """Read `count` changed payloads."""
    random = Random(f"payloads {seed}")
    bases = [encoded(d) for d in (small_card(), full_card(), small_summary(), full_summary())]
    bases.append(encoded(answer()))

    def cases() -> Iterator[Callable[[], object]]:
        for _ in range(count):
            base, other = random.choice(bases), random.choice(bases)
            raw = mutated(base, random, other)
            yield lambda raw=raw: decoded_of_any_kind(raw)

    return _tally(cases(), lambda _: False)


def sealed(count: int, seed: int) -> Tally:
    """Open `count` changed sealed files."""
    random = Random(f"sealed {seed}")
    bases = [
        (seal(small_card(), THERAPIST), PATIENT),
        (seal(full_card(), THERAPIST), PATIENT),
        (seal(small_summary(), PATIENT), THERAPIST),
        (seal(answer(), PATIENT), THERAPIST),
    ]
    files = {raw for raw, _ in bases}

    def cases() -> Iterator[Callable[[], object]]:
        for _ in range(count):
            (base, reader), (other, _) = random.choice(bases), random.choice(bases)
            raw = mutated(base, random, other)
            yield lambda raw=raw, reader=reader: (open_file(raw, reader, PEERS), raw)[1]

    return _tally(cases(), lambda raw: raw not in files)


def forged(count: int, seed: int) -> Tally:
    """Open `count` files by an attacker who has all public keys and no secret one of the two."""
    random = Random(f"forged {seed}")

    def cases() -> Iterator[Callable[[], object]]:
        for number in range(count):
            raw = random.choice(_FORGERIES)(random, number + 1)
            yield lambda raw=raw: (open_file(raw, PATIENT, PEERS), raw)[1]

    return _tally(cases(), lambda _: True)


def _own_signature(random: Random, seq: int) -> bytes:
    return seal(small_card(seq), Identity(random.randbytes(32), random.randbytes(32)))


def _random_signature(random: Random, seq: int) -> bytes:
    return _packed(random.randbytes(SIGNATURE_BYTES), encoded(small_card(seq)))


def _for_another(random: Random, seq: int) -> bytes:
    """A card that the therapist made for a third person, packed again."""
    card = small_card(seq, to=THIRD.recipient)
    payload = encoded(card)
    return _packed(THERAPIST.sign(signed_bytes(card.format, card.to, payload)), payload)


def _changed_after(random: Random, seq: int) -> bytes:
    """The therapist's signature under a card with another number."""
    old, new = encoded(small_card(seq)), encoded(small_card(seq + 1))
    return _packed(THERAPIST.sign(signed_bytes("practice-routine", PATIENT.recipient, old)), new)


def _other_context(random: Random, seq: int) -> bytes:
    """A signature that the therapist made of a card, under something else."""
    payload = encoded(small_card(seq))
    context = random.choice(("practice-report", "practice-answer", "practice-routine v1"))
    return _packed(THERAPIST.sign(signed_bytes(context, PATIENT.recipient, payload)), payload)


def _swapped_invite(random: Random, seq: int) -> bytes:
    """Unsigned: an invitation in the place of a card."""
    return _packed(b"", Invite.of(THIRD, "x").text().encode())


_FORGERIES = (
    *(_own_signature, _random_signature, _for_another),
    *(_changed_after, _other_context, _swapped_invite),
)


def _packed(signature: bytes, payload: bytes) -> bytes:
    return age_encrypted(b"PRX1" + signature + payload, PATIENT.recipient)


def _tally(cases: Iterator[Callable[[], object]], is_tampered: Callable[[object], bool]) -> Tally:
    tally = Tally()
    began_kib = 0
    for case in cases:
        tally.tried += 1
        if tally.tried == 1_000:
            began_kib = _memory_kib()
        start = time.process_time()
        try:
            found = case()
        except InvalidFile as refusal:
            tally.refused[type(refusal).__name__] += 1
        except Exception as fault:
            tally.crashes.append(f"{type(fault).__name__}: {fault}"[:200])
        else:
            tampered = is_tampered(found)
            tally.taken_in += 1
            tally.tampered_taken_in += tampered
        tally.worst_s = max(tally.worst_s, time.process_time() - start)
    tally.grown_kib = _memory_kib() - began_kib if began_kib else 0
    return tally


def _memory_kib() -> int:
    """Memory in use, in KiB; 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (OSError, IndexError, ValueError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


def run(kind: Callable[[int, int], Tally], count: int, jobs: int, seed: int) -> Tally:
    """`count` cases of one kind, shared among processes."""
    total = Tally()
    shares = [count // jobs + (n < count % jobs) for n in range(jobs)]
    with ProcessPoolExecutor(jobs) as pool:
        for part in pool.map(kind, shares, [seed * 1_000 + n for n in range(jobs)]):
            total.add(part)
    return total


def main() -> int:
    """Print what was tried and seen; 1 where anything crashed or was wrongly taken in."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--payloads", type=int, default=2_000)
    parser.add_argument("--sealed", type=int, default=2_000)
    parser.add_argument("--forged", type=int, default=1_000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    sound = True
    for kind in (payloads, sealed, forged):
        tally = run(kind, getattr(chosen, kind.__name__), chosen.jobs, chosen.seed)
        sound = sound and tally.is_sound
        print(
            f"{kind.__name__}: {tally.tried} tried, {tally.taken_in} taken in, "
            f"refused {dict(tally.refused)}, worst {tally.worst_s:.3f} s of processor time, "
            f"grown by {tally.grown_kib} KiB, crashes {len(tally.crashes)}, "
            f"tampered taken in {tally.tampered_taken_in}",
            flush=True,
        )
        for crash in tally.crashes[:10]:
            print(f"    {crash}")
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
