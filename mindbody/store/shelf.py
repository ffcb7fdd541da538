"""Small documents that a person made or chose: patterns, routines, checks, choices.

The shelf knows a document by its kind and id and never reads its body; what a body means is
`mindbody/keepsakes.py`. All SQL about documents is here.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from mindbody.clock import Clock
from mindbody.store.backups import note_deletion
from mindbody.store.cipher import Connection, transaction
from mindbody.store.database import Store
from mindbody.store.instants import instant_of, wall_of
from mindbody.store.space import SPACE

_PUT = (
    "INSERT INTO document (kind, id, body, at_us, zone_s) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (kind, id) DO UPDATE SET "
    "body = excluded.body, at_us = excluded.at_us, zone_s = excluded.zone_s"
)


class Document(Struct, frozen=True):
    """One document as it was last put on the shelf, at the instant `wall`."""

    kind: str
    id: str
    body: str
    wall: datetime


def put_document(connection: Connection, kind: str, id: str, body: str, at: datetime) -> None:
    """Keep a document, in the open transaction, in place of the one of this kind and id."""
    connection.execute(_PUT, (kind, id, body, *instant_of(at)))


class Shelf:
    """The documents of one person. Every method waits for the disk and raises StoreError."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    @property
    def clock(self) -> Clock:
        """The clock that documents are dated by."""
        return self._clock

    @property
    def store(self) -> Store:
        """The open store that the documents lie in."""
        return self._store

    def put(self, kind: str, id: str, body: str) -> None:
        """Keep a document, in place of the one of this kind and id. Whole or not at all."""
        at = self._clock.wall()

        def write(connection: Connection) -> None:
            with transaction(connection):
                put_document(connection, kind, id, body, at)

        self._store.call(write).result()

    def all(self) -> list[Document]:
        """All documents of the person, sorted by kind and id."""

        def read(connection: Connection) -> list[tuple[str, str, str, int, int]]:
            return connection.execute(
                "SELECT kind, id, body, at_us, zone_s FROM document WHERE kind <> ? "
                "ORDER BY kind, id",
                (SPACE,),
            ).fetchall()

        rows = self._store.call(read).result()
        return [Document(*row[:3], wall_of(*row[3:])) for row in rows]

    def remove(self, kind: str, id: str) -> None:
        """Delete a document, and leave nothing of it in file or log."""

        def delete(connection: Connection) -> None:
            note_deletion(self._store.path.parent)
            connection.execute("DELETE FROM document WHERE kind = ? AND id = ?", (kind, id))
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

        self._store.call(delete).result()
