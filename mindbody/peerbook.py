"""Whom this person exchanges files with: keys, aliases, the compared number, changed keys.

Both sides have one. A peer is called by the pairing that was made with the invitation; it
stays when keys are renewed. Keys that come for a known peer and are other ones never take
effect by themselves: they wait, the peer counts as not verified, and somebody compares anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mindbody.errors import InvalidFile
from mindbody.exchange.keys import KEY_BYTES, Identity, Peer, PublicKeys
from mindbody.exchange.order import Accepted
from mindbody.exchange.safety_number import safety_number
from mindbody.language import said
from mindbody.store import Records, peers
from mindbody.store.cipher import Connection, transaction
from mindbody.store.forget import for_good
from mindbody.store.peers import PeerRow

LONGEST_ALIAS = 40


@dataclass(frozen=True, slots=True)
class Known:
    """A peer as it stands. `alias` is what this side calls the other, and never leaves it.

    `is_verified` only while the number of the keys in use was compared and found the same;
    `is_key_changed` while other keys wait for a comparison.
    """

    id: str
    alias: str
    made: date
    is_paired: bool
    is_verified: bool
    is_key_changed: bool
    is_archived: bool
    last: Accepted | None
    _keys: bytes | None
    _new_keys: bytes | None

    @property
    def keys(self) -> PublicKeys | None:
        """The keys in use, None before pairing."""
        return _keys_of(self._keys)

    @property
    def new_keys(self) -> PublicKeys | None:
        """The keys that wait for a comparison."""
        return _keys_of(self._new_keys)

    @property
    def peer(self) -> Peer | None:
        """The peer for opening files; None before pairing."""
        keys = self.keys
        return None if keys is None else Peer(self.id, keys, self.alias)


class PeerBook:
    """The peers of one store, and its own identity. Every method raises StoreError."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._identity: Identity | None = None

    @property
    def identity(self) -> Identity:
        """The keys of this person; made once, at first use, and kept in the encrypted store.

        Raises InvalidFile where what was kept cannot be read.
        """
        if self._identity is None:

            def read(connection: Connection) -> bytes:
                secret = peers.identity_secret(connection)
                if secret is None:
                    secret = Identity.make().to_bytes()
                    with transaction(connection):
                        peers.put_identity(connection, secret)
                return secret

            self._identity = Identity.from_bytes(self._records.store.call(read).result())
        return self._identity

    def all(self) -> tuple[Known, ...]:
        """All peers, by alias."""
        return tuple(map(_known, self._records.store.call(peers.peers).result()))

    def one(self, id: str) -> Known:
        """One peer. Raises KeyError where there is none."""
        return _known(
            self._records.store.call(lambda connection: peers.peer_of(connection, id)).result()
        )

    def find(self, id: str) -> Known | None:
        """One peer, or None."""
        return next((known for known in self.all() if known.id == id), None)

    def to_open_with(self) -> tuple[Peer, ...]:
        """Those whose files can be opened: all that are paired."""
        found = (known.peer for known in self.all())
        return tuple(peer for peer in found if peer is not None)

    def number(self, id: str) -> tuple[str, ...]:
        """Twelve groups of five digits to compare; of the keys that wait, where some do.

        Raises InvalidFile before pairing. Takes some 20 ms.
        """
        known = self.one(id)
        keys = known.new_keys or known.keys
        if keys is None:
            raise not_paired(known.alias)
        return safety_number(self.identity.public, keys)

    def add(self, id: str, alias: str) -> Known:
        """A peer without keys, or another alias for one. Raises InvalidFile for no alias."""
        name = checked_alias(alias)
        made = self._records.clock.wall().date()
        self._write(lambda connection: peers.put_peer(connection, id, name, made))
        return self.one(id)

    def take_keys(self, id: str, keys: PublicKeys) -> Known:
        """Keys that came for a peer. Other ones than those in use only wait for a comparison."""
        known, at = self.one(id), self._records.clock.wall()
        raw = _keys_bytes(keys)
        if known.keys is None:
            self._write(lambda connection: peers.set_keys(connection, id, raw, at))
        elif known.keys == keys:
            self._write(lambda connection: peers.hold_new_keys(connection, id, None))
        else:
            self._write(lambda connection: peers.hold_new_keys(connection, id, raw))
        return self.one(id)

    def say_same(self, id: str) -> Known:
        """Both saw the same number: the peer is verified, and keys that waited are taken."""
        known, at = self.one(id), self._records.clock.wall()
        if known.keys is None:
            raise not_paired(known.alias)

        def write(connection: Connection) -> None:
            if known.new_keys is not None:
                peers.take_new_keys(connection, id, at)
            peers.set_verified(connection, id, at)

        self._write(write)
        return self.one(id)

    def say_different(self, id: str) -> Known:
        """The numbers differ: keys that waited are dropped; otherwise nothing is verified."""
        waited = self.one(id).new_keys is not None

        def write(connection: Connection) -> None:
            if waited:
                peers.hold_new_keys(connection, id, None)
            else:
                peers.set_verified(connection, id, None)

        self._write(write)
        return self.one(id)

    def next_seq(self, id: str) -> int:
        """The number of the next file for a peer; a number is never used twice."""

        def write(connection: Connection) -> int:
            with transaction(connection):
                return peers.next_seq_out(connection, id)

        return self._records.store.call(write).result()

    def archive(self, id: str, archived: bool = True) -> Known:
        """Put a peer away from the list, or back into it; nothing is deleted."""
        self._write(lambda connection: peers.set_archived(connection, id, archived))
        return self.one(id)

    def forget(self, id: str) -> None:
        """Delete a peer with all that was assigned and told, and leave nothing of it, in the
        copies neither.
        """
        with for_good(self._records.store):
            self._write(lambda connection: peers.delete_peer(connection, id))

    def _write(self, work: peers.Work) -> None:
        def write(connection: Connection) -> None:
            with transaction(connection):
                work(connection)

        self._records.store.call(write).result()


def checked_alias(alias: str) -> str:
    """An alias, trimmed. Raises InvalidFile for an empty one or one over 40 characters."""
    name = " ".join(alias.split())
    if not name or len(name) > LONGEST_ALIAS:
        raise InvalidFile(
            said("A name has 1 to {most} letters.", most=LONGEST_ALIAS),
            said("Choose an alias that only the two of you know."),
        )
    return name


def not_paired(alias: str) -> InvalidFile:
    """Why nothing can be sealed for somebody yet."""
    return InvalidFile(
        said("You and {alias} have not exchanged your keys yet.", alias=alias),
        said("Do the invitation first; it takes a few minutes together."),
    )


def not_verified(alias: str) -> InvalidFile:
    """Why nothing of one's own leaves for somebody yet."""
    return InvalidFile(
        said("The number with {alias} has not been compared yet, so nothing is sent.", alias=alias),
        said("Compare it in the room or on the phone. Your practice is kept here meanwhile."),
    )


def _keys_bytes(keys: PublicKeys) -> bytes:
    return keys.signing + keys.recipient.encode("ascii")


def _keys_of(raw: bytes | None) -> PublicKeys | None:
    if raw is None:
        return None
    return PublicKeys(raw[:KEY_BYTES], raw[KEY_BYTES:].decode("ascii"))


def _known(row: PeerRow) -> Known:
    last = None if row.digest_in is None else Accepted(row.seq_in, row.digest_in)
    return Known(
        row.id,
        row.alias,
        row.made,
        row.keys is not None,
        row.verified and row.new_keys is None,
        row.new_keys is not None,
        row.archived,
        last,
        row.keys,
        row.new_keys,
    )
