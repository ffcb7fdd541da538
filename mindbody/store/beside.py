"""What the records know of files that lie beside them, taken along when a copy comes in.

A recording of one's own stays where it is when an older copy of the records takes their place;
without its key, which the copy may be too old to hold, nobody could ever hear it again.
"""

from __future__ import annotations

from pathlib import Path

from mindbody.errors import StoreError
from mindbody.store.cipher import connect, mapped, transaction
from mindbody.store.migrate import connect_at_newest

# The kinds of documents that name a recording and hold its key.
_KINDS = ("sound", "sound_key")
_READ = "SELECT kind, id, body, at_us, zone_s FROM document WHERE kind IN (?, ?)"
_ADD = "INSERT OR IGNORE INTO document (kind, id, body, at_us, zone_s) VALUES (?, ?, ?, ?, ?)"

Row = tuple[str, str, str, int, int]


def rows_of_sounds(database: Path, key: bytes) -> tuple[Row, ...]:
    """What closed records know of recordings; nothing where they cannot be read."""
    try:
        with mapped():
            connection = connect(database, key)
            try:
                return tuple(connection.execute(_READ, _KINDS).fetchall())
            finally:
                connection.close()
    except StoreError:
        return ()


def add_rows_of_sounds(database: Path, key: bytes, rows: tuple[Row, ...]) -> None:
    """Add to closed records what they do not know yet of recordings. Raises StoreError.

    Records of an older version are brought to the newest first.
    """
    if not rows:
        return
    with mapped():
        connection = connect_at_newest(database, key)
        try:
            with transaction(connection):
                connection.executemany(_ADD, rows)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            connection.close()
