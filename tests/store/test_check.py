from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mindbody.clock import ManualClock
from mindbody.store.check import store_report
from mindbody.store.cipher import Connection
from mindbody.store.database import Store, store_in
from mindbody.store.log import SessionLog
from mindbody.store.migrate import all_migrations
from tests.store.conftest import a_session, record

NEWEST = all_migrations()[-1].number


def spoilt(folder: Path, work: Callable[[Connection], object]) -> None:
    store = store_in(folder)
    store.call(work).result()
    store.close()


def test_where_there_is_no_log_nothing_is_made(folder: Path) -> None:
    report = store_report(folder)
    assert not folder.exists()
    assert "no practice log yet" in report.integrity
    assert (report.path, report.size_bytes) == (folder / "practice.db", 0)
    assert report.free_bytes > 0


def test_a_log_that_was_never_written_is_no_log(folder: Path) -> None:
    folder.mkdir()
    (folder / "practice.db").touch()
    assert "no practice log yet" in store_report(folder).integrity
    assert not (folder / "practice.key").exists()


def test_a_sound_log_is_told_with_its_figures(folder: Path) -> None:
    log = SessionLog(store_in(folder), ManualClock())
    for session_id, kept in (("ended", a_session()), ("crashed", a_session()[:4])):
        log.begin(record(session_id))
        for event in kept:
            log.append(session_id, event)
    assert log.close() is None
    report = store_report(folder)
    assert report.integrity == "ok"
    assert report.size_bytes == (folder / "practice.db").stat().st_size
    assert (report.version, report.newest_version) == (NEWEST, NEWEST)
    assert (report.ended_sessions, report.interrupted_sessions) == (1, 1)


def test_a_log_in_use_is_left_alone(store: Store, folder: Path) -> None:
    store.open()
    report = store_report(folder)
    assert "already open" in report.integrity
    assert report.version is None
    assert report.size_bytes > 0


def test_a_damaged_page_is_found(folder: Path) -> None:
    store_in_folder = store_in(folder)
    store_in_folder.open()
    store_in_folder.close()
    file = folder / "practice.db"
    content = bytearray(file.read_bytes())
    content[-2000] ^= 1
    file.write_bytes(content)
    assert "damaged" in store_report(folder).integrity


def orphan(connection: Connection) -> None:
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(
        "INSERT INTO event (session, seq, kind, position_ms, at_us, zone_s, section, cycle, text)"
        "VALUES (77, 0, 'started', 0, 0, 0, 0, 0, '')"
    )


def test_an_event_without_its_session_is_damage(folder: Path) -> None:
    spoilt(folder, orphan)
    assert store_report(folder).integrity == "The practice log is damaged."


@pytest.mark.parametrize("version", [0, 9999])
def test_a_log_of_another_version_is_not_migrated(version: int, folder: Path) -> None:
    spoilt(folder, lambda c: c.execute(f"PRAGMA user_version = {version}"))
    report = store_report(folder)
    assert (report.integrity, report.version) == ("ok", version)
    assert report.ended_sessions is None
