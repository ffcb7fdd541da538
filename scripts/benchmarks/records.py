"""What the records cost: ten years of one person, and a caseload of 500 people.

Made-up practice in real encrypted stores: 20,000 sessions with 100 events each for the
person's own store; for the therapist 500 people of 200 sessions, and one of them with ten
years. The quick run takes a tenth of each.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

from mindbody.caseload import Caseload, new_assignment
from mindbody.clock import ManualClock
from mindbody.core.practice import Practised, State
from mindbody.core.report import Period
from mindbody.exchange.keys import Identity
from mindbody.keepsakes import body_of
from mindbody.library import Library
from mindbody.plan_space import PlanSpace
from mindbody.practice_space import PracticeSpace
from mindbody.routine_text import routine_text
from mindbody.store import Records, open_records
from mindbody.store.assignments import AssignmentRow, put_assignments
from mindbody.store.cipher import Connection, transaction
from mindbody.store.days import number_of
from mindbody.store.exchanged import Exchanged, put_exchanged
from mindbody.store.peers import put_peer, set_keys
from mindbody.store.practised import own_sessions, put_told, told_sessions
from mindbody.vault.key import Key
from mindbody.vault.vault import Vault
from scripts.benchmarks.machine import Bench, Figures

_YEARS = 10
_DAY_US = 86_400_000_000
_EVENTS = 100
_RUNS = 5
_PASSPHRASE = "seven calm herons"


def records(on: Bench) -> Figures:
    """CPU of all threads in ms, medians of five: of the store alone, and of the whole page."""
    with tempfile.TemporaryDirectory(prefix="mindbody-bench-") as folder:
        clock = ManualClock()
        own = open_records(clock, folder=Path(folder) / "own")
        given = open_records(clock, folder=Path(folder) / "therapist")
        try:
            return {**_own(own, on.either(2_000, 20_000)), **_caseload(given, on.either(50, 500))}
        finally:
            own.log.close()
            given.log.close()


def unlock(on: Bench) -> Figures:
    """From the right passphrase to the rows of the home screen, with ten years of records.

    Wall time in ms, medians of five: the key's derivation, and all that comes after it.
    """
    with tempfile.TemporaryDirectory(prefix="mindbody-bench-") as name:
        folder, key, clock = Path(name), Key.new(), ManualClock()
        Vault.new(folder).with_passphrase(_PASSPHRASE, key).save()
        kept = open_records(clock, folder=folder, key=key.reveal)
        sessions, today = on.either(2_000, 20_000), clock.wall().date()
        kept.store.call(lambda connection: fill_own(connection, sessions, today)).result()
        kept.log.close()
        derived, beyond = zip(*(_unlocked(folder) for _ in range(_RUNS)), strict=True)
        return {
            "own_sessions": sessions,
            "derivation_ms": round(median(derived), 1),
            "beyond_derivation_ms": round(median(beyond), 1),
            "beyond_derivation_worst_ms": round(max(beyond), 1),
        }


def _unlocked(folder: Path) -> tuple[float, float]:
    """How long the key took to derive, and how long the first home screen's rows after it."""
    began_s = time.perf_counter()
    vault = Vault.read(folder)
    assert vault is not None
    key = vault.open_by_passphrase(_PASSPHRASE)
    derived_s = time.perf_counter()
    kept = open_records(ManualClock(), folder=folder, key=key.reveal)
    try:
        kept.log.interrupted(), kept.log.recent(20), kept.log.count(), kept.shelf.all()
        done_s = time.perf_counter()
    finally:
        kept.log.close()
    return (derived_s - began_s) * 1_000, (done_s - derived_s) * 1_000


def _own(kept: Records, sessions: int) -> Figures:
    today = kept.clock.wall().date()
    kept.store.call(lambda connection: fill_own(connection, sessions, today)).result()
    library = Library.load()
    first = today - timedelta(days=365 * _YEARS)
    everything = Period(first, today)
    plan = PlanSpace.of(library, kept, PracticeSpace.of(library, kept))
    return {
        "own_sessions": sessions,
        "own_file_mb": round(_file_mb(kept), 1),
        "home_cpu_ms": _median_cpu_ms(
            lambda: (kept.log.recent(20), kept.log.count(), kept.shelf.all())
        ),
        "week_store_cpu_ms": _median_cpu_ms(
            lambda: kept.store.call(
                lambda connection: own_sessions(connection, today - timedelta(6), today, 240)
            ).result()
        ),
        "ten_years_store_cpu_ms": _median_cpu_ms(
            lambda: kept.store.call(
                lambda connection: own_sessions(connection, first, today, 240)
            ).result()
        ),
        "ten_years_page_cpu_ms": _median_cpu_ms(lambda: plan.report(everything)),
    }


