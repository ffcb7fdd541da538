"""What is assigned: all SQL about table `assignment`. Bodies are not read here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from mindbody.store.cipher import Connection
from mindbody.store.days import day_of, day_or_none, number_of, number_or_none

_PUT = (
    "INSERT INTO assignment (peer, id, place, body, routine, start_day, review_day, end_day) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (peer, id) DO UPDATE SET "
    "place = excluded.place, body = excluded.body, routine = excluded.routine, "
    "start_day = excluded.start_day, review_day = excluded.review_day, "
    "end_day = excluded.end_day, withdrawn_day = NULL"
)
_READ = "SELECT peer, id, body, routine, own, start_day, review_day, end_day, withdrawn_day"


class AssignmentRow(Struct, frozen=True):
    """An assignment as it is kept: the assignment, its routine file, what the person changed."""

    peer: str
    id: str
    body: str
    routine: str
    start: date
    own: str = "{}"
    review: date | None = None
    end: date | None = None
    withdrawn: date | None = None


def put_assignments(
    connection: Connection, peer: str, rows: Iterable[AssignmentRow], today: date
) -> None:
    """Make these the assignments of a peer, in their order, in the open transaction.

    One that is not among them any more is withdrawn as of today; what the person changed in
    one that stays is kept.
    """
    given = list(rows)
    connection.executemany(_PUT, (_row(peer, place, row) for place, row in enumerate(given)))
    ids = [row.id for row in given]
    connection.execute(
        "UPDATE assignment SET withdrawn_day = ? WHERE peer = ? AND withdrawn_day IS NULL "
        f"AND id NOT IN ({', '.join('?' * len(ids))})",
        (number_of(today), peer, *ids),
    )


def assignments_of(connection: Connection, peer: str | None = None) -> list[AssignmentRow]:
    """All assignments of a peer, or of all peers, withdrawn ones too, in their order."""
    where, values = ("", ()) if peer is None else ("WHERE peer = ? ", (peer,))
    rows = connection.execute(f"{_READ} FROM assignment {where}ORDER BY peer, place, id", values)
    return [
        AssignmentRow(
            peer,
            id,
            body,
            routine,
            day_of(start),
            own,
            day_or_none(review),
            day_or_none(end),
            day_or_none(withdrawn),
        )
        for peer, id, body, routine, own, start, review, end, withdrawn in rows
    ]


def set_own(connection: Connection, peer: str, id: str, own: str) -> None:
    """Keep what the person changed in an assignment, in the open transaction."""
    connection.execute("UPDATE assignment SET own = ? WHERE peer = ? AND id = ?", (own, peer, id))


def _row(peer: str, place: int, row: AssignmentRow) -> tuple[object, ...]:
    return (
        peer,
        row.id,
        place,
        row.body,
        row.routine,
        number_of(row.start),
        number_or_none(row.review),
        number_or_none(row.end),
    )
