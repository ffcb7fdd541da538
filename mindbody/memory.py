"""What can be done so that memory gives nothing away: no core dumps, no looking in, scrubbing.

Python and Qt copy texts as they please, so this is a reduction and no proof. What is freed is
overwritten as far as the C library and Python's own allocator let us; `docs/security.md` says
what was measured.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from contextlib import suppress

_PR_SET_DUMPABLE = 4
_M_PERTURB = -6
# Python keeps freed objects of up to 512 bytes in pools of one size each, in steps of 16.
_SMALL_STEP, _SMALL_MOST = 16, 512
_OBJECT_HEAD = 33  # of a bytes object without content
_POOL_FILL = 1 << 21


def forbid_core_dumps() -> None:
    """No file with all of memory when the process crashes."""
    if sys.platform == "win32":  # pragma: no cover - it has no such files
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def forbid_looking_in() -> None:
    """Other processes of this account may not read our memory; Linux only.

    Call it once the window system is connected: portals look at who asks.
    """
    library = _c_library()
    if library is not None:
        library.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def overwrite_what_is_freed(on: bool) -> None:
    """From now on the C library fills each block that is freed; Linux with glibc only."""
    library = _c_library()
    if library is not None and hasattr(library, "mallopt"):
        library.mallopt(_M_PERTURB, 1 if on else 0)


def scrub() -> None:
    """Collect, overwrite what Python has freed, and give whole pages back to the system."""
    gc.collect()
    for size in range(_SMALL_STEP, _SMALL_MOST + 1, _SMALL_STEP):
        length = max(0, size - _OBJECT_HEAD)
        filled = [bytes(length) for _ in range(_POOL_FILL // size)] if length else []
        del filled
    give_back()


def give_back() -> None:
    """Give whole pages that are free back to the system; Linux with glibc only."""
    library = _c_library()
    if library is not None and hasattr(library, "malloc_trim"):
        library.malloc_trim(0)


def _c_library() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    try:
        return ctypes.CDLL(None)
    except OSError:  # pragma: no cover - a system without a shared C library
        return None
