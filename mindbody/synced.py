"""Whether a folder is kept in step by somebody else's program, by its names and marks.

Nothing is asked of those programs: only names of folders and files are looked at.
"""

from __future__ import annotations

from pathlib import Path

_BY_NAME = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "mobile documents": "iCloud",
    "icloud drive": "iCloud",
    "icloud~": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
}
_BY_MARK = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".sync_*.db": "Nextcloud",
    "._sync_*.db": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
}


def synced_by(folder: Path) -> str:
    """The name of the program that copies this folder elsewhere, empty where none is seen.

    ".dropbox" in the home folder is Dropbox's own place and says nothing.
    """
    for place in (folder, *folder.parents):
        name = place.name.casefold()
        for start, program in _BY_NAME.items():
            if name == start or name.startswith((f"{start} -", f"{start}-", f"{start} (")):
                return program
        if place == Path.home() or place == place.parent:
            continue
        for mark, program in _BY_MARK.items():
            try:
                if any(place.glob(mark)):
                    return program
            except OSError:
                continue
    return ""
