from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from mindbody.errors import StoreDamaged, StoreError, StoreUnwritable, WrongPassphrase
from mindbody.store.cipher import Connection, connect, mapped, require_sqlite, transaction, versions
from mindbody.store.pages import PAGE_BYTES, sound_pages

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database of several pages, closed."""
    file = tmp_path / "a.db"
    connection = connect(file, KEY)
    connection.execute("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT) STRICT")
    rows = ((f"quiet water {number}" * 20,) for number in range(200))
    with transaction(connection):
        connection.executemany("INSERT INTO word (text) VALUES (?)", rows)
    connection.close()
    return file


def flip(path: Path, offset: int) -> None:
    content = bytearray(path.read_bytes())
    content[offset] ^= 1
    path.write_bytes(content)


def setting(connection: Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_the_settings_hold(tmp_path: Path) -> None:
    connection = connect(tmp_path / "a.db", KEY)
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "cell_size_check": 1,
        "temp_store": 2,
        "busy_timeout": 5000,
        "fullfsync": 1,
    }
    assert {name: setting(connection, name) for name in expected} == expected
    connection.close()


def test_nothing_readable_on_disk(path: Path) -> None:
    connection = connect(path, KEY)
    connection.execute("INSERT INTO word (text) VALUES ('quiet water again')")
    content = path.read_bytes() + path.with_name("a.db-wal").read_bytes()
    connection.close()
    assert b"quiet water" not in content
    assert b"SQLite" not in content


def test_a_key_has_32_bytes(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32"):
        connect(tmp_path / "a.db", b"short")


def test_an_old_sqlite_is_refused() -> None:
    require_sqlite((3, 51, 3))
    with pytest.raises(StoreError, match=r"SQLite 3\.51\.2"):
        require_sqlite((3, 51, 2))


def test_versions_are_those_of_the_binding() -> None:
    sqlite, sqlcipher = versions()
    assert tuple(map(int, sqlite.split("."))) >= (3, 51, 3)
    assert sqlcipher.startswith("4.")


def test_every_page_proves_the_key(path: Path) -> None:
    marks = list(sound_pages(path, KEY))
    assert len(marks) == path.stat().st_size // PAGE_BYTES > 10
    assert all(fits for _, fits in marks)
    assert not any(fits for _, fits in sound_pages(path, os.urandom(32)))


def test_one_changed_bit_names_its_page(path: Path) -> None:
    flip(path, 4 * PAGE_BYTES + 100)
    assert [number for number, fits in sound_pages(path, KEY) if not fits] == [5]


def test_a_wrong_key_is_told_apart_from_damage(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(WrongPassphrase, match="does not open"):
        connect(path, os.urandom(32))
    assert path.read_bytes() == before
    flip(path, 200)
    with pytest.raises(StoreDamaged, match="damaged"):
        connect(path, KEY)


def test_damage_further_in_is_found_where_it_is_read(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    flip(path, 5 * PAGE_BYTES + 7)
    connection = connect(path, KEY)
    with pytest.raises(StoreDamaged, match="Keep the file"), mapped():
        connection.execute("SELECT sum(length(text)) FROM word").fetchone()
    connection.close()
    assert capfd.readouterr().err == ""


def test_a_cut_off_file_is_damaged(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(StoreDamaged):
        connect(path, KEY)


def test_a_database_without_encryption_is_not_ours(tmp_path: Path) -> None:
    file = tmp_path / "a.db"
    plain = sqlite3.connect(file)
    plain.execute("CREATE TABLE t (a)")
    plain.close()
    with pytest.raises(StoreDamaged, match=r"a\.db is not a practice log"):
        connect(file, KEY)


def test_a_folder_in_its_place_is_unwritable(tmp_path: Path) -> None:
    with pytest.raises(StoreUnwritable, match="disk"):
        connect(tmp_path, KEY)


def test_a_wal_that_cannot_be_opened_is_unwritable(path: Path) -> None:
    path.with_name("a.db-wal").mkdir()
    with pytest.raises(StoreUnwritable, match="disk"):
        connect(path, KEY)


def fill(connection: Connection) -> None:
    connection.execute("PRAGMA max_page_count = 1")
    with transaction(connection):
        connection.execute("INSERT INTO word (text) VALUES (hex(zeroblob(100000)))")


def write_where_only_reading_is_allowed(connection: Connection) -> None:
    connection.execute("PRAGMA query_only = ON")
    with transaction(connection):
        connection.execute("DELETE FROM word")


def write_beside_another(connection: Connection) -> None:
    (_, _, file) = connection.execute("PRAGMA database_list").fetchone()
    connection.execute("PRAGMA busy_timeout = 0")
    other = connect(Path(file), KEY)
    try:
        with transaction(other), transaction(connection):
            pass
    finally:
        other.close()


@pytest.mark.parametrize(
    ("work", "words"),
    [
        (fill, "full"),
        (write_where_only_reading_is_allowed, "may not be written"),
        (write_beside_another, "Another program"),
    ],
)
def test_what_cannot_be_written_is_said_and_undone(
    work: Callable[[Connection], None], words: str, path: Path
) -> None:
    connection = connect(path, KEY)
    with pytest.raises(StoreUnwritable, match=words), mapped():
        work(connection)
    assert connection.execute("SELECT count(*) FROM word").fetchone() == (200,)
    assert not connection.in_transaction
    connection.close()


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EROFS, "may not be written"),
        (errno.EACCES, "folder of your practice log cannot be used"),
        (errno.EAGAIN, "already open"),
    ],
)
def test_what_the_system_refuses_is_said(number: int, words: str) -> None:
    with pytest.raises(StoreUnwritable, match=words), mapped():
        raise OSError(number, "the system's own words")


def test_our_own_mistakes_pass_unchanged(path: Path) -> None:
    connection = connect(path, KEY)
    with pytest.raises(Exception, match="no such table") as bug, mapped():
        connection.execute("SELECT * FROM nowhere")
    connection.close()
    assert not isinstance(bug.value, StoreError)


def test_a_transaction_that_is_over_already_is_not_undone_twice(path: Path) -> None:
    connection = connect(path, KEY)

    def end_it_early() -> None:
        with transaction(connection):
            connection.execute("ROLLBACK")
            raise LookupError

    with pytest.raises(LookupError):
        end_it_early()
    connection.close()
