"""A therapist's own routines with all their versions: all SQL about table `template`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mindbody.store.cipher import Connection
from mindbody.store.instants import instant_of

_NEWEST = (
    "SELECT id, version, title, body, put_away FROM template AS one "
    "WHERE version = (SELECT max(version) FROM template WHERE id = one.id)"
)


@dataclass(frozen=True, slots=True)
class Template:
    """One version of a routine; `body` is its routine file."""

    id: str
    version: int
    title: str
    body: str
    put_away: bool = False


def put_template(connection: Connection, template: Template, at: datetime) -> None:
    """Keep a new version, in the open transaction. One that is there never changes."""
    connection.execute(
        "INSERT INTO template (id, version, title, body, at_us, zone_s) VALUES (?, ?, ?, ?, ?, ?)",
        (template.id, template.version, template.title, template.body, *instant_of(at)),
    )


def templates(connection: Connection) -> list[Template]:
    """The newest version of each routine, by title."""
    rows = connection.execute(f"{_NEWEST} ORDER BY title COLLATE NOCASE, id")
    return [_template(*row) for row in rows]


def versions_of(connection: Connection, id: str) -> list[Template]:
    """All versions of a routine, the newest first."""
    rows = connection.execute(
        "SELECT id, version, title, body, put_away FROM template WHERE id = ? "
        "ORDER BY version DESC",
        (id,),
    )
    return [_template(*row) for row in rows]


def put_away(connection: Connection, id: str, away: bool) -> None:
    """Put a routine away from the list, or back into it; its versions stay."""
    connection.execute("UPDATE template SET put_away = ? WHERE id = ?", (int(away), id))


def _template(id: str, version: int, title: str, body: str, away: int) -> Template:
    return Template(id, version, title, body, bool(away))
