"""Do the rows of a copy hold what the app could have written? Asked before it is put back.

A file with every page mark right can still say anything: a year that no calendar has, letters
that are none, a title as long as a book. Read later, on some screen, it would stop that screen.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mindbody.core.breath import Phase
from mindbody.core.practice import State
from mindbody.core.session import EventKind, Outcome
from mindbody.store.cipher import Connection, OperationalError
from mindbody.store.days import DAY_US, number_of
from mindbody.store.migrate import tables_of
from mindbody.store.space import SPACE, Space

# A few days short of what dates can say, since a zone and the morning's boundary shift them.
_DAYS = number_of(date(1, 2, 1)), number_of(date(9999, 12, 1))
_US = _DAYS[0] * DAY_US, _DAYS[1] * DAY_US
_ZONE_S = -86_399, 86_399
# Up to here every reader and every format tells whole numbers apart.
_NUMBER = -(2**53), 2**53
_MINUTE = 0, 1_439
# In bytes: far above what any window writes. What stands in one line has a bound of its own.
_LONGEST, _LONGEST_LINE = 4 * 1024**2, 4_096
_OF_ONE_LINE = frozenset(
    {"id", "uid", "peer", "kind", "title", "alias", "what", "routine_id", "exercise", "assignment"}
)
_WORDS = {
    ("event", "kind"): EventKind,
    ("event", "phase"): Phase,
    ("event", "outcome"): Outcome,
    ("session", "outcome"): Outcome,
    ("told_session", "state"): State,
}
_AT_ONCE = 2_000


def has_sound_rows(connection: Connection) -> bool:
    """Whether every number, word and text of every table is one that the app can read."""
    tables = tables_of(connection)
    return all(_is_sound(connection, name) for name in tables) and _says_a_space(connection)


def _says_a_space(connection: Connection) -> bool:
    """Whether whose records they are is said in a word that the app writes, or not at all."""
    known = ", ".join(f"'{word}'" for word in Space)
    faults = f"kind = '{SPACE}' AND (id <> '' OR body NOT IN ({known}))"
    return connection.execute(f"SELECT 1 FROM document WHERE {faults}").fetchone() is None


def _is_sound(connection: Connection, table: str) -> bool:
    info = connection.execute(f"PRAGMA table_info({table})").fetchall()
    columns = [(row[1], row[2]) for row in info]
    faults = " OR ".join(_faults(table, columns)) or "FALSE"
    if connection.execute(f"SELECT 1 FROM {table} WHERE {faults} LIMIT 1").fetchone():
        return False
    texts = ", ".join(name for name, kind in columns if kind == "TEXT")
    return not texts or _is_readable(connection, f"SELECT {texts} FROM {table}")


def _faults(table: str, columns: list[tuple[str, str]]) -> Iterator[str]:
    for name, kind in columns:
        if kind == "INTEGER":
            low, high = _range(name)
            yield f"{name} NOT BETWEEN {low} AND {high}"
        else:
            most = _LONGEST_LINE if name in _OF_ONE_LINE else _LONGEST
            yield f"octet_length({name}) > {most}"
        if words := _WORDS.get((table, name)):
            known = ", ".join(f"'{word}'" for word in words)
            yield f"{name} NOT IN ({known})"


def _range(name: str) -> tuple[int, int]:
    if name.endswith("_us"):
        return _US
    if name.endswith("zone_s"):
        return _ZONE_S
    if name == "minute":
        return _MINUTE
    return _DAYS if name == "day" or name.endswith("_day") else _NUMBER


def _is_readable(connection: Connection, query: str) -> bool:
    """Whether all texts are UTF-8, which SQLite itself does not ask."""
    rows = connection.execute(query)
    try:
        while rows.fetchmany(_AT_ONCE):
            pass
    except (UnicodeDecodeError, OperationalError):
        return False
    return True
