"""The settings in force, kept on disk as they change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from mindbody.errors import StoreUnwritable
from mindbody.settings import Settings, SettingsFile


class Preferences(QObject):
    """`changed` carries the new settings; `trouble` carries, once, that they cannot be kept."""

    changed = Signal(object)
    trouble = Signal(str)

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._told = False
        self.now, self.notice = file.load()

    def set(self, **fields: Any) -> None:
        """Change some fields. Raises ValueError for one that is outside its range."""
        self.take(replace(self.now, **fields))

    def take(self, settings: Settings) -> None:
        """Hold these settings, tell, and save; where saving fails they hold all the same."""
        if settings == self.now:
            return
        self.now = settings
        self.changed.emit(settings)
        try:
            self._file.save(settings)
            self._file.unsaved = None
        except StoreUnwritable as problem:
            self._file.unsaved = settings
            if not self._told:
                self._told = True
                self.trouble.emit(str(problem))
