"""A store with many sessions in it, written as fast as SQL allows."""

from __future__ import annotations

from pathlib import Path

from mindbody.store.cipher import Connection, connect, transaction
from mindbody.store.migrate import all_migrations, migrate

KEY = bytes(range(32))
DAY_US = 86_400_000_000
FIRST_US = 1_700_000_000_000_000


def fill(path: Path, sessions: int, events: int, key: bytes = KEY) -> int:
    """Write sessions, one a day, with their events; returns the number of rows."""
    connection = connect(path, key)
    try:
        migrate(connection, path, key, all_migrations())
        with transaction(connection):
            for number in range(1, sessions + 1):
                _session(connection, number, events)
            for number in range(40):
                connection.execute(
                    "INSERT INTO document VALUES ('pattern', ?, ?, ?, 0)",
                    (f"own_{number:04}", f"body {number} " * 40, FIRST_US),
                )
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()
    return sessions * (events + 1) + 40


def _session(connection: Connection, number: int, events: int) -> None:
    at_us = FIRST_US + number * DAY_US
    connection.execute(
        "INSERT INTO session (id, uid, routine_id, title, plan, planned_ms, started_us, "
        "started_zone_s, ended_us, ended_zone_s, last_us, last_zone_s, position_ms, practised_ms, "
        "furthest_section, breaths, pauses, outcome) VALUES "
        "(?, ?, 'resonance_breathing', 'Resonance', '{}', 600000, ?, 3600, ?, 3600, ?, 3600, "
        "600000, 600000, 1, 60, 0, 'completed')",
        (number, f"uid-{number:06}", at_us, at_us + 600_000_000, at_us + 600_000_000),
    )
    connection.executemany(
        "INSERT INTO event VALUES (?, ?, 'phase', ?, ?, 3600, 0, 'inhale', ?, '', NULL, NULL)",
        ((number, seq, seq * 5_000, at_us + seq * 5_000_000, seq) for seq in range(events)),
    )
