"""Reading a file that somebody else may have put there: a plain file, and no more than a bound."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class NotPlain(OSError):
    """A pipe, a device, a folder: no file that has an end."""


def open_plain(path: Path, *, follow: bool = True) -> int:
    """A descriptor to read a plain file with, to be closed. Raises as `read_bounded` does."""
    descriptor = os.open(path, _FLAGS | (0 if follow else getattr(os, "O_NOFOLLOW", 0)))
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise NotPlain(errno.EINVAL, "this is no plain file", str(path))
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def read_bounded(path: Path, most_bytes: int, *, follow: bool = True) -> bytes:
    """The first `most_bytes` + 1 bytes at most: one more than allowed says that it is too large.

    Raises OSError where it cannot be read, NotPlain for whatever is no plain file: a pipe would be
    waited for without end, a device has no end. Without `follow` a link is refused as well.
    """
    with open(open_plain(path, follow=follow), "rb") as file:
        return file.read(most_bytes + 1)
