"""The safety number: what two people compare to know that nobody stands between them.

Signal's construction (numeric fingerprint, version 0): of each side, 5,200 rounds of SHA-512
over the signing key, begun with the version, the key and what else the side is known by (here
its age recipient); of the last hash 30 bytes become 30 digits; the smaller half comes first.
About 2 x 99.7 bits. Takes some 20 ms.
"""

from __future__ import annotations

from hashlib import sha512

from mindbody.exchange.keys import PublicKeys

ROUNDS = 5_200
GROUPS = 12
_VERSION = b"\x00\x00"
_GROUP_BYTES = 5


def safety_number(one: PublicKeys, other: PublicKeys) -> tuple[str, ...]:
    """Twelve groups of five digits, the same on both sides; other keys, another number."""
    halves = sorted((_half(one), _half(other)))
    return tuple(group for half in halves for group in half)


def _half(keys: PublicKeys) -> tuple[str, ...]:
    found = _VERSION + keys.signing + keys.recipient.encode("ascii")
    for _ in range(ROUNDS):
        found = sha512(found + keys.signing).digest()
    starts = range(0, GROUPS // 2 * _GROUP_BYTES, _GROUP_BYTES)
    return tuple(
        f"{int.from_bytes(found[at : at + _GROUP_BYTES], 'big') % 100_000:05d}" for at in starts
    )
