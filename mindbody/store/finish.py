"""Going on with what a power cut stopped, before anything of the records is read."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from mindbody.store.lockfile import LockFile
from mindbody.store.new_key import MARK, finish_new_key
from mindbody.store.restore import RESTORE_MARK, finish_restore
from mindbody.store.staged import STAGED, drop_staged


def finish_changes(database: Path) -> None:
    """Go on with a restore or a change of the key that was cut off, and let go of a copy that
    was only looked at; else this does nothing.

    Not while another window has the records, which may be at it just now, and not where the
    disk may not be written: the next opening of the records comes to it then.
    """
    folder = database.parent
    if not any((folder / left).exists() for left in (RESTORE_MARK, MARK, STAGED)):
        return
    lock = LockFile(database.with_suffix(".lock"))
    with suppress(OSError):
        lock.acquire()
        try:
            finish_restore(folder)
            finish_new_key(folder)
            drop_staged(folder)
        finally:
            lock.release()
