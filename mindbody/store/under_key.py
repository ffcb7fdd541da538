"""A whole copy of records under another key."""

from __future__ import annotations

from pathlib import Path

from mindbody.errors import StoreDamaged
from mindbody.language import said
from mindbody.private_file import make_private_file, put_in_place
from mindbody.store.backups import check_pages
from mindbody.store.cipher import Connection, connect
from mindbody.store.migrate import check_copy, tables_of, version_of
from mindbody.store.side_files import drop_database


def copy_under(connection: Connection, target: Path, key: bytes) -> None:
    """Write all of an open database into a new file under `key`; check it, then name it so.

    Raises StoreDamaged where the copy is not sound, and what the disk and SQLite raise; then
    there is no new file.
    """
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    make_private_file(part)
    try:
        connection.execute(f"ATTACH ? AS fresh KEY \"x'{key.hex()}'\"", (str(part),))
        try:
            connection.execute("SELECT sqlcipher_export('fresh')").fetchall()
            connection.execute(f"PRAGMA fresh.user_version = {version_of(connection)}")
        finally:
            connection.execute("DETACH fresh")
        check_copy(part, key)
        if _counts(part, key) != _counts_in(connection):
            raise StoreDamaged(
                said("Your records could not be copied whole. Nothing was changed."),
                said("Free some space on the disk, then try again."),
            )
        put_in_place(part, target)
    finally:
        drop_database(part)


def _counts(path: Path, key: bytes) -> dict[str, int]:
    connection = connect(path, key)
    try:
        check_pages(connection)
        return _counts_in(connection)
    finally:
        connection.close()


def _counts_in(connection: Connection) -> dict[str, int]:
    return {
        name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
        for name in tables_of(connection)
    }
