"""Copies that are whole, a way back, what can be saved of damage, and what is gone for good."""

from __future__ import annotations

import csv
import io
import json
import random
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.errors import StoreDamaged, StoreError, StoreTooNew, WrongPassphrase
from mindbody.store.backups import (
    DAILY,
    WEEKLY,
    Backup,
    backups_in,
    is_due,
    make_backup,
    not_kept,
)
from mindbody.store.cipher import Connection, connect, mapped
from mindbody.store.days import day_of
from mindbody.store.forget import (
    count_days,
    drop_copies,
    erase_everything,
    forget_days,
    forget_session,
    leave_no_residue,
)
from mindbody.store.migrate import tables_of
from mindbody.store.pages import PAGE_BYTES
from mindbody.store.restore import bring_in, check_backup, finish_restore
from mindbody.store.salvage import salvage
from mindbody.store.take_out import LEFT_OUT, everything
from tests.store.filled import DAY_US, FIRST_US, KEY, fill

NOW = datetime(2026, 11, 28, 9, 30, tzinfo=UTC)
TODAY = NOW.date()


def opened(folder: Path) -> Connection:
    return connect(folder / "practice.db", KEY)


def count(folder: Path, table: str = "session") -> int:
    connection = opened(folder)
    try:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    finally:
        connection.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    fill(tmp_path / "practice.db", 60, 20)
    (tmp_path / "vault.json").write_bytes(b"the vault")
    return tmp_path


def back_up_today(folder: Path, day: date = TODAY) -> Backup:
    connection = opened(folder)
    try:
        return make_backup(connection, folder, KEY, (folder / "vault.json").read_bytes(), day)
    finally:
        connection.close()


def test_a_copy_is_whole_encrypted_and_made_once_a_day(folder: Path) -> None:
    assert is_due(folder, TODAY)
    backup = back_up_today(folder)
    assert not is_due(folder, TODAY)
    assert is_due(folder, TODAY + timedelta(days=1))
    check_backup(backup.folder / "practice.db", KEY)
    assert (backup.folder / "vault.json").read_bytes() == b"the vault"
    text = (backup.folder / "practice.db").read_bytes()
    assert b"Resonance" not in text
    assert b"SQLite format" not in text
    with pytest.raises(WrongPassphrase):
        check_backup(backup.folder / "practice.db", bytes(32))
    assert sorted(file.name for file in backup.folder.iterdir()) == ["practice.db", "vault.json"]


@given(st.sets(st.integers(0, 200), min_size=1))
def test_seven_days_and_four_weeks_are_kept(ages: set[int]) -> None:
    backups = [Backup(TODAY - timedelta(days=age), Path()) for age in ages]
    gone = {backup.day for backup in not_kept(backups)}
    kept = [backup.day for backup in backups if backup.day not in gone]
    newest = sorted((backup.day for backup in backups), reverse=True)
    assert set(newest[:DAILY]) <= set(kept)
    assert len(kept) <= DAILY + WEEKLY
    weeks = {day.isocalendar()[:2] for day in newest}
    assert {day.isocalendar()[:2] for day in kept} >= set(sorted(weeks, reverse=True)[:WEEKLY])


def test_old_copies_go_and_strange_folders_stay(folder: Path) -> None:
    (folder / "backups" / "9999-99-99").mkdir(parents=True)
    for age in range(0, 60, 3):
        back_up_today(folder, TODAY - timedelta(days=60 - age))
    days = [backup.day for backup in backups_in(folder)]
    assert len(days) <= DAILY + WEEKLY
    assert days == sorted(days, reverse=True)
    assert (folder / "backups" / "9999-99-99").exists()


def test_a_damaged_file_makes_no_copy_and_loses_none(folder: Path) -> None:
    before = back_up_today(folder, TODAY - timedelta(days=1))
    spoil(folder / "practice.db", 9)
    with pytest.raises(StoreDamaged), mapped():
        back_up_today(folder)
    assert [backup.day for backup in backups_in(folder)] == [before.day]


def test_a_copy_is_put_back_and_what_was_there_is_kept(folder: Path) -> None:
    backup = back_up_today(folder)
    connection = opened(folder)
    connection.execute("DELETE FROM session WHERE id > 10")
    connection.close()
    aside = bring_in(folder, backup.folder / "practice.db", b"its vault", KEY, NOW)
    assert count(folder) == 60
    assert (folder / "vault.json").read_bytes() == b"its vault"
    assert count(aside) == 10
    assert (aside / "vault.json").read_bytes() == b"the vault"
    assert not (folder / "incoming").exists()


