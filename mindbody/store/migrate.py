"""Bringing a database to the version this app knows, one whole step at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from mindbody.errors import StoreDamaged, StoreTooNew
from mindbody.private_file import make_private_file, put_in_place
from mindbody.store.cipher import Connection, connect, connect_in_memory, transaction
from mindbody.store.side_files import drop_database

if TYPE_CHECKING:
    from sqlite3 import complete_statement
else:
    from sqlcipher3 import complete_statement


class Migration(Struct, frozen=True):
    """One script; `number` is the version of the database after it."""

    number: int
    sql: str

    def statements(self) -> Iterator[str]:
        """The script's statements. `executescript` would commit the open transaction."""
        gathered = ""
        for piece in self.sql.split(";")[:-1]:
            gathered += f"{piece};"
            if complete_statement(gathered):
                yield gathered
                gathered = ""


@cache
def all_migrations() -> tuple[Migration, ...]:
    """The scripts that ship with the app, in order: NNNN_name.sql, numbered from 1."""
    scripts = (file for file in files(__package__).joinpath("migrations").iterdir())
    return tuple(
        sorted(
            (
                Migration(int(script.name[:4]), script.read_text("utf-8"))
                for script in scripts
                if script.name.endswith(".sql")
            ),
            key=lambda migration: migration.number,
        )
    )


def version_of(connection: Connection) -> int:
    """The version of an open database; 0 for an empty one."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def tables_of(connection: Connection) -> list[str]:
    """The names of all tables but SQLite's own, in the order in which they were made."""
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite@_%' "
        "ESCAPE '@'"
    )
    return [name for (name,) in rows]


def has_our_tables(connection: Connection, version: int) -> bool:
    """Whether tables, indexes and all else of a database are those of this version, no more."""
    return _described(connection) == _described_at(version)


@cache
def _described_at(version: int) -> frozenset[tuple[str, ...]]:
    connection = connect_in_memory()
    try:
        for migration in all_migrations():
            if migration.number <= version:
                apply(connection, migration)
        return _described(connection)
    finally:
        connection.close()


def _described(connection: Connection) -> frozenset[tuple[str, ...]]:
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")
    return frozenset(rows.fetchall())


def migrate(
    connection: Connection, path: Path, key: bytes, migrations: Sequence[Migration]
) -> None:
    """Run the scripts that this database has not seen, after a checked copy of it.

    Each script is one transaction: a crash leaves the version before it or after it.
    Raises StoreTooNew, leaving the file alone, where the database is newer than the app.
    """
    version = version_of(connection)
    if version > migrations[-1].number:
        raise StoreTooNew(
            "Your practice log was written by a newer version of mindbody. Nothing was changed.",
            "Install the newest version, then start again.",
        )
    missing = [migration for migration in migrations if migration.number > version]
    if not missing:
        return
    if version > 0:
        back_up(connection, path.with_suffix(f".before-{missing[0].number:04}.db"), key)
    for migration in missing:
        apply(connection, migration)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def connect_at_newest(database: Path, key: bytes) -> Connection:
    """Open or make closed records and bring them to the newest version. Raises StoreError."""
    if not database.exists():
        make_private_file(database)
    connection = connect(database, key)
    try:
        migrate(connection, database, key, all_migrations())
    except BaseException:
        connection.close()
        raise
    return connection


def back_up(connection: Connection, target: Path, key: bytes) -> None:
    """Write a copy under the same key, open it, check it, and only then give it its name.

    Raises StoreDamaged where the copy is not sound; then there is no new file.
    """
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    make_private_file(part)
    try:
        connection.execute("VACUUM INTO ?", (str(part),))
        check_copy(part, key)
        put_in_place(part, target)
    finally:
        drop_database(part)


def check_copy(part: Path, key: bytes) -> None:
    """Raise StoreDamaged where a copy is not sound."""
    copy = connect(part, key)
    try:
        (answer,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
        if answer != "ok":
            raise StoreDamaged(
                "A copy of your practice log could not be made whole. Nothing was changed.",
                "Keep the file as it is, and put back a copy from a backup if you have one.",
            )
    finally:
        copy.close()


def apply(connection: Connection, migration: Migration) -> None:
    """Run one script as one transaction."""
    # A table is rebuilt under its own name; that must not cascade into its children.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with transaction(connection):
            for statement in migration.statements():
                connection.execute(statement)
            if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise ValueError(f"migration {migration.number} leaves rows without a parent")
            connection.execute(f"PRAGMA user_version = {migration.number}")
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
