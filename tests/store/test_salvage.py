"""What is saved of a damaged file: every row that is not on the damaged page itself."""

from __future__ import annotations

import random
import shutil
import struct
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest

from mindbody.errors import StoreDamaged, WrongPassphrase
from mindbody.store import pages
from mindbody.store.cipher import connect
from mindbody.store.leaves import _Pages
from mindbody.store.migrate import all_migrations, migrate
from mindbody.store.pages import PAGE_BYTES
from mindbody.store.restore import check_backup
from mindbody.store.salvage import Salvaged, salvage
from tests.store.filled import DAY_US, FIRST_US, KEY, fill

Rows = set[tuple[object, ...]]

SESSIONS, EVENTS = 40, 20
TABLES = ("session", "event", "document", "rating", "peer", "told_session", "entry")
# What the index of sessions holds, and what their events say.
KNOWN = (
    "id, uid, routine_id, title, planned_ms, started_us, started_zone_s, practised_ms, outcome, "
    "assignment"
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("salvage") / "practice.db"
    fill(path, SESSIONS, EVENTS)
    with closing(connect(path, KEY)) as connection:
        connection.execute("INSERT INTO peer (id, alias, made_day) VALUES ('p', 'Ann', 20000)")
        for number in range(60):
            connection.execute(
                "INSERT INTO told_session VALUES ('p', ?, ?, 480, 'pmr', 'PMR', 'completed', "
                "600000, 600000, '', 5, NULL, 3, 0)",
                (20_000 + number, f"told-{number:04}"),
            )
            connection.execute(
                "INSERT INTO entry VALUES ('p', 'ledger', ?, ?, ?)",
                (20_000 + number, f"entry-{number}", "{}" * 40),
            )
            connection.execute(
                "INSERT INTO rating (at_us, zone_s, session, exercise, before, note) "
                "VALUES (?, 0, ?, 'pmr', 4, ?)",
                (FIRST_US + number, f"uid-{number:06}", "calmer " * 9),
            )
        long = "breathe out slowly " * 900
        connection.execute("INSERT INTO document VALUES ('own_text', 'long', ?, 1, 0)", (long,))
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return path


@pytest.fixture
def damaged(whole: Path, tmp_path: Path) -> Path:
    path = tmp_path / "practice.db"
    shutil.copy(whole, path)
    return path


def rows_of(path: Path) -> dict[str, Rows]:
    with closing(connect(path, KEY)) as connection:
        return {
            table: set(connection.execute(f"SELECT * FROM {table}").fetchall()) for table in TABLES
        }


def spoil(path: Path, page: int) -> None:
    """Overwrite a page, by number from 1."""
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE_BYTES)
        file.write(random.Random(page).randbytes(PAGE_BYTES))


def spoil_bit(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE_BYTES + 700] ^= 4
    path.write_bytes(content)


def rows_on(path: Path, page: int) -> int:
    """How many records begin on a page; indexes count as well."""
    with path.open("rb") as file, _Pages(path, file.fileno(), KEY) as pages:
        return sum(1 for _ in pages.records(page))


