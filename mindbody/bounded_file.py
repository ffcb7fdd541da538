"""Reading a file that somebody else may have put there: a plain file, and no more than a bound."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def read_bounded(path: Path, most_bytes: int, *, follow: bool = True) -> bytes:
    """The first `most_bytes` + 1 bytes at most: one more than allowed says that it is too large.

    Raises OSError where it cannot be read, and for whatever is no plain file: a pipe would be
    waited for without end, a device has no end. Without `follow` a link is refused as well.
    """
    descriptor = os.open(path, _FLAGS | (0 if follow else getattr(os, "O_NOFOLLOW", 0)))
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "this is no plain file", str(path))
        with open(descriptor, "rb", closefd=False) as file:
            return file.read(most_bytes + 1)
    finally:
        os.close(descriptor)