@pytest.mark.parametrize("moved", [True, False])
def test_a_restore_that_was_cut_off_goes_on_at_the_next_start(folder: Path, moved: bool) -> None:
    backup = back_up_today(folder)
    incoming, aside = folder / "incoming", folder / "before-restore-20261128-093000"
    incoming.mkdir()
    aside.mkdir()
    shutil.copy(backup.folder / "practice.db", incoming)
    (incoming / "vault.json").write_bytes(b"its vault")
    (folder / "restore.mark").write_text(aside.name)
    if moved:
        (folder / "practice.db").rename(aside / "practice.db")
    finish_restore(folder)
    finish_restore(folder)
    assert count(folder) == 60
    assert count(aside) == 60
    assert (folder / "vault.json").read_bytes() == b"its vault"
    assert not (folder / "restore.mark").exists()


@pytest.mark.parametrize("moved", [False, True])
@pytest.mark.parametrize("mark", [b"", b"../../elsewhere", b"/tmp", b"\xff\xfe", b"x" * 9_000])
def test_a_damaged_mark_names_no_other_place(folder: Path, mark: bytes, moved: bool) -> None:
    backup = back_up_today(folder)
    incoming, aside = folder / "incoming", folder / "before-restore-1"
    incoming.mkdir()
    (incoming / "practice.db").write_bytes((backup.folder / "practice.db").read_bytes())
    if moved:
        aside.mkdir()
        (folder / "practice.db").rename(aside / "practice.db")
        (aside / "moved").touch()
    around = sorted(folder.parent.iterdir())
    (folder / "restore.mark").write_bytes(mark)
    finish_restore(folder)
    assert sorted(folder.parent.iterdir()) == around
    assert not (folder / "restore.mark").exists()
    places = [aside] if moved else [folder / "damaged-1"]
    assert [count(place) for place in (folder, *places)] == [60, 60]


def test_a_newer_or_a_damaged_copy_is_refused_and_nothing_changes(folder: Path) -> None:
    newer, spoilt = folder / "newer.db", folder / "spoilt.db"
    shutil.copy(folder / "practice.db", newer)
    shutil.copy(folder / "practice.db", spoilt)
    connection = connect(newer, KEY)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    spoil(spoilt, 12)
    before = (folder / "practice.db").read_bytes()
    with pytest.raises(StoreTooNew, match="newer version"):
        bring_in(folder, newer, b"", KEY, NOW)
    with pytest.raises(StoreDamaged):
        bring_in(folder, spoilt, b"", KEY, NOW)
    assert (folder / "practice.db").read_bytes() == before
    assert not (folder / "restore.mark").exists()


def spoil(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek(page * PAGE_BYTES)
        file.write(random.Random(page).randbytes(PAGE_BYTES))


def test_of_one_damaged_page_all_else_is_saved(folder: Path) -> None:
    path, rows = folder / "practice.db", 60 * 21 + 40
    pages = path.stat().st_size // PAGE_BYTES
    shares = []
    for page in range(1, pages):
        damaged = folder / "damaged.db"
        shutil.copy(path, damaged)
        spoil(damaged, page)
        before = damaged.read_bytes()
        target = folder / f"saved-{page}.db"
        try:
            found = salvage(damaged, KEY, target)
        except StoreDamaged:
            continue
        assert damaged.read_bytes() == before, "the old file stays as it is"
        shares.append(found.total / rows)
        check_backup(target, KEY)
        sound(target)
    assert len(shares) > 0.8 * (pages - 1)
    # Few pages here, so that one of them holds many of the rows; scripts/bit_flips.py has more.
    assert sorted(shares)[len(shares) // 2] > 0.9


def sound(path: Path) -> None:
    """Every row that was saved is the one that was written."""
    connection = connect(path, KEY)
    try:
        for number, uid in connection.execute("SELECT id, uid FROM session"):
            assert uid == f"uid-{number:06}"
        for session, seq, at_us in connection.execute("SELECT session, seq, at_us FROM event"):
            assert at_us == FIRST_US + session * DAY_US + seq * 5_000_000
        assert connection.execute("PRAGMA foreign_key_check").fetchone() is None
    finally:
        connection.close()


def test_of_a_sound_file_everything_is_saved(folder: Path) -> None:
    found = salvage(folder / "practice.db", KEY, folder / "saved.db")
    assert (found.total, found.damaged) == (60 * 21 + 40, [])


def test_where_nothing_can_be_read_there_is_no_new_file(folder: Path) -> None:
    (folder / "practice.db").write_bytes(bytes(PAGE_BYTES) * 4)
    with pytest.raises(StoreError):
        salvage(folder / "practice.db", KEY, folder / "saved.db")
    assert not (folder / "saved.db").exists()


def test_everything_is_taken_out_but_secret_keys(folder: Path) -> None:
    connection = opened(folder)
    connection.execute("INSERT INTO identity VALUES (1, x'53454352455421')")
    connection.execute("CREATE TABLE later (word TEXT)")
    connection.execute("INSERT INTO later VALUES ('=HYPERLINK(1)')")
    body = '{"key":"5EC2E7"}'
    connection.execute("INSERT INTO document VALUES ('sound_key', 'own_0', ?, 0, 0)", (body,))
    files = everything(connection, "2026-11-28")
    tables = tables_of(connection)
    connection.close()
    whole = json.loads(files["records.json"])
    assert set(whole["tables"]) == set(tables) | {"later"}
    assert len(whole["tables"]["event"]) == 60 * 20
    assert whole["tables"]["session"][0]["uid"] == "uid-000001"
    assert whole["tables"]["identity"] == [{"id": 1}]
    assert {("identity", "secret")} == LEFT_OUT
    assert not any(b"5EC2E7" in content for content in files.values())
    assert not any(b"SECRET!" in content or b"U0VDUkVUIQ" in content for content in files.values())
    rows = list(csv.DictReader(io.StringIO(files["session.csv"].decode("utf-8-sig"))))
    assert len(rows) == 60
    assert rows[0]["title"] == "Resonance"
    assert b"'=HYPERLINK" in files["later.csv"]
    readme = files["README.txt"].decode()
    assert all(f"{name}:" in readme for name in tables)
    assert all(f"{name}.csv" in files for name in tables)


def canary_in(folder: Path, canary: bytes) -> bool:
    """Whether the text is in the file as the key opens it, freed pages and WAL included."""
    connection = opened(folder)
    try:
        connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(folder / "plain.db"),))
        size = connection.execute("PRAGMA page_count").fetchone()[0]
        assert size > 0
        connection.execute("DETACH DATABASE plain")
    finally:
        connection.close()
    return any(canary in page for page in decrypted(folder / "practice.db"))


