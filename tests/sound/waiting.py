"""Waiting for something to happen, with a deadline that only ever ends a broken test."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event

FAIL_SAFE_S = 60.0


def until(happened: Callable[[], bool]) -> None:
    """Return once `happened()`; a minute without it is a failure."""
    deadline = time.monotonic() + FAIL_SAFE_S
    while not happened():
        assert time.monotonic() < deadline, "it did not happen"
        Event().wait(0.004)
