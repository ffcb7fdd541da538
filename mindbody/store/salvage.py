"""What can still be read of damaged records, in a new file; the old one stays as it is.

A page that fails its check takes its rows with it, and every query that meets it fails. So a
table is read by one query where that is possible, and else page by page, whatever leads to them:
all rows are saved but those on the bad page itself. The same is done where the list of tables is
damaged, and where a WAL is, of which SQLite reads no more than up to the first bad place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mindbody.errors import StoreDamaged, StoreError
from mindbody.language import said
from mindbody.private_file import make_private_file
from mindbody.store.cipher import Connection, IntegrityError, connect, mapped, transaction
from mindbody.store.leaves import Head, Record, head_of, records_in
from mindbody.store.migrate import Migration, all_migrations, apply, tables_of
from mindbody.store.shapes import Row, Shape, Shapes
from mindbody.store.side_files import drop_database
from mindbody.store.stand_ins import (
    is_indexed_session,
    stand_in_for_peers,
    stand_in_for_sessions,
)

_BATCH = 1_000


@dataclass(slots=True)
class Salvaged:
    """How many rows of each table are in the new file, and in which tables some are missing.

    `stand_ins` are the keys of rows, of those `rows` counts, that stand in place of others.
    """

    rows: dict[str, int] = field(default_factory=dict)
    damaged: list[str] = field(default_factory=list)
    stand_ins: dict[str, list[Any]] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(self.rows.values())


class _Reader:
    """Queries of a damaged file; each is answered whole, or None where a bad page is in it.

    After one such error SQLCipher's connection fails for all pages: it is opened anew.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._key = path, key
        self._connection: Connection | None = None

    def ask(self, query: str) -> list[Row] | None:
        try:
            with mapped():
                if self._connection is None:
                    self._connection = connect(self._path, self._key)
                return self._connection.execute(query).fetchall()
        except StoreDamaged:
            self.close()
            return None

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def salvage(path: Path, key: bytes, target: Path) -> Salvaged:
    """Write what can be read of `path` into a new file `target` under the same key.

    Raises StoreDamaged where nothing can be read, WrongPassphrase where the key has written no
    page, and other StoreErrors where `target` cannot be written; then there is no `target`.
    """
    reader, result = _Reader(path, key), Salvaged()
    try:
        with mapped():
            head = head_of(path, key)
            _write(path, key, target, head, reader, result)
        if head.version is None and not result.total:
            raise _nothing_readable()
    except BaseException:
        drop_database(target)
        raise
    finally:
        reader.close()
    return result


def _known_to(version: int | None) -> list[Migration]:
    """What made the tables of a file; all, where its version cannot be read."""
    return [one for one in all_migrations() if version is None or one.number <= version]


def _write(
    path: Path, key: bytes, target: Path, head: Head, reader: _Reader, result: Salvaged
) -> None:
    make_private_file(target)
    new = connect(target, key)
    try:
        shapes = _made(new, _known_to(head.version))
        new.execute("PRAGMA foreign_keys = OFF")
        by_query = (
            head.wal_is_whole
            and not head.is_salt_mended
            and reader.ask("SELECT 1 FROM sqlite_master") is not None
        )
        for table in shapes:
            if not (by_query and _copy(reader, new, table)):
                result.damaged.append(table)
        reader.close()
        if result.damaged:
            with transaction(new):
                _from_pages(records_in(path, key, head.salt), new, shapes, result)
                drop_orphans(new)
        result.rows = {table: _count(new, table) for table in shapes}
        new.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        new.close()


def _made(new: Connection, migrations: list[Migration]) -> dict[str, Shape]:
    """Make the tables, and say what their records look like, also those of older versions."""
    fewest: dict[str, int] = {}
    for migration in migrations:
        apply(new, migration)
        for table in tables_of(new):
            (columns,) = new.execute("SELECT count(*) FROM pragma_table_info(?)", (table,))
            fewest.setdefault(table, columns[0])
    return {table: Shape.of(new, table, fewest[table]) for table in tables_of(new)}


def _copy(reader: _Reader, new: Connection, table: str) -> bool:
    """Copy a table; False where a page or a row of it is damaged, and nothing was copied."""
    columns = [row[1] for row in new.execute(f"PRAGMA table_info({table})")]
    names = ", ".join(f'"{name}"' for name in columns)
    rows = reader.ask(f"SELECT {names} FROM {table} NOT INDEXED")
    if rows is None:
        return False
    marks = ", ".join("?" * len(columns))
    try:
        with transaction(new):
            new.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)
    except IntegrityError:
        return False
    return True


def _from_pages(
    records: Iterable[Record], new: Connection, shapes: Mapping[str, Shape], result: Salvaged
) -> None:
    """Rows of the damaged tables from the pages that hold them, and what stands in for others."""
    known = Shapes(shapes)
    waiting: dict[str, list[Row]] = {table: [] for table in result.damaged}
    indexed: list[Row] = []
    for record in records:
        table = known.table_of(record)
        if table in waiting:
            waiting[table].append(known.row(table, record))
            if len(waiting[table]) == _BATCH:
                _put(new, table, waiting[table])
        elif "session" in waiting and is_indexed_session(record):
            indexed.append(tuple(record.values))
    for table, rows in waiting.items():
        _put(new, table, rows)
    if "session" in waiting and "peer" in shapes:
        result.stand_ins["session"] = stand_in_for_sessions(new, indexed)
    if "peer" in waiting:
        result.stand_ins["peer"] = stand_in_for_peers(new)


def _put(new: Connection, table: str, rows: list[Row]) -> None:
    """Put rows that were gathered; one that is there already stays."""
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        new.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", rows)
        rows.clear()


def drop_orphans(connection: Connection) -> None:
    """Rows whose parent could not be read; without it they mean nothing."""
    for table in tables_of(connection):
        for row in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall():
            parent, column, of = row[2], row[3], row[4] or row[3]
            connection.execute(
                f"DELETE FROM {table} WHERE {column} NOT IN (SELECT {of} FROM {parent})"
            )


def _count(connection: Connection, table: str) -> int:
    (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(count)


def _nothing_readable() -> StoreError:
    return StoreDamaged(
        said("The records are damaged at their very beginning, and nothing of them can be read."),
        said("Put back a copy from a backup. The damaged file is kept."),
    )