def decrypted(path: Path) -> list[bytes]:
    """Every page as SQLCipher writes it, opened by hand: AES-256-CBC with the page's own IV."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    pages, data = [], path.read_bytes()
    for start in range(0, len(data), PAGE_BYTES):
        page = data[start : start + PAGE_BYTES]
        body, iv = page[16 if start == 0 else 0 : -80], page[-80:-64]
        opener = Cipher(algorithms.AES(KEY), modes.CBC(iv)).decryptor()
        pages.append(opener.update(body) + opener.finalize())
    return pages


def test_what_is_deleted_leaves_nothing_in_file_and_wal(folder: Path) -> None:
    connection = opened(folder)
    for number in range(1, 61):
        connection.execute(
            "INSERT INTO rating (at_us, zone_s, session, exercise, note) VALUES (?, 0, ?, '', ?)",
            (FIRST_US + number * DAY_US, f"uid-{number:06}", f"canary {number} " * 30),
        )
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert canary_in(folder, b"canary 7 ")
    assert canary_in(folder, b"canary 30 ")
    forget_session(connection, "uid-000007")
    leave_no_residue(connection)
    assert (folder / "practice.db-wal").stat().st_size == 0
    assert not canary_in(folder, b"canary 7 ")
    assert canary_in(folder, b"canary 30 ")
    first, last = day_of(FIRST_US // DAY_US + 20), day_of(FIRST_US // DAY_US + 40)
    assert count_days(connection, first, last, 0) == 21
    forget_days(connection, first, last, 0)
    leave_no_residue(connection)
    assert count_days(connection, first, last, 0) == 0
    for number in range(20, 41):
        assert not canary_in(folder, f"canary {number} ".encode())
    assert canary_in(folder, b"canary 50 ")
    assert connection.execute("SELECT count(*) FROM session").fetchone() == (60 - 1 - 21,)
    assert connection.execute("SELECT count(*) FROM event").fetchone() == ((60 - 1 - 21) * 20,)
    connection.close()


def test_copies_can_be_let_go_of(folder: Path) -> None:
    back_up_today(folder)
    (folder / "practice.before-0002.db").write_bytes(b"old")
    (folder / "before-restore-20260101-000000").mkdir()
    drop_copies(folder)
    assert sorted(file.name for file in folder.iterdir()) == ["practice.db", "vault.json"]


def test_everything_goes_and_the_vault_first(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    back_up_today(folder)
    (folder / "practice.key").write_text("00" * 32)
    gone: list[str] = []
    unlink = Path.unlink

    def noted(path: Path, missing_ok: bool = False) -> None:
        gone.append(path.name)
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", noted)
    erase_everything(folder)
    assert gone[:2] == ["vault.json", "practice.key"]
    assert list(folder.iterdir()) == []
