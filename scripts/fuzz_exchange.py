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
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

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
from scripts.fuzzing import Tally, line_of, mutated, run, tally_of

PEERS = [Peer("aa" * 8, identity.public) for identity in (THERAPIST, PATIENT)]


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

    return tally_of(cases(), lambda _: False)


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

    return tally_of(cases(), lambda raw: raw not in files)


def forged(count: int, seed: int) -> Tally:
    """Open `count` files by an attacker who has all public keys and no secret one of the two."""
    random = Random(f"forged {seed}")

    def cases() -> Iterator[Callable[[], object]]:
        for number in range(count):
            raw = random.choice(_FORGERIES)(random, number + 1)
            yield lambda raw=raw: (open_file(raw, PATIENT, PEERS), raw)[1]

    return tally_of(cases(), lambda _: True)


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
        print(line_of(kind.__name__, tally), flush=True)
        for crash in tally.crashes[:10]:
            print(f"    {crash}")
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
