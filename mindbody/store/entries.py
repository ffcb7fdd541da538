"""Small dated things besides sessions, by person: all SQL about table `entry`.

The table knows the peer, kind, day and uid of an entry and never reads its body.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from mindbody.store.backups import note_deletion
from mindbody.store.cipher import Connection, transaction
from mindbody.store.database import Store
from mindbody.store.days import day_of, number_of

_PUT = (
    "INSERT INTO entry (peer, kind, day, uid, body) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (peer, kind, uid) DO UPDATE SET day = excluded.day, body = excluded.body"
)
# What belongs to the owner of the store.
OWN = ""


class Entry(Struct, frozen=True):
    """One entry: `uid` is unique within its kind and peer; the body is text."""

    kind: str
    day: date
    uid: str
    body: str


def put_entries(connection: Connection, peer: str, entries: Iterable[Entry]) -> None:
    """Add entries, or replace those of the same kind and uid, in the open transaction."""
    connection.executemany(
        _PUT, ((peer, entry.kind, number_of(entry.day), entry.uid, entry.body) for entry in entries)
    )


def entries_of(
    connection: Connection, peer: str, kind: str, first: date, last: date
) -> list[Entry]:
    """The entries of one kind of a span of days, both ends included, by day and uid."""
    rows = connection.execute(
        "SELECT day, uid, body FROM entry WHERE peer = ? AND kind = ? AND day BETWEEN ? AND ? "
        "ORDER BY day, uid",
        (peer, kind, number_of(first), number_of(last)),
    )
    return [Entry(kind, day_of(day), uid, body) for day, uid, body in rows]


class EntryTable:
    """The entries of one store. Every method waits for the disk and raises StoreError."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, entry: Entry, peer: str = OWN) -> None:
        """Add an entry, or replace the one of the same kind and uid."""

        def write(connection: Connection) -> None:
            with transaction(connection):
                put_entries(connection, peer, (entry,))

        self._store.call(write).result()

    def between(
        self, kind: str, first: date = date.min, last: date = date.max, peer: str = OWN
    ) -> list[Entry]:
        """The entries of one kind of a span of days, both ends included, by day and uid."""
        return self._store.call(
            lambda connection: entries_of(connection, peer, kind, first, last)
        ).result()

    def remove(self, kind: str, uid: str, peer: str = OWN) -> None:
        """Delete an entry, and leave nothing of it in file or log."""

        def delete(connection: Connection) -> None:
            note_deletion(self._store.path.parent)
            connection.execute(
                "DELETE FROM entry WHERE peer = ? AND kind = ? AND uid = ?", (peer, kind, uid)
            )
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

        self._store.call(delete).result()
