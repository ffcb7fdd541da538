"""Which table a record belongs to, told by the number and the types of its values alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mindbody.store.cipher import Connection
from mindbody.store.leaves import Record

Row = tuple[Any, ...]
_TYPES = {"INTEGER": int, "TEXT": str, "BLOB": bytes}


@dataclass(frozen=True, slots=True)
class Shape:
    """What a table's records look like in the file."""

    # Type, and whether it may be missing.
    columns: tuple[tuple[type, bool], ...]
    has_rowid: bool
    # The place of the column that is the rowid itself, and stored as nothing.
    alias: int | None
    # So many columns it had at first; records of then are shorter, and have these at their end.
    fewest: int
    defaults: Row

    @classmethod
    def of(cls, connection: Connection, table: str, fewest: int) -> Shape:
        """The shape of a table that began with `fewest` columns."""
        info = connection.execute(f"PRAGMA table_info({table})").fetchall()
        has_rowid, keys = _has_rowid(connection, table), [n for n, row in enumerate(info) if row[5]]
        # Without a rowid the key's columns come first in the file; all our tables begin with it.
        is_plain = has_rowid or [info[n][5] for n in keys] == list(range(1, len(keys) + 1))
        columns = tuple((_TYPES[row[2]], not row[3] and not row[5]) for row in info)
        is_alias = has_rowid and len(keys) == 1 and info[keys[0]][2] == "INTEGER"
        (defaults,) = connection.execute(f"SELECT {', '.join(row[4] or 'NULL' for row in info)}")
        return cls(
            columns if is_plain else (),
            has_rowid,
            keys[0] if is_alias else None,
            fewest,
            tuple(defaults),
        )

    def fits(self, has_rowid: bool, types: Sequence[type | None]) -> bool:
        if has_rowid is not self.has_rowid or not self.fewest <= len(types) <= len(self.columns):
            return False
        return all(
            found is None if place == self.alias else found is kind or (found is None and may_miss)
            for place, (found, (kind, may_miss)) in enumerate(
                zip(types, self.columns, strict=False)
            )
        )

    def row(self, record: Record) -> Row:
        """A record that fits, as a row with all columns."""
        values = (*record.values, *self.defaults[len(record.values) :])
        if self.alias is None:
            return values
        return (*values[: self.alias], record.rowid, *values[self.alias + 1 :])


class Shapes:
    """The shapes of all tables of a database."""

    def __init__(self, shapes: Mapping[str, Shape]) -> None:
        self._shapes = shapes
        self._known: dict[tuple[bool, tuple[type | None, ...]], str | None] = {}

    def table_of(self, record: Record) -> str | None:
        """The one table that a record fits; None where it fits none, or several."""
        seen = record.rowid is not None, record.types
        if seen not in self._known:
            fitting = [name for name, shape in self._shapes.items() if shape.fits(*seen)]
            self._known[seen] = fitting[0] if len(fitting) == 1 else None
        return self._known[seen]

    def row(self, table: str, record: Record) -> Row:
        return self._shapes[table].row(record)


def _has_rowid(connection: Connection, table: str) -> bool:
    (sql,) = connection.execute(
        "SELECT sql FROM sqlite_master WHERE name = ? AND type = 'table'", (table,)
    ).fetchone()
    return "WITHOUT ROWID" not in sql.upper()
