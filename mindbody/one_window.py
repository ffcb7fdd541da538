"""One window for one person: a second start calls the first one forward and goes away.

    mine = OneWindow(data_folder())
    mine.take()                # True where this is the first, or where nobody can say
    mine.call(2_000)           # True where the other window has come forward

The lock is the system's own and goes with its process, however that ends. What is said between
the two is a word in a file: nothing listens, and nothing of a person is in it.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path
from threading import Event

from mindbody.bounded_file import read_bounded
from mindbody.places import make_private
from mindbody.private_file import make_private_file
from mindbody.store.lockfile import LockFile

CALL_FILE = "window.call"
_LOCK_FILE = "window.lock"
_CALL, _SHOWN = "call", "shown"
_MOST_BYTES = 64
_LOOK_EVERY_MS = 50


class OneWindow:
    """The window of a data folder. For one thread."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._lock = folder, LockFile(folder / _LOCK_FILE)
        self.path = folder / CALL_FILE

    def take(self) -> bool:
        """Be the window of this folder. False where another process is.

        Where the folder cannot be used nobody can say, and a person is not kept out for that.
        """
        try:
            make_private(self._folder)
            self._lock.acquire()
        except BlockingIOError:
            return False
        except OSError:
            return True
        with suppress(OSError):
            make_private_file(self.path)
        return True

    def release(self) -> None:
        """Let the next one be the window."""
        self._lock.release()

    def call(self, wait_ms: int) -> bool:
        """Ask the other window to come forward. False where it did not within `wait_ms`, or
        has gone meanwhile: then this is the window.
        """
        token = secrets.token_hex(8)
        try:
            self.path.write_text(f"{_CALL} {token}", "ascii")
        except OSError:
            return False
        for _ in range(wait_ms // _LOOK_EVERY_MS):
            Event().wait(_LOOK_EVERY_MS / 1000)
            if self._read() == f"{_SHOWN} {token}":
                return True
            if self.take():
                return False
        return False

    def answer(self) -> bool:
        """Whether somebody calls; they are told that the window has come forward."""
        word, _, token = self._read().partition(" ")
        if word != _CALL:
            return False
        with suppress(OSError):
            self.path.write_text(f"{_SHOWN} {token}", "ascii")
        return True

    def _read(self) -> str:
        try:
            return read_bounded(self.path, _MOST_BYTES).decode("ascii", errors="replace")
        except OSError:
            return ""
