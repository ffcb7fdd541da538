"""The log of sessions, written while they run, that never holds a session up."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

from mindbody.clock import Clock
from mindbody.core.session import EventKind, Outcome, SessionEvent, SessionRecord
from mindbody.errors import StoreError
from mindbody.store import sessions
from mindbody.store.backups import note_deletion
from mindbody.store.cipher import Connection, transaction
from mindbody.store.database import Store
from mindbody.store.sessions import Standing

_logger = logging.getLogger(__name__)

_NOT_KEPT = frozenset({EventKind.CUE, EventKind.CAPTION})
_AT_ONCE = frozenset(
    {
        EventKind.STARTED,
        EventKind.SECTION,
        EventKind.PHASE,
        EventKind.PAUSED,
        EventKind.RESUMED,
        EventKind.ENDED,
    }
)
_COALESCE_MS = 1_000
_RETRY_MS = 10_000


OnTrouble = Callable[[StoreError | None], None]


def keep_quiet(trouble: StoreError | None) -> None:
    """Tell nobody; `SessionLog.trouble` still says it."""


@dataclass(slots=True)
class _Live:
    """A session that this process is writing."""

    record: SessionRecord
    plan: str
    assignment: str
    next_seq: int


class SessionLog:
    """Sessions as they happen. All methods are for one thread; `begin` and `append` never wait.

    Where the store fails, nothing is raised into the running session: events are kept in
    memory, `trouble` says why, `on_trouble` is called once with the error, or with what hinders
    the next opening, and once with None when all is well again (both on the store's thread),
    and writing is tried again every 10 s, when the session ends, and at `settle`.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        on_trouble: OnTrouble = keep_quiet,
    ) -> None:
        self._store = store
        self._clock = clock
        self._on_trouble = on_trouble
        self._live: dict[str, _Live] = {}
        self._asked_ms = float("-inf")
        # Shared with the store's thread, and only touched with the lock held.
        self._lock = threading.Lock()
        self._events: list[tuple[str, int, SessionEvent]] = []
        self._standings: dict[str, Standing] = {}
        self._is_asked = False
        self._trouble: StoreError | None = None
        # What `on_trouble` was told last.
        self._told: StoreError | None = None

    @property
    def trouble(self) -> StoreError | None:
        """Why nothing can be saved just now, or None."""
        return self._trouble

    def begin(self, record: SessionRecord, plan: str = "", assignment: str = "") -> None:
        """Take a new session. It is saved with its first event, so none is ever empty.

        `plan` is whatever the caller needs to build the same timeline again on resume;
        `assignment` is the id of what it is practised for.
        """
        if record.session_id in self._live:
            raise ValueError("a session begins once")
        self._live[record.session_id] = _Live(record, plan, assignment, next_seq=0)

    def append(self, session_id: str, event: SessionEvent) -> None:
        """Add an event to a session of this log, and have it saved.

        Phases, sections, pauses and the end are saved at once, others within the next
        second of events. Cues and captions are not kept, but how far they came is.
        """
        live = self._live[session_id]
        live.record = live.record.after(event)
        with self._lock:
            self._standings[session_id] = Standing(
                live.record, live.plan, event.wall, live.assignment
            )
            if event.kind not in _NOT_KEPT:
                self._events.append((session_id, live.next_seq, event))
                live.next_seq += 1
        if event.kind is EventKind.ENDED:
            del self._live[session_id]
        if self._is_due(event.kind) and not self._is_asked:
            self._ask()
        if event.kind is EventKind.ENDED:
            self._store.look_through()

    def settle(self) -> StoreError | None:
        """Wait until all is saved; returns the trouble where it could not be."""
        return self._ask().result()

    def close(self) -> StoreError | None:
        """Save what is left and close the store; returns why something is lost, or None."""
        trouble = self.settle()
        if self._store.written:
            with suppress(StoreError):
                self._store.look_through().result()
        self._store.close()
        return trouble

    def interrupted(self) -> list[SessionRecord]:
        """Sessions that a crash left without an end, the oldest first. Raises StoreError."""
        records = self._store.call(sessions.open_records).result()
        with self._lock:
            ours = self._live.keys() | self._standings.keys()
        return [record for record in records if record.session_id not in ours]

    def resume(self, session_id: str) -> SessionRecord:
        """Go on with an interrupted session: what is appended continues the same record.

        The time since it was interrupted does not count as practised. Raises StoreError,
        and KeyError where there is no such session.
        """
        standing, next_seq = self._store.call(partial(self._taken_up, session_id)).result()
        record = replace(standing.record, running_from_ms=None)
        self._live[session_id] = _Live(record, standing.plan, standing.assignment, next_seq)
        return record

    def save_as_is(self, session_id: str) -> SessionRecord:
        """End an interrupted session where its last event was. Raises as `resume` does."""
        standing, next_seq = self._read(session_id)
        live = _Live(standing.record, standing.plan, standing.assignment, next_seq)
        self._live[session_id] = live
        at_ms = standing.record.position_ms
        end = SessionEvent(EventKind.ENDED, at_ms, standing.wall, outcome=Outcome.INTERRUPTED)
        self.append(session_id, end)
        trouble = self.settle()
        if trouble is not None:
            raise trouble
        return live.record

    def discard(self, session_id: str) -> None:
        """Delete a session with all its events, for good. Raises StoreError."""
        self._store.call(partial(self._forget, session_id)).result()
        self._live.pop(session_id, None)

    def plan(self, session_id: str) -> str:
        """The plan that `begin` was given. Raises as `resume` does."""
        return self._read(session_id)[0].plan

    def recent(self, n: int) -> list[SessionRecord]:
        """The last `n` ended sessions, the latest first. Raises StoreError."""
        return self._store.call(lambda connection: sessions.ended_records(connection, n)).result()

    def count(self) -> int:
        """How many sessions have ended, whatever their outcome. Raises StoreError."""
        return self._store.call(sessions.count_ended).result()

    def events(self, session_id: str) -> list[SessionEvent]:
        """What is saved of a session, event by event. Raises StoreError."""
        return self._store.call(
            lambda connection: sessions.events_of(connection, session_id)
        ).result()

    def _read(self, session_id: str) -> tuple[Standing, int]:
        return self._store.call(
            lambda connection: sessions.standing_of(connection, session_id)
        ).result()

    def _taken_up(self, session_id: str, connection: Connection) -> tuple[Standing, int]:
        """What an earlier process wrote of a session that goes on belongs to this one too."""
        standing, next_seq = sessions.standing_of(connection, session_id)
        events = enumerate(sessions.events_of(connection, session_id))
        numbered = [(session_id, seq, event) for seq, event in events]
        self._store.written.add_sessions([standing], numbered)
        return standing, next_seq

    def _is_due(self, kind: EventKind) -> bool:
        if kind is EventKind.ENDED:
            return True
        wait_ms = 0 if kind in _AT_ONCE else _COALESCE_MS
        if self._trouble is not None:
            wait_ms = _RETRY_MS
        return self._clock.now_ms() - self._asked_ms >= wait_ms

    def _ask(self) -> Future[StoreError | None]:
        """Have what waits written; the future gives the trouble once that was tried."""
        self._asked_ms = self._clock.now_ms()
        self._is_asked = True
        tried: Future[StoreError | None] = Future()
        with self._lock:
            waits = bool(self._standings)
        asked = self._store.call(self._write, must_save=waits)
        asked.add_done_callback(partial(self._note, tried))
        return tried

    def _write(self, connection: Connection) -> None:
        with self._lock:
            # From here on a new event asks again; all before it are in this write.
            self._is_asked = False
            events = tuple(self._events)
            standings = dict(self._standings)
        if not standings:
            return
        with transaction(connection):
            for standing in standings.values():
                sessions.put_standing(connection, standing)
            sessions.put_events(connection, events)
        self._store.written.add_sessions(standings.values(), events)
        with self._lock:
            del self._events[: len(events)]
            for session_id, standing in standings.items():
                if self._standings[session_id] is standing:
                    del self._standings[session_id]

    def _note(self, tried: Future[StoreError | None], write: Future[None]) -> None:
        trouble = _trouble_of(write.exception())
        told = trouble or self._store.hindrance
        is_news = (told is None) is not (self._told is None)
        self._trouble, self._told = trouble, told
        self._is_asked = False
        try:
            if is_news:
                self._on_trouble(told)
        finally:
            tried.set_result(trouble)

    def _forget(self, session_id: str, connection: Connection) -> None:
        note_deletion(self._store.path.parent)
        sessions.delete_session(connection, session_id)
        with self._lock:
            self._standings.pop(session_id, None)
            self._events = [entry for entry in self._events if entry[0] != session_id]


def _trouble_of(error: BaseException | None) -> StoreError | None:
    if error is None or isinstance(error, StoreError):
        return error
    _logger.error("a session could not be saved", exc_info=error)
    return StoreError(
        "A mistake in mindbody keeps this session from being saved. "
        "What was saved before is still there.",
        "The session itself goes on. Please report this.",
    )
