"""What a person looks back on: days with practice, what was practised, words about a session."""

from __future__ import annotations

from datetime import date

from mindbody.store.cipher import Connection, transaction
from mindbody.store.days import DAY_US, MINUTE_US, day_of, number_of
from mindbody.store.forget import leave_no_residue

_DAY = f"(started_us + started_zone_s * 1000000 - ?) / {DAY_US}"
_ENDED = "outcome IS NOT NULL AND started_us IS NOT NULL"


def days_before(
    connection: Connection, before: date, most: int, boundary_min: int, what: str = ""
) -> list[date]:
    """The newest practice days before a day, at most so many; of one exercise where one is named.

    A practice day ends `boundary_min` minutes after midnight.
    """
    boundary_us = boundary_min * MINUTE_US
    # One day of room for the zone; without it the index on the start would not help.
    until_us = (number_of(before) + 2) * DAY_US
    of_what = "AND routine_id = ?" if what else ""
    rows = connection.execute(
        f"SELECT DISTINCT {_DAY} AS day FROM session WHERE {_ENDED} AND started_us < ? "
        f"AND {_DAY} < ? {of_what} ORDER BY day DESC LIMIT ?",
        (boundary_us, until_us, boundary_us, number_of(before), *([what] if what else []), most),
    )
    return [day_of(day) for (day,) in rows]


def practised_titles(connection: Connection) -> list[tuple[str, str]]:
    """The id and newest title of all that was practised, the most often practised first."""
    rows = connection.execute(
        f"SELECT routine_id, title, max(started_us) FROM session WHERE {_ENDED} "
        "GROUP BY routine_id ORDER BY count(*) DESC, routine_id"
    )
    return [(what, title) for what, title, _ in rows]


def has_rating(connection: Connection, uid: str) -> bool:
    """Whether anything was said about a session at the time."""
    query = "SELECT 1 FROM rating WHERE session = ?"
    return connection.execute(query, (uid,)).fetchone() is not None


def set_rating_note(connection: Connection, uid: str, note: str) -> None:
    """Other words in place of those that stand with a session's ratings; nothing of them stays."""
    with transaction(connection):
        connection.execute("UPDATE rating SET note = ? WHERE session = ?", (note, uid))
    leave_no_residue(connection)
