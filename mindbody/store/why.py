"""Why records cannot be opened or written, as far as the file system tells: one sentence each."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from mindbody.errors import StoreFull, StoreReadOnly, StoreUnwritable
from mindbody.language import said

# Less than this, and not even the log beside the file can be made.
_LEAST_FREE_BYTES = 64 * 1024
_ASK = (
    "Ask whoever looks after this computer to give it back to your account. Practising goes on "
    "meanwhile, without being saved."
)


def reason(path: Path) -> StoreUnwritable | None:
    """What is wrong with the folder or the file of the records at `path`; None where nothing
    is to be seen.
    """
    folder = path.parent
    try:
        if not folder.is_dir():
            return None if _may_make(folder) else _no_folder()
        if not _may(folder, os.R_OK | os.X_OK):
            return _foreign_folder()
        if path.exists() and not _may(path, os.R_OK):
            return _foreign_file()
        if shutil.disk_usage(folder).free < _LEAST_FREE_BYTES:
            return full()
    except PermissionError:
        return _foreign_folder()
    except OSError:
        return None
    return None


def hindrance(folder: Path) -> StoreReadOnly | None:
    """Why a folder of open records cannot be written any more, though the open file still can."""
    if not folder.is_dir() or _may(folder, os.W_OK):
        return None
    return StoreReadOnly(
        said(
            "The folder of your records may not be written any more. What you practise is still "
            "saved in the open file, but no daily copy can be made."
        ),
        said("Before you close mindbody, see whether the folder may be written."),
    )


def full() -> StoreFull:
    """What is said of a full disk."""
    return StoreFull(
        said(
            "The disk is full, so nothing more can be saved. What was saved before is still there."
        ),
        said("Free some space."),
    )


def _may(path: Path, how: int) -> bool:
    return os.access(path, how, effective_ids=os.access in os.supports_effective_ids)


def _may_make(folder: Path) -> bool:
    above = next((place for place in folder.parents if place.exists()), None)
    return above is None or (above.is_dir() and _may(above, os.W_OK | os.X_OK))


def _no_folder() -> StoreReadOnly:
    return StoreReadOnly(
        said("There is no folder for your records, and none can be made. Nothing was lost."),
        said(
            "See whether your home folder may be written. Practising goes on meanwhile, without "
            "being saved."
        ),
    )


def _foreign_folder() -> StoreReadOnly:
    return StoreReadOnly(
        said(
            "The folder of your records does not let this computer account in. What was saved "
            "before is still in it."
        ),
        said(_ASK),
    )


def _foreign_file() -> StoreReadOnly:
    return StoreReadOnly(
        said(
            "The file of your records may not be read by this computer account; it may belong to "
            "another one. What was saved before is still in it."
        ),
        said(_ASK),
    )
