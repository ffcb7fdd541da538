"""Work that takes a while, away from the window's thread; it can be stopped."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from threading import Event, Thread

from PySide6.QtCore import QObject, Signal

from mindbody.errors import MindbodyError

_log = logging.getLogger(__name__)

# Hears how much is done, 0 to 1, and raises where the work is to be stopped.
Told = Callable[[float], None]

_UNFORESEEN = "It did not work, for a reason that was not foreseen. Nothing else is touched."


class _Stopped(Exception):
    """Somebody pressed Stop."""


class Job(QObject):
    """One piece of work at a time. Every signal arrives on the window's thread.

    `progress` carries how much is done, in percent; exactly one of `done` (with the result),
    `failed` (with words for people) and `stopped` ends it.
    """

    progress = Signal(int)
    done = Signal(object)
    failed = Signal(str)
    stopped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._thread: Thread | None = None
        self._over = Event()
        self._over.set()
        self._percent = -1

    @property
    def is_running(self) -> bool:
        return not self._over.is_set()

    def start(self, work: Callable[[Told], object]) -> None:
        """Do the work; while something is being done, this does nothing."""
        if self.is_running:
            return
        self._stop.clear()
        self._percent = -1
        self._over = Event()
        self._thread = Thread(target=self._run, args=(work, self._over), name="job", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop as soon as the work next says how far it is."""
        self._stop.set()

    def close(self) -> None:
        """Stop, and wait until nothing is done any more."""
        self.stop()
        if self._thread is not None:
            self._thread.join()

    def _run(self, work: Callable[[Told], object], over: Event) -> None:
        end: Callable[[], None]
        try:
            end = partial(self.done.emit, work(self._told))
        except _Stopped:
            end = self.stopped.emit
        except MindbodyError as problem:
            end = partial(self.failed.emit, str(problem))
        except Exception:
            _log.exception("a job failed")
            end = partial(self.failed.emit, _UNFORESEEN)
        # First: who hears of the end may begin the next work, while this thread still goes out.
        over.set()
        end()

    def _told(self, share: float) -> None:
        if self._stop.is_set():
            raise _Stopped
        percent = int(min(1.0, max(0.0, share)) * 100)
        if percent != self._percent:
            self._percent = percent
            self.progress.emit(percent)
