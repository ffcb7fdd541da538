"""The practice log on disk: SQLCipher behind one door.

`open_log` is the way in for the app, `check.store_report` says how the file is;
`database.Store` is the open file, `log.SessionLog` writes sessions as they run,
`shelf.Shelf` keeps what the person made or chose.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from mindbody.clock import Clock
from mindbody.places import data_folder
from mindbody.store.database import DATABASE, Store, store_in
from mindbody.store.log import OnTrouble, SessionLog, keep_quiet
from mindbody.store.shelf import Shelf
from mindbody.store.space import CASELOAD_FOLDER

__all__ = [
    "DATABASE",
    "Records",
    "SessionLog",
    "Shelf",
    "has_records",
    "open_log",
    "open_records",
    "therapist_folder",
]


def open_log(clock: Clock, on_trouble: OnTrouble = keep_quiet) -> SessionLog:
    """This person's log of sessions. The file is opened, or made, at its first use.

    So this raises nothing, and a session can be logged even where the file cannot be
    opened yet; `SessionLog.interrupted` is the first that says so.
    """
    return open_records(clock, on_trouble).log


def therapist_folder() -> Path:
    """Where a therapist's records lie: a store of its own, beside the patient's."""
    return data_folder() / CASELOAD_FOLDER


class Records(NamedTuple):
    """One person's records: the log of sessions and the shelf, on one file and one thread.

    Closing the log closes both.
    """

    log: SessionLog
    shelf: Shelf

    @property
    def store(self) -> Store:
        """The store both lie in, for the tables besides them."""
        return self.shelf.store

    @property
    def clock(self) -> Clock:
        """The clock that they are dated by."""
        return self.shelf.clock


def has_records() -> bool:
    """Whether this person has records on this computer; nothing is opened or made."""
    return (data_folder() / DATABASE).is_file()


def open_records(
    clock: Clock,
    on_trouble: OnTrouble = keep_quiet,
    folder: Path | None = None,
    key: Callable[[], bytes] | None = None,
) -> Records:
    """This person's log and shelf; opened, or made, at the first use of either.

    `folder` is the data folder; a therapist's records lie in `therapist_folder()`. `key` is
    asked for the key on the store's thread; without it the key lies in a file beside.
    """
    store = store_in(folder or data_folder(), key)
    return Records(SessionLog(store, clock, on_trouble), Shelf(store, clock))
