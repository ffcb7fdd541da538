"""One instance at a time: a lock that the system drops when the process dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from mindbody.errors import StoreUnwritable

if sys.platform == "win32":  # pragma: no cover - not run on the machines of the tests
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class LockFile:
    """A lock on a file that stays; the file's content means nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock, or raise StoreUnwritable where another instance has it.

        Raises OSError where the file cannot be made.
        """
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(descriptor)
        except (BlockingIOError, PermissionError) as error:
            os.close(descriptor)
            raise StoreUnwritable(
                "mindbody is already open, and only one window at a time can write "
                "your practice log.",
                "Close the other window, then try again.",
            ) from error
        except OSError:
            os.close(descriptor)
            raise
        self._descriptor = descriptor

    def release(self) -> None:
        """Give the lock back; without one this does nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