def _caseload(kept: Records, people: int) -> Figures:
    library, today = Library.load(), kept.clock.wall().date()
    first = today - timedelta(days=365 * _YEARS)
    kept.store.call(lambda connection: _fill_caseload(connection, people, library, today)).result()
    caseload, one = Caseload.of(library, kept), "p000"
    four_weeks = Period(today - timedelta(days=27), today)
    return {
        "people": people,
        "therapist_file_mb": round(_file_mb(kept), 1),
        "list_cpu_ms": _median_cpu_ms(caseload.people),
        "person_ten_years_store_cpu_ms": _median_cpu_ms(
            lambda: kept.store.call(
                lambda connection: told_sessions(connection, one, first, today)
            ).result()
        ),
        "person_ten_years_page_cpu_ms": _median_cpu_ms(
            lambda: caseload.report(one, Period(first, today))
        ),
        "person_four_weeks_page_cpu_ms": _median_cpu_ms(lambda: caseload.report(one, four_weeks)),
    }


def fill_own(connection: Connection, sessions: int, today: date) -> None:
    luck, end_us = random.Random(1), number_of(today) * _DAY_US
    step_us = 365 * _YEARS * _DAY_US // sessions
    with transaction(connection):
        for n in range(sessions):
            at_us = end_us - n * step_us
            what = luck.choice(("box_breathing", "body_scan", "resonance_breathing"))
            row = (f"s{n}", what, what, at_us, at_us + 300_000_000, at_us + 300_000_000)
            connection.execute(
                "INSERT INTO session (uid, routine_id, title, plan, planned_ms, started_us, "
                "started_zone_s, ended_us, ended_zone_s, last_us, last_zone_s, position_ms, "
                "practised_ms, furthest_section, breaths, pauses, outcome) "
                "VALUES (?, ?, ?, '{}', 300000, ?, 3600, ?, 3600, ?, 3600, 300000, 300000, 2, "
                "50, 0, 'completed')",
                row,
            )
            connection.execute(
                "INSERT INTO rating (at_us, zone_s, session, exercise, before, after) "
                "VALUES (?, 3600, ?, ?, ?, ?)",
                (at_us - 5_000_000, f"s{n}", what, luck.randint(0, 10), luck.randint(0, 10)),
            )
        connection.execute(
            "WITH RECURSIVE seq (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM seq WHERE n < ?) "
            "INSERT INTO event (session, seq, kind, position_ms, at_us, zone_s, section, phase, "
            "cycle, text) SELECT session.id, n, 'phase', n * 3000, started_us + n * 3000000, "
            "3600, 1, 'inhale', n / 2, '' FROM session, seq",
            (_EVENTS - 1,),
        )


def _fill_caseload(connection: Connection, people: int, library: Library, today: date) -> None:
    luck, routine = random.Random(2), library.routine("daily_calm")
    public = Identity.make().public
    keys = public.signing + public.recipient.encode("ascii")
    text = routine_text(routine)
    with transaction(connection):
        for n in range(people):
            id, days = f"p{n:03}", 365 * _YEARS if n == 0 else 200
            given = new_assignment(routine, today - timedelta(days=days - 1))
            put_peer(connection, id, f"Person {n}", given.start)
            set_keys(connection, id, keys, _at(today))
            row = AssignmentRow(id, given.id, body_of(given), text, given.start)
            put_assignments(connection, id, [row], today)
            put_told(connection, id, _told(luck, given.id, today, days))
            file = Exchanged(1, f"f{n}", _at(today), False, given.start, today)
            put_exchanged(connection, id, file)


def _told(luck: random.Random, assignment: str, today: date, days: int) -> Iterator[Practised]:
    whole = Practised(
        "", "daily_calm", "", today, 600, State.COMPLETED, 300_000, 300_000, assignment
    )
    for n in range(days):
        ratings = {"before": luck.randint(0, 10), "after": luck.randint(0, 10)}
        yield whole._replace(uid=f"{luck.getrandbits(64):x}", day=today - timedelta(n), **ratings)


def _at(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time(), UTC)


def _file_mb(kept: Records) -> float:
    path = kept.store.path
    return sum(part.stat().st_size for part in path.parent.glob(f"{path.name}*")) / 2**20


def _median_cpu_ms(work: Callable[[], object]) -> float:
    took = []
    for _ in range(_RUNS):
        began = time.process_time()
        work()
        took.append((time.process_time() - began) * 1_000)
    return round(median(took), 1)
