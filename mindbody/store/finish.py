"""Going on with what a power cut stopped, before anything of the records is read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mindbody.store.lockfile import LockFile
from mindbody.store.new_key import MARK, NEW, drop_new_key, finish_new_key
from mindbody.store.restore import INCOMING, RESTORE_MARK, drop_restore, finish_restore
from mindbody.store.staged import STAGED, drop_staged


def finish_changes(database: Path) -> None:
    """Go on with a restore or a change of the key that was cut off, and let go of a copy that
    was only looked at; else this does nothing.

    Not while another window has the records, which may be at it just now, and not where the
    disk may not be written: the next opening of the records comes to it then.
    """
    folder = database.parent
    left = (RESTORE_MARK, MARK, STAGED, INCOMING, NEW)
    if not any((folder / name).exists() for name in left):
        return
    with suppress(OSError), alone_with(database):
        drop_staged(folder)
        # Without a mark, what was made does not hold and is of no use.
        drop_restore(folder)
        drop_new_key(folder)


@contextmanager
def alone_with(database: Path) -> Iterator[None]:
    """The lock of the records, which must be closed, with all that was cut off gone on with.

    Raises BlockingIOError where another window has them, else OSError.
    """
    lock = LockFile(database.with_suffix(".lock"))
    lock.acquire()
    try:
        finish_restore(database.parent)
        finish_new_key(database.parent)
        yield
    finally:
        lock.release()
