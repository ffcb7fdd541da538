"""Files that came in and went out, once each: table `exchanged`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from mindbody.store.cipher import Connection
from mindbody.store.days import day_or_none, number_or_none
from mindbody.store.instants import instant_of, wall_of


@dataclass(frozen=True, slots=True)
class Exchanged:
    """One file of a peer: its number and id, when, which days it speaks of.

    `left_out` names what was struck from it, with spaces in between. `payload` is the signed
    content of one that came in, None of one that went out.
    """

    seq: int
    uid: str
    at: datetime
    outward: bool
    first: date | None = None
    last: date | None = None
    left_out: str = ""
    payload: bytes | None = None


def put_exchanged(connection: Connection, peer: str, file: Exchanged) -> None:
    """Note a file, in the open transaction; the same number twice is once."""
    connection.execute(
        "INSERT OR IGNORE INTO exchanged (peer, outward, seq, uid, at_us, zone_s, first_day, "
        "last_day, left_out, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            peer,
            int(file.outward),
            file.seq,
            file.uid,
            *instant_of(file.at),
            number_or_none(file.first),
            number_or_none(file.last),
            file.left_out,
            file.payload,
        ),
    )


def exchanged_with(connection: Connection, peer: str, *, outward: bool) -> list[Exchanged]:
    """The files that came from a peer, or went to it, from old to new, without their content."""
    rows = connection.execute(
        "SELECT seq, uid, at_us, zone_s, first_day, last_day, left_out FROM exchanged "
        "WHERE peer = ? AND outward = ? ORDER BY seq",
        (peer, int(outward)),
    )
    return [
        Exchanged(
            seq, uid, wall_of(at_us, zone_s), outward, day_or_none(first), day_or_none(last), left
        )
        for seq, uid, at_us, zone_s, first, last, left in rows
    ]


def payload_of(connection: Connection, peer: str, seq: int) -> bytes:
    """The signed content of a file that came in. Raises KeyError where there is none."""
    row = connection.execute(
        "SELECT payload FROM exchanged WHERE peer = ? AND outward = 0 AND seq = ?", (peer, seq)
    ).fetchone()
    if row is None:
        raise KeyError(seq)
    return bytes(row[0])
