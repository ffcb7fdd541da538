"""What can still be read of damaged records, in a new file; the old one stays as it is.

A page that fails its check takes its rows with it, and every query that meets it fails. So a
table is read from both ends up to the bad place, and entered again behind each. After one such
error SQLCipher's connection fails for all pages, sound ones too: it is opened anew each time.
What lies below a damaged page of the tree itself, no query reaches: that is read page by page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mindbody.errors import StoreDamaged, StoreError
from mindbody.language import said
from mindbody.private_file import make_private_file
from mindbody.store.cipher import Connection, connect, mapped, transaction
from mindbody.store.leaves import Value, records_in
from mindbody.store.migrate import Migration, all_migrations, apply

Row = tuple[Any, ...]
_STEP = 256
_MOST_NUMBER = 2**40
# Before and after every value of a key.
_LEAST, _MOST = -(2**62), 2**62


@dataclass(slots=True)
class Salvaged:
    """How many rows of each table are in the new file, and in which tables some are missing."""

    rows: dict[str, int] = field(default_factory=dict)
    damaged: list[str] = field(default_factory=list)

    @property
    def total(self) -> int:
        return sum(self.rows.values())


class _Reader:
    """Queries of a damaged file; each is answered whole, or None where a bad page is in it."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._key = path, key
        self._connection: Connection | None = None

    @property
    def has_wal(self) -> bool:
        """Whether the newest rows lie in the WAL, so that those of the file may be older."""
        wal = Path(f"{self._path}-wal")
        return wal.exists() and wal.stat().st_size > 0

    def records(self) -> Iterator[tuple[int | None, list[Value]]]:
        """What `leaves.records_in` finds; the connection is closed first."""
        self.close()
        return records_in(self._path, self._key)

    def ask(self, query: str, values: Row = ()) -> list[Row] | None:
        try:
            with mapped():
                if self._connection is None:
                    self._connection = connect(self._path, self._key)
                return self._connection.execute(query, values).fetchall()
        except StoreDamaged:
            self.close()
            return None

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def salvage(path: Path, key: bytes, target: Path) -> Salvaged:
    """Write what can be read of `path` into a new file `target` under the same key.

    Raises StoreDamaged where not even the list of tables can be read, and other StoreErrors
    where `target` cannot be written; then there is no `target`.
    """
    reader, result = _Reader(path, key), Salvaged()
    try:
        version = reader.ask("PRAGMA user_version")
        tables = reader.ask("SELECT name FROM sqlite_master WHERE type = 'table'")
        if version is None or tables is None:
            raise _nothing_readable()
        migrations = [one for one in all_migrations() if one.number <= version[0][0]]
        with mapped():
            _write(reader, target, key, migrations, result)
    except BaseException:
        for end in ("", "-wal", "-shm"):
            Path(f"{target}{end}").unlink(missing_ok=True)
        raise
    finally:
        reader.close()
    return result


def _write(
    reader: _Reader, target: Path, key: bytes, migrations: list[Migration], result: Salvaged
) -> None:
    make_private_file(target)
    new = connect(target, key)
    try:
        for migration in migrations:
            apply(new, migration)
        new.execute("PRAGMA foreign_keys = OFF")
        for table in _tables(new):
            _copy(reader, new, table, result)
        reader.close()
        if result.damaged and not reader.has_wal:
            for table, rows in _beneath(reader, new, result.damaged).items():
                marks = ", ".join("?" * len(rows[0])) if rows else ""
                with transaction(new):
                    new.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", rows)
        drop_orphans(new)
        result.rows = {table: _count(new, table) for table in result.rows}
        new.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        new.close()


def _copy(reader: _Reader, new: Connection, table: str, result: Salvaged) -> None:
    columns = [row[1] for row in new.execute(f"PRAGMA table_info({table})")]
    names = ", ".join(f'"{name}"' for name in columns)
    put = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"
    result.rows[table] = 0
    whole = reader.ask(f"SELECT {names} FROM {table} NOT INDEXED")
    if whole is None:
        result.damaged.append(table)
    parts = iter([whole]) if whole is not None else _pieces(reader, new, table, names)
    with transaction(new):
        for rows in parts:
            new.executemany(put, rows)


def _beneath(reader: _Reader, new: Connection, tables: list[str]) -> dict[str, list[Row]]:
    """Rows of damaged tables that no query reaches, from the pages that hold them.

    A record is taken for a row where number and types of its values fit one table alone.
    """
    shapes = {table: _Shape.of(new, table) for table in _tables(new)}
    found: dict[str, list[Row]] = {table: [] for table in tables}
    for rowid, values in reader.records():
        fitting = [table for table, shape in shapes.items() if shape.fits(rowid, values)]
        if len(fitting) == 1 and fitting[0] in found:
            found[fitting[0]].append(shapes[fitting[0]].row(rowid, values))
    return {table: rows for table, rows in found.items() if rows}


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a table's records look like in the file: type and whether it may be missing."""

    columns: tuple[tuple[type, bool], ...]
    has_rowid: bool
    # The place of the column that is the rowid itself, and stored as nothing.
    alias: int | None

    @classmethod
    def of(cls, connection: Connection, table: str) -> _Shape:
        info = connection.execute(f"PRAGMA table_info({table})").fetchall()
        has_rowid, keys = _has_rowid(connection, table), [n for n, row in enumerate(info) if row[5]]
        # Without a rowid the key's columns come first in the file; all our tables begin with it.
        is_plain = has_rowid or [info[n][5] for n in keys] == list(range(1, len(keys) + 1))
        types = {"INTEGER": int, "TEXT": str, "BLOB": bytes}
        columns = tuple((types[row[2]], not row[3] and not row[5]) for row in info)
        is_alias = has_rowid and len(keys) == 1 and info[keys[0]][2] == "INTEGER"
        return cls(columns if is_plain else (), has_rowid, keys[0] if is_alias else None)

    def fits(self, rowid: int | None, values: list[Value]) -> bool:
        if (rowid is not None) is not self.has_rowid or len(values) != len(self.columns):
            return False
        return all(
            value is None if place == self.alias else _is_of(value, *column)
            for place, (value, column) in enumerate(zip(values, self.columns, strict=True))
        )

    def row(self, rowid: int | None, values: list[Value]) -> Row:
        return tuple(rowid if place == self.alias else each for place, each in enumerate(values))


