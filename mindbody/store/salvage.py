"""What can still be read of damaged records, in a new file; the old one stays as it is.

A page that fails its check takes its rows with it, and every query that meets it fails. So a
table is read from both ends up to the bad place, and entered again behind each. After one such
error SQLCipher's connection fails for all pages, sound ones too: it is opened anew each time.
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
        _drop_orphans(new)
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


def _drop_orphans(connection: Connection) -> None:
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
