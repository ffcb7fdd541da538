"""The folder that the person's own software keeps in step with somebody else's computer.

Which one it is lies on the shelf of the encrypted store, not in the settings: the name of a
folder can say with whom.
"""

from __future__ import annotations

from pathlib import Path

from mindbody.errors import InvalidFile, StoreError
from mindbody.keepsakes import ONLY, body_of, value_of
from mindbody.store import Shelf

KIND = "exchange_folder"


class ExchangeFolder:
    """The one folder of this store, or none."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._known = False
        self._folder: Path | None = None

    def get(self) -> Path | None:
        """The folder; None where none was chosen, or the store cannot be read just now."""
        if not self._known:
            try:
                bodies = [one.body for one in self._shelf.all() if one.kind == KIND]
                text = value_of(bodies[0], str) if bodies else ""
            except (StoreError, InvalidFile):
                return None
            self._folder, self._known = Path(text) if text else None, True
        return self._folder

    def set(self, folder: Path | None) -> None:
        """Choose a folder, or none. Raises StoreError; nothing has changed then."""
        if folder is None:
            self._shelf.remove(KIND, ONLY)
        else:
            self._shelf.put(KIND, ONLY, body_of(str(folder)))
        self._folder, self._known = folder, True
