"""The practice log on disk: SQLCipher behind one door.

`open_log` is the way in for the app, `check.store_report` says how the file is;
`database.Store` is the open file, `log.SessionLog` writes sessions as they run.
"""

from __future__ import annotations

from mindbody.clock import Clock
from mindbody.places import data_folder
from mindbody.store.database import store_in
from mindbody.store.log import OnTrouble, SessionLog, keep_quiet

__all__ = ["SessionLog", "open_log"]


def open_log(clock: Clock, on_trouble: OnTrouble = keep_quiet) -> SessionLog:
    """This person's log of sessions. The file is opened, or made, at its first use.

    So this raises nothing, and a session can be logged even where the file cannot be
    opened yet; `SessionLog.interrupted` is the first that says so.
    """
    return SessionLog(store_in(data_folder()), clock, on_trouble)
