from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from mindbody.errors import StoreDamaged, StoreTooNew
from mindbody.store.cipher import Connection, connect
from mindbody.store.migrate import Migration, all_migrations, back_up, migrate, version_of

KEY = bytes(32)
FIRST = Migration(
    1,
    "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;\n"
    "CREATE TABLE child (parent INTEGER NOT NULL REFERENCES parent (id) ON DELETE CASCADE) STRICT;"
    "\nINSERT INTO parent VALUES (1); INSERT INTO child VALUES (1);\n",
)
# Rebuilds a table that has children: with foreign keys on, its DROP would delete them.
SECOND = Migration(
    2,
    """-- A comment; with a semicolon.
    CREATE TABLE new_parent (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL DEFAULT 'a;b'
    ) STRICT;
    INSERT INTO new_parent (id) SELECT id FROM parent;
    DROP TABLE parent;
    ALTER TABLE new_parent RENAME TO parent;
    """,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "practice.db"


@pytest.fixture
def connection(path: Path) -> Iterator[Connection]:
    connection = connect(path, KEY)
    migrate(connection, path, KEY, [FIRST])
    yield connection
    connection.close()


def tables(connection: Connection) -> set[str]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {name for (name,) in rows}


def test_scripts_are_numbered_without_gap() -> None:
    numbers = [migration.number for migration in all_migrations()]
    assert numbers == list(range(1, len(numbers) + 1))


def test_an_empty_database_needs_no_copy(connection: Connection, path: Path) -> None:
    assert version_of(connection) == 1
    assert {file.suffix for file in path.parent.iterdir()} <= {".db", ".db-wal", ".db-shm"}


def test_a_rebuilt_table_keeps_its_rows_and_their_children(
    connection: Connection, path: Path
) -> None:
    migrate(connection, path, KEY, [FIRST, SECOND])
    assert version_of(connection) == 2
    assert connection.execute("SELECT * FROM parent").fetchall() == [(1, "a;b")]
    assert connection.execute("SELECT * FROM child").fetchall() == [(1,)]
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_running_again_changes_nothing(connection: Connection, path: Path) -> None:
    migrate(connection, path, KEY, [FIRST])
    assert not list(path.parent.glob("*.before-*"))


def test_the_copy_before_is_whole_private_and_encrypted(connection: Connection, path: Path) -> None:
    migrate(connection, path, KEY, [FIRST, SECOND])
    (copy,) = path.parent.glob("*.before-*")
    assert copy.name == "practice.before-0002.db"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    old = connect(copy, KEY)
    assert version_of(old) == 1
    assert old.execute("SELECT * FROM parent").fetchall() == [(1,)]
    old.close()


def test_a_script_that_fails_leaves_nothing_behind(connection: Connection, path: Path) -> None:
    wrong = Migration(2, "CREATE TABLE half (a);\nINSERT INTO nowhere VALUES (1);\n")
    with pytest.raises(Exception, match="nowhere"):
        migrate(connection, path, KEY, [FIRST, wrong])
    assert version_of(connection) == 1
    assert tables(connection) == {"parent", "child"}
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_script_that_orphans_rows_is_undone(connection: Connection, path: Path) -> None:
    wrong = Migration(2, "DELETE FROM parent;\n")
    with pytest.raises(ValueError, match="migration 2"):
        migrate(connection, path, KEY, [FIRST, wrong])
    assert connection.execute("SELECT * FROM parent").fetchall() == [(1,)]


def test_a_newer_database_is_left_alone(connection: Connection, path: Path) -> None:
    migrate(connection, path, KEY, [FIRST, SECOND])
    before = path.read_bytes()
    with pytest.raises(StoreTooNew, match="newer version"):
        migrate(connection, path, KEY, [FIRST])
    assert path.read_bytes() == before


def test_a_copy_replaces_an_older_one_and_what_a_crash_left(
    connection: Connection, tmp_path: Path
) -> None:
    target = tmp_path / "copy.db"
    target.write_bytes(b"old")
    target.with_suffix(".part").write_bytes(b"half")
    back_up(connection, target, KEY)
    copy = connect(target, KEY)
    assert tables(copy) == {"parent", "child"}
    copy.close()
    assert not list(tmp_path.glob("*.part*"))


def test_a_damaged_database_is_not_migrated(connection: Connection, path: Path) -> None:
    # Rows that their own table forbids: what an integrity check calls damage.
    connection.execute("CREATE TABLE odd (a INTEGER)")
    connection.execute("INSERT INTO odd VALUES (NULL)")
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(
        "UPDATE sqlite_master SET sql = 'CREATE TABLE odd (a INTEGER NOT NULL)' WHERE name = 'odd'"
    )
    connection.execute("PRAGMA writable_schema = RESET")
    with pytest.raises(StoreDamaged, match="could not be made whole"):
        migrate(connection, path, KEY, [FIRST, SECOND])
    assert version_of(connection) == 1
    assert not list(path.parent.glob("*.before-*"))
