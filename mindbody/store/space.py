"""Whose records a store holds: those of one person's practice, or a therapist's caseload.

Both lie in files of the same tables, and one folder lies in the other. So the file itself says
it, in a row that a copy, a new key and a salvage keep. A file of before that row is known by
what only one of the two writes.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from mindbody.errors import StoreError
from mindbody.language import said
from mindbody.places import data_folder
from mindbody.store.cipher import Connection

# The kind of the document that says it, of which there is one; no shelf shows it.
SPACE = "space"
CASELOAD_FOLDER = "therapist"
_CASELOAD_ALONE = (
    "SELECT EXISTS (SELECT 1 FROM told_session) OR EXISTS (SELECT 1 FROM template) OR EXISTS "
    "(SELECT 1 FROM document WHERE kind IN ('therapist_name', 'limits'))"
)


class Space(StrEnum):
    """What the records of a folder are."""

    PATIENT = "patient"
    CASELOAD = "caseload"


def space_of(folder: Path) -> Space:
    """What belongs into a folder of records."""
    if folder.name == CASELOAD_FOLDER and folder != data_folder():
        return Space.CASELOAD
    return Space.PATIENT


def mark_space(connection: Connection, folder: Path) -> None:
    """Have a new store say what it is."""
    # By no instant: it notes nothing that happened, and the store's thread asks no clock.
    connection.execute(
        "INSERT OR IGNORE INTO document (kind, id, body, at_us, zone_s) VALUES (?, '', ?, 0, 0)",
        (SPACE, space_of(folder)),
    )


def space_held(connection: Connection) -> Space | None:
    """What an open database is: what it says, or what tells it; None where nothing does.

    A young caseload of before that row, with people alone in it, cannot be told.
    """
    row = connection.execute(
        "SELECT body FROM document WHERE kind = ? AND id = ''", (SPACE,)
    ).fetchone()
    if row is not None:
        return Space(row[0])
    if connection.execute(_CASELOAD_ALONE).fetchone()[0]:
        return Space.CASELOAD
    practised = connection.execute("SELECT EXISTS (SELECT 1 FROM session)").fetchone()[0]
    return Space.PATIENT if practised else None


def refuse_other(space: Space | None, folder: Path) -> None:
    """Raise StoreError where a copy of the one space would be put into the other's folder."""
    if space is None or space is space_of(folder):
        return
    if space is Space.CASELOAD:
        raise StoreError(
            said(
                "This copy holds a therapist's space, not records of practice. Nothing was changed."
            ),
            said(
                "It belongs in the space for therapists: open that, then put it back under "
                "My data there."
            ),
        )
    raise StoreError(
        said("This copy holds records of practice, not a therapist's space. Nothing was changed."),
        said(
            "It belongs with your practice: leave the space for therapists, then put it back "
            "under My data."
        ),
    )
