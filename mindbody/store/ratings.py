"""Ratings of distress as rows: all SQL about table `rating`."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from mindbody.store.cipher import Connection, transaction
from mindbody.store.database import Store
from mindbody.store.instants import instant_of

_COLUMNS = ("exercise", "before", "mid", "after", "note", "no_answer")
_PUT = (
    f"INSERT INTO rating (at_us, zone_s, {', '.join(_COLUMNS)}) VALUES ({', '.join('?' * 8)}) "
    "ON CONFLICT (at_us) DO UPDATE SET "
    f"{', '.join(f'{name} = excluded.{name}' for name in _COLUMNS)}"
)


class RatingRow(Struct, frozen=True):
    """What was said about one session: ratings 0 to 10 or None."""

    exercise: str
    before: int | None = None
    mid: int | None = None
    after: int | None = None
    note: str = ""
    no_answer: bool = False


def session_notes(connection: Connection) -> dict[str, str]:
    """What the person wrote about sessions, by the session's uid."""
    rows = connection.execute(
        "SELECT session, note FROM rating WHERE note <> '' AND session IS NOT NULL"
    )
    return dict(rows.fetchall())


class RatingTable:
    """The ratings of one person. Every method waits for the disk and raises StoreError."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, at: datetime, row: RatingRow) -> None:
        """Keep what was said at an instant, in place of what was said at that instant before."""
        values = (*instant_of(at), *(getattr(row, name) for name in _COLUMNS))

        def write(connection: Connection) -> None:
            with transaction(connection):
                connection.execute(_PUT, values)

        self._store.call(write).result()

    def belongs(self, at: datetime, session_id: str) -> None:
        """Say which session the rating of an instant is about; nothing where there is none."""
        at_us, _ = instant_of(at)

        def write(connection: Connection) -> None:
            with transaction(connection):
                connection.execute(
                    "UPDATE OR REPLACE rating SET session = ? WHERE at_us = ?", (session_id, at_us)
                )

        self._store.call(write).result()

    def of_exercise(self, exercise: str) -> list[tuple[int | None, int | None, int | None]]:
        """Before, mid and after of each use of an exercise, from old to new."""

        def read(connection: Connection) -> list[tuple[int | None, int | None, int | None]]:
            return connection.execute(
                "SELECT before, mid, after FROM rating WHERE exercise = ? ORDER BY at_us",
                (exercise,),
            ).fetchall()

        return self._store.call(read).result()

    def all(self) -> list[RatingRow]:
        """All ratings, from old to new."""

        def read(connection: Connection) -> list[RatingRow]:
            rows = connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM rating ORDER BY at_us")
            return [
                RatingRow(what, before, mid, after, note, bool(missed))
                for what, before, mid, after, note, missed in rows
            ]

        return self._store.call(read).result()