def _is_of(value: Value, kind: type, may_miss: bool) -> bool:
    return may_miss if value is None else type(value) is kind


def _pieces(reader: _Reader, new: Connection, table: str, names: str) -> Iterator[list[Row]]:
    """The rows of a damaged table, in ranges that can be read, some of them twice."""
    keys = sorted(
        (row[5], row[1], row[2]) for row in new.execute(f"PRAGMA table_info({table})") if row[5]
    )
    if _has_rowid(new, table):
        columns, counts = ["rowid"], True
    else:
        columns, counts = [name for _, name, _ in keys], keys[0][2] == "INTEGER"
    walk = _Walk(reader, table, names, columns)
    yield from walk.onward(None)
    yield from walk.onward(None, back=True)
    start = walk.next_start(walk.reached()) if counts else None
    while start is not None:
        # What lies before the first readable row of the next part, and after the bad place.
        yield from walk.onward((start, *[_LEAST] * (len(columns) - 1)), back=True)
        yield from walk.onward((start - 1, *[_MOST] * (len(columns) - 1)))
        start = walk.next_start(max(start, walk.reached()))


class _Walk:
    """Goes through a table in the order of its key, up to a bad place, and past it.

    A table that is known by numbers can be entered again behind a bad place: the first number
    that can be read is found by doubling the step and then by halving it.
    """

    def __init__(self, reader: _Reader, table: str, names: str, keys: list[str]) -> None:
        self._ask, self._table, self._names, self._keys = reader.ask, table, names, keys
        self.last: Row | None = None

    def onward(self, after: Row | None, *, back: bool = False) -> Iterator[list[Row]]:
        """Rows after a key, or before it, until a bad place or the end of the table."""
        step = _STEP
        while step:
            rows = self._read(after, step, back=back)
            if rows is None:
                step //= 2
                continue
            if not rows:
                return
            after = rows[-1][-len(self._keys) :]
            if not back:
                self.last = after
            yield [row[: -len(self._keys)] for row in rows]

    def reached(self) -> int:
        """The number up to which the table was read from its beginning on."""
        return int(self.last[0]) if self.last else 0

    def next_start(self, bad: int) -> int | None:
        """The first number behind a bad place that can be read; None where there is none."""
        step = 1
        while not self._may_start(bad + step):
            step *= 2
            if bad + step > _MOST_NUMBER:
                return None
        low, high = bad + step // 2, bad + step
        while low + 1 < high:
            middle = (low + high) // 2
            if self._may_start(middle):
                high = middle
            else:
                low = middle
        first = self._ask(
            f"SELECT {self._keys[0]} FROM {self._table} WHERE {self._keys[0]} >= ? "
            f"ORDER BY {self._keys[0]} LIMIT 1",
            (high,),
        )
        return int(first[0][0]) if first else None

    def _may_start(self, number: int) -> bool:
        """Whether the first row from a number on can be read, or there is none any more."""
        query = (
            f"SELECT {self._names} FROM {self._table} WHERE {self._keys[0]} >= ? "
            f"ORDER BY {', '.join(self._keys)} LIMIT 1"
        )
        return self._ask(query, (number,)) is not None

    def _read(self, after: Row | None, step: int, *, back: bool) -> list[Row] | None:
        sign, order = ("<", " DESC") if back else (">", "")
        key = ", ".join(self._keys)
        ordered = ", ".join(f"{name}{order}" for name in self._keys)
        marks = ", ".join("?" * len(self._keys))
        where = "" if after is None else f"WHERE ({key}) {sign} ({marks}) "
        query = f"SELECT {self._names}, {key} FROM {self._table} {where}"
        return self._ask(f"{query}ORDER BY {ordered} LIMIT {step}", after or ())


def _has_rowid(connection: Connection, table: str) -> bool:
    (sql,) = connection.execute(
        "SELECT sql FROM sqlite_master WHERE name = ? AND type = 'table'", (table,)
    ).fetchone()
    return "WITHOUT ROWID" not in sql.upper()


def _tables(connection: Connection) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return [name for (name,) in rows]


def drop_orphans(connection: Connection) -> None:
    """Rows whose parent could not be read; without it they mean nothing."""
    for table in _tables(connection):
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
