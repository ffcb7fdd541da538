"""What this process has written into the records since the last copy, to write it once more.

Should the file be cut short, overwritten or taken away beneath us, what was said to be saved is
still here. A copy that was made lets go of it, and so does closing the store.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

import msgspec

from mindbody.core.session import SessionEvent
from mindbody.store.cipher import Connection, IntegrityError, transaction
from mindbody.store.sessions import Standing, event_row, put_event_rows, put_standing

Work = Callable[[Connection], object]

_LENGTH_BYTES = 4


class WrittenSessions:
    """Sessions and their events in the order in which they were saved, some 80 bytes each."""

    def __init__(self) -> None:
        self._standings: dict[str, Standing] = {}
        self._packed = bytearray()

    def add(
        self, standings: Iterable[Standing], events: Iterable[tuple[str, int, SessionEvent]]
    ) -> None:
        """Take what was just saved."""
        self._standings |= {standing.record.session_id: standing for standing in standings}
        for uid, seq, event in events:
            one = msgspec.msgpack.encode((uid, seq, *event_row(event)))
            self._packed += len(one).to_bytes(_LENGTH_BYTES, "little") + one

    def __call__(self, connection: Connection) -> None:
        """Save it again; what is there already stays as it is."""
        with transaction(connection):
            for standing in self._standings.values():
                put_standing(connection, standing)
            put_event_rows(connection, self._rows())

    def _rows(self) -> Iterator[tuple[Any, ...]]:
        at = 0
        while at < len(self._packed):
            start = at + _LENGTH_BYTES
            at = start + int.from_bytes(self._packed[at:start], "little")
            yield tuple(msgspec.msgpack.decode(self._packed[start:at]))


class Written:
    """Everything written since the last copy, in its order. For the store's thread alone."""

    def __init__(self) -> None:
        self._works: list[Work] = []
        # The day of the copy that everything here follows, None where none was made.
        self.since: date | None = None

    def __bool__(self) -> bool:
        return bool(self._works)

    @property
    def has_sessions(self) -> bool:
        """Whether something of a session is among it."""
        return any(isinstance(work, WrittenSessions) for work in self._works)

    def add(self, work: Work) -> None:
        """Take something that has changed the records."""
        self._works.append(work)

    def add_sessions(
        self, standings: Iterable[Standing], events: Iterable[tuple[str, int, SessionEvent]]
    ) -> None:
        """Take what the log has saved of sessions."""
        last = self._works[-1] if self._works else None
        if not isinstance(last, WrittenSessions):
            last = WrittenSessions()
            self._works.append(last)
        last.add(standings, events)

    def write_again(self, connection: Connection) -> None:
        """Do all of it once more, on another file. Raises as the works do, but for what is
        there already.
        """
        for work in self._works:
            try:
                work(connection)
            except (IntegrityError, LookupError, ValueError):
                # There already, or about something that could not be put together again.
                continue

    def forget(self, copied: date | None = None) -> None:
        """The copy of a day holds it now; None where the records are closed."""
        self._works.clear()
        self.since = copied
