"""Settings as a version before wrote them: all in one file, what tells of a person as well."""

from __future__ import annotations

import msgspec

from mindbody.settings import Settings, SettingsFile


def put_as_before(file: SettingsFile, settings: Settings) -> None:
    """Write all of them into the file; a window that opens moves what belongs in the records."""
    file.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file.path.write_bytes(msgspec.json.encode(settings))
