"""The other side of an exchange, and this side's own keys: tables `peer` and `identity`.

Keys are bytes that the exchange made; the store does not look into them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from msgspec import Struct

from mindbody.store.cipher import Connection
from mindbody.store.days import day_of, number_of
from mindbody.store.instants import instant_of

Work = Callable[[Connection], object]

_READ = (
    "SELECT id, alias, made_day, keys, new_keys, verified_us, seq_in, digest_in, seq_out, "
    "archived FROM peer"
)


class PeerRow(Struct, frozen=True):
    """A peer: `keys` None before pairing, `new_keys` wait for a new comparison."""

    id: str
    alias: str
    made: date
    keys: bytes | None = None
    new_keys: bytes | None = None
    verified: bool = False
    seq_in: int = 0
    digest_in: bytes | None = None
    seq_out: int = 0
    archived: bool = False


def identity_secret(connection: Connection) -> bytes | None:
    """The secret of this store's own identity, None where none was made yet."""
    row = connection.execute("SELECT secret FROM identity").fetchone()
    return None if row is None else bytes(row[0])


def put_identity(connection: Connection, secret: bytes) -> None:
    """Keep an identity; the one that is there already stays."""
    connection.execute("INSERT OR IGNORE INTO identity (id, secret) VALUES (1, ?)", (secret,))


def put_peer(connection: Connection, id: str, alias: str, made: date) -> None:
    """Add a peer without keys, or give one another alias, in the open transaction."""
    connection.execute(
        "INSERT INTO peer (id, alias, made_day) VALUES (?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET alias = excluded.alias",
        (id, alias, number_of(made)),
    )


def peers(connection: Connection) -> list[PeerRow]:
    """All peers, by alias."""
    rows = connection.execute(f"{_READ} ORDER BY alias COLLATE NOCASE, id")
    return [_peer(row) for row in rows]


def peer_of(connection: Connection, id: str) -> PeerRow:
    """One peer. Raises KeyError where there is none."""
    row = connection.execute(f"{_READ} WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise KeyError(id)
    return _peer(row)


def set_keys(connection: Connection, id: str, keys: bytes, at: datetime) -> None:
    """The first keys of a peer, not verified yet, in the open transaction."""
    connection.execute(
        "UPDATE peer SET keys = ?, new_keys = NULL, paired_us = ?, verified_us = NULL WHERE id = ?",
        (keys, instant_of(at)[0], id),
    )


def hold_new_keys(connection: Connection, id: str, keys: bytes | None) -> None:
    """Other keys came for a peer: they wait until somebody compares; None drops them."""
    connection.execute("UPDATE peer SET new_keys = ? WHERE id = ?", (keys, id))


def take_new_keys(connection: Connection, id: str, at: datetime) -> None:
    """The keys that waited take the place of the old ones, with numbers from 1 again."""
    connection.execute(
        "INSERT INTO key_change (peer, at_us, zone_s, old_keys, new_keys) "
        "SELECT id, ?, ?, keys, new_keys FROM peer WHERE id = ? AND new_keys IS NOT NULL",
        (*instant_of(at), id),
    )
    connection.execute(
        "UPDATE peer SET keys = new_keys, new_keys = NULL, verified_us = NULL, paired_us = ?, "
        "seq_in = 0, digest_in = NULL WHERE id = ? AND new_keys IS NOT NULL",
        (instant_of(at)[0], id),
    )


def key_changes(connection: Connection, id: str) -> int:
    """How often the keys of a peer have changed."""
    (count,) = connection.execute(
        "SELECT count(*) FROM key_change WHERE peer = ?", (id,)
    ).fetchone()
    return int(count)


def set_verified(connection: Connection, id: str, at: datetime | None) -> None:
    """Say when both compared the number and found it the same; None takes it back."""
    at_us = None if at is None else instant_of(at)[0]
    connection.execute("UPDATE peer SET verified_us = ? WHERE id = ?", (at_us, id))


def set_archived(connection: Connection, id: str, archived: bool) -> None:
    """Put a peer away from the list, or back into it."""
    connection.execute("UPDATE peer SET archived = ? WHERE id = ?", (int(archived), id))


def next_seq_out(connection: Connection, id: str) -> int:
    """The number of the next file for a peer, taken in the open transaction."""
    connection.execute("UPDATE peer SET seq_out = seq_out + 1 WHERE id = ?", (id,))
    return peer_of(connection, id).seq_out


def set_seq_in(connection: Connection, id: str, seq: int, digest: bytes) -> None:
    """The number and the SHA-256 of the last file that was taken from a peer."""
    connection.execute("UPDATE peer SET seq_in = ?, digest_in = ? WHERE id = ?", (seq, digest, id))


def delete_peer(connection: Connection, id: str) -> None:
    """Delete a peer with all that was assigned, told and exchanged, in the open transaction."""
    connection.execute("DELETE FROM entry WHERE peer = ?", (id,))
    connection.execute("DELETE FROM peer WHERE id = ?", (id,))


def _peer(row: tuple[Any, ...]) -> PeerRow:
    id, alias, made, keys, new_keys, verified_us, seq_in, digest_in, seq_out, archived = row
    return PeerRow(
        id,
        alias,
        day_of(made),
        keys,
        new_keys,
        verified_us is not None,
        seq_in,
        digest_in,
        seq_out,
        bool(archived),
    )
