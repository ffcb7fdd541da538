"""Memory that sound needed for a moment goes back to the system at once."""

from __future__ import annotations

import ctypes

# glibc's number for it, and how large a block is that is given back by itself when it is freed.
_M_MMAP_THRESHOLD, _BLOCK_BYTES = -3, 1 << 17


def give_back_at_once() -> bool:
    """Whether large blocks are now given back as they are freed: with glibc, else nothing changes.

    Rendering frees blocks of some 400 kB each second; left to itself glibc soon keeps them, 15 to
    20 MB for as long as the app runs.
    """
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError, TypeError):
        return False
    return bool(mallopt(_M_MMAP_THRESHOLD, _BLOCK_BYTES))
