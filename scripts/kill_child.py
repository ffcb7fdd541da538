"""The children that `kill_test.py` kills. What they say on stdout was saved before they said it.

event ID N        event N of session ID, and all before it, are saved
resumed ID        an interrupted session goes on
kept ID           an interrupted session was saved as it is
discarding ID     from here on the session may be gone
discarded ID      it is gone
"""

from __future__ import annotations

import os
import random
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mindbody.clock import SystemClock
from mindbody.core.breath import Phase
from mindbody.core.session import EventKind, Outcome, SessionEvent, SessionRecord
from mindbody.store.database import store_in
from mindbody.store.log import SessionLog

PLAY = ["play", "resonance_breathing", "--minutes", "3"]
EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


def event_at(session_id: str, seq: int) -> SessionEvent:
    """The event that a session has at a number: the same in the child and in the check."""
    if seq == 0:
        kind = EventKind.STARTED
    elif seq == length_of(session_id) - 1:
        kind = EventKind.ENDED
    else:
        luck = random.Random(f"{session_id} {seq}")
        kind = luck.choice([EventKind.PHASE] * 6 + [EventKind.SOUGHT, EventKind.PAUSED])
    return SessionEvent(
        kind,
        seq * 1000,
        EPOCH + timedelta(seconds=seq),
        phase=Phase.INHALE if kind is EventKind.PHASE else None,
        cycle=seq,
        text="x" * (seq % 40),
        to_ms=seq * 500 if kind is EventKind.SOUGHT else None,
        outcome=Outcome.STOPPED if kind is EventKind.ENDED else None,
    )


def resumption_at(record: SessionRecord, seq: int) -> SessionEvent:
    return SessionEvent(EventKind.RESUMED, record.position_ms, EPOCH + timedelta(seconds=seq))


def length_of(session_id: str) -> int:
    return random.Random(session_id).choice([2, 7, 40, 400])


def say(*words: object) -> None:
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def write_for_ever(folder: Path) -> None:
    luck = random.Random()
    log = SessionLog(store_in(folder), SystemClock())
    for record in log.interrupted():
        session_id = record.session_id
        match luck.choice(["resume", "save", "discard"]):
            case "resume":
                record = log.resume(session_id)
                seq = len(log.events(session_id))
                log.append(session_id, resumption_at(record, seq))
                say("resumed", session_id)
                write_session(log, session_id, seq + 1, luck)
            case "save":
                log.save_as_is(session_id)
                say("kept", session_id)
            case "discard":
                say("discarding", session_id)
                log.discard(session_id)
                say("discarded", session_id)
    while True:
        session_id = f"{luck.getrandbits(64):016x}"
        log.begin(start_of(session_id), plan="{}")
        write_session(log, session_id, 0, luck)


def start_of(session_id: str) -> SessionRecord:
    return SessionRecord(session_id, "kill_test", "Kill test", 600_000)


def write_session(log: SessionLog, session_id: str, seq: int, luck: random.Random) -> None:
    end = max(length_of(session_id), seq + 1)
    while seq < end:
        burst = range(seq, min(end, seq + luck.choice([1, 1, 2, 5])))
        for number in burst:
            log.append(
                session_id, event_at(session_id, number) if number < end - 1 else _end(number)
            )
        trouble = log.settle()
        if trouble is not None:
            raise trouble
        for number in burst:
            say("event", session_id, number)
        seq = burst.stop


def _end(seq: int) -> SessionEvent:
    wall = EPOCH + timedelta(seconds=seq)
    return SessionEvent(EventKind.ENDED, seq * 1000, wall, outcome=Outcome.STOPPED)


def play_for_real() -> int:
    """`main.py play`, with its log saying over the pipe what it has saved."""
    write = SessionLog._write

    def write_and_say(self: SessionLog, connection: object) -> None:
        waiting = list(self._events)
        write(self, connection)  # type: ignore[arg-type]
        for session_id, seq, _ in waiting:
            say("event", session_id, seq)

    SessionLog._write = write_and_say  # type: ignore[method-assign,assignment]
    # What `play` prints must not mix with what is said about the log.
    sys.stdout = open(os.devnull, "w")  # noqa: SIM115
    from mindbody.cli import main

    return main(PLAY)


def main(arguments: list[str]) -> int:
    if arguments == ["play"]:
        return play_for_real()
    write_for_ever(Path(arguments[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
