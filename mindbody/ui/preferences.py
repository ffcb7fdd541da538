"""The settings in force, kept on disk as they change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from mindbody.errors import StoreError, StoreUnwritable
from mindbody.settings import PersonalSettings, Settings, SettingsFile

Keep = Callable[[PersonalSettings], None]


class Preferences(QObject):
    """`changed` carries the new settings; `trouble` carries, once, that they cannot be kept.

    Until `open_with` says what the records hold, what tells of a person has its usual values;
    where no records can be opened, that is how it stays.
    """

    changed = Signal(object)
    trouble = Signal(str)

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._told = False
        self._keep: Keep | None = None
        self.now, self.notice = file.load()

    def open_with(self, kept: PersonalSettings | None, keep: Keep) -> None:
        """Take up what the records hold, None for nothing, before any of it is shown.

        `keep` puts it there and raises StoreError. What an older version kept in the file goes
        there now; where that cannot be, it waits in the file.
        """
        self._keep = keep
        if kept is not None:
            self.now = self.now.with_personal(kept)
        if not self._file.has_personal:
            return
        try:
            if kept is None:
                keep(self.now.personal)
            self._file.moved(self.now)
        except StoreError:
            # The records say so themselves, and a file that cannot be written with the next change.
            return

    def set(self, **fields: Any) -> None:
        """Change some fields. Raises ValueError for one that is outside its range."""
        self.take(replace(self.now, **fields))

    def take(self, settings: Settings) -> None:
        """Hold these settings, tell, and save; where saving fails they hold all the same."""
        if settings == self.now:
            return
        before, self.now = self.now, settings
        self.changed.emit(settings)
        if settings.plain != before.plain or self._file.unsaved is not None:
            self._save(settings)
        if self._keep is not None and settings.personal != before.personal:
            try:
                self._keep(settings.personal)
            except StoreError as problem:
                self._tell(problem)

    def _save(self, settings: Settings) -> None:
        try:
            self._file.save(settings)
            self._file.unsaved = None
        except StoreUnwritable as problem:
            self._file.unsaved = settings.plain
            self._tell(problem)

    def _tell(self, problem: StoreError) -> None:
        if not self._told:
            self._told = True
            self.trouble.emit(str(problem))