def root_of(path: Path, name: str) -> int:
    with closing(connect(path, KEY)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (root,) = connection.execute(query, (name,)).fetchone()
    return int(root)


def pages_of(path: Path) -> Iterator[int]:
    yield from range(1, path.stat().st_size // PAGE_BYTES + 1)


def saved_of(path: Path) -> tuple[Salvaged, dict[str, Rows]]:
    target = path.with_name("saved.db")
    before = path.read_bytes()
    found = salvage(path, KEY, target)
    assert path.read_bytes() == before, "the old file stays as it is"
    rows = rows_of(target)
    check_backup(target, KEY)
    target.unlink()
    return found, rows


def test_whichever_page_is_damaged_no_other_row_is_lost(whole: Path, damaged: Path) -> None:
    written = rows_of(whole)
    for page in pages_of(whole):
        shutil.copy(whole, damaged)
        spoil_bit(damaged, page)
        found, rows = saved_of(damaged)
        lost = sum(len(written[table] - rows[table]) for table in TABLES)
        more = sum(len(rows[table] - written[table]) for table in TABLES)
        # The one long text begins on a page and goes on over others.
        assert lost <= max(rows_on(whole, page), 1), page
        assert more == sum(map(len, found.stand_ins.values())), page


def test_the_root_of_an_index_and_the_list_of_tables_cost_no_row(
    whole: Path, damaged: Path
) -> None:
    written = rows_of(whole)
    for page in (1, root_of(whole, "session_page"), root_of(whole, "told_session_once")):
        shutil.copy(whole, damaged)
        spoil(damaged, page)
        shutil.copy(whole, damaged.with_name("copy.before-0004.db"))
        assert saved_of(damaged)[1] == written, page


def test_a_session_that_is_lost_is_known_from_its_index_and_its_events(
    whole: Path, damaged: Path
) -> None:
    with closing(connect(whole, KEY)) as connection:
        known = set(connection.execute(f"SELECT {KNOWN} FROM session").fetchall())
    pages = [page for page in pages_of(whole) if has_sessions(whole, page)]
    assert len(pages) > 1
    for page in pages:
        shutil.copy(whole, damaged)
        spoil(damaged, page)
        target = damaged.with_name("saved.db")
        assert salvage(damaged, KEY, target).stand_ins["session"]
        with closing(connect(target, KEY)) as saved:
            assert set(saved.execute(f"SELECT {KNOWN} FROM session").fetchall()) == known
            query = "SELECT id, ended_us, position_ms, breaths FROM session WHERE plan = ''"
            for number, ended_us, position_ms, breaths in saved.execute(query).fetchall():
                last = EVENTS - 1
                assert ended_us == FIRST_US + number * DAY_US + last * 5_000_000
                assert (position_ms, breaths) == (last * 5_000, last)
            events = saved.execute("SELECT count(*) FROM event").fetchone()
            assert events == (SESSIONS * EVENTS,)
        target.unlink()


def test_without_index_a_session_is_known_from_its_events(damaged: Path) -> None:
    """Its uid, title and rating are gone then; when it was, and how far it came, are not."""
    page = next(
        page
        for page in pages_of(damaged)
        if page != root_of(damaged, "session") and has_sessions(damaged, page)
    )
    with closing(connect(damaged, KEY)) as connection:
        connection.execute("DROP INDEX session_page")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    spoil(damaged, page)
    found, rows = saved_of(damaged)
    assert found.stand_ins["session"]
    assert len(rows["session"]) == SESSIONS
    assert len(rows["event"]) == SESSIONS * EVENTS


def has_sessions(path: Path, page: int) -> bool:
    """Whether sessions stand on a page: no other table has twenty columns."""
    with path.open("rb") as file, _Pages(path, file.fileno(), KEY) as pages:
        return any(len(one.values) == 20 for one in pages.records(page))


def test_a_peer_that_is_lost_leaves_what_it_told(damaged: Path) -> None:
    spoil(damaged, root_of(damaged, "peer"))
    found, rows = saved_of(damaged)
    assert found.stand_ins["peer"] == ["p"]
    assert len(rows["told_session"]) == 60
    assert {row[:3] for row in rows["peer"]} == {("p", "Name lost", 0)}


def test_the_salt_is_put_right_or_taken_from_a_copy(whole: Path, damaged: Path) -> None:
    written = rows_of(whole)
    content = bytearray(whole.read_bytes())
    content[5] ^= 0x24
    damaged.write_bytes(content)
    assert saved_of(damaged)[1] == written
    content[9] ^= 0x24
    damaged.write_bytes(content)
    with pytest.raises(WrongPassphrase):
        salvage(damaged, KEY, damaged.with_name("saved.db"))
    shutil.copy(whole, damaged.with_name("practice.before-0004.db"))
    assert saved_of(damaged)[1] == written


def test_a_damaged_salt_is_looked_for_once(damaged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some thousands of salts are tried: more than once would be felt."""
    content = bytearray(damaged.read_bytes())
    content[15] ^= 0x24
    damaged.write_bytes(content)
    mended, looked = pages._mended, []
    monkeypatch.setattr(pages, "_mended", lambda salt: looked.append(salt) or mended(salt))
    saved_of(damaged)
    assert len(looked) == 1


def test_a_wal_that_was_written_over_takes_nothing_of_the_file_along(damaged: Path) -> None:
    """Its frames name pages far behind the end of the file."""
    before = rows_of(damaged)
    wal = damaged.with_name(f"{damaged.name}-wal")
    frame = struct.pack(">II", 2**32 - 1, 2**32 - 1) + bytes(16) + random.Random(1).randbytes(4096)
    wal.write_bytes(bytes(32) + frame)
    with damaged.open("rb") as file, _Pages(damaged, file.fileno(), KEY) as pages:
        in_file = list(range(1, damaged.stat().st_size // PAGE_BYTES + 1))
        assert list(islice(pages.numbers(), 10_000)) == in_file
    assert saved_of(damaged)[1] == before


def test_rows_of_before_a_column_was_added_have_its_default(tmp_path: Path) -> None:
    path = tmp_path / "practice.db"
    early = all_migrations()[:2]
    with closing(connect(path, KEY)) as connection:
        migrate(connection, path, KEY, early)
        connection.executemany(
            "INSERT INTO session VALUES (?, ?, 'pmr', 'PMR', ?, 1, ?, 0, 2, 0, 2, 0, 1, 1, 1, 1, "
            "0, NULL, 'completed')",
            [(number, f"uid-{number}", "{}" * 200, number) for number in range(100)],
        )
        migrate(connection, path, KEY, all_migrations())
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    before = rows_of(path)["session"]
    spoil(path, root_of(path, "session"))
    found, rows = saved_of(path)
    assert found.damaged == ["session"]
    assert (len(before), rows["session"]) == (100, before)


def with_wal(path: Path) -> tuple[bytes, bytes]:
    """File and WAL as a process that was killed leaves them: 30 documents are in the WAL alone."""
    with closing(connect(path, KEY)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        for number in range(1_001, 1_031):
            connection.execute(
                "INSERT INTO document VALUES ('later', ?, ?, 1, 0)", (f"{number}", "b" * 900)
            )
        return path.read_bytes(), Path(f"{path}-wal").read_bytes()


def test_what_stands_in_the_wal_alone_is_saved(damaged: Path) -> None:
    file, wal = with_wal(damaged)
    written = rows_of(damaged)
    assert len(written["document"]) == 71
    sizes = []
    for page in (root_of(damaged, "event"), root_of(damaged, "document"), 1):
        damaged.write_bytes(file)
        Path(f"{damaged}-wal").write_bytes(wal)
        spoil_bit(damaged, page)
        found = salvage(damaged, KEY, damaged.with_name("saved.db"))
        rows = rows_of(damaged.with_name("saved.db"))
        assert rows["document"] == written["document"], page
        sizes.append(found.total)
        damaged.with_name("saved.db").unlink()
    assert min(sizes) > 0.97 * sum(map(len, written.values()))


def test_behind_a_bad_place_in_the_wal_all_else_is_saved(damaged: Path) -> None:
    file, wal = with_wal(damaged)
    written = rows_of(damaged)["document"]
    frame_bytes = PAGE_BYTES + 24
    for frame in range(0, (len(wal) - 32) // frame_bytes, 9):
        damaged.write_bytes(file)
        spoilt = bytearray(wal)
        spoilt[32 + frame * frame_bytes + 24 + 100] ^= 1
        Path(f"{damaged}-wal").write_bytes(spoilt)
        found = salvage(damaged, KEY, damaged.with_name("saved.db"))
        rows = rows_of(damaged.with_name("saved.db"))["document"]
        assert rows <= written
        # At most what was on that page is lost; SQLite itself would stop reading here.
        assert len(written - rows) <= 16, frame
        assert "document" in found.damaged
        damaged.with_name("saved.db").unlink()


def test_what_was_not_committed_is_not_saved(damaged: Path) -> None:
    file, wal = with_wal(damaged)
    damaged.write_bytes(file)
    Path(f"{damaged}-wal").write_bytes(wal[: -(PAGE_BYTES + 24)])
    spoil_bit(damaged, 1)
    found = salvage(damaged, KEY, damaged.with_name("saved.db"))
    ids = {row[1] for row in rows_of(damaged.with_name("saved.db"))["document"]}
    assert "1029" in ids
    assert "1030" not in ids
    assert found.total


def test_where_nothing_can_be_read_it_says_so(damaged: Path) -> None:
    for page in pages_of(damaged):
        spoil(damaged, page)
    with pytest.raises((StoreDamaged, WrongPassphrase)):
        salvage(damaged, KEY, damaged.with_name("saved.db"))
    assert not damaged.with_name("saved.db").exists()
