"""Everything that is kept, in files that anybody can read: JSON, CSV, and a description.

Every table goes along, also those that come with later versions. Keys do not: the secret ones
that files are sealed with, and those of recordings, which go along in the clear. They are worth
nothing to a reader and much to a thief.
"""

from __future__ import annotations

import base64
import csv
import io
import json
from collections.abc import Mapping
from typing import Any

from mindbody.store.cipher import Connection
from mindbody.store.migrate import tables_of, version_of

LEFT_OUT = frozenset({("identity", "secret")})
_KEYS = "sound_key"
# What a spreadsheet would take for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

_HEAD = """\
Everything that mindbody keeps on this computer, taken out on {day}.

These files are not encrypted. Whoever opens them can read them.

records.json   all tables in one file: a list of rows for each table
TABLE.csv      the same, one file for each table, for a spreadsheet
own_….flac     recordings of yours, if there are any; document.csv says how each is called

Columns that end in _us are instants in microseconds since 1970 in UTC; the _zone_s or zone_s
beside them is the offset of the clock on the wall in seconds. Columns that end in _ms are
milliseconds, those that end in _day are days since 1970-01-01. Bytes are written in base64.
A cell that a spreadsheet would take for a formula begins with an apostrophe.
"""

ABOUT: Mapping[str, str] = {
    "session": "one row for each practice: what, when, how long, how it ended",
    "event": "what happened in a practice, in its order; belongs to a session by its id",
    "document": "what you made or chose: patterns, routines, the check, your plan and people; "
    "and, as “space”, whether this is a person's practice or a therapist's space",
    "rating": "numbers and notes before, in the middle of and after a practice",
    "identity": "which keys this computer has; the secret ones are left out",
    "peer": "whom you exchange files with",
    "key_change": "when somebody's keys changed",
    "assignment": "routines that were assigned",
    "exchanged": "files that were taken in or given out",
    "entry": "small dated things: practised without the app, marks, notes",
    "told_session": "practices that somebody told of in a summary",
    "template": "routines that were made to be assigned",
}


def everything(connection: Connection, day: str) -> dict[str, bytes]:
    """The files by name. Nothing is written here."""
    tables = {name: _rows(connection, name) for name in sorted(tables_of(connection))}
    whole = {"format": 1, "taken_out": day, "version": version_of(connection), "tables": tables}
    files = {"records.json": json.dumps(whole, ensure_ascii=False, indent=1).encode("utf-8")}
    about = [_HEAD.format(day=day)]
    for name, rows in tables.items():
        columns = _columns(connection, name)
        files[f"{name}.csv"] = _as_csv(columns, rows)
        lines = [f"{name}: {ABOUT.get(name, 'kept by the app')}", f"  {', '.join(columns)}"]
        about.append("\n".join(lines))
    files["README.txt"] = "\n\n".join(about).encode("utf-8") + b"\n"
    return files


def _columns(connection: Connection, table: str) -> list[str]:
    info = connection.execute(f"PRAGMA table_info({table})")
    return [row[1] for row in info if (table, row[1]) not in LEFT_OUT]


def _rows(connection: Connection, table: str) -> list[dict[str, Any]]:
    columns = _columns(connection, table)
    names = ", ".join(f'"{name}"' for name in columns)
    besides = f" WHERE kind <> '{_KEYS}'" if table == "document" else ""
    rows = connection.execute(f"SELECT {names} FROM {table}{besides}")
    return [dict(zip(columns, map(_plain, row), strict=True)) for row in rows]


def _plain(value: Any) -> Any:
    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else value


def _as_csv(columns: list[str], rows: list[dict[str, Any]]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns)
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
    # With the mark that makes spreadsheets read it as UTF-8.
    return text.getvalue().encode("utf-8-sig")


def _cell(value: Any) -> Any:
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
